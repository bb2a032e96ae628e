import{createRequire as Te}from"module";var Uo={6982:(A=>{A.exports=Te(import.meta.url)("crypto")}),9896:(A=>{A.exports=
Te(import.meta.url)("fs")}),6698:(A=>{A.exports=Te(import.meta.url)("node:async_hooks")}),1421:(A=>{A.exports=Te(import.meta.
url)("node:child_process")}),7598:(A=>{A.exports=Te(import.meta.url)("node:crypto")}),3024:(A=>{A.exports=Te(import.meta.
url)("node:fs")}),1455:(A=>{A.exports=Te(import.meta.url)("node:fs/promises")}),7067:(A=>{A.exports=Te(import.meta.url)(
"node:http")}),4708:(A=>{A.exports=Te(import.meta.url)("node:https")}),7030:(A=>{A.exports=Te(import.meta.url)("node:net")}),
8161:(A=>{A.exports=Te(import.meta.url)("node:os")}),6760:(A=>{A.exports=Te(import.meta.url)("node:path")}),1708:(A=>{A.
exports=Te(import.meta.url)("node:process")}),7075:(A=>{A.exports=Te(import.meta.url)("node:stream")}),3136:(A=>{A.exports=
Te(import.meta.url)("node:url")}),7975:(A=>{A.exports=Te(import.meta.url)("node:util")}),8522:(A=>{A.exports=Te(import.meta.
url)("node:zlib")}),857:(A=>{A.exports=Te(import.meta.url)("os")}),1062:((A,Y,a)=>{a.d(Y,{a:()=>ne,c:()=>d,i:()=>ye,l:()=>L,
n:()=>we,o:()=>O,r:()=>W,s:()=>se,t:()=>fe,u:()=>U});const O=k=>k.replace(/\s*[\r\n]+\s*/g," ").replace(/[&<>|`*_[\]\\~@#$]|:(?=\/\/)|(?<=\bwww)\.|^\s*[-+=]|(?<=^\s*\d+)[.)]/gi,
q),q=k=>k.replace(/\S/g,F=>`&#${F.codePointAt(0)};`);function L(k,F){if(k.length<=F)return k;const M=`\u2026 (${k.length.
toLocaleString("en-US")} characters)`,K=Math.max(0,F-M.length),Z=Math.floor(K/4),ze=Z===0?"":k.slice(-Z);return`${D(k.slice(
0,K-Z))}${M}${D(ze)}`}const D=k=>k.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g,"");function U(k,F){const M=K=>`| ${K.join(
" | ")} |`;return[M(k),M(k.map(()=>"---")),...F.map(M)].join(`
`)}const d=({head:k,rows:F},M)=>U(k.map(O),F.map(K=>K.map(Z=>O(L(Z,M))))),ne=(k,F)=>`<details><summary>${O(k)}</summary>\


${F}

</details>`,se=(k,F)=>`[${O(k)}](<${F.replace(/[<>\s]/g,encodeURIComponent)}>)`;function ye(k,F=""){const M=Math.max(0,...(k.
match(/`+/g)??[]).map(Z=>Z.length)),K="`".repeat(Math.max(3,M+1));return`${K}${F}
${k}
${K}`}const re=["action","logical id","type","replacement","from \u2192 to"],R="\u2013",W=(k,F=60)=>({title:"Changes",head:re,
rows:k.map(M=>[...x(M),M.properties.map(K=>te(K,F)).join("; ")])}),x=k=>[ie(k),k.logicalId,k.type,k.replacement];function ie({
action:k,drift:F,isRetained:M}){const K=k==="None"?[]:[k],Z=F?[F==="DELETED"?"deleted by hand":"changed by hand"]:[];return[
...K,...Z,...M?["the old one is kept"]:[]].join(", ")}function te(k,F){const{path:M,from:K,to:Z,replacement:ze,drifted:ve}=k,
Ye=Xe=>Xe===void 0?R:L(Xe,F),en=ve===void 0?"":` (really ${L(ve,F)})`,Tt=ze==="no"?"":` [replacement: ${ze}]`;return`${pe(
M)}: ${Ye(K)}${en} \u2192 ${k.isKnownAfterApply?"(known after apply)":Ye(Z)}${Tt}`}const pe=k=>k.replace(/^\/Properties\//,
"").replaceAll("/",".");function we(k){if(k.length===0)return"nothing changes";const F=new Map;for(const{action:ve}of k)
F.set(ve,(F.get(ve)??0)+1);const M=[...F].filter(([ve])=>ve!=="None").map(([ve,Ye])=>`${Ye} ${ve}`),K=k.filter(({drift:ve})=>ve).
length,Z=k.filter(({replacement:ve})=>ve==="yes").length,ze=k.filter(({replacement:ve})=>ve==="may").length;return[...M,
...Z?[`${Z} replaced`]:[],...ze?[`${ze} perhaps replaced`]:[],...K?[`${K} changed by hand`]:[]].join(", ")}function fe(k,F){
const M=[...k].sort((ze,ve)=>G(ve)-G(ze)).slice(0,F.rows),K=M.map(ze=>[...x(ze).map(ve=>O(L(ve,Math.max(128,F.text)))),ee(
ze.properties,F)]),Z=k.length-M.length;return`${U(re,K)}${Z>0?`

\u2026 and ${Z} more changes`:""}`}const P={yes:4,may:2,no:0},G=({replacement:k,action:F})=>P[k]+(F==="Remove"?1:0);function ee(k,F){
const M=k.slice(0,F.properties).map(Z=>O(te({...Z,path:L(Z.path,200)},F.text))),K=k.length-M.length;return[...M,...K>0?[
M.length>0?`\u2026 and ${K} more`:`${K} properties`]:[]].join("<br>")}}),9065:((A,Y,a)=>{a.d(Y,{i:()=>O,n:()=>ne,r:()=>q,
t:()=>d});const O=["launch-gate","port-probe","endpoint-sync","reconciler"];var q={name:"railgun",package:"railgun-stabl\
e",binary:"/usr/bin/rg-listener",unit:"railgun.service",user:"railgun",port:2408,config:"/etc/railgun/railgun.conf",keys:{
token:"activation.token",host:"activation.railgun_host",servers:"memcached.servers",address:"wan.ip",port:"wan.port"},map:{
key:"map.file",path:"/etc/railgun/railgun-ha-map.conf"},placeholders:["YOUR_TOKEN_HERE","YOUR_PUBLIC_IP_OR_HOSTNAME"],reload:{
signal:"SIGHUP",keys:["compress.data","lan.timeout","log.level","map.file","memcached.expiration","memcached.limit","mem\
cached.servers","memcached.timeout","stats.url","syslog.addr","validate.cert"]},restartOnly:["activation.heartbeat_inter\
val","activation.public_ip","activation.railgun_host","activation.token","ca.bundle","cert.file","cpu.oversubscribe","in\
secure.origin","key.file","memcached.connect","origin.cf-railgun","origin.idleconns","pid.file","stats.enabled","stats.i\
nterval","stats.listen","stats.log","stderr.file","stream.size","wan.ip","wan.port","wan.tls"],neverSend:["SIGQUIT"]};const L=24,
D=256,U=16;function d(re){return L-Math.ceil(Math.log2(2*re))}function ne(re,R){const W=se(re,d(R)),x=te=>`${ye(W+te*D)}\
/${L}`,ie=Array.from({length:R},(te,pe)=>pe);return{publicCidrs:ie.map(te=>x(2*te)),privateCidrs:ie.map(te=>x(2*te+1))}}
function se(re,R){const[W,x,ie,te,pe]=(/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(re)??[]).slice(1).
map(Number),we=[W,x,ie,te].map(G=>G??NaN);if(pe===void 0||we.some(G=>!(G<=255)))throw new Error(`vpc range "${re}" is no\
t IPv4 in the form a.b.c.d/prefix`);if(pe<U||pe>R)throw new Error(`vpc range "${re}" has prefix ${pe}, allowed is ${U} t\
o ${R}`);const fe=we.reduce((G,ee)=>G*256+ee,0),P=2**(32-pe);if(fe%P!==0)throw new Error(`vpc range "${re}" has host bit\
s set, write ${ye(fe-fe%P)}/${pe}`);return fe}const ye=re=>[24,16,8,0].map(R=>re>>>R&255).join(".")}),6765:((A,Y,a)=>{a.
d(Y,{n:()=>O,t:()=>q});const O={now:()=>Date.now(),after:(L,D)=>{const U=setTimeout(D,L);return()=>clearTimeout(U)}};function q(L,D){
return new Promise(U=>{L.after(D,U)})}}),2264:((A,Y,a)=>{a.d(Y,{n:()=>q,t:()=>O});var O=class extends Error{name="AppErr\
or";code;fault;details;constructor(L,D,U={}){super(D,U.cause===void 0?void 0:{cause:U.cause}),this.code=L,this.fault=U.fault??
"user",this.details=U.details??[]}};function q(L){return L instanceof Error?L.message:String(L)}}),6580:((A,Y,a)=>{a.d(Y,
{n:()=>re,r:()=>d,t:()=>ye});var O=a(2264);const q=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ETIMEDOUT","EHOSTUNR\
EACH","ENETUNREACH","ECONNRESET"]),L={CredentialsProviderError:["credentials.missing","no AWS credentials were found; ru\
n aws-actions/configure-aws-credentials before this step"],AccessDenied:["access.denied","AWS refused a call; grant the \
action to the role"],AccessDeniedException:["access.denied","AWS refused a call; grant the action to the role"],UnauthorizedOperation:[
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
t let this job into the role; its trust policy must allow the token's sub and aud"];function U(R){return ye(R,"InvalidId\
entityToken","InvalidIdentityTokenException","IDPRejectedClaim")?!0:/not authorized to perform:? sts:AssumeRole/i.test((0,O.
n)(R))}function d(R){if(R instanceof O.t)return R;const W=R instanceof Error?R.name:"",x=U(R)?D:L[W];if(x)return new O.t(
x[0],`${x[1]} (${(0,O.n)(R)})`,{cause:R});const ie=se(R);if(ie){const te=`the AWS endpoint cannot be reached (${ie}: ${(0,O.
n)(R)}); check region, network and AWS_ENDPOINT_URL`;return new O.t("endpoint.unreachable",te,{cause:R})}if(R instanceof
TypeError&&"code"in R&&R.code==="ERR_INVALID_URL"){const te=`"${"input"in R?String(R.input):""}" is no address of an AWS\
 endpoint; correct AWS_ENDPOINT_URL, or leave it unset`;return new O.t("endpoint.unreachable",te,{cause:R})}if((0,O.n)(R)===
"Region is missing")return new O.t("region.missing","no AWS region is set; set AWS_REGION or the input of the credential\
s step",{cause:R});if(ne(R)>=500){const te=`AWS could not answer a call (${W}: ${(0,O.n)(R)}); run again`;return new O.t(
"aws.unavailable",te,{cause:R})}return new O.t("internal",`${W||"error"}: ${(0,O.n)(R)}`,{fault:"tool",cause:R})}function ne(R){
const{$metadata:W}=R??{};return W?.httpStatusCode??0}function se(R,W=0){if(!(R instanceof Error)||W>5)return;const x="co\
de"in R?String(R.code):"";return q.has(x)?x:R.name==="TimeoutError"?"ETIMEDOUT":se(R.cause,W+1)}const ye=(R,...W)=>R instanceof
Error&&W.includes(R.name),re=R=>R instanceof Error&&L[R.name]?.[0]==="aws.throttled"}),2015:((A,Y,a)=>{a.a(A,async(O,q)=>{
try{let Ue=function(l=It()){const g=d.i.map(v=>[v,an(l,v)]);return{stack:{lambdaKeys:Object.fromEntries(g.map(([v,{key:y}])=>[
v,y])),instancePayload:jt(l,"instance/payload.txt").toString("utf8").trim()},artifacts:[...new Map(g.map(([,v])=>[v.key,
v])).values()]}},an=function(l,g){const v=jt(l,`lambdas/${g}.zip`),y=(0,te.createHash)("sha256").update(v).digest("hex");
return{key:`artifacts/${y}.zip`,sha256:y,body:v}},jt=function(l,g){const v=`${l}/dist/${g}`;try{return(0,pe.readFileSync)(
v)}catch(y){throw new U.t("internal",`${v} cannot be read; build it with \`npm run build\``,{fault:"tool",cause:y})}},It=function(l=(0,fe.
fileURLToPath)(import.meta.url)){const g=(0,we.dirname)(l);if((0,pe.existsSync)(`${g}/action.yml`))return g;if(g===l)throw new U.
t("internal","no action.yml stands above the Action's own files",{fault:"tool"});return It(g)},gt=function({region:l,endpoint:g}){
const v={...l&&{region:l},retryMode:"adaptive",maxAttempts:4,customUserAgent:[[ne.c,ye.t]]},y={...v,requestHandler:{requestTimeout:se.
r+15e3}};let S=0;return{autoScaling:Ie(async()=>new(await Promise.all([a.e(8059),a.e(1364),a.e(990),a.e(8060),a.e(2803),
a.e(6776),a.e(3655),a.e(2619),a.e(1105),a.e(4471),a.e(1383),a.e(8737)]).then(a.bind(a,4848))).AutoScalingClient(v)),cloudFormation:Ie(
async()=>{const E=new(await Promise.all([a.e(8059),a.e(2803),a.e(9632)]).then(a.bind(a,7149))).CloudFormationClient(v),C=H=>oe=>(S+=
1,H(oe));return E.middlewareStack.add(C,{step:"finalizeRequest",priority:"low",name:"count"}),E}),cloudWatch:Ie(async()=>new(await Promise.
all([a.e(8059),a.e(1364),a.e(990),a.e(8060),a.e(2803),a.e(6776),a.e(9713),a.e(3655),a.e(2619),a.e(1105),a.e(4471),a.e(2601),
a.e(6187),a.e(9310)]).then(a.bind(a,985))).CloudWatchClient(v)),ec2:Ie(async()=>new(await Promise.all([a.e(8059),a.e(1364),
a.e(990),a.e(6776),a.e(1105),a.e(3835)]).then(a.bind(a,3835))).EC2Client(v)),elastiCache:Ie(async()=>new(await Promise.all(
[a.e(8059),a.e(2619),a.e(4909)]).then(a.bind(a,4909))).ElastiCacheClient(v)),lambda:Ie(async()=>new(await Promise.all([a.
e(8059),a.e(1364),a.e(990),a.e(8060),a.e(2803),a.e(6776),a.e(9713),a.e(3655),a.e(2619),a.e(1105),a.e(4471),a.e(2601),a.e(
6187),a.e(5255)]).then(a.bind(a,1548))).LambdaClient(y)),loadBalancing:Ie(async()=>new(await Promise.all([a.e(8059),a.e(
1364),a.e(990),a.e(8060),a.e(6776),a.e(3655),a.e(2619),a.e(1105),a.e(4471),a.e(5790)]).then(a.bind(a,1419))).ElasticLoadBalancingV2Client(
v)),s3:Ie(async()=>{const{S3Client:E}=await Promise.all([a.e(8059),a.e(1364),a.e(990),a.e(8060),a.e(2803),a.e(6776),a.e(
9713),a.e(3655),a.e(6665),a.e(311)]).then(a.bind(a,311)),C=g?{endpoint:g,forcePathStyle:bt(g)}:{};return new E({...v,...C})}),
ssm:Ie(async()=>{const E=new(await Promise.all([a.e(8059),a.e(1364),a.e(990),a.e(8060),a.e(2803),a.e(6776),a.e(9713),a.e(
3655),a.e(2619),a.e(1105),a.e(4471),a.e(6665),a.e(8552),a.e(633)]).then(a.bind(a,7958))).SSMClient(v);return E.middlewareStack.
add(vt,{step:"deserialize",name:"repeatable"}),E}),sts:Ie(async()=>new(await Promise.all([a.e(8059),a.e(9713),a.e(7886)]).
then(a.bind(a,7945))).STSClient(v)),cloudFormationCalls:()=>S}},bt=function(l){if(!l||!URL.canParse(l))return!1;const{hostname:g}=new URL(
l);return(0,P.isIP)(g.replace(/^\[|\]$/g,""))!==0},Ie=function(l){let g;return()=>(g??=l(),g)},cn=function(l){const g=JSON.
stringify(l);if(g.length<=at)return g;for(const v of _n){const y=JSON.stringify({...yt(l,v),shortened:!0});if(y.length<=
at)return y}return JSON.stringify({command:l.command,stack:l.stack,shortened:!0})},yt=function(l,g){return typeof l=="st\
ring"?(0,x.l)(l,g.text):Array.isArray(l)?l.slice(0,g.list).map(v=>yt(v,g)):typeof l!="object"||l===null?l:Object.fromEntries(
Object.entries(l).map(([v,y])=>[v,yt(y,g)]))},_e=function({partition:l,region:g},v,y){const S=ct[l];if(!S)return[];const E=(oe,V)=>`\
https://${g}.${S}/${oe}/home?region=${g}#${V}`,C=oe=>`/stacks/${oe}?stackId=${encodeURIComponent(y??"")}`,H=[{title:"Sta\
ck",url:E("cloudformation",C("stackinfo"))},{title:"Events",url:E("cloudformation",C("events"))}];return[...y?H:[],{title:"\
Auto Scaling group",url:E("ec2",`AutoScalingGroupDetails:id=${encodeURIComponent((0,ne.g)(v))};view=details`)},{title:"B\
oot log",url:E("cloudwatch",`logsV2:log-groups/log-group/${wt((0,ne.h)(v))}`)}]},Pe=function({instances:l,cacheNodes:g,cacheSize:v,
servers:y}){const S=l.slice(0,$t),E=[...new Set(S.map(({zone:oe})=>oe))].sort(),C=[...new Set([...g,...y])].sort(),H=Math.
max(0,v-C.length);return["flowchart LR",'  edge(["Cloudflare"]) --> nlb["load balancer :2408"]',...E.flatMap((oe,V)=>ut(
oe,V,S)),'  subgraph cache["memcached"]',...C.map((oe,V)=>`    m${V}[("${Ve(oe)}")]`),...H>0?[`    missing[("${H} missin\
g")]`]:[],"  end",...S.map((oe,V)=>`  nlb ${(0,ie.t)(oe)?"-->":"-.->"} i${V}`),...E.map((oe,V)=>`  z${V} --> cache`),"  \
classDef well fill:#dafbe1,stroke:#1a7f37,color:#1f2328","  classDef ill fill:#ffebe9,stroke:#cf222e,color:#1f2328","  c\
lassDef waiting fill:#fff8c5,stroke:#9a6700,color:#1f2328",...S.map((oe,V)=>`  class i${V} ${un(oe)}`),...C.map((oe,V)=>`\
  class m${V} ${Rt(oe,g,y)}`),...H>0?["  class missing ill"]:[]].join(`
`)},ut=function(l,g,v){const y=v.flatMap((E,C)=>E.zone===l?[{one:E,at:C}]:[]),S=({one:E,at:C})=>`    i${C}["${Ve(E.id)}<\
br/>${Ve(E.address||"no address")}<br/>${Ve(`${E.lifecycle}, ${E.target}, 2408 ${E.port}`)}"]`;return[`  subgraph z${g}[\
"${Ve(l)}"]`,...y.map(S),"  end"]},un=function(l){if(/^(Pending|Terminating)/.test(l.lifecycle))return"waiting";const g=l.
port==="open"||l.port==="not asked";return(0,ie.t)(l)&&l.health==="Healthy"&&l.target==="healthy"&&g?"well":"ill"},Rt=function(l,g,v){
return g.includes(l)&&v.includes(l)?"well":"ill"},fn=function(l,g){const{command:v,failure:y,findings:S,tables:E}=l;return`${[
`### railgun-ha ${(0,x.o)(v)}: ${y?"failed":"done"}`,...(0,W.i)(l,g),...dn(l),...(0,W.t)(S.changes,g),...(0,W.n)(S.cost),
...(0,W.r)(S.events,g),...S.fleet?[`#### Topology

\`\`\`mermaid
${Pe(S.fleet)}
\`\`\``]:[],...E.map(C=>Ct(C,g)),...hn(l)].join(`

`)}
`},dn=function({findings:l,stackName:g}){const{identity:v,stackId:y}=l;if(!v)return[];const S=`account ${v.account}, ${v.
region}, as ${v.arn}`;return[[..._e(v,g,y).map(({title:E,url:C})=>(0,x.s)(E,C)),(0,x.o)(S)].join(" \xB7 ")]},Ct=function({
title:l,head:g,rows:v},y){const S=v.slice(0,y.rows),E=v.length-S.length,C=`${(0,x.c)({title:l,head:g,rows:S},y.text)}${E>
0?`

\u2026 and ${E} more rows`:""}`;return v.length>er?(0,x.a)(`${l}: ${v.length} rows`,C):`#### ${(0,x.o)(l)}

${C}`},hn=function({phases:l}){if(l.length===0)return[];const g=l.map(({name:y,millis:S})=>[(0,x.o)(y),pn(S)]),v=l.reduce(
(y,{millis:S})=>y+S,0);return[(0,x.a)(`Timings: ${pn(v)}`,(0,x.u)(["phase","took"],g))]},gn=function({failure:l,findings:g}){
if(!l)return"";const{message:v,details:y,fault:S}=l,{rootCause:E}=g,C=E?[(0,W.o)(E),...E.remedy?[E.remedy]:[]]:[],H=C[0]===
v,oe=S==="tool"?["this is a defect of railgun-ha: please report it with this log"]:[];return[...H?[]:C,v,...y.map(V=>`- ${V}`),
...oe].join(`
`)},Re=function(l){return l==null?"":typeof l=="string"||l instanceof String?l:JSON.stringify(l)},de=function(l){return Object.
keys(l).length?{title:l.title,file:l.file,line:l.startLine,endLine:l.endLine,col:l.startColumn,endColumn:l.endColumn}:{}},
et=function(l,g,v){const y=new F(l,g,v);process.stdout.write(y.toString()+G.EOL)},xt=function(l,g=""){et(l,{},g)},bn=function(l){
return Re(l).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")},yn=function(l){return Re(l).replace(/%/g,"%2\
5").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")},wn=function(l,g){const v=process.
env[`GITHUB_${l}`];if(!v)throw new Error(`Unable to find environment variable for file command ${l}`);if(!k.existsSync(v))
throw new Error(`Missing file at path: ${v}`);k.appendFileSync(v,`${Re(g)}${G.EOL}`,{encoding:"utf8"})},lt=function(l,g){
const v=`ghadelimiter_${ee.randomUUID()}`,y=Re(g);if(l.includes(v))throw new Error(`Unexpected input: name should not co\
ntain the delimiter "${v}"`);if(y.includes(v))throw new Error(`Unexpected input: value should not contain the delimiter \
"${v}"`);return`${l}<<${v}${G.EOL}${y}${G.EOL}${v}`},zn=function(l){et("add-mask",{},l)},On=function(l,g){if(process.env.
GITHUB_OUTPUT)return wn("OUTPUT",lt(l,g));process.stdout.write(G.EOL),et("set-output",{name:l},Re(g))},En=function(l,g={}){
et("error",de(g),l instanceof Error?l.toString():l)},kn=function(l,g={}){et("warning",de(g),l instanceof Error?l.toString():
l)},An=function(l){process.stdout.write(l+G.EOL)},Lt=function(l){xt("group",l)},Zn=function(){xt("endgroup")},Dt=function(l,g=[]){
const v=[...l,...g].filter(H=>H.length>=St),y=g.filter(({length:H})=>H>=ar&&H<St),S=v.flatMap(Tn).flatMap(Et),E=v.flatMap(
H=>[H,Buffer.from(H).toString("hex")]).flatMap(Et),C=[...Ot(S.map(H=>kt(H,ur))).map(H=>new RegExp(H,"gu")),...Ot([...E.map(
H=>kt(H)),...y.map(H=>`(?<![\\p{L}\\p{N}])${kt(H)}(?![\\p{L}\\p{N}])`)]).map(H=>new RegExp(H,"giu"))];return H=>C.reduce(
(oe,V)=>oe.replace(V,ir),H)},zt=function(l,g){const v=y=>typeof y=="string"?l(y):Array.isArray(y)?y.map(v):typeof y!="ob\
ject"||y===null||Object.getPrototypeOf(y)!==Object.prototype?y:Object.fromEntries(Object.entries(y).map(([S,E])=>[S,v(E)]));
return v(g)},Ot=function(l){const g=[...new Set(l)].sort((y,S)=>S.length-y.length),v=[];for(const y of g){const S=v.at(-1),
E=S===void 0?"":`${S}|${y}`;E&&E.length<=cr?v[v.length-1]=E:v.push(y)}return v},Et=function(l){const g=[...l];if(g.length<
128)return[l];const v=Math.floor(g.length/Ft);return Array.from({length:v},(y,S)=>g.slice(S*Ft,S===v-1?void 0:(S+1)*Ft).
join(""))},Mt=function(l){if(/[A-Za-z0-9]/.test(l))return l;const g=l.codePointAt(0)??0,v=g.toString(16),y=[...Buffer.from(
l)].map(H=>`%${H.toString(16).padStart(2,"0")}`).join(""),S=l.split("").map(H=>`\\\\+u${H.charCodeAt(0).toString(16).padStart(
4,"0")}`),E=[At(l),Bt(y),Bt(S.join("")),`&#0*${g};`,Bt(`&#x0*${v};`)],C=Ne[l];return C&&E.push(`\\\\+${C}`),`(?:${[...E,
...Jt[l]??[]].join("|")})`},Tn=function(l){const g=Buffer.from(l),v=[0,1,2].map(y=>{const S=Buffer.concat([Buffer.alloc(
y),g]).toString("base64").replaceAll("=",""),E=Math.ceil(y*8/6),C=Math.floor((y+g.length)*8/6);return S.slice(E,C)});return[
g.toString("base64"),...v].filter(y=>y.length>=St)},ft=function({command:l,onPullRequest:g},v){const y=["pull_request","\
pull_request_target"].includes(v);return l==="deploy"&&y&&g==="plan"?"plan":l},Nn=function(l){const g=Object.entries(l).
filter(([v])=>v.startsWith("INPUT_"));return Object.fromEntries(g.map(([v,y])=>[v.slice(6).toLowerCase(),y]))},jn=function(l,g,v,y){
const S={region:l.AWS_REGION||l.AWS_DEFAULT_REGION,endpoint:l.AWS_ENDPOINT_URL_S3||l.AWS_ENDPOINT_URL},E=`${l.GITHUB_RUN_ID??
"local"}-${l.GITHUB_RUN_ATTEMPT??"1"}`;return{aws:g.aws??gt(S),clock:g.clock??D.n,record:y,note:async C=>{l.GITHUB_STEP_SUMMARY&&
await v.summarise(nr(v.redacted(C)))},fetch:g.fetch??fetch,assets:g.assets??(()=>Ue()),log:v,print:C=>v.print(C),hide:C=>v.
hide(C),hideDeclared:C=>v.hideDeclared(C),runName:E.replace(/[^A-Za-z0-9-]/g,"-")}},Gt=function(l,g){if(g.length===0)return l;
const{code:v,message:y,details:S,fault:E,cause:C}=l;return new U.t(v,y,{fault:E,cause:C,details:[...S,...g]})},Wt=function(l){
const{headline:g,outputs:v,result:y,tables:S,failure:E,...C}=l;return Object.fromEntries(Object.entries(C).filter(([,H])=>H!==
void 0))},Ht=function(l,g,v,y,S){return l.redacted({command:String(y?.result.command??(g.command?.trim()||R.h.command)),
stackName:g["stack-name"]?.trim()||R.h["stack-name"],headline:y?.headline??"",tables:y?.tables??[],failure:S&&{code:S.code,
message:S.message,details:S.details,fault:S.fault},findings:v,phases:l.phases,isNoOp:!S&&(v.changes?v.changes.length===0:
y?.result.changed===!1)})};var ve=Ue,Ye=an,en=jt,Tt=It,Xe=gt,$r=bt,pt=Ie,nt=cn,Jn=yt,Qe=_e,Ee=Pe,Bn=ut,xe=un,Vn=Rt,tn=fn,
rt=dn,nn=Ct,mt=hn,ot=gn,Gn=Re,ke=de,rn=et,Pt=xt,Me=bn,st=yn,Je=wn,on=lt,Wn=zn,Hn=On,Kn=En,Nt=kn,Be=An,Yn=Lt,ce=Zn,it=Dt,
Sr=zt,zr=Ot,Xn=Et,Or=Mt,sn=Tn,Qn=ft,Er=Nn,T=jn,qe=Gt,qn=Wt,Ce=Ht,L=a(8953),D=a(6765),U=a(2264),d=a(9065),ne=a(7643),se=a(
8861),ye=a(3951),re=a(6580),R=a(321),W=a(3903),x=a(1062),ie=a(5474),te=a(7598),pe=a(3024),we=a(6760),fe=a(3136),P=a(7030),
G=a(857),ee=a(6982),k=a(9896);const vt=l=>async g=>{try{return await l(g)}catch(v){throw v instanceof Error&&v.name==="T\
ooManyUpdates"&&Object.assign(v,{$retryable:{throttling:!0}}),v}},at=5e5,_n=[{text:1e4,list:1e4},{text:1e3,list:1e4},{text:200,
list:1e4},{text:60,list:5e3},{text:60,list:500},{text:60,list:20}],ct={aws:"console.aws.amazon.com","aws-cn":"console.am\
azonaws.cn","aws-us-gov":"console.amazonaws-us-gov.com"},wt=l=>encodeURIComponent(encodeURIComponent(l)).replaceAll("%",
"$"),$t=100,Ve=l=>l.replace(/[^A-Za-z0-9 .:,()/-]/gu,g=>`#${g.codePointAt(0)};`),ln=1e6,er=25,tr=(l,g=0)=>(0,W.a)(ln-g,Buffer.
byteLength,v=>fn(l,v)),nr=l=>(0,W.a)(ln/4,Buffer.byteLength,g=>`${Ct(l,g)}

`),pn=l=>l<1e4?`${(l/1e3).toFixed(1)} s`:(0,R.t)(l/1e3);async function Ut(l,g,v,{outputs:y,result:S},E){const{command:C,
failure:H}=v;for(const[V,Se]of Object.entries(y))Se!==void 0&&l.output(V,Se);const oe=H&&{code:H.code,message:H.message,
details:H.details};l.output("result",cn({command:C,...S,...oe&&{error:oe}})),g.GITHUB_STEP_SUMMARY&&await l.summarise(tr(
v,l.summarised)),E&&await $e(l,g,v,E),await mn(l,v)}async function $e(l,g,v,y){if(y.comment==="false"||y.comment==="auto"&&
!g.GITHUB_EVENT_PATH)return;const{tellPullRequest:S}=await a.e(8313).then(a.bind(a,8313)),E=await S({env:g,settings:y,run:v,
redact:C=>l.redacted(C)});E?.info&&l.info(E.info),E?.warning&&l.warning(E.warning)}async function mn(l,g){for(const{title:v,
text:y}of g.findings.pastes??[])await l.group(v,async()=>l.info(y));g.failure?l.annotate(`railgun-ha ${g.failure.code}`,
gn(g)):l.info(g.headline)}const vn="::";var F=class{constructor(l,g,v){l||(l="missing.command"),this.command=l,this.properties=
g,this.message=v}toString(){let l=vn+this.command;if(this.properties&&Object.keys(this.properties).length>0){l+=" ";let g=!0;
for(const v in this.properties)if(this.properties.hasOwnProperty(v)){const y=this.properties[v];y&&(g?g=!1:l+=",",l+=`${v}\
=${yn(y)}`)}}return l+=`${vn}${bn(this.message)}`,l}},M=function(l,g,v,y){function S(E){return E instanceof v?E:new v(function(C){
C(E)})}return new(v||(v=Promise))(function(E,C){function H(Se){try{V(y.next(Se))}catch(je){C(je)}}function oe(Se){try{V(
y.throw(Se))}catch(je){C(je)}}function V(Se){Se.done?E(Se.value):S(Se.value).then(H,oe)}V((y=y.apply(l,g||[])).next())})};
const{access:rr,appendFile:$n,writeFile:or}=k.promises,Sn="GITHUB_STEP_SUMMARY";var K=class{constructor(){this._buffer=""}filePath(){
return M(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const l=process.env[Sn];if(!l)throw new Error(
`Unable to find environment variable for $${Sn}. Check if your runtime environment supports job summaries.`);try{yield rr(
l,k.constants.R_OK|k.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${l}'. Check if the file has\
 correct read/write permissions.`)}return this._filePath=l,this._filePath})}wrap(l,g,v={}){const y=Object.entries(v).map(
([S,E])=>` ${S}="${E}"`).join("");return g?`<${l}${y}>${g}</${l}>`:`<${l}${y}>`}write(l){return M(this,void 0,void 0,function*(){
const g=!!l?.overwrite,v=yield this.filePath();return yield(g?or:$n)(v,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){
return M(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){
return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(l,g=!1){return this._buffer+=l,g?this.addEOL():
this}addEOL(){return this.addRaw(G.EOL)}addCodeBlock(l,g){const v=Object.assign({},g&&{lang:g}),y=this.wrap("pre",this.wrap(
"code",l),v);return this.addRaw(y).addEOL()}addList(l,g=!1){const v=g?"ol":"ul",y=l.map(E=>this.wrap("li",E)).join(""),S=this.
wrap(v,y);return this.addRaw(S).addEOL()}addTable(l){const g=l.map(y=>{const S=y.map(E=>{if(typeof E=="string")return this.
wrap("td",E);const{header:C,data:H,colspan:oe,rowspan:V}=E,Se=C?"th":"td",je=Object.assign(Object.assign({},oe&&{colspan:oe}),
V&&{rowspan:V});return this.wrap(Se,H,je)}).join("");return this.wrap("tr",S)}).join(""),v=this.wrap("table",g);return this.
addRaw(v).addEOL()}addDetails(l,g){const v=this.wrap("details",this.wrap("summary",l)+g);return this.addRaw(v).addEOL()}addImage(l,g,v){
const{width:y,height:S}=v||{},E=Object.assign(Object.assign({},y&&{width:y}),S&&{height:S}),C=this.wrap("img",null,Object.
assign({src:l,alt:g},E));return this.addRaw(C).addEOL()}addHeading(l,g){const v=`h${g}`,y=["h1","h2","h3","h4","h5","h6"].
includes(v)?v:"h1",S=this.wrap(y,l);return this.addRaw(S).addEOL()}addSeparator(){const l=this.wrap("hr",null);return this.
addRaw(l).addEOL()}addBreak(){const l=this.wrap("br",null);return this.addRaw(l).addEOL()}addQuote(l,g){const v=Object.assign(
{},g&&{cite:g}),y=this.wrap("blockquote",l,v);return this.addRaw(y).addEOL()}addLink(l,g){const v=this.wrap("a",l,{href:g});
return this.addRaw(v).addEOL()}};const sr=new K;G.platform(),G.arch();var Z;(function(l){l[l.Success=0]="Success",l[l.Failure=
1]="Failure"})(Z||(Z={}));const ir="***",St=8,ar=4,cr=16e3,Ft=64,ur="(?:[\\r\\n]|\\\\+[rn])*",kt=(l,g="")=>[...l].map(Mt).
join(g),Ne={'"':'"',"\\":"\\\\","/":"/","\n":"n","\r":"r","	":"t","\b":"b","\f":"f"},Jt={"&":["&amp;"],"<":["&lt;"],">":[
"&gt;"],'"':["&quot;"],"'":["&apos;"]," ":["\\+"],"+":["-"],"/":["_"]},At=l=>l.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),Bt=l=>l.
replace(/(?<!\\\+)[a-fx]/g,g=>`[${g}${g.toUpperCase()}]`);var ze=class{#t;#n=[];#r=[];#o=[];#e=l=>l;#s=0;constructor(l){
this.#t=l}mask(l){l&&(zn(l),this.hide(l))}hide(l){l&&(this.#n.push(l),this.#e=Dt(this.#n,this.#r))}hideDeclared(l){this.#r.
push(l),this.#e=Dt(this.#n,this.#r)}info(l){An(this.#e(l))}warning(l){kn(this.#e(l))}async group(l,g){const[v,y]=[this.#e(
l),this.#t.now()];Lt(v);try{return await g()}finally{Zn(),this.#o.push({name:v,millis:this.#t.now()-y})}}get phases(){return this.#o}redacted(l){
return zt(this.#e,l)}print(l){process.stdout.write(`${this.#e(l)}
`)}output(l,g){On(l,this.#e(g))}annotate(l,g){En(this.#e(g),{title:this.#e(l)})}get summarised(){return this.#s}async summarise(l){
const g=this.#e(l);this.#s+=Buffer.byteLength(g),await sr.addRaw(g,!0).write()}};const lr=["AWS_SECRET_ACCESS_KEY","AWS_\
SESSION_TOKEN","ACTIONS_ID_TOKEN_REQUEST_TOKEN","ACTIONS_RUNTIME_TOKEN","INPUT_GITHUB-TOKEN"],Vt={deploy:()=>Promise.all(
[a.e(8059),a.e(1364),a.e(990),a.e(8060),a.e(2803),a.e(6776),a.e(9713),a.e(3655),a.e(2619),a.e(1105),a.e(4471),a.e(2601),
a.e(6665),a.e(8593),a.e(4164)]).then(a.bind(a,4164)),plan:()=>Promise.all([a.e(8059),a.e(1364),a.e(990),a.e(8060),a.e(2803),
a.e(6776),a.e(9713),a.e(3655),a.e(1105),a.e(2601),a.e(6665),a.e(8593),a.e(7092)]).then(a.bind(a,7092)),status:()=>Promise.
all([a.e(8059),a.e(1364),a.e(990),a.e(8060),a.e(2803),a.e(6776),a.e(9713),a.e(3655),a.e(2619),a.e(1105),a.e(4471),a.e(2601),
a.e(6187),a.e(3978)]).then(a.bind(a,6187)),rotate:()=>Promise.all([a.e(8059),a.e(1364),a.e(990),a.e(8060),a.e(2803),a.e(
6776),a.e(9713),a.e(3655),a.e(2619),a.e(1105),a.e(4471),a.e(8552),a.e(9561)]).then(a.bind(a,6352)),pause:()=>Promise.all(
[a.e(8059),a.e(1364),a.e(990),a.e(2803),a.e(9713),a.e(7899)]).then(a.bind(a,7899)),resume:()=>Promise.all([a.e(8059),a.e(
1364),a.e(990),a.e(2803),a.e(6776),a.e(9713),a.e(1716)]).then(a.bind(a,1716)),destroy:()=>Promise.all([a.e(8059),a.e(1364),
a.e(990),a.e(8060),a.e(2803),a.e(6776),a.e(9713),a.e(3655),a.e(6665),a.e(6313)]).then(a.bind(a,6313)),render:()=>Promise.
all([a.e(2601),a.e(8955)]).then(a.bind(a,8955))};async function Pn(l,g={}){const v=g.clock??D.n,y=new ze(v),S=Nn(l);y.mask(
S["activation-token"]?.trim()??"");for(const je of lr)y.hide(l[je]);let E,C,H={};const oe=je=>{H={...H,...je}},V=jn(l,{...g,
clock:v},y,oe);let Se;try{Se=(0,R.l)(S),E=await fr(Se,V,l.GITHUB_EVENT_NAME??""),C=E?.failure}catch(je){C=(0,re.r)(je)}if(E&&
oe(Wt(E)),C&&Se){const{adviseOn:je}=await a.e(3271).then(a.bind(a,3271)),{lines:In,pastes:Kt}=await je({failure:C,findings:H,
inputs:Se,runtime:V,env:l});C=Gt(C,In),Kt.length>0&&oe({pastes:Kt})}return(E||C)&&await Ut(y,l,Ht(y,S,H,E,C),{outputs:E?.
outputs??{},result:E?.result??{}},Se),C?1:0}async function fr(l,g,v){const y=ft(l,v);if(y!==l.command&&g.log.info(`${v}:\
 ${l.command} only plans (on-pull-request)`),l.allowedAccountIds.length>0&&y!=="render"){const{requireAccount:E}=await Promise.
all([a.e(8059),a.e(9713),a.e(4081)]).then(a.bind(a,9e3));await E(g,l.allowedAccountIds)}const{run:S}=await Vt[y]();return S(
l,g)}process.exitCode=await Pn(process.env),q()}catch(Ue){q(Ue)}},1)}),7643:((A,Y,a)=>{a.d(Y,{_:()=>ye,a:()=>U,c:()=>O,d:()=>L,
f:()=>W,g:()=>re,h:()=>ie,i:()=>R,l:()=>we,m:()=>d,n:()=>te,o:()=>pe,p:()=>se,r:()=>ne,s:()=>D,t:()=>x,u:()=>q});const O="\
railgun-ha",q="railgun-ha:stack",L="railgun-ha:template",D="railgun-ha:parameters",U="railgun-ha:network",d="railgun-ha:\
version",ne="railgun-ha-launch",se={current:"current",previous:"previous",pending:"pending",unfinished:"unfinished"};function ye(fe){
const P=`/${O}/${fe}`;return{prefix:P,token:`${P}/activation-token`,servers:`${P}/memcached-servers`,host:`${P}/railgun-\
host`,settings:`${P}/settings`,mapFile:`${P}/map-file`,lock:`${P}/lock`,pause:`${P}/pause`}}const re=fe=>`${fe}-listener\
s`,R="Launch",W="Terminate",x=["ReplaceUnhealthy",W,R],ie=fe=>`/${O}/${fe}/boot`,te={stackName:"STACK_NAME",groupName:"G\
ROUP_NAME",hookName:"HOOK_NAME",portProbe:"PORT_PROBE_FUNCTION",launchGate:"LAUNCH_GATE_FUNCTION",endpointSync:"ENDPOINT\
_SYNC_FUNCTION",vpcCidr:"VPC_CIDR",cacheTopic:"CACHE_TOPIC_ARN",document:"CONVERGE_DOCUMENT"},pe={loadBalancerDnsName:"L\
oadBalancerDnsName",groupName:"AutoScalingGroupName",targetGroupArn:"TargetGroupArn",cacheCluster:"CacheClusterId",portProbe:"\
PortProbeFunction",launchGate:"LaunchGateFunction",endpointSync:"EndpointSyncFunction",reconciler:"ReconcilerFunction",document:"\
ConvergeDocument",launchTemplate:"LaunchTemplateId",launchTemplateVersion:"LaunchTemplateLatestVersion"},we={zones:"Zone\
Names",imageId:"ImageId",artifactsBucket:"ArtifactsBucket",servingTemplateVersion:"ServingTemplateVersion"}}),8861:((A,Y,a)=>{
a.d(Y,{n:()=>L,r:()=>O,t:()=>q});const O=15e3,q=75e3,L=1020}),8953:((A,Y,a)=>{a.d(Y,{n:()=>R,r:()=>re,t:()=>se});const O=Te(
import.meta.url)("node:module");var q=Object.create,L=Object.defineProperty,D=Object.getOwnPropertyDescriptor,U=Object.getOwnPropertyNames,
d=Object.getPrototypeOf,ne=Object.prototype.hasOwnProperty,se=(W,x)=>()=>(x||(W((x={exports:{}}).exports,x,x.exports),W=
null),x.exports),ye=(W,x,ie,te)=>{if(x&&typeof x=="object"||typeof x=="function")for(var pe=U(x),we=0,fe=pe.length,P;we<
fe;we++)P=pe[we],!ne.call(W,P)&&P!==ie&&L(W,P,{get:(G=>x[G]).bind(null,P),enumerable:!(te=D(x,P))||te.enumerable});return W},
re=(W,x,ie)=>(ie=W!=null?q(d(W)):{},ye(x||!W||!W.__esModule||!ne.call(W,"default")?L(ie,"default",{value:W,enumerable:!0}):
ie,W)),R=(0,O.createRequire)(import.meta.url)}),7811:((A,Y,a)=>{a.d(Y,{$:()=>fs,$n:()=>ze,$t:()=>ho,A:()=>Fn,An:()=>se,At:()=>io,
B:()=>_o,Bn:()=>L,Bt:()=>go,C:()=>r,Cn:()=>qn,Ct:()=>vr,D:()=>s,Dn:()=>Ce,Dt:()=>We,E:()=>qo,En:()=>Ue,Et:()=>dr,F:()=>Jo,
Fn:()=>O,Ft:()=>Wr,G:()=>Mn,Gn:()=>Je,Gt:()=>oe,H:()=>j,Hn:()=>te,Ht:()=>Oo,I:()=>Ae,In:()=>on,It:()=>Ar,J:()=>ds,Jn:()=>Tt,
Jt:()=>S,K:()=>ps,Kn:()=>Pt,Kt:()=>V,L:()=>ts,Ln:()=>it,Lt:()=>Lr,M:()=>Bo,Mn:()=>zr,Mt:()=>bo,N:()=>Wo,Nn:()=>Wn,Nt:()=>uo,
O:()=>ss,On:()=>en,Ot:()=>Pr,P:()=>Go,Pn:()=>pt,Pt:()=>oo,Q:()=>ls,Qn:()=>k,Qt:()=>mr,R:()=>rs,Rn:()=>Me,Rt:()=>So,S:()=>Mo,
Sn:()=>yt,St:()=>Cn,T:()=>as,Tn:()=>Or,Tt:()=>Se,U:()=>To,Un:()=>Z,Ut:()=>$o,V:()=>es,Vn:()=>Qe,Vt:()=>br,W:()=>cs,Wn:()=>$r,
Wt:()=>Eo,X:()=>e,Xn:()=>Bn,Xt:()=>Yt,Y:()=>is,Yn:()=>ye,Yt:()=>Xt,Z:()=>ms,Zn:()=>Jn,Zt:()=>je,_:()=>Fo,_n:()=>Ve,_t:()=>zo,
a:()=>Os,an:()=>Lt,at:()=>u,b:()=>_,bn:()=>Ie,bt:()=>co,c:()=>Js,cn:()=>Ct,ct:()=>p,d:()=>Fs,dn:()=>$t,dt:()=>pr,en:()=>ro,
et:()=>us,f:()=>js,fn:()=>mn,ft:()=>ao,g:()=>Do,gn:()=>ut,gt:()=>Tr,h:()=>hs,hn:()=>gn,ht:()=>Zr,i:()=>Rs,in:()=>An,it:()=>$,
j:()=>Vo,jn:()=>K,jt:()=>Nr,k:()=>Ze,kn:()=>Ye,kt:()=>so,l:()=>Ss,ln:()=>pn,lt:()=>me,m:()=>ys,mn:()=>$e,mt:()=>Qt,n:()=>Ps,
nn:()=>Un,nt:()=>Xo,o:()=>$s,on:()=>hn,ot:()=>f,p:()=>vs,pn:()=>Re,pt:()=>Le,q:()=>ns,qn:()=>Ee,qt:()=>yo,r:()=>ks,rn:()=>H,
rt:()=>os,s:()=>Ls,sn:()=>Ut,st:()=>h,t:()=>Us,tn:()=>hr,tt:()=>he,u:()=>Ns,un:()=>_e,ut:()=>xn,v:()=>Zt,vn:()=>fn,vt:()=>yr,
w:()=>z,wn:()=>T,wt:()=>Ln,x:()=>X,xn:()=>cn,xt:()=>In,y:()=>Lo,yn:()=>dn,yt:()=>wo,z:()=>Qo,zn:()=>q,zt:()=>dt});function O(t){
const n=Object.values(t).filter(o=>typeof o=="number");return Object.entries(t).filter(([o,i])=>n.indexOf(+o)===-1).map(
([o,i])=>i)}function q(t,n="|"){return t.map(o=>ze(o)).join(n)}function L(t,n){return typeof n=="bigint"?n.toString():n}
var D=class{constructor(t){this._getter=t,this._value=void 0}get value(){const t=this._getter;return t!==void 0&&(this._value=
t(),this._getter=void 0),this._value}};function U(t){return new D(t)}function d(t){return t==null}function ne(t){const n=t.
startsWith("^")?1:0,o=t.endsWith("$")?t.length-1:t.length;return t.slice(n,o)}function se(t,n,o){Object.defineProperty(t,
n,{value:o,writable:!0,enumerable:!0,configurable:!0})}function ye(t){const n=Object.getOwnPropertyDescriptor(t,"shape");
return n?.get?n.get.raw:n?.value}function re(t){return ye(t._zod.def)??t._zod.def.shape}function R(t,n,o){Object.defineProperty(
t,n,{get(){const i=o();return se(this,n,i),i},enumerable:!0,configurable:!0})}function W(t,n,o){n in t?se(t,n,o):t[n]=o}
function x(t,n,o,i){const c=re(n);for(const m of o){const b=Object.getOwnPropertyDescriptor(c,m);b.enumerable&&(b.get?R(
t,m,()=>{const w=n._zod.def.shape[m];return i?i(w,m):w}):W(t,m,i?i(b.value,m):b.value))}}function ie(t,n){for(const o of Reflect.
ownKeys(n)){const i=Object.getOwnPropertyDescriptor(n,o);i.enumerable&&(i.get?R(t,o,()=>n[o]):W(t,o,i.value))}}function te(...t){
const n={};for(const o of t){const i=Object.getOwnPropertyDescriptors(o);Object.assign(n,i)}return Object.defineProperties(
{},n)}function pe(t){return JSON.stringify(t)}function we(t){return t.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(
/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const fe="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function P(t){
return typeof t=="object"&&t!==null&&!Array.isArray(t)}const G=U(()=>{if(Ce.jitless||typeof navigator<"u"&&navigator?.userAgent?.
includes("Cloudflare"))return!1;try{return new Function(""),!0}catch{return!1}});function ee(t){if(P(t)===!1)return!1;const n=t.
constructor;if(n===void 0||typeof n!="function")return!0;const o=n.prototype;return!(P(o)===!1||Object.prototype.hasOwnProperty.
call(o,"isPrototypeOf")===!1)}function k(t){return ee(t)?{...t}:Array.isArray(t)?[...t]:t instanceof Map?new Map(t):t instanceof
Set?new Set(t):t}const F=new Set(["string","number","symbol"]);function M(t){return t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function K(t,n,o){const i=new t._zod.constr(n??t._zod.def);return(!n||o?.parent)&&(i._zod.parent=t),i}function Z(t){const n=t;
if(!n)return{};if(typeof n=="string")return{error:()=>n};if(n?.message!==void 0){if(n?.error!==void 0)throw new Error("C\
annot specify both `message` and `error` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,
error:()=>n.error}:n}function ze(t){return typeof t=="bigint"?t.toString()+"n":typeof t=="string"?`"${t}"`:`${t}`}function ve(t){
return Object.keys(t).filter(n=>t[n]._zod.optin!==void 0&&t[n]._zod.optout==="optional")}const Ye={safeint:[Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},en={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[
BigInt(0),BigInt("18446744073709551615")]};function Tt(t,n){const o=t._zod.def,i=o.checks;if(i&&i.length>0)throw new Error(
".pick() cannot be used on object schemas containing refinements");const c={};return x(c,t,Xe(t,n)),K(t,te(o,{shape:c,checks:[]}))}
function Xe(t,n){const o=re(t),i=[];for(const c of Reflect.ownKeys(n)){if(!Object.getOwnPropertyDescriptor(o,c)?.enumerable)
throw new Error(`Unrecognized key: "${String(c)}"`);n[c]&&i.push(c)}return i}function $r(t,n){const o=t._zod.def,i=o.checks;
if(i&&i.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");const c=new Set(Xe(t,
n)),m={};return x(m,t,Reflect.ownKeys(re(t)).filter(b=>!c.has(b))),K(t,te(o,{shape:m,checks:[]}))}function pt(t,n){if(!ee(
n))throw new Error("Invalid input to extend: expected a plain object");const o=t._zod.def.checks;if(o&&o.length>0){const i=re(
t);for(const c of Reflect.ownKeys(n))if(Object.getOwnPropertyDescriptor(i,c)!==void 0)throw new Error("Cannot overwrite \
keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return K(t,te(t._zod.def,{shape:nt(t,n)}))}
function nt(t,n){const o={};return x(o,t,Reflect.ownKeys(re(t))),ie(o,n),o}function Jn(t,n){if(!ee(n))throw new Error("I\
nvalid input to safeExtend: expected a plain object");return K(t,te(t._zod.def,{shape:nt(t,n)}))}function Qe(t,n){if(!n?.
_zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
if(t._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .saf\
eExtend() instead.");const o={};return x(o,t,Reflect.ownKeys(re(t))),x(o,n,Reflect.ownKeys(re(n))),K(t,te(t._zod.def,{shape:o,
get catchall(){return n._zod.def.catchall},checks:n._zod.def.checks??[]}))}function Ee(t,n,o,i="partial"){const c=n._zod.
def.checks;if(c&&c.length>0)throw new Error(`.${i}() cannot be used on object schemas containing refinements`);const m=o?
new Set(Xe(n,o)):void 0,b={};return x(b,n,Reflect.ownKeys(re(n)),t&&((w,I)=>m&&!m.has(I)?w:new t({type:"optional",innerType:w}))),
K(n,te(n._zod.def,{shape:b,checks:[]}))}function Bn(t,n,o){const i=o?new Set(Xe(n,o)):void 0,c={};return x(c,n,Reflect.ownKeys(
re(n)),(m,b)=>i&&!i.has(b)?m:new t({type:"nonoptional",innerType:m})),K(n,te(n._zod.def,{shape:c}))}function xe(t,n=0){if(t.
aborted===!0)return!0;for(let o=n;o<t.issues.length;o++)if(t.issues[o]?.continue!==!0)return!0;return!1}function Vn(t,n=0){
if(t.aborted===!0)return!0;for(let o=n;o<t.issues.length;o++)if(t.issues[o]?.continue===!1)return!0;return!1}function tn(t,n){
return n.map(o=>{var i;return(i=o).path??(i.path=[]),o.path.unshift(t),o})}function rt(t){return typeof t=="string"?t:t?.
message}function nn(t){const n=[];for(const o of t??[]){const i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))
break;const c=i.maximum??i.length??i.size;c>=0&&n.push([c,o])}return n}function mt(t,n,o){var i;for(let c=n;c<t.length;c++)
(i=t[c]).schema??(i.schema=o)}function ot(t,n,o){var i;const c=t.inst?._zod?.traits;c?.has("$ZodType")&&(c.has("$ZodChec\
k")?(i=t).schema??(i.schema=t.inst):t.schema=t.inst);const m=t.schema!==t.inst?t.schema?._zod.def?.error:void 0,b=t.message?
t.message:rt(t.inst?._zod.def?.error?.(t))??rt(m?.(t))??rt(n?.error?.(t))??rt(o.customError?.(t))??rt(o.localeError?.(t))??
"Invalid input",w={};for(const I of Object.keys(t))I==="inst"||I==="schema"||I==="continue"||I==="input"||I==="__proto__"||
(w[I]=t[I]);return w.path??(w.path=[]),w.message=b,n?.reportInput&&(w.input=t.input),w}const Gn=/[\uD800-\uDBFF]/;function ke(t){
const n=t.length;if(!Gn.test(t))return n;let o=n;for(let i=0;i<n-1;i++)(t.charCodeAt(i)&64512)===55296&&(t.charCodeAt(i+
1)&64512)===56320&&(o--,i++);return o}function rn(t){return Array.isArray(t)?"array":typeof t=="string"?"string":"unknow\
n"}function Pt(t){const n=typeof t;switch(n){case"number":return Number.isNaN(t)?"nan":"number";case"object":{if(t===null)
return"null";if(Array.isArray(t))return"array";const o=t;if(o&&Object.getPrototypeOf(o)!==Object.prototype&&"constructor"in
o&&o.constructor)return o.constructor.name}}return n}function Me(...t){const[n,o,i]=t;return typeof n=="string"?{message:n,
code:"custom",input:o,inst:i}:{...n}}function st(t,n){for(const o in n){const i=Object.getOwnPropertyDescriptor(n,o);i.get?
Object.defineProperty(t,o,{...i,enumerable:!1}):Hn(t,o,i.value)}}function Je(t,n,o,i=!0){return Object.defineProperty(t,
n,{configurable:!0,writable:!0,enumerable:i,value:o}),o}function on(t,n,o){return Je(t,n,o,!1)}function Wn(t,n){for(const o in t){
const i=t[o];Object.defineProperty(n,o,{configurable:!0,enumerable:!0,get(){return Je(this,o,i(this))},set(c){Je(this,o,
c)}})}return n}function Hn(t,n,o){Object.defineProperty(t,n,{configurable:!0,get(){return this==null?o:Je(this,n,o.bind(
this))},set(i){Je(this,n,i)}})}function Kn(t,n){const o=Object.getPrototypeOf(t);return n in o?void 0:o}let Nt,Be=!1;const Yn={
configurable:!0,get(){Be=!0}};function ce(t,n,o){const i=Object.getPrototypeOf(t._zod);if(n in i&&Nt!==t._zod){Nt=void 0;
return}Nt=t._zod,Object.defineProperty(i,n,{configurable:!0,get(){Object.defineProperty(this,n,Yn);const c=Be;Be=!1;try{
const m=o(this);return Be?delete this[n]:Object.defineProperty(this,n,{configurable:!0,writable:!0,value:m}),Be=Be||c,m}catch(m){
throw delete this[n],Be=Be||c,m}},set(c){Object.defineProperty(this,n,{configurable:!0,writable:!0,value:c})}})}function it(t,n,o,i){
const c=Kn(t,n);c&&Object.defineProperty(c,n,{configurable:!0,get(){const m={configurable:!0,writable:!0,enumerable:i,value:void 0};
return Object.defineProperty(this,n,m),m.value=o(this),Object.defineProperty(this,n,m),m.value},set(m){Object.defineProperty(
this,n,{configurable:!0,writable:!0,enumerable:i,value:m})}})}const Sr="~constantCatch";function zr(t){const n=()=>t;return n[Sr]=
!0,n}var Xn;const Or=Object.freeze({status:"aborted"}),sn={value:void 0,enumerable:!1};let Qn="captureStackTrace"in Error?
Error:null;function Er(t){const n=Qn;if(n){const o=n.stackTraceLimit;if(typeof o=="number"){try{n.stackTraceLimit=0}catch{
return Qn=null,new t}try{return new t}finally{n.stackTraceLimit=o}}}return new t}function T(t,n,o,i){const c={};function m(B){
this.def=B,this.constr=Q,this.traits=new Set}m.prototype=c;const b=o,w=b&&new WeakSet;function I(B,ae){if(B._zod){if(B._zod.
traits.has(t))return}else{sn.value=new m(ae);try{Object.defineProperty(B,"_zod",sn)}finally{sn.value=void 0}}if(B._zod.traits.
add(t),n(B,ae),w){const le=Object.getPrototypeOf(B),De=B._zod.constr.prototype;let Fe=le;for(;Fe&&Fe!==De;)Fe=Object.getPrototypeOf(
Fe);const ht=Fe??le;w.has(ht)||(w.add(ht),st(ht,b))}const ue=Q.prototype;for(const le in ue)Object.prototype.hasOwnProperty.
call(ue,le)&&(le in B||(B[le]=ue[le].bind(B)))}const N=i?.Parent??Object;class J extends N{}Object.defineProperty(J,"nam\
e",{value:t});function Q(B){const ae=i?.Parent?Er(J):this;I(ae,B);const ue=ae._zod.deferred;if(ue){for(const De of ue)De();
ae._zod.deferred=void 0}const le=globalThis.__zod_globalConfig?.postProcessor;return le&&le(ae),ae}return Object.defineProperty(
Q,"init",{value:I}),Object.defineProperty(Q,Symbol.hasInstance,{value:B=>i?.Parent&&B instanceof i.Parent?!0:B?._zod?.traits?.
has(t)}),Object.defineProperty(Q,"name",{value:t}),Q}var qe=class extends Error{constructor(){super("Encountered Promise\
 during synchronous parse. Use .parseAsync() instead.")}},qn=class extends Error{constructor(t){super(`Encountered unidi\
rectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(Xn=globalThis).__zod_globalConfig??(Xn.__zod_globalConfig=
{});const Ce=globalThis.__zod_globalConfig;function Ue(t){return t&&Object.assign(Ce,t),Ce}function an(){const t=this._zod;
return t.message??(t.message=JSON.stringify(t.def,L,2)),t.message}function jt(t){this._zod.message=t}const It={get:an,set:jt,
enumerable:!0,configurable:!0},gt={value:void 0,enumerable:!1},vt=new WeakSet([Object.prototype,Error.prototype]),bt=(t,n)=>{
t.name="$ZodError",gt.value=n,Object.defineProperty(t,"issues",gt),gt.value=void 0,Object.defineProperty(t,"message",It);
const o=Object.getPrototypeOf(t);vt.has(o)||(vt.add(o),Object.defineProperty(o,"toString",{configurable:!0,enumerable:!1,
get(){const i=()=>this.message;return Object.defineProperty(this,"toString",{value:i,configurable:!0,writable:!0}),i},set(i){
Object.defineProperty(this,"toString",{value:i,configurable:!0,writable:!0})}}))},Ie=T("$ZodError",bt),at=T("$ZodError",
bt,void 0,{Parent:Error});function _n(t,n,o){return Object.prototype.hasOwnProperty.call(t,n)||(n==="__proto__"?Object.defineProperty(
t,n,{value:o(),writable:!0,enumerable:!0,configurable:!0}):t[n]=o()),t[n]}function cn(t,n=o=>o.message){const o={},i=[];
for(const c of t.issues)c.path.length>0?_n(o,c.path[0],()=>[]).push(n(c)):i.push(n(c));return{formErrors:i,fieldErrors:o}}
function yt(t,n=o=>o.message){const o={_errors:[]},i=(c,m=[])=>{for(const b of c.issues)if(b.code==="invalid_union"&&b.errors.
length)b.errors.map(w=>i({issues:w},[...m,...b.path]));else if(b.code==="invalid_key")i({issues:b.issues},[...m,...b.path]);else if(b.
code==="invalid_element")i({issues:b.issues},[...m,...b.path]);else{const w=[...m,...b.path];if(w.length===0)o._errors.push(
n(b));else{let I=o,N=0;for(;N<w.length;){const J=w[N],Q=N===w.length-1;if(J==="_errors"){Q&&I._errors.push(n(b)),N++;continue}
Object.prototype.hasOwnProperty.call(I,J)||Object.defineProperty(I,J,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});
const B=I[J];Q&&B._errors.push(n(b)),I=B,N++}}}};return i(t),o}function ct(t,n){return{callee:n?.callee??t,Err:n?.Err}}const _e=t=>{
const n=(o,i,c,m)=>{const b=c?{...c,async:!1}:{async:!1},w=o._zod.run({value:i,issues:[]},b);if(w instanceof Promise)throw new qe;
if(w.issues.length){const I=new(m?.Err??t)(w.issues.map(N=>ot(N,b,Ue())));throw fe(I,m?.callee??n),I}return w.value};return n},
wt=_e(at),$t=t=>{const n=async(o,i,c,m)=>{const b=c?{...c,async:!0}:{async:!0};let w=o._zod.run({value:i,issues:[]},b);if(w instanceof
Promise&&(w=await w),w.issues.length){const I=new(m?.Err??t)(w.issues.map(N=>ot(N,b,Ue())));throw fe(I,m?.callee??n),I}return w.
value};return n},Pe=$t(at),ut=t=>(n,o,i)=>{const c=i?{...i,async:!1}:{async:!1},m=n._zod.run({value:o,issues:[]},c);if(m instanceof
Promise)throw new qe;return m.issues.length?Rt(t,m.issues,c):{success:!0,data:m.value}},un=ut(at);function Rt(t,n,o){let i;
return{success:!1,get error(){return i||(i=new t(n.map(c=>ot(c,o,Ue()))),n=void 0,o=void 0),i},set error(c){i=c,n=void 0,
o=void 0}}}const Ve=t=>async(n,o,i)=>{const c=i?{...i,async:!0}:{async:!0};let m=n._zod.run({value:o,issues:[]},c);return m instanceof
Promise&&(m=await m),m.issues.length?Rt(t,m.issues,c):{success:!0,data:m.value}},ln=Ve(at),er=Symbol.for("zod.compile.in\
valid"),tr=Symbol.for("zod.compile.fallback"),fn=((t,n,o)=>{const i=t._zod.bag.validator;if(i!==void 0){if(i(n)!==er)return!0;
if(i.definite===!0&&o===void 0)return!1}return nr(t,n,o)});function nr(t,n,o){const i=o?{...o,async:!1,abortEarly:!0}:{async:!1,
abortEarly:!0},c=t._zod.bag.fallbackRun;let m;if(c?(i[tr]=!0,m=c({value:n,issues:[]},i)):m=t._zod.run({value:n,issues:[]},
i),m instanceof Promise)throw new qe;return m.issues.length===0}const dn=async(t,n,o)=>{const i=o?{...o,async:!0,abortEarly:!0}:
{async:!0,abortEarly:!0};let c=t._zod.run({value:n,issues:[]},i);return c instanceof Promise&&(c=await c),c.issues.length===
0},Ct=t=>{const n=_e(t),o=(i,c,m,b)=>{const w=m?{...m,direction:"backward"}:{direction:"backward"};return n(i,c,w,ct(o,b))};
return o},hn=t=>{const n=_e(t),o=(i,c,m,b)=>n(i,c,m,ct(o,b));return o},pn=t=>{const n=$t(t),o=async(i,c,m,b)=>{const w=m?
{...m,direction:"backward"}:{direction:"backward"};return await n(i,c,w,ct(o,b))};return o},Ut=t=>{const n=$t(t),o=async(i,c,m,b)=>await n(
i,c,m,ct(o,b));return o},$e=t=>(n,o,i)=>{const c=i?{...i,direction:"backward"}:{direction:"backward"};return ut(t)(n,o,c)},
mn=t=>(n,o,i)=>ut(t)(n,o,i),gn=t=>async(n,o,i)=>{const c=i?{...i,direction:"backward"}:{direction:"backward"};return Ve(
t)(n,o,c)},Re=t=>async(n,o,i)=>Ve(t)(n,o,i),de=/^[cC][0-9a-z]{6,}$/,et=/^[0-9a-z]+$/,xt=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,
vn=/^[0-9a-vA-V]{20}$/,bn=/^[A-Za-z0-9]{27}$/,yn=/^[a-zA-Z0-9_-]{21}$/;function wn(t){return new RegExp(`^[a-zA-Z0-9_-]{${t}\
}$`)}const lt=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,rr=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,
$n=t=>t?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${t}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
or=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,Sn="^(?=[\\s\\\
S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function sr(){
return new RegExp(Sn,"u")}const zn=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
On=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
En=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
kn=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
An=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,Lt=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
Zn=/^https?$/,ir=/^\+[1-9]\d{6,14}$/,St="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-0\
2-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])\
))";function ar(t){return new RegExp(`^${t}$`)}const Dt=ar(St);function zt(t){const n="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof t.
precision=="number"?t.precision===-1?`${n}`:t.precision===0?`${n}:[0-5]\\d`:`${n}:[0-5]\\d\\.\\d{${t.precision}}`:t.seconds?
`${n}:[0-5]\\d(?:\\.\\d+)?`:`${n}(?::[0-5]\\d(?:\\.\\d+)?)?`}function cr(t){return new RegExp(`^${zt(t)}$`)}function Ot(t){
const n=["Z"];t.offset&&n.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const o=`${zt({precision:t.precision,seconds:!0})}(?\
:${n.join("|")})`,i=t.local?`${o}|${zt({precision:t.precision})}`:o;return new RegExp(`^${St}T(?:${i})$`)}const Ft=/^[\s\S]{0,}$/,
Et=/^-?\d+(?:\.\d+)?$/,ur=/^(?:true|false)$/i,kt=/^[^A-Z]*$/,Mt=/^[^a-z]*$/,Ne=T("$ZodCheck",(t,n)=>{var o;t._zod??(t._zod=
{}),t._zod.def=n,(o=t._zod).onattach??(o.onattach=[])}),Jt=t=>{const n=t.value;return!d(n)&&n.length!==void 0},At={number:"\
number",bigint:"bigint",object:"date"},Bt=T("$ZodCheckLessThan",(t,n)=>{Ne.init(t,n);const o=At[typeof n.value];t._zod.check=
i=>{(n.inclusive?i.value<=n.value:i.value<n.value)||i.issues.push({origin:At[typeof i.value]??o,code:"too_big",maximum:typeof n.
value=="object"?n.value.getTime():n.value,input:i.value,inclusive:n.inclusive,inst:t,continue:!n.abort})}}),Tn=T("$ZodCh\
eckGreaterThan",(t,n)=>{Ne.init(t,n);const o=At[typeof n.value];t._zod.check=i=>{(n.inclusive?i.value>=n.value:i.value>n.
value)||i.issues.push({origin:At[typeof i.value]??o,code:"too_small",minimum:typeof n.value=="object"?n.value.getTime():
n.value,input:i.value,inclusive:n.inclusive,inst:t,continue:!n.abort})}}),lr=T("$ZodCheckNumberFormat",(t,n)=>{Ne.init(t,
n),n.format=n.format||"float64";const o=n.format?.includes("int"),i=o?"int":"number",[c,m]=Ye[n.format];t._zod.check=b=>{
const w=b.value;if(o){if(!Number.isInteger(w)){b.issues.push({expected:i,format:n.format,code:"invalid_type",continue:!1,
input:w,inst:t});return}if(!Number.isSafeInteger(w)){w>0?b.issues.push({input:w,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:t,origin:i,inclusive:!0,continue:!n.abort}):b.issues.push({input:w,
code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:i,
inclusive:!0,continue:!n.abort});return}}w<c&&b.issues.push({origin:"number",input:w,code:"too_small",minimum:c,inclusive:!0,
inst:t,continue:!n.abort}),w>m&&b.issues.push({origin:"number",input:w,code:"too_big",maximum:m,inclusive:!0,inst:t,continue:!n.
abort})}}),Vt=T("$ZodCheckMaxLength",(t,n)=>{var o;Ne.init(t,n),(o=t._zod.def).when??(o.when=Jt),t._zod.check=i=>{const c=i.
value,m=c.length;if((typeof c=="string"&&m>n.maximum?ke(c):m)<=n.maximum)return;const b=rn(c);i.issues.push({origin:b,code:"\
too_big",maximum:n.maximum,inclusive:!0,input:c,inst:t,continue:!n.abort})}}),Pn=T("$ZodCheckMinLength",(t,n)=>{var o;Ne.
init(t,n),(o=t._zod.def).when??(o.when=Jt),t._zod.check=i=>{const c=i.value,m=c.length;if((typeof c=="string"&&m>=n.minimum&&
m<n.minimum*2?ke(c):m)>=n.minimum)return;const b=rn(c);i.issues.push({origin:b,code:"too_small",minimum:n.minimum,inclusive:!0,
input:c,inst:t,continue:!n.abort})}}),fr=T("$ZodCheckLengthEquals",(t,n)=>{var o;Ne.init(t,n),(o=t._zod.def).when??(o.when=
Jt),t._zod.check=i=>{const c=i.value,m=c.length,b=typeof c=="string"&&m>=n.length&&m<=n.length*2?ke(c):m;if(b===n.length)
return;const w=rn(c),I=b>n.length;i.issues.push({origin:w,...I?{code:"too_big",maximum:n.length}:{code:"too_small",minimum:n.
length},inclusive:!0,exact:!0,input:i.value,inst:t,continue:!n.abort})}}),ft=T("$ZodCheckStringFormat",(t,n)=>{var o,i;Ne.
init(t,n),n.pattern?(o=t._zod).check??(o.check=c=>{n.pattern.lastIndex=0,!n.pattern.test(c.value)&&c.issues.push({origin:"\
string",code:"invalid_format",format:n.format,input:c.value,...n.pattern?{pattern:n.pattern.toString()}:{},inst:t,continue:!n.
abort})}):(i=t._zod).check??(i.check=()=>{})}),Nn=T("$ZodCheckRegex",(t,n)=>{ft.init(t,n),t._zod.check=o=>{n.pattern.lastIndex=
0,!n.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:"regex",input:o.value,pattern:n.
pattern.toString(),inst:t,continue:!n.abort})}}),jn=T("$ZodCheckLowerCase",(t,n)=>{n.pattern??(n.pattern=kt),ft.init(t,n)}),
Gt=T("$ZodCheckUpperCase",(t,n)=>{n.pattern??(n.pattern=Mt),ft.init(t,n)}),Wt=T("$ZodCheckIncludes",(t,n)=>{Ne.init(t,n);
const o=M(n.includes);n.pattern=new RegExp(typeof n.position=="number"?`^.{${n.position},}${o}`:o),t._zod.check=i=>{i.value.
includes(n.includes,n.position)||i.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:n.includes,
input:i.value,inst:t,continue:!n.abort})}}),Ht=T("$ZodCheckStartsWith",(t,n)=>{Ne.init(t,n);const o=new RegExp(`^${M(n.prefix)}\
.*`);n.pattern??(n.pattern=o),t._zod.check=i=>{i.value.startsWith(n.prefix)||i.issues.push({origin:"string",code:"invali\
d_format",format:"starts_with",prefix:n.prefix,input:i.value,inst:t,continue:!n.abort})}}),l=T("$ZodCheckEndsWith",(t,n)=>{
Ne.init(t,n);const o=new RegExp(`.*${M(n.suffix)}$`);n.pattern??(n.pattern=o),t._zod.check=i=>{i.value.endsWith(n.suffix)||
i.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:n.suffix,input:i.value,inst:t,continue:!n.
abort})}}),g=T("$ZodCheckOverwrite",(t,n)=>{Ne.init(t,n),t._zod.check=o=>{o.value=n.tx(o.value)}});var v=class{constructor(t=[],n={}){
this.content=[],this.indent=0,this.args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){
if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}const n=t.split(`
`).filter(c=>c),o=Math.min(...n.map(c=>c.length-c.trimStart().length)),i=n.map(c=>c.slice(o)).map(c=>" ".repeat(this.indent*
2)+c);for(const c of i)this.content.push(c)}compile(){const t=Function,n=this?.content??[""];return new t(...Object.keys(
this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}};const y={major:4,minor:6,patch:7},S=T("$ZodType",(t,n)=>{var o;t??(t={}),t._zod.def=
n,t._zod.bag=t._zod.bag||{},t._zod.version=y;const i=t._zod.def.checks,c=t._zod.traits.has("$ZodCheck")?[t,...i??[]]:i?.
length?[...i]:[];for(const m of c)for(const b of m._zod.onattach)b(t);if(c.length===0)(o=t._zod).deferred??(o.deferred=[]),
t._zod.deferred?.push(()=>{t._zod.run=t._zod.parse});else{const m=(w,I,N)=>{if(w.memo)return w;let J=xe(w),Q;for(const B of I){
if(B._zod.def.when){if(Vn(w)||!B._zod.def.when(w))continue}else if(J)continue;const ae=w.issues.length,ue=B._zod.check(w);
if(ue instanceof Promise&&N?.async===!1)throw new qe;if(Q||ue instanceof Promise)Q=(Q??Promise.resolve()).then(async()=>{
await ue,w.issues.length!==ae&&(mt(w.issues,ae,t),J||(J=xe(w,ae)))});else{if(w.issues.length===ae)continue;mt(w.issues,ae,
t),J||(J=xe(w,ae))}}return Q?Q.then(()=>w):w},b=(w,I,N)=>{if(xe(w))return w.aborted=!0,w;const J=m(I,c,N);if(J instanceof
Promise){if(N.async===!1)throw new qe;return J.then(Q=>t._zod.parse(Q,N))}return t._zod.parse(J,N)};t._zod.run=(w,I)=>{if(I.
skipChecks)return t._zod.parse(w,I);if(I.direction==="backward"){const J=t._zod.parse({value:w.value,issues:[]},{...I,skipChecks:!0});
return J instanceof Promise?J.then(Q=>b(Q,w,I)):b(J,w,I)}const N=t._zod.parse(w,I);if(N instanceof Promise){if(I.async===
!1)throw new qe;return N.then(J=>m(J,c,I))}return m(N,c,I)}}},{get"~standard"(){return on(this,"~standard",H(this))},set"\
~standard"(t){Je(this,"~standard",t)}}),E=(t,n)=>t.issues.length?{issues:t.issues.map(o=>ot(o,n,Ue()))}:{value:t.value};
async function C(t,n){const o={async:!0};return E(await t._zod.run({value:n,issues:[]},o),o)}function H(t){return{validate:n=>{
const o={async:!1};try{const i=t._zod.run({value:n,issues:[]},o);if(!(i instanceof Promise))return E(i,o)}catch{}return C(
t,n)},vendor:"zod",version:1}}const oe=T("$ZodString",(t,n)=>{S.init(t,n),t._zod.pattern=n.pattern??Ft,t._zod.parse=(o,i)=>{
if(n.coerce)try{o.value=String(o.value)}catch{}return typeof o.value=="string"||o.issues.push({expected:"string",code:"i\
nvalid_type",input:o.value,inst:t}),o}}),V=T("$ZodStringFormat",(t,n)=>{ft.init(t,n),oe.init(t,n)}),Se=T("$ZodGUID",(t,n)=>{
n.pattern??(n.pattern=rr),V.init(t,n)}),je=T("$ZodUUID",(t,n)=>{if(n.version){const o={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,
v8:8}[n.version];if(o===void 0)throw new Error(`Invalid UUID version: "${n.version}"`);n.pattern??(n.pattern=$n(o))}else
n.pattern??(n.pattern=$n());V.init(t,n)}),In=T("$ZodEmail",(t,n)=>{n.pattern??(n.pattern=or),V.init(t,n)});function Kt(t){
try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(t):(new URL(t),!0)}catch{return!1}}function _r(t,n){
return!("normalize"in n)&&!("hostname"in n)&&!("protocol"in n)?Kt(t)||2:eo(t,n)}function eo(t,n){if(!n.normalize&&n.protocol?.
source===Zn.source&&!/^https?:\/\//i.test(t))return 1;try{if(typeof URL<"u"){const o=URL;if(typeof o.parse=="function")return o.
parse(t)??2}return new URL(t)}catch{return 2}}const to=/[\t\n\r]/g;function kr(t){return t.replace(to,"")}function Rn(t,n){
return n.lastIndex=0,n.test(t.hostname)}function no(t,n){return n.lastIndex=0,n.test(t.protocol.endsWith(":")?t.protocol.
slice(0,-1):t.protocol)}const Yt=T("$ZodURL",(t,n)=>{V.init(t,n),t._zod.check=o=>{try{const i=o.value.trim(),c=_r(i,n);if(c===
1){o.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:o.value,inst:t,continue:!n.abort});
return}if(c===2){o.issues.push({code:"invalid_format",format:"url",input:o.value,inst:t,continue:!n.abort});return}if(c===
!0){o.value=kr(i);return}n.hostname&&!Rn(c,n.hostname)&&o.issues.push({code:"invalid_format",format:"url",note:"Invalid \
hostname",pattern:n.hostname.source,input:o.value,inst:t,continue:!n.abort}),n.protocol&&!no(c,n.protocol)&&o.issues.push(
{code:"invalid_format",format:"url",note:"Invalid protocol",pattern:n.protocol.source,input:o.value,inst:t,continue:!n.abort}),
o.value=n.normalize?c.href:kr(i);return}catch{o.issues.push({code:"invalid_format",format:"url",input:o.value,inst:t,continue:!n.
abort})}}}),Cn=T("$ZodEmoji",(t,n)=>{n.pattern??(n.pattern=sr()),V.init(t,n)}),Ar=T("$ZodNanoID",(t,n)=>{if(n.length!==void 0&&
(!Number.isInteger(n.length)||n.length<1))throw new Error(`Invalid nanoid length: ${n.length}`);n.pattern??(n.pattern=n.
length===void 0?yn:wn(n.length)),V.init(t,n)}),Zr=T("$ZodCUID",(t,n)=>{n.pattern??(n.pattern=de),V.init(t,n)}),Tr=T("$Zo\
dCUID2",(t,n)=>{n.pattern??(n.pattern=et),V.init(t,n)}),Xt=T("$ZodULID",(t,n)=>{n.pattern??(n.pattern=xt),V.init(t,n)}),
ro=T("$ZodXID",(t,n)=>{n.pattern??(n.pattern=vn),V.init(t,n)}),oo=T("$ZodKSUID",(t,n)=>{n.pattern??(n.pattern=bn),V.init(
t,n)}),so=T("$ZodISODateTime",(t,n)=>{n.pattern??(n.pattern=Ot(n)),V.init(t,n)}),Pr=T("$ZodISODate",(t,n)=>{n.pattern??(n.
pattern=Dt),V.init(t,n)}),Nr=T("$ZodISOTime",(t,n)=>{n.pattern??(n.pattern=cr(n)),V.init(t,n)}),io=T("$ZodISODuration",(t,n)=>{
n.pattern??(n.pattern=lt),V.init(t,n)}),dr=T("$ZodIPv4",(t,n)=>{n.pattern??(n.pattern=zn),V.init(t,n)}),jr=/^[0-9a-fA-F:.]+$/;
function Ge(t){return jr.test(t)?Kt(`http://[${t}]`):!1}const We=T("$ZodIPv6",(t,n)=>{n.pattern??(n.pattern=On),V.init(t,
n),t._zod.check=o=>{Ge(o.value)||o.issues.push({code:"invalid_format",format:"ipv6",input:o.value,inst:t,continue:!n.abort})}}),
Le=T("$ZodCIDRv4",(t,n)=>{n.pattern??(n.pattern=En),V.init(t,n)});function Ir(t){const n=t.split("/");if(n.length!==2)return!1;
const[o,i]=n;if(!i)return!1;const c=Number(i);return`${c}`!==i||c<0||c>128?!1:Ge(o)}const Qt=T("$ZodCIDRv6",(t,n)=>{n.pattern??
(n.pattern=kn),V.init(t,n),t._zod.check=o=>{Ir(o.value)||o.issues.push({code:"invalid_format",format:"cidrv6",input:o.value,
inst:t,continue:!n.abort})}});function Rr(t){if(t==="")return!0;if(/\s/.test(t)||t.length%4!==0)return!1;try{return atob(
t),!0}catch{return!1}}const hr=/^[0-9a-zA-Z+/]*={0,2}$/,pr=T("$ZodBase64",(t,n)=>{n.pattern??(n.pattern=hr),V.init(t,n),
t._zod.check=o=>{Rr(o.value)||o.issues.push({code:"invalid_format",format:"base64",input:o.value,inst:t,continue:!n.abort})}}),
Un=/^[A-Za-z0-9_-]*$/;function Cr(t){if(!Un.test(t))return!1;const n=t.replace(/[-_]/g,o=>o==="-"?"+":"/");return Rr(n.padEnd(
Math.ceil(n.length/4)*4,"="))}const ao=T("$ZodBase64URL",(t,n)=>{n.pattern??(n.pattern=Un),V.init(t,n),t._zod.check=o=>{
Cr(o.value)||o.issues.push({code:"invalid_format",format:"base64url",input:o.value,inst:t,continue:!n.abort})}}),co=T("$\
ZodE164",(t,n)=>{n.pattern??(n.pattern=ir),V.init(t,n)});function Ur(t,n=null){try{const o=t.split(".");if(o.length!==3)
return!1;const[i]=o;if(!i)return!1;const c=JSON.parse(atob(i));return!("typ"in c&&c?.typ!=="JWT"||!c.alg||n&&(!("alg"in c)||
c.alg!==n))}catch{return!1}}const uo=T("$ZodJWT",(t,n)=>{V.init(t,n),t._zod.check=o=>{Ur(o.value,n.alg)||o.issues.push({
code:"invalid_format",format:"jwt",input:o.value,inst:t,continue:!n.abort})}}),xr=T("$ZodNumber",(t,n)=>{S.init(t,n),t._zod.
pattern=Et,t._zod.parse=(o,i)=>{if(n.coerce)try{o.value=Number(o.value)}catch{}const c=o.value;if(typeof c=="number"&&!Number.
isNaN(c)&&Number.isFinite(c))return o;const m=typeof c=="number"?Number.isNaN(c)?"NaN":Number.isFinite(c)?void 0:String(
c):void 0;return o.issues.push({expected:"number",code:"invalid_type",input:c,inst:t,...m?{received:m}:{}}),o}}),lo=T("$\
ZodNumberFormat",(t,n)=>{lr.init(t,n),xr.init(t,n)}),fo=T("$ZodBoolean",(t,n)=>{S.init(t,n),t._zod.pattern=ur,t._zod.parse=
(o,i)=>{if(n.coerce)try{o.value=!!o.value}catch{}const c=o.value;return typeof c=="boolean"||o.issues.push({expected:"bo\
olean",code:"invalid_type",input:c,inst:t}),o}}),ho=T("$ZodUnknown",(t,n)=>{S.init(t,n),t._zod.parse=o=>o}),Lr=T("$ZodNe\
ver",(t,n)=>{S.init(t,n),t._zod.parse=(o,i)=>(o.issues.push({expected:"never",code:"invalid_type",input:o.value,inst:t}),
o)});function po(t,n){const o=nn(t._zod.def.checks);if(!o.length)return;const i=Math.min(...o.map(m=>m[0])),c=t._zod.parse;
t._zod.parse=(m,b)=>{const w=n(m.value);if(w>i&&!b?.skipChecks&&b?.direction!=="backward"){for(const[I,N]of nn(t._zod.def.
checks))if(w>I&&N._zod.def.when(m)){const J=m.issues.length;return N._zod.check(m),m.issues[J].continue=!1,mt(m.issues,J,
t),m}}return c(m,b)}}const mo=t=>Array.isArray(t)?t.length:-1;function qt(t,n,o){t.issues.length&&n.issues.push(...tn(o,
t.issues)),n.value[o]=t.value}const xn=T("$ZodArray",(t,n)=>{S.init(t,n);const o=Ce.memoizer;o?.attach(t),t._zod.parse=(i,c)=>{
const m=i.value;if(!Array.isArray(m))return i.issues.push({expected:"array",code:"invalid_type",input:m,inst:t}),i;i.value=
o?o.alloc(t,i,Array(m.length),c):Array(m.length);const b=[],w=c?.abortEarly;for(let I=0;I<m.length;I++){const N=m[I],J=n.
element._zod.run({value:N,issues:[]},c);if(J instanceof Promise)b.push(J.then(Q=>qt(Q,i,I)));else if(qt(J,i,I),w&&J.issues.
length!==0&&xe(J))break}return b.length?Promise.all(b).then(()=>i):i},po(t,mo)});function _t(t,n,o,i,c,m){const b=o in i,
w=m==="optional";if(!(!b&&w&&c==="optional")){if(t.issues.length){if(c!==void 0&&w&&!b)return;n.issues.push(...tn(o,t.issues))}
if(!b&&c===void 0){t.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[o]});return}
t.value===void 0?(b||c==="defaulted"&&!w)&&(n.value[o]=void 0):n.value[o]=t.value}}const Dr=[];function Fr(t){const n=Object.
keys(t.shape),o=Object.getOwnPropertySymbols(t.shape),i=o.length?o:Dr,c=i.length?[...n,...i]:n;for(const b of c)if(!t.shape?.[b]?.
_zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(b)}": expected a Zod schema`);const m=ve(
t.shape);return{...t,allKeys:c,symbolKeys:i,keySet:new Set(n),numKeys:n.length,optionalKeys:new Set(m)}}function Mr(t,n,o,i,c,m,b){
const w=[],I=c.keySet,N=c.catchall._zod,J=N.def.type,Q=N.optin,B=N.optout;let ae=0;for(const ue in n){if(b&&o.issues.length!==
ae){if(xe(o,ae))break;ae=o.issues.length}if(I.has(ue))continue;if(ue==="__proto__"){J==="never"&&w.push(ue);continue}if(J===
"never"){w.push(ue);continue}const le=N.run({value:n[ue],issues:[]},i);le instanceof Promise?t.push(le.then(De=>_t(De,o,
ue,n,Q,B))):_t(le,o,ue,n,Q,B)}return w.length&&o.issues.push({code:"unrecognized_keys",keys:w,input:n,inst:m,continue:!0}),
t.length?Promise.all(t).then(()=>o):o}const Jr=T("$ZodObject",(t,n)=>{S.init(t,n);const o=Object.getOwnPropertyDescriptor(
n,"shape"),i=o?.get?o.get.raw:n.shape??{};if(i){const N=()=>{const J={...i};return Object.defineProperty(n,"shape",{value:J}),
N.raw=J,J};N.raw=i,Object.defineProperty(n,"shape",{get:N})}const c=U(()=>Fr(n));ce(t,"propValues",N=>{const J=N.def.shape,
Q={};for(const B in J){const ae=J[B]._zod;if(ae.values){Object.prototype.hasOwnProperty.call(Q,B)||se(Q,B,new Set);for(const ue of ae.
values)Q[B].add(ue);ae.optin!==void 0&&Q[B].add(void 0)}}return Q});const m=P,b=n.catchall;let w;const I=Ce.memoizer;I?.
attach(t),t._zod.parse=(N,J)=>{w??(w=c.value);const Q=N.value;if(!m(Q))return N.issues.push({expected:"object",code:"inv\
alid_type",input:Q,inst:t}),N;N.value=I?I.alloc(t,N,{},J):{};const B=[],ae=w.shape,ue=J?.abortEarly;let le=N.issues.length;
for(const De of w.allKeys){if(ue&&N.issues.length!==le){if(xe(N,le))break;le=N.issues.length}if(De==="__proto__")continue;
const Fe=ae[De],ht=Fe._zod.optin,qr=Fe._zod.optout,Oe=Fe._zod.run({value:Q[De],issues:[]},J);Oe instanceof Promise?B.push(
Oe.then(ge=>_t(ge,N,De,Q,ht,qr))):_t(Oe,N,De,Q,ht,qr)}return b?Mr(B,Q,N,J,c.value,t,ue===!0):B.length?Promise.all(B).then(
()=>N):N}}),go=T("$ZodObjectJIT",(t,n)=>{Jr.init(t,n);const o=t._zod.parse,i=U(()=>Fr(n)),c=Ce.memoizer,m=B=>{const ae=i.
value,ue=ae.symbolKeys,le=new v(["payload","ctx"],{shape:B,inst:t,memo:c,syms:ue}),De=Oe=>`shape[${Oe}]._zod.run({ value\
: input[${Oe}], issues: [] }, ctx)`,Fe=(Oe,ge)=>`
          let ${Oe}_ab = false;
          for (let i = 0; i < ${Oe}.issues.length; i++) {
            const iss = ${Oe}.issues[i];
            iss.path = iss.path ? [${ge}, ...iss.path] : [${ge}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${Oe}_ab = true;
          }
          if (${Oe}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;le.write("const input = payload.value;");const ht=Object.create(null);let qr=0;for(const Oe of ae.allKeys)ht[Oe]=
`key_${qr++}`;le.write(c?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const Oe of ae.
allKeys){if(Oe==="__proto__")continue;const ge=ht[Oe],tt=typeof Oe=="symbol"?`syms[${ue.indexOf(Oe)}]`:pe(Oe),ko=`${tt} \
in input`,Ro=B[Oe],Ao=Ro?._zod?.optin,Co=Ao!==void 0,Bs=Ro?._zod?.optout==="optional";if(le.write(`const ${ge} = ${De(tt)}\
;`),Co&&Bs){const Vs=Ao==="optional"?`${ge}_present`:`${ge}.value !== undefined || ${ge}_present`;le.write(`
        const ${ge}_present = ${ko};
        if (!${ge}.issues.length || ${ge}_present) {
          if (${ge}.issues.length) {${Fe(ge,tt)}
          }

          if (${Vs}) {
            newResult[${tt}] = ${ge}.value;
          }
        }

      `)}else Co?(le.write(`
        if (${ge}.issues.length) {${Fe(ge,tt)}
        }
      `),Ao==="defaulted"?le.write(`newResult[${tt}] = ${ge}.value;`):le.write(`
        if (${ge}.value !== undefined || ${ko}) {
          newResult[${tt}] = ${ge}.value;
        }
      `)):le.write(`
        const ${ge}_present = ${ko};
        if (${ge}.issues.length) {${Fe(ge,tt)}
        }
        if (!${ge}_present && !${ge}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${tt}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${ge}_present) {
          newResult[${tt}] = ${ge}.value;
        }

      `)}return le.write("payload.value = newResult;"),le.write("return payload;"),le.compile()};let b;const w=P,I=!Ce.jitless,
N=I&&G.value,J=n.catchall;let Q;t._zod.parse=(B,ae)=>{Q??(Q=i.value);const ue=B.value;return w(ue)?I&&N&&ae?.async===!1&&
ae.jitless!==!0?(b||(b=m(n.shape)),B=b(B,ae),J?Mr([],ue,B,ae,Q,t,ae?.abortEarly===!0):B):o(B,ae):(B.issues.push({expected:"\
object",code:"invalid_type",input:ue,inst:t}),B)}});function Br(t,n,o,i){for(const m of t)if(m.issues.length===0)return n.
value=m.value,n;const c=t.filter(m=>!xe(m));return c.length===1?(n.value=c[0].value,c[0]):(n.issues.push({code:"invalid_\
union",input:n.value,inst:o,errors:t.map(m=>m.issues.map(b=>ot(b,i,Ue())))}),n)}const mr=T("$ZodUnion",(t,n)=>{S.init(t,
n),ce(t,"optin",i=>i.def.options.some(c=>c._zod.optin==="defaulted")?"defaulted":i.def.options.some(c=>c._zod.optin!==void 0)?
"optional":void 0),ce(t,"optout",i=>i.def.options.some(c=>c._zod.optout==="optional")?"optional":void 0),ce(t,"values",i=>{
if(i.def.options.every(c=>c._zod.values))return new Set(i.def.options.flatMap(c=>Array.from(c._zod.values)))}),ce(t,"pat\
tern",i=>{if(i.def.options.every(c=>c._zod.pattern)){const c=i.def.options.map(m=>m._zod.pattern);return new RegExp(`^(${c.
map(m=>ne(m.source)).join("|")})$`)}});const o=n.options.length===1?n.options[0]._zod.run:null;t._zod.parse=(i,c)=>{if(o)
return o(i,c);let m=!1;const b=[];for(const w of n.options){const I=w._zod.run({value:i.value,issues:[]},c);if(I instanceof
Promise)b.push(I),m=!0;else{if(I.issues.length===0)return I;b.push(I)}}return m?Promise.all(b).then(w=>Br(w,i,t,c)):Br(b,
i,t,c)}});function Vr(t){const n=new Map;for(const o of t.options){const i=o._zod.propValues?.[t.discriminator];if(!i||i.
size===0)throw new Error(`Invalid discriminated union option at index "${t.options.indexOf(o)}"`);for(const c of i)if(n.
has(c)){if(c!==void 0)throw new Error(`Duplicate discriminator value "${String(c)}"`);n.set(c,null)}else n.set(c,o)}return n}
const vo=T("$ZodDiscriminatedUnion",(t,n)=>{n.inclusive=!1,mr.init(t,n);const o=t._zod.parse;ce(t,"propValues",c=>{const m={};
let b=0;for(const w of c.def.options){const I=w._zod.propValues;if(!I||Object.keys(I).length===0)throw new Error(`Invali\
d discriminated union option at index "${c.def.options.indexOf(w)}"`);I[c.def.discriminator]?.has(void 0)&&b++;for(const[
N,J]of Object.entries(I)){Object.prototype.hasOwnProperty.call(m,N)||se(m,N,new Set);for(const Q of J)m[N].add(Q)}}return!c.
def.unionFallback&&b>1&&m[c.def.discriminator]?.delete(void 0),m}),n.options.forEach((c,m)=>{const b=ye(c._zod.def);if(b&&
!Object.prototype.hasOwnProperty.call(b,n.discriminator))throw new Error(`Invalid discriminated union option at index "${m}\
"`)});const i=U(()=>Vr(n));t._zod.parse=(c,m)=>{const b=c.value;if(!P(b))return c.issues.push({code:"invalid_type",expected:"\
object",input:b,inst:t}),c;const w=b?.[n.discriminator],I=i.value.get(w);return I&&(w!==void 0||m.direction!=="backward")?
I._zod.run(c,m):n.unionFallback||m.direction==="backward"?o(c,m):(c.issues.push({code:"invalid_union",errors:[],note:"No\
 matching discriminator",discriminator:n.discriminator,options:Array.from(i.value.keys()).filter(N=>i.value.get(N)!==null),
input:b,path:[n.discriminator],inst:t}),c)}}),bo=T("$ZodIntersection",(t,n)=>{S.init(t,n),t._zod.parse=(o,i)=>{const c=o.
value,m=n.left._zod.run({value:c,issues:[]},i),b=n.right._zod.run({value:c,issues:[]},i);return m instanceof Promise||b instanceof
Promise?Promise.all([m,b]).then(([w,I])=>Gr(o,w,I)):Gr(o,m,b)}});function gr(t,n){if(t===n)return{valid:!0,data:t};if(t instanceof
Date&&n instanceof Date&&+t==+n)return{valid:!0,data:t};if(ee(t)&&ee(n)){const o=Object.keys(n),i=Object.keys(t).filter(
m=>o.indexOf(m)!==-1),c={...t,...n};Object.prototype.hasOwnProperty.call(c,"__proto__")&&delete c.__proto__;for(const m of i){
if(m==="__proto__")continue;const b=gr(t[m],n[m]);if(!b.valid)return{valid:!1,mergeErrorPath:[m,...b.mergeErrorPath]};c[m]=
b.data}return{valid:!0,data:c}}if(Array.isArray(t)&&Array.isArray(n)){if(t.length!==n.length)return{valid:!1,mergeErrorPath:[]};
const o=[];for(let i=0;i<t.length;i++){const c=t[i],m=n[i],b=gr(c,m);if(!b.valid)return{valid:!1,mergeErrorPath:[i,...b.
mergeErrorPath]};o.push(b.data)}return{valid:!0,data:o}}return{valid:!1,mergeErrorPath:[]}}function Gr(t,n,o){const i=new Map;
let c;const m=new Map,b=(N,J)=>{let Q;if(N.code==="unrecognized_keys"&&!N.path?.length)c??(c=N),Q=N.keys;else if(N.code===
"invalid_key"&&N.origin==="record"&&N.path?.length===1){const B=String(N.path[0]);m.has(B)||m.set(B,N),Q=[B]}else return!1;
for(const B of Q)i.has(B)||i.set(B,{}),i.get(B)[J]=!0;return!0};for(const N of n.issues)b(N,"l")||t.issues.push(N);for(const N of o.
issues)b(N,"r")||t.issues.push(N);const w=[...i].filter(([,N])=>N.l&&N.r).map(([N])=>N);if(w.length){const N=c?w.filter(
J=>c.keys.includes(J)):[];N.length&&t.issues.push({...c,keys:N});for(const J of w)!N.includes(J)&&m.has(J)&&t.issues.push(
m.get(J))}const I=gr(n.value,o.value);if(!I.valid){if(xe(t))return t;throw new Error(`Unmergable intersection. Error pat\
h: ${JSON.stringify(I.mergeErrorPath)}`)}return t.value=I.data,t}const vr=T("$ZodEnum",(t,n)=>{S.init(t,n);const o=O(n.entries),
i=new Set(o);t._zod.values=i,ce(t,"pattern",c=>{const m=O(c.def.entries).filter(b=>F.has(typeof b));return new RegExp(m.
length?`^(${m.map(b=>M(b.toString())).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(c,m)=>{const b=c.value;return i.has(b)||
c.issues.push({code:"invalid_value",values:o,input:b,inst:t}),c}}),Wr=T("$ZodLiteral",(t,n)=>{S.init(t,n);const o=new Set(
n.values);t._zod.values=o,ce(t,"pattern",i=>{const c=i.def.values;return new RegExp(c.length?`^(${c.map(m=>typeof m=="st\
ring"?M(m):m?M(m.toString()):String(m)).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(i,c)=>{const m=i.value;return o.has(
m)||i.issues.push({code:"invalid_value",values:n.values,input:m,inst:t}),i}}),yo=T("$ZodTransform",(t,n)=>{S.init(t,n),t.
_zod.optin="optional",Ce.memoizer?.guard(t),t._zod.parse=(o,i)=>{if(i.direction==="backward")throw new qn(t.constructor.
name);const c=n.transform(o.value,o);if(i.async)return(c instanceof Promise?c:Promise.resolve(c)).then(m=>(o.value=m,o));
if(c instanceof Promise)throw new qe;return o.value=c,o}});function Hr(t,n){return t.value=n.issues.length?void 0:n.value,
t}const br=T("$ZodOptional",(t,n)=>{S.init(t,n),ce(t,"optin",o=>o.def.innerType._zod.optin==="defaulted"?"defaulted":"op\
tional"),t._zod.optout="optional",ce(t,"values",o=>{const i=o.def.innerType._zod.values;return i?new Set([...i,void 0]):
void 0}),ce(t,"pattern",o=>{const i=o.def.innerType._zod.pattern;return i?new RegExp(`^(${ne(i.source)})?$`):void 0}),t.
_zod.parse=(o,i)=>{if(o.value===void 0){if(n.innerType._zod.optin!=="defaulted")return o;const c=n.innerType._zod.run({value:o.
value,issues:[]},i);return c instanceof Promise?c.then(m=>Hr(o,m)):Hr(o,c)}return n.innerType._zod.run(o,i)}}),Ln=T("$Zo\
dExactOptional",(t,n)=>{br.init(t,n),ce(t,"values",o=>o.def.innerType._zod.values),ce(t,"pattern",o=>o.def.innerType._zod.
pattern),t._zod.parse=(o,i)=>n.innerType._zod.run(o,i)}),dt=T("$ZodNullable",(t,n)=>{S.init(t,n),ce(t,"optin",o=>o.def.innerType.
_zod.optin),ce(t,"optout",o=>o.def.innerType._zod.optout),ce(t,"pattern",o=>{const i=o.def.innerType._zod.pattern;return i?
new RegExp(`^(${ne(i.source)}|null)$`):void 0}),ce(t,"values",o=>o.def.innerType._zod.values?new Set([...o.def.innerType.
_zod.values,null]):void 0),t._zod.parse=(o,i)=>o.value===null?o:n.innerType._zod.run(o,i)}),wo=T("$ZodDefault",(t,n)=>{S.
init(t,n),t._zod.optin="defaulted",ce(t,"values",o=>o.def.innerType._zod.values),t._zod.parse=(o,i)=>{if(i.direction==="\
backward")return n.innerType._zod.run(o,i);if(o.value===void 0)return o.value=n.defaultValue,o;const c=n.innerType._zod.
run(o,i);return c instanceof Promise?c.then(m=>Kr(m,n)):Kr(c,n)}});function Kr(t,n){return t.value===void 0&&(t.value=n.
defaultValue),t}const $o=T("$ZodPrefault",(t,n)=>{S.init(t,n),t._zod.optin="defaulted",ce(t,"values",o=>o.def.innerType.
_zod.values),t._zod.parse=(o,i)=>(i.direction==="backward"||o.value===void 0&&(o.value=n.defaultValue),n.innerType._zod.
run(o,i))}),So=T("$ZodNonOptional",(t,n)=>{S.init(t,n),ce(t,"values",o=>{const i=o.def.innerType._zod.values;return i?new Set(
[...i].filter(c=>c!==void 0)):void 0}),t._zod.parse=(o,i)=>{const c=n.innerType._zod.run(o,i);return c instanceof Promise?
c.then(m=>Yr(m,t)):Yr(c,t)}});function Yr(t,n){return!t.issues.length&&t.value===void 0&&t.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:t.value,inst:n}),t}function He(t,n,o,i){return n.issues.length?(t.value=o.catchValue({...n,
value:t.value,error:{issues:n.issues.map(c=>ot(c,i,Ue()))},input:t.value}),t):(t.value=n.value,n.memo&&(t.memo=!0),t)}const zo=T(
"$ZodCatch",(t,n)=>{S.init(t,n),ce(t,"optin",o=>o.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),ce(t,"o\
ptout",o=>o.def.innerType._zod.optout),ce(t,"values",o=>o.def.innerType._zod.values),t._zod.parse=(o,i)=>{if(i.direction===
"backward")return n.innerType._zod.run(o,i);const c=n.innerType._zod.run({value:o.value,issues:[]},i);return c instanceof
Promise?c.then(m=>He(o,m,n,i)):He(o,c,n,i)}}),Oo=T("$ZodPipe",(t,n)=>{S.init(t,n),ce(t,"values",o=>o.def.in._zod.values),
ce(t,"optin",o=>o.def.in._zod.optin),ce(t,"optout",o=>o.def.out._zod.optout),ce(t,"propValues",o=>o.def.in._zod.propValues),
t._zod.parse=(o,i)=>{if(i.direction==="backward"){const m=n.out._zod.run(o,i);return m instanceof Promise?m.then(b=>Dn(b,
n.in,i)):Dn(m,n.in,i)}const c=n.in._zod.run(o,i);return c instanceof Promise?c.then(m=>Dn(m,n.out,i)):Dn(c,n.out,i)}});function Dn(t,n,o){
return t.issues.some(i=>i.code!=="unrecognized_keys")?(t.aborted=!0,t):n._zod.run({value:t.value,issues:t.issues},o)}const Eo=T(
"$ZodReadonly",(t,n)=>{S.init(t,n),ce(t,"propValues",o=>o.def.innerType._zod.propValues),ce(t,"values",o=>o.def.innerType.
_zod.values),ce(t,"optin",o=>o.def.innerType?._zod?.optin),ce(t,"optout",o=>o.def.innerType?._zod?.optout),t._zod.parse=
(o,i)=>{if(i.direction==="backward")return n.innerType._zod.run(o,i);const c=n.innerType._zod.run(o,i);return c instanceof
Promise?c.then(Xr):Xr(c)}});function Xr(t){return t.memo||(t.value=Object.freeze(t.value)),t}const yr=T("$ZodCustom",(t,n)=>{
Ne.init(t,n),S.init(t,n),t._zod.parse=(o,i)=>o,t._zod.check=o=>{const i=o.value,c=n.fn(i);if(c instanceof Promise)return c.
then(m=>wr(m,o,i,t));wr(c,o,i,t)}});function wr(t,n,o,i){if(!t){const c={code:"custom",input:o,inst:i,path:[...i._zod.def.
path??[]],continue:!i._zod.def.abort};i._zod.def.params&&(c.params=i._zod.def.params),n.issues.push(Me(c))}}function Qr(t){
return t.checks&&(t.checks=[...t.checks]),t}function e(t,n){return new t(Qr({type:"string",...Z(n)}))}function r(t,n){return new t(
{type:"string",format:"email",check:"string_format",abort:!1,...Z(n)})}function s(t,n){return new t({type:"string",format:"\
guid",check:"string_format",abort:!1,...Z(n)})}function u(t,n){return new t({type:"string",format:"uuid",check:"string_f\
ormat",abort:!1,...Z(n)})}function f(t,n){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"\
v4",...Z(n)})}function h(t,n){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...Z(
n)})}function p(t,n){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...Z(n)})}function $(t,n){
return new t({type:"string",format:"url",check:"string_format",abort:!1,...Z(n)})}function z(t,n){return new t({type:"st\
ring",format:"emoji",check:"string_format",abort:!1,...Z(n)})}function j(t,n){return new t({type:"string",format:"nanoid",
check:"string_format",abort:!1,...Z(n)})}function _(t,n){return new t({type:"string",format:"cuid",check:"string_format",
abort:!1,...Z(n)})}function X(t,n){return new t({type:"string",format:"cuid2",check:"string_format",abort:!1,...Z(n)})}function he(t,n){
return new t({type:"string",format:"ulid",check:"string_format",abort:!1,...Z(n)})}function me(t,n){return new t({type:"\
string",format:"xid",check:"string_format",abort:!1,...Z(n)})}function Ae(t,n){return new t({type:"string",format:"ksuid",
check:"string_format",abort:!1,...Z(n)})}function Ze(t,n){return new t({type:"string",format:"ipv4",check:"string_format",
abort:!1,...Z(n)})}function Fn(t,n){return new t({type:"string",format:"ipv6",check:"string_format",abort:!1,...Z(n)})}function Zt(t,n){
return new t({type:"string",format:"cidrv4",check:"string_format",abort:!1,...Z(n)})}function Lo(t,n){return new t({type:"\
string",format:"cidrv6",check:"string_format",abort:!1,...Z(n)})}function Do(t,n){return new t({type:"string",format:"ba\
se64",check:"string_format",abort:!1,...Z(n)})}function Fo(t,n){return new t({type:"string",format:"base64url",check:"st\
ring_format",abort:!1,...Z(n)})}function Mo(t,n){return new t({type:"string",format:"e164",check:"string_format",abort:!1,
...Z(n)})}function Jo(t,n){return new t({type:"string",format:"jwt",check:"string_format",abort:!1,...Z(n)})}function Bo(t,n){
return new t({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...Z(n)})}function Vo(t,n){
return new t({type:"string",format:"date",check:"string_format",...Z(n)})}function Go(t,n){return new t({type:"string",format:"\
time",check:"string_format",precision:null,...Z(n)})}function Wo(t,n){return new t({type:"string",format:"duration",check:"\
string_format",...Z(n)})}function Ho(t,n){return new t(Qr({type:"number",checks:[],...Z(n)}))}function Ko(t,n){return new t(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Z(n)})}function Yo(t,n){return new t({type:"boolean",...Z(
n)})}function Xo(t){return new t({type:"unknown"})}function To(t,n){return new t({type:"never",...Z(n)})}function Qo(t,n){
return new Bt({check:"less_than",...Z(n),value:t,inclusive:!0})}function qo(t,n){return new Tn({check:"greater_than",...Z(
n),value:t,inclusive:!0})}function _o(t,n){return new Vt({check:"max_length",...Z(n),maximum:t})}function es(t,n){return new Pn(
{check:"min_length",...Z(n),minimum:t})}function ts(t,n){return new fr({check:"length_equals",...Z(n),length:t})}function ns(t,n){
return new Nn({check:"string_format",format:"regex",...Z(n),pattern:t})}function rs(t){return new jn({check:"string_form\
at",format:"lowercase",...Z(t)})}function os(t){return new Gt({check:"string_format",format:"uppercase",...Z(t)})}function ss(t,n){
return new Wt({check:"string_format",format:"includes",...Z(n),includes:t})}function is(t,n){return new Ht({check:"strin\
g_format",format:"starts_with",...Z(n),prefix:t})}function as(t,n){return new l({check:"string_format",format:"ends_with",
...Z(n),suffix:t})}function Mn(t){return new g({check:"overwrite",tx:t})}function cs(t){return Mn(n=>n.normalize(t))}function us(){
return Mn(t=>t.trim())}function ls(){return Mn(t=>t.toLowerCase())}function fs(){return Mn(t=>t.toUpperCase())}function ds(){
return Mn(t=>we(t))}function hs(t,n,o){return new t({type:"array",element:n,...Z(o)})}function ps(t,n,o){return new t({type:"\
custom",check:"custom",fn:n,...Z(o)})}function ms(t,n){const o=gs(i=>(i.addIssue=c=>{if(typeof c=="string")i.issues.push(
Me(c,i.value,o._zod.def));else{const m=c;m.fatal&&(m.continue=!1),m.code??(m.code="custom"),"input"in m||(m.input=i.value),
m.inst??(m.inst=o),m.continue??(m.continue=!o._zod.def.abort),i.issues.push(Me(m))}},t(i.value,i)),n);return o}function gs(t,n){
const o=new Ne({check:"custom",...Z(n)});return o._zod.check=t,o}const Ke=T("ZodMiniType",(t,n)=>{if(!t._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");S.init(t,n),t.def=n,t.type=n.type},{get with(){return this.check},set with(t){Je(
this,"with",t)},parse(t,n){return wt(this,t,n,{callee:this.parse})},parseAsync(t,n){return Pe(this,t,n,{callee:this.parseAsync})},
safeParse(t,n){return un(this,t,n)},safeParseAsync(t,n){return ln(this,t,n)},check(...t){const n=this.def;return this.clone(
{...n,checks:[...n.checks??[],...t.map(o=>typeof o=="function"?{_zod:{check:o,def:{check:"custom"},onattach:[]}}:o)]},{parent:!0})},
clone(t,n){return K(this,t,n)},brand(){return this},register(t,n){return t.add(this,n),this},apply(t,...n){return n.length===
0?t(this):t(this,...n)}}),Po=T("ZodMiniString",(t,n)=>{oe.init(t,n),Ke.init(t,n)});function vs(t){return e(Po,t)}const No=T(
"ZodMiniStringFormat",(t,n)=>{V.init(t,n),Po.init(t,n)}),bs=T("ZodMiniURL",(t,n)=>{Yt.init(t,n),No.init(t,n)});function ys(t){
return $(bs,t)}const ws=T("ZodMiniIPv4",(t,n)=>{dr.init(t,n),No.init(t,n)});function $s(t){return Ze(ws,t)}const jo=T("Z\
odMiniNumber",(t,n)=>{xr.init(t,n),Ke.init(t,n)});function Ss(t){return Ho(jo,t)}const zs=T("ZodMiniNumberFormat",(t,n)=>{
lo.init(t,n),jo.init(t,n)});function Os(t){return Ko(zs,t)}const Es=T("ZodMiniBoolean",(t,n)=>{fo.init(t,n),Ke.init(t,n)});
function ks(t){return Yo(Es,t)}const As=T("ZodMiniNever",(t,n)=>{Lr.init(t,n),Ke.init(t,n)});function Zs(t){return To(As,
t)}const Ts=T("ZodMiniArray",(t,n)=>{xn.init(t,n),Ke.init(t,n)});function Ps(t,n){return new Ts({type:"array",element:t,
...Z(n)})}const Io=T("ZodMiniObject",(t,n)=>{Jr.init(t,n),Ke.init(t,n),it(t,"shape",o=>o._zod.def.shape,!1)});function Ns(t,n){
const o={type:"object",shape:t??{},...Z(n)};return new Io(o)}function js(t,n){return new Io({type:"object",shape:t,catchall:Zs(),
...Z(n)})}const Is=T("ZodMiniDiscriminatedUnion",(t,n)=>{vo.init(t,n),Ke.init(t,n)});function Rs(t,n,o){return new Is({type:"\
union",options:n,discriminator:t,...Z(o)})}const Cs=T("ZodMiniEnum",(t,n)=>{vr.init(t,n),Ke.init(t,n),t.options=[...t._zod.
values]});function Us(t,n){const o=Array.isArray(t)?Object.fromEntries(t.map(i=>[i,i])):t;return new Cs({type:"enum",entries:o,
...Z(n)})}const xs=T("ZodMiniLiteral",(t,n)=>{Wr.init(t,n),Ke.init(t,n)});function Ls(t,n){return new xs({type:"literal",
values:Array.isArray(t)?t:[t],...Z(n)})}const Ds=T("ZodMiniOptional",(t,n)=>{br.init(t,n),Ke.init(t,n)});function Fs(t){
return new Ds({type:"optional",innerType:t})}const Ms=T("ZodMiniNullable",(t,n)=>{dt.init(t,n),Ke.init(t,n)});function Js(t){
return new Ms({type:"nullable",innerType:t})}}),3903:((A,Y,a)=>{a.d(Y,{a:()=>D,i:()=>x,n:()=>we,o:()=>q,r:()=>fe,t:()=>pe});
var O=a(1062);const q=({logicalId:P,type:G,status:ee,reason:k})=>`${P} (${G}) ${ee}: ${k}`,L=[{text:8e3,rows:2e3,properties:100},
{text:1e3,rows:1e3,properties:50},{text:300,rows:500,properties:20},{text:120,rows:500,properties:10},{text:60,rows:500,
properties:4},{text:40,rows:500,properties:1},{text:24,rows:500,properties:1},{text:24,rows:500,properties:0},{text:24,rows:200,
properties:0},{text:40,rows:100,properties:1},{text:40,rows:25,properties:1},{text:40,rows:5,properties:1}];function D(P,G,ee){
let k="";for(const F of L)if(k=ee(F),G(k)<=P)return k;return d(k,P,G)}const U=`

\u2026 cut here
`;function d(P,G,ee){let[k,F]=[0,P.length];for(;F-k>1;){const M=Math.floor((k+F)/2);ee(P.slice(0,M)+U)<=G?k=M:F=M}return P.
slice(0,k).replace(/[\uD800-\uDBFF]$/,"")+U}function ne({region:P,asOf:G,rows:ee,total:k}){const F=`${ee.some(({monthly:M})=>M===
void 0)?"at least ":""}${se(k)}`;return{title:`Monthly cost: ${F} (list prices of ${P} as of ${G}, without traffic)`,head:[
"part","how many","a month"],rows:[...ee.map(({part:M,count:K,monthly:Z})=>[M,String(K),Z===void 0?"no price known":se(Z)]),
["sum","",F]]}}const se=P=>`$${P.toFixed(2)}`,ye=20,re=1e3,R=5;function W(P,G){return P?[`> **Root cause:** ${(0,O.o)((0,O.
l)(q(P),Math.max(re,G.text)))}${P.remedy?`
>
> ${(0,O.o)(P.remedy)}`:""}`]:[]}function x({headline:P,failure:G,findings:ee},k){return[...W(ee.rootCause,k),...P?[(0,O.
o)((0,O.l)(P,Math.max(re,k.text)))]:[],...G?[te(ie(G,ee.rootCause),k)]:[],...(ee.pastes??[]).map(({title:F,text:M})=>(0,O.
a)(F,(0,O.i)(M,"json")))]}function ie(P,G){if(!G||P.message!==q(G))return P;const[ee=P.message,...k]=P.details.filter(F=>F!==
G.remedy);return{...P,message:ee,details:k}}function te({code:P,message:G,details:ee},k){const F=Math.max(re,k.text),M=ee.
slice(0,k.rows),K=M.map(ve=>`- ${(0,O.o)((0,O.l)(ve,F))}`);M.length<ee.length&&K.push(`- \u2026 and ${ee.length-M.length}\
 more`);const Z=K.join(`
`),ze=K.length>R?(0,O.a)(`Details: ${ee.length}`,Z):Z;return`**${(0,O.o)(P)}**: ${(0,O.o)((0,O.l)(G,F))}${Z&&`

${ze}`}`}function pe(P,G){if(!P||P.length===0)return[];const[ee,k]=[`Changes: ${(0,O.n)(P)}`,(0,O.t)(P,G)];return[P.length>
ye?(0,O.a)(ee,k):`#### ${(0,O.o)(ee)}

${k}`]}function we(P){if(!P)return[];const G=ne(P);return[(0,O.a)(G.title,(0,O.c)(G,200))]}function fe(P,G){if(!P||P.length===
0)return[];const ee=P.slice(-G.rows),k=ee.map(K=>[K.Timestamp?.toISOString().slice(11,19)??"",...[K.ResourceStatus,K.LogicalResourceId,
K.ResourceType].map(Z=>(0,O.o)(Z??"")),(0,O.o)((0,O.l)(K.ResourceStatusReason??"",G.text))]),F=(0,O.u)(["time","status",
"logical id","type","reason"],k),M=P.length-ee.length;return[(0,O.a)(`Events of the operation: ${P.length}`,`${M>0?`${M}\
 earlier ones are left out

`:""}${F}`)]}}),5474:((A,Y,a)=>{a.d(Y,{n:()=>q,t:()=>O});const O=({lifecycle:U})=>U==="InService";function q(U){const d=U.
instances.filter(O);return[...d.length<U.size?[`${d.length} of ${U.size} instances are in service`]:[],...d.flatMap(L),...D(
U)]}function L({id:U,health:d,target:ne,port:se}){return[...d==="Healthy"?[]:[`${U} is ${d||"of unknown health"} in its \
group`],...ne==="healthy"?[]:[`${U} is ${ne} behind the load balancer`],...se==="open"?[]:[`2408 of ${U} is ${se}`]]}function D({
cacheNodes:U,cacheSize:d,servers:ne}){const se=ne.join(" ")||"nothing";return[...U.length<d?[`${U.length} of ${d} cache \
nodes are available`]:[],...ne.join(" ")===U.join(" ")?[]:[`memcached-servers lists ${se}, the cluster has ${U.join(" ")||
"nothing"}`]]}}),321:((A,Y,a)=>{a.d(Y,{a:()=>Ln,c:()=>mr,d:()=>kt,f:()=>Zn,h:()=>ne,i:()=>Kr,l:()=>yo,m:()=>Ne,n:()=>wr,
o:()=>wo,p:()=>ft,r:()=>Qr,s:()=>dt,t:()=>yr,u:()=>Pr});var O=a(2264),q=a(9065),L=a(7643),D=a(3951),U=a(6580),d=a(7811);
const ne={command:"deploy","stack-name":"railgun-ha","activation-token":"","vpc-cidr":"10.240.0.0/16","availability-zone\
s":"2",nat:"none","allowed-cidrs":"cloudflare","instance-type":"t3.medium","ubuntu-release":"24.04","ami-id":"","ami-upd\
ate":"pinned",size:"2","memcached-node-type":"cache.t4g.small","memcached-nodes":"2","memcached-version":"1.6.22","packa\
ge-source":"cloudflare","listener-settings":"","map-file":"","elastic-ips":"false",tags:"","alarm-topic-arn":"","alarm-e\
mail":"","token-parameter":"","token-version":"","wave-size":"1",floor:"","canary-seconds":"20","max-token-age-days":"0",
confirm:"","on-pull-request":"plan",drift:"false","on-failed-stack":"fail","skip-resources":"","allow-replacement":"",wait:"\
true","service-role-arn":"","permissions-boundary":"","allowed-account-ids":"",comment:"auto","github-token":"${{ github\
.token }}"},se=Object.keys(ne),ye=e=>Object.hasOwn(ne,e);function re(e){return se.map(r=>({declared:r,changes:R(e,r)})).
reduce((r,s)=>s.changes<r.changes?s:r).declared}function R(e,r){let s=Array.from({length:r.length+1},(u,f)=>f);for(const[
u,f]of[...e].entries()){const h=[u+1];for(const[p,$]of[...r].entries()){const z=(s[p]??0)+(f===$?0:1);h.push(Math.min(z,
(s[p+1]??0)+1,(h[p]??0)+1))}s=h}return s[r.length]??0}var W=class extends Error{constructor(){super("Cannot parse a refe\
rence cycle that closes through a transform"),this.name="ZodCyclicError"}};const x="~memo",ie=[];function te(e){return e!==
null&&typeof e=="object"}function pe(e){return e.map(r=>r.path?{...r,path:r.path.slice()}:{...r})}const we=new WeakMap,fe=0,
P=1,G=2;function ee(e,r,s){const u=we.get(e);if(u!==void 0)return u?G:fe;if(r.has(e))return G;r.add(e);let f=fe;const h=j=>{
if(f!==G&&j?._zod){const _=ee(j,r,s);_>f&&(f=_)}},p=(j,_)=>{let X=fe;for(const he of Reflect.ownKeys(j)){const me=Object.
getOwnPropertyDescriptor(j,he);if(_&&!me.enumerable)continue;const Ae=me.get?P:me.value?._zod?ee(me.value,r,s):fe;Ae>X&&
(X=Ae)}return X},$=j=>{j>f&&(f=j)},z=e._zod.def;switch(z.type){case"object":{const j=(0,d.Yn)(z);$(j?p(j,!0):P),h(z.catchall);
break}case"array":h(z.element);break;case"tuple":for(const j of z.items)h(j);h(z.rest);break;case"record":case"map":h(z.
keyType),h(z.valueType);break;case"set":h(z.valueType);break;case"union":for(const j of z.options)h(j);break;case"inters\
ection":h(z.left),h(z.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"\
nonoptional":case"promise":case"success":h(z.innerType);break;case"pipe":h(z.in),h(z.out);break;case"function":h(z.input),
h(z.output);break;case"lazy":{const j=z._cachedInner??(s?e._zod.innerType:void 0);$(j?ee(j,r,!1):P);break}case"template_\
literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"voi\
d":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"cus\
tom":break;default:for(const j in z){const _=Object.getOwnPropertyDescriptor(z,j);if(!_||_.get)continue;const X=_.value;
if(!(!X||typeof X!="object")){if(X._zod)h(X);else if(Array.isArray(X))for(const he of X)h(he)}}}return r.delete(e),k(e,f)}
function k(e,r){return r!==P&&we.set(e,r===G),r}function F(e,r){let s=e.buckets.get(r);return s||(s=new WeakMap,e.buckets.
set(r,s)),s}let M;const K=[],Z={alloc(e,r,s){const u=M;if(!u)return s;M=void 0;const f={value:s,issues:null};return u.set(
r.value,f),K.push(f),s},guard(e){var r;(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred.push(()=>{const s=e._zod.parse,
u=(f,h)=>{if(h.direction!=="backward"&&ve(h,f.value))throw new W;return s(f,h)};e._zod.parse=u,e._zod.run===s&&(e._zod.run=
u)})},attach(e){var r;let s,u=!1,f,h;(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred.push(()=>{const p=e._zod.parse,
$=(z,j)=>{if(s===void 0){const Zt=ee(e,new Set,!1);if(Zt===fe)return e._zod.parse=p,e._zod.run===$&&(e._zod.run=p),p(z,j);
Zt===G||u?s=!0:u=!0}const _=z.value;if(!te(_))return p(z,j);let X=j[x];X||(X={buckets:new WeakMap,backEdges:void 0},j[x]=
X);let he;f===j?he=h:(he=F(X,e),f=j,h=he);const me=he.get(_);if(me)return z.value=me.value,me.issues?me.issues.length&&z.
issues.push(...pe(me.issues)):(z.memo=!0,X.backEdges??(X.backEdges=new WeakSet),X.backEdges.add(me.value)),z;M=he;const Ae=K.
length,Ze=p(z,j);M=void 0;const Fn=K.length>Ae?K.pop():void 0;return Ze instanceof Promise?Ze.then(Zt=>(Fn&&(Fn.issues=Zt.
issues.length?pe(Zt.issues):ie),Zt)):(Fn&&(Fn.issues=Ze.issues.length?pe(Ze.issues):ie),Ze)};e._zod.parse=$,e._zod.run===
p&&(e._zod.run=$)})}};function ze(){return Z}function ve(e,r){const s=e[x]?.backEdges;return s!==void 0&&te(r)&&s.has(r)}
const Ye=()=>{const e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",
verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function r(h){return e[h]??null}const s={
regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",
guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"\
ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"\
IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 nu\
mber",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},u={
nan:"NaN"};function f(h,p){return h==="number"&&typeof p=="number"&&!Number.isFinite(p)?String(p):u[h]??h}return h=>{switch(h.
code){case"invalid_type":return`Invalid input: expected ${f(h.expected)}, received ${f((0,d.Kn)(h.input),h.input)}`;case"\
invalid_value":return h.values.length===1?`Invalid input: expected ${(0,d.$n)(h.values[0])}`:`Invalid option: expected o\
ne of ${(0,d.zn)(h.values,"|")}`;case"too_big":{const p=h.exact?"exactly ":h.inclusive?"<=":"<",$=r(h.origin);return $?`\
Too big: expected ${h.origin??"value"} to have ${p}${h.maximum.toString()} ${$.unit??"elements"}`:`Too big: expected ${h.
origin??"value"} to be ${p}${h.maximum.toString()}`}case"too_small":{const p=h.exact?"exactly ":h.inclusive?">=":">",$=r(
h.origin);return $?`Too small: expected ${h.origin} to have ${p}${h.minimum.toString()} ${$.unit}`:`Too small: expected ${h.
origin} to be ${p}${h.minimum.toString()}`}case"invalid_format":{const p=h;return p.format==="starts_with"?`Invalid stri\
ng: must start with "${p.prefix}"`:p.format==="ends_with"?`Invalid string: must end with "${p.suffix}"`:p.format==="incl\
udes"?`Invalid string: must include "${p.includes}"`:p.format==="regex"?`Invalid string: must match pattern ${p.pattern}`:
`Invalid ${s[p.format]??h.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${h.divisor}`;case"\
unrecognized_keys":return`Unrecognized key${h.keys.length>1?"s":""}: ${(0,d.zn)(h.keys,", ")}`;case"invalid_key":return`\
Invalid key in ${h.origin}`;case"invalid_union":return h.options&&Array.isArray(h.options)&&h.options.length>0?`Invalid \
discriminator value. Expected ${h.options.map(p=>`'${p}'`).join(" | ")}`:h.inclusive===!1?"Invalid input: more than one \
option matched":"Invalid input";case"invalid_element":return`Invalid value in ${h.origin}`;default:return"Invalid input"}}};
function en(){return{localeError:Ye()}}var Tt,Xe=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...r){
const s=r[0];return this._map.set(e,s),s&&typeof s=="object"&&"id"in s&&this._idmap.set(s.id,e),this}clear(){return this.
_map=new WeakMap,this._idmap=new Map,this}remove(e){const r=this._map.get(e);return r&&typeof r=="object"&&"id"in r&&this.
_idmap.delete(r.id),this._map.delete(e),this}get(e){const r=e._zod.parent;if(r){const s={...this.get(r)??{}};delete s.id;
const u={...s,...this._map.get(e)};return Object.keys(u).length?u:void 0}return this._map.get(e)}has(e){return this._map.
has(e)}};function $r(){return new Xe}(Tt=globalThis).__zod_globalRegistry??(Tt.__zod_globalRegistry=$r());const pt=globalThis.
__zod_globalRegistry;function nt(e,...r){for(const s of r)for(const u of Reflect.ownKeys(s))Object.prototype.propertyIsEnumerable.
call(s,u)&&(0,d.An)(e,u,s[u]);return e}function Jn(e){let r=e?.target??"draft-2020-12";return r==="draft-4"&&(r="draft-0\
4"),r==="draft-7"&&(r="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??pt,target:r,unrepresentable:e?.
unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,
sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??
void 0}}function Qe(e,r,s,u,f){const h=typeof r.unrepresentable=="function"?r.unrepresentable({zodSchema:e,path:u.path,message:f}):
r.unrepresentable;if(h==="any")return!1;if(h===void 0||h==="throw")throw new Error(f);return Object.assign(s,h),!0}function Ee(e,r,s={
path:[],schemaPath:[]}){var u;const f=e._zod.def,h=r.seen.get(e);if(h)return h.count++,s.schemaPath.includes(e)&&(h.cycle=
s.path),h.schema;const p={schema:{},count:1,cycle:void 0,path:s.path};r.seen.set(e,p),r.sharedDefsExtractedFor=void 0,r.
sharedEmitDoneFor=void 0;const $=e._zod.toJSONSchema?.();if($)p.schema=$;else{const j={...s,schemaPath:[...s.schemaPath,
e],path:s.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(r,p.schema,j);else{const X=p.schema,he=r.processors[f.
type];if(!he)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${f.type}`);he(e,r,X,j)}const _=e._zod.
parent;_&&(p.ref||(p.ref=_),Ee(_,r,j),r.seen.get(_).isParent=!0)}const z=r.metadataRegistry.get(e);return z&&nt(p.schema,
z),r.io==="input"&&ke(e)&&(delete p.schema.examples,delete p.schema.default),r.io==="input"&&"_prefault"in p.schema&&((u=
p.schema).default??(u.default=p.schema._prefault)),delete p.schema._prefault,r.seen.get(e).schema}function Bn(e){return e.
replace(/~/g,"~0").replace(/\//g,"~1")}function xe(e,r){const s=e.seen.get(r);if(!s)throw new Error("Unprocessed schema.\
 This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;const u=new Map;for(const p of e.seen.
entries()){const $=e.metadataRegistry.get(p[0])?.id;if($){const z=u.get($);if(z&&z!==p[0])throw new Error(`Duplicate sch\
ema id "${$}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted toge\
ther.`);u.set($,p[0])}}const f=p=>{const $=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){const X=e.external.
registry.get(p[0])?.id,he=e.external.uri??(Ae=>Ae);if(X)return{ref:he(X)};const me=p[1].defId??p[1].schema.id??`schema${e.
counter++}`;return p[1].defId=me,{defId:me,ref:`${he("__shared")}#/${$}/${Bn(me)}`}}const z="#",j=`${z}/${$}/`;if(p[1]===
s&&!p[1].schema.id)return{ref:z};const _=p[1].schema.id??`__schema${e.counter++}`;return{defId:_,ref:j+Bn(_)}},h=p=>{if(p[1].
schema.$ref)return;const $=p[1],{ref:z,defId:j}=f(p);$.def={...$.schema},j&&($.defId=j);const _=$.schema;for(const X in _)
delete _[X];_.$ref=z};if(e.cycles==="throw")for(const p of e.seen.entries()){const $=p[1];if($.cycle)throw new Error(`Cy\
cle detected: #/${$.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(const p of e.seen.entries()){const $=p[1];
if(r===p[0]){h(p);continue}if(e.external){const z=e.external.registry.get(p[0])?.id;if(r!==p[0]&&z){h(p);continue}}if(e.
metadataRegistry.get(p[0])?.id){h(p);continue}if($.cycle){h(p);continue}$.count>1&&e.reused==="ref"&&h(p)}e.external&&(e.
sharedDefsExtractedFor=e.external)}function Vn(e){const r=e.anyOf;if(!Array.isArray(r)||r.length===0||e.type!==void 0)return;
const s=[];for(const u of r){if(!u||typeof u!="object")return;Vn(u);const f=Object.keys(u);if(f.length!==1||f[0]!=="type")
return;const h=u.type;for(const p of Array.isArray(h)?h:[h]){if(typeof p!="string")return;s.includes(p)||s.push(p)}}delete e.
anyOf,e.type=s.length===1?s[0]:s}const tn=new Set(["type","properties","required","additionalProperties"]),rt=["oneOf","\
anyOf"];function nn(e){const r=e.additionalProperties;return r===void 0||r===!1||typeof r!="object"||r===null?null:Object.
keys(r).length?r:null}function mt(e){const r=[];for(const h of e){if(typeof h!="object"||h.type!=="object")return null;for(const p in h)
if(!tn.has(p))return null;r.push(h)}const s={},u=new Set;for(const h of r){for(const p in h.properties){if(Object.prototype.
hasOwnProperty.call(s,p))continue;const $=[];for(const j of r){const _=j.properties?.[p]??nn(j);_!=null&&($.some(X=>JSON.
stringify(X)===JSON.stringify(_))||$.push(_))}const z=$.length===1?$[0]:mt($)??{allOf:$};(0,d.An)(s,p,z)}for(const p of h.
required??[])u.add(p)}const f={type:"object",properties:s};if(u.size&&(f.required=[...u]),r.every(h=>h.additionalProperties===
!1))f.additionalProperties=!1;else{const h=[];for(const p of r){const $=nn(p);$&&!h.some(z=>JSON.stringify(z)===JSON.stringify(
$))&&h.push($)}h.length===1?f.additionalProperties=h[0]:h.length>1&&(f.additionalProperties={allOf:h})}return f}function ot(e){
const r=e.allOf;if(!Array.isArray(r)||r.length<2)return;for(const f of tn)if(f in e)return;const s=r.filter(f=>rt.some(h=>Array.
isArray(f[h])));let u=null;if(!s.length)u=mt(r);else{const f=s[0],h=rt.find(z=>Array.isArray(f[z]));if(Object.keys(f).length!==
1)return;const p=r.filter(z=>z!==f),$=f[h].map(z=>mt([...p,z]));if($.some(z=>!z))return;u={[h]:$}}u&&(delete e.allOf,nt(
e,u))}function Gn(e,r){const s=e.seen.get(r);if(!s)throw new Error("Unprocessed schema. This is a bug in Zod.");const u=$=>{
const z=e.seen.get($);if(z.ref===null)return;const j=z.def??z.schema,_={...j},X=z.ref;if(z.ref=null,X){u(X);const me=e.seen.
get(X),Ae=me.schema;if(Ae.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(j.allOf=j.allOf??
[],j.allOf.push(Ae)):nt(j,Ae),nt(j,_),$._zod.parent===X)for(const Ze in j)Ze==="$ref"||Ze==="allOf"||Ze in _||delete j[Ze];
if(Ae.$ref&&me.def)for(const Ze in j)Ze==="$ref"||Ze==="allOf"||Ze in me.def&&JSON.stringify(j[Ze])===JSON.stringify(me.
def[Ze])&&delete j[Ze]}const he=$._zod.parent;if(he&&he!==X){u(he);const me=e.seen.get(he);if(me?.schema.$ref&&(j.$ref=me.
schema.$ref,me.def))for(const Ae in j)Ae==="$ref"||Ae==="allOf"||Ae in me.def&&JSON.stringify(j[Ae])===JSON.stringify(me.
def[Ae])&&delete j[Ae]}e.override({zodSchema:$,jsonSchema:j,path:z.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){
for(const $ of[...e.seen.entries()].reverse())u($[0]);if(e.target!=="openapi-3.0")for(const $ of e.seen.entries())Vn($[1].
def??$[1].schema);for(const $ of e.deferred)$();if(e.intersections.length){const $=new Map;for(const z of e.seen.values())
for(const j of[z.schema,z.def]){const _=j?.allOf;if(!Array.isArray(_))continue;const X=$.get(_);X?X.push(j):$.set(_,[j])}
for(const z of e.intersections)for(const j of $.get(z)??[])ot(j)}}const f={};if(e.target==="draft-2020-12"?f.$schema="ht\
tps://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?f.$schema="http://json-schema.org/draft-07/schema#":e.
target==="draft-04"?f.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){const $=e.external.registry.
get(r)?.id;if(!$)throw new Error("Schema is missing an `id` property");f.$id=e.external.uri($)}nt(f,s.defId?s.schema:s.def??
s.schema);const h=e.metadataRegistry.get(r)?.id;h!==void 0&&f.id===h&&delete f.id;const p=e.external?.defs??{};if(!e.external||
e.sharedEmitDoneFor!==e.external)for(const $ of e.seen.entries()){const z=$[1];z.def&&z.defId&&(z.def.id===z.defId&&delete z.
def.id,(0,d.An)(p,z.defId,z.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(p).length>0&&(e.target===
"draft-2020-12"?f.$defs=p:f.definitions=p);try{const $=JSON.parse(JSON.stringify(f));return Object.defineProperty($,"~st\
andard",{value:{...r["~standard"],jsonSchema:{input:Pt(r,"input",e.processors),output:Pt(r,"output",e.processors)}},enumerable:!1,
writable:!1}),$}catch{throw new Error("Error converting schema to JSON.")}}function ke(e,r){const s=r??{seen:new Set};if(s.
seen.has(e))return!1;s.seen.add(e);const u=e._zod.def;if(u.type==="transform")return!0;if(u.type==="array")return ke(u.element,
s);if(u.type==="set")return ke(u.valueType,s);if(u.type==="lazy")return ke(u.getter(),s);if(u.type==="promise"||u.type===
"optional"||u.type==="nonoptional"||u.type==="nullable"||u.type==="readonly"||u.type==="default"||u.type==="prefault"||u.
type==="catch")return ke(u.innerType,s);if(u.type==="intersection")return ke(u.left,s)||ke(u.right,s);if(u.type==="recor\
d"||u.type==="map")return ke(u.keyType,s)||ke(u.valueType,s);if(u.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:
ke(u.in,s)||ke(u.out,s);if(u.type==="object"){for(const f in u.shape)if(ke(u.shape[f],s))return!0;return!1}if(u.type==="\
union"){for(const f of u.options)if(ke(f,s))return!0;return!1}if(u.type==="tuple"){for(const f of u.items)if(ke(f,s))return!0;
return!!(u.rest&&ke(u.rest,s))}return!1}const rn=(e,r={})=>s=>{const u=Jn({...s,processors:r});return Ee(e,u),xe(u,e),Gn(
u,e)},Pt=(e,r,s={})=>u=>{const{libraryOptions:f,target:h}=u??{},p=Jn({...f??{},target:h,io:r,processors:s});return Ee(e,
p),xe(p,e),Gn(p,e)},Me=(e,r,s)=>{(e[r]===void 0||s>e[r])&&(e[r]=s)},st=(e,r,s)=>{(e[r]===void 0||s<e[r])&&(e[r]=s)},Je=(e,r)=>{
Me(e,"minimum",r),st(e,"maximum",r)},on=(e,r)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(r)||e.multipleOf.push(
r)},Wn=(e,r)=>{e.patterns??(e.patterns=new Set),e.patterns.add(r)},Hn=(e,r)=>{e.mime=e.mime?e.mime.filter(s=>r.includes(
s)):[...r]},Kn=(e,r)=>{e.format=r,r.includes("int")&&(e.isInt=!0)},Nt=(e,r)=>Me(e,"minimum",r.minimum),Be=(e,r)=>st(e,"m\
aximum",r.maximum),Yn=e=>(r,s)=>{Kn(r,s.format);const[u,f]=e[s.format];Me(r,"minimum",u),st(r,"maximum",f)},ce={greater_than:(e,r)=>Me(
e,r.inclusive?"minimum":"exclusiveMinimum",r.value),less_than:(e,r)=>st(e,r.inclusive?"maximum":"exclusiveMaximum",r.value),
multiple_of:(e,r)=>on(e,r.value),number_format:Yn(d.kn),bigint_format:Yn(d.On),min_length:Nt,max_length:Be,length_equals:(e,r)=>Je(
e,r.length),min_size:Nt,max_size:Be,size_equals:(e,r)=>Je(e,r.size),string_format:(e,r)=>{Kn(e,r.format),r.pattern&&Wn(e,
r.pattern),(r.format==="base64"||r.format==="base64url")&&(e.contentEncoding=r.format),(r.local||r.precision===-1)&&(e.laxFormat=
!0)},mime_type:(e,r)=>Hn(e,r.mime)};function it(e){const r={},s=e._zod.def,u=e._zod.traits.has("$ZodCheck")?[e,...s.checks??
[]]:s.checks??[];for(const h of u)ce[h._zod.def.check]?.(r,h._zod.def);const f=e._zod.bag;f.minimum!==void 0&&Me(r,"mini\
mum",f.minimum),f.exclusiveMinimum!==void 0&&Me(r,"exclusiveMinimum",f.exclusiveMinimum),f.maximum!==void 0&&st(r,"maxim\
um",f.maximum),f.exclusiveMaximum!==void 0&&st(r,"exclusiveMaximum",f.exclusiveMaximum),f.multipleOf!==void 0&&on(r,f.multipleOf),
f.format!==void 0&&(r.format??(r.format=f.format),f.format.includes("int")&&(r.isInt=!0)),f.mime&&Hn(r,f.mime);for(const h of f.
patterns??[])Wn(r,h);return r}const Sr={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},zr=new Map(
[[d.tn,d.in],[d.nn,d.an]]),Xn=e=>zr.get(e)??e,Or=(e,r,s,u)=>{const f=s;f.type="string";const{minimum:h,maximum:p,format:$,
patterns:z,contentEncoding:j,laxFormat:_}=it(e);if(typeof h=="number"&&(f.minLength=h),typeof p=="number"&&(f.maxLength=
p),$&&(f.format=Sr[$]??$,f.format===""&&delete f.format,($==="time"||_)&&delete f.format),j&&(f.contentEncoding=j),z&&z.
size>0){const X=[...z].map(Xn);X.length===1?f.pattern=X[0].source:X.length>1&&(f.allOf=[...X.map(he=>({...r.target==="dr\
aft-07"||r.target==="draft-04"||r.target==="openapi-3.0"?{type:"string"}:{},pattern:he.source}))])}},sn=(e,r,s,u)=>{s.not=
{}},Qn=(e,r,s,u)=>{const f=e._zod.def,h=(0,d.Fn)(f.entries);if(h.length===0){s.not={};return}h.every(p=>typeof p=="numbe\
r")&&(s.type="number"),h.every(p=>typeof p=="string")&&(s.type="string"),s.enum=h},Er=(e,r,s,u)=>{const f=e._zod.def;if(f.
values.length===0){s.not={};return}const h=[];for(const p of f.values)if(p===void 0){if(Qe(e,r,s,u,"Literal `undefined` \
cannot be represented in JSON Schema"))return}else if(typeof p=="bigint"){if(Qe(e,r,s,u,"BigInt literals cannot be repre\
sented in JSON Schema"))return;h.push(Number(p))}else h.push(p);if(h.length!==0)if(h.length===1){const p=h[0];s.type=p===
null?"null":typeof p,r.target==="draft-04"||r.target==="openapi-3.0"?s.enum=[p]:s.const=p}else h.every(p=>typeof p=="num\
ber")&&(s.type="number"),h.every(p=>typeof p=="string")&&(s.type="string"),h.every(p=>typeof p=="boolean")&&(s.type="boo\
lean"),h.every(p=>p===null)&&(s.type="null"),s.enum=h},T=(e,r,s,u)=>{Qe(e,r,s,u,"Custom types cannot be represented in J\
SON Schema")},qe=(e,r,s,u)=>{Qe(e,r,s,u,"Transforms cannot be represented in JSON Schema")},qn=(e,r,s,u)=>{const f=s,h=e.
_zod.def,{minimum:p,maximum:$}=it(e);typeof p=="number"&&(f.minItems=p),typeof $=="number"&&(f.maxItems=$),f.type="array",
f.items=Ee(h.element,r,{...u,path:[...u.path,"items"]})};function Ce(e){const r=e._zod.def;return r.type==="pipe"&&r.in.
_zod.traits.has("$ZodTransform")?Ce(r.out):r.type==="catch"?Ce(r.innerType):e._zod.optin}const Ue=(e,r,s,u)=>{const f=s,
h=e._zod.def,p=h.shape;if(Object.getOwnPropertySymbols(p).length&&Qe(e,r,f,u,"Symbol keys cannot be represented in JSON \
Schema"))return;f.type="object",f.properties={};for(const z in p)(0,d.An)(f.properties,z,Ee(p[z],r,{...u,path:[...u.path,
"properties",z]}));const $=[];for(const z of Object.keys(p)){const j=h.shape[z];(r.io==="input"?Ce(j)===void 0:j._zod.optout===
void 0)&&$.push(z)}$.length>0&&(f.required=$),h.catchall?._zod.def.type==="never"?f.additionalProperties=!1:h.catchall?h.
catchall&&(f.additionalProperties=Ee(h.catchall,r,{...u,path:[...u.path,"additionalProperties"]})):r.io==="output"&&(f.additionalProperties=
!1)},an=(e,r,s,u)=>{const f=e._zod.def,h=f.inclusive===!1,p=f.options.map(($,z)=>Ee($,r,{...u,path:[...u.path,h?"oneOf":
"anyOf",z]}));h?s.oneOf=p:s.anyOf=p},jt=(e,r,s,u)=>{const f=e._zod.def,h=Ee(f.left,r,{...u,path:[...u.path,"allOf",0]}),
p=Ee(f.right,r,{...u,path:[...u.path,"allOf",1]}),$=j=>"allOf"in j&&Object.keys(j).length===1,z=[...$(h)?h.allOf:[h],...$(
p)?p.allOf:[p]];s.allOf=z,r.intersections.push(z)},It=(e,r,s,u)=>{const f=e._zod.def,h=Ee(f.innerType,r,u),p=r.seen.get(
e);r.target==="openapi-3.0"?(p.ref=f.innerType,s.nullable=!0):s.anyOf=[h,{type:"null"}]},gt=(e,r,s,u)=>{const f=e._zod.def;
Ee(f.innerType,r,u);const h=r.seen.get(e);h.ref=f.innerType},vt=Symbol();function bt(e,r,s,u,f){let h=!1;const p=JSON.stringify(
e,($,z)=>typeof z!="bigint"?z:(h=!0,null));return h?(Qe(r,s,u,f,"BigInt defaults cannot be represented in JSON Schema"),
vt):JSON.parse(p)}const Ie=(e,r,s,u)=>{const f=e._zod.def;Ee(f.innerType,r,u);const h=r.seen.get(e);h.ref=f.innerType;const p=bt(
f.defaultValue,e,r,s,u);p!==vt&&(s.default=p)},at=(e,r,s,u)=>{const f=e._zod.def;Ee(f.innerType,r,u);const h=r.seen.get(
e);if(h.ref=f.innerType,r.io!=="input")return;const p=bt(f.defaultValue,e,r,s,u);p!==vt&&(s._prefault=p)},_n=(e,r,s,u)=>{
const f=e._zod.def;Ee(f.innerType,r,u);const h=r.seen.get(e);h.ref=f.innerType;let p;try{p=f.catchValue(void 0)}catch{Qe(
e,r,s,u,"Dynamic catch values are not supported in JSON Schema");return}s.default=p},cn=(e,r,s,u)=>{const f=e._zod.def,h=f.
in._zod.traits.has("$ZodTransform"),p=r.io==="input"?h?f.out:f.in:f.out;Ee(p,r,u);const $=r.seen.get(e);$.ref=p},yt=(e,r,s,u)=>{
const f=e._zod.def;Ee(f.innerType,r,u);const h=r.seen.get(e);h.ref=f.innerType,s.readOnly=!0},ct=(e,r,s,u)=>{const f=e._zod.
def;Ee(f.innerType,r,u);const h=r.seen.get(e);h.ref=f.innerType},_e=new WeakSet([Object.prototype,Error.prototype]);function wt(e,r,s){
Object.defineProperty(e,r,{configurable:!0,enumerable:!1,get(){const u=s(this);return Object.defineProperty(this,r,{value:u,
configurable:!0,writable:!0}),u},set(u){Object.defineProperty(this,r,{value:u,configurable:!0,writable:!0})}})}const $t=(e,r)=>{
d.bn.init(e,r),e.name="ZodError";const s=Object.getPrototypeOf(e);_e.has(s)||(_e.add(s),wt(s,"format",u=>f=>(0,d.Sn)(u,f)),
wt(s,"flatten",u=>f=>(0,d.xn)(u,f)),wt(s,"addIssue",u=>f=>{u.issues.push(f),u.message=JSON.stringify(u.issues,d.Bn,2)}),
wt(s,"addIssues",u=>f=>{u.issues.push(...f),u.message=JSON.stringify(u.issues,d.Bn,2)}),Object.defineProperty(s,"isEmpty",
{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},Pe=(0,d.wn)("ZodError",$t,void 0,{Parent:Error}),
ut=(0,d.un)(Pe),un=(0,d.dn)(Pe),Rt=(0,d.gn)(Pe),Ve=(0,d._n)(Pe),ln=(0,d.cn)(Pe),er=(0,d.on)(Pe),tr=(0,d.ln)(Pe),fn=(0,d.
sn)(Pe),nr=(0,d.mn)(Pe),dn=(0,d.fn)(Pe),Ct=(0,d.hn)(Pe),hn=(0,d.pn)(Pe);function pn(){d.Dn.localeError||(0,d.En)(en())}function Ut(){
d.Dn.memoizer||(0,d.En)({memoizer:ze()})}const $e=(0,d.wn)("ZodType",(e,r)=>(pn(),d.Jt.init(e,r),e.def=r,e.type=r.type,e),
{check(...e){const r=this.def;return this.clone((0,d.Hn)(r,{checks:[...r.checks??[],...e.map(s=>typeof s=="function"?{_zod:{
check:s,def:{check:"custom"},onattach:[]}}:s)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,r){return(0,d.
jn)(this,e,r)},brand(){return this},register(e,r){return e.add(this,r),this},refine(e,r){return this.check(to(e,r))},superRefine(e,r){
return this.check(kr(e,r))},overwrite(e){return this.check((0,d.G)(e))},optional(){return Wt(this)},exactOptional(){return l(
this)},nullable(){return v(this)},nullish(){return Wt(v(this))},nonoptional(e){return oe(this,e)},array(){return kt(this)},
or(e){return Bt([this,e])},and(e){return lr(this,e)},transform(e){return In(this,jn(e))},default(e){return S(this,e)},prefault(e){
return C(this,e)},catch(e){return Se(this,e)},pipe(e){return In(this,e)},readonly(){return _r(this)},describe(e){const r=this.
clone();return pt.add(r,{description:e}),r},meta(...e){if(e.length===0)return pt.get(this);const r=this.clone();return pt.
add(r,e[0]),r},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...r){
return r.length===0?e(this):e(this,...r)},get"~standard"(){return(0,d.In)(this,"~standard",{...(0,d.rn)(this),jsonSchema:{
input:Pt(this,"input"),output:Pt(this,"output")}})},set"~standard"(e){(0,d.Gn)(this,"~standard",e)},parse:function e(r,s){
return ut(this,r,s,{callee:e})},parseAsync:async function e(r,s){return await un(this,r,s,{callee:e})},safeParse(e,r){return Rt(
this,e,r)},async safeParseAsync(e,r){return Ve(this,e,r)},get spa(){return this?.safeParseAsync},set spa(e){(0,d.Gn)(this,
"spa",e)},validate(e,r){return(0,d.vn)(this,e,r)},validateAsync(e,r){return(0,d.yn)(this,e,r)},encode:function e(r,s){return ln(
this,r,s,{callee:e})},decode:function e(r,s){return er(this,r,s,{callee:e})},encodeAsync:async function e(r,s){return await tr(
this,r,s,{callee:e})},decodeAsync:async function e(r,s){return await fn(this,r,s,{callee:e})},safeEncode(e,r){return nr(
this,e,r)},safeDecode(e,r){return dn(this,e,r)},async safeEncodeAsync(e,r){return Ct(this,e,r)},async safeDecodeAsync(e,r){
return hn(this,e,r)},toJSONSchema(e){return rn(this,{})(e)},get description(){return pt.get(this)?.description},get _def(){
return this._zod.def}}),mn=(0,d.wn)("_ZodString",(e,r)=>{d.Gt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,f)=>Or(
e,s,u,f)},(0,d.Nn)({format:e=>it(e).format??null,minLength:e=>it(e).minimum??null,maxLength:e=>it(e).maximum??null},{regex(...e){
return this.check((0,d.q)(...e))},includes(...e){return this.check((0,d.O)(...e))},startsWith(...e){return this.check((0,d.
Y)(...e))},endsWith(...e){return this.check((0,d.T)(...e))},min(...e){return this.check((0,d.V)(...e))},max(...e){return this.
check((0,d.B)(...e))},length(...e){return this.check((0,d.L)(...e))},nonempty(...e){return this.check((0,d.V)(1,...e))},
lowercase(e){return this.check((0,d.R)(e))},uppercase(e){return this.check((0,d.rt)(e))},trim(){return this.check((0,d.et)())},
normalize(...e){return this.check((0,d.W)(...e))},toLowerCase(){return this.check((0,d.Q)())},toUpperCase(){return this.
check((0,d.$)())},slugify(){return this.check((0,d.J)())}})),gn=(0,d.wn)("ZodString",(e,r)=>{d.Gt.init(e,r),mn.init(e,r)},
{email(e){return this.check((0,d.C)(yn,e))},url(e){return this.check((0,d.it)(rr,e))},jwt(e){return this.check((0,d.F)(zt,
e))},emoji(e){return this.check((0,d.w)($n,e))},guid(e){return this.check((0,d.D)(wn,e))},uuid(e){return this.check((0,d.
at)(lt,e))},uuidv4(e){return this.check((0,d.ot)(lt,e))},uuidv6(e){return this.check((0,d.st)(lt,e))},uuidv7(e){return this.
check((0,d.ct)(lt,e))},nanoid(e){return this.check((0,d.H)(or,e))},cuid(e){return this.check((0,d.b)(Sn,e))},cuid2(e){return this.
check((0,d.x)(sr,e))},ulid(e){return this.check((0,d.tt)(zn,e))},base64(e){return this.check((0,d.g)(St,e))},base64url(e){
return this.check((0,d._)(ar,e))},xid(e){return this.check((0,d.lt)(On,e))},ksuid(e){return this.check((0,d.I)(En,e))},ipv4(e){
return this.check((0,d.k)(kn,e))},ipv6(e){return this.check((0,d.A)(An,e))},cidrv4(e){return this.check((0,d.v)(Lt,e))},
cidrv6(e){return this.check((0,d.y)(ir,e))},e164(e){return this.check((0,d.S)(Dt,e))},datetime(e){return this.check((0,d.
M)(et,e))},date(e){return this.check((0,d.j)(xt,e))},time(e){return this.check((0,d.P)(vn,e))},duration(e){return this.check(
(0,d.N)(bn,e))}});function Re(e){return(0,d.X)(gn,e)}const de=(0,d.wn)("ZodStringFormat",(e,r)=>{d.Kt.init(e,r),mn.init(
e,r)}),et=(0,d.wn)("ZodISODateTime",(e,r)=>{d.kt.init(e,r),de.init(e,r)}),xt=(0,d.wn)("ZodISODate",(e,r)=>{d.Ot.init(e,r),
de.init(e,r)}),vn=(0,d.wn)("ZodISOTime",(e,r)=>{d.jt.init(e,r),de.init(e,r)}),bn=(0,d.wn)("ZodISODuration",(e,r)=>{d.At.
init(e,r),de.init(e,r)}),yn=(0,d.wn)("ZodEmail",(e,r)=>{d.xt.init(e,r),de.init(e,r)}),wn=(0,d.wn)("ZodGUID",(e,r)=>{d.Tt.
init(e,r),de.init(e,r)}),lt=(0,d.wn)("ZodUUID",(e,r)=>{d.Zt.init(e,r),de.init(e,r)}),rr=(0,d.wn)("ZodURL",(e,r)=>{d.Xt.init(
e,r),de.init(e,r)}),$n=(0,d.wn)("ZodEmoji",(e,r)=>{d.St.init(e,r),de.init(e,r)}),or=(0,d.wn)("ZodNanoID",(e,r)=>{d.It.init(
e,r),de.init(e,r)}),Sn=(0,d.wn)("ZodCUID",(e,r)=>{d.ht.init(e,r),de.init(e,r)}),sr=(0,d.wn)("ZodCUID2",(e,r)=>{d.gt.init(
e,r),de.init(e,r)}),zn=(0,d.wn)("ZodULID",(e,r)=>{d.Yt.init(e,r),de.init(e,r)}),On=(0,d.wn)("ZodXID",(e,r)=>{d.en.init(e,
r),de.init(e,r)}),En=(0,d.wn)("ZodKSUID",(e,r)=>{d.Pt.init(e,r),de.init(e,r)}),kn=(0,d.wn)("ZodIPv4",(e,r)=>{d.Et.init(e,
r),de.init(e,r)}),An=(0,d.wn)("ZodIPv6",(e,r)=>{d.Dt.init(e,r),de.init(e,r)}),Lt=(0,d.wn)("ZodCIDRv4",(e,r)=>{d.pt.init(
e,r),de.init(e,r)});function Zn(e){return(0,d.v)(Lt,e)}const ir=(0,d.wn)("ZodCIDRv6",(e,r)=>{d.mt.init(e,r),de.init(e,r)}),
St=(0,d.wn)("ZodBase64",(e,r)=>{d.dt.init(e,r),de.init(e,r)}),ar=(0,d.wn)("ZodBase64URL",(e,r)=>{d.ft.init(e,r),de.init(
e,r)}),Dt=(0,d.wn)("ZodE164",(e,r)=>{d.bt.init(e,r),de.init(e,r)}),zt=(0,d.wn)("ZodJWT",(e,r)=>{d.Nt.init(e,r),de.init(e,
r)}),cr=(0,d.wn)("ZodUnknown",(e,r)=>{d.$t.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,f)=>{}});function Ot(){return(0,d.
nt)(cr)}const Ft=(0,d.wn)("ZodNever",(e,r)=>{d.Lt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,f)=>sn(e,s,u,f)});
function Et(e){return(0,d.U)(Ft,e)}const ur=(0,d.wn)("ZodArray",(e,r)=>{Ut(),d.ut.init(e,r),$e.init(e,r),e._zod.processJSONSchema=
(s,u,f)=>qn(e,s,u,f),e.element=r.element},{min(e,r){return this.check((0,d.V)(e,r))},nonempty(e){return this.check((0,d.
V)(1,e))},max(e,r){return this.check((0,d.B)(e,r))},length(e,r){return this.check((0,d.L)(e,r))},unwrap(){return this.element}});
function kt(e,r){return(0,d.h)(ur,e,r)}const Mt=(0,d.wn)("ZodObject",(e,r)=>{Ut(),d.Bt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=
(s,u,f)=>Ue(e,s,u,f),(0,d.Ln)(e,"shape",s=>s._zod.def.shape,!1)},{keyof(){return Pn(Object.keys(this._zod.def.shape))},catchall(e){
return this.clone((0,d.Hn)(this._zod.def,{catchall:e}))},passthrough(){return this.clone((0,d.Hn)(this._zod.def,{catchall:Ot()}))},
loose(){return this.clone((0,d.Hn)(this._zod.def,{catchall:Ot()}))},strict(){return this.clone((0,d.Hn)(this._zod.def,{catchall:Et()}))},
strip(){return this.clone((0,d.Hn)(this._zod.def,{catchall:void 0}))},extend(e){return(0,d.Pn)(this,e)},safeExtend(e){return(0,d.
Zn)(this,e)},merge(e){return(0,d.Vn)(this,e)},pick(e){return(0,d.Jn)(this,e)},omit(e){return(0,d.Wn)(this,e)},partial(...e){
return(0,d.qn)(Gt,this,e[0])},exactPartial(...e){return(0,d.qn)(Ht,this,e[0],"exactPartial")},required(...e){return(0,d.
Xn)(H,this,e[0])}});function Ne(e,r){const s={type:"object",shape:e??{},...(0,d.Un)(r)};return new Mt(s)}function Jt(e,r){
return new Mt({type:"object",shape:e,catchall:Et(),...(0,d.Un)(r)})}const At=(0,d.wn)("ZodUnion",(e,r)=>{d.Qt.init(e,r),
$e.init(e,r),e._zod.processJSONSchema=(s,u,f)=>an(e,s,u,f),e.options=r.options});function Bt(e,r){return new At({type:"u\
nion",options:e,...(0,d.Un)(r)})}const Tn=(0,d.wn)("ZodIntersection",(e,r)=>{d.Mt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=
(s,u,f)=>jt(e,s,u,f)});function lr(e,r){return new Tn({type:"intersection",left:e,right:r})}const Vt=(0,d.wn)("ZodEnum",
(e,r)=>{d.Ct.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(u,f,h)=>Qn(e,u,f,h),e.enum=r.entries,e.options=[...e._zod.
values];const s=new Set(Object.keys(r.entries));e.extract=(u,f)=>{const h={};for(const p of u)if(s.has(p))h[p]=r.entries[p];else
throw new Error(`Key ${p} not found in enum`);return new Vt({...r,checks:[],...(0,d.Un)(f),entries:h})},e.exclude=(u,f)=>{
const h={...r.entries};for(const p of u)if(s.has(p))delete h[p];else throw new Error(`Key ${p} not found in enum`);return new Vt(
{...r,checks:[],...(0,d.Un)(f),entries:h})}});function Pn(e,r){const s=Array.isArray(e)?Object.fromEntries(e.map(u=>[u,u])):
e;return new Vt({type:"enum",entries:s,...(0,d.Un)(r)})}const fr=(0,d.wn)("ZodLiteral",(e,r)=>{d.Ft.init(e,r),$e.init(e,
r),e._zod.processJSONSchema=(s,u,f)=>Er(e,s,u,f),e.values=new Set(r.values),Object.defineProperty(e,"value",{get(){if(r.
values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return r.values[0]}})});
function ft(e,r){return new fr({type:"literal",values:Array.isArray(e)?e:[e],...(0,d.Un)(r)})}const Nn=(0,d.wn)("ZodTran\
sform",(e,r)=>{Ut(),d.qt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,f)=>qe(e,s,u,f),e._zod.parse=(s,u)=>{if(u.
direction==="backward")throw new d.Cn(e.constructor.name);s.addIssue=h=>{if(typeof h=="string")s.issues.push((0,d.Rn)(h,
s.value,r));else{const p=h;p.fatal&&(p.continue=!1),p.code??(p.code="custom"),"input"in p||(p.input=s.value),p.inst??(p.
inst=e),s.issues.push((0,d.Rn)(p))}};const f=r.transform(s.value,s);return f instanceof Promise?f.then(h=>(s.value=h,s)):
(s.value=f,s)}});function jn(e){return new Nn({type:"transform",transform:e})}const Gt=(0,d.wn)("ZodOptional",(e,r)=>{d.
Vt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,f)=>ct(e,s,u,f),e.unwrap=()=>e._zod.def.innerType});function Wt(e){
return new Gt({type:"optional",innerType:e})}const Ht=(0,d.wn)("ZodExactOptional",(e,r)=>{d.wt.init(e,r),$e.init(e,r),e.
_zod.processJSONSchema=(s,u,f)=>ct(e,s,u,f),e.unwrap=()=>e._zod.def.innerType});function l(e){return new Ht({type:"optio\
nal",innerType:e})}const g=(0,d.wn)("ZodNullable",(e,r)=>{d.zt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,f)=>It(
e,s,u,f),e.unwrap=()=>e._zod.def.innerType});function v(e){return new g({type:"nullable",innerType:e})}const y=(0,d.wn)(
"ZodDefault",(e,r)=>{d.yt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,f)=>Ie(e,s,u,f),e.unwrap=()=>e._zod.def.innerType,
e.removeDefault=e.unwrap});function S(e,r){return new y({type:"default",innerType:e,get defaultValue(){return typeof r==
"function"?r():(0,d.Qn)(r)}})}const E=(0,d.wn)("ZodPrefault",(e,r)=>{d.Ut.init(e,r),$e.init(e,r),e._zod.processJSONSchema=
(s,u,f)=>at(e,s,u,f),e.unwrap=()=>e._zod.def.innerType});function C(e,r){return new E({type:"prefault",innerType:e,get defaultValue(){
return typeof r=="function"?r():(0,d.Qn)(r)}})}const H=(0,d.wn)("ZodNonOptional",(e,r)=>{d.Rt.init(e,r),$e.init(e,r),e._zod.
processJSONSchema=(s,u,f)=>gt(e,s,u,f),e.unwrap=()=>e._zod.def.innerType});function oe(e,r){return new H({type:"nonoptio\
nal",innerType:e,...(0,d.Un)(r)})}const V=(0,d.wn)("ZodCatch",(e,r)=>{d._t.init(e,r),$e.init(e,r),e._zod.processJSONSchema=
(s,u,f)=>_n(e,s,u,f),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function Se(e,r){return new V({type:"cat\
ch",innerType:e,catchValue:typeof r=="function"?r:(0,d.Mn)(r)})}const je=(0,d.wn)("ZodPipe",(e,r)=>{d.Ht.init(e,r),$e.init(
e,r),e._zod.processJSONSchema=(s,u,f)=>cn(e,s,u,f),e.in=r.in,e.out=r.out});function In(e,r){return new je({type:"pipe",in:e,
out:r})}const Kt=(0,d.wn)("ZodReadonly",(e,r)=>{d.Wt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,f)=>yt(e,s,u,f),
e.unwrap=()=>e._zod.def.innerType});function _r(e){return new Kt({type:"readonly",innerType:e})}const eo=(0,d.wn)("ZodCu\
stom",(e,r)=>{d.vt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,f)=>T(e,s,u,f)});function to(e,r={}){return(0,d.
K)(eo,e,r)}function kr(e,r){return(0,d.Z)(e,r)}const Rn=q.r,no=["auto","true","false"];function Yt(e){const r=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.
exec(e);if(!r)return;const s=r.slice(1);if(s.some(z=>z.length>1&&z.startsWith("0")))return;const[u=0,f=0,h=0,p=0,$=0]=s.
map(Number);if(!(Math.max(u,f,h,p)>255||$>32))return{base:((u*256+f)*256+h)*256+p,prefix:$}}const Cn=e=>2**(32-e.prefix),
Ar=e=>e.base%Cn(e)===0,Zr=e=>({...e,base:e.base-e.base%Cn(e)}),Tr=(e,r)=>e.base<r.base+Cn(r)&&r.base<e.base+Cn(e);function Xt({
base:e,prefix:r}){return`${[24,16,8,0].map(s=>Math.floor(e/2**s)%256).join(".")}/${r}`}function ro(e){for(const[r,s]of e.
entries()){const u=e.slice(r+1).find(f=>Tr(s,f));if(u)return[s,u]}}const oo=[["0.0.0.0/8","this network"],["127.0.0.0/8",
"loopback"],["169.254.0.0/16","link-local"],["224.0.0.0/4","multicast"],["240.0.0.0/4","reserved"]];function so(e){const r=oo.
find(([s])=>{const u=Yt(s);return u!==void 0&&Tr(u,e)});return r&&`${r[0]}, ${r[1]}`}const Pr=["103.21.244.0/22","103.22\
.200.0/22","103.31.4.0/22","104.16.0.0/13","104.24.0.0/14","108.162.192.0/18","131.0.72.0/22","141.101.64.0/18","162.158\
.0.0/15","172.64.0.0/13","173.245.48.0/20","188.114.96.0/20","190.93.240.0/20","197.234.240.0/22","198.41.128.0/17"],Nr=60;
function io(e){if(e==="cloudflare")return jr(Pr.map(dr));const r=e.split(/[\s,]+/).filter(Boolean).map(dr);if(r.length>Nr)
throw new Error(`${r.length} ranges are more than the ${Nr} of a security group`);const s=ro(r);if(s)throw new Error(`"${Xt(
s[0])}" and "${Xt(s[1])}" overlap`);return jr(r)}function dr(e){const r=Yt(e);if(!r)throw new Error(`"${e}" is no IPv4 r\
ange`);if(!Ar(r))throw new Error(`"${e}" does not begin at its range's first address ${Xt(Zr(r))}`);return r}const jr=e=>[
...e].sort((r,s)=>r.base-s.base||r.prefix-s.prefix).map(Xt);function Ge(e,r){return Re().transform((s,u)=>{try{return e(
s)}catch(f){return u.addIssue({code:"custom",message:`${(0,O.n)(f)}; use ${r}`}),d.Tn}})}const We=e=>Pn(e,{error:({input:r})=>`\
"${r}" is not one of ${e.join(", ")}`}),Le=(e,r)=>Re().refine(s=>e.test(s),{error:({input:s})=>`"${s}" is not ${r}`});function Ir(e,r,s,u=""){
const f=/^\d{1,6}$/.test(e)?Number(e):NaN;if(f>=r&&f<=s)return f;throw new Error(`"${e}" is out of range${f<r?u:""}`)}const Qt=(e,r,s="")=>Ge(
u=>Ir(u,e,r,s),`a whole number from ${e} to ${r}`),Rr=(e,r)=>Ge(s=>s===""?void 0:Ir(s,e,r),`a whole number from ${e} to ${r}\
, or nothing`),hr=We(["true","false","True","False","TRUE","FALSE"]),pr=(e,r)=>Ge(s=>{const u=s.split(/[\s,]+/).filter(Boolean),
f=u.find(h=>!e.test(h));if(f!==void 0)throw new Error(`"${f}" is none`);return[...new Set(u)]},r),Un=4096,Cr=Object.values(
Rn.keys),ao=[...Rn.reload.keys,...Rn.restartOnly].filter(e=>!Cr.includes(e));function co(e){const r=new Map;for(const f of e.
split(`
`).map(h=>h.trim())){if(f===""||f.startsWith("#"))continue;const[,h="",p=""]=/^([^\s=]+)\s*=\s*(.*)$/.exec(f)??[];if(!h)
throw new Error(`"${f}" is not key = value`);if(Cr.includes(h))throw new Error(`"${h}" is set by the stack itself`);if(!ao.
includes(h))throw new Error(`"${h}" is no setting of the listener`);if(p===""||/\{\{|[^ -~]/.test(p))throw new Error(`"${f}\
" has no value, or one with {{ or characters beyond ASCII`);if(r.has(h))throw new Error(`"${h}" is there twice`);r.set(h,
p)}const s=Object.fromEntries([...r].sort(([f],[h])=>f<h?-1:1)),{length:u}=JSON.stringify(s);if(u>Un)throw new Error(`${u}\
 characters as JSON are more than the ${Un} of a parameter`);return s}const Ur=4096,uo=/^\s*([\w.*-]+(:\d{1,5})?\s*=\s*[\w.:[\]-]+\s*)?(#[ -~]*)?$/;
function xr(e){const r=e.split(`
`).map(f=>f.trimEnd()),s=r.find(f=>!uo.test(f)||f.includes("{{"));if(s!==void 0)throw new Error(`"${s.trim()}" is not ho\
st=address`);const u=r.join(`
`);if(u.length>Ur)throw new Error(`${u.length} characters are more than the ${Ur} of a parameter`);return u}(0,d.i)("kin\
d",[(0,d.u)({kind:(0,d.s)("apt"),url:(0,d.m)({protocol:/^https?$/}),suites:(0,d.n)((0,d.p)()).check((0,d.V)(1)),component:(0,d.
p)(),key:(0,d.m)({protocol:/^https?$/}),package:(0,d.p)()}),(0,d.u)({kind:(0,d.s)("deb"),url:(0,d.m)({protocol:/^https?$/}),
sha256:(0,d.p)().check((0,d.q)(/^[0-9a-f]{64}$/))}),(0,d.u)({kind:(0,d.s)("ami")})]);const lo={kind:"apt",url:"https://p\
kg.cloudflare.com/",suites:["xenial"],component:"main",key:"https://pkg.cloudflare.com/pubkey.gpg",package:"railgun-stab\
le"},fo="`cloudflare`, `apt <url> key=<url> [suite=a,b] [component=main] [package=railgun-stable]`, `deb <url> sha256=<6\
4 hex digits>` or `ami`",ho="xenial";function Lr(e,r){if(e.length>512)throw new Error(`${e.length} characters are more t\
han the 512 that user data has room for`);const[s="",...u]=e.split(/\s+/);switch(s){case"cloudflare":return qt(u,[]),lo;case"\
ami":return qt(u,[]),{kind:"ami"};case"apt":return po(u,r);case"deb":return mo(u);default:throw new Error(`"${s}" is no \
kind of package source`)}}function po([e="",...r],s){const u=qt(r,["key","suite","component","package"]),f=u.get("key");
if(!f)throw new Error("apt needs key=<url>: the key that signs the repository");const h=u.get("suite")?.split(",").filter(
Boolean)??[s,ho],p=[...h,u.get("component")??"main",u.get("package")??"railgun-stable"].find($=>!/^[A-Za-z0-9][A-Za-z0-9.+/_-]*$/.
test($));if(h.length===0||p!==void 0)throw new Error(`"${p??""}" is no name of a suite, component or package`);return{kind:"\
apt",url:xn(e),key:xn(f),suites:h,component:u.get("component")??"main",package:u.get("package")??"railgun-stable"}}function mo([
e="",...r]){const s=qt(r,["sha256"]).get("sha256")?.toLowerCase()??"";if(!/^[0-9a-f]{64}$/.test(s))throw new Error(`deb \
needs sha256=<64 hex digits>, not "${s}"`);return{kind:"deb",url:xn(e),sha256:s}}function qt(e,r){const s=new Map;for(const u of e){
const[f="",...h]=u.split("=");if(!r.includes(f)||h.length===0||s.has(f))throw new Error(`"${u}" is not expected there`);
s.set(f,h.join("="))}return s}function xn(e){const r=URL.canParse(e)?new URL(e):void 0;if(!r||!/^https?:$/.test(r.protocol))
throw new Error(`"${e}" is no http or https address`);if(r.username||r.password)throw new Error("an address here must no\
t hold a name or a password");return e}const _t=40,Dr=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;function Fr(e){const r=new Map,s=e.
split(`
`).map(u=>u.trim());for(const u of s.filter(Boolean)){const f=u.indexOf("="),h=u.slice(0,Math.max(f,0)).trim(),p=u.slice(
f+1).trim();if(!h)throw new Error(`"${u}" is not key=value`);if(/^aws:/i.test(h))throw new Error(`"${h}" begins with aws\
:, which is AWS's own`);if(/^railgun-ha:/i.test(h))throw new Error(`"${h}" begins with railgun-ha:, which is this produc\
t's own`);if(!p)throw new Error(`"${u}" has no value, which not every resource takes`);if(h.length>128||p.length>256||!Dr.
test(h)||!Dr.test(p))throw new Error(`"${u}" has a character or a length that tags cannot have (key 128, value 256)`);if(r.
has(h))throw new Error(`"${h}" is there twice`);r.set(h,p)}if(r.size>_t)throw new Error(`${r.size} tags are more than th\
e ${_t} that a stack has room for`);return Object.fromEntries([...r].sort(([u],[f])=>u<f?-1:1))}const Mr=/^$|^(arn:[a-z-]+:ssm:[a-z0-9-]+:\d{12}:parameter)?\/?[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*(:[A-Za-z0-9_.-]+)?$/,
Jr=["activation-token","token-parameter","token-version"];function go(e){const r=Jr.filter(u=>e[u]!==""),s=r.at(-1);if(r.
length>1&&s)return{path:[s],message:`${r.slice(0,-1).join(" and ")} is set as well; set one of them`};if(s==="token-vers\
ion"&&e.command!=="rotate"){const u=`"${e.command}" takes no version that is stored already; use it with command rotate`;
return{path:[s],message:u}}}const Br=["deploy","plan","status","rotate","pause","resume","destroy","render"],mr={"22.04":"\
jammy","24.04":"noble","26.04":"resolute"},Vr=Rn.map.key;function vo(e){const r=Yt(e);if(!r)throw new Error(`"${e}" is n\
o IPv4 range`);if(r.prefix<16)throw new Error(`"${e}" is larger than a VPC can be`);if(!Ar(r))throw new Error(`"${e}" do\
es not begin at its range's first address ${Xt(Zr(r))}`);const s=so(r);if(s)throw new Error(`"${e}" overlaps ${s}`);return e}
function bo(e){if(/^\d+$/.test(e)){const f=Number(e);if(f<2||f>4)throw new Error(`${e} zones are out of range`);return{count:f,
names:void 0}}const r=e.split(",").map(f=>f.trim()),s=r.find(f=>!/^[a-z]{2,4}(-[a-z]+)+-\d+[a-z]$/.test(f));if(s!==void 0)
throw new Error(`"${s}" is no name of a zone`);const u=r.find((f,h)=>r.indexOf(f)!==h);if(u)throw new Error(`"${u}" is t\
here twice`);if(r.length<2||r.length>4)throw new Error(`${r.length} zones are out of range`);return{count:r.length,names:[
...r].sort()}}const gr=Jt({command:We(Br),"stack-name":Le(/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/,"a letter followed by letters,\
 digits and hyphens, 128 characters at most"),"activation-token":Re().refine(e=>e===""||/^[0-9a-fA-F]{32}$/.test(e),{error:({
input:e})=>`the value is not 32 hexadecimal digits (it has ${String(e).length} characters)`}),"vpc-cidr":Ge(vo,"an IPv4 \
range from /16 to /22 (/21 for 3 or 4 zones) such as 10.240.0.0/16"),"availability-zones":Ge(bo,"a number from 2 to 4, o\
r 2 to 4 names separated by commas"),nat:We(["none","single","per-az"]),"allowed-cidrs":Ge(io,"`cloudflare`, or IPv4 ran\
ges separated by commas or lines"),"instance-type":Le(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/,"an EC2 instance type such as t3.m\
edium"),"ubuntu-release":We(["22.04","24.04","26.04"]),"ami-id":Le(/^$|^ami-[0-9a-f]{8}([0-9a-f]{9})?$/,"an image id suc\
h as ami-0123456789abcdef0"),"ami-update":We(["pinned","on-deploy"]),size:Qt(2,50,": one instance is no high availabilit\
y"),"memcached-node-type":Le(/^cache\.[a-z][a-z0-9]*\.[a-z0-9]+$/,"a cache node type such as cache.t4g.small"),"memcache\
d-nodes":Qt(2,40,": one node is no high availability"),"memcached-version":Le(/^1\.[4-6]\.\d{1,3}$/,"a version of memcac\
hed from 1.4 to 1.6 such as 1.6.22"),"package-source":Re(),"listener-settings":Ge(co,"lines such as log.level = 1 with k\
eys that Railgun documents"),"map-file":Ge(xr,"one host=address on each line"),"elastic-ips":hr,tags:Ge(Fr,"one key=valu\
e on each line"),"alarm-topic-arn":Le(/^$|^arn:[a-z-]+:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/,"the ARN of a standa\
rd SNS topic"),"alarm-email":Le(/^$|^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/,"one e-mail address"),"token-parameter":Le(Mr,"the\
 name of a parameter such as /railgun/next-token"),"token-version":Le(/^$|^previous$|^[1-9]\d{0,8}$/,"`previous` or the \
number of a version"),"wave-size":Qt(1,50),floor:Rr(0,49),"canary-seconds":Qt(0,3600),"max-token-age-days":Qt(0,3650),confirm:Re(),
"on-pull-request":We(["plan","deploy"]),drift:We(["false","true","revert"]),"on-failed-stack":We(["fail","recreate"]),"s\
kip-resources":pr(/^[A-Za-z0-9]{1,255}$/,"logical ids separated by commas or lines"),"allow-replacement":pr(/^[A-Za-z0-9]{1,255}$|^[A-Za-z0-9]+(::[A-Za-z0-9]+){2}$/,
"logical ids or types such as AWS::EC2::Subnet, separated by commas or lines"),wait:hr,"service-role-arn":Le(/^$|^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/,
"the ARN of an IAM role"),"permissions-boundary":Le(/^$|^arn:[a-z-]+:iam::(\d{12}|aws):policy\/[\w+=,.@/-]{1,512}$/,"the\
 ARN of an IAM policy"),"allowed-account-ids":pr(/^\d{12}$/,"account ids of 12 digits separated by commas or lines"),comment:We(
no),"github-token":Re()}).refine(e=>(Yt(e["vpc-cidr"])?.prefix??0)<=(0,q.t)(e["availability-zones"].count),{path:["vpc-c\
idr"],error:({input:e})=>Gr(e),when:({issues:e})=>!e.some(({path:r})=>r?.[0]==="vpc-cidr"||r?.[0]==="availability-zones")}).
refine(e=>e["alarm-topic-arn"]===""||e["alarm-email"]==="",{path:["alarm-email"],error:"alarm-topic-arn is set as well; \
set one of them, and subscribe the address to the topic",when:({issues:e})=>!e.some(({path:r})=>String(r?.[0]).startsWith(
"alarm-"))}).refine(e=>e["map-file"]===""||!Object.hasOwn(e["listener-settings"],Vr),{path:["listener-settings"],error:`\
"${Vr}" is set by map-file; leave one of them out`,when:({issues:e})=>!e.some(({path:r})=>r?.[0]==="listener-settings"||
r?.[0]==="map-file")}).superRefine((e,r)=>{const s=r.issues.length===0?go(e):void 0;s&&r.addIssue({code:"custom",...s})}).
transform((e,r)=>{const s=vr(e["package-source"],e["ubuntu-release"]);return typeof s=="string"?(r.addIssue({code:"custo\
m",path:["package-source"],message:s}),d.Tn):Wr(e,s)});function Gr(e){const{count:r}=e["availability-zones"];return`"${e["\
vpc-cidr"]}" is too small for ${2*r} subnets of /24 in ${r} zones; use /${(0,q.t)(r)} or larger`}function vr(e,r){try{return Lr(
e,mr[r])}catch(s){return`${(0,O.n)(s)}; use ${fo}`}}function Wr(e,r){return{command:e.command,stackName:e["stack-name"],
activationToken:e["activation-token"],vpcCidr:e["vpc-cidr"],zones:e["availability-zones"],nat:e.nat,allowedCidrs:e["allo\
wed-cidrs"],instanceType:e["instance-type"],ubuntuRelease:e["ubuntu-release"],amiId:e["ami-id"],amiUpdate:e["ami-update"],
size:e.size,memcachedNodeType:e["memcached-node-type"],memcachedNodes:e["memcached-nodes"],memcachedVersion:e["memcached\
-version"],packageSource:r,listenerSettings:e["listener-settings"],mapFile:e["map-file"],elasticIps:e["elastic-ips"].toLowerCase()===
"true",tags:e.tags,alarmTopicArn:e["alarm-topic-arn"],alarmEmail:e["alarm-email"],tokenParameter:e["token-parameter"],tokenVersion:e["\
token-version"],waveSize:e["wave-size"],floor:e.floor,canarySeconds:e["canary-seconds"],maxTokenAgeDays:e["max-token-age\
-days"],confirm:e.confirm,onPullRequest:e["on-pull-request"],drift:e.drift,onFailedStack:e["on-failed-stack"],skipResources:e["\
skip-resources"],allowReplacement:e["allow-replacement"],waits:e.wait.toLowerCase()==="true",serviceRoleArn:e["service-r\
ole-arn"],permissionsBoundary:e["permissions-boundary"],allowedAccountIds:e["allowed-account-ids"],comment:e.comment,githubToken:e["\
github-token"].startsWith("${{")?"":e["github-token"]}}function yo(e){const r=Object.keys(e).filter(p=>!ye(p)),s=Object.
fromEntries(se.map(p=>[p,br(e,p)])),u=gr.safeParse(s),f=[...r.map(p=>`${p} is not an input; the nearest is ${re(p)}`),...(u.
error?.issues??[]).map(({path:p,message:$})=>`${p.join(".")}: ${$}`),...Hr(s,u.error)];if(u.success&&f.length===0)return u.
data;const h=u.success?"input.unknown":"input.invalid";throw new O.t(h,f.length===1?`${f[0]}`:`${f.length} inputs are wr\
ong`,{details:f.length===1?[]:f})}function Hr(e,r){if(!r||r.issues.some(({path:u})=>u[0]==="package-source"))return[];const s=vr(
e["package-source"]??"",ne["ubuntu-release"]);return typeof s=="string"?[`package-source: ${s}`]:[]}function br(e,r){const s=e[r]?.
trim()??"";return s===""?ne[r]:s}const Ln=e=>"value"in e,dt=e=>Ln(e)?e.value:null;async function wo(e){try{return{value:await e()}}catch(r){
const s=(0,U.t)(r,"AccessDenied","AccessDeniedException","UnauthorizedOperation");return{unknown:s?"the role may not loo\
k":(0,O.n)(r),isDenied:s}}}const Kr=e=>[$o(e),Yr(e)];function $o({stack:e,nodes:r}){return{title:`Fleet of ${e.name}`,head:[
"instance","zone","address","group","health","target","2408","template","token","config"],rows:r.map(s=>[s.id,s.zone,s.address,
s.lifecycle,s.health,s.target,s.port,s.templateVersion,s.tokenVersion===null?"unknown":`${s.tokenVersion}${s.isPinned?" \
(canary)":""}`,So(s)])}}function So({due:e,configAgeSeconds:r,error:s}){return s?s.split(":")[0]??s:r?`${yr(r)} behind`:
e===null?"unknown":e==="nothing"?"up to date":`${e} is due`}function Yr(e){const{stack:r,fleet:s,runtime:u}=e;return{title:`\
Stack ${r.name}`,head:["what","is"],rows:[["stack",r.status.name],["deployed by",e.version==="1.0.0"?D.t:`${e.version||"\
unknown"}; this is ${D.t}`],["template",e.isTemplateCurrent?"as these inputs give it":"not as these inputs give it"],["m\
emcached",`${s.cacheNodes.length} of ${s.cacheSize}: ${s.cacheNodes.join(" ")||"none"}`],["list as written",s.servers.join(
" ")||"none"],["token",He(e.token,zo)],["lock",He(e.lock,Oo)],["reconciler",He(e.pause,f=>f?.paused?`paused by ${f.by}`:
"not paused")],["suspended processes",He(e.suspensions,Eo)],["alarms",He(e.alarms,f=>f.map(({name:h})=>h).join(", ")||"n\
one")],["image",He(e.image,({id:f,newest:h,isNewest:p})=>p?f:`${f}; ${h} is newer`)],["Cloudflare's ranges",He(e.cloudflare,
Xr)],["Lambda runtime",He(u,({name:f,endsOn:h,daysLeft:p})=>`${f}, ends on ${h} (${p} days)`)]]}}const He=(e,r)=>Ln(e)?r(
e.value):`unknown: ${e.unknown}`;function zo({labels:e,ageSeconds:r}){const s=Object.values(L.p).flatMap(f=>e[f]===void 0?
[]:[`${f} ${e[f]}`]),u=r===null?[]:[`${yr(r)} old`];return[...s,...u].join(", ")||"none"}const Oo=e=>e===null||e.state===
"free"?"free":`${e.owner} (${e.purpose}), ${e.state}`,Dn={breaker:"the breaker",run:"the run that holds the lock",left:"\
a run that ended",nobody:"nobody known"},Eo=e=>e.map(({processes:r,by:s})=>`${r.join(" and ")} by ${Dn[s]}`).join(", ")||
"none";function Xr({added:e,removed:r}){return e.length+r.length===0?"as this version has them":[...e.map(s=>`+ ${s}`),...r.
map(s=>`- ${s}`)].join(" ")}function yr(e){const r=[[Math.floor(e/86400),"d"],[Math.floor(e/3600)%24,"h"],[Math.floor(e/
60)%60,"min"],[Math.floor(e)%60,"s"]],s=r.findIndex(([u])=>u>0);return s<0?"0 s":r.slice(s,s+2).filter(([u])=>u>0).map(([
u,f])=>`${u} ${f}`).join(" ")}function wr({underWay:e,alarms:r,image:s,cloudflare:u,runtime:f,isTemplateCurrent:h}){const p=dt(
r)??[],$=dt(u),z=dt(f);return[...e,...p.map(({name:j,description:_})=>`alarm ${j}: ${_}`),...h?[]:["a deploy with these \
inputs would change the stack"],...dt(s)?.isNewest===!1?["a newer image exists: deploy with ami-update: on-deploy takes \
it"]:[],...$&&$.added.length+$.removed.length>0?["Cloudflare's ranges have changed: use a newer version of this action, \
or set allowed-cidrs"]:[],...z?.endsSoon?[`Lambda ends ${z.name} on ${z.endsOn}: deploy with a newer version of this act\
ion`]:[]]}function Qr(e){const{token:r,alarms:s,lock:u,pause:f,suspensions:h,image:p,cloudflare:$,runtime:z}=e,j={token:r,
alarms:s,lock:u,pause:f,suspensions:h,image:p,cloudflare:$,runtime:z},_=Object.entries(j).flatMap(([X,he])=>Ln(he)?[]:[`${X}\
: ${he.unknown}`]);return{version:e.version,templateCurrent:e.isTemplateCurrent,nodes:e.nodes,...Object.fromEntries(Object.
entries(j).map(([X,he])=>[X,dt(he)])),notices:wr(e),unknown:[..._,...e.nodesUnknown?[`nodes: ${e.nodesUnknown}`]:[]]}}}),
3951:((A,Y,a)=>{a.d(Y,{t:()=>O});const O="1.0.0"})},Zo={};function be(A){var Y=Zo[A];if(Y!==void 0)return Y.exports;var a=Zo[A]=
{exports:{}},O=!0;try{Uo[A](a,a.exports,be),O=!1}finally{O&&delete Zo[A]}return a.exports}be.m=Uo,typeof be<"u"&&(be.ab=
decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{
var A=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",Y=typeof Symbol=="function"?Symbol("webpac\
k exports"):"__webpack_exports__",a=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",O=L=>{L&&L.d<1&&
(L.d=1,L.forEach(D=>D.r--),L.forEach(D=>D.r--?D.r++:D()))},q=L=>L.map(D=>{if(D!==null&&typeof D=="object"){if(D[A])return D;
if(D.then){var U=[];U.d=0,D.then(se=>{d[Y]=se,O(U)},se=>{d[a]=se,O(U)});var d={};return d[A]=se=>se(U),d}}var ne={};return ne[A]=
se=>{},ne[Y]=D,ne});be.a=(L,D,U)=>{var d;U&&((d=[]).d=-1);var ne=new Set,se=L.exports,ye,re,R,W=new Promise((x,ie)=>{R=ie,
re=x});W[Y]=se,W[A]=x=>(d&&x(d),ne.forEach(x),W.catch(ie=>{})),L.exports=W,D(x=>{ye=q(x);var ie,te=()=>ye.map(we=>{if(we[a])
throw we[a];return we[Y]}),pe=new Promise(we=>{ie=()=>we(te),ie.r=0;var fe=P=>P!==d&&!ne.has(P)&&(ne.add(P),P&&!P.d&&(ie.
r++,P.push(ie)));ye.map(P=>P[A](fe))});return ie.r?pe:te()},x=>(x?R(W[a]=x):re(se),O(d))),d&&d.d<0&&(d.d=0)}})(),(()=>{var A=Object.
getPrototypeOf?a=>Object.getPrototypeOf(a):a=>a.__proto__,Y;be.t=function(a,O){if(O&1&&(a=this(a)),O&8||typeof a=="objec\
t"&&a&&(O&4&&a.__esModule||O&16&&typeof a.then=="function"))return a;var q=Object.create(null);be.r(q);var L={};Y=Y||[null,
A({}),A([]),A(A)];for(var D=O&2&&a;typeof D=="object"&&!~Y.indexOf(D);D=A(D))Object.getOwnPropertyNames(D).forEach(U=>L[U]=
()=>a[U]);return L.default=()=>a,be.d(q,L),q}})(),be.d=(A,Y)=>{for(var a in Y)be.o(Y,a)&&!be.o(A,a)&&Object.defineProperty(
A,a,{enumerable:!0,get:Y[a]})},be.f={},be.e=A=>Promise.all(Object.keys(be.f).reduce((Y,a)=>(be.f[a](A,Y),Y),[])),be.u=A=>""+
A+".index.js",be.o=(A,Y)=>Object.prototype.hasOwnProperty.call(A,Y),be.r=A=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.
defineProperty(A,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(A,"__esModule",{value:!0})},(()=>{var A={8792:0},
Y=a=>{var{ids:O,modules:q,runtime:L}=a,D,U,d=0;for(D in q)be.o(q,D)&&(be.m[D]=q[D]);for(L&&L(be);d<O.length;d++)U=O[d],be.
o(A,U)&&A[U]&&A[U][0](),A[O[d]]=0};be.f.j=(a,O)=>{var q=be.o(A,a)?A[a]:void 0;if(q!==0)if(q)O.push(q[1]);else{var L=import("\
./"+be.u(a)).then(Y,D=>{throw A[a]!==0&&(A[a]=void 0),D}),L=Promise.race([L,new Promise(D=>q=A[a]=[D])]);O.push(q[1]=L)}}})();
var xo=be(2015);xo=await xo;
