import{createRequire as fe}from"module";var Wn={6982:(w=>{w.exports=fe(import.meta.url)("crypto")}),9896:(w=>{w.exports=
fe(import.meta.url)("fs")}),6698:(w=>{w.exports=fe(import.meta.url)("node:async_hooks")}),1421:(w=>{w.exports=fe(import.meta.
url)("node:child_process")}),7598:(w=>{w.exports=fe(import.meta.url)("node:crypto")}),3024:(w=>{w.exports=fe(import.meta.
url)("node:fs")}),1455:(w=>{w.exports=fe(import.meta.url)("node:fs/promises")}),7067:(w=>{w.exports=fe(import.meta.url)(
"node:http")}),4708:(w=>{w.exports=fe(import.meta.url)("node:https")}),7030:(w=>{w.exports=fe(import.meta.url)("node:net")}),
8161:(w=>{w.exports=fe(import.meta.url)("node:os")}),6760:(w=>{w.exports=fe(import.meta.url)("node:path")}),1708:(w=>{w.
exports=fe(import.meta.url)("node:process")}),7075:(w=>{w.exports=fe(import.meta.url)("node:stream")}),8321:(w=>{w.exports=
fe(import.meta.url)("node:stream/consumers")}),3136:(w=>{w.exports=fe(import.meta.url)("node:url")}),7975:(w=>{w.exports=
fe(import.meta.url)("node:util")}),8522:(w=>{w.exports=fe(import.meta.url)("node:zlib")}),857:(w=>{w.exports=fe(import.meta.
url)("os")}),1062:((w,D,o)=>{o.d(D,{a:()=>J,c:()=>M,d:()=>N,i:()=>ee,l:()=>v,n:()=>P,o:()=>Y,r:()=>E,s:()=>k,t:()=>H,u:()=>I});
const k=T=>T.trimStart().replace(/\s*[\r\n]+\s*/g," ").replace(/[&<>|`*_[\]\\~@#$]|:(?=\/\/)|(?<=\bwww)\.|^[-+=]|(?<=^\d+)[.)](?=\s|$)/gi,
O),O=T=>T.replace(/\S/g,F=>`&#${F.codePointAt(0)};`);function I(T,F){if(T.length<=F)return T;const K=`\u2026 (${T.length.
toLocaleString("en-US")} characters)`,q=Math.max(0,F-K.length),oe=Math.floor(q/4),re=oe===0?"":T.slice(-oe);return`${C(T.
slice(0,q-oe))}${K}${C(re)}`}const C=T=>T.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g,"");function N(T,F){const K=q=>`|\
 ${q.join(" | ")} |`;return[K(T),K(T.map(()=>"---")),...F.map(K)].join(`
`)}const v=({head:T,rows:F},K)=>N(T.map(k),F.map(q=>q.map(oe=>k(I(oe,K))))),Y=(T,F)=>`<details><summary>${k(T)}</summary\
>

${F}

</details>`,M=(T,F)=>`[${k(T)}](<${F.replace(/[<>\s]/g,encodeURIComponent)}>)`;function J(T,F=""){const K=Math.max(0,...(T.
match(/`+/g)??[]).map(oe=>oe.length)),q="`".repeat(Math.max(3,K+1));return`${q}${F}
${T}
${q}`}const A=["action","logical id","type","replacement","from \u2192 to"],g="\u2013",E=(T,F=60)=>({title:"Changes",head:A,
rows:T.map(K=>[...z(K),K.properties.map(q=>X(q,F)).join("; ")])}),z=T=>[j(T),T.logicalId,T.type,T.replacement];function j({
action:T,drift:F,isRetained:K}){const q=T==="None"?[]:[T],oe=F?[F==="DELETED"?"deleted by hand":"changed by hand"]:[];return[
...q,...oe,...K?["the old one is kept"]:[]].join(", ")}function X(T,F){const{path:K,from:q,to:oe,replacement:re,drifted:se}=T,
ve=pe=>pe===void 0?g:I(pe,F),je=se===void 0?"":` (really ${I(se,F)})`,ke=re==="no"?"":` [replacement: ${re}]`;return`${ce(
K)}: ${ve(q)}${je} \u2192 ${T.isKnownAfterApply?"(known after apply)":ve(oe)}${ke}`}const ce=T=>T.replace(/^\/Properties\//,
"").replaceAll("/",".");function P(T){if(T.length===0)return"nothing changes";const F=new Map;for(const{action:se}of T)F.
set(se,(F.get(se)??0)+1);const K=[...F].filter(([se])=>se!=="None").map(([se,ve])=>`${ve} ${se}`),q=T.filter(({drift:se})=>se).
length,oe=T.filter(({replacement:se})=>se==="yes").length,re=T.filter(({replacement:se})=>se==="may").length;return[...K,
...oe?[`${oe} replaced`]:[],...re?[`${re} perhaps replaced`]:[],...q?[`${q} changed by hand`]:[]].join(", ")}function H(T,F){
const K=[...T].sort((re,se)=>_(se)-_(re)).slice(0,F.rows),q=K.map(re=>[...z(re).map(se=>k(I(se,Math.max(128,F.text)))),te(
re.properties,F)]),oe=T.length-K.length;return`${N(A,q)}${oe>0?`

\u2026 and ${oe} more changes`:""}`}const x=/^AWS::(IAM::|EC2::SecurityGroup|Lambda::Permission$)|Policy$/;function ee(T){
return T.every(({action:F})=>F==="Add")?[]:T.filter(({type:F})=>x.test(F)).map(({logicalId:F})=>F)}const ie={yes:4,may:2,
no:0},_=({replacement:T,action:F})=>ie[T]+(F==="Remove"?1:0);function te(T,F){const K=T.slice(0,F.properties).map(oe=>k(
X({...oe,path:I(oe.path,200)},F.text))),q=T.length-K.length;return[...K,...q>0?[K.length>0?`\u2026 and ${q} more`:`${q} \
properties`]:[]].join("<br>")}}),9065:((w,D,o)=>{o.d(D,{n:()=>v,r:()=>k,t:()=>N});const k=["launch-gate","port-probe","e\
ndpoint-sync","reconciler"],O=24,I=256,C=16;function N(J){return O-Math.ceil(Math.log2(2*J))}function v(J,A){const g=Y(J,
N(A)),E=j=>`${M(g+j*I)}/${O}`,z=Array.from({length:A},(j,X)=>X);return{publicCidrs:z.map(j=>E(2*j)),privateCidrs:z.map(j=>E(
2*j+1))}}function Y(J,A){const[g,E,z,j,X]=(/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(J)??[]).slice(
1).map(Number),ce=[g,E,z,j].map(x=>x??NaN);if(X===void 0||ce.some(x=>!(x<=255)))throw new Error(`vpc range "${J}" is not\
 IPv4 in the form a.b.c.d/prefix`);if(X<C||X>A)throw new Error(`vpc range "${J}" has prefix ${X}, allowed is ${C} to ${A}`);
const P=ce.reduce((x,ee)=>x*256+ee,0),H=2**(32-X);if(P%H!==0)throw new Error(`vpc range "${J}" has host bits set, write ${M(
P-P%H)}/${X}`);return P}const M=J=>[24,16,8,0].map(A=>J>>>A&255).join(".")}),979:((w,D,o)=>{o.d(D,{a:()=>k,i:()=>I,n:()=>Y,
o:()=>J,r:()=>v,s:()=>O,t:()=>C});function k(A){const g=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(A);
if(!g)return;const E=g.slice(1);if(E.some(H=>H.length>1&&H.startsWith("0")))return;const[z=0,j=0,X=0,ce=0,P=0]=E.map(Number);
if(!(Math.max(z,j,X,ce)>255||P>32))return{base:((z*256+j)*256+X)*256+ce,prefix:P}}const O=A=>2**(32-A.prefix),I=A=>A.base%
O(A)===0,C=A=>({...A,base:A.base-A.base%O(A)}),N=(A,g)=>A.base<g.base+O(g)&&g.base<A.base+O(A);function v({base:A,prefix:g}){
return`${[24,16,8,0].map(E=>Math.floor(A/2**E)%256).join(".")}/${g}`}function Y(A){for(const[g,E]of A.entries()){const z=A.
slice(g+1).find(j=>N(E,j));if(z)return[E,z]}}const M=[["0.0.0.0/8","this network"],["127.0.0.0/8","loopback"],["169.254.\
0.0/16","link-local"],["224.0.0.0/4","multicast"],["240.0.0.0/4","reserved"]];function J(A){const g=M.find(([E])=>{const z=k(
E);return z!==void 0&&N(z,A)});return g&&`${g[0]}, ${g[1]}`}}),6765:((w,D,o)=>{o.d(D,{n:()=>k,t:()=>O});const k={now:()=>Date.
now(),after:(I,C)=>{const N=setTimeout(C,I);return()=>clearTimeout(N)}};function O(I,C){return new Promise(N=>{I.after(C,
N)})}}),3350:((w,D,o)=>{o.d(D,{t:()=>O});const k=[{text:8e3,rows:2e3,properties:100},{text:1e3,rows:1e3,properties:50},{
text:300,rows:500,properties:20},{text:120,rows:500,properties:10},{text:60,rows:500,properties:4},{text:40,rows:500,properties:1},
{text:24,rows:500,properties:1},{text:24,rows:500,properties:0},{text:24,rows:200,properties:0},{text:40,rows:100,properties:1},
{text:40,rows:25,properties:1},{text:40,rows:5,properties:1}];function O(N,v,Y){let M="";for(const J of k)if(M=Y(J),v(M)<=
N)return M;return C(M,N,v)}const I=`

\u2026 cut here
`;function C(N,v,Y){let[M,J]=[0,N.length];for(;J-M>1;){const A=Math.floor((M+J)/2);Y(N.slice(0,A)+I)<=v?M=A:J=A}return N.
slice(0,M).replace(/[\uD800-\uDBFF]$/,"")+I}}),2264:((w,D,o)=>{o.d(D,{n:()=>O,t:()=>k});var k=class extends Error{name="\
AppError";code;fault;details;constructor(I,C,N={}){super(C,N.cause===void 0?void 0:{cause:N.cause}),this.code=I,this.fault=
N.fault??"user",this.details=N.details??[]}};function O(I){return I instanceof Error?I.message:String(I)}}),6580:((w,D,o)=>{
o.d(D,{n:()=>A,r:()=>v,t:()=>J});var k=o(2264);const O=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ETIMEDOUT","EHOS\
TUNREACH","ENETUNREACH","ECONNRESET"]),I={CredentialsProviderError:["credentials.missing","no AWS credentials were found\
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
eck the secret access key and the clock"]},C=["credentials.refused","AWS does not let this job into the role; its trust \
policy must allow the token's sub and aud"];function N(g){return J(g,"InvalidIdentityToken","InvalidIdentityTokenExcepti\
on","IDPRejectedClaim")?!0:/not authorized to perform:? sts:AssumeRole/i.test((0,k.n)(g))}function v(g){if(g instanceof k.
t)return g;const E=g instanceof Error?g.name:"",z=N(g)?C:I[E];if(z)return new k.t(z[0],`${z[1]} (${(0,k.n)(g)})`,{cause:g});
const j=M(g);if(j){const X=`the AWS endpoint cannot be reached (${j}: ${(0,k.n)(g)}); check region, network and AWS_ENDP\
OINT_URL`;return new k.t("endpoint.unreachable",X,{cause:g})}if(g instanceof TypeError&&"code"in g&&g.code==="ERR_INVALI\
D_URL"){const X=`"${"input"in g?String(g.input):""}" is no address of an AWS endpoint; correct AWS_ENDPOINT_URL, or leav\
e it unset`;return new k.t("endpoint.unreachable",X,{cause:g})}if((0,k.n)(g)==="Region is missing")return new k.t("regio\
n.missing","no AWS region is set; set AWS_REGION or the input of the credentials step",{cause:g});if(Y(g)>=500){const X=`\
AWS could not answer a call (${E}: ${(0,k.n)(g)}); run again`;return new k.t("aws.unavailable",X,{cause:g})}return new k.
t("internal",`${E||"error"}: ${(0,k.n)(g)}`,{fault:"tool",cause:g})}function Y(g){const{$metadata:E}=g??{};return E?.httpStatusCode??
0}function M(g,E=0){if(!(g instanceof Error)||E>5)return;const z="code"in g?String(g.code):"";return O.has(z)?z:g.name===
"TimeoutError"?"ETIMEDOUT":M(g.cause,E+1)}const J=(g,...E)=>g instanceof Error&&E.includes(g.name),A=g=>g instanceof Error&&
I[g.name]?.[0]==="aws.throttled"}),2015:((w,D,o)=>{o.a(w,async(k,O)=>{try{let Re=function(n=De()){const a=v.r.map(i=>[i,
Je(n,i)]);return{stack:{lambdaKeys:Object.fromEntries(a.map(([i,{key:d}])=>[i,d])),instancePayload:Fe(n,"instance/payloa\
d.txt").toString("utf8").trim()},artifacts:[...new Map(a.map(([,i])=>[i.key,i])).values()]}},Je=function(n,a){const i=Fe(
n,`lambdas/${a}.zip`),d=(0,P.createHash)("sha256").update(i).digest("hex");return{key:`artifacts/${d}.zip`,sha256:d,body:i}},
Fe=function(n,a){const i=`${n}/dist/${a}`;try{return(0,H.readFileSync)(i)}catch(d){throw new N.t("internal",`${i} cannot\
 be read; build it with \`npm run build\``,{fault:"tool",cause:d})}},De=function(n=(0,ee.fileURLToPath)(import.meta.url)){
const a=(0,x.dirname)(n);if((0,H.existsSync)(`${a}/action.yml`))return a;if(a===n)throw new N.t("internal","no action.ym\
l stands above the Action's own files",{fault:"tool"});return De(a)},Ae=function({region:n,endpoint:a}){const i={...n&&{
region:n},retryMode:"adaptive",maxAttempts:4,customUserAgent:[[Y.c,J.t]]},d={...i,requestHandler:{requestTimeout:M.a+15e3,
throwOnRequestTimeout:!0}};let p=0;return{autoScaling:u(async()=>new(await Promise.all([o.e(8416),o.e(4128),o.e(4022),o.
e(3656),o.e(919)]).then(o.bind(o,919))).AutoScalingClient(i)),cloudFormation:u(async()=>{const f=new(await Promise.all([
o.e(8416),o.e(4022),o.e(3656),o.e(7149)]).then(o.bind(o,7149))).CloudFormationClient(i),b=G=>U=>(p+=1,G(U));return f.middlewareStack.
add(b,{step:"finalizeRequest",priority:"low",name:"count"}),f}),cloudWatch:u(async()=>new(await Promise.all([o.e(8416),o.
e(4022),o.e(1009),o.e(6319)]).then(o.bind(o,6319))).CloudWatchClient(i)),ec2:u(async()=>new(await Promise.all([o.e(8416),
o.e(4022),o.e(4629),o.e(3656),o.e(3835)]).then(o.bind(o,3835))).EC2Client(i)),elastiCache:u(async()=>new(await Promise.all(
[o.e(8416),o.e(4022),o.e(3656),o.e(4909)]).then(o.bind(o,4909))).ElastiCacheClient(i)),eventBridge:u(async()=>new(await Promise.
all([o.e(8416),o.e(4022),o.e(1009),o.e(1226)]).then(o.bind(o,1226))).EventBridgeClient(i)),lambda:u(async()=>{const f=new(await Promise.
all([o.e(8416),o.e(4022),o.e(1009),o.e(8060),o.e(3655),o.e(9227)]).then(o.bind(o,1548))).LambdaClient(d);return f.middlewareStack.
add(st,{step:"finalizeRequest",priority:"low",name:"unrepeated"}),f}),loadBalancing:u(async()=>new(await Promise.all([o.
e(8416),o.e(4022),o.e(3656),o.e(1419)]).then(o.bind(o,1419))).ElasticLoadBalancingV2Client(i)),s3:u(async()=>{const{S3Client:f}=await Promise.
all([o.e(8416),o.e(4022),o.e(2824),o.e(8060),o.e(3655),o.e(5028)]).then(o.bind(o,311)),b=a?{endpoint:a,forcePathStyle:s(
a)}:{};return new f({...i,...b})}),ssm:u(async()=>{const f=new(await Promise.all([o.e(8416),o.e(4022),o.e(1009),o.e(7958)]).
then(o.bind(o,7958))).SSMClient(i);return f.middlewareStack.add(Xe,{step:"deserialize",name:"repeatable"}),f}),sts:u(async()=>new(await Promise.
all([o.e(8416),o.e(4022),o.e(3656),o.e(431)]).then(o.bind(o,431))).STSClient(i)),cloudFormationCalls:()=>p}},s=function(n){
if(!n||!URL.canParse(n))return!1;const{hostname:a}=new URL(n);return(0,ie.isIP)(a.replace(/^\[|\]$/g,""))!==0},u=function(n){
let a;return()=>(a??=n(),a)},de=function(n,a,i){const d={"http:":_.request,"https:":te.request}[n.protocol];if(!d)throw new Error(
`${n.protocol} is not fetched, only http: and https:`);return new Promise((p,f)=>{d(n,{signal:a,headers:i},p).once("erro\
r",f).end()})},ge=function(n){const a=JSON.stringify(n);if(a.length<=Se)return a;for(const i of Ge){const d=JSON.stringify(
{...ye(n,i),shortened:!0});if(d.length<=Se)return d}return JSON.stringify({command:n.command,stack:n.stack,shortened:!0})},
ye=function(n,a){return typeof n=="string"?(0,z.u)(n,a.text):Array.isArray(n)?n.slice(0,a.list).map(i=>ye(i,a)):typeof n!=
"object"||n===null?n:Object.fromEntries(Object.entries(n).map(([i,d])=>[i,ye(d,a)]))},Dt=function({partition:n,region:a},i,d){
const p=zn[n];if(!p)return[];const f=(U,W)=>`https://${a}.${p}/${U}/home?region=${a}#${W}`,b=U=>`/stacks/${U}?stackId=${encodeURIComponent(
d??"")}`,G=[{title:"Stack",url:f("cloudformation",b("stackinfo"))},{title:"Events",url:f("cloudformation",b("events"))}];
return[...d?G:[],{title:"Auto Scaling group",url:f("ec2",`AutoScalingGroupDetails:id=${encodeURIComponent((0,Y.g)(i))};v\
iew=details`)},{title:"Boot log",url:f("cloudwatch",`logsV2:log-groups/log-group/${On((0,Y.h)(i))}`)}]},Vt=function({instances:n,
cacheNodes:a,cacheSize:i,servers:d}){const p=n.slice(0,Gt),f=[...new Set(p.map(({zone:U})=>U))].sort(),b=[...new Set([...a,
...d])].sort(),G=Math.max(0,i-b.length);return["flowchart LR",'  edge(["Cloudflare"]) --> nlb["load balancer :2408"]',...f.
flatMap((U,W)=>Bt(U,W,p)),'  subgraph cache["memcached"]',...b.map((U,W)=>`    m${W}[("${Ve(U)}")]`),...G>0?[`    missin\
g[("${G} missing")]`]:[],"  end",...p.map((U,W)=>`  nlb ${(0,ce.t)(U)?"-->":"-.->"} i${W}`),...f.map((U,W)=>`  z${W} -->\
 cache`),"  classDef well fill:#dafbe1,stroke:#1a7f37,color:#1f2328","  classDef ill fill:#ffebe9,stroke:#cf222e,color:#\
1f2328","  classDef waiting fill:#fff8c5,stroke:#9a6700,color:#1f2328",...p.map((U,W)=>`  class i${W} ${Ht(U)}`),...b.map(
(U,W)=>`  class m${W} ${Wt(U,a,d)}`),...G>0?["  class missing ill"]:[]].join(`
`)},Bt=function(n,a,i){const d=i.flatMap((f,b)=>f.zone===n?[{one:f,at:b}]:[]),p=({one:f,at:b})=>`    i${b}["${Ve(f.id)}<\
br/>${Ve(f.address||"no address")}<br/>${Ve(`${f.lifecycle}, ${f.target}, 2408 ${f.port}`)}"]`;return[`  subgraph z${a}[\
"${Ve(n)}"]`,...d.map(p),"  end"]},Ht=function(n){if(/^(Pending|Terminating)/.test(n.lifecycle))return"waiting";const a=n.
port==="open"||n.port==="not asked";return(0,ce.t)(n)&&n.health==="Healthy"&&n.target==="healthy"&&a?"well":"ill"},Wt=function(n,a,i){
return a.includes(n)&&i.includes(n)?"well":"ill"},Xt=function(n,a){const{command:i,failure:d,findings:p,tables:f}=n;return`${[
`### railgun-ha ${(0,z.s)(i)}: ${d?"failed":"done"}`,...(0,X.i)(n,a),...Be(n),...(0,X.t)(p.changes,a),...(0,X.n)(p.cost),
...(0,X.r)(p.events,a),...p.fleet?[`#### Topology

\`\`\`mermaid
${Vt(p.fleet)}
\`\`\``]:[],...f.map(b=>at(b,a)),...it(n)].join(`

`)}
`},Be=function({findings:n,stackName:a}){const{identity:i,stackId:d}=n;if(!i)return[];const p=`account ${i.account}, ${i.
region}, as ${i.arn}`;return[[...Dt(i,a,d).map(({title:f,url:b})=>(0,z.c)(f,b)),(0,z.s)(p)].join(" \xB7 ")]},at=function({
title:n,head:a,rows:i},d){const p=i.slice(0,d.rows),f=i.length-p.length,b=`${(0,z.l)({title:n,head:a,rows:p},d.text)}${f>
0?`

\u2026 and ${f} more rows`:""}`;return i.length>Jt?(0,z.o)(`${n}: ${i.length} rows`,b):`#### ${(0,z.s)(n)}

${b}`},it=function({phases:n}){if(n.length===0)return[];const a=n.map(({name:d,millis:p})=>[(0,z.s)(d),ct(p)]),i=n.reduce(
(d,{millis:p})=>d+p,0);return[(0,z.o)(`Timings: ${ct(i)}`,(0,z.d)(["phase","took"],a))]},Qt=function({failure:n,findings:a}){
if(!n)return"";const{message:i,details:d,fault:p}=n,{rootCause:f}=a,b=f?[(0,E.t)(f),...f.remedy?[f.remedy]:[]]:[],G=b[0]===
i,U=p==="tool"?["this is a defect of railgun-ha: please report it with this log"]:[];return qt([...G?[]:b,i,...d.map(W=>`\
- ${W}`),...U])},qt=function(n){const a=n.map(f=>(0,z.u)(f,Kt/2));let i=0;const d=a.filter(f=>(i+=f.length+1,i<=Kt)),p=n.
length-d.length;return[...d,...p>0?[`\u2026 and ${p} more in the summary`]:[]].join(`
`)},Pe=function(n){return n==null?"":typeof n=="string"||n instanceof String?n:JSON.stringify(n)},ut=function(n){return Object.
keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:{}},
Ce=function(n,a,i){const d=new oe(n,a,i);process.stdout.write(d.toString()+F.EOL)},lt=function(n,a=""){Ce(n,{},a)},en=function(n){
return Pe(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")},tn=function(n){return Pe(n).replace(/%/g,"%2\
5").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")},me=function(n,a){const i=process.
env[`GITHUB_${n}`];if(!i)throw new Error(`Unable to find environment variable for file command ${n}`);if(!q.existsSync(i))
throw new Error(`Missing file at path: ${i}`);q.appendFileSync(i,`${Pe(a)}${F.EOL}`,{encoding:"utf8"})},dt=function(n,a){
const i=`ghadelimiter_${K.randomUUID()}`,d=Pe(a);if(n.includes(i))throw new Error(`Unexpected input: name should not con\
tain the delimiter "${i}"`);if(d.includes(i))throw new Error(`Unexpected input: value should not contain the delimiter "${i}\
"`);return`${n}<<${i}${F.EOL}${d}${F.EOL}${i}`},on=function(n){Ce("add-mask",{},n)},rn=function(n,a){if(process.env.GITHUB_OUTPUT)
return me("OUTPUT",dt(n,a));process.stdout.write(F.EOL),Ce("set-output",{name:n},Pe(a))},sn=function(n,a={}){Ce("error",
ut(a),n instanceof Error?n.toString():n)},ht=function(n,a={}){Ce("warning",ut(a),n instanceof Error?n.toString():n)},an=function(n){
process.stdout.write(n+F.EOL)},cn=function(n){lt("group",n)},un=function(){lt("endgroup")},pt=function(n){const a=[...n];
if(a.length<128)return[n];const i=Math.floor(a.length/mt);return Array.from({length:i},(d,p)=>a.slice(p*mt,p===i-1?void 0:
(p+1)*mt).join(""))},dn=function(n){if(/[A-Za-z0-9]/.test(n))return n;const a=n.codePointAt(0)??0,i=a.toString(16),d=[...Buffer.
from(n)].map(G=>`%${G.toString(16).padStart(2,"0")}`).join(""),p=n.split("").map(G=>`\\\\+u${G.charCodeAt(0).toString(16).
padStart(4,"0")}`),f=[Zn(n),vt(d),vt(p.join("")),`&#0*${a};`,vt(`&#x0*${i};`)],b=fn[n];return b&&f.push(`\\\\+${b}`),`(?\
:${[...f,...xn[n]??[]].join("|")})`},hn=function(n){const a=Buffer.from(n),i=[0,1,2].map(d=>{const p=Buffer.concat([Buffer.
alloc(d),a]).toString("base64").replaceAll("=",""),f=Math.ceil(d*8/6),b=Math.floor((d+a.length)*8/6);return p.slice(f,b)});
return[a.toString("base64"),...i].filter(d=>d.length>=8)},pn=function(n,a=[]){const i=[...new Set([...n,...a])].filter(f=>f.
length>=8).map(gn),d=a.filter(({length:f})=>f>=Mn&&f<8),p=new Map;return f=>{const b=f.length>Un?i:vn(f,i),G=b.map(W=>i.
indexOf(W)).join(),U=p.get(G)??bn(b,d);return p.set(G,U),U(f)}},gn=function(n){const a=Ln(n),i=a.written.map(d=>ln(d).toLowerCase());
return{...a,signs:{coded:a.coded.map(ln),written:i}}},vn=function(n,a){const i=n.toLowerCase(),{bare:d}=bt(n);return a.filter(
({signs:p})=>p.written.some(f=>i.includes(f))||p.coded.some(f=>d.includes(f)))},bn=function(n,a){const i=wt(n.flatMap(p=>p.
coded).map(gt)).map(p=>new RegExp(p,"gu")),d=wt([...n.flatMap(p=>p.written).map(gt),...a.map(p=>`(?<![\\p{L}\\p{N}])${gt(
p)}(?![\\p{L}\\p{N}])`)]).map(p=>new RegExp(p,"giu"));return p=>d.reduce((f,b)=>f.replace(b,mn),wn(p,i))},wn=function(n,a){
const{bare:i,at:d}=bt(n),p=a.flatMap(G=>[...i.matchAll(G)]).map(({index:G,0:{length:U}})=>({from:d(G),to:d(G+U-1)+1})).sort(
(G,U)=>G.from-U.from);let f="",b=0;for(const{from:G,to:U}of p)G>=b&&(f+=`${n.slice(b,G)}${mn}`),b=Math.max(b,U);return f+
n.slice(b)},bt=function(n){const a=[],i=[],d=[];let p=0;const f=(U,W)=>{U!==W&&(a.push(n.slice(U,W)),i.push(p),d.push(U),
p+=W-U)};let b=0;for(const{index:U,0:W}of n.matchAll(Fn))f(b,U),b=U+W.length;f(b,n.length);const G=U=>{let[W,ne]=[0,i.length-
1];for(;W<ne;){const le=Math.ceil((W+ne)/2);(i[le]??0)<=U?W=le:ne=le-1}return(d[W]??0)+U-(i[W]??0)};return{bare:a.join(""),
at:G}},$n=function(n,a){const i=d=>typeof d=="string"?n(d):Array.isArray(d)?d.map(i):typeof d!="object"||d===null||Object.
getPrototypeOf(d)!==Object.prototype?d:Object.fromEntries(Object.entries(d).map(([p,f])=>[p,i(f)]));return i(a)},wt=function(n){
const a=[...new Set(n)].sort((d,p)=>p.length-d.length),i=[];for(const d of a){const p=i.at(-1),f=p===void 0?"":`${p}|${d}`;
f&&f.length<=Dn?i[i.length-1]=f:i.push(d)}return i},t=function(n,a,i){const d=(0,g.u)(n),p=l(d,a);return p!==d.command&&
i.info(`${a}: ${d.command} only plans (on-pull-request)`),{...d,command:p}},l=function({command:n,onPullRequest:a},i){return n===
"deploy"&&c.has(i)&&a==="plan"?"plan":n},m=function(n){const a=Object.entries(n).filter(([i])=>i.startsWith("INPUT_"));return Object.
fromEntries(a.map(([i,d])=>[i.slice(6).toLowerCase(),d]))},R=function(n,a,i,d){const p={region:n.AWS_REGION||n.AWS_DEFAULT_REGION,
endpoint:n.AWS_ENDPOINT_URL_S3||n.AWS_ENDPOINT_URL},f=`${n.GITHUB_RUN_ID??"local"}-${n.GITHUB_RUN_ATTEMPT??"1"}`;return{
aws:a.aws??Ae(p),clock:a.clock??C.n,record:d,note:async b=>{n.GITHUB_STEP_SUMMARY&&await i.summarise(kn(i.redacted(b)))},
fetch:a.fetch??L,assets:a.assets??(()=>Re()),log:i,print:b=>i.print(b),hide:b=>i.hide(b),hideDeclared:b=>i.hideDeclared(
b),runName:f.replace(/[^A-Za-z0-9-]/g,"-")}},S=function(n,a){if(a.length===0)return n;const{code:i,message:d,details:p,fault:f,
cause:b}=n;return new N.t(i,d,{fault:f,cause:b,details:[...p,...a]})},Z=function(n){const{headline:a,outputs:i,result:d,
tables:p,failure:f,...b}=n,G=i["stack-id"]||void 0;return Object.fromEntries(Object.entries({stackId:G,...b}).filter(([,
U])=>U!==void 0))},V=function(n,{command:a,given:i,findings:d,report:p,failure:f}){return n.redacted({command:a,stackName:i["\
stack-name"]?.trim()||g.f["stack-name"],headline:p?.headline??"",tables:p?.tables??[],failure:f&&{code:f.code,message:f.
message,details:f.details,fault:f.fault},findings:d,phases:n.phases,isNoOp:!f&&p?.result.changed===!1&&!d.changes?.length})};
var ke=Re,pe=Je,$t=Fe,ue=De,yt=Ae,Ke=s,Qe=u,He=de,qe=ge,St=ye,B=Dt,Ee=Vt,Et=Bt,ze=Ht,Te=Wt,zt=Xt,Ot=Be,Ie=at,We=it,Le=Qt,
At=qt,Ne=Pe,yn=ut,kt=Ce,Sn=lt,Tt=en,En=tn,Nt=me,Ye=dt,Rt=on,Pt=rn,_e=sn,Ct=ht,et=an,jt=cn,It=un,tt=pt,be=dn,nt=hn,xe=pn,
Lt=gn,xt=vn,Ze=bn,Oe=wn,Zt=bt,Me=$n,Mt=wt,Ut=t,he=l,ot=m,Ft=R,we=S,rt=Z,Ue=V,I=o(8953),C=o(6765),N=o(2264),v=o(9065),Y=o(
7643),M=o(8861),J=o(3951),A=o(6580),g=o(321),E=o(8669),z=o(1062),j=o(3350),X=o(3903),ce=o(5474),P=o(7598),H=o(3024),x=o(
6760),ee=o(3136),ie=o(7030),_=o(7067),te=o(4708),T=o(8321),F=o(857),K=o(6982),q=o(9896);const Xe=n=>async a=>{try{return await n(
a)}catch(i){throw i instanceof Error&&i.name==="TooManyUpdates"&&Object.assign(i,{$retryable:{throttling:!0}}),i}},st=n=>async a=>{
try{return await n(a)}catch(i){throw i instanceof Error&&i.name==="TimeoutError"?Object.assign(new Error(i.message),{name:"\
NoAnswer"}):i}},h=20,y={Accept:"*/*","User-Agent":`${Y.c}/${J.t}`},$=new Set([301,302,303,307,308]),L=async(n,{signal:a,
headers:i})=>{try{return await Q(new URL(n),a,i??{})}catch(d){throw a.aborted?a.reason:d instanceof AggregateError?d.errors[0]:
d}};async function Q(n,a,i){let d=n,p=i;for(let f=0;f<=h;f++){const b=await de(d,a,{...y,...p}),{location:G}=b.headers;if(!$.
has(b.statusCode)||!G)return $e(b);b.resume(),d=new URL(G,d),d.origin!==n.origin&&(p={})}throw new Error(`more than ${h}\
 redirects`)}async function $e(n){const a=n.statusCode??0,i=await(0,T.buffer)(n);return{ok:a>=200&&a<300,status:a,arrayBuffer:async()=>new Uint8Array(
i).buffer,json:async()=>JSON.parse(i.toString("utf8"))}}const Se=5e5,Ge=[{text:1e4,list:1e4},{text:1e3,list:1e4},{text:200,
list:1e4},{text:60,list:5e3},{text:60,list:500},{text:60,list:20}],zn={aws:"console.aws.amazon.com","aws-cn":"console.am\
azonaws.cn","aws-eusc":"console.amazonaws-eusc.eu","aws-us-gov":"console.amazonaws-us-gov.com"},On=n=>encodeURIComponent(
encodeURIComponent(n)).replaceAll("%","$"),Gt=100,Ve=n=>(n||"unknown").replace(/[^A-Za-z0-9 .:,()/-]/gu,a=>`#${a.codePointAt(
0)};`),Yt=1e6,Jt=25,An=(n,a=0)=>(0,j.t)(Yt-a,Buffer.byteLength,i=>Xt(n,i)),kn=n=>(0,j.t)(Yt/4,Buffer.byteLength,a=>`${at(
n,a)}

`),ct=n=>n<1e4?`${(n/1e3).toFixed(1)} s`:(0,g.t)(n/1e3),Kt=3500;async function Tn(n,a,i,{outputs:d,result:p},f){const{command:b,
failure:G}=i;for(const[W,ne]of Object.entries(d))ne!==void 0&&n.output(W,ne);const U=G&&{code:G.code,message:G.message,details:G.
details};n.output("result",ge({command:b,...p,...U&&{error:U}})),a.GITHUB_STEP_SUMMARY&&await Nn(n,i),f&&await Rn(n,a,i,
f),await Pn(n,i)}async function Nn(n,a){try{await n.summarise(An(a,n.summarised))}catch(i){n.warning(`the job's summary \
could not be written: ${(0,N.n)(i)}`)}}async function Rn(n,a,i,d){if(d.comment==="false"||d.comment==="auto"&&!a.GITHUB_EVENT_PATH)
return;const{tellPullRequest:p}=await o.e(8313).then(o.bind(o,8313)),f=await p({env:a,settings:d,run:i,redact:b=>n.redacted(
b)});f?.info&&n.info(f.info),f?.warning&&n.warning(f.warning)}async function Pn(n,a){for(const{title:i,text:d}of a.findings.
pastes??[])await n.group(i,async()=>n.info(d));a.failure?n.annotate(`railgun-ha ${a.failure.code}`,Qt(a)):n.info(a.headline)}
const _t="::";var oe=class{constructor(n,a,i){n||(n="missing.command"),this.command=n,this.properties=a,this.message=i}toString(){
let n=_t+this.command;if(this.properties&&Object.keys(this.properties).length>0){n+=" ";let a=!0;for(const i in this.properties)
if(this.properties.hasOwnProperty(i)){const d=this.properties[i];d&&(a?a=!1:n+=",",n+=`${i}=${tn(d)}`)}}return n+=`${_t}${en(
this.message)}`,n}},re=function(n,a,i,d){function p(f){return f instanceof i?f:new i(function(b){b(f)})}return new(i||(i=
Promise))(function(f,b){function G(ne){try{W(d.next(ne))}catch(le){b(le)}}function U(ne){try{W(d.throw(ne))}catch(le){b(
le)}}function W(ne){ne.done?f(ne.value):p(ne.value).then(G,U)}W((d=d.apply(n,a||[])).next())})};const{access:Cn,appendFile:ft,
writeFile:jn}=q.promises,nn="GITHUB_STEP_SUMMARY";var se=class{constructor(){this._buffer=""}filePath(){return re(this,void 0,
void 0,function*(){if(this._filePath)return this._filePath;const n=process.env[nn];if(!n)throw new Error(`Unable to find\
 environment variable for $${nn}. Check if your runtime environment supports job summaries.`);try{yield Cn(n,q.constants.
R_OK|q.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${n}'. Check if the file has correct read/\
write permissions.`)}return this._filePath=n,this._filePath})}wrap(n,a,i={}){const d=Object.entries(i).map(([p,f])=>` ${p}\
="${f}"`).join("");return a?`<${n}${d}>${a}</${n}>`:`<${n}${d}>`}write(n){return re(this,void 0,void 0,function*(){const a=!!n?.
overwrite,i=yield this.filePath();return yield(a?jn:ft)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return re(
this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){
return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(n,a=!1){return this._buffer+=n,a?this.addEOL():
this}addEOL(){return this.addRaw(F.EOL)}addCodeBlock(n,a){const i=Object.assign({},a&&{lang:a}),d=this.wrap("pre",this.wrap(
"code",n),i);return this.addRaw(d).addEOL()}addList(n,a=!1){const i=a?"ol":"ul",d=n.map(f=>this.wrap("li",f)).join(""),p=this.
wrap(i,d);return this.addRaw(p).addEOL()}addTable(n){const a=n.map(d=>{const p=d.map(f=>{if(typeof f=="string")return this.
wrap("td",f);const{header:b,data:G,colspan:U,rowspan:W}=f,ne=b?"th":"td",le=Object.assign(Object.assign({},U&&{colspan:U}),
W&&{rowspan:W});return this.wrap(ne,G,le)}).join("");return this.wrap("tr",p)}).join(""),i=this.wrap("table",a);return this.
addRaw(i).addEOL()}addDetails(n,a){const i=this.wrap("details",this.wrap("summary",n)+a);return this.addRaw(i).addEOL()}addImage(n,a,i){
const{width:d,height:p}=i||{},f=Object.assign(Object.assign({},d&&{width:d}),p&&{height:p}),b=this.wrap("img",null,Object.
assign({src:n,alt:a},f));return this.addRaw(b).addEOL()}addHeading(n,a){const i=`h${a}`,d=["h1","h2","h3","h4","h5","h6"].
includes(i)?i:"h1",p=this.wrap(d,n);return this.addRaw(p).addEOL()}addSeparator(){const n=this.wrap("hr",null);return this.
addRaw(n).addEOL()}addBreak(){const n=this.wrap("br",null);return this.addRaw(n).addEOL()}addQuote(n,a){const i=Object.assign(
{},a&&{cite:a}),d=this.wrap("blockquote",n,i);return this.addRaw(d).addEOL()}addLink(n,a){const i=this.wrap("a",n,{href:a});
return this.addRaw(i).addEOL()}};const In=new se;F.platform(),F.arch();var ve;(function(n){n[n.Success=0]="Success",n[n.
Failure=1]="Failure"})(ve||(ve={}));const Ln=n=>({coded:hn(n).flatMap(pt),written:[n,Buffer.from(n).toString("hex")].flatMap(
pt)}),ln=n=>(n.match(/[A-Za-z0-9]+/g)??[]).reduce((a,i)=>i.length>a.length?i:a,""),mt=64,gt=n=>[...n].map(dn).join(""),fn={
'"':'"',"\\":"\\\\","/":"/","\n":"n","\r":"r","	":"t","\b":"b","\f":"f"},xn={"&":["&amp;"],"<":["&lt;"],">":["&gt;"],'"':[
"&quot;"],"'":["&apos;"]," ":["\\+"],"+":["-"],"/":["_"]},Zn=n=>n.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),vt=n=>n.replace(
/(?<!\\\+)[a-fx]/g,a=>`[${a}${a.toUpperCase()}]`),mn="***",Mn=4,Un=1e5,Fn=/(?:[\r\n]|\\+[rn]|%0[AaDd]|&#(?:0*1[03]|[xX]0*[AaDd]);)+/g,
Dn=16e3;var je=class{#n;#o=[];#r=[];#s=[];#t;#a=0;constructor(n){this.#n=n}mask(n){n&&(on(n),this.hide(n))}hide(n){!n||this.#o.
includes(n)||(this.#o.push(n),this.#t=void 0)}hideDeclared(n){this.#r.push(n),this.#t=void 0}#e(n){return this.#t??=pn(this.#o,
this.#r),this.#t(n)}info(n){an(this.#e(n))}warning(n){ht(this.#e(n))}async group(n,a){const[i,d]=[this.#e(n),this.#n.now()];
cn(i);try{return await a()}finally{un(),this.#s.push({name:i,millis:this.#n.now()-d})}}get phases(){return this.#s}redacted(n){
return $n(a=>this.#e(a),n)}print(n){process.stdout.write(`${this.#e(n)}
`)}output(n,a){rn(n,this.#e(a))}annotate(n,a){sn(this.#e(a),{title:this.#e(n)})}get summarised(){return this.#a}async summarise(n){
const a=this.#e(n);this.#a+=Buffer.byteLength(a),await In.addRaw(a,!0).write()}};const Gn=["AWS_SECRET_ACCESS_KEY","AWS_\
SESSION_TOKEN","ACTIONS_ID_TOKEN_REQUEST_TOKEN","ACTIONS_RUNTIME_TOKEN","INPUT_GITHUB-TOKEN"],Vn={deploy:()=>Promise.all(
[o.e(8416),o.e(4128),o.e(2803),o.e(990),o.e(4629),o.e(4471),o.e(8242),o.e(2601),o.e(9301),o.e(4164)]).then(o.bind(o,4164)),
plan:()=>Promise.all([o.e(8416),o.e(4128),o.e(2803),o.e(990),o.e(4629),o.e(8242),o.e(2601),o.e(9301),o.e(7092)]).then(o.
bind(o,7092)),status:()=>Promise.all([o.e(8416),o.e(4128),o.e(2803),o.e(990),o.e(4629),o.e(4471),o.e(2601),o.e(6187),o.e(
5923)]).then(o.bind(o,6187)),rotate:()=>Promise.all([o.e(8416),o.e(4128),o.e(2803),o.e(990),o.e(4629),o.e(4471),o.e(9996),
o.e(8552),o.e(8537)]).then(o.bind(o,6352)),pause:()=>Promise.all([o.e(8416),o.e(2803),o.e(990),o.e(7899)]).then(o.bind(o,
7899)),resume:()=>Promise.all([o.e(8416),o.e(4128),o.e(2803),o.e(990),o.e(1716)]).then(o.bind(o,1716)),destroy:()=>Promise.
all([o.e(8416),o.e(4128),o.e(2803),o.e(2824),o.e(990),o.e(4629),o.e(1627),o.e(8242),o.e(6313),o.e(7473)]).then(o.bind(o,
6313)),render:()=>Promise.all([o.e(2601),o.e(1837)]).then(o.bind(o,8955))};async function e(n,a={}){const i=a.clock??C.n,
d=new je(i),p=m(n);d.mask(p["activation-token"]?.trim()??"");for(const le of Gn)d.hide(n[le]);let f,b,G={};const U=le=>{
G={...G,...le}},W=R(n,{...a,clock:i},d,U);let ne;try{ne=t(p,n.GITHUB_EVENT_NAME??"",d),f=await r(ne,W),b=f?.failure}catch(le){
b=(0,A.r)(le)}if(f&&U(Z(f)),b&&ne){const{adviseOn:le}=await o.e(3271).then(o.bind(o,3271)),{lines:Jn,pastes:Hn}=await le(
{failure:b,findings:G,inputs:ne,runtime:W,env:n});b=S(b,Jn),Hn.length>0&&U({pastes:Hn})}if((f||b)&&await Tn(d,n,V(d,{command:ne?.
command??(p.command?.trim()||g.f.command),given:p,findings:G,report:f,failure:b}),{outputs:f?.outputs??{},result:f?.result??
{}},ne),b?.code==="invariant.broken"&&ne){const{countRefusal:le}=await Promise.all([o.e(8416),o.e(1207)]).then(o.bind(o,
1207));await le(W,ne.stackName)}return b?1:0}async function r(n,a){const{command:i}=n;if(n.allowedAccountIds.length>0&&i!==
"render"){const{requireAccount:p}=await Promise.all([o.e(8416),o.e(9e3)]).then(o.bind(o,9e3));await p(a,n.allowedAccountIds)}
const{run:d}=await Vn[i]();return d(n,a)}const c=new Set(["pull_request","pull_request_target","pull_request_review","pu\
ll_request_review_comment","merge_group"]);process.exitCode=await e(process.env),O()}catch(Re){O(Re)}},1)}),2739:((w,D,o)=>{
o.d(D,{t:()=>k});var k={name:"railgun",package:"railgun-stable",binary:"/usr/bin/rg-listener",unit:"railgun.service",user:"\
railgun",port:2408,config:"/etc/railgun/railgun.conf",keys:{token:"activation.token",host:"activation.railgun_host",servers:"\
memcached.servers",address:"wan.ip",port:"wan.port"},map:{key:"map.file",path:"/etc/railgun/railgun-ha-map.conf"},placeholders:[
"YOUR_TOKEN_HERE","YOUR_PUBLIC_IP_OR_HOSTNAME"],reload:{signal:"SIGHUP",keys:["compress.data","lan.timeout","log.level",
"map.file","memcached.expiration","memcached.limit","memcached.servers","memcached.timeout","stats.url","syslog.addr","v\
alidate.cert"]},restartOnly:["activation.heartbeat_interval","activation.public_ip","activation.railgun_host","activatio\
n.token","ca.bundle","cert.file","cpu.oversubscribe","insecure.origin","key.file","memcached.connect","origin.cf-railgun",
"origin.idleconns","pid.file","stats.enabled","stats.interval","stats.listen","stats.log","stderr.file","stream.size","w\
an.ip","wan.port","wan.tls"],neverSend:["SIGQUIT"]}}),7643:((w,D,o)=>{o.d(D,{_:()=>J,a:()=>N,c:()=>k,d:()=>I,f:()=>E,g:()=>A,
h:()=>j,i:()=>g,l:()=>P,m:()=>v,n:()=>X,o:()=>ce,p:()=>M,r:()=>Y,s:()=>C,t:()=>z,u:()=>O});const k="railgun-ha",O="railg\
un-ha:stack",I="railgun-ha:template",C="railgun-ha:parameters",N="railgun-ha:network",v="railgun-ha:version",Y="railgun-\
ha-launch",M={current:"current",previous:"previous",pending:"pending",unfinished:"unfinished"};function J(H){const x=`/${k}\
/${H}`;return{prefix:x,token:`${x}/activation-token`,servers:`${x}/memcached-servers`,host:`${x}/railgun-host`,settings:`${x}\
/settings`,mapFile:`${x}/map-file`,lock:`${x}/lock`,pause:`${x}/pause`,shrink:`${x}/shrink`}}const A=H=>`${H}-listeners`,
g="Launch",E="Terminate",z=["ReplaceUnhealthy",E,g],j=H=>`/${k}/${H}/boot`,X={stackName:"STACK_NAME",groupName:"GROUP_NA\
ME",hookName:"HOOK_NAME",portProbe:"PORT_PROBE_FUNCTION",launchGate:"LAUNCH_GATE_FUNCTION",endpointSync:"ENDPOINT_SYNC_F\
UNCTION",vpcCidr:"VPC_CIDR",cacheTopic:"CACHE_TOPIC_ARN",document:"CONVERGE_DOCUMENT"},ce={loadBalancerDnsName:"LoadBala\
ncerDnsName",groupName:"AutoScalingGroupName",targetGroupArn:"TargetGroupArn",cacheCluster:"CacheClusterId",portProbe:"P\
ortProbeFunction",launchGate:"LaunchGateFunction",endpointSync:"EndpointSyncFunction",reconciler:"ReconcilerFunction",launchRule:"\
LaunchRule",scheduleRule:"ScheduleRule",document:"ConvergeDocument",launchTemplate:"LaunchTemplateId",launchTemplateVersion:"\
LaunchTemplateLatestVersion"},P={zones:"ZoneNames",imageId:"ImageId",rootDevice:"RootDeviceName",artifactsBucket:"Artifa\
ctsBucket",servingTemplateVersion:"ServingTemplateVersion",vpcCidr:"VpcCidr"}}),8861:((w,D,o)=>{o.d(D,{a:()=>k,i:()=>C,n:()=>N,
r:()=>O,t:()=>I});const k=15e3,O=75e3,I=9e5,C=1020,N=5e3}),8953:((w,D,o)=>{o.d(D,{n:()=>g,r:()=>A,t:()=>M});const k=fe(import.meta.
url)("node:module");var O=Object.create,I=Object.defineProperty,C=Object.getOwnPropertyDescriptor,N=Object.getOwnPropertyNames,
v=Object.getPrototypeOf,Y=Object.prototype.hasOwnProperty,M=(E,z)=>()=>(z||(E((z={exports:{}}).exports,z,z.exports),E=null),
z.exports),J=(E,z,j,X)=>{if(z&&typeof z=="object"||typeof z=="function")for(var ce=N(z),P=0,H=ce.length,x;P<H;P++)x=ce[P],
!Y.call(E,x)&&x!==j&&I(E,x,{get:(ee=>z[ee]).bind(null,x),enumerable:!(X=C(z,x))||X.enumerable});return E},A=(E,z,j)=>(j=
E!=null?O(v(E)):{},J(z||!E||!E.__esModule||!Y.call(E,"default")?I(j,"default",{value:E,enumerable:!0}):j,E)),g=(0,k.createRequire)(
import.meta.url)}),8669:((w,D,o)=>{o.d(D,{a:()=>N,i:()=>C,n:()=>Y,r:()=>J,t:()=>M});const k=[{pattern:/(?:not authorized to perform|API):\s*([a-z0-9-]+:[A-Za-z]+)/,
advice:([,A])=>`grant ${A} to the role that CloudFormation works with, then deploy again`},{pattern:/not authorized to perform this operation|access denied|AccessDenied/i,
advice:()=>"grant the role the action that made this resource; the event in AWS CloudTrail has its name"},{pattern:/denied by stack policy/i,
advice:()=>"the stack's policy protects this resource; allow its replacement by name if it is meant"},{pattern:/(?:type|node|cache\.|Unsupported).*?not (?:supported|available|offered) in.*?Availability Zone(?: \(?([a-z]+-[a-z0-9-]+)\)?)?(?:.*?or choosing ([a-z0-9, -]+))?/i,
advice:([,A,g])=>`use zones that offer this type${g?` (${g.trim()})`:""}${A?`, not ${A}`:""}, or another type`},{pattern:/Insufficient\w*Capacity|do not have sufficient .* capacity/i,
advice:()=>"AWS has none of this type left in the zone now: deploy again later, or use another type"},{pattern:/must have values|Unable to fetch parameters|ParameterNotFound|[Pp]arameter \S+ (?:cannot be|was not) found/,
advice:()=>"give the parameter that is named a value, then deploy again"},{pattern:/(ami-[0-9a-f]+)\]?'? does not exist|InvalidAMIID/,
advice:([,A])=>`use an image that exists in this region${A?` instead of ${A}`:""}`},{pattern:/instance types? do(?:es)? not exist|instance type \S+ is not valid|[Ii]nvalid (?:value .* for )?(?:InstanceType|instance type|cache node type)|InvalidInstanceType|not a valid (?:instance|cache node) type/,
advice:()=>"use a type that this region offers"},{pattern:/requested configuration is currently not supported/i,advice:()=>"\
use another type, or zones that offer this one"},{pattern:/already exists|AlreadyExists|already taken|in use by another stack/i,
advice:()=>"the name is taken: remove what has it, or deploy a stack of another name"},{pattern:/limit (?:has been |was )?exceeded|LimitExceeded|maximum number of|exceed\w* .*(?:limit|quota)|quota|UnreservedConcurrentExecution/i,
advice:()=>"an account limit is reached: raise it in Service Quotas or remove what is not used"}];function O(A){for(const{
pattern:g,advice:E}of k){const z=g.exec(A);if(z)return E(z)}}const I=/^Resource (creation|update|deletion) cancelled/i,C=({
PhysicalResourceId:A,StackId:g})=>A===g;function N(A){const g=A.filter(({ResourceStatus:j})=>j?.endsWith("_FAILED")).filter(
({ResourceStatusReason:j})=>!I.test(j??"")),E=g.find(j=>!C(j))??g[0];if(!E)return;const z=v(E,A)??E.ResourceStatusReason??
"no reason given";return{logicalId:E.LogicalResourceId??"",type:E.ResourceType??"",status:E.ResourceStatus??"",reason:z,
remedy:O(z)}}function v({LogicalResourceId:A},g){const E=g.find(z=>z.LogicalResourceId===A&&z.HookFailureMode==="FAIL"&&
z.HookStatus?.endsWith("FAILED"));return E&&`hook ${E.HookType??""}: ${E.HookStatusReason??"no reason given"}`}function Y({
logicalId:A,type:g,status:E},z){return{logicalId:A,type:g,status:E,reason:z,remedy:O(z)}}const M=({logicalId:A,type:g,status:E,
reason:z})=>`${A} (${g}) ${E}: ${z}`;function J(A){const g=new Map;for(const E of A)C(E)||g.set(E.LogicalResourceId??"",
E);return[...g].filter(([,{ResourceStatus:E,ResourceStatusReason:z}])=>E?.endsWith("_FAILED")&&!I.test(z??"")).map(([E])=>E)}}),
7811:((w,D,o)=>{o.d(D,{C:()=>_t,S:()=>lt,T:()=>Qe,_:()=>Cn,a:()=>sn,b:()=>Ce,c:()=>on,d:()=>an,f:()=>xn,g:()=>Zn,h:()=>Vn,
i:()=>Gn,l:()=>Un,m:()=>Dn,n:()=>dn,o:()=>hn,p:()=>wn,r:()=>ln,s:()=>un,t:()=>Mn,u:()=>bt,v:()=>vn,w:()=>en,x:()=>ut,y:()=>nn});
function k(e){const t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,c])=>t.indexOf(
+r)===-1).map(([r,c])=>c)}function O(e,t){return typeof t=="bigint"?t.toString():t}var I=class{constructor(e){this._getter=
e,this._value=void 0}get value(){const e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};
function C(e){return new I(e)}function N(e){return e==null}function v(e){const t=e.startsWith("^")?1:0,r=e.endsWith("$")?
e.length-1:e.length;return e.slice(t,r)}function Y(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}
function M(e){const t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}const J="captureStackT\
race"in Error?Error.captureStackTrace:(...e)=>{};function A(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}const g=new Set(
["string","number","symbol"]);function E(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function z(e,t,r){const c=new e.
_zod.constr(t??e._zod.def);return(!t||r?.parent)&&(c._zod.parent=e),c}function j(e){const t=e;if(!t)return{};if(typeof t==
"string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message`\
 and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function X(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}const ce={safeint:[Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function P(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)
if(e.issues[r]?.continue!==!0)return!0;return!1}function H(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)
if(e.issues[r]?.continue===!1)return!0;return!1}function x(e,t){return t.map(r=>{var c;return(c=r).path??(c.path=[]),r.path.
unshift(e),r})}function ee(e){return typeof e=="string"?e:e?.message}function ie(e){const t=[];for(const r of e??[]){const c=r.
_zod.def;if(!/_(length|size)$|_equals$/.test(c.check))break;const l=c.maximum??c.length??c.size;l>=0&&t.push([l,r])}return t}
function _(e,t,r){var c;for(let l=t;l<e.length;l++)(c=e[l]).schema??(c.schema=r)}function te(e,t,r){var c;const l=e.inst?.
_zod?.traits;l?.has("$ZodType")&&(l.has("$ZodCheck")?(c=e).schema??(c.schema=e.inst):e.schema=e.inst);const m=e.schema!==
e.inst?e.schema?._zod.def?.error:void 0,R=e.message?e.message:ee(e.inst?._zod.def?.error?.(e))??ee(m?.(e))??ee(t?.error?.(
e))??ee(r.customError?.(e))??ee(r.localeError?.(e))??"Invalid input",S={};for(const Z of Object.keys(e))Z==="inst"||Z===
"schema"||Z==="continue"||Z==="input"||Z==="__proto__"||(S[Z]=e[Z]);return S.path??(S.path=[]),S.message=R,t?.reportInput&&
(S.input=e.input),S}const T=/[\uD800-\uDBFF]/;function F(e){const t=e.length;if(!T.test(e))return t;let r=t;for(let c=0;c<
t-1;c++)(e.charCodeAt(c)&64512)===55296&&(e.charCodeAt(c+1)&64512)===56320&&(r--,c++);return r}function K(e){return Array.
isArray(e)?"array":typeof e=="string"?"string":"unknown"}function q(...e){const[t,r,c]=e;return typeof t=="string"?{message:t,
code:"custom",input:r,inst:c}:{...t}}function oe(e,t){for(const r in t){const c=Object.getOwnPropertyDescriptor(t,r);c.get?
Object.defineProperty(e,r,{...c,enumerable:!1}):ve(e,r,c.value)}}function re(e,t,r,c=!0){return Object.defineProperty(e,
t,{configurable:!0,writable:!0,enumerable:c,value:r}),r}function se(e,t,r){return re(e,t,r,!1)}function ve(e,t,r){Object.
defineProperty(e,t,{configurable:!0,get(){return this==null?r:re(this,t,r.bind(this))},set(c){re(this,t,c)}})}function je(e,t){
const r=Object.getPrototypeOf(e);return t in r?void 0:r}let ke,pe=!1;const $t={configurable:!0,get(){pe=!0}};function ue(e,t,r){
const c=Object.getPrototypeOf(e._zod);if(t in c&&ke!==e._zod){ke=void 0;return}ke=e._zod,Object.defineProperty(c,t,{configurable:!0,
get(){Object.defineProperty(this,t,$t);const l=pe;pe=!1;try{const m=r(this);return pe?delete this[t]:Object.defineProperty(
this,t,{configurable:!0,writable:!0,value:m}),pe=pe||l,m}catch(m){throw delete this[t],pe=pe||l,m}},set(l){Object.defineProperty(
this,t,{configurable:!0,writable:!0,value:l})}})}function yt(e,t,r,c){const l=je(e,t);l&&Object.defineProperty(l,t,{configurable:!0,
get(){const m={configurable:!0,writable:!0,enumerable:c,value:void 0};return Object.defineProperty(this,t,m),m.value=r(this),
Object.defineProperty(this,t,m),m.value},set(m){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:c,value:m})}})}
var Ke;const Qe=Object.freeze({status:"aborted"}),He={value:void 0,enumerable:!1};let qe="captureStackTrace"in Error?Error:
null;function St(e){const t=qe;if(t){const r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return qe=
null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function B(e,t,r,c){const l={};function m(i){this.
def=i,this.constr=a,this.traits=new Set}m.prototype=l;const R=r,S=R&&new WeakSet;function Z(i,d){if(i._zod){if(i._zod.traits.
has(e))return}else{He.value=new m(d);try{Object.defineProperty(i,"_zod",He)}finally{He.value=void 0}}if(i._zod.traits.add(
e),t(i,d),S){const f=Object.getPrototypeOf(i),b=i._zod.constr.prototype;let G=f;for(;G&&G!==b;)G=Object.getPrototypeOf(G);
const U=G??f;S.has(U)||(S.add(U),oe(U,R))}const p=a.prototype;for(const f in p)Object.prototype.hasOwnProperty.call(p,f)&&
(f in i||(i[f]=p[f].bind(i)))}const V=c?.Parent??Object;class n extends V{}Object.defineProperty(n,"name",{value:e});function a(i){
const d=c?.Parent?St(n):this;Z(d,i);const p=d._zod.deferred;if(p){for(const b of p)b();d._zod.deferred=void 0}const f=globalThis.
__zod_globalConfig?.postProcessor;return f&&f(d),d}return Object.defineProperty(a,"init",{value:Z}),Object.defineProperty(
a,Symbol.hasInstance,{value:i=>c?.Parent&&i instanceof c.Parent?!0:i?._zod?.traits?.has(e)}),Object.defineProperty(a,"na\
me",{value:e}),a}var Ee=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .pars\
eAsync() instead.")}},Et=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),
this.name="ZodEncodeError"}};(Ke=globalThis).__zod_globalConfig??(Ke.__zod_globalConfig={});const ze=globalThis.__zod_globalConfig;
function Te(e){return e&&Object.assign(ze,e),ze}function zt(){const e=this._zod;return e.message??(e.message=JSON.stringify(
e.def,O,2)),e.message}function Ot(e){this._zod.message=e}const Ie={get:zt,set:Ot,enumerable:!0,configurable:!0},We={value:void 0,
enumerable:!1},Le=new WeakSet([Object.prototype,Error.prototype]),Ne=B("$ZodError",(e,t)=>{e.name="$ZodError",We.value=t,
Object.defineProperty(e,"issues",We),We.value=void 0,Object.defineProperty(e,"message",Ie);const r=Object.getPrototypeOf(
e);Le.has(r)||(Le.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){const c=()=>this.message;
return Object.defineProperty(this,"toString",{value:c,configurable:!0,writable:!0}),c},set(c){Object.defineProperty(this,
"toString",{value:c,configurable:!0,writable:!0})}}))},void 0,{Parent:Error}),kt=(e=>{const t=(r,c,l,m)=>{const R=l?{...l,
async:!1}:{async:!1},S=r._zod.run({value:c,issues:[]},R);if(S instanceof Promise)throw new Ee;if(S.issues.length){const Z=new(m?.
Err??e)(S.issues.map(V=>te(V,R,Te())));throw J(Z,m?.callee??t),Z}return S.value};return t})(Ne),Tt=(e=>{const t=async(r,c,l,m)=>{
const R=l?{...l,async:!0}:{async:!0};let S=r._zod.run({value:c,issues:[]},R);if(S instanceof Promise&&(S=await S),S.issues.
length){const Z=new(m?.Err??e)(S.issues.map(V=>te(V,R,Te())));throw J(Z,m?.callee??t),Z}return S.value};return t})(Ne),Nt=(e=>(t,r,c)=>{
const l=c?{...c,async:!1}:{async:!1},m=t._zod.run({value:r,issues:[]},l);if(m instanceof Promise)throw new Ee;return m.issues.
length?Ye(e,m.issues,l):{success:!0,data:m.value}})(Ne);function Ye(e,t,r){let c;return{success:!1,get error(){return c||
(c=new e(t.map(l=>te(l,r,Te()))),t=void 0,r=void 0),c},set error(l){c=l,t=void 0,r=void 0}}}const Pt=(e=>async(t,r,c)=>{
const l=c?{...c,async:!0}:{async:!0};let m=t._zod.run({value:r,issues:[]},l);return m instanceof Promise&&(m=await m),m.
issues.length?Ye(e,m.issues,l):{success:!0,data:m.value}})(Ne),_e=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
Ct=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
et=/^https?$/,jt=/^[\s\S]{0,}$/,It=/^-?\d+(?:\.\d+)?$/,tt=/^(?:true|false)$/i,be=B("$ZodCheck",(e,t)=>{var r;e._zod??(e.
_zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])}),nt=e=>{const t=e.value;return!N(t)&&t.length!==void 0},xe={
number:"number",bigint:"bigint",object:"date"},Lt=B("$ZodCheckLessThan",(e,t)=>{be.init(e,t);const r=xe[typeof t.value];
e._zod.check=c=>{(t.inclusive?c.value<=t.value:c.value<t.value)||c.issues.push({origin:xe[typeof c.value]??r,code:"too_b\
ig",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:c.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),
xt=B("$ZodCheckGreaterThan",(e,t)=>{be.init(e,t);const r=xe[typeof t.value];e._zod.check=c=>{(t.inclusive?c.value>=t.value:
c.value>t.value)||c.issues.push({origin:xe[typeof c.value]??r,code:"too_small",minimum:typeof t.value=="object"?t.value.
getTime():t.value,input:c.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Ze=B("$ZodCheckNumberFormat",(e,t)=>{
be.init(e,t),t.format=t.format||"float64";const r=t.format?.includes("int"),c=r?"int":"number",[l,m]=ce[t.format];e._zod.
check=R=>{const S=R.value;if(r){if(!Number.isInteger(S)){R.issues.push({expected:c,format:t.format,code:"invalid_type",continue:!1,
input:S,inst:e});return}if(!Number.isSafeInteger(S)){S>0?R.issues.push({input:S,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:c,inclusive:!0,continue:!t.abort}):R.issues.push({input:S,
code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:c,
inclusive:!0,continue:!t.abort});return}}S<l&&R.issues.push({origin:"number",input:S,code:"too_small",minimum:l,inclusive:!0,
inst:e,continue:!t.abort}),S>m&&R.issues.push({origin:"number",input:S,code:"too_big",maximum:m,inclusive:!0,inst:e,continue:!t.
abort})}}),Oe=B("$ZodCheckMaxLength",(e,t)=>{var r;be.init(e,t),(r=e._zod.def).when??(r.when=nt),e._zod.check=c=>{const l=c.
value,m=l.length;if((typeof l=="string"&&m>t.maximum?F(l):m)<=t.maximum)return;const R=K(l);c.issues.push({origin:R,code:"\
too_big",maximum:t.maximum,inclusive:!0,input:l,inst:e,continue:!t.abort})}}),Zt=B("$ZodCheckMinLength",(e,t)=>{var r;be.
init(e,t),(r=e._zod.def).when??(r.when=nt),e._zod.check=c=>{const l=c.value,m=l.length;if((typeof l=="string"&&m>=t.minimum&&
m<t.minimum*2?F(l):m)>=t.minimum)return;const R=K(l);c.issues.push({origin:R,code:"too_small",minimum:t.minimum,inclusive:!0,
input:l,inst:e,continue:!t.abort})}}),Me=B("$ZodCheckStringFormat",(e,t)=>{var r,c;be.init(e,t),t.pattern?(r=e._zod).check??
(r.check=l=>{t.pattern.lastIndex=0,!t.pattern.test(l.value)&&l.issues.push({origin:"string",code:"invalid_format",format:t.
format,input:l.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(c=e._zod).check??(c.check=
()=>{})}),Mt=B("$ZodCheckRegex",(e,t)=>{Me.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.
issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.
abort})}}),Ut={major:4,minor:6,patch:7},he=B("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Ut;const c=e._zod.def.checks,l=e._zod.traits.has("$ZodCheck")?[e,...c??[]]:c?.length?[...c]:[];for(const m of l)
for(const R of m._zod.onattach)R(e);if(l.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.
run=e._zod.parse});else{const m=(S,Z,V)=>{if(S.memo)return S;let n=P(S),a;for(const i of Z){if(i._zod.def.when){if(H(S)||
!i._zod.def.when(S))continue}else if(n)continue;const d=S.issues.length,p=i._zod.check(S);if(p instanceof Promise&&V?.async===
!1)throw new Ee;if(a||p instanceof Promise)a=(a??Promise.resolve()).then(async()=>{await p,S.issues.length!==d&&(_(S.issues,
d,e),n||(n=P(S,d)))});else{if(S.issues.length===d)continue;_(S.issues,d,e),n||(n=P(S,d))}}return a?a.then(()=>S):S},R=(S,Z,V)=>{
if(P(S))return S.aborted=!0,S;const n=m(Z,l,V);if(n instanceof Promise){if(V.async===!1)throw new Ee;return n.then(a=>e.
_zod.parse(a,V))}return e._zod.parse(n,V)};e._zod.run=(S,Z)=>{if(Z.skipChecks)return e._zod.parse(S,Z);if(Z.direction===
"backward"){const n=e._zod.parse({value:S.value,issues:[]},{...Z,skipChecks:!0});return n instanceof Promise?n.then(a=>R(
a,S,Z)):R(n,S,Z)}const V=e._zod.parse(S,Z);if(V instanceof Promise){if(Z.async===!1)throw new Ee;return V.then(n=>m(n,l,
Z))}return m(V,l,Z)}}},{get"~standard"(){return se(this,"~standard",we(this))},set"~standard"(e){re(this,"~standard",e)}}),
ot=(e,t)=>e.issues.length?{issues:e.issues.map(r=>te(r,t,Te()))}:{value:e.value};async function Ft(e,t){const r={async:!0};
return ot(await e._zod.run({value:t,issues:[]},r),r)}function we(e){return{validate:t=>{const r={async:!1};try{const c=e.
_zod.run({value:t,issues:[]},r);if(!(c instanceof Promise))return ot(c,r)}catch{}return Ft(e,t)},vendor:"zod",version:1}}
const rt=B("$ZodString",(e,t)=>{he.init(e,t),e._zod.pattern=t.pattern??jt,e._zod.parse=(r,c)=>{if(t.coerce)try{r.value=String(
r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),
r}}),Ue=B("$ZodStringFormat",(e,t)=>{Me.init(e,t),rt.init(e,t)});function Re(e){try{return typeof URL<"u"&&typeof URL.canParse==
"function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function Je(e,t){return!("normalize"in t)&&!("hostname"in t)&&
!("protocol"in t)?Re(e)||2:Fe(e,t)}function Fe(e,t){if(!t.normalize&&t.protocol?.source===et.source&&!/^https?:\/\//i.test(
e))return 1;try{if(typeof URL<"u"){const r=URL;if(typeof r.parse=="function")return r.parse(e)??2}return new URL(e)}catch{
return 2}}const De=/[\t\n\r]/g;function Ae(e){return e.replace(De,"")}function Xe(e,t){return t.lastIndex=0,t.test(e.hostname)}
function st(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}const s=B("$Zod\
URL",(e,t)=>{Ue.init(e,t),e._zod.check=r=>{try{const c=r.value.trim(),l=Je(c,t);if(l===1){r.issues.push({code:"invalid_f\
ormat",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(l===2){r.issues.push({code:"\
invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(l===!0){r.value=Ae(c);return}t.hostname&&
!Xe(l,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.
value,inst:e,continue:!t.abort}),t.protocol&&!st(l,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"\
Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?l.href:Ae(c);return}catch{
r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),u=B("$ZodIPv4",(e,t)=>{t.
pattern??(t.pattern=_e),Ue.init(e,t)}),h=B("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=Ct),Ue.init(e,t)}),y=B("$ZodNumber",
(e,t)=>{he.init(e,t),e._zod.pattern=It,e._zod.parse=(r,c)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}const l=r.value;
if(typeof l=="number"&&!Number.isNaN(l)&&Number.isFinite(l))return r;const m=typeof l=="number"?Number.isNaN(l)?"NaN":Number.
isFinite(l)?void 0:String(l):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:l,inst:e,...m?{received:m}:
{}}),r}}),$=B("$ZodNumberFormat",(e,t)=>{Ze.init(e,t),y.init(e,t)}),L=B("$ZodBoolean",(e,t)=>{he.init(e,t),e._zod.pattern=
tt,e._zod.parse=(r,c)=>{if(t.coerce)try{r.value=!!r.value}catch{}const l=r.value;return typeof l=="boolean"||r.issues.push(
{expected:"boolean",code:"invalid_type",input:l,inst:e}),r}}),Q=B("$ZodNever",(e,t)=>{he.init(e,t),e._zod.parse=(r,c)=>(r.
issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function de(e,t){const r=ie(e._zod.def.checks);
if(!r.length)return;const c=Math.min(...r.map(m=>m[0])),l=e._zod.parse;e._zod.parse=(m,R)=>{const S=t(m.value);if(S>c&&!R?.
skipChecks&&R?.direction!=="backward"){for(const[Z,V]of ie(e._zod.def.checks))if(S>Z&&V._zod.def.when(m)){const n=m.issues.
length;return V._zod.check(m),m.issues[n].continue=!1,_(m.issues,n,e),m}}return l(m,R)}}const $e=e=>Array.isArray(e)?e.length:
-1;function Se(e,t,r){e.issues.length&&t.issues.push(...x(r,e.issues)),t.value[r]=e.value}const Ge=B("$ZodArray",(e,t)=>{
he.init(e,t);const r=ze.memoizer;r?.attach(e),e._zod.parse=(c,l)=>{const m=c.value;if(!Array.isArray(m))return c.issues.
push({expected:"array",code:"invalid_type",input:m,inst:e}),c;c.value=r?r.alloc(e,c,Array(m.length),l):Array(m.length);const R=[],
S=l?.abortEarly;for(let Z=0;Z<m.length;Z++){const V=m[Z],n=t.element._zod.run({value:V,issues:[]},l);if(n instanceof Promise)
R.push(n.then(a=>Se(a,c,Z)));else if(Se(n,c,Z),S&&n.issues.length!==0&&P(n))break}return R.length?Promise.all(R).then(()=>c):
c},de(e,$e)});function ge(e,t,r,c,l,m){const R=r in c,S=m==="optional";if(!(!R&&S&&l==="optional")){if(e.issues.length){
if(l!==void 0&&S&&!R)return;t.issues.push(...x(r,e.issues))}if(!R&&l===void 0){e.issues.length||t.issues.push({code:"inv\
alid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(R||l==="defaulted"&&!S)&&(t.value[r]=
void 0):t.value[r]=e.value}}const ye=[];function zn(e){const t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),
c=r.length?r:ye,l=c.length?[...t,...c]:t;for(const R of l)if(!e.shape?.[R]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(R)}": expected a Zod schema`);const m=X(e.shape);return{...e,allKeys:l,symbolKeys:c,keySet:new Set(
t),numKeys:t.length,optionalKeys:new Set(m)}}function Dt(e,t,r,c,l,m,R){const S=[],Z=l.keySet,V=l.catchall._zod,n=V.def.
type,a=V.optin,i=V.optout;let d=0;for(const p in t){if(R&&r.issues.length!==d){if(P(r,d))break;d=r.issues.length}if(Z.has(
p))continue;if(p==="__proto__"){n==="never"&&S.push(p);continue}if(n==="never"){S.push(p);continue}const f=V.run({value:t[p],
issues:[]},c);f instanceof Promise?e.push(f.then(b=>ge(b,r,p,t,a,i))):ge(f,r,p,t,a,i)}return S.length&&r.issues.push({code:"\
unrecognized_keys",keys:S,input:t,inst:m,continue:!0}),e.length?Promise.all(e).then(()=>r):r}const On=B("$ZodObject",(e,t)=>{
he.init(e,t);const r=Object.getOwnPropertyDescriptor(t,"shape"),c=r?.get?r.get.raw:t.shape??{};if(c){const V=()=>{const n={
...c};return Object.defineProperty(t,"shape",{value:n}),V.raw=n,n};V.raw=c,Object.defineProperty(t,"shape",{get:V})}const l=C(
()=>zn(t));ue(e,"propValues",V=>{const n=V.def.shape,a={};for(const i in n){const d=n[i]._zod;if(d.values){Object.prototype.
hasOwnProperty.call(a,i)||Y(a,i,new Set);for(const p of d.values)a[i].add(p);d.optin!==void 0&&a[i].add(void 0)}}return a});
const m=A,R=t.catchall;let S;const Z=ze.memoizer;Z?.attach(e),e._zod.parse=(V,n)=>{S??(S=l.value);const a=V.value;if(!m(
a))return V.issues.push({expected:"object",code:"invalid_type",input:a,inst:e}),V;V.value=Z?Z.alloc(e,V,{},n):{};const i=[],
d=S.shape,p=n?.abortEarly;let f=V.issues.length;for(const b of S.allKeys){if(p&&V.issues.length!==f){if(P(V,f))break;f=V.
issues.length}if(b==="__proto__")continue;const G=d[b],U=G._zod.optin,W=G._zod.optout,ne=G._zod.run({value:a[b],issues:[]},
n);ne instanceof Promise?i.push(ne.then(le=>ge(le,V,b,a,U,W))):ge(ne,V,b,a,U,W)}return R?Dt(i,a,V,n,l.value,e,p===!0):i.
length?Promise.all(i).then(()=>V):V}});function Gt(e,t,r,c){for(const m of e)if(m.issues.length===0)return t.value=m.value,
t;const l=e.filter(m=>!P(m));return l.length===1?(t.value=l[0].value,l[0]):(t.issues.push({code:"invalid_union",input:t.
value,inst:r,errors:e.map(m=>m.issues.map(R=>te(R,c,Te())))}),t)}const Vt=B("$ZodUnion",(e,t)=>{he.init(e,t),ue(e,"optin",
c=>c.def.options.some(l=>l._zod.optin==="defaulted")?"defaulted":c.def.options.some(l=>l._zod.optin!==void 0)?"optional":
void 0),ue(e,"optout",c=>c.def.options.some(l=>l._zod.optout==="optional")?"optional":void 0),ue(e,"values",c=>{if(c.def.
options.every(l=>l._zod.values))return new Set(c.def.options.flatMap(l=>Array.from(l._zod.values)))}),ue(e,"pattern",c=>{
if(c.def.options.every(l=>l._zod.pattern)){const l=c.def.options.map(m=>m._zod.pattern);return new RegExp(`^(${l.map(m=>v(
m.source)).join("|")})$`)}});const r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(c,l)=>{if(r)return r(
c,l);let m=!1;const R=[];for(const S of t.options){const Z=S._zod.run({value:c.value,issues:[]},l);if(Z instanceof Promise)
R.push(Z),m=!0;else{if(Z.issues.length===0)return Z;R.push(Z)}}return m?Promise.all(R).then(S=>Gt(S,c,e,l)):Gt(R,c,e,l)}});
function Bt(e){const t=new Map;for(const r of e.options){const c=r._zod.propValues?.[e.discriminator];if(!c||c.size===0)
throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(const l of c)if(t.has(l)){if(l!==
void 0)throw new Error(`Duplicate discriminator value "${String(l)}"`);t.set(l,null)}else t.set(l,r)}return t}const Ht=B(
"$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,Vt.init(e,t);const r=e._zod.parse;ue(e,"propValues",l=>{const m={};let R=0;
for(const S of l.def.options){const Z=S._zod.propValues;if(!Z||Object.keys(Z).length===0)throw new Error(`Invalid discri\
minated union option at index "${l.def.options.indexOf(S)}"`);Z[l.def.discriminator]?.has(void 0)&&R++;for(const[V,n]of Object.
entries(Z)){Object.prototype.hasOwnProperty.call(m,V)||Y(m,V,new Set);for(const a of n)m[V].add(a)}}return!l.def.unionFallback&&
R>1&&m[l.def.discriminator]?.delete(void 0),m}),t.options.forEach((l,m)=>{const R=M(l._zod.def);if(R&&!Object.prototype.
hasOwnProperty.call(R,t.discriminator))throw new Error(`Invalid discriminated union option at index "${m}"`)});const c=C(
()=>Bt(t));e._zod.parse=(l,m)=>{const R=l.value;if(!A(R))return l.issues.push({code:"invalid_type",expected:"object",input:R,
inst:e}),l;const S=R?.[t.discriminator],Z=c.value.get(S);return Z&&(S!==void 0||m.direction!=="backward")?Z._zod.run(l,m):
t.unionFallback||m.direction==="backward"?r(l,m):(l.issues.push({code:"invalid_union",errors:[],note:"No matching discri\
minator",discriminator:t.discriminator,options:Array.from(c.value.keys()).filter(V=>c.value.get(V)!==null),input:R,path:[
t.discriminator],inst:e}),l)}}),Wt=B("$ZodEnum",(e,t)=>{he.init(e,t);const r=k(t.entries),c=new Set(r);e._zod.values=c,ue(
e,"pattern",l=>{const m=k(l.def.entries).filter(R=>g.has(typeof R));return new RegExp(m.length?`^(${m.map(R=>E(R.toString())).
join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(l,m)=>{const R=l.value;return c.has(R)||l.issues.push({code:"invalid_value",
values:r,input:R,inst:e}),l}}),Ve=B("$ZodLiteral",(e,t)=>{he.init(e,t);const r=new Set(t.values);e._zod.values=r,ue(e,"p\
attern",c=>{const l=c.def.values;return new RegExp(l.length?`^(${l.map(m=>typeof m=="string"?E(m):m?E(m.toString()):String(
m)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(c,l)=>{const m=c.value;return r.has(m)||c.issues.push({code:"invalid_va\
lue",values:t.values,input:m,inst:e}),c}}),Yt=B("$ZodTransform",(e,t)=>{he.init(e,t),e._zod.optin="optional",ze.memoizer?.
guard(e),e._zod.parse=(r,c)=>{if(c.direction==="backward")throw new Et(e.constructor.name);const l=t.transform(r.value,r);
if(c.async)return(l instanceof Promise?l:Promise.resolve(l)).then(m=>(r.value=m,r));if(l instanceof Promise)throw new Ee;
return r.value=l,r}});function Jt(e,t){return e.value=t.issues.length?void 0:t.value,e}const An=B("$ZodOptional",(e,t)=>{
he.init(e,t),ue(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",ue(
e,"values",r=>{const c=r.def.innerType._zod.values;return c?new Set([...c,void 0]):void 0}),ue(e,"pattern",r=>{const c=r.
def.innerType._zod.pattern;return c?new RegExp(`^(${v(c.source)})?$`):void 0}),e._zod.parse=(r,c)=>{if(r.value===void 0){
if(t.innerType._zod.optin!=="defaulted")return r;const l=t.innerType._zod.run({value:r.value,issues:[]},c);return l instanceof
Promise?l.then(m=>Jt(r,m)):Jt(r,l)}return t.innerType._zod.run(r,c)}}),Xt=B("$ZodNullable",(e,t)=>{he.init(e,t),ue(e,"op\
tin",r=>r.def.innerType._zod.optin),ue(e,"optout",r=>r.def.innerType._zod.optout),ue(e,"pattern",r=>{const c=r.def.innerType.
_zod.pattern;return c?new RegExp(`^(${v(c.source)}|null)$`):void 0}),ue(e,"values",r=>r.def.innerType._zod.values?new Set(
[...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,c)=>r.value===null?r:t.innerType._zod.run(r,c)}),kn=B("$Z\
odPipe",(e,t)=>{he.init(e,t),ue(e,"values",r=>r.def.in._zod.values),ue(e,"optin",r=>r.def.in._zod.optin),ue(e,"optout",r=>r.
def.out._zod.optout),ue(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,c)=>{if(c.direction==="backward"){const m=t.
out._zod.run(r,c);return m instanceof Promise?m.then(R=>Be(R,t.in,c)):Be(m,t.in,c)}const l=t.in._zod.run(r,c);return l instanceof
Promise?l.then(m=>Be(m,t.out,c)):Be(l,t.out,c)}});function Be(e,t,r){return e.issues.some(c=>c.code!=="unrecognized_keys")?
(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}const at=B("$ZodCustom",(e,t)=>{be.init(e,t),he.init(e,t),
e._zod.parse=(r,c)=>r,e._zod.check=r=>{const c=r.value,l=t.fn(c);if(l instanceof Promise)return l.then(m=>it(m,r,c,e));it(
l,r,c,e)}});function it(e,t,r,c){if(!e){const l={code:"custom",input:r,inst:c,path:[...c._zod.def.path??[]],continue:!c.
_zod.def.abort};c._zod.def.params&&(l.params=c._zod.def.params),t.issues.push(q(l))}}function ct(e){return e.checks&&(e.
checks=[...e.checks]),e}function Kt(e,t){return new e(ct({type:"string",...j(t)}))}function Tn(e,t){return new e({type:"\
string",format:"url",check:"string_format",abort:!1,...j(t)})}function Nn(e,t){return new e({type:"string",format:"ipv4",
check:"string_format",abort:!1,...j(t)})}function Rn(e,t){return new e({type:"string",format:"cidrv4",check:"string_form\
at",abort:!1,...j(t)})}function Pn(e,t){return new e(ct({type:"number",checks:[],...j(t)}))}function Qt(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...j(t)})}function qt(e,t){return new e({type:"boolean",...j(
t)})}function Pe(e,t){return new e({type:"never",...j(t)})}function ut(e,t){return new Lt({check:"less_than",...j(t),value:e,
inclusive:!0})}function Ce(e,t){return new xt({check:"greater_than",...j(t),value:e,inclusive:!0})}function lt(e,t){return new Oe(
{check:"max_length",...j(t),maximum:e})}function _t(e,t){return new Zt({check:"min_length",...j(t),minimum:e})}function en(e,t){
return new Mt({check:"string_format",format:"regex",...j(t),pattern:e})}function tn(e,t,r){return new e({type:"custom",check:"\
custom",fn:t,...j(r)})}const me=B("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");
he.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){re(this,"with",e)},parse(e,t){return kt(this,
e,t,{callee:this.parse})},parseAsync(e,t){return Tt(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Nt(this,e,
t)},safeParseAsync(e,t){return Pt(this,e,t)},check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??[],
...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return z(
this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,
...t)}}),dt=B("ZodMiniString",(e,t)=>{rt.init(e,t),me.init(e,t)});function Cn(e){return Kt(dt,e)}const ft=B("ZodMiniStri\
ngFormat",(e,t)=>{Ue.init(e,t),dt.init(e,t)}),jn=B("ZodMiniURL",(e,t)=>{s.init(e,t),ft.init(e,t)});function nn(e){return Tn(
jn,e)}const In=B("ZodMiniIPv4",(e,t)=>{u.init(e,t),ft.init(e,t)});function on(e){return Nn(In,e)}const rn=B("ZodMiniCIDR\
v4",(e,t)=>{h.init(e,t),ft.init(e,t)});function sn(e){return Rn(rn,e)}const ht=B("ZodMiniNumber",(e,t)=>{y.init(e,t),me.
init(e,t)});function an(e){return Pn(ht,e)}const cn=B("ZodMiniNumberFormat",(e,t)=>{$.init(e,t),ht.init(e,t)});function un(e){
return Qt(cn,e)}const Ln=B("ZodMiniBoolean",(e,t)=>{L.init(e,t),me.init(e,t)});function ln(e){return qt(Ln,e)}const mt=B(
"ZodMiniNever",(e,t)=>{Q.init(e,t),me.init(e,t)});function pt(e){return Pe(mt,e)}const gt=B("ZodMiniArray",(e,t)=>{Ge.init(
e,t),me.init(e,t)});function dn(e,t){return new gt({type:"array",element:e,...j(t)})}const fn=B("ZodMiniObject",(e,t)=>{
On.init(e,t),me.init(e,t),yt(e,"shape",r=>r._zod.def.shape,!1)});function xn(e,t){const r={type:"object",shape:e??{},...j(
t)};return new fn(r)}function Zn(e,t){return new fn({type:"object",shape:e,catchall:pt(),...j(t)})}const vt=B("ZodMiniDi\
scriminatedUnion",(e,t)=>{Ht.init(e,t),me.init(e,t)});function hn(e,t,r){return new vt({type:"union",options:t,discriminator:e,
...j(r)})}const mn=B("ZodMiniEnum",(e,t)=>{Wt.init(e,t),me.init(e,t),e.options=[...e._zod.values]});function Mn(e,t){const r=Array.
isArray(e)?Object.fromEntries(e.map(c=>[c,c])):e;return new mn({type:"enum",entries:r,...j(t)})}const pn=B("ZodMiniLiter\
al",(e,t)=>{Ve.init(e,t),me.init(e,t)});function Un(e,t){return new pn({type:"literal",values:Array.isArray(e)?e:[e],...j(
t)})}const gn=B("ZodMiniTransform",(e,t)=>{Yt.init(e,t),me.init(e,t)});function vn(e){return new gn({type:"transform",transform:e})}
const bn=B("ZodMiniOptional",(e,t)=>{An.init(e,t),me.init(e,t)});function wn(e){return new bn({type:"optional",innerType:e})}
const Fn=B("ZodMiniNullable",(e,t)=>{Xt.init(e,t),me.init(e,t)});function bt(e){return new Fn({type:"nullable",innerType:e})}
const $n=B("ZodMiniPipe",(e,t)=>{kn.init(e,t),me.init(e,t)});function Dn(e,t){return new $n({type:"pipe",in:e,out:t})}const wt=B(
"ZodMiniCustom",(e,t)=>{at.init(e,t),me.init(e,t)});function Gn(e,t){const r=new be({check:"custom",...j(t)});return r._zod.
check=e,r}function Vn(e,t={}){return tn(wt,e,t)}}),3903:((w,D,o)=>{o.d(D,{a:()=>g,i:()=>J,n:()=>X,r:()=>ce,t:()=>j});var k=o(
8669),O=o(1062);function I({region:P,asOf:H,rows:x,total:ee}){const ie=`${x.some(({monthly:_})=>_===void 0)?"at least ":
""}${C(ee)}`;return{title:`Monthly cost: ${ie} (list prices of ${P} as of ${H}, without traffic)`,head:["part","how many",
"a month"],rows:[...x.map(({part:_,count:te,monthly:T})=>[_,String(te),T===void 0?"no price known":C(T)]),["sum","",ie]]}}
const C=P=>`$${P.toFixed(2)}`,N=20,v=1e3,Y=5;function M(P,H){return P?[`> **Root cause:** ${(0,O.s)((0,O.u)((0,k.t)(P),Math.
max(v,H.text)))}${P.remedy?`
>
> ${(0,O.s)(P.remedy)}`:""}`]:[]}function J({headline:P,failure:H,findings:x},ee){return[...M(x.rootCause,ee),...P?[(0,O.
s)((0,O.u)(P,Math.max(v,ee.text)))]:[],...A(x),...H?[z(E(H,x.rootCause),ee)]:[],...(x.pastes??[]).map(({title:ie,text:_})=>(0,O.
o)(ie,(0,O.a)(_,"json")))]}function A({refused:P=[],instances:H}){return[...P.length>0?[`\u26D4 ${g(P)}`]:[],...H?[H]:[]].
map(x=>(0,O.s)((0,O.u)(x,v)))}const g=P=>`deploy would refuse to replace or delete ${P.join(", ")} unless allow-replacem\
ent names them`;function E(P,H){if(!H||P.message!==(0,k.t)(H))return P;const[x=P.message,...ee]=P.details.filter(ie=>ie!==
H.remedy);return{...P,message:x,details:ee}}function z({code:P,message:H,details:x},ee){const ie=Math.max(v,ee.text),_=x.
slice(0,ee.rows),te=_.map(K=>`- ${(0,O.s)((0,O.u)(K,ie))}`);_.length<x.length&&te.push(`- \u2026 and ${x.length-_.length}\
 more`);const T=te.join(`
`),F=te.length>Y?(0,O.o)(`Details: ${x.length}`,T):T;return`**${(0,O.s)(P)}**: ${(0,O.s)((0,O.u)(H,ie))}${T&&`

${F}`}`}function j(P,H){if(!P||P.length===0)return[];const[x,ee]=[`Changes: ${(0,O.n)(P)}`,(0,O.t)(P,H)],ie=(0,O.i)(P).join(
", ");return[...ie?[(0,O.s)(`\u26A0 Permissions or open ports change: ${(0,O.u)(ie,v)}`)]:[],P.length>N?(0,O.o)(x,ee):`#\
### ${(0,O.s)(x)}

${ee}`]}function X(P){if(!P)return[];const H=I(P);return[(0,O.o)(H.title,(0,O.l)(H,200))]}function ce(P,H){if(!P||P.length===
0)return[];const x=P.slice(-H.rows),ee=x.map(te=>[te.Timestamp?.toISOString().slice(11,19)??"",...[te.ResourceStatus,te.
LogicalResourceId,te.ResourceType].map(T=>(0,O.s)(T??"")),(0,O.s)((0,O.u)(te.ResourceStatusReason??"",H.text))]),ie=(0,O.
d)(["time","status","logical id","type","reason"],ee),_=P.length-x.length;return[(0,O.o)(`Events of the operation: ${P.length}`,
`${_>0?`${_} earlier ones are left out

`:""}${ie}`)]}}),5474:((w,D,o)=>{o.d(D,{n:()=>O,t:()=>k});const k=({lifecycle:N})=>N==="InService";function O(N){const v=N.
instances.filter(k);return[...v.length<N.size?[`${v.length} of ${N.size} instances are in service`]:[],...v.flatMap(I),...C(
N)]}function I({id:N,health:v,target:Y,port:M}){return[...v==="Healthy"?[]:[`${N} is ${v||"of unknown health"} in its gr\
oup`],...Y==="healthy"?[]:[`${N} is ${Y} behind the load balancer`],...M==="open"?[]:[`2408 of ${N} is ${M}`]]}function C({
cacheNodes:N,cacheSize:v,servers:Y}){const M=Y.join(" ")||"nothing";return[...N.length<v?[`${N.length} of ${v} cache nod\
es are available`]:[],...Y.join(" ")===N.join(" ")?[]:[`memcached-servers lists ${M}, the cluster has ${N.join(" ")||"no\
thing"}`]]}}),321:((w,D,o)=>{o.d(D,{a:()=>Mt,c:()=>Oe,d:()=>P,f:()=>A,i:()=>Ut,l:()=>Ye,n:()=>Xe,o:()=>Ze,r:()=>st,s:()=>Zt,
t:()=>Ae,u:()=>xe});var k=o(2264),O=o(9065),I=o(7643),C=o(3951),N=o(6580),v=o(7811),Y=o(2739),M=o(979),J=o(5474);const A={
command:"deploy","stack-name":"railgun-ha","activation-token":"","vpc-cidr":"10.240.0.0/16","vpc-id":"","public-subnet-i\
ds":"","private-subnet-ids":"","availability-zones":"2",nat:"none","allowed-cidrs":"cloudflare","instance-type":"t3.medi\
um","ubuntu-release":"24.04","ami-id":"","ami-update":"pinned",size:"2","memcached-node-type":"cache.t4g.small","memcach\
ed-nodes":"2","memcached-version":"1.6.22","package-source":"cloudflare","listener-settings":"","map-file":"","elastic-i\
ps":"false",tags:"","alarm-topic-arn":"","alarm-email":"","token-parameter":"","token-version":"","wave-size":"1",floor:"",
"canary-seconds":"20","max-token-age-days":"0",confirm:"","keep-token":"false","retain-resources":"","on-pull-request":"\
plan",drift:"false","on-failed-stack":"fail","skip-resources":"","allow-replacement":"",wait:"true","service-role-arn":"",
"permissions-boundary":"","allowed-account-ids":"",comment:"auto","github-token":"${{ github.token }}"},g=Object.keys(A),
E=s=>Object.hasOwn(A,s);function z(s){return g.map(u=>({declared:u,changes:j(s,u)})).reduce((u,h)=>h.changes<u.changes?h:
u).declared}function j(s,u){let h=Array.from({length:u.length+1},(y,$)=>$);for(const[y,$]of[...s].entries()){const L=[y+
1];for(const[Q,de]of[...u].entries()){const $e=(h[Q]??0)+($===de?0:1);L.push(Math.min($e,(h[Q+1]??0)+1,(L[Q]??0)+1))}h=L}
return h[u.length]??0}const X=Y.t,ce=["auto","true","false"],P=["103.21.244.0/22","103.22.200.0/22","103.31.4.0/22","104\
.16.0.0/13","104.24.0.0/14","108.162.192.0/18","131.0.72.0/22","141.101.64.0/18","162.158.0.0/15","172.64.0.0/13","173.2\
45.48.0/20","188.114.96.0/20","190.93.240.0/20","197.234.240.0/22","198.41.128.0/17"],H=60;function x(s){if(s==="cloudfl\
are")return ie(P.map(ee));const u=s.split(/[\s,]+/).filter(Boolean).map(ee);if(u.length>H)throw new Error(`${u.length} r\
anges are more than the ${H} of a security group`);const h=(0,M.n)(u);if(h)throw new Error(`"${(0,M.r)(h[0])}" and "${(0,M.
r)(h[1])}" overlap`);return ie(u)}function ee(s){const u=(0,M.a)(s);if(!u)throw new Error(`"${s}" is no IPv4 range`);if(!(0,M.
i)(u))throw new Error(`"${s}" does not begin at its range's first address ${(0,M.r)((0,M.t)(u))}`);return u}const ie=s=>[
...s].sort((u,h)=>u.base-h.base||u.prefix-h.prefix).map(M.r);function _(s,u){const h=(0,v.v)((y,{issues:$})=>{try{return s(
y)}catch(L){return $.push({code:"custom",input:y,message:`${(0,k.n)(L)}; use ${u}`}),v.T}});return(0,v.m)((0,v._)(),h)}const te=s=>(0,v.
t)(s,{error:({input:u})=>`"${u}" is not one of ${s.join(", ")}`}),T=(s,u)=>(0,v._)().check((0,v.h)(h=>s.test(h),{error:({
input:h})=>`"${h}" is not ${u}`}));function F(s,u,h,y=""){const $=/^\d{1,6}$/.test(s)?Number(s):NaN;if($>=u&&$<=h)return $;
throw new Error(`"${s}" is out of range${$<u?y:""}`)}const K=(s,u,h="")=>_(y=>F(y,s,u,h),`a whole number from ${s} to ${u}`),
q=(s,u)=>_(h=>h===""?void 0:F(h,s,u),`a whole number from ${s} to ${u}, or nothing`),oe=te(["true","false","True","False",
"TRUE","FALSE"]),re=(s,u)=>_(h=>{const y=h.split(/[\s,]+/).filter(Boolean),$=y.find(L=>!s.test(L));if($!==void 0)throw new Error(
`"${$}" is none`);return[...new Set(y)]},u),se=4096,ve=Object.values(X.keys),je=[...X.reload.keys,...X.restartOnly].filter(
s=>!ve.includes(s));function ke(s){const u=new Map;for(const $ of s.split(`
`).map(L=>L.trim())){if($===""||$.startsWith("#"))continue;const[,L="",Q=""]=/^([^\s=]+)\s*=\s*(.*)$/.exec($)??[];if(!L)
throw new Error(`"${$}" is not key = value`);if(ve.includes(L))throw new Error(`"${L}" is set by the stack itself`);if(!je.
includes(L))throw new Error(`"${L}" is no setting of the listener`);const de=Q.replace(/(^|\s+)#.*$/,"");if(de===""||/\{\{|[^ -~]/.
test(de))throw new Error(`"${$}" has no value, or one with {{ or characters beyond ASCII`);if(u.has(L))throw new Error(`\
"${L}" is there twice`);u.set(L,de)}const h=Object.fromEntries([...u].sort(([$],[L])=>$<L?-1:1)),{length:y}=JSON.stringify(
h);if(y>se)throw new Error(`${y} characters as JSON are more than the ${se} of a parameter`);return h}const pe=4096,$t=/^\s*([\w.*-]+(:\d{1,5})?\s*=\s*[\w.:[\]-]+\s*)?(#[ -~]*)?$/;
function ue(s){const u=s.split(`
`).map($=>$.trimEnd()),h=u.find($=>!$t.test($)||$.includes("{{"));if(h!==void 0)throw new Error(`"${h.trim()}" is not ho\
st=address`);const y=u.join(`
`);if(y.length>pe)throw new Error(`${y.length} characters are more than the ${pe} of a parameter`);return y}const yt=/^$|^vpc-([0-9a-f]{8}|[0-9a-f]{17})$/,
Ke=/^subnet-([0-9a-f]{8}|[0-9a-f]{17})$/;function Qe(s){const u=s.split(/[,\s]+/).filter(Boolean).sort(),h=u.find($=>!Ke.
test($));if(h!==void 0)throw new Error(`"${h}" is no id of a subnet`);const y=u.find(($,L)=>u[L-1]===$);if(y!==void 0)throw new Error(
`"${y}" is there twice`);if(u.length===1||u.length>4)throw new Error(`${u.length} subnets are out of range`);return u}function He(s){
const{"public-subnet-ids":u,"private-subnet-ids":h}=s,y=(L,Q)=>({path:[L],message:Q});if(!s["vpc-id"]){const[L]=[...u.length>
0?["public"]:[],...h.length>0?["private"]:[]];return L?y("vpc-id",`${L}-subnet-ids are set without it; set the VPC that \
they lie in`):void 0}if(u.length===0)return y("public-subnet-ids","vpc-id is set without them; list 2 to 4");if(u.length!==
h.length)return y("private-subnet-ids",`${h.length} are set beside ${u.length} public ones; list one of each kind for ea\
ch zone`);const $=s["vpc-cidr"];if($!==A["vpc-cidr"])return y("vpc-cidr",`"${$}" is of a VPC that the stack makes; leave\
 it out beside vpc-id`);if(s.nat!=="none")return y("nat",`"${s.nat}" is of a VPC that the stack makes; leave it out besi\
de vpc-id`);if(s["availability-zones"].names)return y("availability-zones","the subnets say which zones; leave it out be\
side vpc-id")}const qe=s=>s["vpc-id"]?{vpcId:s["vpc-id"],publicSubnetIds:s["public-subnet-ids"],privateSubnetIds:s["priv\
ate-subnet-ids"]}:void 0;(0,v.o)("kind",[(0,v.f)({kind:(0,v.l)("apt"),url:(0,v.y)({protocol:/^https?$/}),suites:(0,v.n)(
(0,v._)()).check((0,v.C)(1)),component:(0,v._)(),key:(0,v.y)({protocol:/^https?$/}),package:(0,v._)()}),(0,v.f)({kind:(0,v.
l)("deb"),url:(0,v.y)({protocol:/^https?$/}),sha256:(0,v._)().check((0,v.w)(/^[0-9a-f]{64}$/))}),(0,v.f)({kind:(0,v.l)("\
ami")})]);const St={kind:"apt",url:"https://pkg.cloudflare.com/",suites:["xenial"],component:"main",key:"https://pkg.clo\
udflare.com/pubkey.gpg",package:"railgun-stable"},B="`cloudflare`, `apt <url> key=<url> [suite=a,b] [component=main] [pa\
ckage=railgun-stable]`, `deb <url> sha256=<64 hex digits>` or `ami`",Ee="xenial",Et=/^(localhost|127(\.\d+){3}|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|198\.1[89](\.\d+){2})$/,
ze=8;function Te(s,u){const h=Buffer.byteLength(JSON.stringify(s));if(h>512)throw new Error(`${h} bytes are more than th\
e 512 that user data has room for`);const[y="",...$]=s.split(/\s+/);switch(y){case"cloudflare":return Ie($,[]),St;case"a\
mi":return Ie($,[]),{kind:"ami"};case"apt":return zt($,u);case"deb":return Ot($);default:throw new Error(`"${y}" is no k\
ind of package source`)}}function zt([s="",...u],h){const y=Ie(u,["key","suite","component","package"]),$=y.get("key");if(!$)
throw new Error("apt needs key=<url>: the key that signs the repository");const L=y.get("suite")?.split(",").filter(Boolean)??
[h,Ee],Q=[...L,y.get("component")??"main",y.get("package")??"railgun-stable"].find(de=>!/^[A-Za-z0-9][A-Za-z0-9.+/_-]*$/.
test(de));if(L.length===0||Q!==void 0)throw new Error(`"${Q??""}" is no name of a suite, component or package`);if(L.length>
ze)throw new Error(`${L.length} suites are more than ${ze}`);return{kind:"apt",url:Le(s),key:We($),suites:L,component:y.
get("component")??"main",package:y.get("package")??"railgun-stable"}}function Ot([s="",...u]){const h=Ie(u,["sha256"]).get(
"sha256")?.toLowerCase()??"";if(!/^[0-9a-f]{64}$/.test(h))throw new Error(`deb needs sha256=<64 hex digits>, not "${h}"`);
return{kind:"deb",url:Le(s),sha256:h}}function Ie(s,u){const h=new Map;for(const y of s){const[$="",...L]=y.split("=");if(!u.
includes($)||L.length===0||h.has($))throw new Error(`"${y}" is not expected there`);h.set($,L.join("="))}return h}function We(s){
const{protocol:u,hostname:h}=new URL(Le(s));if(u==="https:"||Et.test(h))return s;throw new Error(`key=${s} comes without\
 TLS, and everything hangs on it; use https`)}function Le(s){const u=URL.canParse(s)?new URL(s):void 0;if(!u||!/^https?:$/.
test(u.protocol))throw new Error(`"${s}" is no http or https address`);if(u.username||u.password)throw new Error("an add\
ress here must not hold a name or a password");return s}const At=40,Ne=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;function yn(s){const u=new Map,
h=s.split(`
`).map(y=>y.trim());for(const y of h.filter(Boolean)){const $=y.indexOf("="),L=y.slice(0,Math.max($,0)).trim(),Q=y.slice(
$+1).trim();if(!L)throw new Error(`"${y}" is not key=value`);if(/^aws:/i.test(L))throw new Error(`"${L}" begins with aws\
:, which is AWS's own`);if(/^railgun-ha:/i.test(L))throw new Error(`"${L}" begins with railgun-ha:, which is this produc\
t's own`);if(!Q)throw new Error(`"${y}" has no value, which not every resource takes`);if(L.length>128||Q.length>256||!Ne.
test(L)||!Ne.test(Q))throw new Error(`"${y}" has a character or a length that tags cannot have (key 128, value 256)`);if(u.
has(L))throw new Error(`"${L}" is there twice`);u.set(L,Q)}if(u.size>At)throw new Error(`${u.size} tags are more than th\
e ${At} that a stack has room for`);return Object.fromEntries([...u].sort(([y],[$])=>y<$?-1:1))}const kt=/^$|^(arn:[a-z-]+:ssm:[a-z0-9-]+:\d{12}:parameter)?\/?[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*(:[A-Za-z0-9_.-]+)?$/,
Sn=["activation-token","token-parameter","token-version"];function Tt(s){const u=Sn.filter(y=>s[y]!==""),h=u.at(-1);if(u.
length>1&&h)return{path:[h],message:`${u.slice(0,-1).join(" and ")} is set as well; set one of them`};if(h==="token-vers\
ion"&&s.command!=="rotate"){const y=`"${s.command}" takes no version that is stored already; use it with command rotate`;
return{path:[h],message:y}}}function En(s){if(/^\d+$/.test(s)){const $=Number(s);if($<2||$>4)throw new Error(`${s} zones\
 are out of range`);return{count:$,names:void 0}}const u=s.split(",").map($=>$.trim()),h=u.find($=>!/^[a-z]{2,4}(-[a-z]+)+-\d+[a-z]$/.
test($));if(h!==void 0)throw new Error(`"${h}" is no name of a zone`);const y=u.find(($,L)=>u.indexOf($)!==L);if(y)throw new Error(
`"${y}" is there twice`);if(u.length<2||u.length>4)throw new Error(`${u.length} zones are out of range`);return{count:u.
length,names:[...u].sort()}}const Nt=["deploy","plan","status","rotate","pause","resume","destroy","render"],Ye={"22.04":"\
jammy","24.04":"noble","26.04":"resolute"},Rt=X.map.key;function Pt(s){const u=(0,M.a)(s);if(!u)throw new Error(`"${s}" \
is no IPv4 range`);if(u.prefix<16)throw new Error(`"${s}" is larger than a VPC can be`);if(!(0,M.i)(u))throw new Error(`\
"${s}" does not begin at its range's first address ${(0,M.r)((0,M.t)(u))}`);const h=(0,M.o)(u);if(h)throw new Error(`"${s}\
" overlaps ${h}`);return s}const _e=/^[A-Za-z0-9]{1,255}$/,Ct=(0,v.g)({command:te(Nt),"stack-name":T(/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/,
"a letter followed by letters, digits and hyphens, 128 characters at most"),"activation-token":(0,v._)().check((0,v.h)(s=>s===
""||/^[0-9a-fA-F]{32}$/.test(s),{error:({input:s})=>`the value is not 32 hexadecimal digits (it has ${String(s).length} \
characters)`})),"vpc-cidr":_(Pt,"an IPv4 range from /16 to /22 (/21 for 3 or 4 zones) such as 10.240.0.0/16"),"vpc-id":T(
yt,"the id of a VPC such as vpc-0123456789abcdef0"),"public-subnet-ids":_(Qe,"2 to 4 ids separated by commas or lines"),
"private-subnet-ids":_(Qe,"2 to 4 ids separated by commas or lines"),"availability-zones":_(En,"a number from 2 to 4, or\
 2 to 4 names separated by commas"),nat:te(["none","single","per-az"]),"allowed-cidrs":_(x,"`cloudflare`, or IPv4 ranges\
 separated by commas or lines"),"instance-type":T(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/,"an EC2 instance type such as t3.mediu\
m"),"ubuntu-release":te(["22.04","24.04","26.04"]),"ami-id":T(/^$|^ami-[0-9a-f]{8}([0-9a-f]{9})?$/,"an image id such as \
ami-0123456789abcdef0"),"ami-update":te(["pinned","on-deploy"]),size:K(2,50,": one instance is no high availability"),"m\
emcached-node-type":T(/^cache\.[a-z][a-z0-9]*\.[a-z0-9]+$/,"a cache node type such as cache.t4g.small"),"memcached-nodes":K(
2,40,": one node is no high availability"),"memcached-version":T(/^1\.[4-6]\.\d{1,3}$/,"a version of memcached from 1.4 \
to 1.6 such as 1.6.22"),"package-source":(0,v._)(),"listener-settings":_(ke,"lines such as log.level = 1 with keys that \
Railgun documents"),"map-file":_(ue,"one host=address on each line"),"elastic-ips":oe,tags:_(yn,"one key=value on each l\
ine"),"alarm-topic-arn":T(/^$|^arn:[a-z-]+:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/,"the ARN of a standard SNS topic"),
"alarm-email":T(/^$|^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/,"one e-mail address"),"token-parameter":T(kt,"the name of a parame\
ter such as /railgun/next-token"),"token-version":T(/^$|^previous$|^[1-9]\d{0,8}$/,"`previous` or the number of a versio\
n"),"wave-size":K(1,50),floor:q(0,49),"canary-seconds":K(0,720),"max-token-age-days":K(0,3650),confirm:(0,v._)(),"keep-t\
oken":oe,"retain-resources":re(_e,"logical ids separated by commas or lines"),"on-pull-request":te(["plan","deploy"]),drift:te(
["false","true","revert"]),"on-failed-stack":te(["fail","recreate"]),"skip-resources":re(_e,"logical ids separated by co\
mmas or lines"),"allow-replacement":re(/^[A-Za-z0-9]{1,255}$|^[A-Za-z0-9]+(::[A-Za-z0-9]+){2}$/,"logical ids or types su\
ch as AWS::EC2::Subnet, separated by commas or lines"),wait:oe,"service-role-arn":T(/^$|^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/,
"the ARN of an IAM role"),"permissions-boundary":T(/^$|^arn:[a-z-]+:iam::(\d{12}|aws):policy\/[\w+=,.@/-]{1,512}$/,"the \
ARN of an IAM policy"),"allowed-account-ids":re(/^\d{12}$/,"account ids of 12 digits separated by commas or lines"),comment:te(
ce),"github-token":(0,v._)()}).check((0,v.h)(s=>((0,M.a)(s["vpc-cidr"])?.prefix??0)<=(0,O.t)(s["availability-zones"].count),
{path:["vpc-cidr"],error:({input:s})=>It(s),when:({issues:s})=>!s.some(({path:u})=>u?.[0]==="vpc-cidr"||u?.[0]==="availa\
bility-zones")}),(0,v.h)(s=>s["alarm-topic-arn"]===""||s["alarm-email"]==="",{path:["alarm-email"],error:"alarm-topic-ar\
n is set as well; set one of them, and subscribe the address to the topic",when:({issues:s})=>!s.some(({path:u})=>String(
u?.[0]).startsWith("alarm-"))}),(0,v.h)(s=>s["map-file"]===""||!Object.hasOwn(s["listener-settings"],Rt),{path:["listene\
r-settings"],error:`"${Rt}" is set by map-file; leave one of them out`,when:({issues:s})=>!s.some(({path:u})=>u?.[0]==="\
listener-settings"||u?.[0]==="map-file")}),et(He),et(Tt));function et(s){return(0,v.i)(({value:u,issues:h})=>{const y=h.
length===0?s(u):void 0;y&&h.push({code:"custom",input:u,...y})})}const jt=(0,v.m)(Ct,(0,v.v)((s,{issues:u})=>{const h=tt(
s["package-source"],s["ubuntu-release"]);return typeof h!="string"?nt(s,h):(u.push({code:"custom",input:s,path:["package\
-source"],message:h}),v.T)}));function It(s){const{count:u}=s["availability-zones"];return`"${s["vpc-cidr"]}" is too sma\
ll for ${2*u} subnets of /24 in ${u} zones; use /${(0,O.t)(u)} or larger`}function tt(s,u){try{return Te(s,Ye[u])}catch(h){
return`${(0,k.n)(h)}; use ${B}`}}const be=s=>s["vpc-id"]?{count:s["public-subnet-ids"].length,names:void 0}:s["availabil\
ity-zones"];function nt(s,u){return{command:s.command,stackName:s["stack-name"],activationToken:s["activation-token"],vpcCidr:s["\
vpc-cidr"],ownNetwork:qe(s),zones:be(s),nat:s.nat,allowedCidrs:s["allowed-cidrs"],instanceType:s["instance-type"],ubuntuRelease:s["\
ubuntu-release"],amiId:s["ami-id"],amiUpdate:s["ami-update"],size:s.size,memcachedNodeType:s["memcached-node-type"],memcachedNodes:s["\
memcached-nodes"],memcachedVersion:s["memcached-version"],packageSource:u,listenerSettings:s["listener-settings"],mapFile:s["\
map-file"],elasticIps:s["elastic-ips"].toLowerCase()==="true",tags:s.tags,alarmTopicArn:s["alarm-topic-arn"],alarmEmail:s["\
alarm-email"],tokenParameter:s["token-parameter"],tokenVersion:s["token-version"],waveSize:s["wave-size"],floor:s.floor,
canarySeconds:s["canary-seconds"],maxTokenAgeDays:s["max-token-age-days"],confirm:s.confirm,keepsToken:s["keep-token"].toLowerCase()===
"true",retainResources:s["retain-resources"],onPullRequest:s["on-pull-request"],drift:s.drift,onFailedStack:s["on-failed\
-stack"],skipResources:s["skip-resources"],allowReplacement:s["allow-replacement"],waits:s.wait.toLowerCase()==="true",serviceRoleArn:s["\
service-role-arn"],permissionsBoundary:s["permissions-boundary"],allowedAccountIds:s["allowed-account-ids"],comment:s.comment,
githubToken:s["github-token"].startsWith("${{")?"":s["github-token"]}}function xe(s){const u=Object.keys(s).filter(Q=>!E(
Q)),h=Object.fromEntries(g.map(Q=>[Q,xt(s,Q)])),y=jt.safeParse(h),$=[...u.map(Q=>`${Q} is not an input; the nearest is ${z(
Q)}`),...(y.error?.issues??[]).map(({path:Q,message:de})=>`${Q.join(".")}: ${de}`),...Lt(h,y.error)];if(y.success&&$.length===
0)return y.data;const L=y.success?"input.unknown":"input.invalid";throw new k.t(L,$.length===1?`${$[0]}`:`${$.length} in\
puts are wrong`,{details:$.length===1?[]:$})}function Lt(s,u){if(!u||u.issues.some(({path:y})=>y[0]==="package-source"))
return[];const h=tt(s["package-source"]??"",A["ubuntu-release"]);return typeof h=="string"?[`package-source: ${h}`]:[]}function xt(s,u){
const h=s[u]?.trim()??"";return h===""?A[u]:h}const Ze=s=>"value"in s,Oe=s=>Ze(s)?s.value:null;async function Zt(s){try{
return{value:await s()}}catch(u){const h=(0,N.t)(u,"AccessDenied","AccessDeniedException","UnauthorizedOperation");return{
unknown:h?"the role may not look":(0,k.n)(u),isDenied:h}}}const Me=(s,u)=>s.filter(h=>(0,J.t)(h)&&u!==""&&!["",u].includes(
h.templateVersion)),Mt=(s,u,h)=>h?[]:Me(s,u).map(({id:y,templateVersion:$})=>`${y} runs version ${$} of the launch templ\
ate, and ${u} is the newest: deploy replaces it`),Ut=s=>[he(s),Ft(s)];function he({stack:s,nodes:u}){return{title:`Fleet\
 of ${s.name}`,head:["instance","zone","address","group","health","target","2408","template","token","config"],rows:u.map(
h=>[h.id,h.zone,h.address,h.lifecycle,h.health,h.target,h.port,h.templateVersion,h.tokenVersion===null?"unknown":`${h.tokenVersion}${h.
isPinned?" (canary)":""}`,ot(h)])}}function ot({due:s,configAgeSeconds:u,error:h}){return h?h.split(":")[0]??h:u?`${Ae(u)}\
 behind`:s===null?"unknown":s==="nothing"?"up to date":`${s} is due`}function Ft(s){const{stack:u,fleet:h,runtime:y}=s;return{
title:`Stack ${u.name}`,head:["what","is"],rows:[["stack",u.status.name],["deployed by",s.version==="1.0.0"?C.t:`${s.version||
"unknown"}; this is ${C.t}`],["template",s.isTemplateCurrent?"as these inputs give it":"not as these inputs give it"],["\
memcached",`${h.cacheNodes.length} of ${h.cacheSize}: ${h.cacheNodes.join(" ")||"none"}`],["list as written",h.servers.join(
" ")||"none"],["token",we(s.token,rt)],["lock",we(s.lock,Re)],["reconciler",we(s.pause,$=>$?.paused?`paused by ${$.by}`:
"not paused")],["launch template",Ue(s)],["suspended processes",we(s.suspensions,Fe)],["alarms",we(s.alarms,$=>$.map(({name:L})=>L).
join(", ")||"none")],["image",we(s.image,({id:$,newest:L,isNewest:Q})=>Q?$:`${$}; ${L} is newer`)],["Cloudflare's ranges",
we(s.cloudflare,De)],["Lambda runtime",we(y,({name:$,endsOn:L,daysLeft:Q})=>`${$}, ends on ${L} (${Q} days)`)]]}}const we=(s,u)=>Ze(
s)?u(s.value):`unknown: ${s.unknown}`;function rt({labels:s,ageSeconds:u}){const h=Object.values(I.p).flatMap($=>s[$]===
void 0?[]:[`${$} ${s[$]}`]),y=u===null?[]:[`${Ae(u)} old`];return[...h,...y].join(", ")||"none"}function Ue({nodes:s,newestTemplate:u}){
if(!u)return"unknown: the stack does not tell its newest version";const h=Me(s,u).length;return h===0?`version ${u}`:`ve\
rsion ${u}, which ${h} of ${s.length} do not run`}const Re=s=>s===null||s.state==="free"?"free":`${s.owner} (${s.purpose}\
), ${s.state}`,Je={breaker:"the breaker",run:"the run that holds the lock",left:"a run that ended",nobody:"nobody known"},
Fe=s=>s.map(({processes:u,by:h})=>`${u.join(" and ")} by ${Je[h]}`).join(", ")||"none";function De({added:s,removed:u}){
return s.length+u.length===0?"as this version has them":[...s.map(h=>`+ ${h}`),...u.map(h=>`- ${h}`)].join(" ")}function Ae(s){
const u=[[Math.floor(s/86400),"d"],[Math.floor(s/3600)%24,"h"],[Math.floor(s/60)%60,"min"],[Math.floor(s)%60,"s"]],h=u.findIndex(
([y])=>y>0);return h<0?"0 s":u.slice(h,h+2).filter(([y])=>y>0).map(([y,$])=>`${y} ${$}`).join(" ")}function Xe({underWay:s,
alarms:u,image:h,cloudflare:y,runtime:$,isTemplateCurrent:L}){const Q=Oe(u)??[],de=Oe(y),$e=Oe($);return[...s,...Q.map(({
name:Se,description:Ge})=>`alarm ${Se}: ${Ge}`),...L?[]:["a deploy with these inputs would change the stack"],...Oe(h)?.
isNewest===!1?["a newer image exists: deploy with ami-update: on-deploy takes it"]:[],...de&&de.added.length+de.removed.
length>0?["Cloudflare's ranges have changed: use a newer version of this action, or set allowed-cidrs"]:[],...$e?.endsSoon?
[`Lambda ends ${$e.name} on ${$e.endsOn}: deploy with a newer version of this action`]:[]]}function st(s){const{token:u,
alarms:h,lock:y,pause:$,suspensions:L,image:Q,cloudflare:de,runtime:$e}=s,Se={token:u,alarms:h,lock:y,pause:$,suspensions:L,
image:Q,cloudflare:de,runtime:$e},Ge=Object.entries(Se).flatMap(([ge,ye])=>Ze(ye)?[]:[`${ge}: ${ye.unknown}`]);return{version:s.
version,templateCurrent:s.isTemplateCurrent,nodes:s.nodes,launchTemplate:{newest:s.newestTemplate||null,outdated:Me(s.nodes,
s.newestTemplate).map(({id:ge})=>ge)},...Object.fromEntries(Object.entries(Se).map(([ge,ye])=>[ge,Oe(ye)])),notices:Xe(s),
unknown:[...Ge,...s.nodesUnknown?[`nodes: ${s.nodesUnknown}`]:[]]}}}),3951:((w,D,o)=>{o.d(D,{t:()=>k});const k="1.0.0"})},
Bn={};function ae(w){var D=Bn[w];if(D!==void 0)return D.exports;var o=Bn[w]={exports:{}},k=!0;try{Wn[w](o,o.exports,ae),
k=!1}finally{k&&delete Bn[w]}return o.exports}ae.m=Wn,typeof ae<"u"&&(ae.ab=decodeURIComponent(new URL(".",import.meta.url).
pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var w=typeof Symbol=="function"?Symbol("webp\
ack queues"):"__webpack_queues__",D=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",o=typeof Symbol==
"function"?Symbol("webpack error"):"__webpack_error__",k=I=>{I&&I.d<1&&(I.d=1,I.forEach(C=>C.r--),I.forEach(C=>C.r--?C.r++:
C()))},O=I=>I.map(C=>{if(C!==null&&typeof C=="object"){if(C[w])return C;if(C.then){var N=[];N.d=0,C.then(M=>{v[D]=M,k(N)},
M=>{v[o]=M,k(N)});var v={};return v[w]=M=>M(N),v}}var Y={};return Y[w]=M=>{},Y[D]=C,Y});ae.a=(I,C,N)=>{var v;N&&((v=[]).
d=-1);var Y=new Set,M=I.exports,J,A,g,E=new Promise((z,j)=>{g=j,A=z});E[D]=M,E[w]=z=>(v&&z(v),Y.forEach(z),E.catch(j=>{})),
I.exports=E,C(z=>{J=O(z);var j,X=()=>J.map(P=>{if(P[o])throw P[o];return P[D]}),ce=new Promise(P=>{j=()=>P(X),j.r=0;var H=x=>x!==
v&&!Y.has(x)&&(Y.add(x),x&&!x.d&&(j.r++,x.push(j)));J.map(x=>x[w](H))});return j.r?ce:X()},z=>(z?g(E[o]=z):A(M),k(v))),v&&
v.d<0&&(v.d=0)}})(),(()=>{var w=Object.getPrototypeOf?o=>Object.getPrototypeOf(o):o=>o.__proto__,D;ae.t=function(o,k){if(k&
1&&(o=this(o)),k&8||typeof o=="object"&&o&&(k&4&&o.__esModule||k&16&&typeof o.then=="function"))return o;var O=Object.create(
null);ae.r(O);var I={};D=D||[null,w({}),w([]),w(w)];for(var C=k&2&&o;typeof C=="object"&&!~D.indexOf(C);C=w(C))Object.getOwnPropertyNames(
C).forEach(N=>I[N]=()=>o[N]);return I.default=()=>o,ae.d(O,I),O}})(),ae.d=(w,D)=>{for(var o in D)ae.o(D,o)&&!ae.o(w,o)&&
Object.defineProperty(w,o,{enumerable:!0,get:D[o]})},ae.f={},ae.e=w=>Promise.all(Object.keys(ae.f).reduce((D,o)=>(ae.f[o](
w,D),D),[])),ae.u=w=>""+w+".index.js",ae.o=(w,D)=>Object.prototype.hasOwnProperty.call(w,D),ae.r=w=>{typeof Symbol<"u"&&
Symbol.toStringTag&&Object.defineProperty(w,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(w,"__esModule",{value:!0})},
(()=>{var w={8792:0},D=o=>{var{ids:k,modules:O,runtime:I}=o,C,N,v=0;for(C in O)ae.o(O,C)&&(ae.m[C]=O[C]);for(I&&I(ae);v<
k.length;v++)N=k[v],ae.o(w,N)&&w[N]&&w[N][0](),w[k[v]]=0};ae.f.j=(o,k)=>{var O=ae.o(w,o)?w[o]:void 0;if(O!==0)if(O)k.push(
O[1]);else{var I=import("./"+ae.u(o)).then(D,C=>{throw w[o]!==0&&(w[o]=void 0),C}),I=Promise.race([I,new Promise(C=>O=w[o]=
[C])]);k.push(O[1]=I)}}})();var Yn=ae(2015);Yn=await Yn;
