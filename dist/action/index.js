import{createRequire as Ie}from"module";var Ro={6982:(E=>{E.exports=Ie(import.meta.url)("crypto")}),9896:(E=>{E.exports=
Ie(import.meta.url)("fs")}),6698:(E=>{E.exports=Ie(import.meta.url)("node:async_hooks")}),1421:(E=>{E.exports=Ie(import.meta.
url)("node:child_process")}),7598:(E=>{E.exports=Ie(import.meta.url)("node:crypto")}),3024:(E=>{E.exports=Ie(import.meta.
url)("node:fs")}),1455:(E=>{E.exports=Ie(import.meta.url)("node:fs/promises")}),7067:(E=>{E.exports=Ie(import.meta.url)(
"node:http")}),4708:(E=>{E.exports=Ie(import.meta.url)("node:https")}),7030:(E=>{E.exports=Ie(import.meta.url)("node:net")}),
8161:(E=>{E.exports=Ie(import.meta.url)("node:os")}),6760:(E=>{E.exports=Ie(import.meta.url)("node:path")}),1708:(E=>{E.
exports=Ie(import.meta.url)("node:process")}),7075:(E=>{E.exports=Ie(import.meta.url)("node:stream")}),3136:(E=>{E.exports=
Ie(import.meta.url)("node:url")}),7975:(E=>{E.exports=Ie(import.meta.url)("node:util")}),8522:(E=>{E.exports=Ie(import.meta.
url)("node:zlib")}),857:(E=>{E.exports=Ie(import.meta.url)("os")}),1062:((E,X,a)=>{a.d(X,{a:()=>Q,c:()=>f,i:()=>_,l:()=>F,
n:()=>le,o:()=>C,r:()=>L,s:()=>ee,t:()=>pe,u:()=>D});const C=A=>A.replace(/\s*[\r\n]+\s*/g," ").replace(/[&<>|`*_[\]\\~@#$]|:(?=\/\/)|(?<=\bwww)\.|^\s*[-+=]|(?<=^\s*\d+)[.)]/gi,
U),U=A=>A.replace(/\S/g,V=>`&#${V.codePointAt(0)};`);function F(A,V){if(A.length<=V)return A;const Y=`\u2026 (${A.length.
toLocaleString("en-US")} characters)`,K=Math.max(0,V-Y.length),k=Math.floor(K/4),Se=k===0?"":A.slice(-k);return`${J(A.slice(
0,K-k))}${Y}${J(Se)}`}const J=A=>A.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g,"");function D(A,V){const Y=K=>`| ${K.join(
" | ")} |`;return[Y(A),Y(A.map(()=>"---")),...V.map(Y)].join(`
`)}const f=({head:A,rows:V},Y)=>D(A.map(C),V.map(K=>K.map(k=>C(F(k,Y))))),Q=(A,V)=>`<details><summary>${C(A)}</summary>

${V}

</details>`,ee=(A,V)=>`[${C(A)}](<${V.replace(/[<>\s]/g,encodeURIComponent)}>)`;function _(A,V=""){const Y=Math.max(0,...(A.
match(/`+/g)??[]).map(k=>k.length)),K="`".repeat(Math.max(3,Y+1));return`${K}${V}
${A}
${K}`}const N=["action","logical id","type","replacement","from \u2192 to"],S="\u2013",L=(A,V=60)=>({title:"Changes",head:N,
rows:A.map(Y=>[...R(Y),Y.properties.map(K=>oe(K,V)).join("; ")])}),R=A=>[re(A),A.logicalId,A.type,A.replacement];function re({
action:A,drift:V,isRetained:Y}){const K=A==="None"?[]:[A],k=V?[V==="DELETED"?"deleted by hand":"changed by hand"]:[];return[
...K,...k,...Y?["the old one is kept"]:[]].join(", ")}function oe(A,V){const{path:Y,from:K,to:k,replacement:Se,drifted:be}=A,
Xe=Ve=>Ve===void 0?S:F(Ve,V),Kt=be===void 0?"":` (really ${F(be,V)})`,Yt=Se==="no"?"":` [replacement: ${Se}]`;return`${he(
Y)}: ${Xe(K)}${Kt} \u2192 ${A.isKnownAfterApply?"(known after apply)":Xe(k)}${Yt}`}const he=A=>A.replace(/^\/Properties\//,
"").replaceAll("/",".");function le(A){if(A.length===0)return"nothing changes";const V=new Map;for(const{action:be}of A)
V.set(be,(V.get(be)??0)+1);const Y=[...V].filter(([be])=>be!=="None").map(([be,Xe])=>`${Xe} ${be}`),K=A.filter(({drift:be})=>be).
length,k=A.filter(({replacement:be})=>be==="yes").length,Se=A.filter(({replacement:be})=>be==="may").length;return[...Y,
...k?[`${k} replaced`]:[],...Se?[`${Se} perhaps replaced`]:[],...K?[`${K} changed by hand`]:[]].join(", ")}function pe(A,V){
const Y=[...A].sort((Se,be)=>se(be)-se(Se)).slice(0,V.rows),K=Y.map(Se=>[...R(Se).map(be=>C(F(be,Math.max(128,V.text)))),
q(Se.properties,V)]),k=A.length-Y.length;return`${D(N,K)}${k>0?`

\u2026 and ${k} more changes`:""}`}const I={yes:4,may:2,no:0},se=({replacement:A,action:V})=>I[A]+(V==="Remove"?1:0);function q(A,V){
const Y=A.slice(0,V.properties).map(k=>C(oe({...k,path:F(k.path,200)},V.text))),K=A.length-Y.length;return[...Y,...K>0?[
Y.length>0?`\u2026 and ${K} more`:`${K} properties`]:[]].join("<br>")}}),9065:((E,X,a)=>{a.d(X,{i:()=>C,n:()=>Q,r:()=>U,
t:()=>f});const C=["launch-gate","port-probe","endpoint-sync","reconciler"];var U={name:"railgun",package:"railgun-stabl\
e",binary:"/usr/bin/rg-listener",unit:"railgun.service",user:"railgun",port:2408,config:"/etc/railgun/railgun.conf",keys:{
token:"activation.token",host:"activation.railgun_host",servers:"memcached.servers",address:"wan.ip",port:"wan.port"},map:{
key:"map.file",path:"/etc/railgun/railgun-ha-map.conf"},placeholders:["YOUR_TOKEN_HERE","YOUR_PUBLIC_IP_OR_HOSTNAME"],reload:{
signal:"SIGHUP",keys:["compress.data","lan.timeout","log.level","map.file","memcached.expiration","memcached.limit","mem\
cached.servers","memcached.timeout","stats.url","syslog.addr","validate.cert"]},restartOnly:["activation.heartbeat_inter\
val","activation.public_ip","activation.railgun_host","activation.token","ca.bundle","cert.file","cpu.oversubscribe","in\
secure.origin","key.file","memcached.connect","origin.cf-railgun","origin.idleconns","pid.file","stats.enabled","stats.i\
nterval","stats.listen","stats.log","stderr.file","stream.size","wan.ip","wan.port","wan.tls"],neverSend:["SIGQUIT"]};const F=24,
J=256,D=16;function f(N){return F-Math.ceil(Math.log2(2*N))}function Q(N,S){const L=ee(N,f(S)),R=oe=>`${_(L+oe*J)}/${F}`,
re=Array.from({length:S},(oe,he)=>he);return{publicCidrs:re.map(oe=>R(2*oe)),privateCidrs:re.map(oe=>R(2*oe+1))}}function ee(N,S){
const[L,R,re,oe,he]=(/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(N)??[]).slice(1).map(Number),le=[L,R,
re,oe].map(se=>se??NaN);if(he===void 0||le.some(se=>!(se<=255)))throw new Error(`vpc range "${N}" is not IPv4 in the for\
m a.b.c.d/prefix`);if(he<D||he>S)throw new Error(`vpc range "${N}" has prefix ${he}, allowed is ${D} to ${S}`);const pe=le.
reduce((se,q)=>se*256+q,0),I=2**(32-he);if(pe%I!==0)throw new Error(`vpc range "${N}" has host bits set, write ${_(pe-pe%
I)}/${he}`);return pe}const _=N=>[24,16,8,0].map(S=>N>>>S&255).join(".")}),979:((E,X,a)=>{a.d(X,{a:()=>C,i:()=>F,n:()=>Q,
o:()=>_,r:()=>f,s:()=>U,t:()=>J});function C(N){const S=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(N);
if(!S)return;const L=S.slice(1);if(L.some(pe=>pe.length>1&&pe.startsWith("0")))return;const[R=0,re=0,oe=0,he=0,le=0]=L.map(
Number);if(!(Math.max(R,re,oe,he)>255||le>32))return{base:((R*256+re)*256+oe)*256+he,prefix:le}}const U=N=>2**(32-N.prefix),
F=N=>N.base%U(N)===0,J=N=>({...N,base:N.base-N.base%U(N)}),D=(N,S)=>N.base<S.base+U(S)&&S.base<N.base+U(N);function f({base:N,
prefix:S}){return`${[24,16,8,0].map(L=>Math.floor(N/2**L)%256).join(".")}/${S}`}function Q(N){for(const[S,L]of N.entries()){
const R=N.slice(S+1).find(re=>D(L,re));if(R)return[L,R]}}const ee=[["0.0.0.0/8","this network"],["127.0.0.0/8","loopback"],
["169.254.0.0/16","link-local"],["224.0.0.0/4","multicast"],["240.0.0.0/4","reserved"]];function _(N){const S=ee.find(([
L])=>{const R=C(L);return R!==void 0&&D(R,N)});return S&&`${S[0]}, ${S[1]}`}}),6765:((E,X,a)=>{a.d(X,{n:()=>C,t:()=>U});
const C={now:()=>Date.now(),after:(F,J)=>{const D=setTimeout(J,F);return()=>clearTimeout(D)}};function U(F,J){return new Promise(
D=>{F.after(J,D)})}}),2264:((E,X,a)=>{a.d(X,{n:()=>U,t:()=>C});var C=class extends Error{name="AppError";code;fault;details;constructor(F,J,D={}){
super(J,D.cause===void 0?void 0:{cause:D.cause}),this.code=F,this.fault=D.fault??"user",this.details=D.details??[]}};function U(F){
return F instanceof Error?F.message:String(F)}}),6580:((E,X,a)=>{a.d(X,{n:()=>N,r:()=>f,t:()=>_});var C=a(2264);const U=new Set(
["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ETIMEDOUT","EHOSTUNREACH","ENETUNREACH","ECONNRESET"]),F={CredentialsProviderError:[
"credentials.missing","no AWS credentials were found; run aws-actions/configure-aws-credentials before this step"],AccessDenied:[
"access.denied","AWS refused a call; grant the action to the role"],AccessDeniedException:["access.denied","AWS refused \
a call; grant the action to the role"],UnauthorizedOperation:["access.denied","AWS refused a call; grant the action to t\
he role"],ExpiredToken:["credentials.refused","the AWS credentials have expired; get new ones in an earlier step"],ExpiredTokenException:[
"credentials.refused","the AWS credentials have expired; get new ones in an earlier step"],RequestExpired:["credentials.\
refused","the AWS credentials have expired; get new ones in an earlier step"],InvalidClientTokenId:["credentials.refused",
"AWS does not know these credentials; check role and account"],UnrecognizedClientException:["credentials.refused","AWS d\
oes not know these credentials; check role and account"],403:["access.denied","AWS refused a call; grant the action to t\
he role"],Forbidden:["access.denied","AWS refused a call; grant the action to the role"],Throttling:["aws.throttled","AW\
S answers too many requests slowly; run again"],ThrottlingException:["aws.throttled","AWS answers too many requests slow\
ly; run again"],RequestLimitExceeded:["aws.throttled","AWS answers too many requests slowly; run again"],TooManyRequestsException:[
"aws.throttled","AWS answers too many requests slowly; run again"],TooManyUpdates:["aws.throttled","AWS answers too many\
 requests slowly; run again"],AuthFailure:["credentials.refused","AWS does not know these credentials; check role and ac\
count"],SignatureDoesNotMatch:["credentials.refused","AWS refused the signature; check the secret access key and the clo\
ck"]},J=["credentials.refused","AWS does not let this job into the role; its trust policy must allow the token's sub and\
 aud"];function D(S){return _(S,"InvalidIdentityToken","InvalidIdentityTokenException","IDPRejectedClaim")?!0:/not authorized to perform:? sts:AssumeRole/i.
test((0,C.n)(S))}function f(S){if(S instanceof C.t)return S;const L=S instanceof Error?S.name:"",R=D(S)?J:F[L];if(R)return new C.
t(R[0],`${R[1]} (${(0,C.n)(S)})`,{cause:S});const re=ee(S);if(re){const oe=`the AWS endpoint cannot be reached (${re}: ${(0,C.
n)(S)}); check region, network and AWS_ENDPOINT_URL`;return new C.t("endpoint.unreachable",oe,{cause:S})}if(S instanceof
TypeError&&"code"in S&&S.code==="ERR_INVALID_URL"){const oe=`"${"input"in S?String(S.input):""}" is no address of an AWS\
 endpoint; correct AWS_ENDPOINT_URL, or leave it unset`;return new C.t("endpoint.unreachable",oe,{cause:S})}if((0,C.n)(S)===
"Region is missing")return new C.t("region.missing","no AWS region is set; set AWS_REGION or the input of the credential\
s step",{cause:S});if(Q(S)>=500){const oe=`AWS could not answer a call (${L}: ${(0,C.n)(S)}); run again`;return new C.t(
"aws.unavailable",oe,{cause:S})}return new C.t("internal",`${L||"error"}: ${(0,C.n)(S)}`,{fault:"tool",cause:S})}function Q(S){
const{$metadata:L}=S??{};return L?.httpStatusCode??0}function ee(S,L=0){if(!(S instanceof Error)||L>5)return;const R="co\
de"in S?String(S.code):"";return U.has(R)?R:S.name==="TimeoutError"?"ETIMEDOUT":ee(S.cause,L+1)}const _=(S,...L)=>S instanceof
Error&&L.includes(S.name),N=S=>S instanceof Error&&F[S.name]?.[0]==="aws.throttled"}),2015:((E,X,a)=>{a.a(E,async(C,U)=>{
try{let vt=function(d=at()){const g=f.i.map(v=>[v,en(d,v)]);return{stack:{lambdaKeys:Object.fromEntries(g.map(([v,{key:b}])=>[
v,b])),instancePayload:At(d,"instance/payload.txt").toString("utf8").trim()},artifacts:[...new Map(g.map(([,v])=>[v.key,
v])).values()]}},en=function(d,g){const v=At(d,`lambdas/${g}.zip`),b=(0,he.createHash)("sha256").update(v).digest("hex");
return{key:`artifacts/${b}.zip`,sha256:b,body:v}},At=function(d,g){const v=`${d}/dist/${g}`;try{return(0,le.readFileSync)(
v)}catch(b){throw new D.t("internal",`${v} cannot be read; build it with \`npm run build\``,{fault:"tool",cause:b})}},at=function(d=(0,I.
fileURLToPath)(import.meta.url)){const g=(0,pe.dirname)(d);if((0,le.existsSync)(`${g}/action.yml`))return g;if(g===d)throw new D.
t("internal","no action.yml stands above the Action's own files",{fault:"tool"});return at(g)},Zt=function({region:d,endpoint:g}){
const v={...d&&{region:d},retryMode:"adaptive",maxAttempts:4,customUserAgent:[[Q.c,_.t]]},b={...v,requestHandler:{requestTimeout:ee.
r+15e3}};let P=0;return{autoScaling:Ne(async()=>new(await Promise.all([a.e(8059),a.e(1364),a.e(990),a.e(8060),a.e(2803),
a.e(6776),a.e(3655),a.e(2619),a.e(1105),a.e(4471),a.e(9996),a.e(1383),a.e(8737)]).then(a.bind(a,4848))).AutoScalingClient(
v)),cloudFormation:Ne(async()=>{const O=new(await Promise.all([a.e(8059),a.e(2803),a.e(9632)]).then(a.bind(a,7149))).CloudFormationClient(
v),M=H=>B=>(P+=1,H(B));return O.middlewareStack.add(M,{step:"finalizeRequest",priority:"low",name:"count"}),O}),cloudWatch:Ne(
async()=>new(await Promise.all([a.e(8059),a.e(1364),a.e(990),a.e(8060),a.e(2803),a.e(6776),a.e(9713),a.e(3655),a.e(2619),
a.e(1105),a.e(4471),a.e(2601),a.e(6187),a.e(9310)]).then(a.bind(a,985))).CloudWatchClient(v)),ec2:Ne(async()=>new(await Promise.
all([a.e(8059),a.e(1364),a.e(990),a.e(6776),a.e(1105),a.e(3835)]).then(a.bind(a,3835))).EC2Client(v)),elastiCache:Ne(async()=>new(await Promise.
all([a.e(8059),a.e(2619),a.e(4909)]).then(a.bind(a,4909))).ElastiCacheClient(v)),lambda:Ne(async()=>new(await Promise.all(
[a.e(8059),a.e(1364),a.e(990),a.e(8060),a.e(2803),a.e(6776),a.e(9713),a.e(3655),a.e(2619),a.e(1105),a.e(4471),a.e(2601),
a.e(6187),a.e(5255)]).then(a.bind(a,1548))).LambdaClient(b)),loadBalancing:Ne(async()=>new(await Promise.all([a.e(8059),
a.e(1364),a.e(990),a.e(8060),a.e(6776),a.e(3655),a.e(2619),a.e(1105),a.e(4471),a.e(5790)]).then(a.bind(a,1419))).ElasticLoadBalancingV2Client(
v)),s3:Ne(async()=>{const{S3Client:O}=await Promise.all([a.e(8059),a.e(1364),a.e(990),a.e(8060),a.e(2803),a.e(6776),a.e(
9713),a.e(3655),a.e(6665),a.e(311)]).then(a.bind(a,311)),M=g?{endpoint:g,forcePathStyle:Pt(g)}:{};return new O({...v,...M})}),
ssm:Ne(async()=>{const O=new(await Promise.all([a.e(8059),a.e(1364),a.e(990),a.e(8060),a.e(2803),a.e(6776),a.e(9713),a.e(
3655),a.e(2619),a.e(1105),a.e(4471),a.e(6665),a.e(9996),a.e(8552),a.e(633)]).then(a.bind(a,7958))).SSMClient(v);return O.
middlewareStack.add(bt,{step:"deserialize",name:"repeatable"}),O}),sts:Ne(async()=>new(await Promise.all([a.e(8059),a.e(
9713),a.e(7886)]).then(a.bind(a,7945))).STSClient(v)),cloudFormationCalls:()=>P}},Pt=function(d){if(!d||!URL.canParse(d))
return!1;const{hostname:g}=new URL(d);return(0,se.isIP)(g.replace(/^\[|\]$/g,""))!==0},Ne=function(d){let g;return()=>(g??=
d(),g)},nn=function(d){const g=JSON.stringify(d);if(g.length<=tn)return g;for(const v of Hn){const b=JSON.stringify({...We(
d,v),shortened:!0});if(b.length<=tn)return b}return JSON.stringify({command:d.command,stack:d.stack,shortened:!0})},We=function(d,g){
return typeof d=="string"?(0,R.l)(d,g.text):Array.isArray(d)?d.slice(0,g.list).map(v=>We(v,g)):typeof d!="object"||d===null?
d:Object.fromEntries(Object.entries(d).map(([v,b])=>[v,We(b,g)]))},Tt=function({partition:d,region:g},v,b){const P=ct[d];
if(!P)return[];const O=(B,ue)=>`https://${g}.${P}/${B}/home?region=${g}#${ue}`,M=B=>`/stacks/${B}?stackId=${encodeURIComponent(
b??"")}`,H=[{title:"Stack",url:O("cloudformation",M("stackinfo"))},{title:"Events",url:O("cloudformation",M("events"))}];
return[...b?H:[],{title:"Auto Scaling group",url:O("ec2",`AutoScalingGroupDetails:id=${encodeURIComponent((0,Q.g)(v))};v\
iew=details`)},{title:"Boot log",url:O("cloudwatch",`logsV2:log-groups/log-group/${He((0,Q.h)(v))}`)}]},Ae=function({instances:d,
cacheNodes:g,cacheSize:v,servers:b}){const P=d.slice(0,Kn),O=[...new Set(P.map(({zone:B})=>B))].sort(),M=[...new Set([...g,
...b])].sort(),H=Math.max(0,v-M.length);return["flowchart LR",'  edge(["Cloudflare"]) --> nlb["load balancer :2408"]',...O.
flatMap((B,ue)=>rn(B,ue,P)),'  subgraph cache["memcached"]',...M.map((B,ue)=>`    m${ue}[("${lt(B)}")]`),...H>0?[`    mi\
ssing[("${H} missing")]`]:[],"  end",...P.map((B,ue)=>`  nlb ${(0,oe.t)(B)?"-->":"-.->"} i${ue}`),...O.map((B,ue)=>`  z${ue}\
 --> cache`),"  classDef well fill:#dafbe1,stroke:#1a7f37,color:#1f2328","  classDef ill fill:#ffebe9,stroke:#cf222e,col\
or:#1f2328","  classDef waiting fill:#fff8c5,stroke:#9a6700,color:#1f2328",...P.map((B,ue)=>`  class i${ue} ${It(B)}`),...M.
map((B,ue)=>`  class m${ue} ${ut(B,g,b)}`),...H>0?["  class missing ill"]:[]].join(`
`)},rn=function(d,g,v){const b=v.flatMap((O,M)=>O.zone===d?[{one:O,at:M}]:[]),P=({one:O,at:M})=>`    i${M}["${lt(O.id)}<\
br/>${lt(O.address||"no address")}<br/>${lt(`${O.lifecycle}, ${O.target}, 2408 ${O.port}`)}"]`;return[`  subgraph z${g}[\
"${lt(d)}"]`,...b.map(P),"  end"]},It=function(d){if(/^(Pending|Terminating)/.test(d.lifecycle))return"waiting";const g=d.
port==="open"||d.port==="not asked";return(0,oe.t)(d)&&d.health==="Healthy"&&d.target==="healthy"&&g?"well":"ill"},ut=function(d,g,v){
return g.includes(d)&&v.includes(d)?"well":"ill"},sn=function(d,g){const{command:v,failure:b,findings:P,tables:O}=d;return`${[
`### railgun-ha ${(0,R.o)(v)}: ${b?"failed":"done"}`,...(0,re.i)(d,g),...an(d),...(0,re.t)(P.changes,g),...(0,re.n)(P.cost),
...(0,re.r)(P.events,g),...P.fleet?[`#### Topology

\`\`\`mermaid
${Ae(P.fleet)}
\`\`\``]:[],...O.map(M=>Nt(M,g)),...cn(d)].join(`

`)}
`},an=function({findings:d,stackName:g}){const{identity:v,stackId:b}=d;if(!v)return[];const P=`account ${v.account}, ${v.
region}, as ${v.arn}`;return[[...Tt(v,g,b).map(({title:O,url:M})=>(0,R.s)(O,M)),(0,R.o)(P)].join(" \xB7 ")]},Nt=function({
title:d,head:g,rows:v},b){const P=v.slice(0,b.rows),O=v.length-P.length,M=`${(0,R.c)({title:d,head:g,rows:P},b.text)}${O>
0?`

\u2026 and ${O} more rows`:""}`;return v.length>Yn?(0,R.a)(`${d}: ${v.length} rows`,M):`#### ${(0,R.o)(d)}

${M}`},cn=function({phases:d}){if(d.length===0)return[];const g=d.map(({name:b,millis:P})=>[(0,R.o)(b),un(P)]),v=d.reduce(
(b,{millis:P})=>b+P,0);return[(0,R.a)(`Timings: ${un(v)}`,(0,R.u)(["phase","took"],g))]},fn=function({failure:d,findings:g}){
if(!d)return"";const{message:v,details:b,fault:P}=d,{rootCause:O}=g,M=O?[(0,L.t)(O),...O.remedy?[O.remedy]:[]]:[],H=M[0]===
v,B=P==="tool"?["this is a defect of railgun-ha: please report it with this log"]:[];return[...H?[]:M,v,...b.map(ue=>`- ${ue}`),
...B].join(`
`)},Ce=function(d){return d==null?"":typeof d=="string"||d instanceof String?d:JSON.stringify(d)},me=function(d){return Object.
keys(d).length?{title:d.title,file:d.file,line:d.startLine,endLine:d.endLine,col:d.startColumn,endColumn:d.endColumn}:{}},
et=function(d,g,v){const b=new Y(d,g,v);process.stdout.write(b.toString()+q.EOL)},Rt=function(d,g=""){et(d,{},g)},hn=function(d){
return Ce(d).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")},pn=function(d){return Ce(d).replace(/%/g,"%2\
5").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")},mn=function(d,g){const v=process.
env[`GITHUB_${d}`];if(!v)throw new Error(`Unable to find environment variable for file command ${d}`);if(!V.existsSync(v))
throw new Error(`Missing file at path: ${v}`);V.appendFileSync(v,`${Ce(g)}${q.EOL}`,{encoding:"utf8"})},ft=function(d,g){
const v=`ghadelimiter_${A.randomUUID()}`,b=Ce(g);if(d.includes(v))throw new Error(`Unexpected input: name should not con\
tain the delimiter "${v}"`);if(b.includes(v))throw new Error(`Unexpected input: value should not contain the delimiter "${v}\
"`);return`${d}<<${v}${q.EOL}${b}${q.EOL}${v}`},bn=function(d){et("add-mask",{},d)},yn=function(d,g){if(process.env.GITHUB_OUTPUT)
return mn("OUTPUT",ft(d,g));process.stdout.write(q.EOL),et("set-output",{name:d},Ce(g))},wn=function(d,g={}){et("error",
me(g),d instanceof Error?d.toString():d)},$n=function(d,g={}){et("warning",me(g),d instanceof Error?d.toString():d)},Sn=function(d){
process.stdout.write(d+q.EOL)},Ct=function(d){Rt("group",d)},zn=function(){Rt("endgroup")},dt=function(d,g=[]){const v=[
...d,...g].filter(H=>H.length>=xt),b=g.filter(({length:H})=>H>=tr&&H<xt),P=v.flatMap(kn).flatMap(wt),O=v.flatMap(H=>[H,Buffer.
from(H).toString("hex")]).flatMap(wt),M=[...yt(P.map(H=>$t(H,rr))).map(H=>new RegExp(H,"gu")),...yt([...O.map(H=>$t(H)),
...b.map(H=>`(?<![\\p{L}\\p{N}])${$t(H)}(?![\\p{L}\\p{N}])`)]).map(H=>new RegExp(H,"giu"))];return H=>M.reduce((B,ue)=>B.
replace(ue,On),H)},En=function(d,g){const v=b=>typeof b=="string"?d(b):Array.isArray(b)?b.map(v):typeof b!="object"||b===
null||Object.getPrototypeOf(b)!==Object.prototype?b:Object.fromEntries(Object.entries(b).map(([P,O])=>[P,v(O)]));return v(
g)},yt=function(d){const g=[...new Set(d)].sort((b,P)=>P.length-b.length),v=[];for(const b of g){const P=v.at(-1),O=P===
void 0?"":`${P}|${b}`;O&&O.length<=nr?v[v.length-1]=O:v.push(b)}return v},wt=function(d){const g=[...d];if(g.length<128)
return[d];const v=Math.floor(g.length/Ut);return Array.from({length:v},(b,P)=>g.slice(P*Ut,P===v-1?void 0:(P+1)*Ut).join(
""))},Pe=function(d){if(/[A-Za-z0-9]/.test(d))return d;const g=d.codePointAt(0)??0,v=g.toString(16),b=[...Buffer.from(d)].
map(H=>`%${H.toString(16).padStart(2,"0")}`).join(""),P=d.split("").map(H=>`\\\\+u${H.charCodeAt(0).toString(16).padStart(
4,"0")}`),O=[or(d),Dt(b),Dt(P.join("")),`&#0*${g};`,Dt(`&#x0*${v};`)],M=Lt[d];return M&&O.push(`\\\\+${M}`),`(?:${[...O,
...St[d]??[]].join("|")})`},kn=function(d){const g=Buffer.from(d),v=[0,1,2].map(b=>{const P=Buffer.concat([Buffer.alloc(
b),g]).toString("base64").replaceAll("=",""),O=Math.ceil(b*8/6),M=Math.floor((b+g.length)*8/6);return P.slice(O,M)});return[
g.toString("base64"),...v].filter(b=>b.length>=xt)},Zn=function({command:d,onPullRequest:g},v){const b=["pull_request","\
pull_request_target"].includes(v);return d==="deploy"&&b&&g==="plan"?"plan":d},Pn=function(d){const g=Object.entries(d).
filter(([v])=>v.startsWith("INPUT_"));return Object.fromEntries(g.map(([v,b])=>[v.slice(6).toLowerCase(),b]))},Tn=function(d,g,v,b){
const P={region:d.AWS_REGION||d.AWS_DEFAULT_REGION,endpoint:d.AWS_ENDPOINT_URL_S3||d.AWS_ENDPOINT_URL},O=`${d.GITHUB_RUN_ID??
"local"}-${d.GITHUB_RUN_ATTEMPT??"1"}`;return{aws:g.aws??Zt(P),clock:g.clock??J.n,record:b,note:async M=>{d.GITHUB_STEP_SUMMARY&&
await v.summarise(Qn(v.redacted(M)))},fetch:g.fetch??fetch,assets:g.assets??(()=>vt()),log:v,print:M=>v.print(M),hide:M=>v.
hide(M),hideDeclared:M=>v.hideDeclared(M),runName:O.replace(/[^A-Za-z0-9-]/g,"-")}},Ft=function(d,g){if(g.length===0)return d;
const{code:v,message:b,details:P,fault:O,cause:M}=d;return new D.t(v,b,{fault:O,cause:M,details:[...P,...g]})},Jt=function(d){
const{headline:g,outputs:v,result:b,tables:P,failure:O,...M}=d,H=v["stack-id"]||void 0;return Object.fromEntries(Object.
entries({stackId:H,...M}).filter(([,B])=>B!==void 0))},Bt=function(d,g,v,b,P){return d.redacted({command:String(b?.result.
command??(g.command?.trim()||S.h.command)),stackName:g["stack-name"]?.trim()||S.h["stack-name"],headline:b?.headline??"",
tables:b?.tables??[],failure:P&&{code:P.code,message:P.message,details:P.details,fault:P.fault},findings:v,phases:d.phases,
isNoOp:!P&&(v.changes?v.changes.length===0:b?.result.changed===!1)})};var Xe=vt,Kt=en,Yt=At,Ve=at,gr=Zt,vr=Pt,ot=Ne,mt=nn,
Un=We,Qe=Tt,Ee=Ae,Ue=rn,Ln=It,Xt=ut,st=sn,Qt=an,Ot=Nt,Ge=cn,br=fn,Et=Ce,ke=me,yr=et,qe=Rt,it=hn,Re=pn,qt=mn,Dn=ft,Mn=bn,
Fn=yn,kt=wn,Fe=$n,Jn=Sn,ce=Ct,Bn=zn,gt=dt,wr=En,Vn=yt,$r=wt,_t=Pe,Gn=kn,Sr=Zn,Z=Pn,_e=Tn,Wn=Ft,Je=Jt,Be=Bt,F=a(8953),J=a(
6765),D=a(2264),f=a(9065),Q=a(7643),ee=a(8861),_=a(3951),N=a(6580),S=a(321),L=a(8669),R=a(1062),re=a(3903),oe=a(5474),he=a(
7598),le=a(3024),pe=a(6760),I=a(3136),se=a(7030),q=a(857),A=a(6982),V=a(9896);const bt=d=>async g=>{try{return await d(g)}catch(v){
throw v instanceof Error&&v.name==="TooManyUpdates"&&Object.assign(v,{$retryable:{throttling:!0}}),v}},tn=5e5,Hn=[{text:1e4,
list:1e4},{text:1e3,list:1e4},{text:200,list:1e4},{text:60,list:5e3},{text:60,list:500},{text:60,list:20}],ct={aws:"cons\
ole.aws.amazon.com","aws-cn":"console.amazonaws.cn","aws-us-gov":"console.amazonaws-us-gov.com"},He=d=>encodeURIComponent(
encodeURIComponent(d)).replaceAll("%","$"),Kn=100,lt=d=>d.replace(/[^A-Za-z0-9 .:,()/-]/gu,g=>`#${g.codePointAt(0)};`),on=1e6,
Yn=25,Xn=(d,g=0)=>(0,re.a)(on-g,Buffer.byteLength,v=>sn(d,v)),Qn=d=>(0,re.a)(on/4,Buffer.byteLength,g=>`${Nt(d,g)}

`),un=d=>d<1e4?`${(d/1e3).toFixed(1)} s`:(0,S.t)(d/1e3);async function jt(d,g,v,{outputs:b,result:P},O){const{command:M,
failure:H}=v;for(const[ue,ze]of Object.entries(b))ze!==void 0&&d.output(ue,ze);const B=H&&{code:H.code,message:H.message,
details:H.details};d.output("result",nn({command:M,...P,...B&&{error:B}})),g.GITHUB_STEP_SUMMARY&&await d.summarise(Xn(v,
d.summarised)),O&&await $e(d,g,v,O),await ln(d,v)}async function $e(d,g,v,b){if(b.comment==="false"||b.comment==="auto"&&
!g.GITHUB_EVENT_PATH)return;const{tellPullRequest:P}=await a.e(8313).then(a.bind(a,8313)),O=await P({env:g,settings:b,run:v,
redact:M=>d.redacted(M)});O?.info&&d.info(O.info),O?.warning&&d.warning(O.warning)}async function ln(d,g){for(const{title:v,
text:b}of g.findings.pastes??[])await d.group(v,async()=>d.info(b));g.failure?d.annotate(`railgun-ha ${g.failure.code}`,
fn(g)):d.info(g.headline)}const dn="::";var Y=class{constructor(d,g,v){d||(d="missing.command"),this.command=d,this.properties=
g,this.message=v}toString(){let d=dn+this.command;if(this.properties&&Object.keys(this.properties).length>0){d+=" ";let g=!0;
for(const v in this.properties)if(this.properties.hasOwnProperty(v)){const b=this.properties[v];b&&(g?g=!1:d+=",",d+=`${v}\
=${pn(b)}`)}}return d+=`${dn}${hn(this.message)}`,d}},K=function(d,g,v,b){function P(O){return O instanceof v?O:new v(function(M){
M(O)})}return new(v||(v=Promise))(function(O,M){function H(ze){try{ue(b.next(ze))}catch(je){M(je)}}function B(ze){try{ue(
b.throw(ze))}catch(je){M(je)}}function ue(ze){ze.done?O(ze.value):P(ze.value).then(H,B)}ue((b=b.apply(d,g||[])).next())})};
const{access:gn,appendFile:qn,writeFile:_n}=V.promises,vn="GITHUB_STEP_SUMMARY";var k=class{constructor(){this._buffer=""}filePath(){
return K(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const d=process.env[vn];if(!d)throw new Error(
`Unable to find environment variable for $${vn}. Check if your runtime environment supports job summaries.`);try{yield gn(
d,V.constants.R_OK|V.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${d}'. Check if the file has\
 correct read/write permissions.`)}return this._filePath=d,this._filePath})}wrap(d,g,v={}){const b=Object.entries(v).map(
([P,O])=>` ${P}="${O}"`).join("");return g?`<${d}${b}>${g}</${d}>`:`<${d}${b}>`}write(d){return K(this,void 0,void 0,function*(){
const g=!!d?.overwrite,v=yield this.filePath();return yield(g?_n:qn)(v,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){
return K(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){
return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(d,g=!1){return this._buffer+=d,g?this.addEOL():
this}addEOL(){return this.addRaw(q.EOL)}addCodeBlock(d,g){const v=Object.assign({},g&&{lang:g}),b=this.wrap("pre",this.wrap(
"code",d),v);return this.addRaw(b).addEOL()}addList(d,g=!1){const v=g?"ol":"ul",b=d.map(O=>this.wrap("li",O)).join(""),P=this.
wrap(v,b);return this.addRaw(P).addEOL()}addTable(d){const g=d.map(b=>{const P=b.map(O=>{if(typeof O=="string")return this.
wrap("td",O);const{header:M,data:H,colspan:B,rowspan:ue}=O,ze=M?"th":"td",je=Object.assign(Object.assign({},B&&{colspan:B}),
ue&&{rowspan:ue});return this.wrap(ze,H,je)}).join("");return this.wrap("tr",P)}).join(""),v=this.wrap("table",g);return this.
addRaw(v).addEOL()}addDetails(d,g){const v=this.wrap("details",this.wrap("summary",d)+g);return this.addRaw(v).addEOL()}addImage(d,g,v){
const{width:b,height:P}=v||{},O=Object.assign(Object.assign({},b&&{width:b}),P&&{height:P}),M=this.wrap("img",null,Object.
assign({src:d,alt:g},O));return this.addRaw(M).addEOL()}addHeading(d,g){const v=`h${g}`,b=["h1","h2","h3","h4","h5","h6"].
includes(v)?v:"h1",P=this.wrap(b,d);return this.addRaw(P).addEOL()}addSeparator(){const d=this.wrap("hr",null);return this.
addRaw(d).addEOL()}addBreak(){const d=this.wrap("br",null);return this.addRaw(d).addEOL()}addQuote(d,g){const v=Object.assign(
{},g&&{cite:g}),b=this.wrap("blockquote",d,v);return this.addRaw(b).addEOL()}addLink(d,g){const v=this.wrap("a",d,{href:g});
return this.addRaw(v).addEOL()}};const er=new k;q.platform(),q.arch();var Se;(function(d){d[d.Success=0]="Success",d[d.Failure=
1]="Failure"})(Se||(Se={}));const On="***",xt=8,tr=4,nr=16e3,Ut=64,rr="(?:[\\r\\n]|\\\\+[rn])*",$t=(d,g="")=>[...d].map(
Pe).join(g),Lt={'"':'"',"\\":"\\\\","/":"/","\n":"n","\r":"r","	":"t","\b":"b","\f":"f"},St={"&":["&amp;"],"<":["&lt;"],
">":["&gt;"],'"':["&quot;"],"'":["&apos;"]," ":["\\+"],"+":["-"],"/":["_"]},or=d=>d.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),
Dt=d=>d.replace(/(?<!\\\+)[a-fx]/g,g=>`[${g}${g.toUpperCase()}]`);var be=class{#t;#n=[];#r=[];#o=[];#e=d=>d;#s=0;constructor(d){
this.#t=d}mask(d){d&&(bn(d),this.hide(d))}hide(d){d&&(this.#n.push(d),this.#e=dt(this.#n,this.#r))}hideDeclared(d){this.#r.
push(d),this.#e=dt(this.#n,this.#r)}info(d){Sn(this.#e(d))}warning(d){$n(this.#e(d))}async group(d,g){const[v,b]=[this.#e(
d),this.#t.now()];Ct(v);try{return await g()}finally{zn(),this.#o.push({name:v,millis:this.#t.now()-b})}}get phases(){return this.#o}redacted(d){
return En(this.#e,d)}print(d){process.stdout.write(`${this.#e(d)}
`)}output(d,g){yn(d,this.#e(g))}annotate(d,g){wn(this.#e(g),{title:this.#e(d)})}get summarised(){return this.#s}async summarise(d){
const g=this.#e(d);this.#s+=Buffer.byteLength(g),await er.addRaw(g,!0).write()}};const sr=["AWS_SECRET_ACCESS_KEY","AWS_\
SESSION_TOKEN","ACTIONS_ID_TOKEN_REQUEST_TOKEN","ACTIONS_RUNTIME_TOKEN","INPUT_GITHUB-TOKEN"],Mt={deploy:()=>Promise.all(
[a.e(8059),a.e(1364),a.e(990),a.e(8060),a.e(2803),a.e(6776),a.e(9713),a.e(3655),a.e(2619),a.e(1105),a.e(4471),a.e(2601),
a.e(6665),a.e(8593),a.e(4164)]).then(a.bind(a,4164)),plan:()=>Promise.all([a.e(8059),a.e(1364),a.e(990),a.e(8060),a.e(2803),
a.e(6776),a.e(9713),a.e(3655),a.e(1105),a.e(2601),a.e(6665),a.e(8593),a.e(7092)]).then(a.bind(a,7092)),status:()=>Promise.
all([a.e(8059),a.e(1364),a.e(990),a.e(8060),a.e(2803),a.e(6776),a.e(9713),a.e(3655),a.e(2619),a.e(1105),a.e(4471),a.e(2601),
a.e(6187),a.e(3978)]).then(a.bind(a,6187)),rotate:()=>Promise.all([a.e(8059),a.e(1364),a.e(990),a.e(8060),a.e(2803),a.e(
6776),a.e(9713),a.e(3655),a.e(2619),a.e(1105),a.e(4471),a.e(9996),a.e(8552),a.e(9561)]).then(a.bind(a,6352)),pause:()=>Promise.
all([a.e(8059),a.e(1364),a.e(990),a.e(2803),a.e(9713),a.e(7899)]).then(a.bind(a,7899)),resume:()=>Promise.all([a.e(8059),
a.e(1364),a.e(990),a.e(2803),a.e(6776),a.e(9713),a.e(1716)]).then(a.bind(a,1716)),destroy:()=>Promise.all([a.e(8059),a.e(
1364),a.e(990),a.e(8060),a.e(2803),a.e(6776),a.e(9713),a.e(3655),a.e(6665),a.e(6313)]).then(a.bind(a,6313)),render:()=>Promise.
all([a.e(2601),a.e(8955)]).then(a.bind(a,8955))};async function An(d,g={}){const v=g.clock??J.n,b=new be(v),P=Pn(d);b.mask(
P["activation-token"]?.trim()??"");for(const je of sr)b.hide(d[je]);let O,M,H={};const B=je=>{H={...H,...je}},ue=Tn(d,{...g,
clock:v},b,B);let ze;try{ze=(0,S.l)(P),O=await zt(ze,ue,d.GITHUB_EVENT_NAME??""),M=O?.failure}catch(je){M=(0,N.r)(je)}if(O&&
B(Jt(O)),M&&ze){const{adviseOn:je}=await a.e(3271).then(a.bind(a,3271)),{lines:Vt,pastes:In}=await je({failure:M,findings:H,
inputs:ze,runtime:ue,env:d});M=Ft(M,Vt),In.length>0&&B({pastes:In})}return(O||M)&&await jt(b,d,Bt(b,P,H,O,M),{outputs:O?.
outputs??{},result:O?.result??{}},ze),M?1:0}async function zt(d,g,v){const b=Zn(d,v);if(b!==d.command&&g.log.info(`${v}:\
 ${d.command} only plans (on-pull-request)`),d.allowedAccountIds.length>0&&b!=="render"){const{requireAccount:O}=await Promise.
all([a.e(8059),a.e(9713),a.e(4081)]).then(a.bind(a,9e3));await O(g,d.allowedAccountIds)}const{run:P}=await Mt[b]();return P(
d,g)}process.exitCode=await An(process.env),U()}catch(vt){U(vt)}},1)}),7643:((E,X,a)=>{a.d(X,{_:()=>_,a:()=>D,c:()=>C,d:()=>F,
f:()=>L,g:()=>N,h:()=>re,i:()=>S,l:()=>le,m:()=>f,n:()=>oe,o:()=>he,p:()=>ee,r:()=>Q,s:()=>J,t:()=>R,u:()=>U});const C="\
railgun-ha",U="railgun-ha:stack",F="railgun-ha:template",J="railgun-ha:parameters",D="railgun-ha:network",f="railgun-ha:\
version",Q="railgun-ha-launch",ee={current:"current",previous:"previous",pending:"pending",unfinished:"unfinished"};function _(pe){
const I=`/${C}/${pe}`;return{prefix:I,token:`${I}/activation-token`,servers:`${I}/memcached-servers`,host:`${I}/railgun-\
host`,settings:`${I}/settings`,mapFile:`${I}/map-file`,lock:`${I}/lock`,pause:`${I}/pause`}}const N=pe=>`${pe}-listeners`,
S="Launch",L="Terminate",R=["ReplaceUnhealthy",L,S],re=pe=>`/${C}/${pe}/boot`,oe={stackName:"STACK_NAME",groupName:"GROU\
P_NAME",hookName:"HOOK_NAME",portProbe:"PORT_PROBE_FUNCTION",launchGate:"LAUNCH_GATE_FUNCTION",endpointSync:"ENDPOINT_SY\
NC_FUNCTION",vpcCidr:"VPC_CIDR",cacheTopic:"CACHE_TOPIC_ARN",document:"CONVERGE_DOCUMENT"},he={loadBalancerDnsName:"Load\
BalancerDnsName",groupName:"AutoScalingGroupName",targetGroupArn:"TargetGroupArn",cacheCluster:"CacheClusterId",portProbe:"\
PortProbeFunction",launchGate:"LaunchGateFunction",endpointSync:"EndpointSyncFunction",reconciler:"ReconcilerFunction",document:"\
ConvergeDocument",launchTemplate:"LaunchTemplateId",launchTemplateVersion:"LaunchTemplateLatestVersion"},le={zones:"Zone\
Names",imageId:"ImageId",artifactsBucket:"ArtifactsBucket",servingTemplateVersion:"ServingTemplateVersion",vpcCidr:"VpcC\
idr"}}),8861:((E,X,a)=>{a.d(X,{n:()=>F,r:()=>C,t:()=>U});const C=15e3,U=75e3,F=1020}),8953:((E,X,a)=>{a.d(X,{n:()=>S,r:()=>N,
t:()=>ee});const C=Ie(import.meta.url)("node:module");var U=Object.create,F=Object.defineProperty,J=Object.getOwnPropertyDescriptor,
D=Object.getOwnPropertyNames,f=Object.getPrototypeOf,Q=Object.prototype.hasOwnProperty,ee=(L,R)=>()=>(R||(L((R={exports:{}}).
exports,R,R.exports),L=null),R.exports),_=(L,R,re,oe)=>{if(R&&typeof R=="object"||typeof R=="function")for(var he=D(R),le=0,
pe=he.length,I;le<pe;le++)I=he[le],!Q.call(L,I)&&I!==re&&F(L,I,{get:(se=>R[se]).bind(null,I),enumerable:!(oe=J(R,I))||oe.
enumerable});return L},N=(L,R,re)=>(re=L!=null?U(f(L)):{},_(R||!L||!L.__esModule||!Q.call(L,"default")?F(re,"default",{value:L,
enumerable:!0}):re,L)),S=(0,C.createRequire)(import.meta.url)}),8669:((E,X,a)=>{a.d(X,{a:()=>D,i:()=>J,n:()=>f,r:()=>ee,
t:()=>Q});const C=[{pattern:/(?:not authorized to perform|API):\s*([a-z0-9-]+:[A-Za-z]+)/,advice:([,_])=>`grant ${_} to \
the role that CloudFormation works with, then deploy again`},{pattern:/not authorized to perform this operation|access denied|AccessDenied/i,
advice:()=>"grant the role the action that made this resource; the event in AWS CloudTrail has its name"},{pattern:/denied by stack policy/i,
advice:()=>"the stack's policy protects this resource; allow its replacement by name if it is meant"},{pattern:/(?:type|node|cache\.|Unsupported).*?not (?:supported|available|offered) in.*?Availability Zone(?: \(?([a-z]+-[a-z0-9-]+)\)?)?(?:.*?or choosing ([a-z0-9, -]+))?/i,
advice:([,_,N])=>`use zones that offer this type${N?` (${N.trim()})`:""}${_?`, not ${_}`:""}, or another type`},{pattern:/Insufficient\w*Capacity|do not have sufficient .* capacity/i,
advice:()=>"AWS has none of this type left in the zone now: deploy again later, or use another type"},{pattern:/must have values|Unable to fetch parameters|ParameterNotFound|[Pp]arameter \S+ (?:cannot be|was not) found/,
advice:()=>"give the parameter that is named a value, then deploy again"},{pattern:/(ami-[0-9a-f]+)\]?'? does not exist|InvalidAMIID/,
advice:([,_])=>`use an image that exists in this region${_?` instead of ${_}`:""}`},{pattern:/instance types? do(?:es)? not exist|[Ii]nvalid (?:value .* for )?(?:InstanceType|instance type|cache node type)|InvalidInstanceType|not a valid (?:instance|cache node) type/,
advice:()=>"use a type that this region offers"},{pattern:/already exists|AlreadyExists|already taken|in use by another stack/i,
advice:()=>"the name is taken: remove what has it, or deploy a stack of another name"},{pattern:/limit (?:has been |was )?exceeded|LimitExceeded|maximum number of|exceed\w* .*(?:limit|quota)|quota|UnreservedConcurrentExecution/i,
advice:()=>"an account limit is reached: raise it in Service Quotas or remove what is not used"}];function U(_){for(const{
pattern:N,advice:S}of C){const L=N.exec(_);if(L)return S(L)}}const F=/^Resource (creation|update|deletion) cancelled/i,J=({
PhysicalResourceId:_,StackId:N})=>_===N;function D(_){const N=_.filter(({ResourceStatus:R})=>R?.endsWith("_FAILED")).filter(
({ResourceStatusReason:R})=>!F.test(R??"")),S=N.find(R=>!J(R))??N[0];if(!S)return;const L=S.ResourceStatusReason??"no re\
ason given";return{logicalId:S.LogicalResourceId??"",type:S.ResourceType??"",status:S.ResourceStatus??"",reason:L,remedy:U(
L)}}function f({logicalId:_,type:N,status:S},L){return{logicalId:_,type:N,status:S,reason:L,remedy:U(L)}}const Q=({logicalId:_,
type:N,status:S,reason:L})=>`${_} (${N}) ${S}: ${L}`;function ee(_){const N=new Map;for(const S of _)J(S)||N.set(S.LogicalResourceId??
"",S);return[...N].filter(([,{ResourceStatus:S,ResourceStatusReason:L}])=>S?.endsWith("_FAILED")&&!F.test(L??"")).map(([
S])=>S)}}),7811:((E,X,a)=>{a.d(X,{$:()=>fs,$n:()=>Se,$t:()=>ho,A:()=>xo,An:()=>ee,At:()=>no,B:()=>_o,Bn:()=>F,Bt:()=>Fr,
C:()=>l,Cn:()=>Wn,Ct:()=>Gr,D:()=>u,Dn:()=>Je,Dt:()=>Tr,E:()=>qo,En:()=>Be,Et:()=>ir,F:()=>Jo,Fn:()=>C,Ft:()=>Wr,G:()=>xn,
Gn:()=>Re,Gt:()=>H,H:()=>te,Hn:()=>oe,Ht:()=>So,I:()=>Cn,In:()=>qt,It:()=>kr,J:()=>ds,Jn:()=>Yt,Jt:()=>b,K:()=>ps,Kn:()=>yr,
Kt:()=>B,L:()=>ts,Ln:()=>Bn,Lt:()=>Wt,M:()=>Bo,Mn:()=>wr,Mt:()=>Br,N:()=>Wo,Nn:()=>Dn,Nt:()=>uo,O:()=>ss,On:()=>Kt,Ot:()=>Pr,
P:()=>Go,Pn:()=>vr,Pt:()=>Ke,Q:()=>ls,Qn:()=>A,Qt:()=>Jr,R:()=>rs,Rn:()=>qe,Rt:()=>nt,S:()=>Fo,Sn:()=>nn,St:()=>Er,T:()=>as,
Tn:()=>$r,Tt:()=>ue,U:()=>Ao,Un:()=>k,Ut:()=>wo,V:()=>es,Vn:()=>Un,Vt:()=>tt,W:()=>cs,Wn:()=>gr,Wt:()=>pr,X:()=>s,Xn:()=>Ee,
Xt:()=>Or,Y:()=>is,Yn:()=>_,Yt:()=>Zr,Z:()=>ms,Zn:()=>mt,Zt:()=>ze,_:()=>Mo,_n:()=>ut,_t:()=>$o,a:()=>Os,an:()=>Sn,at:()=>h,
b:()=>ge,bn:()=>Pt,bt:()=>ao,c:()=>Js,cn:()=>an,ct:()=>z,d:()=>Ms,dn:()=>He,dt:()=>so,en:()=>Le,et:()=>us,f:()=>Ns,fn:()=>$e,
ft:()=>io,g:()=>Do,gn:()=>Ae,gt:()=>Ar,h:()=>hs,hn:()=>ln,ht:()=>to,i:()=>Rs,in:()=>$n,it:()=>j,j:()=>Vo,jn:()=>K,jt:()=>Gt,
k:()=>ht,kn:()=>Xe,kt:()=>xe,l:()=>Ss,ln:()=>cn,lt:()=>Te,m:()=>ys,mn:()=>jt,mt:()=>Ir,n:()=>Ts,nn:()=>ur,nt:()=>Xo,o:()=>$s,
on:()=>Nt,ot:()=>p,p:()=>vs,pn:()=>fn,pt:()=>ro,q:()=>ns,qn:()=>Qe,qt:()=>vo,r:()=>ks,rn:()=>M,rt:()=>os,s:()=>Ls,sn:()=>un,
st:()=>$,t:()=>xs,tn:()=>jr,tt:()=>Ze,u:()=>Is,un:()=>ct,ut:()=>Ur,v:()=>Uo,vn:()=>Xn,vt:()=>zo,w:()=>ie,wn:()=>Z,wt:()=>bo,
x:()=>ve,xn:()=>Hn,xt:()=>je,y:()=>Lo,yn:()=>Qn,yt:()=>yo,z:()=>Qo,zn:()=>U,zt:()=>Hr});function C(t){const n=Object.values(
t).filter(o=>typeof o=="number");return Object.entries(t).filter(([o,i])=>n.indexOf(+o)===-1).map(([o,i])=>i)}function U(t,n="\
|"){return t.map(o=>Se(o)).join(n)}function F(t,n){return typeof n=="bigint"?n.toString():n}var J=class{constructor(t){this.
_getter=t,this._value=void 0}get value(){const t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this.
_value}};function D(t){return new J(t)}function f(t){return t==null}function Q(t){const n=t.startsWith("^")?1:0,o=t.endsWith(
"$")?t.length-1:t.length;return t.slice(n,o)}function ee(t,n,o){Object.defineProperty(t,n,{value:o,writable:!0,enumerable:!0,
configurable:!0})}function _(t){const n=Object.getOwnPropertyDescriptor(t,"shape");return n?.get?n.get.raw:n?.value}function N(t){
return _(t._zod.def)??t._zod.def.shape}function S(t,n,o){Object.defineProperty(t,n,{get(){const i=o();return ee(this,n,i),
i},enumerable:!0,configurable:!0})}function L(t,n,o){n in t?ee(t,n,o):t[n]=o}function R(t,n,o,i){const c=N(n);for(const m of o){
const y=Object.getOwnPropertyDescriptor(c,m);y.enumerable&&(y.get?S(t,m,()=>{const w=n._zod.def.shape[m];return i?i(w,m):
w}):L(t,m,i?i(y.value,m):y.value))}}function re(t,n){for(const o of Reflect.ownKeys(n)){const i=Object.getOwnPropertyDescriptor(
n,o);i.enumerable&&(i.get?S(t,o,()=>n[o]):L(t,o,i.value))}}function oe(...t){const n={};for(const o of t){const i=Object.
getOwnPropertyDescriptors(o);Object.assign(n,i)}return Object.defineProperties({},n)}function he(t){return JSON.stringify(
t)}function le(t){return t.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const pe="\
captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function I(t){return typeof t=="object"&&t!==null&&!Array.
isArray(t)}const se=D(()=>{if(Je.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{
return new Function(""),!0}catch{return!1}});function q(t){if(I(t)===!1)return!1;const n=t.constructor;if(n===void 0||typeof n!=
"function")return!0;const o=n.prototype;return!(I(o)===!1||Object.prototype.hasOwnProperty.call(o,"isPrototypeOf")===!1)}
function A(t){return q(t)?{...t}:Array.isArray(t)?[...t]:t instanceof Map?new Map(t):t instanceof Set?new Set(t):t}const V=new Set(
["string","number","symbol"]);function Y(t){return t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function K(t,n,o){const i=new t.
_zod.constr(n??t._zod.def);return(!n||o?.parent)&&(i._zod.parent=t),i}function k(t){const n=t;if(!n)return{};if(typeof n==
"string")return{error:()=>n};if(n?.message!==void 0){if(n?.error!==void 0)throw new Error("Cannot specify both `message`\
 and `error` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function Se(t){
return typeof t=="bigint"?t.toString()+"n":typeof t=="string"?`"${t}"`:`${t}`}function be(t){return Object.keys(t).filter(
n=>t[n]._zod.optin!==void 0&&t[n]._zod.optout==="optional")}const Xe={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],
int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.
MAX_VALUE,Number.MAX_VALUE]},Kt={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),
BigInt("18446744073709551615")]};function Yt(t,n){const o=t._zod.def,i=o.checks;if(i&&i.length>0)throw new Error(".pick(\
) cannot be used on object schemas containing refinements");const c={};return R(c,t,Ve(t,n)),K(t,oe(o,{shape:c,checks:[]}))}
function Ve(t,n){const o=N(t),i=[];for(const c of Reflect.ownKeys(n)){if(!Object.getOwnPropertyDescriptor(o,c)?.enumerable)
throw new Error(`Unrecognized key: "${String(c)}"`);n[c]&&i.push(c)}return i}function gr(t,n){const o=t._zod.def,i=o.checks;
if(i&&i.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");const c=new Set(Ve(t,
n)),m={};return R(m,t,Reflect.ownKeys(N(t)).filter(y=>!c.has(y))),K(t,oe(o,{shape:m,checks:[]}))}function vr(t,n){if(!q(
n))throw new Error("Invalid input to extend: expected a plain object");const o=t._zod.def.checks;if(o&&o.length>0){const i=N(
t);for(const c of Reflect.ownKeys(n))if(Object.getOwnPropertyDescriptor(i,c)!==void 0)throw new Error("Cannot overwrite \
keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return K(t,oe(t._zod.def,{shape:ot(t,n)}))}
function ot(t,n){const o={};return R(o,t,Reflect.ownKeys(N(t))),re(o,n),o}function mt(t,n){if(!q(n))throw new Error("Inv\
alid input to safeExtend: expected a plain object");return K(t,oe(t._zod.def,{shape:ot(t,n)}))}function Un(t,n){if(!n?._zod?.
def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(t.
_zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExte\
nd() instead.");const o={};return R(o,t,Reflect.ownKeys(N(t))),R(o,n,Reflect.ownKeys(N(n))),K(t,oe(t._zod.def,{shape:o,get catchall(){
return n._zod.def.catchall},checks:n._zod.def.checks??[]}))}function Qe(t,n,o,i="partial"){const c=n._zod.def.checks;if(c&&
c.length>0)throw new Error(`.${i}() cannot be used on object schemas containing refinements`);const m=o?new Set(Ve(n,o)):
void 0,y={};return R(y,n,Reflect.ownKeys(N(n)),t&&((w,x)=>m&&!m.has(x)?w:new t({type:"optional",innerType:w}))),K(n,oe(n.
_zod.def,{shape:y,checks:[]}))}function Ee(t,n,o){const i=o?new Set(Ve(n,o)):void 0,c={};return R(c,n,Reflect.ownKeys(N(
n)),(m,y)=>i&&!i.has(y)?m:new t({type:"nonoptional",innerType:m})),K(n,oe(n._zod.def,{shape:c}))}function Ue(t,n=0){if(t.
aborted===!0)return!0;for(let o=n;o<t.issues.length;o++)if(t.issues[o]?.continue!==!0)return!0;return!1}function Ln(t,n=0){
if(t.aborted===!0)return!0;for(let o=n;o<t.issues.length;o++)if(t.issues[o]?.continue===!1)return!0;return!1}function Xt(t,n){
return n.map(o=>{var i;return(i=o).path??(i.path=[]),o.path.unshift(t),o})}function st(t){return typeof t=="string"?t:t?.
message}function Qt(t){const n=[];for(const o of t??[]){const i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))
break;const c=i.maximum??i.length??i.size;c>=0&&n.push([c,o])}return n}function Ot(t,n,o){var i;for(let c=n;c<t.length;c++)
(i=t[c]).schema??(i.schema=o)}function Ge(t,n,o){var i;const c=t.inst?._zod?.traits;c?.has("$ZodType")&&(c.has("$ZodChec\
k")?(i=t).schema??(i.schema=t.inst):t.schema=t.inst);const m=t.schema!==t.inst?t.schema?._zod.def?.error:void 0,y=t.message?
t.message:st(t.inst?._zod.def?.error?.(t))??st(m?.(t))??st(n?.error?.(t))??st(o.customError?.(t))??st(o.localeError?.(t))??
"Invalid input",w={};for(const x of Object.keys(t))x==="inst"||x==="schema"||x==="continue"||x==="input"||x==="__proto__"||
(w[x]=t[x]);return w.path??(w.path=[]),w.message=y,n?.reportInput&&(w.input=t.input),w}const br=/[\uD800-\uDBFF]/;function Et(t){
const n=t.length;if(!br.test(t))return n;let o=n;for(let i=0;i<n-1;i++)(t.charCodeAt(i)&64512)===55296&&(t.charCodeAt(i+
1)&64512)===56320&&(o--,i++);return o}function ke(t){return Array.isArray(t)?"array":typeof t=="string"?"string":"unknow\
n"}function yr(t){const n=typeof t;switch(n){case"number":return Number.isNaN(t)?"nan":"number";case"object":{if(t===null)
return"null";if(Array.isArray(t))return"array";const o=t;if(o&&Object.getPrototypeOf(o)!==Object.prototype&&"constructor"in
o&&o.constructor)return o.constructor.name}}return n}function qe(...t){const[n,o,i]=t;return typeof n=="string"?{message:n,
code:"custom",input:o,inst:i}:{...n}}function it(t,n){for(const o in n){const i=Object.getOwnPropertyDescriptor(n,o);i.get?
Object.defineProperty(t,o,{...i,enumerable:!1}):Mn(t,o,i.value)}}function Re(t,n,o,i=!0){return Object.defineProperty(t,
n,{configurable:!0,writable:!0,enumerable:i,value:o}),o}function qt(t,n,o){return Re(t,n,o,!1)}function Dn(t,n){for(const o in t){
const i=t[o];Object.defineProperty(n,o,{configurable:!0,enumerable:!0,get(){return Re(this,o,i(this))},set(c){Re(this,o,
c)}})}return n}function Mn(t,n,o){Object.defineProperty(t,n,{configurable:!0,get(){return this==null?o:Re(this,n,o.bind(
this))},set(i){Re(this,n,i)}})}function Fn(t,n){const o=Object.getPrototypeOf(t);return n in o?void 0:o}let kt,Fe=!1;const Jn={
configurable:!0,get(){Fe=!0}};function ce(t,n,o){const i=Object.getPrototypeOf(t._zod);if(n in i&&kt!==t._zod){kt=void 0;
return}kt=t._zod,Object.defineProperty(i,n,{configurable:!0,get(){Object.defineProperty(this,n,Jn);const c=Fe;Fe=!1;try{
const m=o(this);return Fe?delete this[n]:Object.defineProperty(this,n,{configurable:!0,writable:!0,value:m}),Fe=Fe||c,m}catch(m){
throw delete this[n],Fe=Fe||c,m}},set(c){Object.defineProperty(this,n,{configurable:!0,writable:!0,value:c})}})}function Bn(t,n,o,i){
const c=Fn(t,n);c&&Object.defineProperty(c,n,{configurable:!0,get(){const m={configurable:!0,writable:!0,enumerable:i,value:void 0};
return Object.defineProperty(this,n,m),m.value=o(this),Object.defineProperty(this,n,m),m.value},set(m){Object.defineProperty(
this,n,{configurable:!0,writable:!0,enumerable:i,value:m})}})}const gt="~constantCatch";function wr(t){const n=()=>t;return n[gt]=
!0,n}var Vn;const $r=Object.freeze({status:"aborted"}),_t={value:void 0,enumerable:!1};let Gn="captureStackTrace"in Error?
Error:null;function Sr(t){const n=Gn;if(n){const o=n.stackTraceLimit;if(typeof o=="number"){try{n.stackTraceLimit=0}catch{
return Gn=null,new t}try{return new t}finally{n.stackTraceLimit=o}}}return new t}function Z(t,n,o,i){const c={};function m(W){
this.def=W,this.constr=ne,this.traits=new Set}m.prototype=c;const y=o,w=y&&new WeakSet;function x(W,ae){if(W._zod){if(W.
_zod.traits.has(t))return}else{_t.value=new m(ae);try{Object.defineProperty(W,"_zod",_t)}finally{_t.value=void 0}}if(W._zod.
traits.add(t),n(W,ae),w){const de=Object.getPrototypeOf(W),De=W._zod.constr.prototype;let Me=de;for(;Me&&Me!==De;)Me=Object.
getPrototypeOf(Me);const pt=Me??de;w.has(pt)||(w.add(pt),it(pt,y))}const fe=ne.prototype;for(const de in fe)Object.prototype.
hasOwnProperty.call(fe,de)&&(de in W||(W[de]=fe[de].bind(W)))}const T=i?.Parent??Object;class G extends T{}Object.defineProperty(
G,"name",{value:t});function ne(W){const ae=i?.Parent?Sr(G):this;x(ae,W);const fe=ae._zod.deferred;if(fe){for(const De of fe)
De();ae._zod.deferred=void 0}const de=globalThis.__zod_globalConfig?.postProcessor;return de&&de(ae),ae}return Object.defineProperty(
ne,"init",{value:x}),Object.defineProperty(ne,Symbol.hasInstance,{value:W=>i?.Parent&&W instanceof i.Parent?!0:W?._zod?.
traits?.has(t)}),Object.defineProperty(ne,"name",{value:t}),ne}var _e=class extends Error{constructor(){super("Encounter\
ed Promise during synchronous parse. Use .parseAsync() instead.")}},Wn=class extends Error{constructor(t){super(`Encount\
ered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(Vn=globalThis).__zod_globalConfig??(Vn.
__zod_globalConfig={});const Je=globalThis.__zod_globalConfig;function Be(t){return t&&Object.assign(Je,t),Je}function vt(){
const t=this._zod;return t.message??(t.message=JSON.stringify(t.def,F,2)),t.message}function en(t){this._zod.message=t}const At={
get:vt,set:en,enumerable:!0,configurable:!0},at={value:void 0,enumerable:!1},Zt=new WeakSet([Object.prototype,Error.prototype]),
bt=(t,n)=>{t.name="$ZodError",at.value=n,Object.defineProperty(t,"issues",at),at.value=void 0,Object.defineProperty(t,"m\
essage",At);const o=Object.getPrototypeOf(t);Zt.has(o)||(Zt.add(o),Object.defineProperty(o,"toString",{configurable:!0,enumerable:!1,
get(){const i=()=>this.message;return Object.defineProperty(this,"toString",{value:i,configurable:!0,writable:!0}),i},set(i){
Object.defineProperty(this,"toString",{value:i,configurable:!0,writable:!0})}}))},Pt=Z("$ZodError",bt),Ne=Z("$ZodError",
bt,void 0,{Parent:Error});function tn(t,n,o){return Object.prototype.hasOwnProperty.call(t,n)||(n==="__proto__"?Object.defineProperty(
t,n,{value:o(),writable:!0,enumerable:!0,configurable:!0}):t[n]=o()),t[n]}function Hn(t,n=o=>o.message){const o={},i=[];
for(const c of t.issues)c.path.length>0?tn(o,c.path[0],()=>[]).push(n(c)):i.push(n(c));return{formErrors:i,fieldErrors:o}}
function nn(t,n=o=>o.message){const o={_errors:[]},i=(c,m=[])=>{for(const y of c.issues)if(y.code==="invalid_union"&&y.errors.
length)y.errors.map(w=>i({issues:w},[...m,...y.path]));else if(y.code==="invalid_key")i({issues:y.issues},[...m,...y.path]);else if(y.
code==="invalid_element")i({issues:y.issues},[...m,...y.path]);else{const w=[...m,...y.path];if(w.length===0)o._errors.push(
n(y));else{let x=o,T=0;for(;T<w.length;){const G=w[T],ne=T===w.length-1;if(G==="_errors"){ne&&x._errors.push(n(y)),T++;continue}
Object.prototype.hasOwnProperty.call(x,G)||Object.defineProperty(x,G,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});
const W=x[G];ne&&W._errors.push(n(y)),x=W,T++}}}};return i(t),o}function We(t,n){return{callee:n?.callee??t,Err:n?.Err}}
const ct=t=>{const n=(o,i,c,m)=>{const y=c?{...c,async:!1}:{async:!1},w=o._zod.run({value:i,issues:[]},y);if(w instanceof
Promise)throw new _e;if(w.issues.length){const x=new(m?.Err??t)(w.issues.map(T=>Ge(T,y,Be())));throw pe(x,m?.callee??n),
x}return w.value};return n},Tt=ct(Ne),He=t=>{const n=async(o,i,c,m)=>{const y=c?{...c,async:!0}:{async:!0};let w=o._zod.
run({value:i,issues:[]},y);if(w instanceof Promise&&(w=await w),w.issues.length){const x=new(m?.Err??t)(w.issues.map(T=>Ge(
T,y,Be())));throw pe(x,m?.callee??n),x}return w.value};return n},Kn=He(Ne),Ae=t=>(n,o,i)=>{const c=i?{...i,async:!1}:{async:!1},
m=n._zod.run({value:o,issues:[]},c);if(m instanceof Promise)throw new _e;return m.issues.length?It(t,m.issues,c):{success:!0,
data:m.value}},rn=Ae(Ne);function It(t,n,o){let i;return{success:!1,get error(){return i||(i=new t(n.map(c=>Ge(c,o,Be()))),
n=void 0,o=void 0),i},set error(c){i=c,n=void 0,o=void 0}}}const ut=t=>async(n,o,i)=>{const c=i?{...i,async:!0}:{async:!0};
let m=n._zod.run({value:o,issues:[]},c);return m instanceof Promise&&(m=await m),m.issues.length?It(t,m.issues,c):{success:!0,
data:m.value}},lt=ut(Ne),on=Symbol.for("zod.compile.invalid"),Yn=Symbol.for("zod.compile.fallback"),Xn=((t,n,o)=>{const i=t.
_zod.bag.validator;if(i!==void 0){if(i(n)!==on)return!0;if(i.definite===!0&&o===void 0)return!1}return sn(t,n,o)});function sn(t,n,o){
const i=o?{...o,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},c=t._zod.bag.fallbackRun;let m;if(c?(i[Yn]=!0,m=c({value:n,
issues:[]},i)):m=t._zod.run({value:n,issues:[]},i),m instanceof Promise)throw new _e;return m.issues.length===0}const Qn=async(t,n,o)=>{
const i=o?{...o,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let c=t._zod.run({value:n,issues:[]},i);return c instanceof
Promise&&(c=await c),c.issues.length===0},an=t=>{const n=ct(t),o=(i,c,m,y)=>{const w=m?{...m,direction:"backward"}:{direction:"\
backward"};return n(i,c,w,We(o,y))};return o},Nt=t=>{const n=ct(t),o=(i,c,m,y)=>n(i,c,m,We(o,y));return o},cn=t=>{const n=He(
t),o=async(i,c,m,y)=>{const w=m?{...m,direction:"backward"}:{direction:"backward"};return await n(i,c,w,We(o,y))};return o},
un=t=>{const n=He(t),o=async(i,c,m,y)=>await n(i,c,m,We(o,y));return o},jt=t=>(n,o,i)=>{const c=i?{...i,direction:"backw\
ard"}:{direction:"backward"};return Ae(t)(n,o,c)},$e=t=>(n,o,i)=>Ae(t)(n,o,i),ln=t=>async(n,o,i)=>{const c=i?{...i,direction:"\
backward"}:{direction:"backward"};return ut(t)(n,o,c)},fn=t=>async(n,o,i)=>ut(t)(n,o,i),Ce=/^[cC][0-9a-z]{6,}$/,me=/^[0-9a-z]+$/,
et=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Rt=/^[0-9a-vA-V]{20}$/,dn=/^[A-Za-z0-9]{27}$/,hn=/^[a-zA-Z0-9_-]{21}$/;function pn(t){
return new RegExp(`^[a-zA-Z0-9_-]{${t}}$`)}const mn=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
ft=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,gn=t=>t?new RegExp(`^([0-9a-fA-F]{8\
}-[0-9a-fA-F]{4}-${t}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
qn=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,_n="^(?=[\\s\\\
S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function vn(){
return new RegExp(_n,"u")}const er=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
bn=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
yn=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
wn=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
$n=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,Sn=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
Ct=/^https?$/,zn=/^\+[1-9]\d{6,14}$/,On="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-0\
2-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])\
))";function xt(t){return new RegExp(`^${t}$`)}const tr=xt(On);function dt(t){const n="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof t.
precision=="number"?t.precision===-1?`${n}`:t.precision===0?`${n}:[0-5]\\d`:`${n}:[0-5]\\d\\.\\d{${t.precision}}`:t.seconds?
`${n}:[0-5]\\d(?:\\.\\d+)?`:`${n}(?::[0-5]\\d(?:\\.\\d+)?)?`}function En(t){return new RegExp(`^${dt(t)}$`)}function nr(t){
const n=["Z"];t.offset&&n.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const o=`${dt({precision:t.precision,seconds:!0})}(?\
:${n.join("|")})`,i=t.local?`${o}|${dt({precision:t.precision})}`:o;return new RegExp(`^${On}T(?:${i})$`)}const yt=/^[\s\S]{0,}$/,
Ut=/^-?\d+(?:\.\d+)?$/,wt=/^(?:true|false)$/i,rr=/^[^A-Z]*$/,$t=/^[^a-z]*$/,Pe=Z("$ZodCheck",(t,n)=>{var o;t._zod??(t._zod=
{}),t._zod.def=n,(o=t._zod).onattach??(o.onattach=[])}),Lt=t=>{const n=t.value;return!f(n)&&n.length!==void 0},St={number:"\
number",bigint:"bigint",object:"date"},or=Z("$ZodCheckLessThan",(t,n)=>{Pe.init(t,n);const o=St[typeof n.value];t._zod.check=
i=>{(n.inclusive?i.value<=n.value:i.value<n.value)||i.issues.push({origin:St[typeof i.value]??o,code:"too_big",maximum:typeof n.
value=="object"?n.value.getTime():n.value,input:i.value,inclusive:n.inclusive,inst:t,continue:!n.abort})}}),Dt=Z("$ZodCh\
eckGreaterThan",(t,n)=>{Pe.init(t,n);const o=St[typeof n.value];t._zod.check=i=>{(n.inclusive?i.value>=n.value:i.value>n.
value)||i.issues.push({origin:St[typeof i.value]??o,code:"too_small",minimum:typeof n.value=="object"?n.value.getTime():
n.value,input:i.value,inclusive:n.inclusive,inst:t,continue:!n.abort})}}),kn=Z("$ZodCheckNumberFormat",(t,n)=>{Pe.init(t,
n),n.format=n.format||"float64";const o=n.format?.includes("int"),i=o?"int":"number",[c,m]=Xe[n.format];t._zod.check=y=>{
const w=y.value;if(o){if(!Number.isInteger(w)){y.issues.push({expected:i,format:n.format,code:"invalid_type",continue:!1,
input:w,inst:t});return}if(!Number.isSafeInteger(w)){w>0?y.issues.push({input:w,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:t,origin:i,inclusive:!0,continue:!n.abort}):y.issues.push({input:w,
code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:i,
inclusive:!0,continue:!n.abort});return}}w<c&&y.issues.push({origin:"number",input:w,code:"too_small",minimum:c,inclusive:!0,
inst:t,continue:!n.abort}),w>m&&y.issues.push({origin:"number",input:w,code:"too_big",maximum:m,inclusive:!0,inst:t,continue:!n.
abort})}}),sr=Z("$ZodCheckMaxLength",(t,n)=>{var o;Pe.init(t,n),(o=t._zod.def).when??(o.when=Lt),t._zod.check=i=>{const c=i.
value,m=c.length;if((typeof c=="string"&&m>n.maximum?Et(c):m)<=n.maximum)return;const y=ke(c);i.issues.push({origin:y,code:"\
too_big",maximum:n.maximum,inclusive:!0,input:c,inst:t,continue:!n.abort})}}),Mt=Z("$ZodCheckMinLength",(t,n)=>{var o;Pe.
init(t,n),(o=t._zod.def).when??(o.when=Lt),t._zod.check=i=>{const c=i.value,m=c.length;if((typeof c=="string"&&m>=n.minimum&&
m<n.minimum*2?Et(c):m)>=n.minimum)return;const y=ke(c);i.issues.push({origin:y,code:"too_small",minimum:n.minimum,inclusive:!0,
input:c,inst:t,continue:!n.abort})}}),An=Z("$ZodCheckLengthEquals",(t,n)=>{var o;Pe.init(t,n),(o=t._zod.def).when??(o.when=
Lt),t._zod.check=i=>{const c=i.value,m=c.length,y=typeof c=="string"&&m>=n.length&&m<=n.length*2?Et(c):m;if(y===n.length)
return;const w=ke(c),x=y>n.length;i.issues.push({origin:w,...x?{code:"too_big",maximum:n.length}:{code:"too_small",minimum:n.
length},inclusive:!0,exact:!0,input:i.value,inst:t,continue:!n.abort})}}),zt=Z("$ZodCheckStringFormat",(t,n)=>{var o,i;Pe.
init(t,n),n.pattern?(o=t._zod).check??(o.check=c=>{n.pattern.lastIndex=0,!n.pattern.test(c.value)&&c.issues.push({origin:"\
string",code:"invalid_format",format:n.format,input:c.value,...n.pattern?{pattern:n.pattern.toString()}:{},inst:t,continue:!n.
abort})}):(i=t._zod).check??(i.check=()=>{})}),Zn=Z("$ZodCheckRegex",(t,n)=>{zt.init(t,n),t._zod.check=o=>{n.pattern.lastIndex=
0,!n.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:"regex",input:o.value,pattern:n.
pattern.toString(),inst:t,continue:!n.abort})}}),Pn=Z("$ZodCheckLowerCase",(t,n)=>{n.pattern??(n.pattern=rr),zt.init(t,n)}),
Tn=Z("$ZodCheckUpperCase",(t,n)=>{n.pattern??(n.pattern=$t),zt.init(t,n)}),Ft=Z("$ZodCheckIncludes",(t,n)=>{Pe.init(t,n);
const o=Y(n.includes);n.pattern=new RegExp(typeof n.position=="number"?`^.{${n.position},}${o}`:o),t._zod.check=i=>{i.value.
includes(n.includes,n.position)||i.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:n.includes,
input:i.value,inst:t,continue:!n.abort})}}),Jt=Z("$ZodCheckStartsWith",(t,n)=>{Pe.init(t,n);const o=new RegExp(`^${Y(n.prefix)}\
.*`);n.pattern??(n.pattern=o),t._zod.check=i=>{i.value.startsWith(n.prefix)||i.issues.push({origin:"string",code:"invali\
d_format",format:"starts_with",prefix:n.prefix,input:i.value,inst:t,continue:!n.abort})}}),Bt=Z("$ZodCheckEndsWith",(t,n)=>{
Pe.init(t,n);const o=new RegExp(`.*${Y(n.suffix)}$`);n.pattern??(n.pattern=o),t._zod.check=i=>{i.value.endsWith(n.suffix)||
i.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:n.suffix,input:i.value,inst:t,continue:!n.
abort})}}),d=Z("$ZodCheckOverwrite",(t,n)=>{Pe.init(t,n),t._zod.check=o=>{o.value=n.tx(o.value)}});var g=class{constructor(t=[],n={}){
this.content=[],this.indent=0,this.args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){
if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}const n=t.split(`
`).filter(c=>c),o=Math.min(...n.map(c=>c.length-c.trimStart().length)),i=n.map(c=>c.slice(o)).map(c=>" ".repeat(this.indent*
2)+c);for(const c of i)this.content.push(c)}compile(){const t=Function,n=this?.content??[""];return new t(...Object.keys(
this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}};const v={major:4,minor:6,patch:7},b=Z("$ZodType",(t,n)=>{var o;t??(t={}),t._zod.def=
n,t._zod.bag=t._zod.bag||{},t._zod.version=v;const i=t._zod.def.checks,c=t._zod.traits.has("$ZodCheck")?[t,...i??[]]:i?.
length?[...i]:[];for(const m of c)for(const y of m._zod.onattach)y(t);if(c.length===0)(o=t._zod).deferred??(o.deferred=[]),
t._zod.deferred?.push(()=>{t._zod.run=t._zod.parse});else{const m=(w,x,T)=>{if(w.memo)return w;let G=Ue(w),ne;for(const W of x){
if(W._zod.def.when){if(Ln(w)||!W._zod.def.when(w))continue}else if(G)continue;const ae=w.issues.length,fe=W._zod.check(w);
if(fe instanceof Promise&&T?.async===!1)throw new _e;if(ne||fe instanceof Promise)ne=(ne??Promise.resolve()).then(async()=>{
await fe,w.issues.length!==ae&&(Ot(w.issues,ae,t),G||(G=Ue(w,ae)))});else{if(w.issues.length===ae)continue;Ot(w.issues,ae,
t),G||(G=Ue(w,ae))}}return ne?ne.then(()=>w):w},y=(w,x,T)=>{if(Ue(w))return w.aborted=!0,w;const G=m(x,c,T);if(G instanceof
Promise){if(T.async===!1)throw new _e;return G.then(ne=>t._zod.parse(ne,T))}return t._zod.parse(G,T)};t._zod.run=(w,x)=>{
if(x.skipChecks)return t._zod.parse(w,x);if(x.direction==="backward"){const G=t._zod.parse({value:w.value,issues:[]},{...x,
skipChecks:!0});return G instanceof Promise?G.then(ne=>y(ne,w,x)):y(G,w,x)}const T=t._zod.parse(w,x);if(T instanceof Promise){
if(x.async===!1)throw new _e;return T.then(G=>m(G,c,x))}return m(T,c,x)}}},{get"~standard"(){return qt(this,"~standard",
M(this))},set"~standard"(t){Re(this,"~standard",t)}}),P=(t,n)=>t.issues.length?{issues:t.issues.map(o=>Ge(o,n,Be()))}:{value:t.
value};async function O(t,n){const o={async:!0};return P(await t._zod.run({value:n,issues:[]},o),o)}function M(t){return{
validate:n=>{const o={async:!1};try{const i=t._zod.run({value:n,issues:[]},o);if(!(i instanceof Promise))return P(i,o)}catch{}
return O(t,n)},vendor:"zod",version:1}}const H=Z("$ZodString",(t,n)=>{b.init(t,n),t._zod.pattern=n.pattern??yt,t._zod.parse=
(o,i)=>{if(n.coerce)try{o.value=String(o.value)}catch{}return typeof o.value=="string"||o.issues.push({expected:"string",
code:"invalid_type",input:o.value,inst:t}),o}}),B=Z("$ZodStringFormat",(t,n)=>{zt.init(t,n),H.init(t,n)}),ue=Z("$ZodGUID",
(t,n)=>{n.pattern??(n.pattern=ft),B.init(t,n)}),ze=Z("$ZodUUID",(t,n)=>{if(n.version){const o={v1:1,v2:2,v3:3,v4:4,v5:5,
v6:6,v7:7,v8:8}[n.version];if(o===void 0)throw new Error(`Invalid UUID version: "${n.version}"`);n.pattern??(n.pattern=gn(
o))}else n.pattern??(n.pattern=gn());B.init(t,n)}),je=Z("$ZodEmail",(t,n)=>{n.pattern??(n.pattern=qn),B.init(t,n)});function Vt(t){
try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(t):(new URL(t),!0)}catch{return!1}}function In(t,n){
return!("normalize"in n)&&!("hostname"in n)&&!("protocol"in n)?Vt(t)||2:qr(t,n)}function qr(t,n){if(!n.normalize&&n.protocol?.
source===Ct.source&&!/^https?:\/\//i.test(t))return 1;try{if(typeof URL<"u"){const o=URL;if(typeof o.parse=="function")return o.
parse(t)??2}return new URL(t)}catch{return 2}}const _r=/[\t\n\r]/g;function zr(t){return t.replace(_r,"")}function eo(t,n){
return n.lastIndex=0,n.test(t.hostname)}function Nn(t,n){return n.lastIndex=0,n.test(t.protocol.endsWith(":")?t.protocol.
slice(0,-1):t.protocol)}const Or=Z("$ZodURL",(t,n)=>{B.init(t,n),t._zod.check=o=>{try{const i=o.value.trim(),c=In(i,n);if(c===
1){o.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:o.value,inst:t,continue:!n.abort});
return}if(c===2){o.issues.push({code:"invalid_format",format:"url",input:o.value,inst:t,continue:!n.abort});return}if(c===
!0){o.value=zr(i);return}n.hostname&&!eo(c,n.hostname)&&o.issues.push({code:"invalid_format",format:"url",note:"Invalid \
hostname",pattern:n.hostname.source,input:o.value,inst:t,continue:!n.abort}),n.protocol&&!Nn(c,n.protocol)&&o.issues.push(
{code:"invalid_format",format:"url",note:"Invalid protocol",pattern:n.protocol.source,input:o.value,inst:t,continue:!n.abort}),
o.value=n.normalize?c.href:zr(i);return}catch{o.issues.push({code:"invalid_format",format:"url",input:o.value,inst:t,continue:!n.
abort})}}}),Er=Z("$ZodEmoji",(t,n)=>{n.pattern??(n.pattern=vn()),B.init(t,n)}),kr=Z("$ZodNanoID",(t,n)=>{if(n.length!==void 0&&
(!Number.isInteger(n.length)||n.length<1))throw new Error(`Invalid nanoid length: ${n.length}`);n.pattern??(n.pattern=n.
length===void 0?hn:pn(n.length)),B.init(t,n)}),to=Z("$ZodCUID",(t,n)=>{n.pattern??(n.pattern=Ce),B.init(t,n)}),Ar=Z("$Zo\
dCUID2",(t,n)=>{n.pattern??(n.pattern=me),B.init(t,n)}),Zr=Z("$ZodULID",(t,n)=>{n.pattern??(n.pattern=et),B.init(t,n)}),
Le=Z("$ZodXID",(t,n)=>{n.pattern??(n.pattern=Rt),B.init(t,n)}),Ke=Z("$ZodKSUID",(t,n)=>{n.pattern??(n.pattern=dn),B.init(
t,n)}),xe=Z("$ZodISODateTime",(t,n)=>{n.pattern??(n.pattern=nr(n)),B.init(t,n)}),Pr=Z("$ZodISODate",(t,n)=>{n.pattern??(n.
pattern=tr),B.init(t,n)}),Gt=Z("$ZodISOTime",(t,n)=>{n.pattern??(n.pattern=En(n)),B.init(t,n)}),no=Z("$ZodISODuration",(t,n)=>{
n.pattern??(n.pattern=mn),B.init(t,n)}),ir=Z("$ZodIPv4",(t,n)=>{n.pattern??(n.pattern=er),B.init(t,n)}),ar=/^[0-9a-fA-F:.]+$/;
function cr(t){return ar.test(t)?Vt(`http://[${t}]`):!1}const Tr=Z("$ZodIPv6",(t,n)=>{n.pattern??(n.pattern=bn),B.init(t,
n),t._zod.check=o=>{cr(o.value)||o.issues.push({code:"invalid_format",format:"ipv6",input:o.value,inst:t,continue:!n.abort})}}),
ro=Z("$ZodCIDRv4",(t,n)=>{n.pattern??(n.pattern=yn),B.init(t,n)});function oo(t){const n=t.split("/");if(n.length!==2)return!1;
const[o,i]=n;if(!i)return!1;const c=Number(i);return`${c}`!==i||c<0||c>128?!1:cr(o)}const Ir=Z("$ZodCIDRv6",(t,n)=>{n.pattern??
(n.pattern=wn),B.init(t,n),t._zod.check=o=>{oo(o.value)||o.issues.push({code:"invalid_format",format:"cidrv6",input:o.value,
inst:t,continue:!n.abort})}});function Nr(t){if(t==="")return!0;if(/\s/.test(t)||t.length%4!==0)return!1;try{return atob(
t),!0}catch{return!1}}const jr=/^[0-9a-zA-Z+/]*={0,2}$/,so=Z("$ZodBase64",(t,n)=>{n.pattern??(n.pattern=jr),B.init(t,n),
t._zod.check=o=>{Nr(o.value)||o.issues.push({code:"invalid_format",format:"base64",input:o.value,inst:t,continue:!n.abort})}}),
ur=/^[A-Za-z0-9_-]*$/;function Rr(t){if(!ur.test(t))return!1;const n=t.replace(/[-_]/g,o=>o==="-"?"+":"/");return Nr(n.padEnd(
Math.ceil(n.length/4)*4,"="))}const io=Z("$ZodBase64URL",(t,n)=>{n.pattern??(n.pattern=ur),B.init(t,n),t._zod.check=o=>{
Rr(o.value)||o.issues.push({code:"invalid_format",format:"base64url",input:o.value,inst:t,continue:!n.abort})}}),ao=Z("$\
ZodE164",(t,n)=>{n.pattern??(n.pattern=zn),B.init(t,n)});function co(t,n=null){try{const o=t.split(".");if(o.length!==3)
return!1;const[i]=o;if(!i)return!1;const c=JSON.parse(atob(i));return!("typ"in c&&c?.typ!=="JWT"||!c.alg||n&&(!("alg"in c)||
c.alg!==n))}catch{return!1}}const uo=Z("$ZodJWT",(t,n)=>{B.init(t,n),t._zod.check=o=>{co(o.value,n.alg)||o.issues.push({
code:"invalid_format",format:"jwt",input:o.value,inst:t,continue:!n.abort})}}),Cr=Z("$ZodNumber",(t,n)=>{b.init(t,n),t._zod.
pattern=Ut,t._zod.parse=(o,i)=>{if(n.coerce)try{o.value=Number(o.value)}catch{}const c=o.value;if(typeof c=="number"&&!Number.
isNaN(c)&&Number.isFinite(c))return o;const m=typeof c=="number"?Number.isNaN(c)?"NaN":Number.isFinite(c)?void 0:String(
c):void 0;return o.issues.push({expected:"number",code:"invalid_type",input:c,inst:t,...m?{received:m}:{}}),o}}),lo=Z("$\
ZodNumberFormat",(t,n)=>{kn.init(t,n),Cr.init(t,n)}),fo=Z("$ZodBoolean",(t,n)=>{b.init(t,n),t._zod.pattern=wt,t._zod.parse=
(o,i)=>{if(n.coerce)try{o.value=!!o.value}catch{}const c=o.value;return typeof c=="boolean"||o.issues.push({expected:"bo\
olean",code:"invalid_type",input:c,inst:t}),o}}),ho=Z("$ZodUnknown",(t,n)=>{b.init(t,n),t._zod.parse=o=>o}),Wt=Z("$ZodNe\
ver",(t,n)=>{b.init(t,n),t._zod.parse=(o,i)=>(o.issues.push({expected:"never",code:"invalid_type",input:o.value,inst:t}),
o)});function lr(t,n){const o=Qt(t._zod.def.checks);if(!o.length)return;const i=Math.min(...o.map(m=>m[0])),c=t._zod.parse;
t._zod.parse=(m,y)=>{const w=n(m.value);if(w>i&&!y?.skipChecks&&y?.direction!=="backward"){for(const[x,T]of Qt(t._zod.def.
checks))if(w>x&&T._zod.def.when(m)){const G=m.issues.length;return T._zod.check(m),m.issues[G].continue=!1,Ot(m.issues,G,
t),m}}return c(m,y)}}const xr=t=>Array.isArray(t)?t.length:-1;function fr(t,n,o){t.issues.length&&n.issues.push(...Xt(o,
t.issues)),n.value[o]=t.value}const Ur=Z("$ZodArray",(t,n)=>{b.init(t,n);const o=Je.memoizer;o?.attach(t),t._zod.parse=(i,c)=>{
const m=i.value;if(!Array.isArray(m))return i.issues.push({expected:"array",code:"invalid_type",input:m,inst:t}),i;i.value=
o?o.alloc(t,i,Array(m.length),c):Array(m.length);const y=[],w=c?.abortEarly;for(let x=0;x<m.length;x++){const T=m[x],G=n.
element._zod.run({value:T,issues:[]},c);if(G instanceof Promise)y.push(G.then(ne=>fr(ne,i,x)));else if(fr(G,i,x),w&&G.issues.
length!==0&&Ue(G))break}return y.length?Promise.all(y).then(()=>i):i},lr(t,xr)});function jn(t,n,o,i,c,m){const y=o in i,
w=m==="optional";if(!(!y&&w&&c==="optional")){if(t.issues.length){if(c!==void 0&&w&&!y)return;n.issues.push(...Xt(o,t.issues))}
if(!y&&c===void 0){t.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[o]});return}
t.value===void 0?(y||c==="defaulted"&&!w)&&(n.value[o]=void 0):n.value[o]=t.value}}const po=[];function Lr(t){const n=Object.
keys(t.shape),o=Object.getOwnPropertySymbols(t.shape),i=o.length?o:po,c=i.length?[...n,...i]:n;for(const y of c)if(!t.shape?.[y]?.
_zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(y)}": expected a Zod schema`);const m=be(
t.shape);return{...t,allKeys:c,symbolKeys:i,keySet:new Set(n),numKeys:n.length,optionalKeys:new Set(m)}}function Dr(t,n,o,i,c,m,y){
const w=[],x=c.keySet,T=c.catchall._zod,G=T.def.type,ne=T.optin,W=T.optout;let ae=0;for(const fe in n){if(y&&o.issues.length!==
ae){if(Ue(o,ae))break;ae=o.issues.length}if(x.has(fe))continue;if(fe==="__proto__"){G==="never"&&w.push(fe);continue}if(G===
"never"){w.push(fe);continue}const de=T.run({value:n[fe],issues:[]},i);de instanceof Promise?t.push(de.then(De=>jn(De,o,
fe,n,ne,W))):jn(de,o,fe,n,ne,W)}return w.length&&o.issues.push({code:"unrecognized_keys",keys:w,input:n,inst:m,continue:!0}),
t.length?Promise.all(t).then(()=>o):o}const Mr=Z("$ZodObject",(t,n)=>{b.init(t,n);const o=Object.getOwnPropertyDescriptor(
n,"shape"),i=o?.get?o.get.raw:n.shape??{};if(i){const T=()=>{const G={...i};return Object.defineProperty(n,"shape",{value:G}),
T.raw=G,G};T.raw=i,Object.defineProperty(n,"shape",{get:T})}const c=D(()=>Lr(n));ce(t,"propValues",T=>{const G=T.def.shape,
ne={};for(const W in G){const ae=G[W]._zod;if(ae.values){Object.prototype.hasOwnProperty.call(ne,W)||ee(ne,W,new Set);for(const fe of ae.
values)ne[W].add(fe);ae.optin!==void 0&&ne[W].add(void 0)}}return ne});const m=I,y=n.catchall;let w;const x=Je.memoizer;
x?.attach(t),t._zod.parse=(T,G)=>{w??(w=c.value);const ne=T.value;if(!m(ne))return T.issues.push({expected:"object",code:"\
invalid_type",input:ne,inst:t}),T;T.value=x?x.alloc(t,T,{},G):{};const W=[],ae=w.shape,fe=G?.abortEarly;let de=T.issues.
length;for(const De of w.allKeys){if(fe&&T.issues.length!==de){if(Ue(T,de))break;de=T.issues.length}if(De==="__proto__")
continue;const Me=ae[De],pt=Me._zod.optin,Qr=Me._zod.optout,Oe=Me._zod.run({value:ne[De],issues:[]},G);Oe instanceof Promise?
W.push(Oe.then(ye=>jn(ye,T,De,ne,pt,Qr))):jn(Oe,T,De,ne,pt,Qr)}return y?Dr(W,ne,T,G,c.value,t,fe===!0):W.length?Promise.
all(W).then(()=>T):T}}),Fr=Z("$ZodObjectJIT",(t,n)=>{Mr.init(t,n);const o=t._zod.parse,i=D(()=>Lr(n)),c=Je.memoizer,m=W=>{
const ae=i.value,fe=ae.symbolKeys,de=new g(["payload","ctx"],{shape:W,inst:t,memo:c,syms:fe}),De=Oe=>`shape[${Oe}]._zod.\
run({ value: input[${Oe}], issues: [] }, ctx)`,Me=(Oe,ye)=>`
          let ${Oe}_ab = false;
          for (let i = 0; i < ${Oe}.issues.length; i++) {
            const iss = ${Oe}.issues[i];
            iss.path = iss.path ? [${ye}, ...iss.path] : [${ye}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${Oe}_ab = true;
          }
          if (${Oe}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;de.write("const input = payload.value;");const pt=Object.create(null);let Qr=0;for(const Oe of ae.allKeys)pt[Oe]=
`key_${Qr++}`;de.write(c?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const Oe of ae.
allKeys){if(Oe==="__proto__")continue;const ye=pt[Oe],rt=typeof Oe=="symbol"?`syms[${fe.indexOf(Oe)}]`:he(Oe),Oo=`${rt} \
in input`,No=W[Oe],Eo=No?._zod?.optin,jo=Eo!==void 0,Bs=No?._zod?.optout==="optional";if(de.write(`const ${ye} = ${De(rt)}\
;`),jo&&Bs){const Vs=Eo==="optional"?`${ye}_present`:`${ye}.value !== undefined || ${ye}_present`;de.write(`
        const ${ye}_present = ${Oo};
        if (!${ye}.issues.length || ${ye}_present) {
          if (${ye}.issues.length) {${Me(ye,rt)}
          }

          if (${Vs}) {
            newResult[${rt}] = ${ye}.value;
          }
        }

      `)}else jo?(de.write(`
        if (${ye}.issues.length) {${Me(ye,rt)}
        }
      `),Eo==="defaulted"?de.write(`newResult[${rt}] = ${ye}.value;`):de.write(`
        if (${ye}.value !== undefined || ${Oo}) {
          newResult[${rt}] = ${ye}.value;
        }
      `)):de.write(`
        const ${ye}_present = ${Oo};
        if (${ye}.issues.length) {${Me(ye,rt)}
        }
        if (!${ye}_present && !${ye}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${rt}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${ye}_present) {
          newResult[${rt}] = ${ye}.value;
        }

      `)}return de.write("payload.value = newResult;"),de.write("return payload;"),de.compile()};let y;const w=I,x=!Je.jitless,
T=x&&se.value,G=n.catchall;let ne;t._zod.parse=(W,ae)=>{ne??(ne=i.value);const fe=W.value;return w(fe)?x&&T&&ae?.async===
!1&&ae.jitless!==!0?(y||(y=m(n.shape)),W=y(W,ae),G?Dr([],fe,W,ae,ne,t,ae?.abortEarly===!0):W):o(W,ae):(W.issues.push({expected:"\
object",code:"invalid_type",input:fe,inst:t}),W)}});function dr(t,n,o,i){for(const m of t)if(m.issues.length===0)return n.
value=m.value,n;const c=t.filter(m=>!Ue(m));return c.length===1?(n.value=c[0].value,c[0]):(n.issues.push({code:"invalid_\
union",input:n.value,inst:o,errors:t.map(m=>m.issues.map(y=>Ge(y,i,Be())))}),n)}const Jr=Z("$ZodUnion",(t,n)=>{b.init(t,
n),ce(t,"optin",i=>i.def.options.some(c=>c._zod.optin==="defaulted")?"defaulted":i.def.options.some(c=>c._zod.optin!==void 0)?
"optional":void 0),ce(t,"optout",i=>i.def.options.some(c=>c._zod.optout==="optional")?"optional":void 0),ce(t,"values",i=>{
if(i.def.options.every(c=>c._zod.values))return new Set(i.def.options.flatMap(c=>Array.from(c._zod.values)))}),ce(t,"pat\
tern",i=>{if(i.def.options.every(c=>c._zod.pattern)){const c=i.def.options.map(m=>m._zod.pattern);return new RegExp(`^(${c.
map(m=>Q(m.source)).join("|")})$`)}});const o=n.options.length===1?n.options[0]._zod.run:null;t._zod.parse=(i,c)=>{if(o)
return o(i,c);let m=!1;const y=[];for(const w of n.options){const x=w._zod.run({value:i.value,issues:[]},c);if(x instanceof
Promise)y.push(x),m=!0;else{if(x.issues.length===0)return x;y.push(x)}}return m?Promise.all(y).then(w=>dr(w,i,t,c)):dr(y,
i,t,c)}});function mo(t){const n=new Map;for(const o of t.options){const i=o._zod.propValues?.[t.discriminator];if(!i||i.
size===0)throw new Error(`Invalid discriminated union option at index "${t.options.indexOf(o)}"`);for(const c of i)if(n.
has(c)){if(c!==void 0)throw new Error(`Duplicate discriminator value "${String(c)}"`);n.set(c,null)}else n.set(c,o)}return n}
const go=Z("$ZodDiscriminatedUnion",(t,n)=>{n.inclusive=!1,Jr.init(t,n);const o=t._zod.parse;ce(t,"propValues",c=>{const m={};
let y=0;for(const w of c.def.options){const x=w._zod.propValues;if(!x||Object.keys(x).length===0)throw new Error(`Invali\
d discriminated union option at index "${c.def.options.indexOf(w)}"`);x[c.def.discriminator]?.has(void 0)&&y++;for(const[
T,G]of Object.entries(x)){Object.prototype.hasOwnProperty.call(m,T)||ee(m,T,new Set);for(const ne of G)m[T].add(ne)}}return!c.
def.unionFallback&&y>1&&m[c.def.discriminator]?.delete(void 0),m}),n.options.forEach((c,m)=>{const y=_(c._zod.def);if(y&&
!Object.prototype.hasOwnProperty.call(y,n.discriminator))throw new Error(`Invalid discriminated union option at index "${m}\
"`)});const i=D(()=>mo(n));t._zod.parse=(c,m)=>{const y=c.value;if(!I(y))return c.issues.push({code:"invalid_type",expected:"\
object",input:y,inst:t}),c;const w=y?.[n.discriminator],x=i.value.get(w);return x&&(w!==void 0||m.direction!=="backward")?
x._zod.run(c,m):n.unionFallback||m.direction==="backward"?o(c,m):(c.issues.push({code:"invalid_union",errors:[],note:"No\
 matching discriminator",discriminator:n.discriminator,options:Array.from(i.value.keys()).filter(T=>i.value.get(T)!==null),
input:y,path:[n.discriminator],inst:t}),c)}}),Br=Z("$ZodIntersection",(t,n)=>{b.init(t,n),t._zod.parse=(o,i)=>{const c=o.
value,m=n.left._zod.run({value:c,issues:[]},i),y=n.right._zod.run({value:c,issues:[]},i);return m instanceof Promise||y instanceof
Promise?Promise.all([m,y]).then(([w,x])=>Vr(o,w,x)):Vr(o,m,y)}});function hr(t,n){if(t===n)return{valid:!0,data:t};if(t instanceof
Date&&n instanceof Date&&+t==+n)return{valid:!0,data:t};if(q(t)&&q(n)){const o=Object.keys(n),i=Object.keys(t).filter(m=>o.
indexOf(m)!==-1),c={...t,...n};Object.prototype.hasOwnProperty.call(c,"__proto__")&&delete c.__proto__;for(const m of i){
if(m==="__proto__")continue;const y=hr(t[m],n[m]);if(!y.valid)return{valid:!1,mergeErrorPath:[m,...y.mergeErrorPath]};c[m]=
y.data}return{valid:!0,data:c}}if(Array.isArray(t)&&Array.isArray(n)){if(t.length!==n.length)return{valid:!1,mergeErrorPath:[]};
const o=[];for(let i=0;i<t.length;i++){const c=t[i],m=n[i],y=hr(c,m);if(!y.valid)return{valid:!1,mergeErrorPath:[i,...y.
mergeErrorPath]};o.push(y.data)}return{valid:!0,data:o}}return{valid:!1,mergeErrorPath:[]}}function Vr(t,n,o){const i=new Map;
let c;const m=new Map,y=(T,G)=>{let ne;if(T.code==="unrecognized_keys"&&!T.path?.length)c??(c=T),ne=T.keys;else if(T.code===
"invalid_key"&&T.origin==="record"&&T.path?.length===1){const W=String(T.path[0]);m.has(W)||m.set(W,T),ne=[W]}else return!1;
for(const W of ne)i.has(W)||i.set(W,{}),i.get(W)[G]=!0;return!0};for(const T of n.issues)y(T,"l")||t.issues.push(T);for(const T of o.
issues)y(T,"r")||t.issues.push(T);const w=[...i].filter(([,T])=>T.l&&T.r).map(([T])=>T);if(w.length){const T=c?w.filter(
G=>c.keys.includes(G)):[];T.length&&t.issues.push({...c,keys:T});for(const G of w)!T.includes(G)&&m.has(G)&&t.issues.push(
m.get(G))}const x=hr(n.value,o.value);if(!x.valid){if(Ue(t))return t;throw new Error(`Unmergable intersection. Error pat\
h: ${JSON.stringify(x.mergeErrorPath)}`)}return t.value=x.data,t}const Gr=Z("$ZodEnum",(t,n)=>{b.init(t,n);const o=C(n.entries),
i=new Set(o);t._zod.values=i,ce(t,"pattern",c=>{const m=C(c.def.entries).filter(y=>V.has(typeof y));return new RegExp(m.
length?`^(${m.map(y=>Y(y.toString())).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(c,m)=>{const y=c.value;return i.has(y)||
c.issues.push({code:"invalid_value",values:o,input:y,inst:t}),c}}),Wr=Z("$ZodLiteral",(t,n)=>{b.init(t,n);const o=new Set(
n.values);t._zod.values=o,ce(t,"pattern",i=>{const c=i.def.values;return new RegExp(c.length?`^(${c.map(m=>typeof m=="st\
ring"?Y(m):m?Y(m.toString()):String(m)).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(i,c)=>{const m=i.value;return o.has(
m)||i.issues.push({code:"invalid_value",values:n.values,input:m,inst:t}),i}}),vo=Z("$ZodTransform",(t,n)=>{b.init(t,n),t.
_zod.optin="optional",Je.memoizer?.guard(t),t._zod.parse=(o,i)=>{if(i.direction==="backward")throw new Wn(t.constructor.
name);const c=n.transform(o.value,o);if(i.async)return(c instanceof Promise?c:Promise.resolve(c)).then(m=>(o.value=m,o));
if(c instanceof Promise)throw new _e;return o.value=c,o}});function Ht(t,n){return t.value=n.issues.length?void 0:n.value,
t}const tt=Z("$ZodOptional",(t,n)=>{b.init(t,n),ce(t,"optin",o=>o.def.innerType._zod.optin==="defaulted"?"defaulted":"op\
tional"),t._zod.optout="optional",ce(t,"values",o=>{const i=o.def.innerType._zod.values;return i?new Set([...i,void 0]):
void 0}),ce(t,"pattern",o=>{const i=o.def.innerType._zod.pattern;return i?new RegExp(`^(${Q(i.source)})?$`):void 0}),t._zod.
parse=(o,i)=>{if(o.value===void 0){if(n.innerType._zod.optin!=="defaulted")return o;const c=n.innerType._zod.run({value:o.
value,issues:[]},i);return c instanceof Promise?c.then(m=>Ht(o,m)):Ht(o,c)}return n.innerType._zod.run(o,i)}}),bo=Z("$Zo\
dExactOptional",(t,n)=>{tt.init(t,n),ce(t,"values",o=>o.def.innerType._zod.values),ce(t,"pattern",o=>o.def.innerType._zod.
pattern),t._zod.parse=(o,i)=>n.innerType._zod.run(o,i)}),Hr=Z("$ZodNullable",(t,n)=>{b.init(t,n),ce(t,"optin",o=>o.def.innerType.
_zod.optin),ce(t,"optout",o=>o.def.innerType._zod.optout),ce(t,"pattern",o=>{const i=o.def.innerType._zod.pattern;return i?
new RegExp(`^(${Q(i.source)}|null)$`):void 0}),ce(t,"values",o=>o.def.innerType._zod.values?new Set([...o.def.innerType.
_zod.values,null]):void 0),t._zod.parse=(o,i)=>o.value===null?o:n.innerType._zod.run(o,i)}),yo=Z("$ZodDefault",(t,n)=>{b.
init(t,n),t._zod.optin="defaulted",ce(t,"values",o=>o.def.innerType._zod.values),t._zod.parse=(o,i)=>{if(i.direction==="\
backward")return n.innerType._zod.run(o,i);if(o.value===void 0)return o.value=n.defaultValue,o;const c=n.innerType._zod.
run(o,i);return c instanceof Promise?c.then(m=>Kr(m,n)):Kr(c,n)}});function Kr(t,n){return t.value===void 0&&(t.value=n.
defaultValue),t}const wo=Z("$ZodPrefault",(t,n)=>{b.init(t,n),t._zod.optin="defaulted",ce(t,"values",o=>o.def.innerType.
_zod.values),t._zod.parse=(o,i)=>(i.direction==="backward"||o.value===void 0&&(o.value=n.defaultValue),n.innerType._zod.
run(o,i))}),nt=Z("$ZodNonOptional",(t,n)=>{b.init(t,n),ce(t,"values",o=>{const i=o.def.innerType._zod.values;return i?new Set(
[...i].filter(c=>c!==void 0)):void 0}),t._zod.parse=(o,i)=>{const c=n.innerType._zod.run(o,i);return c instanceof Promise?
c.then(m=>Yr(m,t)):Yr(c,t)}});function Yr(t,n){return!t.issues.length&&t.value===void 0&&t.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:t.value,inst:n}),t}function Xr(t,n,o,i){return n.issues.length?(t.value=o.catchValue({...n,
value:t.value,error:{issues:n.issues.map(c=>Ge(c,i,Be()))},input:t.value}),t):(t.value=n.value,n.memo&&(t.memo=!0),t)}const $o=Z(
"$ZodCatch",(t,n)=>{b.init(t,n),ce(t,"optin",o=>o.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),ce(t,"o\
ptout",o=>o.def.innerType._zod.optout),ce(t,"values",o=>o.def.innerType._zod.values),t._zod.parse=(o,i)=>{if(i.direction===
"backward")return n.innerType._zod.run(o,i);const c=n.innerType._zod.run({value:o.value,issues:[]},i);return c instanceof
Promise?c.then(m=>Xr(o,m,n,i)):Xr(o,c,n,i)}}),So=Z("$ZodPipe",(t,n)=>{b.init(t,n),ce(t,"values",o=>o.def.in._zod.values),
ce(t,"optin",o=>o.def.in._zod.optin),ce(t,"optout",o=>o.def.out._zod.optout),ce(t,"propValues",o=>o.def.in._zod.propValues),
t._zod.parse=(o,i)=>{if(i.direction==="backward"){const m=n.out._zod.run(o,i);return m instanceof Promise?m.then(y=>Rn(y,
n.in,i)):Rn(m,n.in,i)}const c=n.in._zod.run(o,i);return c instanceof Promise?c.then(m=>Rn(m,n.out,i)):Rn(c,n.out,i)}});function Rn(t,n,o){
return t.issues.some(i=>i.code!=="unrecognized_keys")?(t.aborted=!0,t):n._zod.run({value:t.value,issues:t.issues},o)}const pr=Z(
"$ZodReadonly",(t,n)=>{b.init(t,n),ce(t,"propValues",o=>o.def.innerType._zod.propValues),ce(t,"values",o=>o.def.innerType.
_zod.values),ce(t,"optin",o=>o.def.innerType?._zod?.optin),ce(t,"optout",o=>o.def.innerType?._zod?.optout),t._zod.parse=
(o,i)=>{if(i.direction==="backward")return n.innerType._zod.run(o,i);const c=n.innerType._zod.run(o,i);return c instanceof
Promise?c.then(mr):mr(c)}});function mr(t){return t.memo||(t.value=Object.freeze(t.value)),t}const zo=Z("$ZodCustom",(t,n)=>{
Pe.init(t,n),b.init(t,n),t._zod.parse=(o,i)=>o,t._zod.check=o=>{const i=o.value,c=n.fn(i);if(c instanceof Promise)return c.
then(m=>e(m,o,i,t));e(c,o,i,t)}});function e(t,n,o,i){if(!t){const c={code:"custom",input:o,inst:i,path:[...i._zod.def.path??
[]],continue:!i._zod.def.abort};i._zod.def.params&&(c.params=i._zod.def.params),n.issues.push(qe(c))}}function r(t){return t.
checks&&(t.checks=[...t.checks]),t}function s(t,n){return new t(r({type:"string",...k(n)}))}function l(t,n){return new t(
{type:"string",format:"email",check:"string_format",abort:!1,...k(n)})}function u(t,n){return new t({type:"string",format:"\
guid",check:"string_format",abort:!1,...k(n)})}function h(t,n){return new t({type:"string",format:"uuid",check:"string_f\
ormat",abort:!1,...k(n)})}function p(t,n){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"\
v4",...k(n)})}function $(t,n){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...k(
n)})}function z(t,n){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...k(n)})}function j(t,n){
return new t({type:"string",format:"url",check:"string_format",abort:!1,...k(n)})}function ie(t,n){return new t({type:"s\
tring",format:"emoji",check:"string_format",abort:!1,...k(n)})}function te(t,n){return new t({type:"string",format:"nano\
id",check:"string_format",abort:!1,...k(n)})}function ge(t,n){return new t({type:"string",format:"cuid",check:"string_fo\
rmat",abort:!1,...k(n)})}function ve(t,n){return new t({type:"string",format:"cuid2",check:"string_format",abort:!1,...k(
n)})}function Ze(t,n){return new t({type:"string",format:"ulid",check:"string_format",abort:!1,...k(n)})}function Te(t,n){
return new t({type:"string",format:"xid",check:"string_format",abort:!1,...k(n)})}function Cn(t,n){return new t({type:"s\
tring",format:"ksuid",check:"string_format",abort:!1,...k(n)})}function ht(t,n){return new t({type:"string",format:"ipv4",
check:"string_format",abort:!1,...k(n)})}function xo(t,n){return new t({type:"string",format:"ipv6",check:"string_format",
abort:!1,...k(n)})}function Uo(t,n){return new t({type:"string",format:"cidrv4",check:"string_format",abort:!1,...k(n)})}
function Lo(t,n){return new t({type:"string",format:"cidrv6",check:"string_format",abort:!1,...k(n)})}function Do(t,n){return new t(
{type:"string",format:"base64",check:"string_format",abort:!1,...k(n)})}function Mo(t,n){return new t({type:"string",format:"\
base64url",check:"string_format",abort:!1,...k(n)})}function Fo(t,n){return new t({type:"string",format:"e164",check:"st\
ring_format",abort:!1,...k(n)})}function Jo(t,n){return new t({type:"string",format:"jwt",check:"string_format",abort:!1,
...k(n)})}function Bo(t,n){return new t({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,
...k(n)})}function Vo(t,n){return new t({type:"string",format:"date",check:"string_format",...k(n)})}function Go(t,n){return new t(
{type:"string",format:"time",check:"string_format",precision:null,...k(n)})}function Wo(t,n){return new t({type:"string",
format:"duration",check:"string_format",...k(n)})}function Ho(t,n){return new t(r({type:"number",checks:[],...k(n)}))}function Ko(t,n){
return new t({type:"number",check:"number_format",abort:!1,format:"safeint",...k(n)})}function Yo(t,n){return new t({type:"\
boolean",...k(n)})}function Xo(t){return new t({type:"unknown"})}function Ao(t,n){return new t({type:"never",...k(n)})}function Qo(t,n){
return new or({check:"less_than",...k(n),value:t,inclusive:!0})}function qo(t,n){return new Dt({check:"greater_than",...k(
n),value:t,inclusive:!0})}function _o(t,n){return new sr({check:"max_length",...k(n),maximum:t})}function es(t,n){return new Mt(
{check:"min_length",...k(n),minimum:t})}function ts(t,n){return new An({check:"length_equals",...k(n),length:t})}function ns(t,n){
return new Zn({check:"string_format",format:"regex",...k(n),pattern:t})}function rs(t){return new Pn({check:"string_form\
at",format:"lowercase",...k(t)})}function os(t){return new Tn({check:"string_format",format:"uppercase",...k(t)})}function ss(t,n){
return new Ft({check:"string_format",format:"includes",...k(n),includes:t})}function is(t,n){return new Jt({check:"strin\
g_format",format:"starts_with",...k(n),prefix:t})}function as(t,n){return new Bt({check:"string_format",format:"ends_wit\
h",...k(n),suffix:t})}function xn(t){return new d({check:"overwrite",tx:t})}function cs(t){return xn(n=>n.normalize(t))}
function us(){return xn(t=>t.trim())}function ls(){return xn(t=>t.toLowerCase())}function fs(){return xn(t=>t.toUpperCase())}
function ds(){return xn(t=>le(t))}function hs(t,n,o){return new t({type:"array",element:n,...k(o)})}function ps(t,n,o){return new t(
{type:"custom",check:"custom",fn:n,...k(o)})}function ms(t,n){const o=gs(i=>(i.addIssue=c=>{if(typeof c=="string")i.issues.
push(qe(c,i.value,o._zod.def));else{const m=c;m.fatal&&(m.continue=!1),m.code??(m.code="custom"),"input"in m||(m.input=i.
value),m.inst??(m.inst=o),m.continue??(m.continue=!o._zod.def.abort),i.issues.push(qe(m))}},t(i.value,i)),n);return o}function gs(t,n){
const o=new Pe({check:"custom",...k(n)});return o._zod.check=t,o}const Ye=Z("ZodMiniType",(t,n)=>{if(!t._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");b.init(t,n),t.def=n,t.type=n.type},{get with(){return this.check},set with(t){Re(
this,"with",t)},parse(t,n){return Tt(this,t,n,{callee:this.parse})},parseAsync(t,n){return Kn(this,t,n,{callee:this.parseAsync})},
safeParse(t,n){return rn(this,t,n)},safeParseAsync(t,n){return lt(this,t,n)},check(...t){const n=this.def;return this.clone(
{...n,checks:[...n.checks??[],...t.map(o=>typeof o=="function"?{_zod:{check:o,def:{check:"custom"},onattach:[]}}:o)]},{parent:!0})},
clone(t,n){return K(this,t,n)},brand(){return this},register(t,n){return t.add(this,n),this},apply(t,...n){return n.length===
0?t(this):t(this,...n)}}),Zo=Z("ZodMiniString",(t,n)=>{H.init(t,n),Ye.init(t,n)});function vs(t){return s(Zo,t)}const Po=Z(
"ZodMiniStringFormat",(t,n)=>{B.init(t,n),Zo.init(t,n)}),bs=Z("ZodMiniURL",(t,n)=>{Or.init(t,n),Po.init(t,n)});function ys(t){
return j(bs,t)}const ws=Z("ZodMiniIPv4",(t,n)=>{ir.init(t,n),Po.init(t,n)});function $s(t){return ht(ws,t)}const To=Z("Z\
odMiniNumber",(t,n)=>{Cr.init(t,n),Ye.init(t,n)});function Ss(t){return Ho(To,t)}const zs=Z("ZodMiniNumberFormat",(t,n)=>{
lo.init(t,n),To.init(t,n)});function Os(t){return Ko(zs,t)}const Es=Z("ZodMiniBoolean",(t,n)=>{fo.init(t,n),Ye.init(t,n)});
function ks(t){return Yo(Es,t)}const As=Z("ZodMiniNever",(t,n)=>{Wt.init(t,n),Ye.init(t,n)});function Zs(t){return Ao(As,
t)}const Ps=Z("ZodMiniArray",(t,n)=>{Ur.init(t,n),Ye.init(t,n)});function Ts(t,n){return new Ps({type:"array",element:t,
...k(n)})}const Io=Z("ZodMiniObject",(t,n)=>{Mr.init(t,n),Ye.init(t,n),Bn(t,"shape",o=>o._zod.def.shape,!1)});function Is(t,n){
const o={type:"object",shape:t??{},...k(n)};return new Io(o)}function Ns(t,n){return new Io({type:"object",shape:t,catchall:Zs(),
...k(n)})}const js=Z("ZodMiniDiscriminatedUnion",(t,n)=>{go.init(t,n),Ye.init(t,n)});function Rs(t,n,o){return new js({type:"\
union",options:n,discriminator:t,...k(o)})}const Cs=Z("ZodMiniEnum",(t,n)=>{Gr.init(t,n),Ye.init(t,n),t.options=[...t._zod.
values]});function xs(t,n){const o=Array.isArray(t)?Object.fromEntries(t.map(i=>[i,i])):t;return new Cs({type:"enum",entries:o,
...k(n)})}const Us=Z("ZodMiniLiteral",(t,n)=>{Wr.init(t,n),Ye.init(t,n)});function Ls(t,n){return new Us({type:"literal",
values:Array.isArray(t)?t:[t],...k(n)})}const Ds=Z("ZodMiniOptional",(t,n)=>{tt.init(t,n),Ye.init(t,n)});function Ms(t){
return new Ds({type:"optional",innerType:t})}const Fs=Z("ZodMiniNullable",(t,n)=>{Hr.init(t,n),Ye.init(t,n)});function Js(t){
return new Fs({type:"nullable",innerType:t})}}),3903:((E,X,a)=>{a.d(X,{a:()=>J,i:()=>R,n:()=>le,r:()=>pe,t:()=>he});var C=a(
8669),U=a(1062);const F=[{text:8e3,rows:2e3,properties:100},{text:1e3,rows:1e3,properties:50},{text:300,rows:500,properties:20},
{text:120,rows:500,properties:10},{text:60,rows:500,properties:4},{text:40,rows:500,properties:1},{text:24,rows:500,properties:1},
{text:24,rows:500,properties:0},{text:24,rows:200,properties:0},{text:40,rows:100,properties:1},{text:40,rows:25,properties:1},
{text:40,rows:5,properties:1}];function J(I,se,q){let A="";for(const V of F)if(A=q(V),se(A)<=I)return A;return f(A,I,se)}
const D=`

\u2026 cut here
`;function f(I,se,q){let[A,V]=[0,I.length];for(;V-A>1;){const Y=Math.floor((A+V)/2);q(I.slice(0,Y)+D)<=se?A=Y:V=Y}return I.
slice(0,A).replace(/[\uD800-\uDBFF]$/,"")+D}function Q({region:I,asOf:se,rows:q,total:A}){const V=`${q.some(({monthly:Y})=>Y===
void 0)?"at least ":""}${ee(A)}`;return{title:`Monthly cost: ${V} (list prices of ${I} as of ${se}, without traffic)`,head:[
"part","how many","a month"],rows:[...q.map(({part:Y,count:K,monthly:k})=>[Y,String(K),k===void 0?"no price known":ee(k)]),
["sum","",V]]}}const ee=I=>`$${I.toFixed(2)}`,_=20,N=1e3,S=5;function L(I,se){return I?[`> **Root cause:** ${(0,U.o)((0,U.
l)((0,C.t)(I),Math.max(N,se.text)))}${I.remedy?`
>
> ${(0,U.o)(I.remedy)}`:""}`]:[]}function R({headline:I,failure:se,findings:q},A){return[...L(q.rootCause,A),...I?[(0,U.
o)((0,U.l)(I,Math.max(N,A.text)))]:[],...se?[oe(re(se,q.rootCause),A)]:[],...(q.pastes??[]).map(({title:V,text:Y})=>(0,U.
a)(V,(0,U.i)(Y,"json")))]}function re(I,se){if(!se||I.message!==(0,C.t)(se))return I;const[q=I.message,...A]=I.details.filter(
V=>V!==se.remedy);return{...I,message:q,details:A}}function oe({code:I,message:se,details:q},A){const V=Math.max(N,A.text),
Y=q.slice(0,A.rows),K=Y.map(be=>`- ${(0,U.o)((0,U.l)(be,V))}`);Y.length<q.length&&K.push(`- \u2026 and ${q.length-Y.length}\
 more`);const k=K.join(`
`),Se=K.length>S?(0,U.a)(`Details: ${q.length}`,k):k;return`**${(0,U.o)(I)}**: ${(0,U.o)((0,U.l)(se,V))}${k&&`

${Se}`}`}function he(I,se){if(!I||I.length===0)return[];const[q,A]=[`Changes: ${(0,U.n)(I)}`,(0,U.t)(I,se)];return[I.length>
_?(0,U.a)(q,A):`#### ${(0,U.o)(q)}

${A}`]}function le(I){if(!I)return[];const se=Q(I);return[(0,U.a)(se.title,(0,U.c)(se,200))]}function pe(I,se){if(!I||I.
length===0)return[];const q=I.slice(-se.rows),A=q.map(K=>[K.Timestamp?.toISOString().slice(11,19)??"",...[K.ResourceStatus,
K.LogicalResourceId,K.ResourceType].map(k=>(0,U.o)(k??"")),(0,U.o)((0,U.l)(K.ResourceStatusReason??"",se.text))]),V=(0,U.
u)(["time","status","logical id","type","reason"],A),Y=I.length-q.length;return[(0,U.a)(`Events of the operation: ${I.length}`,
`${Y>0?`${Y} earlier ones are left out

`:""}${V}`)]}}),5474:((E,X,a)=>{a.d(X,{n:()=>U,t:()=>C});const C=({lifecycle:D})=>D==="InService";function U(D){const f=D.
instances.filter(C);return[...f.length<D.size?[`${f.length} of ${D.size} instances are in service`]:[],...f.flatMap(F),...J(
D)]}function F({id:D,health:f,target:Q,port:ee}){return[...f==="Healthy"?[]:[`${D} is ${f||"of unknown health"} in its g\
roup`],...Q==="healthy"?[]:[`${D} is ${Q} behind the load balancer`],...ee==="open"?[]:[`2408 of ${D} is ${ee}`]]}function J({
cacheNodes:D,cacheSize:f,servers:Q}){const ee=Q.join(" ")||"nothing";return[...D.length<f?[`${D.length} of ${f} cache no\
des are available`]:[],...Q.join(" ")===D.join(" ")?[]:[`memcached-servers lists ${ee}, the cluster has ${D.join(" ")||"\
nothing"}`]]}}),321:((E,X,a)=>{a.d(X,{a:()=>Ht,c:()=>Fr,d:()=>$t,f:()=>zn,h:()=>ee,i:()=>Hr,l:()=>Gr,m:()=>Lt,n:()=>mr,o:()=>bo,
p:()=>Zn,r:()=>zo,s:()=>tt,t:()=>pr,u:()=>Er});var C=a(2264),U=a(9065),F=a(7643),J=a(3951),D=a(6580),f=a(7811),Q=a(979);
const ee={command:"deploy","stack-name":"railgun-ha","activation-token":"","vpc-cidr":"10.240.0.0/16","vpc-id":"","publi\
c-subnet-ids":"","private-subnet-ids":"","availability-zones":"2",nat:"none","allowed-cidrs":"cloudflare","instance-type":"\
t3.medium","ubuntu-release":"24.04","ami-id":"","ami-update":"pinned",size:"2","memcached-node-type":"cache.t4g.small","\
memcached-nodes":"2","memcached-version":"1.6.22","package-source":"cloudflare","listener-settings":"","map-file":"","el\
astic-ips":"false",tags:"","alarm-topic-arn":"","alarm-email":"","token-parameter":"","token-version":"","wave-size":"1",
floor:"","canary-seconds":"20","max-token-age-days":"0",confirm:"","on-pull-request":"plan",drift:"false","on-failed-sta\
ck":"fail","skip-resources":"","allow-replacement":"",wait:"true","service-role-arn":"","permissions-boundary":"","allow\
ed-account-ids":"",comment:"auto","github-token":"${{ github.token }}"},_=Object.keys(ee),N=e=>Object.hasOwn(ee,e);function S(e){
return _.map(r=>({declared:r,changes:L(e,r)})).reduce((r,s)=>s.changes<r.changes?s:r).declared}function L(e,r){let s=Array.
from({length:r.length+1},(l,u)=>u);for(const[l,u]of[...e].entries()){const h=[l+1];for(const[p,$]of[...r].entries()){const z=(s[p]??
0)+(u===$?0:1);h.push(Math.min(z,(s[p+1]??0)+1,(h[p]??0)+1))}s=h}return s[r.length]??0}var R=class extends Error{constructor(){
super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}};const re="~memo",oe=[];
function he(e){return e!==null&&typeof e=="object"}function le(e){return e.map(r=>r.path?{...r,path:r.path.slice()}:{...r})}
const pe=new WeakMap,I=0,se=1,q=2;function A(e,r,s){const l=pe.get(e);if(l!==void 0)return l?q:I;if(r.has(e))return q;r.
add(e);let u=I;const h=j=>{if(u!==q&&j?._zod){const ie=A(j,r,s);ie>u&&(u=ie)}},p=(j,ie)=>{let te=I;for(const ge of Reflect.
ownKeys(j)){const ve=Object.getOwnPropertyDescriptor(j,ge);if(ie&&!ve.enumerable)continue;const Ze=ve.get?se:ve.value?._zod?
A(ve.value,r,s):I;Ze>te&&(te=Ze)}return te},$=j=>{j>u&&(u=j)},z=e._zod.def;switch(z.type){case"object":{const j=(0,f.Yn)(
z);$(j?p(j,!0):se),h(z.catchall);break}case"array":h(z.element);break;case"tuple":for(const j of z.items)h(j);h(z.rest);
break;case"record":case"map":h(z.keyType),h(z.valueType);break;case"set":h(z.valueType);break;case"union":for(const j of z.
options)h(j);break;case"intersection":h(z.left),h(z.right);break;case"optional":case"nullable":case"default":case"prefau\
lt":case"catch":case"readonly":case"nonoptional":case"promise":case"success":h(z.innerType);break;case"pipe":h(z.in),h(z.
out);break;case"function":h(z.input),h(z.output);break;case"lazy":{const j=z._cachedInner??(s?e._zod.innerType:void 0);$(
j?A(j,r,!1):se);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"\
undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"\
file":case"transform":case"custom":break;default:for(const j in z){const ie=Object.getOwnPropertyDescriptor(z,j);if(!ie||
ie.get)continue;const te=ie.value;if(!(!te||typeof te!="object")){if(te._zod)h(te);else if(Array.isArray(te))for(const ge of te)
h(ge)}}}return r.delete(e),V(e,u)}function V(e,r){return r!==se&&pe.set(e,r===q),r}function Y(e,r){let s=e.buckets.get(r);
return s||(s=new WeakMap,e.buckets.set(r,s)),s}let K;const k=[],Se={alloc(e,r,s){const l=K;if(!l)return s;K=void 0;const u={
value:s,issues:null};return l.set(r.value,u),k.push(u),s},guard(e){var r;(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred.
push(()=>{const s=e._zod.parse,l=(u,h)=>{if(h.direction!=="backward"&&Xe(h,u.value))throw new R;return s(u,h)};e._zod.parse=
l,e._zod.run===s&&(e._zod.run=l)})},attach(e){var r;let s,l=!1,u,h;(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred.
push(()=>{const p=e._zod.parse,$=(z,j)=>{if(s===void 0){const ht=A(e,new Set,!1);if(ht===I)return e._zod.parse=p,e._zod.
run===$&&(e._zod.run=p),p(z,j);ht===q||l?s=!0:l=!0}const ie=z.value;if(!he(ie))return p(z,j);let te=j[re];te||(te={buckets:new WeakMap,
backEdges:void 0},j[re]=te);let ge;u===j?ge=h:(ge=Y(te,e),u=j,h=ge);const ve=ge.get(ie);if(ve)return z.value=ve.value,ve.
issues?ve.issues.length&&z.issues.push(...le(ve.issues)):(z.memo=!0,te.backEdges??(te.backEdges=new WeakSet),te.backEdges.
add(ve.value)),z;K=ge;const Ze=k.length,Te=p(z,j);K=void 0;const Cn=k.length>Ze?k.pop():void 0;return Te instanceof Promise?
Te.then(ht=>(Cn&&(Cn.issues=ht.issues.length?le(ht.issues):oe),ht)):(Cn&&(Cn.issues=Te.issues.length?le(Te.issues):oe),Te)};
e._zod.parse=$,e._zod.run===p&&(e._zod.run=$)})}};function be(){return Se}function Xe(e,r){const s=e[re]?.backEdges;return s!==
void 0&&he(r)&&s.has(r)}const Kt=()=>{const e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to hav\
e"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function r(h){
return e[h]??null}const s={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"\
UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",
date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"\
IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON st\
ring",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"\
input"},l={nan:"NaN"};function u(h,p){return h==="number"&&typeof p=="number"&&!Number.isFinite(p)?String(p):l[h]??h}return h=>{
switch(h.code){case"invalid_type":return`Invalid input: expected ${u(h.expected)}, received ${u((0,f.Kn)(h.input),h.input)}`;case"\
invalid_value":return h.values.length===1?`Invalid input: expected ${(0,f.$n)(h.values[0])}`:`Invalid option: expected o\
ne of ${(0,f.zn)(h.values,"|")}`;case"too_big":{const p=h.exact?"exactly ":h.inclusive?"<=":"<",$=r(h.origin);return $?`\
Too big: expected ${h.origin??"value"} to have ${p}${h.maximum.toString()} ${$.unit??"elements"}`:`Too big: expected ${h.
origin??"value"} to be ${p}${h.maximum.toString()}`}case"too_small":{const p=h.exact?"exactly ":h.inclusive?">=":">",$=r(
h.origin);return $?`Too small: expected ${h.origin} to have ${p}${h.minimum.toString()} ${$.unit}`:`Too small: expected ${h.
origin} to be ${p}${h.minimum.toString()}`}case"invalid_format":{const p=h;return p.format==="starts_with"?`Invalid stri\
ng: must start with "${p.prefix}"`:p.format==="ends_with"?`Invalid string: must end with "${p.suffix}"`:p.format==="incl\
udes"?`Invalid string: must include "${p.includes}"`:p.format==="regex"?`Invalid string: must match pattern ${p.pattern}`:
`Invalid ${s[p.format]??h.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${h.divisor}`;case"\
unrecognized_keys":return`Unrecognized key${h.keys.length>1?"s":""}: ${(0,f.zn)(h.keys,", ")}`;case"invalid_key":return`\
Invalid key in ${h.origin}`;case"invalid_union":return h.options&&Array.isArray(h.options)&&h.options.length>0?`Invalid \
discriminator value. Expected ${h.options.map(p=>`'${p}'`).join(" | ")}`:h.inclusive===!1?"Invalid input: more than one \
option matched":"Invalid input";case"invalid_element":return`Invalid value in ${h.origin}`;default:return"Invalid input"}}};
function Yt(){return{localeError:Kt()}}var Ve,gr=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...r){
const s=r[0];return this._map.set(e,s),s&&typeof s=="object"&&"id"in s&&this._idmap.set(s.id,e),this}clear(){return this.
_map=new WeakMap,this._idmap=new Map,this}remove(e){const r=this._map.get(e);return r&&typeof r=="object"&&"id"in r&&this.
_idmap.delete(r.id),this._map.delete(e),this}get(e){const r=e._zod.parent;if(r){const s={...this.get(r)??{}};delete s.id;
const l={...s,...this._map.get(e)};return Object.keys(l).length?l:void 0}return this._map.get(e)}has(e){return this._map.
has(e)}};function vr(){return new gr}(Ve=globalThis).__zod_globalRegistry??(Ve.__zod_globalRegistry=vr());const ot=globalThis.
__zod_globalRegistry;function mt(e,...r){for(const s of r)for(const l of Reflect.ownKeys(s))Object.prototype.propertyIsEnumerable.
call(s,l)&&(0,f.An)(e,l,s[l]);return e}function Un(e){let r=e?.target??"draft-2020-12";return r==="draft-4"&&(r="draft-0\
4"),r==="draft-7"&&(r="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??ot,target:r,unrepresentable:e?.
unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,
sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??
void 0}}function Qe(e,r,s,l,u){const h=typeof r.unrepresentable=="function"?r.unrepresentable({zodSchema:e,path:l.path,message:u}):
r.unrepresentable;if(h==="any")return!1;if(h===void 0||h==="throw")throw new Error(u);return Object.assign(s,h),!0}function Ee(e,r,s={
path:[],schemaPath:[]}){var l;const u=e._zod.def,h=r.seen.get(e);if(h)return h.count++,s.schemaPath.includes(e)&&(h.cycle=
s.path),h.schema;const p={schema:{},count:1,cycle:void 0,path:s.path};r.seen.set(e,p),r.sharedDefsExtractedFor=void 0,r.
sharedEmitDoneFor=void 0;const $=e._zod.toJSONSchema?.();if($)p.schema=$;else{const j={...s,schemaPath:[...s.schemaPath,
e],path:s.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(r,p.schema,j);else{const te=p.schema,ge=r.processors[u.
type];if(!ge)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${u.type}`);ge(e,r,te,j)}const ie=e._zod.
parent;ie&&(p.ref||(p.ref=ie),Ee(ie,r,j),r.seen.get(ie).isParent=!0)}const z=r.metadataRegistry.get(e);return z&&mt(p.schema,
z),r.io==="input"&&ke(e)&&(delete p.schema.examples,delete p.schema.default),r.io==="input"&&"_prefault"in p.schema&&((l=
p.schema).default??(l.default=p.schema._prefault)),delete p.schema._prefault,r.seen.get(e).schema}function Ue(e){return e.
replace(/~/g,"~0").replace(/\//g,"~1")}function Ln(e,r){const s=e.seen.get(r);if(!s)throw new Error("Unprocessed schema.\
 This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;const l=new Map;for(const p of e.seen.
entries()){const $=e.metadataRegistry.get(p[0])?.id;if($){const z=l.get($);if(z&&z!==p[0])throw new Error(`Duplicate sch\
ema id "${$}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted toge\
ther.`);l.set($,p[0])}}const u=p=>{const $=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){const te=e.external.
registry.get(p[0])?.id,ge=e.external.uri??(Ze=>Ze);if(te)return{ref:ge(te)};const ve=p[1].defId??p[1].schema.id??`schema${e.
counter++}`;return p[1].defId=ve,{defId:ve,ref:`${ge("__shared")}#/${$}/${Ue(ve)}`}}const z="#",j=`${z}/${$}/`;if(p[1]===
s&&!p[1].schema.id)return{ref:z};const ie=p[1].schema.id??`__schema${e.counter++}`;return{defId:ie,ref:j+Ue(ie)}},h=p=>{
if(p[1].schema.$ref)return;const $=p[1],{ref:z,defId:j}=u(p);$.def={...$.schema},j&&($.defId=j);const ie=$.schema;for(const te in ie)
delete ie[te];ie.$ref=z};if(e.cycles==="throw")for(const p of e.seen.entries()){const $=p[1];if($.cycle)throw new Error(
`Cycle detected: #/${$.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(const p of e.seen.entries()){const $=p[1];
if(r===p[0]){h(p);continue}if(e.external){const z=e.external.registry.get(p[0])?.id;if(r!==p[0]&&z){h(p);continue}}if(e.
metadataRegistry.get(p[0])?.id){h(p);continue}if($.cycle){h(p);continue}$.count>1&&e.reused==="ref"&&h(p)}e.external&&(e.
sharedDefsExtractedFor=e.external)}function Xt(e){const r=e.anyOf;if(!Array.isArray(r)||r.length===0||e.type!==void 0)return;
const s=[];for(const l of r){if(!l||typeof l!="object")return;Xt(l);const u=Object.keys(l);if(u.length!==1||u[0]!=="type")
return;const h=l.type;for(const p of Array.isArray(h)?h:[h]){if(typeof p!="string")return;s.includes(p)||s.push(p)}}delete e.
anyOf,e.type=s.length===1?s[0]:s}const st=new Set(["type","properties","required","additionalProperties"]),Qt=["oneOf","\
anyOf"];function Ot(e){const r=e.additionalProperties;return r===void 0||r===!1||typeof r!="object"||r===null?null:Object.
keys(r).length?r:null}function Ge(e){const r=[];for(const h of e){if(typeof h!="object"||h.type!=="object")return null;for(const p in h)
if(!st.has(p))return null;r.push(h)}const s={},l=new Set;for(const h of r){for(const p in h.properties){if(Object.prototype.
hasOwnProperty.call(s,p))continue;const $=[];for(const j of r){const ie=j.properties?.[p]??Ot(j);ie!=null&&($.some(te=>JSON.
stringify(te)===JSON.stringify(ie))||$.push(ie))}const z=$.length===1?$[0]:Ge($)??{allOf:$};(0,f.An)(s,p,z)}for(const p of h.
required??[])l.add(p)}const u={type:"object",properties:s};if(l.size&&(u.required=[...l]),r.every(h=>h.additionalProperties===
!1))u.additionalProperties=!1;else{const h=[];for(const p of r){const $=Ot(p);$&&!h.some(z=>JSON.stringify(z)===JSON.stringify(
$))&&h.push($)}h.length===1?u.additionalProperties=h[0]:h.length>1&&(u.additionalProperties={allOf:h})}return u}function br(e){
const r=e.allOf;if(!Array.isArray(r)||r.length<2)return;for(const u of st)if(u in e)return;const s=r.filter(u=>Qt.some(h=>Array.
isArray(u[h])));let l=null;if(!s.length)l=Ge(r);else{const u=s[0],h=Qt.find(z=>Array.isArray(u[z]));if(Object.keys(u).length!==
1)return;const p=r.filter(z=>z!==u),$=u[h].map(z=>Ge([...p,z]));if($.some(z=>!z))return;l={[h]:$}}l&&(delete e.allOf,mt(
e,l))}function Et(e,r){const s=e.seen.get(r);if(!s)throw new Error("Unprocessed schema. This is a bug in Zod.");const l=$=>{
const z=e.seen.get($);if(z.ref===null)return;const j=z.def??z.schema,ie={...j},te=z.ref;if(z.ref=null,te){l(te);const ve=e.
seen.get(te),Ze=ve.schema;if(Ze.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(j.allOf=
j.allOf??[],j.allOf.push(Ze)):mt(j,Ze),mt(j,ie),$._zod.parent===te)for(const Te in j)Te==="$ref"||Te==="allOf"||Te in ie||
delete j[Te];if(Ze.$ref&&ve.def)for(const Te in j)Te==="$ref"||Te==="allOf"||Te in ve.def&&JSON.stringify(j[Te])===JSON.
stringify(ve.def[Te])&&delete j[Te]}const ge=$._zod.parent;if(ge&&ge!==te){l(ge);const ve=e.seen.get(ge);if(ve?.schema.$ref&&
(j.$ref=ve.schema.$ref,ve.def))for(const Ze in j)Ze==="$ref"||Ze==="allOf"||Ze in ve.def&&JSON.stringify(j[Ze])===JSON.stringify(
ve.def[Ze])&&delete j[Ze]}e.override({zodSchema:$,jsonSchema:j,path:z.path??[]})};if(!e.external||e.sharedEmitDoneFor!==
e.external){for(const $ of[...e.seen.entries()].reverse())l($[0]);if(e.target!=="openapi-3.0")for(const $ of e.seen.entries())
Xt($[1].def??$[1].schema);for(const $ of e.deferred)$();if(e.intersections.length){const $=new Map;for(const z of e.seen.
values())for(const j of[z.schema,z.def]){const ie=j?.allOf;if(!Array.isArray(ie))continue;const te=$.get(ie);te?te.push(
j):$.set(ie,[j])}for(const z of e.intersections)for(const j of $.get(z)??[])br(j)}}const u={};if(e.target==="draft-2020-\
12"?u.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?u.$schema="http://json-schema.org/dra\
ft-07/schema#":e.target==="draft-04"?u.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){const $=e.
external.registry.get(r)?.id;if(!$)throw new Error("Schema is missing an `id` property");u.$id=e.external.uri($)}mt(u,s.
defId?s.schema:s.def??s.schema);const h=e.metadataRegistry.get(r)?.id;h!==void 0&&u.id===h&&delete u.id;const p=e.external?.
defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(const $ of e.seen.entries()){const z=$[1];z.def&&z.defId&&
(z.def.id===z.defId&&delete z.def.id,(0,f.An)(p,z.defId,z.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||
Object.keys(p).length>0&&(e.target==="draft-2020-12"?u.$defs=p:u.definitions=p);try{const $=JSON.parse(JSON.stringify(u));
return Object.defineProperty($,"~standard",{value:{...r["~standard"],jsonSchema:{input:qe(r,"input",e.processors),output:qe(
r,"output",e.processors)}},enumerable:!1,writable:!1}),$}catch{throw new Error("Error converting schema to JSON.")}}function ke(e,r){
const s=r??{seen:new Set};if(s.seen.has(e))return!1;s.seen.add(e);const l=e._zod.def;if(l.type==="transform")return!0;if(l.
type==="array")return ke(l.element,s);if(l.type==="set")return ke(l.valueType,s);if(l.type==="lazy")return ke(l.getter(),
s);if(l.type==="promise"||l.type==="optional"||l.type==="nonoptional"||l.type==="nullable"||l.type==="readonly"||l.type===
"default"||l.type==="prefault"||l.type==="catch")return ke(l.innerType,s);if(l.type==="intersection")return ke(l.left,s)||
ke(l.right,s);if(l.type==="record"||l.type==="map")return ke(l.keyType,s)||ke(l.valueType,s);if(l.type==="pipe")return e.
_zod.traits.has("$ZodCodec")?!0:ke(l.in,s)||ke(l.out,s);if(l.type==="object"){for(const u in l.shape)if(ke(l.shape[u],s))
return!0;return!1}if(l.type==="union"){for(const u of l.options)if(ke(u,s))return!0;return!1}if(l.type==="tuple"){for(const u of l.
items)if(ke(u,s))return!0;return!!(l.rest&&ke(l.rest,s))}return!1}const yr=(e,r={})=>s=>{const l=Un({...s,processors:r});
return Ee(e,l),Ln(l,e),Et(l,e)},qe=(e,r,s={})=>l=>{const{libraryOptions:u,target:h}=l??{},p=Un({...u??{},target:h,io:r,processors:s});
return Ee(e,p),Ln(p,e),Et(p,e)},it=(e,r,s)=>{(e[r]===void 0||s>e[r])&&(e[r]=s)},Re=(e,r,s)=>{(e[r]===void 0||s<e[r])&&(e[r]=
s)},qt=(e,r)=>{it(e,"minimum",r),Re(e,"maximum",r)},Dn=(e,r)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(r)||
e.multipleOf.push(r)},Mn=(e,r)=>{e.patterns??(e.patterns=new Set),e.patterns.add(r)},Fn=(e,r)=>{e.mime=e.mime?e.mime.filter(
s=>r.includes(s)):[...r]},kt=(e,r)=>{e.format=r,r.includes("int")&&(e.isInt=!0)},Fe=(e,r)=>it(e,"minimum",r.minimum),Jn=(e,r)=>Re(
e,"maximum",r.maximum),ce=e=>(r,s)=>{kt(r,s.format);const[l,u]=e[s.format];it(r,"minimum",l),Re(r,"maximum",u)},Bn={greater_than:(e,r)=>it(
e,r.inclusive?"minimum":"exclusiveMinimum",r.value),less_than:(e,r)=>Re(e,r.inclusive?"maximum":"exclusiveMaximum",r.value),
multiple_of:(e,r)=>Dn(e,r.value),number_format:ce(f.kn),bigint_format:ce(f.On),min_length:Fe,max_length:Jn,length_equals:(e,r)=>qt(
e,r.length),min_size:Fe,max_size:Jn,size_equals:(e,r)=>qt(e,r.size),string_format:(e,r)=>{kt(e,r.format),r.pattern&&Mn(e,
r.pattern),(r.format==="base64"||r.format==="base64url")&&(e.contentEncoding=r.format),(r.local||r.precision===-1)&&(e.laxFormat=
!0)},mime_type:(e,r)=>Fn(e,r.mime)};function gt(e){const r={},s=e._zod.def,l=e._zod.traits.has("$ZodCheck")?[e,...s.checks??
[]]:s.checks??[];for(const h of l)Bn[h._zod.def.check]?.(r,h._zod.def);const u=e._zod.bag;u.minimum!==void 0&&it(r,"mini\
mum",u.minimum),u.exclusiveMinimum!==void 0&&it(r,"exclusiveMinimum",u.exclusiveMinimum),u.maximum!==void 0&&Re(r,"maxim\
um",u.maximum),u.exclusiveMaximum!==void 0&&Re(r,"exclusiveMaximum",u.exclusiveMaximum),u.multipleOf!==void 0&&Dn(r,u.multipleOf),
u.format!==void 0&&(r.format??(r.format=u.format),u.format.includes("int")&&(r.isInt=!0)),u.mime&&Fn(r,u.mime);for(const h of u.
patterns??[])Mn(r,h);return r}const wr={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},Vn=new Map(
[[f.tn,f.in],[f.nn,f.an]]),$r=e=>Vn.get(e)??e,_t=(e,r,s,l)=>{const u=s;u.type="string";const{minimum:h,maximum:p,format:$,
patterns:z,contentEncoding:j,laxFormat:ie}=gt(e);if(typeof h=="number"&&(u.minLength=h),typeof p=="number"&&(u.maxLength=
p),$&&(u.format=wr[$]??$,u.format===""&&delete u.format,($==="time"||ie)&&delete u.format),j&&(u.contentEncoding=j),z&&z.
size>0){const te=[...z].map($r);te.length===1?u.pattern=te[0].source:te.length>1&&(u.allOf=[...te.map(ge=>({...r.target===
"draft-07"||r.target==="draft-04"||r.target==="openapi-3.0"?{type:"string"}:{},pattern:ge.source}))])}},Gn=(e,r,s,l)=>{s.
not={}},Sr=(e,r,s,l)=>{const u=e._zod.def,h=(0,f.Fn)(u.entries);if(h.length===0){s.not={};return}h.every(p=>typeof p=="n\
umber")&&(s.type="number"),h.every(p=>typeof p=="string")&&(s.type="string"),s.enum=h},Z=(e,r,s,l)=>{const u=e._zod.def;
if(u.values.length===0){s.not={};return}const h=[];for(const p of u.values)if(p===void 0){if(Qe(e,r,s,l,"Literal `undefi\
ned` cannot be represented in JSON Schema"))return}else if(typeof p=="bigint"){if(Qe(e,r,s,l,"BigInt literals cannot be \
represented in JSON Schema"))return;h.push(Number(p))}else h.push(p);if(h.length!==0)if(h.length===1){const p=h[0];s.type=
p===null?"null":typeof p,r.target==="draft-04"||r.target==="openapi-3.0"?s.enum=[p]:s.const=p}else h.every(p=>typeof p==
"number")&&(s.type="number"),h.every(p=>typeof p=="string")&&(s.type="string"),h.every(p=>typeof p=="boolean")&&(s.type=
"boolean"),h.every(p=>p===null)&&(s.type="null"),s.enum=h},_e=(e,r,s,l)=>{Qe(e,r,s,l,"Custom types cannot be represented\
 in JSON Schema")},Wn=(e,r,s,l)=>{Qe(e,r,s,l,"Transforms cannot be represented in JSON Schema")},Je=(e,r,s,l)=>{const u=s,
h=e._zod.def,{minimum:p,maximum:$}=gt(e);typeof p=="number"&&(u.minItems=p),typeof $=="number"&&(u.maxItems=$),u.type="a\
rray",u.items=Ee(h.element,r,{...l,path:[...l.path,"items"]})};function Be(e){const r=e._zod.def;return r.type==="pipe"&&
r.in._zod.traits.has("$ZodTransform")?Be(r.out):r.type==="catch"?Be(r.innerType):e._zod.optin}const vt=(e,r,s,l)=>{const u=s,
h=e._zod.def,p=h.shape;if(Object.getOwnPropertySymbols(p).length&&Qe(e,r,u,l,"Symbol keys cannot be represented in JSON \
Schema"))return;u.type="object",u.properties={};for(const z in p)(0,f.An)(u.properties,z,Ee(p[z],r,{...l,path:[...l.path,
"properties",z]}));const $=[];for(const z of Object.keys(p)){const j=h.shape[z];(r.io==="input"?Be(j)===void 0:j._zod.optout===
void 0)&&$.push(z)}$.length>0&&(u.required=$),h.catchall?._zod.def.type==="never"?u.additionalProperties=!1:h.catchall?h.
catchall&&(u.additionalProperties=Ee(h.catchall,r,{...l,path:[...l.path,"additionalProperties"]})):r.io==="output"&&(u.additionalProperties=
!1)},en=(e,r,s,l)=>{const u=e._zod.def,h=u.inclusive===!1,p=u.options.map(($,z)=>Ee($,r,{...l,path:[...l.path,h?"oneOf":
"anyOf",z]}));h?s.oneOf=p:s.anyOf=p},At=(e,r,s,l)=>{const u=e._zod.def,h=Ee(u.left,r,{...l,path:[...l.path,"allOf",0]}),
p=Ee(u.right,r,{...l,path:[...l.path,"allOf",1]}),$=j=>"allOf"in j&&Object.keys(j).length===1,z=[...$(h)?h.allOf:[h],...$(
p)?p.allOf:[p]];s.allOf=z,r.intersections.push(z)},at=(e,r,s,l)=>{const u=e._zod.def,h=Ee(u.innerType,r,l),p=r.seen.get(
e);r.target==="openapi-3.0"?(p.ref=u.innerType,s.nullable=!0):s.anyOf=[h,{type:"null"}]},Zt=(e,r,s,l)=>{const u=e._zod.def;
Ee(u.innerType,r,l);const h=r.seen.get(e);h.ref=u.innerType},bt=Symbol();function Pt(e,r,s,l,u){let h=!1;const p=JSON.stringify(
e,($,z)=>typeof z!="bigint"?z:(h=!0,null));return h?(Qe(r,s,l,u,"BigInt defaults cannot be represented in JSON Schema"),
bt):JSON.parse(p)}const Ne=(e,r,s,l)=>{const u=e._zod.def;Ee(u.innerType,r,l);const h=r.seen.get(e);h.ref=u.innerType;const p=Pt(
u.defaultValue,e,r,s,l);p!==bt&&(s.default=p)},tn=(e,r,s,l)=>{const u=e._zod.def;Ee(u.innerType,r,l);const h=r.seen.get(
e);if(h.ref=u.innerType,r.io!=="input")return;const p=Pt(u.defaultValue,e,r,s,l);p!==bt&&(s._prefault=p)},Hn=(e,r,s,l)=>{
const u=e._zod.def;Ee(u.innerType,r,l);const h=r.seen.get(e);h.ref=u.innerType;let p;try{p=u.catchValue(void 0)}catch{Qe(
e,r,s,l,"Dynamic catch values are not supported in JSON Schema");return}s.default=p},nn=(e,r,s,l)=>{const u=e._zod.def,h=u.
in._zod.traits.has("$ZodTransform"),p=r.io==="input"?h?u.out:u.in:u.out;Ee(p,r,l);const $=r.seen.get(e);$.ref=p},We=(e,r,s,l)=>{
const u=e._zod.def;Ee(u.innerType,r,l);const h=r.seen.get(e);h.ref=u.innerType,s.readOnly=!0},ct=(e,r,s,l)=>{const u=e._zod.
def;Ee(u.innerType,r,l);const h=r.seen.get(e);h.ref=u.innerType},Tt=new WeakSet([Object.prototype,Error.prototype]);function He(e,r,s){
Object.defineProperty(e,r,{configurable:!0,enumerable:!1,get(){const l=s(this);return Object.defineProperty(this,r,{value:l,
configurable:!0,writable:!0}),l},set(l){Object.defineProperty(this,r,{value:l,configurable:!0,writable:!0})}})}const Kn=(e,r)=>{
f.bn.init(e,r),e.name="ZodError";const s=Object.getPrototypeOf(e);Tt.has(s)||(Tt.add(s),He(s,"format",l=>u=>(0,f.Sn)(l,u)),
He(s,"flatten",l=>u=>(0,f.xn)(l,u)),He(s,"addIssue",l=>u=>{l.issues.push(u),l.message=JSON.stringify(l.issues,f.Bn,2)}),
He(s,"addIssues",l=>u=>{l.issues.push(...u),l.message=JSON.stringify(l.issues,f.Bn,2)}),Object.defineProperty(s,"isEmpty",
{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},Ae=(0,f.wn)("ZodError",Kn,void 0,{Parent:Error}),
rn=(0,f.un)(Ae),It=(0,f.dn)(Ae),ut=(0,f.gn)(Ae),lt=(0,f._n)(Ae),on=(0,f.cn)(Ae),Yn=(0,f.on)(Ae),Xn=(0,f.ln)(Ae),sn=(0,f.
sn)(Ae),Qn=(0,f.mn)(Ae),an=(0,f.fn)(Ae),Nt=(0,f.hn)(Ae),cn=(0,f.pn)(Ae);function un(){f.Dn.localeError||(0,f.En)(Yt())}function jt(){
f.Dn.memoizer||(0,f.En)({memoizer:be()})}const $e=(0,f.wn)("ZodType",(e,r)=>(un(),f.Jt.init(e,r),e.def=r,e.type=r.type,e),
{check(...e){const r=this.def;return this.clone((0,f.Hn)(r,{checks:[...r.checks??[],...e.map(s=>typeof s=="function"?{_zod:{
check:s,def:{check:"custom"},onattach:[]}}:s)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,r){return(0,f.
jn)(this,e,r)},brand(){return this},register(e,r){return e.add(this,r),this},refine(e,r){return this.check(zr(e,r))},superRefine(e,r){
return this.check(eo(e,r))},overwrite(e){return this.check((0,f.G)(e))},optional(){return Jt(this)},exactOptional(){return d(
this)},nullable(){return v(this)},nullish(){return Jt(v(this))},nonoptional(e){return B(this,e)},array(){return $t(this)},
or(e){return Dt([this,e])},and(e){return sr(this,e)},transform(e){return Vt(this,Tn(e))},default(e){return P(this,e)},prefault(e){
return M(this,e)},catch(e){return ze(this,e)},pipe(e){return Vt(this,e)},readonly(){return qr(this)},describe(e){const r=this.
clone();return ot.add(r,{description:e}),r},meta(...e){if(e.length===0)return ot.get(this);const r=this.clone();return ot.
add(r,e[0]),r},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...r){
return r.length===0?e(this):e(this,...r)},get"~standard"(){return(0,f.In)(this,"~standard",{...(0,f.rn)(this),jsonSchema:{
input:qe(this,"input"),output:qe(this,"output")}})},set"~standard"(e){(0,f.Gn)(this,"~standard",e)},parse:function e(r,s){
return rn(this,r,s,{callee:e})},parseAsync:async function e(r,s){return await It(this,r,s,{callee:e})},safeParse(e,r){return ut(
this,e,r)},async safeParseAsync(e,r){return lt(this,e,r)},get spa(){return this?.safeParseAsync},set spa(e){(0,f.Gn)(this,
"spa",e)},validate(e,r){return(0,f.vn)(this,e,r)},validateAsync(e,r){return(0,f.yn)(this,e,r)},encode:function e(r,s){return on(
this,r,s,{callee:e})},decode:function e(r,s){return Yn(this,r,s,{callee:e})},encodeAsync:async function e(r,s){return await Xn(
this,r,s,{callee:e})},decodeAsync:async function e(r,s){return await sn(this,r,s,{callee:e})},safeEncode(e,r){return Qn(
this,e,r)},safeDecode(e,r){return an(this,e,r)},async safeEncodeAsync(e,r){return Nt(this,e,r)},async safeDecodeAsync(e,r){
return cn(this,e,r)},toJSONSchema(e){return yr(this,{})(e)},get description(){return ot.get(this)?.description},get _def(){
return this._zod.def}}),ln=(0,f.wn)("_ZodString",(e,r)=>{f.Gt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,l,u)=>_t(
e,s,l,u)},(0,f.Nn)({format:e=>gt(e).format??null,minLength:e=>gt(e).minimum??null,maxLength:e=>gt(e).maximum??null},{regex(...e){
return this.check((0,f.q)(...e))},includes(...e){return this.check((0,f.O)(...e))},startsWith(...e){return this.check((0,f.
Y)(...e))},endsWith(...e){return this.check((0,f.T)(...e))},min(...e){return this.check((0,f.V)(...e))},max(...e){return this.
check((0,f.B)(...e))},length(...e){return this.check((0,f.L)(...e))},nonempty(...e){return this.check((0,f.V)(1,...e))},
lowercase(e){return this.check((0,f.R)(e))},uppercase(e){return this.check((0,f.rt)(e))},trim(){return this.check((0,f.et)())},
normalize(...e){return this.check((0,f.W)(...e))},toLowerCase(){return this.check((0,f.Q)())},toUpperCase(){return this.
check((0,f.$)())},slugify(){return this.check((0,f.J)())}})),fn=(0,f.wn)("ZodString",(e,r)=>{f.Gt.init(e,r),ln.init(e,r)},
{email(e){return this.check((0,f.C)(pn,e))},url(e){return this.check((0,f.it)(gn,e))},jwt(e){return this.check((0,f.F)(En,
e))},emoji(e){return this.check((0,f.w)(qn,e))},guid(e){return this.check((0,f.D)(mn,e))},uuid(e){return this.check((0,f.
at)(ft,e))},uuidv4(e){return this.check((0,f.ot)(ft,e))},uuidv6(e){return this.check((0,f.st)(ft,e))},uuidv7(e){return this.
check((0,f.ct)(ft,e))},nanoid(e){return this.check((0,f.H)(_n,e))},cuid(e){return this.check((0,f.b)(vn,e))},cuid2(e){return this.
check((0,f.x)(er,e))},ulid(e){return this.check((0,f.tt)(bn,e))},base64(e){return this.check((0,f.g)(xt,e))},base64url(e){
return this.check((0,f._)(tr,e))},xid(e){return this.check((0,f.lt)(yn,e))},ksuid(e){return this.check((0,f.I)(wn,e))},ipv4(e){
return this.check((0,f.k)($n,e))},ipv6(e){return this.check((0,f.A)(Sn,e))},cidrv4(e){return this.check((0,f.v)(Ct,e))},
cidrv6(e){return this.check((0,f.y)(On,e))},e164(e){return this.check((0,f.S)(dt,e))},datetime(e){return this.check((0,f.
M)(et,e))},date(e){return this.check((0,f.j)(Rt,e))},time(e){return this.check((0,f.P)(dn,e))},duration(e){return this.check(
(0,f.N)(hn,e))}});function Ce(e){return(0,f.X)(fn,e)}const me=(0,f.wn)("ZodStringFormat",(e,r)=>{f.Kt.init(e,r),ln.init(
e,r)}),et=(0,f.wn)("ZodISODateTime",(e,r)=>{f.kt.init(e,r),me.init(e,r)}),Rt=(0,f.wn)("ZodISODate",(e,r)=>{f.Ot.init(e,r),
me.init(e,r)}),dn=(0,f.wn)("ZodISOTime",(e,r)=>{f.jt.init(e,r),me.init(e,r)}),hn=(0,f.wn)("ZodISODuration",(e,r)=>{f.At.
init(e,r),me.init(e,r)}),pn=(0,f.wn)("ZodEmail",(e,r)=>{f.xt.init(e,r),me.init(e,r)}),mn=(0,f.wn)("ZodGUID",(e,r)=>{f.Tt.
init(e,r),me.init(e,r)}),ft=(0,f.wn)("ZodUUID",(e,r)=>{f.Zt.init(e,r),me.init(e,r)}),gn=(0,f.wn)("ZodURL",(e,r)=>{f.Xt.init(
e,r),me.init(e,r)}),qn=(0,f.wn)("ZodEmoji",(e,r)=>{f.St.init(e,r),me.init(e,r)}),_n=(0,f.wn)("ZodNanoID",(e,r)=>{f.It.init(
e,r),me.init(e,r)}),vn=(0,f.wn)("ZodCUID",(e,r)=>{f.ht.init(e,r),me.init(e,r)}),er=(0,f.wn)("ZodCUID2",(e,r)=>{f.gt.init(
e,r),me.init(e,r)}),bn=(0,f.wn)("ZodULID",(e,r)=>{f.Yt.init(e,r),me.init(e,r)}),yn=(0,f.wn)("ZodXID",(e,r)=>{f.en.init(e,
r),me.init(e,r)}),wn=(0,f.wn)("ZodKSUID",(e,r)=>{f.Pt.init(e,r),me.init(e,r)}),$n=(0,f.wn)("ZodIPv4",(e,r)=>{f.Et.init(e,
r),me.init(e,r)}),Sn=(0,f.wn)("ZodIPv6",(e,r)=>{f.Dt.init(e,r),me.init(e,r)}),Ct=(0,f.wn)("ZodCIDRv4",(e,r)=>{f.pt.init(
e,r),me.init(e,r)});function zn(e){return(0,f.v)(Ct,e)}const On=(0,f.wn)("ZodCIDRv6",(e,r)=>{f.mt.init(e,r),me.init(e,r)}),
xt=(0,f.wn)("ZodBase64",(e,r)=>{f.dt.init(e,r),me.init(e,r)}),tr=(0,f.wn)("ZodBase64URL",(e,r)=>{f.ft.init(e,r),me.init(
e,r)}),dt=(0,f.wn)("ZodE164",(e,r)=>{f.bt.init(e,r),me.init(e,r)}),En=(0,f.wn)("ZodJWT",(e,r)=>{f.Nt.init(e,r),me.init(e,
r)}),nr=(0,f.wn)("ZodUnknown",(e,r)=>{f.$t.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,l,u)=>{}});function yt(){return(0,f.
nt)(nr)}const Ut=(0,f.wn)("ZodNever",(e,r)=>{f.Lt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,l,u)=>Gn(e,s,l,u)});
function wt(e){return(0,f.U)(Ut,e)}const rr=(0,f.wn)("ZodArray",(e,r)=>{jt(),f.ut.init(e,r),$e.init(e,r),e._zod.processJSONSchema=
(s,l,u)=>Je(e,s,l,u),e.element=r.element},{min(e,r){return this.check((0,f.V)(e,r))},nonempty(e){return this.check((0,f.
V)(1,e))},max(e,r){return this.check((0,f.B)(e,r))},length(e,r){return this.check((0,f.L)(e,r))},unwrap(){return this.element}});
function $t(e,r){return(0,f.h)(rr,e,r)}const Pe=(0,f.wn)("ZodObject",(e,r)=>{jt(),f.Bt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=
(s,l,u)=>vt(e,s,l,u),(0,f.Ln)(e,"shape",s=>s._zod.def.shape,!1)},{keyof(){return An(Object.keys(this._zod.def.shape))},catchall(e){
return this.clone((0,f.Hn)(this._zod.def,{catchall:e}))},passthrough(){return this.clone((0,f.Hn)(this._zod.def,{catchall:yt()}))},
loose(){return this.clone((0,f.Hn)(this._zod.def,{catchall:yt()}))},strict(){return this.clone((0,f.Hn)(this._zod.def,{catchall:wt()}))},
strip(){return this.clone((0,f.Hn)(this._zod.def,{catchall:void 0}))},extend(e){return(0,f.Pn)(this,e)},safeExtend(e){return(0,f.
Zn)(this,e)},merge(e){return(0,f.Vn)(this,e)},pick(e){return(0,f.Jn)(this,e)},omit(e){return(0,f.Wn)(this,e)},partial(...e){
return(0,f.qn)(Ft,this,e[0])},exactPartial(...e){return(0,f.qn)(Bt,this,e[0],"exactPartial")},required(...e){return(0,f.
Xn)(H,this,e[0])}});function Lt(e,r){const s={type:"object",shape:e??{},...(0,f.Un)(r)};return new Pe(s)}function St(e,r){
return new Pe({type:"object",shape:e,catchall:wt(),...(0,f.Un)(r)})}const or=(0,f.wn)("ZodUnion",(e,r)=>{f.Qt.init(e,r),
$e.init(e,r),e._zod.processJSONSchema=(s,l,u)=>en(e,s,l,u),e.options=r.options});function Dt(e,r){return new or({type:"u\
nion",options:e,...(0,f.Un)(r)})}const kn=(0,f.wn)("ZodIntersection",(e,r)=>{f.Mt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=
(s,l,u)=>At(e,s,l,u)});function sr(e,r){return new kn({type:"intersection",left:e,right:r})}const Mt=(0,f.wn)("ZodEnum",
(e,r)=>{f.Ct.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(l,u,h)=>Sr(e,l,u,h),e.enum=r.entries,e.options=[...e._zod.
values];const s=new Set(Object.keys(r.entries));e.extract=(l,u)=>{const h={};for(const p of l)if(s.has(p))h[p]=r.entries[p];else
throw new Error(`Key ${p} not found in enum`);return new Mt({...r,checks:[],...(0,f.Un)(u),entries:h})},e.exclude=(l,u)=>{
const h={...r.entries};for(const p of l)if(s.has(p))delete h[p];else throw new Error(`Key ${p} not found in enum`);return new Mt(
{...r,checks:[],...(0,f.Un)(u),entries:h})}});function An(e,r){const s=Array.isArray(e)?Object.fromEntries(e.map(l=>[l,l])):
e;return new Mt({type:"enum",entries:s,...(0,f.Un)(r)})}const zt=(0,f.wn)("ZodLiteral",(e,r)=>{f.Ft.init(e,r),$e.init(e,
r),e._zod.processJSONSchema=(s,l,u)=>Z(e,s,l,u),e.values=new Set(r.values),Object.defineProperty(e,"value",{get(){if(r.values.
length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return r.values[0]}})});
function Zn(e,r){return new zt({type:"literal",values:Array.isArray(e)?e:[e],...(0,f.Un)(r)})}const Pn=(0,f.wn)("ZodTran\
sform",(e,r)=>{jt(),f.qt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,l,u)=>Wn(e,s,l,u),e._zod.parse=(s,l)=>{if(l.
direction==="backward")throw new f.Cn(e.constructor.name);s.addIssue=h=>{if(typeof h=="string")s.issues.push((0,f.Rn)(h,
s.value,r));else{const p=h;p.fatal&&(p.continue=!1),p.code??(p.code="custom"),"input"in p||(p.input=s.value),p.inst??(p.
inst=e),s.issues.push((0,f.Rn)(p))}};const u=r.transform(s.value,s);return u instanceof Promise?u.then(h=>(s.value=h,s)):
(s.value=u,s)}});function Tn(e){return new Pn({type:"transform",transform:e})}const Ft=(0,f.wn)("ZodOptional",(e,r)=>{f.
Vt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,l,u)=>ct(e,s,l,u),e.unwrap=()=>e._zod.def.innerType});function Jt(e){
return new Ft({type:"optional",innerType:e})}const Bt=(0,f.wn)("ZodExactOptional",(e,r)=>{f.wt.init(e,r),$e.init(e,r),e.
_zod.processJSONSchema=(s,l,u)=>ct(e,s,l,u),e.unwrap=()=>e._zod.def.innerType});function d(e){return new Bt({type:"optio\
nal",innerType:e})}const g=(0,f.wn)("ZodNullable",(e,r)=>{f.zt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,l,u)=>at(
e,s,l,u),e.unwrap=()=>e._zod.def.innerType});function v(e){return new g({type:"nullable",innerType:e})}const b=(0,f.wn)(
"ZodDefault",(e,r)=>{f.yt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,l,u)=>Ne(e,s,l,u),e.unwrap=()=>e._zod.def.innerType,
e.removeDefault=e.unwrap});function P(e,r){return new b({type:"default",innerType:e,get defaultValue(){return typeof r==
"function"?r():(0,f.Qn)(r)}})}const O=(0,f.wn)("ZodPrefault",(e,r)=>{f.Ut.init(e,r),$e.init(e,r),e._zod.processJSONSchema=
(s,l,u)=>tn(e,s,l,u),e.unwrap=()=>e._zod.def.innerType});function M(e,r){return new O({type:"prefault",innerType:e,get defaultValue(){
return typeof r=="function"?r():(0,f.Qn)(r)}})}const H=(0,f.wn)("ZodNonOptional",(e,r)=>{f.Rt.init(e,r),$e.init(e,r),e._zod.
processJSONSchema=(s,l,u)=>Zt(e,s,l,u),e.unwrap=()=>e._zod.def.innerType});function B(e,r){return new H({type:"nonoption\
al",innerType:e,...(0,f.Un)(r)})}const ue=(0,f.wn)("ZodCatch",(e,r)=>{f._t.init(e,r),$e.init(e,r),e._zod.processJSONSchema=
(s,l,u)=>Hn(e,s,l,u),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function ze(e,r){return new ue({type:"ca\
tch",innerType:e,catchValue:typeof r=="function"?r:(0,f.Mn)(r)})}const je=(0,f.wn)("ZodPipe",(e,r)=>{f.Ht.init(e,r),$e.init(
e,r),e._zod.processJSONSchema=(s,l,u)=>nn(e,s,l,u),e.in=r.in,e.out=r.out});function Vt(e,r){return new je({type:"pipe",in:e,
out:r})}const In=(0,f.wn)("ZodReadonly",(e,r)=>{f.Wt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,l,u)=>We(e,s,l,u),
e.unwrap=()=>e._zod.def.innerType});function qr(e){return new In({type:"readonly",innerType:e})}const _r=(0,f.wn)("ZodCu\
stom",(e,r)=>{f.vt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,l,u)=>_e(e,s,l,u)});function zr(e,r={}){return(0,f.
K)(_r,e,r)}function eo(e,r){return(0,f.Z)(e,r)}const Nn=U.r,Or=["auto","true","false"],Er=["103.21.244.0/22","103.22.200\
.0/22","103.31.4.0/22","104.16.0.0/13","104.24.0.0/14","108.162.192.0/18","131.0.72.0/22","141.101.64.0/18","162.158.0.0\
/15","172.64.0.0/13","173.245.48.0/20","188.114.96.0/20","190.93.240.0/20","197.234.240.0/22","198.41.128.0/17"],kr=60;function to(e){
if(e==="cloudflare")return Zr(Er.map(Ar));const r=e.split(/[\s,]+/).filter(Boolean).map(Ar);if(r.length>kr)throw new Error(
`${r.length} ranges are more than the ${kr} of a security group`);const s=(0,Q.n)(r);if(s)throw new Error(`"${(0,Q.r)(s[0])}\
" and "${(0,Q.r)(s[1])}" overlap`);return Zr(r)}function Ar(e){const r=(0,Q.a)(e);if(!r)throw new Error(`"${e}" is no IP\
v4 range`);if(!(0,Q.i)(r))throw new Error(`"${e}" does not begin at its range's first address ${(0,Q.r)((0,Q.t)(r))}`);return r}
const Zr=e=>[...e].sort((r,s)=>r.base-s.base||r.prefix-s.prefix).map(Q.r);function Le(e,r){return Ce().transform((s,l)=>{
try{return e(s)}catch(u){return l.addIssue({code:"custom",message:`${(0,C.n)(u)}; use ${r}`}),f.Tn}})}const Ke=e=>An(e,{
error:({input:r})=>`"${r}" is not one of ${e.join(", ")}`}),xe=(e,r)=>Ce().refine(s=>e.test(s),{error:({input:s})=>`"${s}\
" is not ${r}`});function Pr(e,r,s,l=""){const u=/^\d{1,6}$/.test(e)?Number(e):NaN;if(u>=r&&u<=s)return u;throw new Error(
`"${e}" is out of range${u<r?l:""}`)}const Gt=(e,r,s="")=>Le(l=>Pr(l,e,r,s),`a whole number from ${e} to ${r}`),no=(e,r)=>Le(
s=>s===""?void 0:Pr(s,e,r),`a whole number from ${e} to ${r}, or nothing`),ir=Ke(["true","false","True","False","TRUE","\
FALSE"]),ar=(e,r)=>Le(s=>{const l=s.split(/[\s,]+/).filter(Boolean),u=l.find(h=>!e.test(h));if(u!==void 0)throw new Error(
`"${u}" is none`);return[...new Set(l)]},r),cr=4096,Tr=Object.values(Nn.keys),ro=[...Nn.reload.keys,...Nn.restartOnly].filter(
e=>!Tr.includes(e));function oo(e){const r=new Map;for(const u of e.split(`
`).map(h=>h.trim())){if(u===""||u.startsWith("#"))continue;const[,h="",p=""]=/^([^\s=]+)\s*=\s*(.*)$/.exec(u)??[];if(!h)
throw new Error(`"${u}" is not key = value`);if(Tr.includes(h))throw new Error(`"${h}" is set by the stack itself`);if(!ro.
includes(h))throw new Error(`"${h}" is no setting of the listener`);if(p===""||/\{\{|[^ -~]/.test(p))throw new Error(`"${u}\
" has no value, or one with {{ or characters beyond ASCII`);if(r.has(h))throw new Error(`"${h}" is there twice`);r.set(h,
p)}const s=Object.fromEntries([...r].sort(([u],[h])=>u<h?-1:1)),{length:l}=JSON.stringify(s);if(l>cr)throw new Error(`${l}\
 characters as JSON are more than the ${cr} of a parameter`);return s}const Ir=4096,Nr=/^\s*([\w.*-]+(:\d{1,5})?\s*=\s*[\w.:[\]-]+\s*)?(#[ -~]*)?$/;
function jr(e){const r=e.split(`
`).map(u=>u.trimEnd()),s=r.find(u=>!Nr.test(u)||u.includes("{{"));if(s!==void 0)throw new Error(`"${s.trim()}" is not ho\
st=address`);const l=r.join(`
`);if(l.length>Ir)throw new Error(`${l.length} characters are more than the ${Ir} of a parameter`);return l}const so=/^$|^vpc-([0-9a-f]{8}|[0-9a-f]{17})$/,
ur=/^subnet-([0-9a-f]{8}|[0-9a-f]{17})$/;function Rr(e){const r=e.split(/[,\s]+/).filter(Boolean).sort(),s=r.find(u=>!ur.
test(u));if(s!==void 0)throw new Error(`"${s}" is no id of a subnet`);const l=r.find((u,h)=>r[h-1]===u);if(l!==void 0)throw new Error(
`"${l}" is there twice`);if(r.length===1||r.length>4)throw new Error(`${r.length} subnets are out of range`);return r}function io(e){
const{"public-subnet-ids":r,"private-subnet-ids":s}=e,l=(h,p)=>({path:[h],message:p});if(!e["vpc-id"]){const[h]=[...r.length>
0?["public"]:[],...s.length>0?["private"]:[]];return h?l("vpc-id",`${h}-subnet-ids are set without it; set the VPC that \
they lie in`):void 0}if(r.length===0)return l("public-subnet-ids","vpc-id is set without them; list 2 to 4");if(r.length!==
s.length)return l("private-subnet-ids",`${s.length} are set beside ${r.length} public ones; list one of each kind for ea\
ch zone`);const u=e["vpc-cidr"];if(u!==ee["vpc-cidr"])return l("vpc-cidr",`"${u}" is of a VPC that the stack makes; leav\
e it out beside vpc-id`);if(e.nat!=="none")return l("nat",`"${e.nat}" is of a VPC that the stack makes; leave it out bes\
ide vpc-id`);if(e["availability-zones"].names)return l("availability-zones","the subnets say which zones; leave it out b\
eside vpc-id")}const ao=e=>e["vpc-id"]?{vpcId:e["vpc-id"],publicSubnetIds:e["public-subnet-ids"],privateSubnetIds:e["pri\
vate-subnet-ids"]}:void 0;(0,f.i)("kind",[(0,f.u)({kind:(0,f.s)("apt"),url:(0,f.m)({protocol:/^https?$/}),suites:(0,f.n)(
(0,f.p)()).check((0,f.V)(1)),component:(0,f.p)(),key:(0,f.m)({protocol:/^https?$/}),package:(0,f.p)()}),(0,f.u)({kind:(0,f.
s)("deb"),url:(0,f.m)({protocol:/^https?$/}),sha256:(0,f.p)().check((0,f.q)(/^[0-9a-f]{64}$/))}),(0,f.u)({kind:(0,f.s)("\
ami")})]);const co={kind:"apt",url:"https://pkg.cloudflare.com/",suites:["xenial"],component:"main",key:"https://pkg.clo\
udflare.com/pubkey.gpg",package:"railgun-stable"},uo="`cloudflare`, `apt <url> key=<url> [suite=a,b] [component=main] [p\
ackage=railgun-stable]`, `deb <url> sha256=<64 hex digits>` or `ami`",Cr="xenial";function lo(e,r){const s=Buffer.byteLength(
JSON.stringify(e));if(s>512)throw new Error(`${s} bytes are more than the 512 that user data has room for`);const[l="",...u]=e.
split(/\s+/);switch(l){case"cloudflare":return Wt(u,[]),co;case"ami":return Wt(u,[]),{kind:"ami"};case"apt":return fo(u,
r);case"deb":return ho(u);default:throw new Error(`"${l}" is no kind of package source`)}}function fo([e="",...r],s){const l=Wt(
r,["key","suite","component","package"]),u=l.get("key");if(!u)throw new Error("apt needs key=<url>: the key that signs t\
he repository");const h=l.get("suite")?.split(",").filter(Boolean)??[s,Cr],p=[...h,l.get("component")??"main",l.get("pac\
kage")??"railgun-stable"].find($=>!/^[A-Za-z0-9][A-Za-z0-9.+/_-]*$/.test($));if(h.length===0||p!==void 0)throw new Error(
`"${p??""}" is no name of a suite, component or package`);return{kind:"apt",url:lr(e),key:lr(u),suites:h,component:l.get(
"component")??"main",package:l.get("package")??"railgun-stable"}}function ho([e="",...r]){const s=Wt(r,["sha256"]).get("\
sha256")?.toLowerCase()??"";if(!/^[0-9a-f]{64}$/.test(s))throw new Error(`deb needs sha256=<64 hex digits>, not "${s}"`);
return{kind:"deb",url:lr(e),sha256:s}}function Wt(e,r){const s=new Map;for(const l of e){const[u="",...h]=l.split("=");if(!r.
includes(u)||h.length===0||s.has(u))throw new Error(`"${l}" is not expected there`);s.set(u,h.join("="))}return s}function lr(e){
const r=URL.canParse(e)?new URL(e):void 0;if(!r||!/^https?:$/.test(r.protocol))throw new Error(`"${e}" is no http or htt\
ps address`);if(r.username||r.password)throw new Error("an address here must not hold a name or a password");return e}const xr=40,
fr=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;function Ur(e){const r=new Map,s=e.split(`
`).map(l=>l.trim());for(const l of s.filter(Boolean)){const u=l.indexOf("="),h=l.slice(0,Math.max(u,0)).trim(),p=l.slice(
u+1).trim();if(!h)throw new Error(`"${l}" is not key=value`);if(/^aws:/i.test(h))throw new Error(`"${h}" begins with aws\
:, which is AWS's own`);if(/^railgun-ha:/i.test(h))throw new Error(`"${h}" begins with railgun-ha:, which is this produc\
t's own`);if(!p)throw new Error(`"${l}" has no value, which not every resource takes`);if(h.length>128||p.length>256||!fr.
test(h)||!fr.test(p))throw new Error(`"${l}" has a character or a length that tags cannot have (key 128, value 256)`);if(r.
has(h))throw new Error(`"${h}" is there twice`);r.set(h,p)}if(r.size>xr)throw new Error(`${r.size} tags are more than th\
e ${xr} that a stack has room for`);return Object.fromEntries([...r].sort(([l],[u])=>l<u?-1:1))}const jn=/^$|^(arn:[a-z-]+:ssm:[a-z0-9-]+:\d{12}:parameter)?\/?[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*(:[A-Za-z0-9_.-]+)?$/,
po=["activation-token","token-parameter","token-version"];function Lr(e){const r=po.filter(l=>e[l]!==""),s=r.at(-1);if(r.
length>1&&s)return{path:[s],message:`${r.slice(0,-1).join(" and ")} is set as well; set one of them`};if(s==="token-vers\
ion"&&e.command!=="rotate"){const l=`"${e.command}" takes no version that is stored already; use it with command rotate`;
return{path:[s],message:l}}}function Dr(e){if(/^\d+$/.test(e)){const u=Number(e);if(u<2||u>4)throw new Error(`${e} zones\
 are out of range`);return{count:u,names:void 0}}const r=e.split(",").map(u=>u.trim()),s=r.find(u=>!/^[a-z]{2,4}(-[a-z]+)+-\d+[a-z]$/.
test(u));if(s!==void 0)throw new Error(`"${s}" is no name of a zone`);const l=r.find((u,h)=>r.indexOf(u)!==h);if(l)throw new Error(
`"${l}" is there twice`);if(r.length<2||r.length>4)throw new Error(`${r.length} zones are out of range`);return{count:r.
length,names:[...r].sort()}}const Mr=["deploy","plan","status","rotate","pause","resume","destroy","render"],Fr={"22.04":"\
jammy","24.04":"noble","26.04":"resolute"},dr=Nn.map.key;function Jr(e){const r=(0,Q.a)(e);if(!r)throw new Error(`"${e}"\
 is no IPv4 range`);if(r.prefix<16)throw new Error(`"${e}" is larger than a VPC can be`);if(!(0,Q.i)(r))throw new Error(
`"${e}" does not begin at its range's first address ${(0,Q.r)((0,Q.t)(r))}`);const s=(0,Q.o)(r);if(s)throw new Error(`"${e}\
" overlaps ${s}`);return e}const mo=St({command:Ke(Mr),"stack-name":xe(/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/,"a letter followe\
d by letters, digits and hyphens, 128 characters at most"),"activation-token":Ce().refine(e=>e===""||/^[0-9a-fA-F]{32}$/.
test(e),{error:({input:e})=>`the value is not 32 hexadecimal digits (it has ${String(e).length} characters)`}),"vpc-cidr":Le(
Jr,"an IPv4 range from /16 to /22 (/21 for 3 or 4 zones) such as 10.240.0.0/16"),"vpc-id":xe(so,"the id of a VPC such as\
 vpc-0123456789abcdef0"),"public-subnet-ids":Le(Rr,"2 to 4 ids separated by commas or lines"),"private-subnet-ids":Le(Rr,
"2 to 4 ids separated by commas or lines"),"availability-zones":Le(Dr,"a number from 2 to 4, or 2 to 4 names separated b\
y commas"),nat:Ke(["none","single","per-az"]),"allowed-cidrs":Le(to,"`cloudflare`, or IPv4 ranges separated by commas or\
 lines"),"instance-type":xe(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/,"an EC2 instance type such as t3.medium"),"ubuntu-release":Ke(
["22.04","24.04","26.04"]),"ami-id":xe(/^$|^ami-[0-9a-f]{8}([0-9a-f]{9})?$/,"an image id such as ami-0123456789abcdef0"),
"ami-update":Ke(["pinned","on-deploy"]),size:Gt(2,50,": one instance is no high availability"),"memcached-node-type":xe(
/^cache\.[a-z][a-z0-9]*\.[a-z0-9]+$/,"a cache node type such as cache.t4g.small"),"memcached-nodes":Gt(2,40,": one node \
is no high availability"),"memcached-version":xe(/^1\.[4-6]\.\d{1,3}$/,"a version of memcached from 1.4 to 1.6 such as 1\
.6.22"),"package-source":Ce(),"listener-settings":Le(oo,"lines such as log.level = 1 with keys that Railgun documents"),
"map-file":Le(jr,"one host=address on each line"),"elastic-ips":ir,tags:Le(Ur,"one key=value on each line"),"alarm-topic\
-arn":xe(/^$|^arn:[a-z-]+:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/,"the ARN of a standard SNS topic"),"alarm-email":xe(
/^$|^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/,"one e-mail address"),"token-parameter":xe(jn,"the name of a parameter such as /ra\
ilgun/next-token"),"token-version":xe(/^$|^previous$|^[1-9]\d{0,8}$/,"`previous` or the number of a version"),"wave-size":Gt(
1,50),floor:no(0,49),"canary-seconds":Gt(0,3600),"max-token-age-days":Gt(0,3650),confirm:Ce(),"on-pull-request":Ke(["pla\
n","deploy"]),drift:Ke(["false","true","revert"]),"on-failed-stack":Ke(["fail","recreate"]),"skip-resources":ar(/^[A-Za-z0-9]{1,255}$/,
"logical ids separated by commas or lines"),"allow-replacement":ar(/^[A-Za-z0-9]{1,255}$|^[A-Za-z0-9]+(::[A-Za-z0-9]+){2}$/,
"logical ids or types such as AWS::EC2::Subnet, separated by commas or lines"),wait:ir,"service-role-arn":xe(/^$|^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/,
"the ARN of an IAM role"),"permissions-boundary":xe(/^$|^arn:[a-z-]+:iam::(\d{12}|aws):policy\/[\w+=,.@/-]{1,512}$/,"the\
 ARN of an IAM policy"),"allowed-account-ids":ar(/^\d{12}$/,"account ids of 12 digits separated by commas or lines"),comment:Ke(
Or),"github-token":Ce()}).refine(e=>((0,Q.a)(e["vpc-cidr"])?.prefix??0)<=(0,U.t)(e["availability-zones"].count),{path:["\
vpc-cidr"],error:({input:e})=>go(e),when:({issues:e})=>!e.some(({path:r})=>r?.[0]==="vpc-cidr"||r?.[0]==="availability-z\
ones")}).refine(e=>e["alarm-topic-arn"]===""||e["alarm-email"]==="",{path:["alarm-email"],error:"alarm-topic-arn is set \
as well; set one of them, and subscribe the address to the topic",when:({issues:e})=>!e.some(({path:r})=>String(r?.[0]).
startsWith("alarm-"))}).refine(e=>e["map-file"]===""||!Object.hasOwn(e["listener-settings"],dr),{path:["listener-setting\
s"],error:`"${dr}" is set by map-file; leave one of them out`,when:({issues:e})=>!e.some(({path:r})=>r?.[0]==="listener-\
settings"||r?.[0]==="map-file")}).superRefine((e,r)=>{const s=r.issues.length===0?io(e):void 0;s&&r.addIssue({code:"cust\
om",...s})}).superRefine((e,r)=>{const s=r.issues.length===0?Lr(e):void 0;s&&r.addIssue({code:"custom",...s})}).transform(
(e,r)=>{const s=Br(e["package-source"],e["ubuntu-release"]);return typeof s=="string"?(r.addIssue({code:"custom",path:["\
package-source"],message:s}),f.Tn):Vr(e,s)});function go(e){const{count:r}=e["availability-zones"];return`"${e["vpc-cidr"]}\
" is too small for ${2*r} subnets of /24 in ${r} zones; use /${(0,U.t)(r)} or larger`}function Br(e,r){try{return lo(e,Fr[r])}catch(s){
return`${(0,C.n)(s)}; use ${uo}`}}const hr=e=>e["vpc-id"]?{count:e["public-subnet-ids"].length,names:void 0}:e["availabi\
lity-zones"];function Vr(e,r){return{command:e.command,stackName:e["stack-name"],activationToken:e["activation-token"],vpcCidr:e["\
vpc-cidr"],ownNetwork:ao(e),zones:hr(e),nat:e.nat,allowedCidrs:e["allowed-cidrs"],instanceType:e["instance-type"],ubuntuRelease:e["\
ubuntu-release"],amiId:e["ami-id"],amiUpdate:e["ami-update"],size:e.size,memcachedNodeType:e["memcached-node-type"],memcachedNodes:e["\
memcached-nodes"],memcachedVersion:e["memcached-version"],packageSource:r,listenerSettings:e["listener-settings"],mapFile:e["\
map-file"],elasticIps:e["elastic-ips"].toLowerCase()==="true",tags:e.tags,alarmTopicArn:e["alarm-topic-arn"],alarmEmail:e["\
alarm-email"],tokenParameter:e["token-parameter"],tokenVersion:e["token-version"],waveSize:e["wave-size"],floor:e.floor,
canarySeconds:e["canary-seconds"],maxTokenAgeDays:e["max-token-age-days"],confirm:e.confirm,onPullRequest:e["on-pull-req\
uest"],drift:e.drift,onFailedStack:e["on-failed-stack"],skipResources:e["skip-resources"],allowReplacement:e["allow-repl\
acement"],waits:e.wait.toLowerCase()==="true",serviceRoleArn:e["service-role-arn"],permissionsBoundary:e["permissions-bo\
undary"],allowedAccountIds:e["allowed-account-ids"],comment:e.comment,githubToken:e["github-token"].startsWith("${{")?"":
e["github-token"]}}function Gr(e){const r=Object.keys(e).filter(p=>!N(p)),s=Object.fromEntries(_.map(p=>[p,vo(e,p)])),l=mo.
safeParse(s),u=[...r.map(p=>`${p} is not an input; the nearest is ${S(p)}`),...(l.error?.issues??[]).map(({path:p,message:$})=>`${p.
join(".")}: ${$}`),...Wr(s,l.error)];if(l.success&&u.length===0)return l.data;const h=l.success?"input.unknown":"input.i\
nvalid";throw new C.t(h,u.length===1?`${u[0]}`:`${u.length} inputs are wrong`,{details:u.length===1?[]:u})}function Wr(e,r){
if(!r||r.issues.some(({path:l})=>l[0]==="package-source"))return[];const s=Br(e["package-source"]??"",ee["ubuntu-release"]);
return typeof s=="string"?[`package-source: ${s}`]:[]}function vo(e,r){const s=e[r]?.trim()??"";return s===""?ee[r]:s}const Ht=e=>"\
value"in e,tt=e=>Ht(e)?e.value:null;async function bo(e){try{return{value:await e()}}catch(r){const s=(0,D.t)(r,"AccessD\
enied","AccessDeniedException","UnauthorizedOperation");return{unknown:s?"the role may not look":(0,C.n)(r),isDenied:s}}}
const Hr=e=>[yo(e),wo(e)];function yo({stack:e,nodes:r}){return{title:`Fleet of ${e.name}`,head:["instance","zone","addr\
ess","group","health","target","2408","template","token","config"],rows:r.map(s=>[s.id,s.zone,s.address,s.lifecycle,s.health,
s.target,s.port,s.templateVersion,s.tokenVersion===null?"unknown":`${s.tokenVersion}${s.isPinned?" (canary)":""}`,Kr(s)])}}
function Kr({due:e,configAgeSeconds:r,error:s}){return s?s.split(":")[0]??s:r?`${pr(r)} behind`:e===null?"unknown":e==="\
nothing"?"up to date":`${e} is due`}function wo(e){const{stack:r,fleet:s,runtime:l}=e;return{title:`Stack ${r.name}`,head:[
"what","is"],rows:[["stack",r.status.name],["deployed by",e.version==="1.0.0"?J.t:`${e.version||"unknown"}; this is ${J.
t}`],["template",e.isTemplateCurrent?"as these inputs give it":"not as these inputs give it"],["memcached",`${s.cacheNodes.
length} of ${s.cacheSize}: ${s.cacheNodes.join(" ")||"none"}`],["list as written",s.servers.join(" ")||"none"],["token",
nt(e.token,Yr)],["lock",nt(e.lock,Xr)],["reconciler",nt(e.pause,u=>u?.paused?`paused by ${u.by}`:"not paused")],["suspen\
ded processes",nt(e.suspensions,So)],["alarms",nt(e.alarms,u=>u.map(({name:h})=>h).join(", ")||"none")],["image",nt(e.image,
({id:u,newest:h,isNewest:p})=>p?u:`${u}; ${h} is newer`)],["Cloudflare's ranges",nt(e.cloudflare,Rn)],["Lambda runtime",
nt(l,({name:u,endsOn:h,daysLeft:p})=>`${u}, ends on ${h} (${p} days)`)]]}}const nt=(e,r)=>Ht(e)?r(e.value):`unknown: ${e.
unknown}`;function Yr({labels:e,ageSeconds:r}){const s=Object.values(F.p).flatMap(u=>e[u]===void 0?[]:[`${u} ${e[u]}`]),
l=r===null?[]:[`${pr(r)} old`];return[...s,...l].join(", ")||"none"}const Xr=e=>e===null||e.state==="free"?"free":`${e.owner}\
 (${e.purpose}), ${e.state}`,$o={breaker:"the breaker",run:"the run that holds the lock",left:"a run that ended",nobody:"\
nobody known"},So=e=>e.map(({processes:r,by:s})=>`${r.join(" and ")} by ${$o[s]}`).join(", ")||"none";function Rn({added:e,
removed:r}){return e.length+r.length===0?"as this version has them":[...e.map(s=>`+ ${s}`),...r.map(s=>`- ${s}`)].join("\
 ")}function pr(e){const r=[[Math.floor(e/86400),"d"],[Math.floor(e/3600)%24,"h"],[Math.floor(e/60)%60,"min"],[Math.floor(
e)%60,"s"]],s=r.findIndex(([l])=>l>0);return s<0?"0 s":r.slice(s,s+2).filter(([l])=>l>0).map(([l,u])=>`${l} ${u}`).join(
" ")}function mr({underWay:e,alarms:r,image:s,cloudflare:l,runtime:u,isTemplateCurrent:h}){const p=tt(r)??[],$=tt(l),z=tt(
u);return[...e,...p.map(({name:j,description:ie})=>`alarm ${j}: ${ie}`),...h?[]:["a deploy with these inputs would chang\
e the stack"],...tt(s)?.isNewest===!1?["a newer image exists: deploy with ami-update: on-deploy takes it"]:[],...$&&$.added.
length+$.removed.length>0?["Cloudflare's ranges have changed: use a newer version of this action, or set allowed-cidrs"]:
[],...z?.endsSoon?[`Lambda ends ${z.name} on ${z.endsOn}: deploy with a newer version of this action`]:[]]}function zo(e){
const{token:r,alarms:s,lock:l,pause:u,suspensions:h,image:p,cloudflare:$,runtime:z}=e,j={token:r,alarms:s,lock:l,pause:u,
suspensions:h,image:p,cloudflare:$,runtime:z},ie=Object.entries(j).flatMap(([te,ge])=>Ht(ge)?[]:[`${te}: ${ge.unknown}`]);
return{version:e.version,templateCurrent:e.isTemplateCurrent,nodes:e.nodes,...Object.fromEntries(Object.entries(j).map(([
te,ge])=>[te,tt(ge)])),notices:mr(e),unknown:[...ie,...e.nodesUnknown?[`nodes: ${e.nodesUnknown}`]:[]]}}}),3951:((E,X,a)=>{
a.d(X,{t:()=>C});const C="1.0.0"})},ko={};function we(E){var X=ko[E];if(X!==void 0)return X.exports;var a=ko[E]={exports:{}},
C=!0;try{Ro[E](a,a.exports,we),C=!1}finally{C&&delete ko[E]}return a.exports}we.m=Ro,typeof we<"u"&&(we.ab=decodeURIComponent(
new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var E=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",X=typeof Symbol=="function"?Symbol("webpack exports"):"__webpac\
k_exports__",a=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",C=F=>{F&&F.d<1&&(F.d=1,F.forEach(J=>J.
r--),F.forEach(J=>J.r--?J.r++:J()))},U=F=>F.map(J=>{if(J!==null&&typeof J=="object"){if(J[E])return J;if(J.then){var D=[];
D.d=0,J.then(ee=>{f[X]=ee,C(D)},ee=>{f[a]=ee,C(D)});var f={};return f[E]=ee=>ee(D),f}}var Q={};return Q[E]=ee=>{},Q[X]=J,
Q});we.a=(F,J,D)=>{var f;D&&((f=[]).d=-1);var Q=new Set,ee=F.exports,_,N,S,L=new Promise((R,re)=>{S=re,N=R});L[X]=ee,L[E]=
R=>(f&&R(f),Q.forEach(R),L.catch(re=>{})),F.exports=L,J(R=>{_=U(R);var re,oe=()=>_.map(le=>{if(le[a])throw le[a];return le[X]}),
he=new Promise(le=>{re=()=>le(oe),re.r=0;var pe=I=>I!==f&&!Q.has(I)&&(Q.add(I),I&&!I.d&&(re.r++,I.push(re)));_.map(I=>I[E](
pe))});return re.r?he:oe()},R=>(R?S(L[a]=R):N(ee),C(f))),f&&f.d<0&&(f.d=0)}})(),(()=>{var E=Object.getPrototypeOf?a=>Object.
getPrototypeOf(a):a=>a.__proto__,X;we.t=function(a,C){if(C&1&&(a=this(a)),C&8||typeof a=="object"&&a&&(C&4&&a.__esModule||
C&16&&typeof a.then=="function"))return a;var U=Object.create(null);we.r(U);var F={};X=X||[null,E({}),E([]),E(E)];for(var J=C&
2&&a;typeof J=="object"&&!~X.indexOf(J);J=E(J))Object.getOwnPropertyNames(J).forEach(D=>F[D]=()=>a[D]);return F.default=
()=>a,we.d(U,F),U}})(),we.d=(E,X)=>{for(var a in X)we.o(X,a)&&!we.o(E,a)&&Object.defineProperty(E,a,{enumerable:!0,get:X[a]})},
we.f={},we.e=E=>Promise.all(Object.keys(we.f).reduce((X,a)=>(we.f[a](E,X),X),[])),we.u=E=>""+E+".index.js",we.o=(E,X)=>Object.
prototype.hasOwnProperty.call(E,X),we.r=E=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(E,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(E,"__esModule",{value:!0})},(()=>{var E={8792:0},X=a=>{var{ids:C,modules:U,runtime:F}=a,
J,D,f=0;for(J in U)we.o(U,J)&&(we.m[J]=U[J]);for(F&&F(we);f<C.length;f++)D=C[f],we.o(E,D)&&E[D]&&E[D][0](),E[C[f]]=0};we.
f.j=(a,C)=>{var U=we.o(E,a)?E[a]:void 0;if(U!==0)if(U)C.push(U[1]);else{var F=import("./"+we.u(a)).then(X,J=>{throw E[a]!==
0&&(E[a]=void 0),J}),F=Promise.race([F,new Promise(J=>U=E[a]=[J])]);C.push(U[1]=F)}}})();var Co=we(2015);Co=await Co;
