import{createRequire as Ze}from"module";var Uo={6982:(E=>{E.exports=Ze(import.meta.url)("crypto")}),9896:(E=>{E.exports=
Ze(import.meta.url)("fs")}),6698:(E=>{E.exports=Ze(import.meta.url)("node:async_hooks")}),1421:(E=>{E.exports=Ze(import.meta.
url)("node:child_process")}),7598:(E=>{E.exports=Ze(import.meta.url)("node:crypto")}),3024:(E=>{E.exports=Ze(import.meta.
url)("node:fs")}),1455:(E=>{E.exports=Ze(import.meta.url)("node:fs/promises")}),7067:(E=>{E.exports=Ze(import.meta.url)(
"node:http")}),4708:(E=>{E.exports=Ze(import.meta.url)("node:https")}),7030:(E=>{E.exports=Ze(import.meta.url)("node:net")}),
8161:(E=>{E.exports=Ze(import.meta.url)("node:os")}),6760:(E=>{E.exports=Ze(import.meta.url)("node:path")}),1708:(E=>{E.
exports=Ze(import.meta.url)("node:process")}),7075:(E=>{E.exports=Ze(import.meta.url)("node:stream")}),3136:(E=>{E.exports=
Ze(import.meta.url)("node:url")}),7975:(E=>{E.exports=Ze(import.meta.url)("node:util")}),8522:(E=>{E.exports=Ze(import.meta.
url)("node:zlib")}),857:(E=>{E.exports=Ze(import.meta.url)("os")}),1062:((E,W,a)=>{a.d(W,{a:()=>O,c:()=>x,i:()=>ne,l:()=>R,
n:()=>ue,o:()=>oe,r:()=>ie,s:()=>f,t:()=>ge});const O=k=>k.replace(/\s*[\r\n]+\s*/g," ").replace(/[&<>|`*_[\]\\~@#$]|:(?=\/\/)|(?<=\bwww)\.|^\s*[-+=]|(?<=^\s*\d+)[.)]/gi,
_),_=k=>k.replace(/\S/g,F=>`&#${F.codePointAt(0)};`);function x(k,F){if(k.length<=F)return k;const Y=`\u2026 (${k.length.
toLocaleString("en-US")} characters)`,re=Math.max(0,F-Y.length),te=Math.floor(re/4),se=te===0?"":k.slice(-te);return`${D(
k.slice(0,re-te))}${Y}${D(se)}`}const D=k=>k.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g,"");function R(k,F){const Y=re=>`\
| ${re.join(" | ")} |`;return[Y(k),Y(k.map(()=>"---")),...F.map(Y)].join(`
`)}const f=({head:k,rows:F},Y)=>R(k.map(O),F.map(re=>re.map(te=>O(x(te,Y))))),ne=(k,F)=>`<details><summary>${O(k)}</summ\
ary>

${F}

</details>`,oe=(k,F)=>`[${O(k)}](<${F.replace(/[<>\s]/g,encodeURIComponent)}>)`,L=["action","logical id","type","replace\
ment","from \u2192 to"],X="\u2013",ie=(k,F=60)=>({title:"Changes",head:L,rows:k.map(Y=>[...H(Y),Y.properties.map(re=>I(re,
F)).join("; ")])}),H=({action:k,logicalId:F,type:Y,replacement:re})=>[k,F,Y,re];function I({path:k,from:F,to:Y,replacement:re,
drifted:te},se){const j=mt=>mt===void 0?X:x(mt,se),pt=te===void 0?"":` (really ${x(te,se)})`,Ht=re==="no"?"":` [replacem\
ent: ${re}]`;return`${fe(k)}: ${j(F)}${pt} \u2192 ${j(Y)}${Ht}`}const fe=k=>k.replace(/^\/Properties\//,"").replaceAll("\
/",".");function ue(k){if(k.length===0)return"nothing changes";const F=new Map;for(const{action:se}of k)F.set(se,(F.get(
se)??0)+1);const Y=[...F].map(([se,j])=>`${j} ${se}`),re=k.filter(({replacement:se})=>se==="yes").length,te=k.filter(({replacement:se})=>se===
"may").length;return[...Y,...re?[`${re} replaced`]:[],...te?[`${te} perhaps replaced`]:[]].join(", ")}function ge(k,F){const Y=[
...k].sort((se,j)=>K(j)-K(se)).slice(0,F.rows),re=Y.map(se=>[...H(se).map(j=>O(x(j,Math.max(128,F.text)))),U(se.properties,
F)]),te=k.length-Y.length;return`${R(L,re)}${te>0?`

\u2026 and ${te} more changes`:""}`}const V={yes:4,may:2,no:0},K=({replacement:k,action:F})=>V[k]+(F==="Remove"?1:0);function U(k,F){
const Y=k.slice(0,F.properties).map(te=>O(I({...te,path:x(te.path,200)},F.text))),re=k.length-Y.length;return[...Y,...re>
0?[Y.length>0?`\u2026 and ${re} more`:`${re} properties`]:[]].join("<br>")}}),9065:((E,W,a)=>{a.d(W,{i:()=>O,n:()=>ne,r:()=>_,
t:()=>f});const O=["launch-gate","port-probe","endpoint-sync","reconciler"];var _={name:"railgun",package:"railgun-stabl\
e",binary:"/usr/bin/rg-listener",unit:"railgun.service",user:"railgun",port:2408,config:"/etc/railgun/railgun.conf",keys:{
token:"activation.token",host:"activation.railgun_host",servers:"memcached.servers",address:"wan.ip",port:"wan.port"},map:{
key:"map.file",path:"/etc/railgun/railgun-ha-map.conf"},placeholders:["YOUR_TOKEN_HERE","YOUR_PUBLIC_IP_OR_HOSTNAME"],reload:{
signal:"SIGHUP",keys:["compress.data","lan.timeout","log.level","map.file","memcached.expiration","memcached.limit","mem\
cached.servers","memcached.timeout","stats.url","syslog.addr","validate.cert"]},restartOnly:["activation.heartbeat_inter\
val","activation.public_ip","activation.railgun_host","activation.token","ca.bundle","cert.file","cpu.oversubscribe","in\
secure.origin","key.file","memcached.connect","origin.cf-railgun","origin.idleconns","pid.file","stats.enabled","stats.i\
nterval","stats.listen","stats.log","stderr.file","stream.size","wan.ip","wan.port","wan.tls"],neverSend:["SIGQUIT"]};const x=24,
D=256,R=16;function f(X){return x-Math.ceil(Math.log2(2*X))}function ne(X,ie){const H=oe(X,f(ie)),I=ue=>`${L(H+ue*D)}/${x}`,
fe=Array.from({length:ie},(ue,ge)=>ge);return{publicCidrs:fe.map(ue=>I(2*ue)),privateCidrs:fe.map(ue=>I(2*ue+1))}}function oe(X,ie){
const[H,I,fe,ue,ge]=(/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(X)??[]).slice(1).map(Number),V=[H,I,
fe,ue].map(k=>k??NaN);if(ge===void 0||V.some(k=>!(k<=255)))throw new Error(`vpc range "${X}" is not IPv4 in the form a.b\
.c.d/prefix`);if(ge<R||ge>ie)throw new Error(`vpc range "${X}" has prefix ${ge}, allowed is ${R} to ${ie}`);const K=V.reduce(
(k,F)=>k*256+F,0),U=2**(32-ge);if(K%U!==0)throw new Error(`vpc range "${X}" has host bits set, write ${L(K-K%U)}/${ge}`);
return K}const L=X=>[24,16,8,0].map(ie=>X>>>ie&255).join(".")}),6765:((E,W,a)=>{a.d(W,{n:()=>O,t:()=>_});const O={now:()=>Date.
now(),after:(x,D)=>{const R=setTimeout(D,x);return()=>clearTimeout(R)}};function _(x,D){return new Promise(R=>{x.after(D,
R)})}}),2264:((E,W,a)=>{a.d(W,{n:()=>_,t:()=>O});var O=class extends Error{name="AppError";code;fault;details;constructor(x,D,R={}){
super(D,R.cause===void 0?void 0:{cause:R.cause}),this.code=x,this.fault=R.fault??"user",this.details=R.details??[]}};function _(x){
return x instanceof Error?x.message:String(x)}}),6580:((E,W,a)=>{a.d(W,{n:()=>oe,r:()=>D,t:()=>ne});var O=a(2264);const _=new Set(
["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ETIMEDOUT","EHOSTUNREACH","ENETUNREACH","ECONNRESET"]),x={CredentialsProviderError:[
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
ck"]};function D(L){if(L instanceof O.t)return L;const X=L instanceof Error?L.name:"",ie=x[X];if(ie)return new O.t(ie[0],
`${ie[1]} (${(0,O.n)(L)})`,{cause:L});const H=f(L);if(H){const I=`the AWS endpoint cannot be reached (${H}: ${(0,O.n)(L)}\
); check region, network and AWS_ENDPOINT_URL`;return new O.t("endpoint.unreachable",I,{cause:L})}if(L instanceof TypeError&&
"code"in L&&L.code==="ERR_INVALID_URL"){const I=`"${"input"in L?String(L.input):""}" is no address of an AWS endpoint; c\
orrect AWS_ENDPOINT_URL, or leave it unset`;return new O.t("endpoint.unreachable",I,{cause:L})}if((0,O.n)(L)==="Region i\
s missing")return new O.t("region.missing","no AWS region is set; set AWS_REGION or the input of the credentials step",{
cause:L});if(R(L)>=500){const I=`AWS could not answer a call (${X}: ${(0,O.n)(L)}); run again`;return new O.t("aws.unava\
ilable",I,{cause:L})}return new O.t("internal",`${X||"error"}: ${(0,O.n)(L)}`,{fault:"tool",cause:L})}function R(L){const{
$metadata:X}=L??{};return X?.httpStatusCode??0}function f(L,X=0){if(!(L instanceof Error)||X>5)return;const ie="code"in L?
String(L.code):"";return _.has(ie)?ie:L.name==="TimeoutError"?"ETIMEDOUT":f(L.cause,X+1)}const ne=(L,...X)=>L instanceof
Error&&X.includes(L.name),oe=L=>L instanceof Error&&x[L.name]?.[0]==="aws.throttled"}),2015:((E,W,a)=>{a.a(E,async(O,_)=>{
try{let Te=function(d=Zt()){const g=f.i.map(v=>[v,De(d,v)]);return{stack:{lambdaKeys:Object.fromEntries(g.map(([v,{key:y}])=>[
v,y])),instancePayload:At(d,"instance/payload.txt").toString("utf8").trim()},artifacts:[...new Map(g.map(([,v])=>[v.key,
v])).values()]}},De=function(d,g){const v=At(d,`lambdas/${g}.zip`),y=(0,ue.createHash)("sha256").update(v).digest("hex");
return{key:`artifacts/${y}.zip`,sha256:y,body:v}},At=function(d,g){const v=`${d}/dist/${g}`;try{return(0,ge.readFileSync)(
v)}catch(y){throw new R.t("internal",`${v} cannot be read; build it with \`npm run build\``,{fault:"tool",cause:y})}},Zt=function(d=(0,K.
fileURLToPath)(import.meta.url)){const g=(0,V.dirname)(d);if((0,ge.existsSync)(`${g}/action.yml`))return g;if(g===d)throw new R.
t("internal","no action.yml stands above the Action's own files",{fault:"tool"});return Zt(g)},_t=function({region:d,endpoint:g}){
const v={...d&&{region:d},retryMode:"adaptive",maxAttempts:4,customUserAgent:[[ne.c,L.t]]},y={...v,requestHandler:{requestTimeout:oe.
r+15e3}};let T=0;return{autoScaling:Pe(async()=>new(await Promise.all([a.e(3622),a.e(1009),a.e(8060),a.e(139),a.e(3667),
a.e(3655),a.e(2803),a.e(7680),a.e(4471),a.e(1383),a.e(3592)]).then(a.bind(a,4848))).AutoScalingClient(v)),cloudFormation:Pe(
async()=>{const z=new(await Promise.all([a.e(3622),a.e(3667),a.e(2803),a.e(1383),a.e(5952)]).then(a.bind(a,441))).CloudFormationClient(
v),C=G=>ae=>(T+=1,G(ae));return z.middlewareStack.add(C,{step:"finalizeRequest",priority:"low",name:"count"}),z}),cloudWatch:Pe(
async()=>new(await Promise.all([a.e(3622),a.e(1009),a.e(8060),a.e(139),a.e(3667),a.e(9713),a.e(3655),a.e(2803),a.e(7680),
a.e(4471),a.e(2601),a.e(6187),a.e(985)]).then(a.bind(a,985))).CloudWatchClient(v)),ec2:Pe(async()=>new(await Promise.all(
[a.e(3622),a.e(1009),a.e(8060),a.e(139),a.e(3667),a.e(9713),a.e(3655),a.e(2803),a.e(7680),a.e(4471),a.e(2601),a.e(6665),
a.e(5300),a.e(3835)]).then(a.bind(a,3835))).EC2Client(v)),elastiCache:Pe(async()=>new(await Promise.all([a.e(3622),a.e(1009),
a.e(8060),a.e(139),a.e(3667),a.e(3655),a.e(7680),a.e(4471),a.e(4909)]).then(a.bind(a,4909))).ElastiCacheClient(v)),lambda:Pe(
async()=>new(await Promise.all([a.e(3622),a.e(1009),a.e(8060),a.e(139),a.e(3667),a.e(9713),a.e(3655),a.e(2803),a.e(7680),
a.e(4471),a.e(2601),a.e(6187),a.e(1548)]).then(a.bind(a,1548))).LambdaClient(y)),loadBalancing:Pe(async()=>new(await Promise.
all([a.e(3622),a.e(1009),a.e(8060),a.e(139),a.e(3667),a.e(3655),a.e(7680),a.e(4471),a.e(1419)]).then(a.bind(a,1419))).ElasticLoadBalancingV2Client(
v)),s3:Pe(async()=>{const{S3Client:z}=await Promise.all([a.e(3622),a.e(1009),a.e(8060),a.e(139),a.e(3667),a.e(9713),a.e(
3655),a.e(2803),a.e(6665),a.e(4526)]).then(a.bind(a,311)),C=g?{endpoint:g,forcePathStyle:it(g)}:{};return new z({...v,...C})}),
ssm:Pe(async()=>{const z=new(await Promise.all([a.e(3622),a.e(1009),a.e(8060),a.e(139),a.e(3667),a.e(9713),a.e(3655),a.e(
2803),a.e(7680),a.e(4471),a.e(6665),a.e(8552),a.e(633)]).then(a.bind(a,7958))).SSMClient(v);return z.middlewareStack.add(
Tt,{step:"deserialize",name:"repeatable"}),z}),sts:Pe(async()=>new(await Promise.all([a.e(3622),a.e(9713),a.e(7945)]).then(
a.bind(a,7945))).STSClient(v)),cloudFormationCalls:()=>T}},it=function(d){if(!d||!URL.canParse(d))return!1;const{hostname:g}=new URL(
d);return(0,U.isIP)(g.replace(/^\[|\]$/g,""))!==0},Pe=function(d){let g;return()=>(g??=d(),g)},Ke=function(d){return d==
null?"":typeof d=="string"||d instanceof String?d:JSON.stringify(d)},Ye=function(d){return Object.keys(d).length?{title:d.
title,file:d.file,line:d.startLine,endLine:d.endLine,col:d.startColumn,endColumn:d.endColumn}:{}},Xe=function(d,g,v){const y=new re(
d,g,v);process.stdout.write(y.toString()+k.EOL)},Pt=function(d,g=""){Xe(d,{},g)},Qe=function(d){return Ke(d).replace(/%/g,
"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")},qe=function(d){return Ke(d).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(
/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")},at=function(d,g){const v=process.env[`GITHUB_${d}`];if(!v)throw new Error(
`Unable to find environment variable for file command ${d}`);if(!Y.existsSync(v))throw new Error(`Missing file at path: ${v}`);
Y.appendFileSync(v,`${Ke(g)}${k.EOL}`,{encoding:"utf8"})},ct=function(d,g){const v=`ghadelimiter_${F.randomUUID()}`,y=Ke(
g);if(d.includes(v))throw new Error(`Unexpected input: name should not contain the delimiter "${v}"`);if(y.includes(v))throw new Error(
`Unexpected input: value should not contain the delimiter "${v}"`);return`${d}<<${v}${k.EOL}${y}${k.EOL}${v}`},tn=function(d){
Xe("add-mask",{},d)},nn=function(d,g){if(process.env.GITHUB_OUTPUT)return at("OUTPUT",ct(d,g));process.stdout.write(k.EOL),
Xe("set-output",{name:d},Ke(g))},rn=function(d,g={}){Xe("error",Ye(g),d instanceof Error?d.toString():d)},on=function(d,g={}){
Xe("warning",Ye(g),d instanceof Error?d.toString():d)},sn=function(d){process.stdout.write(d+k.EOL)},an=function(d){Pt("\
group",d)},cn=function(){Pt("endgroup")},$e=function(d,g=[]){const v=[...d,...g].filter(G=>G.length>=jt),y=g.filter(({length:G})=>G>=
It&&G<jt),T=v.flatMap(Lt).flatMap(Ct),z=v.flatMap(G=>[G,Buffer.from(G).toString("hex")]).flatMap(Ct),C=[...Me(T.map(G=>Ut(
G,Xn))).map(G=>new RegExp(G,"gu")),...Me([...z.map(G=>Ut(G)),...y.map(G=>`(?<![\\p{L}\\p{N}])${Ut(G)}(?![\\p{L}\\p{N}])`)]).
map(G=>new RegExp(G,"giu"))];return G=>C.reduce((ae,B)=>ae.replace(B,Kn),G)},Rt=function(d,g){const v=y=>typeof y=="stri\
ng"?d(y):Array.isArray(y)?y.map(v):typeof y!="object"||y===null||Object.getPrototypeOf(y)!==Object.prototype?y:Object.fromEntries(
Object.entries(y).map(([T,z])=>[T,v(z)]));return v(g)},Me=function(d){const g=[...new Set(d)].sort((y,T)=>T.length-y.length),
v=[];for(const y of g){const T=v.at(-1),z=T===void 0?"":`${T}|${y}`;z&&z.length<=Yn?v[v.length-1]=z:v.push(y)}return v},
Ct=function(d){const g=[...d];if(g.length<128)return[d];const v=Math.floor(g.length/pe);return Array.from({length:v},(y,T)=>g.
slice(T*pe,T===v-1?void 0:(T+1)*pe).join(""))},un=function(d){if(/[A-Za-z0-9]/.test(d))return d;const g=d.codePointAt(0)??
0,v=g.toString(16),y=[...Buffer.from(d)].map(G=>`%${G.toString(16).padStart(2,"0")}`).join(""),T=d.split("").map(G=>`\\\\+\
u${G.charCodeAt(0).toString(16).padStart(4,"0")}`),z=[$t(d),xt(y),xt(T.join("")),`&#0*${g};`,xt(`&#x0*${v};`)],C=Qn[d];return C&&
z.push(`\\\\+${C}`),`(?:${[...z,...qn[d]??[]].join("|")})`},Lt=function(d){const g=Buffer.from(d),v=[0,1,2].map(y=>{const T=Buffer.
concat([Buffer.alloc(y),g]).toString("base64").replaceAll("=",""),z=Math.ceil(y*8/6),C=Math.floor((y+g.length)*8/6);return T.
slice(z,C)});return[g.toString("base64"),...v].filter(y=>y.length>=jt)},ln=function({partition:d,region:g},v,y){const T=_n[d];
if(!T)return[];const z=(ae,B)=>`https://${g}.${T}/${ae}/home?region=${g}#${B}`,C=ae=>`/stacks/${ae}?stackId=${encodeURIComponent(
y??"")}`,G=[{title:"Stack",url:z("cloudformation",C("stackinfo"))},{title:"Events",url:z("cloudformation",C("events"))}];
return[...y?G:[],{title:"Auto Scaling group",url:z("ec2",`AutoScalingGroupDetails:id=${encodeURIComponent((0,ne.g)(v))};\
view=details`)},{title:"Boot log",url:z("cloudwatch",`logsV2:log-groups/log-group/${er((0,ne.h)(v))}`)}]},fn=function({instances:d,
cacheNodes:g,cacheSize:v,servers:y}){const T=d.slice(0,tr),z=[...new Set(T.map(({zone:ae})=>ae))].sort(),C=[...new Set([
...g,...y])].sort(),G=Math.max(0,v-C.length);return["flowchart LR",'  edge(["Cloudflare"]) --> nlb["load balancer :2408"\
]',...z.flatMap((ae,B)=>dn(ae,B,T)),'  subgraph cache["memcached"]',...C.map((ae,B)=>`    m${B}[("${_e(ae)}")]`),...G>0?
[`    missing[("${G} missing")]`]:[],"  end",...T.map((ae,B)=>`  nlb ${(0,fe.t)(ae)?"-->":"-.->"} i${B}`),...z.map((ae,B)=>`\
  z${B} --> cache`),"  classDef well fill:#dafbe1,stroke:#1a7f37,color:#1f2328","  classDef ill fill:#ffebe9,stroke:#cf2\
22e,color:#1f2328","  classDef waiting fill:#fff8c5,stroke:#9a6700,color:#1f2328",...T.map((ae,B)=>`  class i${B} ${hn(ae)}`),
...C.map((ae,B)=>`  class m${B} ${pn(ae,g,y)}`),...G>0?["  class missing ill"]:[]].join(`
`)},dn=function(d,g,v){const y=v.flatMap((z,C)=>z.zone===d?[{one:z,at:C}]:[]),T=({one:z,at:C})=>`    i${C}["${_e(z.id)}<\
br/>${_e(z.address||"no address")}<br/>${_e(`${z.lifecycle}, ${z.target}, 2408 ${z.port}`)}"]`;return[`  subgraph z${g}[\
"${_e(d)}"]`,...y.map(T),"  end"]},hn=function(d){if(/^(Pending|Terminating)/.test(d.lifecycle))return"waiting";const g=d.
port==="open"||d.port==="not asked";return(0,fe.t)(d)&&d.health==="Healthy"&&d.target==="healthy"&&g?"well":"ill"},pn=function(d,g,v){
return g.includes(d)&&v.includes(d)?"well":"ill"},gn=function(d,g){const{command:v,headline:y,failure:T,findings:z,tables:C}=d;
return`${[`### railgun-ha ${(0,I.a)(v)}: ${T?"failed":"done"}`,...(0,H.t)(z.rootCause,g),...y?[(0,I.a)((0,I.c)(y,Math.max(
1e3,g.text)))]:[],...T?[(0,H.a)(vn(T,z.rootCause),g)]:[],...bn(d),...(0,H.n)(z.changes,g),...(0,H.r)(z.cost),...(0,H.i)(
z.events,g),...z.fleet?[`#### Topology

\`\`\`mermaid
${fn(z.fleet)}
\`\`\``]:[],...C.map(G=>wt(G,g)),...yn(d)].join(`

`)}
`},vn=function(d,g){if(!g||d.message!==(0,H.s)(g))return d;const[v=d.message,...y]=d.details.filter(T=>T!==g.remedy);return{
...d,message:v,details:y}},bn=function({findings:d,stackName:g}){const{identity:v,stackId:y}=d;if(!v)return[];const T=`a\
ccount ${v.account}, ${v.region}, as ${v.arn}`;return[[...ln(v,g,y).map(({title:z,url:C})=>(0,I.o)(z,C)),(0,I.a)(T)].join(
" \xB7 ")]},wt=function({title:d,head:g,rows:v},y){const T=v.slice(0,y.rows),z=v.length-T.length,C=`${(0,I.s)({title:d,head:g,
rows:T},y.text)}${z>0?`

\u2026 and ${z} more rows`:""}`;return v.length>rr?(0,I.i)(`${d}: ${v.length} rows`,C):`#### ${(0,I.a)(d)}

${C}`},yn=function({phases:d}){if(d.length===0)return[];const g=d.map(({name:y,millis:T})=>[(0,I.a)(y),Dt(T)]),v=d.reduce(
(y,{millis:T})=>y+T,0);return[(0,I.i)(`Timings: ${Dt(v)}`,(0,I.l)(["phase","took"],g))]},St=function({command:d,onPullRequest:g},v){
const y=["pull_request","pull_request_target"].includes(v);return d==="deploy"&&y&&g==="plan"?"plan":d},ut=function(d){const g=Object.
entries(d).filter(([v])=>v.startsWith("INPUT_"));return Object.fromEntries(g.map(([v,y])=>[v.slice(6).toLowerCase(),y]))},
Sn=function(d,g,v,y){const T={region:d.AWS_REGION||d.AWS_DEFAULT_REGION,endpoint:d.AWS_ENDPOINT_URL_S3||d.AWS_ENDPOINT_URL},
z=`${d.GITHUB_RUN_ID??"local"}-${d.GITHUB_RUN_ATTEMPT??"1"}`;return{aws:g.aws??_t(T),clock:g.clock??D.n,record:y,note:async C=>{
d.GITHUB_STEP_SUMMARY&&await v.summarise(Ft(v.redacted(C)))},fetch:g.fetch??fetch,assets:g.assets??(()=>Te()),log:v,print:C=>v.
print(C),hide:C=>v.hide(C),hideDeclared:C=>v.hideDeclared(C),runName:z.replace(/[^A-Za-z0-9-]/g,"-")}},zn=function(d){const{
headline:g,outputs:v,result:y,tables:T,failure:z,...C}=d;return Object.fromEntries(Object.entries(C).filter(([,G])=>G!==
void 0))},On=function(d,g,v,y,T){return d.redacted({command:String(y?.result.command??(g.command?.trim()||ie.h.command)),
stackName:g["stack-name"]?.trim()||ie.h["stack-name"],headline:y?.headline??"",tables:y?.tables??[],failure:T&&{code:T.code,
message:T.message,details:T.details,fault:T.fault},findings:v,phases:d.phases,isNoOp:!T&&(y?.result.changed===!1||v.changes?.
length===0)})},kn=function(d,g){g.failure?d.annotate(`railgun-ha ${g.failure.code}`,lt(g)):d.info(g.headline)},lt=function({
failure:d,findings:g}){if(!d)return"";const{message:v,details:y,fault:T}=d,{rootCause:z}=g,C=z?[(0,H.s)(z),...z.remedy?[
z.remedy]:[]]:[],G=C[0]===v,ae=T==="tool"?["this is a defect of railgun-ha: please report it with this log"]:[];return[...G?
[]:C,v,...y.map(B=>`- ${B}`),...ae].join(`
`)};var Ht=Te,mt=De,gr=At,Cn=Zt,Ot=_t,vr=it,gt=Pe,tt=Ke,Un=Ye,We=Xe,Oe=Pt,xn=Qe,Ie=qe,Ln=at,Kt=ct,nt=tn,Yt=nn,vt=rn,rt=on,
Fn=sn,Ee=an,Xt=cn,Et=$e,xe=Rt,ot=Me,Le=Ct,Qt=un,Dn=Lt,Mn=ln,Jn=fn,kt=dn,Fe=hn,Vn=pn,le=gn,st=vn,br=bn,yr=wt,Bn=yn,$r=St,
qt=ut,Gn=Sn,wr=zn,A=On,He=kn,Wn=lt,x=a(8953),D=a(6765),R=a(2264),f=a(9065),ne=a(7643),oe=a(8861),L=a(3951),X=a(6580),ie=a(
321),H=a(3903),I=a(1062),fe=a(5474),ue=a(7598),ge=a(3024),V=a(6760),K=a(3136),U=a(7030),k=a(857),F=a(6982),Y=a(9896);const Tt=d=>async g=>{
try{return await d(g)}catch(v){throw v instanceof Error&&v.name==="TooManyUpdates"&&Object.assign(v,{$retryable:{throttling:!0}}),
v}},en="::";var re=class{constructor(d,g,v){d||(d="missing.command"),this.command=d,this.properties=g,this.message=v}toString(){
let d=en+this.command;if(this.properties&&Object.keys(this.properties).length>0){d+=" ";let g=!0;for(const v in this.properties)
if(this.properties.hasOwnProperty(v)){const y=this.properties[v];y&&(g?g=!1:d+=",",d+=`${v}=${qe(y)}`)}}return d+=`${en}${Qe(
this.message)}`,d}},te=function(d,g,v,y){function T(z){return z instanceof v?z:new v(function(C){C(z)})}return new(v||(v=
Promise))(function(z,C){function G(we){try{B(y.next(we))}catch(ft){C(ft)}}function ae(we){try{B(y.throw(we))}catch(ft){C(
ft)}}function B(we){we.done?z(we.value):T(we.value).then(G,ae)}B((y=y.apply(d,g||[])).next())})};const{access:je,appendFile:bt,
writeFile:Hn}=Y.promises,Nt="GITHUB_STEP_SUMMARY";var se=class{constructor(){this._buffer=""}filePath(){return te(this,void 0,
void 0,function*(){if(this._filePath)return this._filePath;const d=process.env[Nt];if(!d)throw new Error(`Unable to find\
 environment variable for $${Nt}. Check if your runtime environment supports job summaries.`);try{yield je(d,Y.constants.
R_OK|Y.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${d}'. Check if the file has correct read/\
write permissions.`)}return this._filePath=d,this._filePath})}wrap(d,g,v={}){const y=Object.entries(v).map(([T,z])=>` ${T}\
="${z}"`).join("");return g?`<${d}${y}>${g}</${d}>`:`<${d}${y}>`}write(d){return te(this,void 0,void 0,function*(){const g=!!d?.
overwrite,v=yield this.filePath();return yield(g?Hn:bt)(v,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return te(
this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){
return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(d,g=!1){return this._buffer+=d,g?this.addEOL():
this}addEOL(){return this.addRaw(k.EOL)}addCodeBlock(d,g){const v=Object.assign({},g&&{lang:g}),y=this.wrap("pre",this.wrap(
"code",d),v);return this.addRaw(y).addEOL()}addList(d,g=!1){const v=g?"ol":"ul",y=d.map(z=>this.wrap("li",z)).join(""),T=this.
wrap(v,y);return this.addRaw(T).addEOL()}addTable(d){const g=d.map(y=>{const T=y.map(z=>{if(typeof z=="string")return this.
wrap("td",z);const{header:C,data:G,colspan:ae,rowspan:B}=z,we=C?"th":"td",ft=Object.assign(Object.assign({},ae&&{colspan:ae}),
B&&{rowspan:B});return this.wrap(we,G,ft)}).join("");return this.wrap("tr",T)}).join(""),v=this.wrap("table",g);return this.
addRaw(v).addEOL()}addDetails(d,g){const v=this.wrap("details",this.wrap("summary",d)+g);return this.addRaw(v).addEOL()}addImage(d,g,v){
const{width:y,height:T}=v||{},z=Object.assign(Object.assign({},y&&{width:y}),T&&{height:T}),C=this.wrap("img",null,Object.
assign({src:d,alt:g},z));return this.addRaw(C).addEOL()}addHeading(d,g){const v=`h${g}`,y=["h1","h2","h3","h4","h5","h6"].
includes(v)?v:"h1",T=this.wrap(y,d);return this.addRaw(T).addEOL()}addSeparator(){const d=this.wrap("hr",null);return this.
addRaw(d).addEOL()}addBreak(){const d=this.wrap("br",null);return this.addRaw(d).addEOL()}addQuote(d,g){const v=Object.assign(
{},g&&{cite:g}),y=this.wrap("blockquote",d,v);return this.addRaw(y).addEOL()}addLink(d,g){const v=this.wrap("a",d,{href:g});
return this.addRaw(v).addEOL()}};const yt=new se;k.platform(),k.arch();var j;(function(d){d[d.Success=0]="Success",d[d.Failure=
1]="Failure"})(j||(j={}));const Kn="***",jt=8,It=4,Yn=16e3,pe=64,Xn="(?:[\\r\\n]|\\\\+[rn])*",Ut=(d,g="")=>[...d].map(un).
join(g),Qn={'"':'"',"\\":"\\\\","/":"/","\n":"n","\r":"r","	":"t","\b":"b","\f":"f"},qn={"&":["&amp;"],"<":["&lt;"],">":[
"&gt;"],'"':["&quot;"],"'":["&apos;"]," ":["\\+"],"+":["-"],"/":["_"]},$t=d=>d.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),xt=d=>d.
replace(/(?<!\\\+)[a-fx]/g,g=>`[${g}${g.toUpperCase()}]`);var pt=class{#t;#n=[];#r=[];#o=[];#e=d=>d;constructor(d){this.#t=
d}mask(d){d&&(tn(d),this.hide(d))}hide(d){d&&(this.#n.push(d),this.#e=$e(this.#n,this.#r))}hideDeclared(d){this.#r.push(
d),this.#e=$e(this.#n,this.#r)}info(d){sn(this.#e(d))}warning(d){on(this.#e(d))}async group(d,g){const[v,y]=[this.#e(d),
this.#t.now()];an(v);try{return await g()}finally{cn(),this.#o.push({name:v,millis:this.#t.now()-y})}}get phases(){return this.#o}redacted(d){
return Rt(this.#e,d)}print(d){process.stdout.write(`${this.#e(d)}
`)}output(d,g){nn(d,this.#e(g))}annotate(d,g){rn(this.#e(g),{title:this.#e(d)})}async summarise(d){await yt.addRaw(this.#e(
d),!0).write()}};const _n={aws:"console.aws.amazon.com","aws-cn":"console.amazonaws.cn","aws-us-gov":"console.amazonaws-\
us-gov.com"},er=d=>encodeURIComponent(encodeURIComponent(d)).replaceAll("%","$"),tr=100,_e=d=>d.replace(/[^A-Za-z0-9 .:,()/-]/gu,
g=>`#${g.codePointAt(0)};`),nr=1e6,rr=25,mn=d=>(0,H.o)(nr,g=>Buffer.byteLength(g),g=>gn(d,g)),Ft=d=>`${wt(d,{text:1e3,rows:1e3,
properties:0})}

`,Dt=d=>d<1e4?`${(d/1e3).toFixed(1)} s`:(0,ie.t)(d/1e3),or=["AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","ACTIONS_ID_TOKE\
N_REQUEST_TOKEN","ACTIONS_RUNTIME_TOKEN","INPUT_GITHUB-TOKEN"],$n={deploy:()=>Promise.all([a.e(3622),a.e(1009),a.e(8060),
a.e(139),a.e(3667),a.e(9713),a.e(3655),a.e(2803),a.e(7680),a.e(4471),a.e(2601),a.e(6665),a.e(5300),a.e(4164)]).then(a.bind(
a,4164)),plan:()=>Promise.all([a.e(3622),a.e(1009),a.e(8060),a.e(139),a.e(9713),a.e(3655),a.e(2803),a.e(7680),a.e(2601),
a.e(6665),a.e(5300),a.e(7092)]).then(a.bind(a,7092)),status:()=>Promise.all([a.e(3622),a.e(1009),a.e(8060),a.e(139),a.e(
3667),a.e(9713),a.e(3655),a.e(2803),a.e(7680),a.e(4471),a.e(2601),a.e(6187)]).then(a.bind(a,6187)),rotate:()=>Promise.all(
[a.e(3622),a.e(1009),a.e(8060),a.e(139),a.e(3667),a.e(9713),a.e(3655),a.e(2803),a.e(7680),a.e(4471),a.e(8552),a.e(7876)]).
then(a.bind(a,6352)),pause:()=>Promise.all([a.e(3622),a.e(1009),a.e(139),a.e(9713),a.e(2803),a.e(7899)]).then(a.bind(a,7899)),
resume:()=>Promise.all([a.e(3622),a.e(1009),a.e(139),a.e(3667),a.e(9713),a.e(2803),a.e(1716)]).then(a.bind(a,1716)),destroy:()=>Promise.
all([a.e(3622),a.e(1009),a.e(8060),a.e(139),a.e(3667),a.e(9713),a.e(3655),a.e(2803),a.e(6665),a.e(2340)]).then(a.bind(a,
6313)),render:()=>Promise.all([a.e(2601),a.e(8955)]).then(a.bind(a,8955))};async function wn(d,g={}){const v=g.clock??D.
n,y=new pt(v),T=ut(d);y.mask(T["activation-token"]?.trim()??"");for(const we of or)y.hide(d[we]);let z,C,G={};const ae=we=>{
G={...G,...we}};let B;try{B=(0,ie.l)(T);const we=Sn(d,{...g,clock:v},y,ae);z=await Ne(B,we,d.GITHUB_EVENT_NAME??""),C=z?.
failure}catch(we){C=(0,X.r)(we)}if(z&&ae(zn(z)),z||C){const we=On(y,T,G,z,C);await Mt(y,d,we,z),B&&await En(y,d,we,B),kn(
y,we)}return C?1:0}async function Ne(d,g,v){const y=St(d,v);if(y!==d.command&&g.log.info(`${v}: ${d.command} only plans \
(on-pull-request)`),d.allowedAccountIds.length>0&&y!=="render"){const{requireAccount:z}=await Promise.all([a.e(3622),a.e(
9713),a.e(9e3)]).then(a.bind(a,9e3));await z(g,d.allowedAccountIds)}const{run:T}=await $n[y]();return T(d,g)}async function Mt(d,g,v,y){
const{command:T,failure:z}=v;for(const[G,ae]of Object.entries(y?.outputs??{}))d.output(G,ae);const C=z&&{code:z.code,message:z.
message,details:z.details};d.output("result",JSON.stringify({command:T,...y?.result,...C&&{error:C}})),g.GITHUB_STEP_SUMMARY&&
await d.summarise(mn(v))}async function En(d,g,v,y){if(y.comment==="false"||y.comment==="auto"&&!g.GITHUB_EVENT_PATH)return;
const{tellPullRequest:T}=await a.e(8313).then(a.bind(a,8313)),z=await T({env:g,settings:y,run:v,redact:C=>d.redacted(C)});
z?.info&&d.info(z.info),z?.warning&&d.warning(z.warning)}process.exitCode=await wn(process.env),_()}catch(Te){_(Te)}},1)}),
7643:((E,W,a)=>{a.d(W,{_:()=>L,a:()=>R,c:()=>O,d:()=>x,f:()=>H,g:()=>X,h:()=>fe,i:()=>ie,l:()=>V,m:()=>f,n:()=>ue,o:()=>ge,
p:()=>oe,r:()=>ne,s:()=>D,t:()=>I,u:()=>_});const O="railgun-ha",_="railgun-ha:stack",x="railgun-ha:template",D="railgun\
-ha:parameters",R="railgun-ha:network",f="railgun-ha:version",ne="railgun-ha-launch",oe={current:"current",previous:"pre\
vious",pending:"pending",unfinished:"unfinished"};function L(K){const U=`/${O}/${K}`;return{prefix:U,token:`${U}/activat\
ion-token`,servers:`${U}/memcached-servers`,host:`${U}/railgun-host`,settings:`${U}/settings`,mapFile:`${U}/map-file`,lock:`${U}\
/lock`,pause:`${U}/pause`}}const X=K=>`${K}-listeners`,ie="Launch",H="Terminate",I=["ReplaceUnhealthy",H,ie],fe=K=>`/${O}\
/${K}/boot`,ue={stackName:"STACK_NAME",groupName:"GROUP_NAME",hookName:"HOOK_NAME",portProbe:"PORT_PROBE_FUNCTION",launchGate:"\
LAUNCH_GATE_FUNCTION",endpointSync:"ENDPOINT_SYNC_FUNCTION",vpcCidr:"VPC_CIDR",cacheTopic:"CACHE_TOPIC_ARN",document:"CO\
NVERGE_DOCUMENT"},ge={loadBalancerDnsName:"LoadBalancerDnsName",groupName:"AutoScalingGroupName",targetGroupArn:"TargetG\
roupArn",cacheCluster:"CacheClusterId",portProbe:"PortProbeFunction",launchGate:"LaunchGateFunction",endpointSync:"Endpo\
intSyncFunction",reconciler:"ReconcilerFunction",document:"ConvergeDocument",launchTemplate:"LaunchTemplateId",launchTemplateVersion:"\
LaunchTemplateLatestVersion"},V={zones:"ZoneNames",imageId:"ImageId",artifactsBucket:"ArtifactsBucket",servingTemplateVersion:"\
ServingTemplateVersion"}}),8861:((E,W,a)=>{a.d(W,{n:()=>x,r:()=>O,t:()=>_});const O=15e3,_=75e3,x=1020}),8953:((E,W,a)=>{
a.d(W,{n:()=>ie,r:()=>X,t:()=>oe});const O=Ze(import.meta.url)("node:module");var _=Object.create,x=Object.defineProperty,
D=Object.getOwnPropertyDescriptor,R=Object.getOwnPropertyNames,f=Object.getPrototypeOf,ne=Object.prototype.hasOwnProperty,
oe=(H,I)=>()=>(I||(H((I={exports:{}}).exports,I,I.exports),H=null),I.exports),L=(H,I,fe,ue)=>{if(I&&typeof I=="object"||
typeof I=="function")for(var ge=R(I),V=0,K=ge.length,U;V<K;V++)U=ge[V],!ne.call(H,U)&&U!==fe&&x(H,U,{get:(k=>I[k]).bind(
null,U),enumerable:!(ue=D(I,U))||ue.enumerable});return H},X=(H,I,fe)=>(fe=H!=null?_(f(H)):{},L(I||!H||!H.__esModule||!ne.
call(H,"default")?x(fe,"default",{value:H,enumerable:!0}):fe,H)),ie=(0,O.createRequire)(import.meta.url)}),7811:((E,W,a)=>{
a.d(W,{$:()=>fs,$n:()=>pt,$t:()=>ho,A:()=>In,An:()=>oe,At:()=>io,B:()=>_o,Bn:()=>x,Bt:()=>go,C:()=>r,Cn:()=>Wn,Ct:()=>dr,
D:()=>s,Dn:()=>Te,Dt:()=>Ve,E:()=>qo,En:()=>De,Et:()=>ar,F:()=>Jo,Fn:()=>O,Ft:()=>Br,G:()=>Rn,Gn:()=>Le,Gt:()=>ir,H:()=>P,
Hn:()=>ue,Ht:()=>Oo,I:()=>ke,In:()=>Qt,It:()=>Er,J:()=>ds,Jn:()=>Cn,Jt:()=>B,K:()=>ps,Kn:()=>Et,Kt:()=>be,L:()=>ts,Ln:()=>st,
Lt:()=>Ur,M:()=>Vo,Mn:()=>yr,Mt:()=>bo,N:()=>Wo,Nn:()=>Dn,Nt:()=>uo,O:()=>ss,On:()=>gr,Ot:()=>Zr,P:()=>Go,Pn:()=>gt,Pt:()=>oo,
Q:()=>ls,Qn:()=>Y,Qt:()=>lr,R:()=>rs,Rn:()=>xe,Rt:()=>So,S:()=>Mo,Sn:()=>en,St:()=>Zn,T:()=>as,Tn:()=>$r,Tt:()=>Qr,U:()=>To,
Un:()=>j,Ut:()=>wo,V:()=>es,Vn:()=>We,Vt:()=>hr,W:()=>cs,Wn:()=>vr,Wt:()=>Eo,X:()=>e,Xn:()=>xn,Xt:()=>Jt,Y:()=>is,Yn:()=>L,
Yt:()=>Vt,Z:()=>ms,Zn:()=>Un,Zt:()=>qr,_:()=>Do,_n:()=>yt,_t:()=>zo,a:()=>Os,an:()=>_e,at:()=>u,b:()=>ee,bn:()=>Ke,bt:()=>co,
c:()=>Js,cn:()=>cn,ct:()=>p,d:()=>Ds,dn:()=>ct,dt:()=>ur,en:()=>ro,et:()=>us,f:()=>js,fn:()=>Rt,ft:()=>ao,g:()=>Fo,gn:()=>bt,
gt:()=>Ar,h:()=>hs,hn:()=>Yn,ht:()=>kr,i:()=>Rs,in:()=>pn,it:()=>w,j:()=>Bo,jn:()=>se,jt:()=>Tr,k:()=>Ae,kn:()=>mt,kt:()=>so,
l:()=>Ss,ln:()=>jt,lt:()=>ve,m:()=>ys,mn:()=>$e,mt:()=>Bt,n:()=>Ps,nn:()=>Tn,nt:()=>Xo,o:()=>ws,on:()=>Kn,ot:()=>l,p:()=>vs,
pn:()=>Me,pt:()=>Re,q:()=>ns,qn:()=>Oe,qt:()=>yo,r:()=>ks,rn:()=>sr,rt:()=>os,s:()=>Ls,sn:()=>It,st:()=>h,t:()=>Us,tn:()=>cr,
tt:()=>me,u:()=>Ns,un:()=>qe,ut:()=>Pn,v:()=>zt,vn:()=>on,vt:()=>pr,w:()=>S,wn:()=>A,wt:()=>Nn,x:()=>Q,xn:()=>Pt,xt:()=>Sr,
y:()=>Lo,yn:()=>an,yt:()=>$o,z:()=>Qo,zn:()=>_,zt:()=>dt});function O(t){const n=Object.values(t).filter(o=>typeof o=="n\
umber");return Object.entries(t).filter(([o,i])=>n.indexOf(+o)===-1).map(([o,i])=>i)}function _(t,n="|"){return t.map(o=>pt(
o)).join(n)}function x(t,n){return typeof n=="bigint"?n.toString():n}var D=class{constructor(t){this._getter=t,this._value=
void 0}get value(){const t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function R(t){
return new D(t)}function f(t){return t==null}function ne(t){const n=t.startsWith("^")?1:0,o=t.endsWith("$")?t.length-1:t.
length;return t.slice(n,o)}function oe(t,n,o){Object.defineProperty(t,n,{value:o,writable:!0,enumerable:!0,configurable:!0})}
function L(t){const n=Object.getOwnPropertyDescriptor(t,"shape");return n?.get?n.get.raw:n?.value}function X(t){return L(
t._zod.def)??t._zod.def.shape}function ie(t,n,o){Object.defineProperty(t,n,{get(){const i=o();return oe(this,n,i),i},enumerable:!0,
configurable:!0})}function H(t,n,o){n in t?oe(t,n,o):t[n]=o}function I(t,n,o,i){const c=X(n);for(const m of o){const b=Object.
getOwnPropertyDescriptor(c,m);b.enumerable&&(b.get?ie(t,m,()=>{const $=n._zod.def.shape[m];return i?i($,m):$}):H(t,m,i?i(
b.value,m):b.value))}}function fe(t,n){for(const o of Reflect.ownKeys(n)){const i=Object.getOwnPropertyDescriptor(n,o);i.
enumerable&&(i.get?ie(t,o,()=>n[o]):H(t,o,i.value))}}function ue(...t){const n={};for(const o of t){const i=Object.getOwnPropertyDescriptors(
o);Object.assign(n,i)}return Object.defineProperties({},n)}function ge(t){return JSON.stringify(t)}function V(t){return t.
toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const K="captureStackTrace"in
Error?Error.captureStackTrace:(...t)=>{};function U(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}const k=R(
()=>{if(Te.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{return new Function(
""),!0}catch{return!1}});function F(t){if(U(t)===!1)return!1;const n=t.constructor;if(n===void 0||typeof n!="function")return!0;
const o=n.prototype;return!(U(o)===!1||Object.prototype.hasOwnProperty.call(o,"isPrototypeOf")===!1)}function Y(t){return F(
t)?{...t}:Array.isArray(t)?[...t]:t instanceof Map?new Map(t):t instanceof Set?new Set(t):t}const re=new Set(["string","\
number","symbol"]);function te(t){return t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function se(t,n,o){const i=new t._zod.constr(
n??t._zod.def);return(!n||o?.parent)&&(i._zod.parent=t),i}function j(t){const n=t;if(!n)return{};if(typeof n=="string")return{
error:()=>n};if(n?.message!==void 0){if(n?.error!==void 0)throw new Error("Cannot specify both `message` and `error` par\
ams");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function pt(t){return typeof t==
"bigint"?t.toString()+"n":typeof t=="string"?`"${t}"`:`${t}`}function Ht(t){return Object.keys(t).filter(n=>t[n]._zod.optin!==
void 0&&t[n]._zod.optout==="optional")}const mt={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,
2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.
MAX_VALUE]},gr={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("184467440\
73709551615")]};function Cn(t,n){const o=t._zod.def,i=o.checks;if(i&&i.length>0)throw new Error(".pick() cannot be used \
on object schemas containing refinements");const c={};return I(c,t,Ot(t,n)),se(t,ue(o,{shape:c,checks:[]}))}function Ot(t,n){
const o=X(t),i=[];for(const c of Reflect.ownKeys(n)){if(!Object.getOwnPropertyDescriptor(o,c)?.enumerable)throw new Error(
`Unrecognized key: "${String(c)}"`);n[c]&&i.push(c)}return i}function vr(t,n){const o=t._zod.def,i=o.checks;if(i&&i.length>
0)throw new Error(".omit() cannot be used on object schemas containing refinements");const c=new Set(Ot(t,n)),m={};return I(
m,t,Reflect.ownKeys(X(t)).filter(b=>!c.has(b))),se(t,ue(o,{shape:m,checks:[]}))}function gt(t,n){if(!F(n))throw new Error(
"Invalid input to extend: expected a plain object");const o=t._zod.def.checks;if(o&&o.length>0){const i=X(t);for(const c of Reflect.
ownKeys(n))if(Object.getOwnPropertyDescriptor(i,c)!==void 0)throw new Error("Cannot overwrite keys on object schemas con\
taining refinements. Use `.safeExtend()` instead.")}return se(t,ue(t._zod.def,{shape:tt(t,n)}))}function tt(t,n){const o={};
return I(o,t,Reflect.ownKeys(X(t))),fe(o,n),o}function Un(t,n){if(!F(n))throw new Error("Invalid input to safeExtend: ex\
pected a plain object");return se(t,ue(t._zod.def,{shape:tt(t,n)}))}function We(t,n){if(!n?._zod?.def)throw new Error("I\
nvalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(t._zod.def.checks?.length)
throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");const o={};
return I(o,t,Reflect.ownKeys(X(t))),I(o,n,Reflect.ownKeys(X(n))),se(t,ue(t._zod.def,{shape:o,get catchall(){return n._zod.
def.catchall},checks:n._zod.def.checks??[]}))}function Oe(t,n,o,i="partial"){const c=n._zod.def.checks;if(c&&c.length>0)
throw new Error(`.${i}() cannot be used on object schemas containing refinements`);const m=o?new Set(Ot(n,o)):void 0,b={};
return I(b,n,Reflect.ownKeys(X(n)),t&&(($,N)=>m&&!m.has(N)?$:new t({type:"optional",innerType:$}))),se(n,ue(n._zod.def,{
shape:b,checks:[]}))}function xn(t,n,o){const i=o?new Set(Ot(n,o)):void 0,c={};return I(c,n,Reflect.ownKeys(X(n)),(m,b)=>i&&
!i.has(b)?m:new t({type:"nonoptional",innerType:m})),se(n,ue(n._zod.def,{shape:c}))}function Ie(t,n=0){if(t.aborted===!0)
return!0;for(let o=n;o<t.issues.length;o++)if(t.issues[o]?.continue!==!0)return!0;return!1}function Ln(t,n=0){if(t.aborted===
!0)return!0;for(let o=n;o<t.issues.length;o++)if(t.issues[o]?.continue===!1)return!0;return!1}function Kt(t,n){return n.
map(o=>{var i;return(i=o).path??(i.path=[]),o.path.unshift(t),o})}function nt(t){return typeof t=="string"?t:t?.message}
function Yt(t){const n=[];for(const o of t??[]){const i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;const c=i.
maximum??i.length??i.size;c>=0&&n.push([c,o])}return n}function vt(t,n,o){var i;for(let c=n;c<t.length;c++)(i=t[c]).schema??
(i.schema=o)}function rt(t,n,o){var i;const c=t.inst?._zod?.traits;c?.has("$ZodType")&&(c.has("$ZodCheck")?(i=t).schema??
(i.schema=t.inst):t.schema=t.inst);const m=t.schema!==t.inst?t.schema?._zod.def?.error:void 0,b=t.message?t.message:nt(t.
inst?._zod.def?.error?.(t))??nt(m?.(t))??nt(n?.error?.(t))??nt(o.customError?.(t))??nt(o.localeError?.(t))??"Invalid inp\
ut",$={};for(const N of Object.keys(t))N==="inst"||N==="schema"||N==="continue"||N==="input"||N==="__proto__"||($[N]=t[N]);
return $.path??($.path=[]),$.message=b,n?.reportInput&&($.input=t.input),$}const Fn=/[\uD800-\uDBFF]/;function Ee(t){const n=t.
length;if(!Fn.test(t))return n;let o=n;for(let i=0;i<n-1;i++)(t.charCodeAt(i)&64512)===55296&&(t.charCodeAt(i+1)&64512)===
56320&&(o--,i++);return o}function Xt(t){return Array.isArray(t)?"array":typeof t=="string"?"string":"unknown"}function Et(t){
const n=typeof t;switch(n){case"number":return Number.isNaN(t)?"nan":"number";case"object":{if(t===null)return"null";if(Array.
isArray(t))return"array";const o=t;if(o&&Object.getPrototypeOf(o)!==Object.prototype&&"constructor"in o&&o.constructor)return o.
constructor.name}}return n}function xe(...t){const[n,o,i]=t;return typeof n=="string"?{message:n,code:"custom",input:o,inst:i}:
{...n}}function ot(t,n){for(const o in n){const i=Object.getOwnPropertyDescriptor(n,o);i.get?Object.defineProperty(t,o,{
...i,enumerable:!1}):Mn(t,o,i.value)}}function Le(t,n,o,i=!0){return Object.defineProperty(t,n,{configurable:!0,writable:!0,
enumerable:i,value:o}),o}function Qt(t,n,o){return Le(t,n,o,!1)}function Dn(t,n){for(const o in t){const i=t[o];Object.defineProperty(
n,o,{configurable:!0,enumerable:!0,get(){return Le(this,o,i(this))},set(c){Le(this,o,c)}})}return n}function Mn(t,n,o){Object.
defineProperty(t,n,{configurable:!0,get(){return this==null?o:Le(this,n,o.bind(this))},set(i){Le(this,n,i)}})}function Jn(t,n){
const o=Object.getPrototypeOf(t);return n in o?void 0:o}let kt,Fe=!1;const Vn={configurable:!0,get(){Fe=!0}};function le(t,n,o){
const i=Object.getPrototypeOf(t._zod);if(n in i&&kt!==t._zod){kt=void 0;return}kt=t._zod,Object.defineProperty(i,n,{configurable:!0,
get(){Object.defineProperty(this,n,Vn);const c=Fe;Fe=!1;try{const m=o(this);return Fe?delete this[n]:Object.defineProperty(
this,n,{configurable:!0,writable:!0,value:m}),Fe=Fe||c,m}catch(m){throw delete this[n],Fe=Fe||c,m}},set(c){Object.defineProperty(
this,n,{configurable:!0,writable:!0,value:c})}})}function st(t,n,o,i){const c=Jn(t,n);c&&Object.defineProperty(c,n,{configurable:!0,
get(){const m={configurable:!0,writable:!0,enumerable:i,value:void 0};return Object.defineProperty(this,n,m),m.value=o(this),
Object.defineProperty(this,n,m),m.value},set(m){Object.defineProperty(this,n,{configurable:!0,writable:!0,enumerable:i,value:m})}})}
const br="~constantCatch";function yr(t){const n=()=>t;return n[br]=!0,n}var Bn;const $r=Object.freeze({status:"aborted"}),
qt={value:void 0,enumerable:!1};let Gn="captureStackTrace"in Error?Error:null;function wr(t){const n=Gn;if(n){const o=n.
stackTraceLimit;if(typeof o=="number"){try{n.stackTraceLimit=0}catch{return Gn=null,new t}try{return new t}finally{n.stackTraceLimit=
o}}}return new t}function A(t,n,o,i){const c={};function m(J){this.def=J,this.constr=q,this.traits=new Set}m.prototype=c;
const b=o,$=b&&new WeakSet;function N(J,ce){if(J._zod){if(J._zod.traits.has(t))return}else{qt.value=new m(ce);try{Object.
defineProperty(J,"_zod",qt)}finally{qt.value=void 0}}if(J._zod.traits.add(t),n(J,ce),$){const he=Object.getPrototypeOf(J),
Ce=J._zod.constr.prototype;let Ue=he;for(;Ue&&Ue!==Ce;)Ue=Object.getPrototypeOf(Ue);const ht=Ue??he;$.has(ht)||($.add(ht),
ot(ht,b))}const de=q.prototype;for(const he in de)Object.prototype.hasOwnProperty.call(de,he)&&(he in J||(J[he]=de[he].bind(
J)))}const Z=i?.Parent??Object;class M extends Z{}Object.defineProperty(M,"name",{value:t});function q(J){const ce=i?.Parent?
wr(M):this;N(ce,J);const de=ce._zod.deferred;if(de){for(const Ce of de)Ce();ce._zod.deferred=void 0}const he=globalThis.
__zod_globalConfig?.postProcessor;return he&&he(ce),ce}return Object.defineProperty(q,"init",{value:N}),Object.defineProperty(
q,Symbol.hasInstance,{value:J=>i?.Parent&&J instanceof i.Parent?!0:J?._zod?.traits?.has(t)}),Object.defineProperty(q,"na\
me",{value:t}),q}var He=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .pars\
eAsync() instead.")}},Wn=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),
this.name="ZodEncodeError"}};(Bn=globalThis).__zod_globalConfig??(Bn.__zod_globalConfig={});const Te=globalThis.__zod_globalConfig;
function De(t){return t&&Object.assign(Te,t),Te}function At(){const t=this._zod;return t.message??(t.message=JSON.stringify(
t.def,x,2)),t.message}function Zt(t){this._zod.message=t}const _t={get:At,set:Zt,enumerable:!0,configurable:!0},Tt={value:void 0,
enumerable:!1},it=new WeakSet([Object.prototype,Error.prototype]),Pe=(t,n)=>{t.name="$ZodError",Tt.value=n,Object.defineProperty(
t,"issues",Tt),Tt.value=void 0,Object.defineProperty(t,"message",_t);const o=Object.getPrototypeOf(t);it.has(o)||(it.add(
o),Object.defineProperty(o,"toString",{configurable:!0,enumerable:!1,get(){const i=()=>this.message;return Object.defineProperty(
this,"toString",{value:i,configurable:!0,writable:!0}),i},set(i){Object.defineProperty(this,"toString",{value:i,configurable:!0,
writable:!0})}}))},Ke=A("$ZodError",Pe),Ye=A("$ZodError",Pe,void 0,{Parent:Error});function Xe(t,n,o){return Object.prototype.
hasOwnProperty.call(t,n)||(n==="__proto__"?Object.defineProperty(t,n,{value:o(),writable:!0,enumerable:!0,configurable:!0}):
t[n]=o()),t[n]}function Pt(t,n=o=>o.message){const o={},i=[];for(const c of t.issues)c.path.length>0?Xe(o,c.path[0],()=>[]).
push(n(c)):i.push(n(c));return{formErrors:i,fieldErrors:o}}function en(t,n=o=>o.message){const o={_errors:[]},i=(c,m=[])=>{
for(const b of c.issues)if(b.code==="invalid_union"&&b.errors.length)b.errors.map($=>i({issues:$},[...m,...b.path]));else if(b.
code==="invalid_key")i({issues:b.issues},[...m,...b.path]);else if(b.code==="invalid_element")i({issues:b.issues},[...m,
...b.path]);else{const $=[...m,...b.path];if($.length===0)o._errors.push(n(b));else{let N=o,Z=0;for(;Z<$.length;){const M=$[Z],
q=Z===$.length-1;if(M==="_errors"){q&&N._errors.push(n(b)),Z++;continue}Object.prototype.hasOwnProperty.call(N,M)||Object.
defineProperty(N,M,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});const J=N[M];q&&J._errors.push(n(b)),
N=J,Z++}}}};return i(t),o}function Qe(t,n){return{callee:n?.callee??t,Err:n?.Err}}const qe=t=>{const n=(o,i,c,m)=>{const b=c?
{...c,async:!1}:{async:!1},$=o._zod.run({value:i,issues:[]},b);if($ instanceof Promise)throw new He;if($.issues.length){
const N=new(m?.Err??t)($.issues.map(Z=>rt(Z,b,De())));throw K(N,m?.callee??n),N}return $.value};return n},at=qe(Ye),ct=t=>{
const n=async(o,i,c,m)=>{const b=c?{...c,async:!0}:{async:!0};let $=o._zod.run({value:i,issues:[]},b);if($ instanceof Promise&&
($=await $),$.issues.length){const N=new(m?.Err??t)($.issues.map(Z=>rt(Z,b,De())));throw K(N,m?.callee??n),N}return $.value};
return n},je=ct(Ye),bt=t=>(n,o,i)=>{const c=i?{...i,async:!1}:{async:!1},m=n._zod.run({value:o,issues:[]},c);if(m instanceof
Promise)throw new He;return m.issues.length?Nt(t,m.issues,c):{success:!0,data:m.value}},Hn=bt(Ye);function Nt(t,n,o){let i;
return{success:!1,get error(){return i||(i=new t(n.map(c=>rt(c,o,De()))),n=void 0,o=void 0),i},set error(c){i=c,n=void 0,
o=void 0}}}const yt=t=>async(n,o,i)=>{const c=i?{...i,async:!0}:{async:!0};let m=n._zod.run({value:o,issues:[]},c);return m instanceof
Promise&&(m=await m),m.issues.length?Nt(t,m.issues,c):{success:!0,data:m.value}},tn=yt(Ye),nn=Symbol.for("zod.compile.in\
valid"),rn=Symbol.for("zod.compile.fallback"),on=((t,n,o)=>{const i=t._zod.bag.validator;if(i!==void 0){if(i(n)!==nn)return!0;
if(i.definite===!0&&o===void 0)return!1}return sn(t,n,o)});function sn(t,n,o){const i=o?{...o,async:!1,abortEarly:!0}:{async:!1,
abortEarly:!0},c=t._zod.bag.fallbackRun;let m;if(c?(i[rn]=!0,m=c({value:n,issues:[]},i)):m=t._zod.run({value:n,issues:[]},
i),m instanceof Promise)throw new He;return m.issues.length===0}const an=async(t,n,o)=>{const i=o?{...o,async:!0,abortEarly:!0}:
{async:!0,abortEarly:!0};let c=t._zod.run({value:n,issues:[]},i);return c instanceof Promise&&(c=await c),c.issues.length===
0},cn=t=>{const n=qe(t),o=(i,c,m,b)=>{const $=m?{...m,direction:"backward"}:{direction:"backward"};return n(i,c,$,Qe(o,b))};
return o},Kn=t=>{const n=qe(t),o=(i,c,m,b)=>n(i,c,m,Qe(o,b));return o},jt=t=>{const n=ct(t),o=async(i,c,m,b)=>{const $=m?
{...m,direction:"backward"}:{direction:"backward"};return await n(i,c,$,Qe(o,b))};return o},It=t=>{const n=ct(t),o=async(i,c,m,b)=>await n(
i,c,m,Qe(o,b));return o},$e=t=>(n,o,i)=>{const c=i?{...i,direction:"backward"}:{direction:"backward"};return bt(t)(n,o,c)},
Rt=t=>(n,o,i)=>bt(t)(n,o,i),Yn=t=>async(n,o,i)=>{const c=i?{...i,direction:"backward"}:{direction:"backward"};return yt(
t)(n,o,c)},Me=t=>async(n,o,i)=>yt(t)(n,o,i),pe=/^[cC][0-9a-z]{6,}$/,Ct=/^[0-9a-z]+$/,Xn=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,
Ut=/^[0-9a-vA-V]{20}$/,un=/^[A-Za-z0-9]{27}$/,Qn=/^[a-zA-Z0-9_-]{21}$/;function qn(t){return new RegExp(`^[a-zA-Z0-9_-]{${t}\
}$`)}const $t=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,xt=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,
Lt=t=>t?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${t}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
_n=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,ln="^(?=[\\s\\\
S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function er(){
return new RegExp(ln,"u")}const tr=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
fn=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
dn=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
hn=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
pn=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,_e=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
nr=/^https?$/,rr=/^\+[1-9]\d{6,14}$/,mn="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-0\
2-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])\
))";function gn(t){return new RegExp(`^${t}$`)}const vn=gn(mn);function Ft(t){const n="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof t.
precision=="number"?t.precision===-1?`${n}`:t.precision===0?`${n}:[0-5]\\d`:`${n}:[0-5]\\d\\.\\d{${t.precision}}`:t.seconds?
`${n}:[0-5]\\d(?:\\.\\d+)?`:`${n}(?::[0-5]\\d(?:\\.\\d+)?)?`}function bn(t){return new RegExp(`^${Ft(t)}$`)}function wt(t){
const n=["Z"];t.offset&&n.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const o=`${Ft({precision:t.precision,seconds:!0})}(?\
:${n.join("|")})`,i=t.local?`${o}|${Ft({precision:t.precision})}`:o;return new RegExp(`^${mn}T(?:${i})$`)}const yn=/^[\s\S]{0,}$/,
Dt=/^-?\d+(?:\.\d+)?$/,or=/^(?:true|false)$/i,$n=/^[^A-Z]*$/,wn=/^[^a-z]*$/,Ne=A("$ZodCheck",(t,n)=>{var o;t._zod??(t._zod=
{}),t._zod.def=n,(o=t._zod).onattach??(o.onattach=[])}),St=t=>{const n=t.value;return!f(n)&&n.length!==void 0},ut={number:"\
number",bigint:"bigint",object:"date"},Sn=A("$ZodCheckLessThan",(t,n)=>{Ne.init(t,n);const o=ut[typeof n.value];t._zod.check=
i=>{(n.inclusive?i.value<=n.value:i.value<n.value)||i.issues.push({origin:ut[typeof i.value]??o,code:"too_big",maximum:typeof n.
value=="object"?n.value.getTime():n.value,input:i.value,inclusive:n.inclusive,inst:t,continue:!n.abort})}}),zn=A("$ZodCh\
eckGreaterThan",(t,n)=>{Ne.init(t,n);const o=ut[typeof n.value];t._zod.check=i=>{(n.inclusive?i.value>=n.value:i.value>n.
value)||i.issues.push({origin:ut[typeof i.value]??o,code:"too_small",minimum:typeof n.value=="object"?n.value.getTime():
n.value,input:i.value,inclusive:n.inclusive,inst:t,continue:!n.abort})}}),On=A("$ZodCheckNumberFormat",(t,n)=>{Ne.init(t,
n),n.format=n.format||"float64";const o=n.format?.includes("int"),i=o?"int":"number",[c,m]=mt[n.format];t._zod.check=b=>{
const $=b.value;if(o){if(!Number.isInteger($)){b.issues.push({expected:i,format:n.format,code:"invalid_type",continue:!1,
input:$,inst:t});return}if(!Number.isSafeInteger($)){$>0?b.issues.push({input:$,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:t,origin:i,inclusive:!0,continue:!n.abort}):b.issues.push({input:$,
code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:i,
inclusive:!0,continue:!n.abort});return}}$<c&&b.issues.push({origin:"number",input:$,code:"too_small",minimum:c,inclusive:!0,
inst:t,continue:!n.abort}),$>m&&b.issues.push({origin:"number",input:$,code:"too_big",maximum:m,inclusive:!0,inst:t,continue:!n.
abort})}}),Mt=A("$ZodCheckMaxLength",(t,n)=>{var o;Ne.init(t,n),(o=t._zod.def).when??(o.when=St),t._zod.check=i=>{const c=i.
value,m=c.length;if((typeof c=="string"&&m>n.maximum?Ee(c):m)<=n.maximum)return;const b=Xt(c);i.issues.push({origin:b,code:"\
too_big",maximum:n.maximum,inclusive:!0,input:c,inst:t,continue:!n.abort})}}),En=A("$ZodCheckMinLength",(t,n)=>{var o;Ne.
init(t,n),(o=t._zod.def).when??(o.when=St),t._zod.check=i=>{const c=i.value,m=c.length;if((typeof c=="string"&&m>=n.minimum&&
m<n.minimum*2?Ee(c):m)>=n.minimum)return;const b=Xt(c);i.issues.push({origin:b,code:"too_small",minimum:n.minimum,inclusive:!0,
input:c,inst:t,continue:!n.abort})}}),kn=A("$ZodCheckLengthEquals",(t,n)=>{var o;Ne.init(t,n),(o=t._zod.def).when??(o.when=
St),t._zod.check=i=>{const c=i.value,m=c.length,b=typeof c=="string"&&m>=n.length&&m<=n.length*2?Ee(c):m;if(b===n.length)
return;const $=Xt(c),N=b>n.length;i.issues.push({origin:$,...N?{code:"too_big",maximum:n.length}:{code:"too_small",minimum:n.
length},inclusive:!0,exact:!0,input:i.value,inst:t,continue:!n.abort})}}),lt=A("$ZodCheckStringFormat",(t,n)=>{var o,i;Ne.
init(t,n),n.pattern?(o=t._zod).check??(o.check=c=>{n.pattern.lastIndex=0,!n.pattern.test(c.value)&&c.issues.push({origin:"\
string",code:"invalid_format",format:n.format,input:c.value,...n.pattern?{pattern:n.pattern.toString()}:{},inst:t,continue:!n.
abort})}):(i=t._zod).check??(i.check=()=>{})}),d=A("$ZodCheckRegex",(t,n)=>{lt.init(t,n),t._zod.check=o=>{n.pattern.lastIndex=
0,!n.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:"regex",input:o.value,pattern:n.
pattern.toString(),inst:t,continue:!n.abort})}}),g=A("$ZodCheckLowerCase",(t,n)=>{n.pattern??(n.pattern=$n),lt.init(t,n)}),
v=A("$ZodCheckUpperCase",(t,n)=>{n.pattern??(n.pattern=wn),lt.init(t,n)}),y=A("$ZodCheckIncludes",(t,n)=>{Ne.init(t,n);const o=te(
n.includes);n.pattern=new RegExp(typeof n.position=="number"?`^.{${n.position},}${o}`:o),t._zod.check=i=>{i.value.includes(
n.includes,n.position)||i.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:n.includes,input:i.
value,inst:t,continue:!n.abort})}}),T=A("$ZodCheckStartsWith",(t,n)=>{Ne.init(t,n);const o=new RegExp(`^${te(n.prefix)}.\
*`);n.pattern??(n.pattern=o),t._zod.check=i=>{i.value.startsWith(n.prefix)||i.issues.push({origin:"string",code:"invalid\
_format",format:"starts_with",prefix:n.prefix,input:i.value,inst:t,continue:!n.abort})}}),z=A("$ZodCheckEndsWith",(t,n)=>{
Ne.init(t,n);const o=new RegExp(`.*${te(n.suffix)}$`);n.pattern??(n.pattern=o),t._zod.check=i=>{i.value.endsWith(n.suffix)||
i.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:n.suffix,input:i.value,inst:t,continue:!n.
abort})}}),C=A("$ZodCheckOverwrite",(t,n)=>{Ne.init(t,n),t._zod.check=o=>{o.value=n.tx(o.value)}});var G=class{constructor(t=[],n={}){
this.content=[],this.indent=0,this.args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){
if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}const n=t.split(`
`).filter(c=>c),o=Math.min(...n.map(c=>c.length-c.trimStart().length)),i=n.map(c=>c.slice(o)).map(c=>" ".repeat(this.indent*
2)+c);for(const c of i)this.content.push(c)}compile(){const t=Function,n=this?.content??[""];return new t(...Object.keys(
this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}};const ae={major:4,minor:6,patch:7},B=A("$ZodType",(t,n)=>{var o;t??(t={}),t._zod.def=
n,t._zod.bag=t._zod.bag||{},t._zod.version=ae;const i=t._zod.def.checks,c=t._zod.traits.has("$ZodCheck")?[t,...i??[]]:i?.
length?[...i]:[];for(const m of c)for(const b of m._zod.onattach)b(t);if(c.length===0)(o=t._zod).deferred??(o.deferred=[]),
t._zod.deferred?.push(()=>{t._zod.run=t._zod.parse});else{const m=($,N,Z)=>{if($.memo)return $;let M=Ie($),q;for(const J of N){
if(J._zod.def.when){if(Ln($)||!J._zod.def.when($))continue}else if(M)continue;const ce=$.issues.length,de=J._zod.check($);
if(de instanceof Promise&&Z?.async===!1)throw new He;if(q||de instanceof Promise)q=(q??Promise.resolve()).then(async()=>{
await de,$.issues.length!==ce&&(vt($.issues,ce,t),M||(M=Ie($,ce)))});else{if($.issues.length===ce)continue;vt($.issues,ce,
t),M||(M=Ie($,ce))}}return q?q.then(()=>$):$},b=($,N,Z)=>{if(Ie($))return $.aborted=!0,$;const M=m(N,c,Z);if(M instanceof
Promise){if(Z.async===!1)throw new He;return M.then(q=>t._zod.parse(q,Z))}return t._zod.parse(M,Z)};t._zod.run=($,N)=>{if(N.
skipChecks)return t._zod.parse($,N);if(N.direction==="backward"){const M=t._zod.parse({value:$.value,issues:[]},{...N,skipChecks:!0});
return M instanceof Promise?M.then(q=>b(q,$,N)):b(M,$,N)}const Z=t._zod.parse($,N);if(Z instanceof Promise){if(N.async===
!1)throw new He;return Z.then(M=>m(M,c,N))}return m(Z,c,N)}}},{get"~standard"(){return Qt(this,"~standard",sr(this))},set"\
~standard"(t){Le(this,"~standard",t)}}),we=(t,n)=>t.issues.length?{issues:t.issues.map(o=>rt(o,n,De()))}:{value:t.value};
async function ft(t,n){const o={async:!0};return we(await t._zod.run({value:n,issues:[]},o),o)}function sr(t){return{validate:n=>{
const o={async:!1};try{const i=t._zod.run({value:n,issues:[]},o);if(!(i instanceof Promise))return we(i,o)}catch{}return ft(
t,n)},vendor:"zod",version:1}}const ir=A("$ZodString",(t,n)=>{B.init(t,n),t._zod.pattern=n.pattern??yn,t._zod.parse=(o,i)=>{
if(n.coerce)try{o.value=String(o.value)}catch{}return typeof o.value=="string"||o.issues.push({expected:"string",code:"i\
nvalid_type",input:o.value,inst:t}),o}}),be=A("$ZodStringFormat",(t,n)=>{lt.init(t,n),ir.init(t,n)}),Qr=A("$ZodGUID",(t,n)=>{
n.pattern??(n.pattern=xt),be.init(t,n)}),qr=A("$ZodUUID",(t,n)=>{if(n.version){const o={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,
v8:8}[n.version];if(o===void 0)throw new Error(`Invalid UUID version: "${n.version}"`);n.pattern??(n.pattern=Lt(o))}else
n.pattern??(n.pattern=Lt());be.init(t,n)}),Sr=A("$ZodEmail",(t,n)=>{n.pattern??(n.pattern=_n),be.init(t,n)});function zr(t){
try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(t):(new URL(t),!0)}catch{return!1}}function _r(t,n){
return!("normalize"in n)&&!("hostname"in n)&&!("protocol"in n)?zr(t)||2:eo(t,n)}function eo(t,n){if(!n.normalize&&n.protocol?.
source===nr.source&&!/^https?:\/\//i.test(t))return 1;try{if(typeof URL<"u"){const o=URL;if(typeof o.parse=="function")return o.
parse(t)??2}return new URL(t)}catch{return 2}}const to=/[\t\n\r]/g;function Or(t){return t.replace(to,"")}function An(t,n){
return n.lastIndex=0,n.test(t.hostname)}function no(t,n){return n.lastIndex=0,n.test(t.protocol.endsWith(":")?t.protocol.
slice(0,-1):t.protocol)}const Jt=A("$ZodURL",(t,n)=>{be.init(t,n),t._zod.check=o=>{try{const i=o.value.trim(),c=_r(i,n);
if(c===1){o.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:o.value,inst:t,continue:!n.abort});
return}if(c===2){o.issues.push({code:"invalid_format",format:"url",input:o.value,inst:t,continue:!n.abort});return}if(c===
!0){o.value=Or(i);return}n.hostname&&!An(c,n.hostname)&&o.issues.push({code:"invalid_format",format:"url",note:"Invalid \
hostname",pattern:n.hostname.source,input:o.value,inst:t,continue:!n.abort}),n.protocol&&!no(c,n.protocol)&&o.issues.push(
{code:"invalid_format",format:"url",note:"Invalid protocol",pattern:n.protocol.source,input:o.value,inst:t,continue:!n.abort}),
o.value=n.normalize?c.href:Or(i);return}catch{o.issues.push({code:"invalid_format",format:"url",input:o.value,inst:t,continue:!n.
abort})}}}),Zn=A("$ZodEmoji",(t,n)=>{n.pattern??(n.pattern=er()),be.init(t,n)}),Er=A("$ZodNanoID",(t,n)=>{if(n.length!==
void 0&&(!Number.isInteger(n.length)||n.length<1))throw new Error(`Invalid nanoid length: ${n.length}`);n.pattern??(n.pattern=
n.length===void 0?Qn:qn(n.length)),be.init(t,n)}),kr=A("$ZodCUID",(t,n)=>{n.pattern??(n.pattern=pe),be.init(t,n)}),Ar=A(
"$ZodCUID2",(t,n)=>{n.pattern??(n.pattern=Ct),be.init(t,n)}),Vt=A("$ZodULID",(t,n)=>{n.pattern??(n.pattern=Xn),be.init(t,
n)}),ro=A("$ZodXID",(t,n)=>{n.pattern??(n.pattern=Ut),be.init(t,n)}),oo=A("$ZodKSUID",(t,n)=>{n.pattern??(n.pattern=un),
be.init(t,n)}),so=A("$ZodISODateTime",(t,n)=>{n.pattern??(n.pattern=wt(n)),be.init(t,n)}),Zr=A("$ZodISODate",(t,n)=>{n.pattern??
(n.pattern=vn),be.init(t,n)}),Tr=A("$ZodISOTime",(t,n)=>{n.pattern??(n.pattern=bn(n)),be.init(t,n)}),io=A("$ZodISODurati\
on",(t,n)=>{n.pattern??(n.pattern=$t),be.init(t,n)}),ar=A("$ZodIPv4",(t,n)=>{n.pattern??(n.pattern=tr),be.init(t,n)}),Pr=/^[0-9a-fA-F:.]+$/;
function Je(t){return Pr.test(t)?zr(`http://[${t}]`):!1}const Ve=A("$ZodIPv6",(t,n)=>{n.pattern??(n.pattern=fn),be.init(
t,n),t._zod.check=o=>{Je(o.value)||o.issues.push({code:"invalid_format",format:"ipv6",input:o.value,inst:t,continue:!n.abort})}}),
Re=A("$ZodCIDRv4",(t,n)=>{n.pattern??(n.pattern=dn),be.init(t,n)});function Nr(t){const n=t.split("/");if(n.length!==2)return!1;
const[o,i]=n;if(!i)return!1;const c=Number(i);return`${c}`!==i||c<0||c>128?!1:Je(o)}const Bt=A("$ZodCIDRv6",(t,n)=>{n.pattern??
(n.pattern=hn),be.init(t,n),t._zod.check=o=>{Nr(o.value)||o.issues.push({code:"invalid_format",format:"cidrv6",input:o.value,
inst:t,continue:!n.abort})}});function jr(t){if(t==="")return!0;if(/\s/.test(t)||t.length%4!==0)return!1;try{return atob(
t),!0}catch{return!1}}const cr=/^[0-9a-zA-Z+/]*={0,2}$/,ur=A("$ZodBase64",(t,n)=>{n.pattern??(n.pattern=cr),be.init(t,n),
t._zod.check=o=>{jr(o.value)||o.issues.push({code:"invalid_format",format:"base64",input:o.value,inst:t,continue:!n.abort})}}),
Tn=/^[A-Za-z0-9_-]*$/;function Ir(t){if(!Tn.test(t))return!1;const n=t.replace(/[-_]/g,o=>o==="-"?"+":"/");return jr(n.padEnd(
Math.ceil(n.length/4)*4,"="))}const ao=A("$ZodBase64URL",(t,n)=>{n.pattern??(n.pattern=Tn),be.init(t,n),t._zod.check=o=>{
Ir(o.value)||o.issues.push({code:"invalid_format",format:"base64url",input:o.value,inst:t,continue:!n.abort})}}),co=A("$\
ZodE164",(t,n)=>{n.pattern??(n.pattern=rr),be.init(t,n)});function Rr(t,n=null){try{const o=t.split(".");if(o.length!==3)
return!1;const[i]=o;if(!i)return!1;const c=JSON.parse(atob(i));return!("typ"in c&&c?.typ!=="JWT"||!c.alg||n&&(!("alg"in c)||
c.alg!==n))}catch{return!1}}const uo=A("$ZodJWT",(t,n)=>{be.init(t,n),t._zod.check=o=>{Rr(o.value,n.alg)||o.issues.push(
{code:"invalid_format",format:"jwt",input:o.value,inst:t,continue:!n.abort})}}),Cr=A("$ZodNumber",(t,n)=>{B.init(t,n),t.
_zod.pattern=Dt,t._zod.parse=(o,i)=>{if(n.coerce)try{o.value=Number(o.value)}catch{}const c=o.value;if(typeof c=="number"&&
!Number.isNaN(c)&&Number.isFinite(c))return o;const m=typeof c=="number"?Number.isNaN(c)?"NaN":Number.isFinite(c)?void 0:
String(c):void 0;return o.issues.push({expected:"number",code:"invalid_type",input:c,inst:t,...m?{received:m}:{}}),o}}),
lo=A("$ZodNumberFormat",(t,n)=>{On.init(t,n),Cr.init(t,n)}),fo=A("$ZodBoolean",(t,n)=>{B.init(t,n),t._zod.pattern=or,t._zod.
parse=(o,i)=>{if(n.coerce)try{o.value=!!o.value}catch{}const c=o.value;return typeof c=="boolean"||o.issues.push({expected:"\
boolean",code:"invalid_type",input:c,inst:t}),o}}),ho=A("$ZodUnknown",(t,n)=>{B.init(t,n),t._zod.parse=o=>o}),Ur=A("$Zod\
Never",(t,n)=>{B.init(t,n),t._zod.parse=(o,i)=>(o.issues.push({expected:"never",code:"invalid_type",input:o.value,inst:t}),
o)});function po(t,n){const o=Yt(t._zod.def.checks);if(!o.length)return;const i=Math.min(...o.map(m=>m[0])),c=t._zod.parse;
t._zod.parse=(m,b)=>{const $=n(m.value);if($>i&&!b?.skipChecks&&b?.direction!=="backward"){for(const[N,Z]of Yt(t._zod.def.
checks))if($>N&&Z._zod.def.when(m)){const M=m.issues.length;return Z._zod.check(m),m.issues[M].continue=!1,vt(m.issues,M,
t),m}}return c(m,b)}}const mo=t=>Array.isArray(t)?t.length:-1;function Gt(t,n,o){t.issues.length&&n.issues.push(...Kt(o,
t.issues)),n.value[o]=t.value}const Pn=A("$ZodArray",(t,n)=>{B.init(t,n);const o=Te.memoizer;o?.attach(t),t._zod.parse=(i,c)=>{
const m=i.value;if(!Array.isArray(m))return i.issues.push({expected:"array",code:"invalid_type",input:m,inst:t}),i;i.value=
o?o.alloc(t,i,Array(m.length),c):Array(m.length);const b=[],$=c?.abortEarly;for(let N=0;N<m.length;N++){const Z=m[N],M=n.
element._zod.run({value:Z,issues:[]},c);if(M instanceof Promise)b.push(M.then(q=>Gt(q,i,N)));else if(Gt(M,i,N),$&&M.issues.
length!==0&&Ie(M))break}return b.length?Promise.all(b).then(()=>i):i},po(t,mo)});function Wt(t,n,o,i,c,m){const b=o in i,
$=m==="optional";if(!(!b&&$&&c==="optional")){if(t.issues.length){if(c!==void 0&&$&&!b)return;n.issues.push(...Kt(o,t.issues))}
if(!b&&c===void 0){t.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[o]});return}
t.value===void 0?(b||c==="defaulted"&&!$)&&(n.value[o]=void 0):n.value[o]=t.value}}const xr=[];function Lr(t){const n=Object.
keys(t.shape),o=Object.getOwnPropertySymbols(t.shape),i=o.length?o:xr,c=i.length?[...n,...i]:n;for(const b of c)if(!t.shape?.[b]?.
_zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(b)}": expected a Zod schema`);const m=Ht(
t.shape);return{...t,allKeys:c,symbolKeys:i,keySet:new Set(n),numKeys:n.length,optionalKeys:new Set(m)}}function Fr(t,n,o,i,c,m,b){
const $=[],N=c.keySet,Z=c.catchall._zod,M=Z.def.type,q=Z.optin,J=Z.optout;let ce=0;for(const de in n){if(b&&o.issues.length!==
ce){if(Ie(o,ce))break;ce=o.issues.length}if(N.has(de))continue;if(de==="__proto__"){M==="never"&&$.push(de);continue}if(M===
"never"){$.push(de);continue}const he=Z.run({value:n[de],issues:[]},i);he instanceof Promise?t.push(he.then(Ce=>Wt(Ce,o,
de,n,q,J))):Wt(he,o,de,n,q,J)}return $.length&&o.issues.push({code:"unrecognized_keys",keys:$,input:n,inst:m,continue:!0}),
t.length?Promise.all(t).then(()=>o):o}const Dr=A("$ZodObject",(t,n)=>{B.init(t,n);const o=Object.getOwnPropertyDescriptor(
n,"shape"),i=o?.get?o.get.raw:n.shape??{};if(i){const Z=()=>{const M={...i};return Object.defineProperty(n,"shape",{value:M}),
Z.raw=M,M};Z.raw=i,Object.defineProperty(n,"shape",{get:Z})}const c=R(()=>Lr(n));le(t,"propValues",Z=>{const M=Z.def.shape,
q={};for(const J in M){const ce=M[J]._zod;if(ce.values){Object.prototype.hasOwnProperty.call(q,J)||oe(q,J,new Set);for(const de of ce.
values)q[J].add(de);ce.optin!==void 0&&q[J].add(void 0)}}return q});const m=U,b=n.catchall;let $;const N=Te.memoizer;N?.
attach(t),t._zod.parse=(Z,M)=>{$??($=c.value);const q=Z.value;if(!m(q))return Z.issues.push({expected:"object",code:"inv\
alid_type",input:q,inst:t}),Z;Z.value=N?N.alloc(t,Z,{},M):{};const J=[],ce=$.shape,de=M?.abortEarly;let he=Z.issues.length;
for(const Ce of $.allKeys){if(de&&Z.issues.length!==he){if(Ie(Z,he))break;he=Z.issues.length}if(Ce==="__proto__")continue;
const Ue=ce[Ce],ht=Ue._zod.optin,Xr=Ue._zod.optout,ze=Ue._zod.run({value:q[Ce],issues:[]},M);ze instanceof Promise?J.push(
ze.then(ye=>Wt(ye,Z,Ce,q,ht,Xr))):Wt(ze,Z,Ce,q,ht,Xr)}return b?Fr(J,q,Z,M,c.value,t,de===!0):J.length?Promise.all(J).then(
()=>Z):Z}}),go=A("$ZodObjectJIT",(t,n)=>{Dr.init(t,n);const o=t._zod.parse,i=R(()=>Lr(n)),c=Te.memoizer,m=J=>{const ce=i.
value,de=ce.symbolKeys,he=new G(["payload","ctx"],{shape:J,inst:t,memo:c,syms:de}),Ce=ze=>`shape[${ze}]._zod.run({ value\
: input[${ze}], issues: [] }, ctx)`,Ue=(ze,ye)=>`
          let ${ze}_ab = false;
          for (let i = 0; i < ${ze}.issues.length; i++) {
            const iss = ${ze}.issues[i];
            iss.path = iss.path ? [${ye}, ...iss.path] : [${ye}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${ze}_ab = true;
          }
          if (${ze}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;he.write("const input = payload.value;");const ht=Object.create(null);let Xr=0;for(const ze of ce.allKeys)ht[ze]=
`key_${Xr++}`;he.write(c?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const ze of ce.
allKeys){if(ze==="__proto__")continue;const ye=ht[ze],et=typeof ze=="symbol"?`syms[${de.indexOf(ze)}]`:ge(ze),ko=`${et} \
in input`,Ro=J[ze],Ao=Ro?._zod?.optin,Co=Ao!==void 0,Vs=Ro?._zod?.optout==="optional";if(he.write(`const ${ye} = ${Ce(et)}\
;`),Co&&Vs){const Bs=Ao==="optional"?`${ye}_present`:`${ye}.value !== undefined || ${ye}_present`;he.write(`
        const ${ye}_present = ${ko};
        if (!${ye}.issues.length || ${ye}_present) {
          if (${ye}.issues.length) {${Ue(ye,et)}
          }

          if (${Bs}) {
            newResult[${et}] = ${ye}.value;
          }
        }

      `)}else Co?(he.write(`
        if (${ye}.issues.length) {${Ue(ye,et)}
        }
      `),Ao==="defaulted"?he.write(`newResult[${et}] = ${ye}.value;`):he.write(`
        if (${ye}.value !== undefined || ${ko}) {
          newResult[${et}] = ${ye}.value;
        }
      `)):he.write(`
        const ${ye}_present = ${ko};
        if (${ye}.issues.length) {${Ue(ye,et)}
        }
        if (!${ye}_present && !${ye}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${et}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${ye}_present) {
          newResult[${et}] = ${ye}.value;
        }

      `)}return he.write("payload.value = newResult;"),he.write("return payload;"),he.compile()};let b;const $=U,N=!Te.jitless,
Z=N&&k.value,M=n.catchall;let q;t._zod.parse=(J,ce)=>{q??(q=i.value);const de=J.value;return $(de)?N&&Z&&ce?.async===!1&&
ce.jitless!==!0?(b||(b=m(n.shape)),J=b(J,ce),M?Fr([],de,J,ce,q,t,ce?.abortEarly===!0):J):o(J,ce):(J.issues.push({expected:"\
object",code:"invalid_type",input:de,inst:t}),J)}});function Mr(t,n,o,i){for(const m of t)if(m.issues.length===0)return n.
value=m.value,n;const c=t.filter(m=>!Ie(m));return c.length===1?(n.value=c[0].value,c[0]):(n.issues.push({code:"invalid_\
union",input:n.value,inst:o,errors:t.map(m=>m.issues.map(b=>rt(b,i,De())))}),n)}const lr=A("$ZodUnion",(t,n)=>{B.init(t,
n),le(t,"optin",i=>i.def.options.some(c=>c._zod.optin==="defaulted")?"defaulted":i.def.options.some(c=>c._zod.optin!==void 0)?
"optional":void 0),le(t,"optout",i=>i.def.options.some(c=>c._zod.optout==="optional")?"optional":void 0),le(t,"values",i=>{
if(i.def.options.every(c=>c._zod.values))return new Set(i.def.options.flatMap(c=>Array.from(c._zod.values)))}),le(t,"pat\
tern",i=>{if(i.def.options.every(c=>c._zod.pattern)){const c=i.def.options.map(m=>m._zod.pattern);return new RegExp(`^(${c.
map(m=>ne(m.source)).join("|")})$`)}});const o=n.options.length===1?n.options[0]._zod.run:null;t._zod.parse=(i,c)=>{if(o)
return o(i,c);let m=!1;const b=[];for(const $ of n.options){const N=$._zod.run({value:i.value,issues:[]},c);if(N instanceof
Promise)b.push(N),m=!0;else{if(N.issues.length===0)return N;b.push(N)}}return m?Promise.all(b).then($=>Mr($,i,t,c)):Mr(b,
i,t,c)}});function Jr(t){const n=new Map;for(const o of t.options){const i=o._zod.propValues?.[t.discriminator];if(!i||i.
size===0)throw new Error(`Invalid discriminated union option at index "${t.options.indexOf(o)}"`);for(const c of i)if(n.
has(c)){if(c!==void 0)throw new Error(`Duplicate discriminator value "${String(c)}"`);n.set(c,null)}else n.set(c,o)}return n}
const vo=A("$ZodDiscriminatedUnion",(t,n)=>{n.inclusive=!1,lr.init(t,n);const o=t._zod.parse;le(t,"propValues",c=>{const m={};
let b=0;for(const $ of c.def.options){const N=$._zod.propValues;if(!N||Object.keys(N).length===0)throw new Error(`Invali\
d discriminated union option at index "${c.def.options.indexOf($)}"`);N[c.def.discriminator]?.has(void 0)&&b++;for(const[
Z,M]of Object.entries(N)){Object.prototype.hasOwnProperty.call(m,Z)||oe(m,Z,new Set);for(const q of M)m[Z].add(q)}}return!c.
def.unionFallback&&b>1&&m[c.def.discriminator]?.delete(void 0),m}),n.options.forEach((c,m)=>{const b=L(c._zod.def);if(b&&
!Object.prototype.hasOwnProperty.call(b,n.discriminator))throw new Error(`Invalid discriminated union option at index "${m}\
"`)});const i=R(()=>Jr(n));t._zod.parse=(c,m)=>{const b=c.value;if(!U(b))return c.issues.push({code:"invalid_type",expected:"\
object",input:b,inst:t}),c;const $=b?.[n.discriminator],N=i.value.get($);return N&&($!==void 0||m.direction!=="backward")?
N._zod.run(c,m):n.unionFallback||m.direction==="backward"?o(c,m):(c.issues.push({code:"invalid_union",errors:[],note:"No\
 matching discriminator",discriminator:n.discriminator,options:Array.from(i.value.keys()).filter(Z=>i.value.get(Z)!==null),
input:b,path:[n.discriminator],inst:t}),c)}}),bo=A("$ZodIntersection",(t,n)=>{B.init(t,n),t._zod.parse=(o,i)=>{const c=o.
value,m=n.left._zod.run({value:c,issues:[]},i),b=n.right._zod.run({value:c,issues:[]},i);return m instanceof Promise||b instanceof
Promise?Promise.all([m,b]).then(([$,N])=>Vr(o,$,N)):Vr(o,m,b)}});function fr(t,n){if(t===n)return{valid:!0,data:t};if(t instanceof
Date&&n instanceof Date&&+t==+n)return{valid:!0,data:t};if(F(t)&&F(n)){const o=Object.keys(n),i=Object.keys(t).filter(m=>o.
indexOf(m)!==-1),c={...t,...n};Object.prototype.hasOwnProperty.call(c,"__proto__")&&delete c.__proto__;for(const m of i){
if(m==="__proto__")continue;const b=fr(t[m],n[m]);if(!b.valid)return{valid:!1,mergeErrorPath:[m,...b.mergeErrorPath]};c[m]=
b.data}return{valid:!0,data:c}}if(Array.isArray(t)&&Array.isArray(n)){if(t.length!==n.length)return{valid:!1,mergeErrorPath:[]};
const o=[];for(let i=0;i<t.length;i++){const c=t[i],m=n[i],b=fr(c,m);if(!b.valid)return{valid:!1,mergeErrorPath:[i,...b.
mergeErrorPath]};o.push(b.data)}return{valid:!0,data:o}}return{valid:!1,mergeErrorPath:[]}}function Vr(t,n,o){const i=new Map;
let c;const m=new Map,b=(Z,M)=>{let q;if(Z.code==="unrecognized_keys"&&!Z.path?.length)c??(c=Z),q=Z.keys;else if(Z.code===
"invalid_key"&&Z.origin==="record"&&Z.path?.length===1){const J=String(Z.path[0]);m.has(J)||m.set(J,Z),q=[J]}else return!1;
for(const J of q)i.has(J)||i.set(J,{}),i.get(J)[M]=!0;return!0};for(const Z of n.issues)b(Z,"l")||t.issues.push(Z);for(const Z of o.
issues)b(Z,"r")||t.issues.push(Z);const $=[...i].filter(([,Z])=>Z.l&&Z.r).map(([Z])=>Z);if($.length){const Z=c?$.filter(
M=>c.keys.includes(M)):[];Z.length&&t.issues.push({...c,keys:Z});for(const M of $)!Z.includes(M)&&m.has(M)&&t.issues.push(
m.get(M))}const N=fr(n.value,o.value);if(!N.valid){if(Ie(t))return t;throw new Error(`Unmergable intersection. Error pat\
h: ${JSON.stringify(N.mergeErrorPath)}`)}return t.value=N.data,t}const dr=A("$ZodEnum",(t,n)=>{B.init(t,n);const o=O(n.entries),
i=new Set(o);t._zod.values=i,le(t,"pattern",c=>{const m=O(c.def.entries).filter(b=>re.has(typeof b));return new RegExp(m.
length?`^(${m.map(b=>te(b.toString())).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(c,m)=>{const b=c.value;return i.has(
b)||c.issues.push({code:"invalid_value",values:o,input:b,inst:t}),c}}),Br=A("$ZodLiteral",(t,n)=>{B.init(t,n);const o=new Set(
n.values);t._zod.values=o,le(t,"pattern",i=>{const c=i.def.values;return new RegExp(c.length?`^(${c.map(m=>typeof m=="st\
ring"?te(m):m?te(m.toString()):String(m)).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(i,c)=>{const m=i.value;return o.has(
m)||i.issues.push({code:"invalid_value",values:n.values,input:m,inst:t}),i}}),yo=A("$ZodTransform",(t,n)=>{B.init(t,n),t.
_zod.optin="optional",Te.memoizer?.guard(t),t._zod.parse=(o,i)=>{if(i.direction==="backward")throw new Wn(t.constructor.
name);const c=n.transform(o.value,o);if(i.async)return(c instanceof Promise?c:Promise.resolve(c)).then(m=>(o.value=m,o));
if(c instanceof Promise)throw new He;return o.value=c,o}});function Gr(t,n){return t.value=n.issues.length?void 0:n.value,
t}const hr=A("$ZodOptional",(t,n)=>{B.init(t,n),le(t,"optin",o=>o.def.innerType._zod.optin==="defaulted"?"defaulted":"op\
tional"),t._zod.optout="optional",le(t,"values",o=>{const i=o.def.innerType._zod.values;return i?new Set([...i,void 0]):
void 0}),le(t,"pattern",o=>{const i=o.def.innerType._zod.pattern;return i?new RegExp(`^(${ne(i.source)})?$`):void 0}),t.
_zod.parse=(o,i)=>{if(o.value===void 0){if(n.innerType._zod.optin!=="defaulted")return o;const c=n.innerType._zod.run({value:o.
value,issues:[]},i);return c instanceof Promise?c.then(m=>Gr(o,m)):Gr(o,c)}return n.innerType._zod.run(o,i)}}),Nn=A("$Zo\
dExactOptional",(t,n)=>{hr.init(t,n),le(t,"values",o=>o.def.innerType._zod.values),le(t,"pattern",o=>o.def.innerType._zod.
pattern),t._zod.parse=(o,i)=>n.innerType._zod.run(o,i)}),dt=A("$ZodNullable",(t,n)=>{B.init(t,n),le(t,"optin",o=>o.def.innerType.
_zod.optin),le(t,"optout",o=>o.def.innerType._zod.optout),le(t,"pattern",o=>{const i=o.def.innerType._zod.pattern;return i?
new RegExp(`^(${ne(i.source)}|null)$`):void 0}),le(t,"values",o=>o.def.innerType._zod.values?new Set([...o.def.innerType.
_zod.values,null]):void 0),t._zod.parse=(o,i)=>o.value===null?o:n.innerType._zod.run(o,i)}),$o=A("$ZodDefault",(t,n)=>{B.
init(t,n),t._zod.optin="defaulted",le(t,"values",o=>o.def.innerType._zod.values),t._zod.parse=(o,i)=>{if(i.direction==="\
backward")return n.innerType._zod.run(o,i);if(o.value===void 0)return o.value=n.defaultValue,o;const c=n.innerType._zod.
run(o,i);return c instanceof Promise?c.then(m=>Wr(m,n)):Wr(c,n)}});function Wr(t,n){return t.value===void 0&&(t.value=n.
defaultValue),t}const wo=A("$ZodPrefault",(t,n)=>{B.init(t,n),t._zod.optin="defaulted",le(t,"values",o=>o.def.innerType.
_zod.values),t._zod.parse=(o,i)=>(i.direction==="backward"||o.value===void 0&&(o.value=n.defaultValue),n.innerType._zod.
run(o,i))}),So=A("$ZodNonOptional",(t,n)=>{B.init(t,n),le(t,"values",o=>{const i=o.def.innerType._zod.values;return i?new Set(
[...i].filter(c=>c!==void 0)):void 0}),t._zod.parse=(o,i)=>{const c=n.innerType._zod.run(o,i);return c instanceof Promise?
c.then(m=>Hr(m,t)):Hr(c,t)}});function Hr(t,n){return!t.issues.length&&t.value===void 0&&t.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:t.value,inst:n}),t}function Be(t,n,o,i){return n.issues.length?(t.value=o.catchValue({...n,
value:t.value,error:{issues:n.issues.map(c=>rt(c,i,De()))},input:t.value}),t):(t.value=n.value,n.memo&&(t.memo=!0),t)}const zo=A(
"$ZodCatch",(t,n)=>{B.init(t,n),le(t,"optin",o=>o.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),le(t,"o\
ptout",o=>o.def.innerType._zod.optout),le(t,"values",o=>o.def.innerType._zod.values),t._zod.parse=(o,i)=>{if(i.direction===
"backward")return n.innerType._zod.run(o,i);const c=n.innerType._zod.run({value:o.value,issues:[]},i);return c instanceof
Promise?c.then(m=>Be(o,m,n,i)):Be(o,c,n,i)}}),Oo=A("$ZodPipe",(t,n)=>{B.init(t,n),le(t,"values",o=>o.def.in._zod.values),
le(t,"optin",o=>o.def.in._zod.optin),le(t,"optout",o=>o.def.out._zod.optout),le(t,"propValues",o=>o.def.in._zod.propValues),
t._zod.parse=(o,i)=>{if(i.direction==="backward"){const m=n.out._zod.run(o,i);return m instanceof Promise?m.then(b=>jn(b,
n.in,i)):jn(m,n.in,i)}const c=n.in._zod.run(o,i);return c instanceof Promise?c.then(m=>jn(m,n.out,i)):jn(c,n.out,i)}});function jn(t,n,o){
return t.issues.some(i=>i.code!=="unrecognized_keys")?(t.aborted=!0,t):n._zod.run({value:t.value,issues:t.issues},o)}const Eo=A(
"$ZodReadonly",(t,n)=>{B.init(t,n),le(t,"propValues",o=>o.def.innerType._zod.propValues),le(t,"values",o=>o.def.innerType.
_zod.values),le(t,"optin",o=>o.def.innerType?._zod?.optin),le(t,"optout",o=>o.def.innerType?._zod?.optout),t._zod.parse=
(o,i)=>{if(i.direction==="backward")return n.innerType._zod.run(o,i);const c=n.innerType._zod.run(o,i);return c instanceof
Promise?c.then(Kr):Kr(c)}});function Kr(t){return t.memo||(t.value=Object.freeze(t.value)),t}const pr=A("$ZodCustom",(t,n)=>{
Ne.init(t,n),B.init(t,n),t._zod.parse=(o,i)=>o,t._zod.check=o=>{const i=o.value,c=n.fn(i);if(c instanceof Promise)return c.
then(m=>mr(m,o,i,t));mr(c,o,i,t)}});function mr(t,n,o,i){if(!t){const c={code:"custom",input:o,inst:i,path:[...i._zod.def.
path??[]],continue:!i._zod.def.abort};i._zod.def.params&&(c.params=i._zod.def.params),n.issues.push(xe(c))}}function Yr(t){
return t.checks&&(t.checks=[...t.checks]),t}function e(t,n){return new t(Yr({type:"string",...j(n)}))}function r(t,n){return new t(
{type:"string",format:"email",check:"string_format",abort:!1,...j(n)})}function s(t,n){return new t({type:"string",format:"\
guid",check:"string_format",abort:!1,...j(n)})}function u(t,n){return new t({type:"string",format:"uuid",check:"string_f\
ormat",abort:!1,...j(n)})}function l(t,n){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"\
v4",...j(n)})}function h(t,n){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...j(
n)})}function p(t,n){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...j(n)})}function w(t,n){
return new t({type:"string",format:"url",check:"string_format",abort:!1,...j(n)})}function S(t,n){return new t({type:"st\
ring",format:"emoji",check:"string_format",abort:!1,...j(n)})}function P(t,n){return new t({type:"string",format:"nanoid",
check:"string_format",abort:!1,...j(n)})}function ee(t,n){return new t({type:"string",format:"cuid",check:"string_format",
abort:!1,...j(n)})}function Q(t,n){return new t({type:"string",format:"cuid2",check:"string_format",abort:!1,...j(n)})}function me(t,n){
return new t({type:"string",format:"ulid",check:"string_format",abort:!1,...j(n)})}function ve(t,n){return new t({type:"\
string",format:"xid",check:"string_format",abort:!1,...j(n)})}function ke(t,n){return new t({type:"string",format:"ksuid",
check:"string_format",abort:!1,...j(n)})}function Ae(t,n){return new t({type:"string",format:"ipv4",check:"string_format",
abort:!1,...j(n)})}function In(t,n){return new t({type:"string",format:"ipv6",check:"string_format",abort:!1,...j(n)})}function zt(t,n){
return new t({type:"string",format:"cidrv4",check:"string_format",abort:!1,...j(n)})}function Lo(t,n){return new t({type:"\
string",format:"cidrv6",check:"string_format",abort:!1,...j(n)})}function Fo(t,n){return new t({type:"string",format:"ba\
se64",check:"string_format",abort:!1,...j(n)})}function Do(t,n){return new t({type:"string",format:"base64url",check:"st\
ring_format",abort:!1,...j(n)})}function Mo(t,n){return new t({type:"string",format:"e164",check:"string_format",abort:!1,
...j(n)})}function Jo(t,n){return new t({type:"string",format:"jwt",check:"string_format",abort:!1,...j(n)})}function Vo(t,n){
return new t({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...j(n)})}function Bo(t,n){
return new t({type:"string",format:"date",check:"string_format",...j(n)})}function Go(t,n){return new t({type:"string",format:"\
time",check:"string_format",precision:null,...j(n)})}function Wo(t,n){return new t({type:"string",format:"duration",check:"\
string_format",...j(n)})}function Ho(t,n){return new t(Yr({type:"number",checks:[],...j(n)}))}function Ko(t,n){return new t(
{type:"number",check:"number_format",abort:!1,format:"safeint",...j(n)})}function Yo(t,n){return new t({type:"boolean",...j(
n)})}function Xo(t){return new t({type:"unknown"})}function To(t,n){return new t({type:"never",...j(n)})}function Qo(t,n){
return new Sn({check:"less_than",...j(n),value:t,inclusive:!0})}function qo(t,n){return new zn({check:"greater_than",...j(
n),value:t,inclusive:!0})}function _o(t,n){return new Mt({check:"max_length",...j(n),maximum:t})}function es(t,n){return new En(
{check:"min_length",...j(n),minimum:t})}function ts(t,n){return new kn({check:"length_equals",...j(n),length:t})}function ns(t,n){
return new d({check:"string_format",format:"regex",...j(n),pattern:t})}function rs(t){return new g({check:"string_format",
format:"lowercase",...j(t)})}function os(t){return new v({check:"string_format",format:"uppercase",...j(t)})}function ss(t,n){
return new y({check:"string_format",format:"includes",...j(n),includes:t})}function is(t,n){return new T({check:"string_\
format",format:"starts_with",...j(n),prefix:t})}function as(t,n){return new z({check:"string_format",format:"ends_with",
...j(n),suffix:t})}function Rn(t){return new C({check:"overwrite",tx:t})}function cs(t){return Rn(n=>n.normalize(t))}function us(){
return Rn(t=>t.trim())}function ls(){return Rn(t=>t.toLowerCase())}function fs(){return Rn(t=>t.toUpperCase())}function ds(){
return Rn(t=>V(t))}function hs(t,n,o){return new t({type:"array",element:n,...j(o)})}function ps(t,n,o){return new t({type:"\
custom",check:"custom",fn:n,...j(o)})}function ms(t,n){const o=gs(i=>(i.addIssue=c=>{if(typeof c=="string")i.issues.push(
xe(c,i.value,o._zod.def));else{const m=c;m.fatal&&(m.continue=!1),m.code??(m.code="custom"),"input"in m||(m.input=i.value),
m.inst??(m.inst=o),m.continue??(m.continue=!o._zod.def.abort),i.issues.push(xe(m))}},t(i.value,i)),n);return o}function gs(t,n){
const o=new Ne({check:"custom",...j(n)});return o._zod.check=t,o}const Ge=A("ZodMiniType",(t,n)=>{if(!t._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");B.init(t,n),t.def=n,t.type=n.type},{get with(){return this.check},set with(t){Le(
this,"with",t)},parse(t,n){return at(this,t,n,{callee:this.parse})},parseAsync(t,n){return je(this,t,n,{callee:this.parseAsync})},
safeParse(t,n){return Hn(this,t,n)},safeParseAsync(t,n){return tn(this,t,n)},check(...t){const n=this.def;return this.clone(
{...n,checks:[...n.checks??[],...t.map(o=>typeof o=="function"?{_zod:{check:o,def:{check:"custom"},onattach:[]}}:o)]},{parent:!0})},
clone(t,n){return se(this,t,n)},brand(){return this},register(t,n){return t.add(this,n),this},apply(t,...n){return n.length===
0?t(this):t(this,...n)}}),Po=A("ZodMiniString",(t,n)=>{ir.init(t,n),Ge.init(t,n)});function vs(t){return e(Po,t)}const No=A(
"ZodMiniStringFormat",(t,n)=>{be.init(t,n),Po.init(t,n)}),bs=A("ZodMiniURL",(t,n)=>{Jt.init(t,n),No.init(t,n)});function ys(t){
return w(bs,t)}const $s=A("ZodMiniIPv4",(t,n)=>{ar.init(t,n),No.init(t,n)});function ws(t){return Ae($s,t)}const jo=A("Z\
odMiniNumber",(t,n)=>{Cr.init(t,n),Ge.init(t,n)});function Ss(t){return Ho(jo,t)}const zs=A("ZodMiniNumberFormat",(t,n)=>{
lo.init(t,n),jo.init(t,n)});function Os(t){return Ko(zs,t)}const Es=A("ZodMiniBoolean",(t,n)=>{fo.init(t,n),Ge.init(t,n)});
function ks(t){return Yo(Es,t)}const As=A("ZodMiniNever",(t,n)=>{Ur.init(t,n),Ge.init(t,n)});function Zs(t){return To(As,
t)}const Ts=A("ZodMiniArray",(t,n)=>{Pn.init(t,n),Ge.init(t,n)});function Ps(t,n){return new Ts({type:"array",element:t,
...j(n)})}const Io=A("ZodMiniObject",(t,n)=>{Dr.init(t,n),Ge.init(t,n),st(t,"shape",o=>o._zod.def.shape,!1)});function Ns(t,n){
const o={type:"object",shape:t??{},...j(n)};return new Io(o)}function js(t,n){return new Io({type:"object",shape:t,catchall:Zs(),
...j(n)})}const Is=A("ZodMiniDiscriminatedUnion",(t,n)=>{vo.init(t,n),Ge.init(t,n)});function Rs(t,n,o){return new Is({type:"\
union",options:n,discriminator:t,...j(o)})}const Cs=A("ZodMiniEnum",(t,n)=>{dr.init(t,n),Ge.init(t,n),t.options=[...t._zod.
values]});function Us(t,n){const o=Array.isArray(t)?Object.fromEntries(t.map(i=>[i,i])):t;return new Cs({type:"enum",entries:o,
...j(n)})}const xs=A("ZodMiniLiteral",(t,n)=>{Br.init(t,n),Ge.init(t,n)});function Ls(t,n){return new xs({type:"literal",
values:Array.isArray(t)?t:[t],...j(n)})}const Fs=A("ZodMiniOptional",(t,n)=>{hr.init(t,n),Ge.init(t,n)});function Ds(t){
return new Fs({type:"optional",innerType:t})}const Ms=A("ZodMiniNullable",(t,n)=>{dt.init(t,n),Ge.init(t,n)});function Js(t){
return new Ms({type:"nullable",innerType:t})}}),3903:((E,W,a)=>{a.d(W,{a:()=>I,i:()=>ge,n:()=>fe,o:()=>D,r:()=>ue,s:()=>_,
t:()=>H});var O=a(1062);const _=({logicalId:V,type:K,status:U,reason:k})=>`${V} (${K}) ${U}: ${k}`,x=[{text:8e3,rows:2e3,
properties:100},{text:1e3,rows:1e3,properties:50},{text:300,rows:500,properties:20},{text:120,rows:500,properties:10},{text:60,
rows:500,properties:4},{text:40,rows:500,properties:1},{text:24,rows:500,properties:1},{text:24,rows:500,properties:0},{
text:24,rows:200,properties:0},{text:40,rows:100,properties:1},{text:40,rows:25,properties:1},{text:40,rows:5,properties:1}];
function D(V,K,U){let k="";for(const F of x)if(k=U(F),K(k)<=V)return k;return f(k,V,K)}const R=`

\u2026 cut here
`;function f(V,K,U){let[k,F]=[0,V.length];for(;F-k>1;){const Y=Math.floor((k+F)/2);U(V.slice(0,Y)+R)<=K?k=Y:F=Y}return V.
slice(0,k).replace(/[\uD800-\uDBFF]$/,"")+R}function ne({region:V,asOf:K,rows:U,total:k}){const F=`${U.some(({monthly:Y})=>Y===
void 0)?"at least ":""}${oe(k)}`;return{title:`Monthly cost: ${F} (list prices of ${V} as of ${K}, without traffic)`,head:[
"part","how many","a month"],rows:[...U.map(({part:Y,count:re,monthly:te})=>[Y,String(re),te===void 0?"no price known":oe(
te)]),["sum","",F]]}}const oe=V=>`$${V.toFixed(2)}`,L=20,X=1e3,ie=5;function H(V,K){return V?[`> **Root cause:** ${(0,O.
a)((0,O.c)(_(V),Math.max(X,K.text)))}${V.remedy?`
>
> ${(0,O.a)(V.remedy)}`:""}`]:[]}function I({code:V,message:K,details:U},k){const F=Math.max(X,k.text),Y=U.slice(0,k.rows),
re=Y.map(j=>`- ${(0,O.a)((0,O.c)(j,F))}`);Y.length<U.length&&re.push(`- \u2026 and ${U.length-Y.length} more`);const te=re.
join(`
`),se=re.length>ie?(0,O.i)(`Details: ${U.length}`,te):te;return`**${(0,O.a)(V)}**: ${(0,O.a)((0,O.c)(K,F))}${te&&`

${se}`}`}function fe(V,K){if(!V||V.length===0)return[];const[U,k]=[`Changes: ${(0,O.n)(V)}`,(0,O.t)(V,K)];return[V.length>
L?(0,O.i)(U,k):`#### ${(0,O.a)(U)}

${k}`]}function ue(V){if(!V)return[];const K=ne(V);return[(0,O.i)(K.title,(0,O.s)(K,200))]}function ge(V,K){if(!V||V.length===
0)return[];const U=V.slice(-K.rows),k=U.map(re=>[re.Timestamp?.toISOString().slice(11,19)??"",...[re.ResourceStatus,re.LogicalResourceId,
re.ResourceType].map(te=>(0,O.a)(te??"")),(0,O.a)((0,O.c)(re.ResourceStatusReason??"",K.text))]),F=(0,O.l)(["time","stat\
us","logical id","type","reason"],k),Y=V.length-U.length;return[(0,O.i)(`Events of the operation: ${V.length}`,`${Y>0?`${Y}\
 earlier ones are left out

`:""}${F}`)]}}),5474:((E,W,a)=>{a.d(W,{n:()=>_,t:()=>O});const O=({lifecycle:R})=>R==="InService";function _(R){const f=R.
instances.filter(O);return[...f.length<R.size?[`${f.length} of ${R.size} instances are in service`]:[],...f.flatMap(x),...D(
R)]}function x({id:R,health:f,target:ne,port:oe}){return[...f==="Healthy"?[]:[`${R} is ${f||"of unknown health"} in its \
group`],...ne==="healthy"?[]:[`${R} is ${ne} behind the load balancer`],...oe==="open"?[]:[`2408 of ${R} is ${oe}`]]}function D({
cacheNodes:R,cacheSize:f,servers:ne}){const oe=ne.join(" ")||"nothing";return[...R.length<f?[`${R.length} of ${f} cache \
nodes are available`]:[],...ne.join(" ")===R.join(" ")?[]:[`memcached-servers lists ${oe}, the cluster has ${R.join(" ")||
"nothing"}`]]}}),321:((E,W,a)=>{a.d(W,{a:()=>Nn,c:()=>lr,d:()=>$n,f:()=>nr,h:()=>ne,i:()=>Wr,l:()=>yo,m:()=>Ne,n:()=>mr,
o:()=>$o,p:()=>lt,r:()=>Yr,s:()=>dt,t:()=>pr,u:()=>Zr});var O=a(2264),_=a(9065),x=a(7643),D=a(3951),R=a(6580),f=a(7811);
const ne={command:"deploy","stack-name":"railgun-ha","activation-token":"","vpc-cidr":"10.240.0.0/16","availability-zone\
s":"2",nat:"none","allowed-cidrs":"cloudflare","instance-type":"t3.medium","ubuntu-release":"24.04","ami-id":"","ami-upd\
ate":"pinned",size:"2","memcached-node-type":"cache.t4g.small","memcached-nodes":"2","memcached-version":"1.6.22","packa\
ge-source":"cloudflare","listener-settings":"","map-file":"","elastic-ips":"false",tags:"","alarm-topic-arn":"","alarm-e\
mail":"","token-parameter":"","token-version":"","wave-size":"1",floor:"","canary-seconds":"20","max-token-age-days":"0",
confirm:"","on-pull-request":"plan",drift:"false","on-failed-stack":"fail","skip-resources":"","allow-replacement":"",wait:"\
true","service-role-arn":"","permissions-boundary":"","allowed-account-ids":"",comment:"auto","github-token":"${{ github\
.token }}"},oe=Object.keys(ne),L=e=>Object.hasOwn(ne,e);function X(e){return oe.map(r=>({declared:r,changes:ie(e,r)})).reduce(
(r,s)=>s.changes<r.changes?s:r).declared}function ie(e,r){let s=Array.from({length:r.length+1},(u,l)=>l);for(const[u,l]of[
...e].entries()){const h=[u+1];for(const[p,w]of[...r].entries()){const S=(s[p]??0)+(l===w?0:1);h.push(Math.min(S,(s[p+1]??
0)+1,(h[p]??0)+1))}s=h}return s[r.length]??0}var H=class extends Error{constructor(){super("Cannot parse a reference cyc\
le that closes through a transform"),this.name="ZodCyclicError"}};const I="~memo",fe=[];function ue(e){return e!==null&&
typeof e=="object"}function ge(e){return e.map(r=>r.path?{...r,path:r.path.slice()}:{...r})}const V=new WeakMap,K=0,U=1,
k=2;function F(e,r,s){const u=V.get(e);if(u!==void 0)return u?k:K;if(r.has(e))return k;r.add(e);let l=K;const h=P=>{if(l!==
k&&P?._zod){const ee=F(P,r,s);ee>l&&(l=ee)}},p=(P,ee)=>{let Q=K;for(const me of Reflect.ownKeys(P)){const ve=Object.getOwnPropertyDescriptor(
P,me);if(ee&&!ve.enumerable)continue;const ke=ve.get?U:ve.value?._zod?F(ve.value,r,s):K;ke>Q&&(Q=ke)}return Q},w=P=>{P>l&&
(l=P)},S=e._zod.def;switch(S.type){case"object":{const P=(0,f.Yn)(S);w(P?p(P,!0):U),h(S.catchall);break}case"array":h(S.
element);break;case"tuple":for(const P of S.items)h(P);h(S.rest);break;case"record":case"map":h(S.keyType),h(S.valueType);
break;case"set":h(S.valueType);break;case"union":for(const P of S.options)h(P);break;case"intersection":h(S.left),h(S.right);
break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promi\
se":case"success":h(S.innerType);break;case"pipe":h(S.in),h(S.out);break;case"function":h(S.input),h(S.output);break;case"\
lazy":{const P=S._cachedInner??(s?e._zod.innerType:void 0);w(P?F(P,r,!1):U);break}case"template_literal":case"string":case"\
number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"\
unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(const P in S){
const ee=Object.getOwnPropertyDescriptor(S,P);if(!ee||ee.get)continue;const Q=ee.value;if(!(!Q||typeof Q!="object")){if(Q.
_zod)h(Q);else if(Array.isArray(Q))for(const me of Q)h(me)}}}return r.delete(e),Y(e,l)}function Y(e,r){return r!==U&&V.set(
e,r===k),r}function re(e,r){let s=e.buckets.get(r);return s||(s=new WeakMap,e.buckets.set(r,s)),s}let te;const se=[],j={
alloc(e,r,s){const u=te;if(!u)return s;te=void 0;const l={value:s,issues:null};return u.set(r.value,l),se.push(l),s},guard(e){
var r;(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred.push(()=>{const s=e._zod.parse,u=(l,h)=>{if(h.direction!=="ba\
ckward"&&Ht(h,l.value))throw new H;return s(l,h)};e._zod.parse=u,e._zod.run===s&&(e._zod.run=u)})},attach(e){var r;let s,
u=!1,l,h;(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred.push(()=>{const p=e._zod.parse,w=(S,P)=>{if(s===void 0){const zt=F(
e,new Set,!1);if(zt===K)return e._zod.parse=p,e._zod.run===w&&(e._zod.run=p),p(S,P);zt===k||u?s=!0:u=!0}const ee=S.value;
if(!ue(ee))return p(S,P);let Q=P[I];Q||(Q={buckets:new WeakMap,backEdges:void 0},P[I]=Q);let me;l===P?me=h:(me=re(Q,e),l=
P,h=me);const ve=me.get(ee);if(ve)return S.value=ve.value,ve.issues?ve.issues.length&&S.issues.push(...ge(ve.issues)):(S.
memo=!0,Q.backEdges??(Q.backEdges=new WeakSet),Q.backEdges.add(ve.value)),S;te=me;const ke=se.length,Ae=p(S,P);te=void 0;
const In=se.length>ke?se.pop():void 0;return Ae instanceof Promise?Ae.then(zt=>(In&&(In.issues=zt.issues.length?ge(zt.issues):
fe),zt)):(In&&(In.issues=Ae.issues.length?ge(Ae.issues):fe),Ae)};e._zod.parse=w,e._zod.run===p&&(e._zod.run=w)})}};function pt(){
return j}function Ht(e,r){const s=e[I]?.backEdges;return s!==void 0&&ue(r)&&s.has(r)}const mt=()=>{const e={string:{unit:"\
characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"\
to have"},map:{unit:"entries",verb:"to have"}};function r(h){return e[h]??null}const s={regex:"input",email:"email addre\
ss",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"c\
uid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",
ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded\
 string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",
credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},u={nan:"NaN"};function l(h,p){return h===
"number"&&typeof p=="number"&&!Number.isFinite(p)?String(p):u[h]??h}return h=>{switch(h.code){case"invalid_type":return`\
Invalid input: expected ${l(h.expected)}, received ${l((0,f.Kn)(h.input),h.input)}`;case"invalid_value":return h.values.
length===1?`Invalid input: expected ${(0,f.$n)(h.values[0])}`:`Invalid option: expected one of ${(0,f.zn)(h.values,"|")}`;case"\
too_big":{const p=h.exact?"exactly ":h.inclusive?"<=":"<",w=r(h.origin);return w?`Too big: expected ${h.origin??"value"}\
 to have ${p}${h.maximum.toString()} ${w.unit??"elements"}`:`Too big: expected ${h.origin??"value"} to be ${p}${h.maximum.
toString()}`}case"too_small":{const p=h.exact?"exactly ":h.inclusive?">=":">",w=r(h.origin);return w?`Too small: expecte\
d ${h.origin} to have ${p}${h.minimum.toString()} ${w.unit}`:`Too small: expected ${h.origin} to be ${p}${h.minimum.toString()}`}case"\
invalid_format":{const p=h;return p.format==="starts_with"?`Invalid string: must start with "${p.prefix}"`:p.format==="e\
nds_with"?`Invalid string: must end with "${p.suffix}"`:p.format==="includes"?`Invalid string: must include "${p.includes}\
"`:p.format==="regex"?`Invalid string: must match pattern ${p.pattern}`:`Invalid ${s[p.format]??h.format}`}case"not_mult\
iple_of":return`Invalid number: must be a multiple of ${h.divisor}`;case"unrecognized_keys":return`Unrecognized key${h.keys.
length>1?"s":""}: ${(0,f.zn)(h.keys,", ")}`;case"invalid_key":return`Invalid key in ${h.origin}`;case"invalid_union":return h.
options&&Array.isArray(h.options)&&h.options.length>0?`Invalid discriminator value. Expected ${h.options.map(p=>`'${p}'`).
join(" | ")}`:h.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`\
Invalid value in ${h.origin}`;default:return"Invalid input"}}};function gr(){return{localeError:mt()}}var Cn,Ot=class{constructor(){
this._map=new WeakMap,this._idmap=new Map}add(e,...r){const s=r[0];return this._map.set(e,s),s&&typeof s=="object"&&"id"in
s&&this._idmap.set(s.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const r=this._map.
get(e);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(e),this}get(e){const r=e._zod.parent;
if(r){const s={...this.get(r)??{}};delete s.id;const u={...s,...this._map.get(e)};return Object.keys(u).length?u:void 0}
return this._map.get(e)}has(e){return this._map.has(e)}};function vr(){return new Ot}(Cn=globalThis).__zod_globalRegistry??
(Cn.__zod_globalRegistry=vr());const gt=globalThis.__zod_globalRegistry;function tt(e,...r){for(const s of r)for(const u of Reflect.
ownKeys(s))Object.prototype.propertyIsEnumerable.call(s,u)&&(0,f.An)(e,u,s[u]);return e}function Un(e){let r=e?.target??
"draft-2020-12";return r==="draft-4"&&(r="draft-04"),r==="draft-7"&&(r="draft-07"),{processors:e.processors??{},metadataRegistry:e?.
metadata??gt,target:r,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,
seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],
deferred:[],external:e?.external??void 0}}function We(e,r,s,u,l){const h=typeof r.unrepresentable=="function"?r.unrepresentable(
{zodSchema:e,path:u.path,message:l}):r.unrepresentable;if(h==="any")return!1;if(h===void 0||h==="throw")throw new Error(
l);return Object.assign(s,h),!0}function Oe(e,r,s={path:[],schemaPath:[]}){var u;const l=e._zod.def,h=r.seen.get(e);if(h)
return h.count++,s.schemaPath.includes(e)&&(h.cycle=s.path),h.schema;const p={schema:{},count:1,cycle:void 0,path:s.path};
r.seen.set(e,p),r.sharedDefsExtractedFor=void 0,r.sharedEmitDoneFor=void 0;const w=e._zod.toJSONSchema?.();if(w)p.schema=
w;else{const P={...s,schemaPath:[...s.schemaPath,e],path:s.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(r,
p.schema,P);else{const Q=p.schema,me=r.processors[l.type];if(!me)throw new Error(`[toJSONSchema]: Non-representable type\
 encountered: ${l.type}`);me(e,r,Q,P)}const ee=e._zod.parent;ee&&(p.ref||(p.ref=ee),Oe(ee,r,P),r.seen.get(ee).isParent=!0)}
const S=r.metadataRegistry.get(e);return S&&tt(p.schema,S),r.io==="input"&&Ee(e)&&(delete p.schema.examples,delete p.schema.
default),r.io==="input"&&"_prefault"in p.schema&&((u=p.schema).default??(u.default=p.schema._prefault)),delete p.schema.
_prefault,r.seen.get(e).schema}function xn(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function Ie(e,r){const s=e.
seen.get(r);if(!s)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===
e.external)return;const u=new Map;for(const p of e.seen.entries()){const w=e.metadataRegistry.get(p[0])?.id;if(w){const S=u.
get(w);if(S&&S!==p[0])throw new Error(`Duplicate schema id "${w}" detected during JSON Schema conversion. Two different \
schemas cannot share the same id when converted together.`);u.set(w,p[0])}}const l=p=>{const w=e.target==="draft-2020-12"?
"$defs":"definitions";if(e.external){const Q=e.external.registry.get(p[0])?.id,me=e.external.uri??(ke=>ke);if(Q)return{ref:me(
Q)};const ve=p[1].defId??p[1].schema.id??`schema${e.counter++}`;return p[1].defId=ve,{defId:ve,ref:`${me("__shared")}#/${w}\
/${xn(ve)}`}}const S="#",P=`${S}/${w}/`;if(p[1]===s&&!p[1].schema.id)return{ref:S};const ee=p[1].schema.id??`__schema${e.
counter++}`;return{defId:ee,ref:P+xn(ee)}},h=p=>{if(p[1].schema.$ref)return;const w=p[1],{ref:S,defId:P}=l(p);w.def={...w.
schema},P&&(w.defId=P);const ee=w.schema;for(const Q in ee)delete ee[Q];ee.$ref=S};if(e.cycles==="throw")for(const p of e.
seen.entries()){const w=p[1];if(w.cycle)throw new Error(`Cycle detected: #/${w.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(const p of e.seen.entries()){const w=p[1];
if(r===p[0]){h(p);continue}if(e.external){const S=e.external.registry.get(p[0])?.id;if(r!==p[0]&&S){h(p);continue}}if(e.
metadataRegistry.get(p[0])?.id){h(p);continue}if(w.cycle){h(p);continue}w.count>1&&e.reused==="ref"&&h(p)}e.external&&(e.
sharedDefsExtractedFor=e.external)}function Ln(e){const r=e.anyOf;if(!Array.isArray(r)||r.length===0||e.type!==void 0)return;
const s=[];for(const u of r){if(!u||typeof u!="object")return;Ln(u);const l=Object.keys(u);if(l.length!==1||l[0]!=="type")
return;const h=u.type;for(const p of Array.isArray(h)?h:[h]){if(typeof p!="string")return;s.includes(p)||s.push(p)}}delete e.
anyOf,e.type=s.length===1?s[0]:s}const Kt=new Set(["type","properties","required","additionalProperties"]),nt=["oneOf","\
anyOf"];function Yt(e){const r=e.additionalProperties;return r===void 0||r===!1||typeof r!="object"||r===null?null:Object.
keys(r).length?r:null}function vt(e){const r=[];for(const h of e){if(typeof h!="object"||h.type!=="object")return null;for(const p in h)
if(!Kt.has(p))return null;r.push(h)}const s={},u=new Set;for(const h of r){for(const p in h.properties){if(Object.prototype.
hasOwnProperty.call(s,p))continue;const w=[];for(const P of r){const ee=P.properties?.[p]??Yt(P);ee!=null&&(w.some(Q=>JSON.
stringify(Q)===JSON.stringify(ee))||w.push(ee))}const S=w.length===1?w[0]:vt(w)??{allOf:w};(0,f.An)(s,p,S)}for(const p of h.
required??[])u.add(p)}const l={type:"object",properties:s};if(u.size&&(l.required=[...u]),r.every(h=>h.additionalProperties===
!1))l.additionalProperties=!1;else{const h=[];for(const p of r){const w=Yt(p);w&&!h.some(S=>JSON.stringify(S)===JSON.stringify(
w))&&h.push(w)}h.length===1?l.additionalProperties=h[0]:h.length>1&&(l.additionalProperties={allOf:h})}return l}function rt(e){
const r=e.allOf;if(!Array.isArray(r)||r.length<2)return;for(const l of Kt)if(l in e)return;const s=r.filter(l=>nt.some(h=>Array.
isArray(l[h])));let u=null;if(!s.length)u=vt(r);else{const l=s[0],h=nt.find(S=>Array.isArray(l[S]));if(Object.keys(l).length!==
1)return;const p=r.filter(S=>S!==l),w=l[h].map(S=>vt([...p,S]));if(w.some(S=>!S))return;u={[h]:w}}u&&(delete e.allOf,tt(
e,u))}function Fn(e,r){const s=e.seen.get(r);if(!s)throw new Error("Unprocessed schema. This is a bug in Zod.");const u=w=>{
const S=e.seen.get(w);if(S.ref===null)return;const P=S.def??S.schema,ee={...P},Q=S.ref;if(S.ref=null,Q){u(Q);const ve=e.
seen.get(Q),ke=ve.schema;if(ke.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(P.allOf=P.
allOf??[],P.allOf.push(ke)):tt(P,ke),tt(P,ee),w._zod.parent===Q)for(const Ae in P)Ae==="$ref"||Ae==="allOf"||Ae in ee||delete P[Ae];
if(ke.$ref&&ve.def)for(const Ae in P)Ae==="$ref"||Ae==="allOf"||Ae in ve.def&&JSON.stringify(P[Ae])===JSON.stringify(ve.
def[Ae])&&delete P[Ae]}const me=w._zod.parent;if(me&&me!==Q){u(me);const ve=e.seen.get(me);if(ve?.schema.$ref&&(P.$ref=ve.
schema.$ref,ve.def))for(const ke in P)ke==="$ref"||ke==="allOf"||ke in ve.def&&JSON.stringify(P[ke])===JSON.stringify(ve.
def[ke])&&delete P[ke]}e.override({zodSchema:w,jsonSchema:P,path:S.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){
for(const w of[...e.seen.entries()].reverse())u(w[0]);if(e.target!=="openapi-3.0")for(const w of e.seen.entries())Ln(w[1].
def??w[1].schema);for(const w of e.deferred)w();if(e.intersections.length){const w=new Map;for(const S of e.seen.values())
for(const P of[S.schema,S.def]){const ee=P?.allOf;if(!Array.isArray(ee))continue;const Q=w.get(ee);Q?Q.push(P):w.set(ee,
[P])}for(const S of e.intersections)for(const P of w.get(S)??[])rt(P)}}const l={};if(e.target==="draft-2020-12"?l.$schema=
"https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?l.$schema="http://json-schema.org/draft-07/schema#":
e.target==="draft-04"?l.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){const w=e.external.registry.
get(r)?.id;if(!w)throw new Error("Schema is missing an `id` property");l.$id=e.external.uri(w)}tt(l,s.defId?s.schema:s.def??
s.schema);const h=e.metadataRegistry.get(r)?.id;h!==void 0&&l.id===h&&delete l.id;const p=e.external?.defs??{};if(!e.external||
e.sharedEmitDoneFor!==e.external)for(const w of e.seen.entries()){const S=w[1];S.def&&S.defId&&(S.def.id===S.defId&&delete S.
def.id,(0,f.An)(p,S.defId,S.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(p).length>0&&(e.target===
"draft-2020-12"?l.$defs=p:l.definitions=p);try{const w=JSON.parse(JSON.stringify(l));return Object.defineProperty(w,"~st\
andard",{value:{...r["~standard"],jsonSchema:{input:Et(r,"input",e.processors),output:Et(r,"output",e.processors)}},enumerable:!1,
writable:!1}),w}catch{throw new Error("Error converting schema to JSON.")}}function Ee(e,r){const s=r??{seen:new Set};if(s.
seen.has(e))return!1;s.seen.add(e);const u=e._zod.def;if(u.type==="transform")return!0;if(u.type==="array")return Ee(u.element,
s);if(u.type==="set")return Ee(u.valueType,s);if(u.type==="lazy")return Ee(u.getter(),s);if(u.type==="promise"||u.type===
"optional"||u.type==="nonoptional"||u.type==="nullable"||u.type==="readonly"||u.type==="default"||u.type==="prefault"||u.
type==="catch")return Ee(u.innerType,s);if(u.type==="intersection")return Ee(u.left,s)||Ee(u.right,s);if(u.type==="recor\
d"||u.type==="map")return Ee(u.keyType,s)||Ee(u.valueType,s);if(u.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:
Ee(u.in,s)||Ee(u.out,s);if(u.type==="object"){for(const l in u.shape)if(Ee(u.shape[l],s))return!0;return!1}if(u.type==="\
union"){for(const l of u.options)if(Ee(l,s))return!0;return!1}if(u.type==="tuple"){for(const l of u.items)if(Ee(l,s))return!0;
return!!(u.rest&&Ee(u.rest,s))}return!1}const Xt=(e,r={})=>s=>{const u=Un({...s,processors:r});return Oe(e,u),Ie(u,e),Fn(
u,e)},Et=(e,r,s={})=>u=>{const{libraryOptions:l,target:h}=u??{},p=Un({...l??{},target:h,io:r,processors:s});return Oe(e,
p),Ie(p,e),Fn(p,e)},xe=(e,r,s)=>{(e[r]===void 0||s>e[r])&&(e[r]=s)},ot=(e,r,s)=>{(e[r]===void 0||s<e[r])&&(e[r]=s)},Le=(e,r)=>{
xe(e,"minimum",r),ot(e,"maximum",r)},Qt=(e,r)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(r)||e.multipleOf.push(
r)},Dn=(e,r)=>{e.patterns??(e.patterns=new Set),e.patterns.add(r)},Mn=(e,r)=>{e.mime=e.mime?e.mime.filter(s=>r.includes(
s)):[...r]},Jn=(e,r)=>{e.format=r,r.includes("int")&&(e.isInt=!0)},kt=(e,r)=>xe(e,"minimum",r.minimum),Fe=(e,r)=>ot(e,"m\
aximum",r.maximum),Vn=e=>(r,s)=>{Jn(r,s.format);const[u,l]=e[s.format];xe(r,"minimum",u),ot(r,"maximum",l)},le={greater_than:(e,r)=>xe(
e,r.inclusive?"minimum":"exclusiveMinimum",r.value),less_than:(e,r)=>ot(e,r.inclusive?"maximum":"exclusiveMaximum",r.value),
multiple_of:(e,r)=>Qt(e,r.value),number_format:Vn(f.kn),bigint_format:Vn(f.On),min_length:kt,max_length:Fe,length_equals:(e,r)=>Le(
e,r.length),min_size:kt,max_size:Fe,size_equals:(e,r)=>Le(e,r.size),string_format:(e,r)=>{Jn(e,r.format),r.pattern&&Dn(e,
r.pattern),(r.format==="base64"||r.format==="base64url")&&(e.contentEncoding=r.format),(r.local||r.precision===-1)&&(e.laxFormat=
!0)},mime_type:(e,r)=>Mn(e,r.mime)};function st(e){const r={},s=e._zod.def,u=e._zod.traits.has("$ZodCheck")?[e,...s.checks??
[]]:s.checks??[];for(const h of u)le[h._zod.def.check]?.(r,h._zod.def);const l=e._zod.bag;l.minimum!==void 0&&xe(r,"mini\
mum",l.minimum),l.exclusiveMinimum!==void 0&&xe(r,"exclusiveMinimum",l.exclusiveMinimum),l.maximum!==void 0&&ot(r,"maxim\
um",l.maximum),l.exclusiveMaximum!==void 0&&ot(r,"exclusiveMaximum",l.exclusiveMaximum),l.multipleOf!==void 0&&Qt(r,l.multipleOf),
l.format!==void 0&&(r.format??(r.format=l.format),l.format.includes("int")&&(r.isInt=!0)),l.mime&&Mn(r,l.mime);for(const h of l.
patterns??[])Dn(r,h);return r}const br={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},yr=new Map(
[[f.tn,f.in],[f.nn,f.an]]),Bn=e=>yr.get(e)??e,$r=(e,r,s,u)=>{const l=s;l.type="string";const{minimum:h,maximum:p,format:w,
patterns:S,contentEncoding:P,laxFormat:ee}=st(e);if(typeof h=="number"&&(l.minLength=h),typeof p=="number"&&(l.maxLength=
p),w&&(l.format=br[w]??w,l.format===""&&delete l.format,(w==="time"||ee)&&delete l.format),P&&(l.contentEncoding=P),S&&S.
size>0){const Q=[...S].map(Bn);Q.length===1?l.pattern=Q[0].source:Q.length>1&&(l.allOf=[...Q.map(me=>({...r.target==="dr\
aft-07"||r.target==="draft-04"||r.target==="openapi-3.0"?{type:"string"}:{},pattern:me.source}))])}},qt=(e,r,s,u)=>{s.not=
{}},Gn=(e,r,s,u)=>{const l=e._zod.def,h=(0,f.Fn)(l.entries);if(h.length===0){s.not={};return}h.every(p=>typeof p=="numbe\
r")&&(s.type="number"),h.every(p=>typeof p=="string")&&(s.type="string"),s.enum=h},wr=(e,r,s,u)=>{const l=e._zod.def;if(l.
values.length===0){s.not={};return}const h=[];for(const p of l.values)if(p===void 0){if(We(e,r,s,u,"Literal `undefined` \
cannot be represented in JSON Schema"))return}else if(typeof p=="bigint"){if(We(e,r,s,u,"BigInt literals cannot be repre\
sented in JSON Schema"))return;h.push(Number(p))}else h.push(p);if(h.length!==0)if(h.length===1){const p=h[0];s.type=p===
null?"null":typeof p,r.target==="draft-04"||r.target==="openapi-3.0"?s.enum=[p]:s.const=p}else h.every(p=>typeof p=="num\
ber")&&(s.type="number"),h.every(p=>typeof p=="string")&&(s.type="string"),h.every(p=>typeof p=="boolean")&&(s.type="boo\
lean"),h.every(p=>p===null)&&(s.type="null"),s.enum=h},A=(e,r,s,u)=>{We(e,r,s,u,"Custom types cannot be represented in J\
SON Schema")},He=(e,r,s,u)=>{We(e,r,s,u,"Transforms cannot be represented in JSON Schema")},Wn=(e,r,s,u)=>{const l=s,h=e.
_zod.def,{minimum:p,maximum:w}=st(e);typeof p=="number"&&(l.minItems=p),typeof w=="number"&&(l.maxItems=w),l.type="array",
l.items=Oe(h.element,r,{...u,path:[...u.path,"items"]})};function Te(e){const r=e._zod.def;return r.type==="pipe"&&r.in.
_zod.traits.has("$ZodTransform")?Te(r.out):r.type==="catch"?Te(r.innerType):e._zod.optin}const De=(e,r,s,u)=>{const l=s,
h=e._zod.def,p=h.shape;if(Object.getOwnPropertySymbols(p).length&&We(e,r,l,u,"Symbol keys cannot be represented in JSON \
Schema"))return;l.type="object",l.properties={};for(const S in p)(0,f.An)(l.properties,S,Oe(p[S],r,{...u,path:[...u.path,
"properties",S]}));const w=[];for(const S of Object.keys(p)){const P=h.shape[S];(r.io==="input"?Te(P)===void 0:P._zod.optout===
void 0)&&w.push(S)}w.length>0&&(l.required=w),h.catchall?._zod.def.type==="never"?l.additionalProperties=!1:h.catchall?h.
catchall&&(l.additionalProperties=Oe(h.catchall,r,{...u,path:[...u.path,"additionalProperties"]})):r.io==="output"&&(l.additionalProperties=
!1)},At=(e,r,s,u)=>{const l=e._zod.def,h=l.inclusive===!1,p=l.options.map((w,S)=>Oe(w,r,{...u,path:[...u.path,h?"oneOf":
"anyOf",S]}));h?s.oneOf=p:s.anyOf=p},Zt=(e,r,s,u)=>{const l=e._zod.def,h=Oe(l.left,r,{...u,path:[...u.path,"allOf",0]}),
p=Oe(l.right,r,{...u,path:[...u.path,"allOf",1]}),w=P=>"allOf"in P&&Object.keys(P).length===1,S=[...w(h)?h.allOf:[h],...w(
p)?p.allOf:[p]];s.allOf=S,r.intersections.push(S)},_t=(e,r,s,u)=>{const l=e._zod.def,h=Oe(l.innerType,r,u),p=r.seen.get(
e);r.target==="openapi-3.0"?(p.ref=l.innerType,s.nullable=!0):s.anyOf=[h,{type:"null"}]},Tt=(e,r,s,u)=>{const l=e._zod.def;
Oe(l.innerType,r,u);const h=r.seen.get(e);h.ref=l.innerType},it=Symbol();function Pe(e,r,s,u,l){let h=!1;const p=JSON.stringify(
e,(w,S)=>typeof S!="bigint"?S:(h=!0,null));return h?(We(r,s,u,l,"BigInt defaults cannot be represented in JSON Schema"),
it):JSON.parse(p)}const Ke=(e,r,s,u)=>{const l=e._zod.def;Oe(l.innerType,r,u);const h=r.seen.get(e);h.ref=l.innerType;const p=Pe(
l.defaultValue,e,r,s,u);p!==it&&(s.default=p)},Ye=(e,r,s,u)=>{const l=e._zod.def;Oe(l.innerType,r,u);const h=r.seen.get(
e);if(h.ref=l.innerType,r.io!=="input")return;const p=Pe(l.defaultValue,e,r,s,u);p!==it&&(s._prefault=p)},Xe=(e,r,s,u)=>{
const l=e._zod.def;Oe(l.innerType,r,u);const h=r.seen.get(e);h.ref=l.innerType;let p;try{p=l.catchValue(void 0)}catch{We(
e,r,s,u,"Dynamic catch values are not supported in JSON Schema");return}s.default=p},Pt=(e,r,s,u)=>{const l=e._zod.def,h=l.
in._zod.traits.has("$ZodTransform"),p=r.io==="input"?h?l.out:l.in:l.out;Oe(p,r,u);const w=r.seen.get(e);w.ref=p},en=(e,r,s,u)=>{
const l=e._zod.def;Oe(l.innerType,r,u);const h=r.seen.get(e);h.ref=l.innerType,s.readOnly=!0},Qe=(e,r,s,u)=>{const l=e._zod.
def;Oe(l.innerType,r,u);const h=r.seen.get(e);h.ref=l.innerType},qe=new WeakSet([Object.prototype,Error.prototype]);function at(e,r,s){
Object.defineProperty(e,r,{configurable:!0,enumerable:!1,get(){const u=s(this);return Object.defineProperty(this,r,{value:u,
configurable:!0,writable:!0}),u},set(u){Object.defineProperty(this,r,{value:u,configurable:!0,writable:!0})}})}const ct=(e,r)=>{
f.bn.init(e,r),e.name="ZodError";const s=Object.getPrototypeOf(e);qe.has(s)||(qe.add(s),at(s,"format",u=>l=>(0,f.Sn)(u,l)),
at(s,"flatten",u=>l=>(0,f.xn)(u,l)),at(s,"addIssue",u=>l=>{u.issues.push(l),u.message=JSON.stringify(u.issues,f.Bn,2)}),
at(s,"addIssues",u=>l=>{u.issues.push(...l),u.message=JSON.stringify(u.issues,f.Bn,2)}),Object.defineProperty(s,"isEmpty",
{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},je=(0,f.wn)("ZodError",ct,void 0,{Parent:Error}),
bt=(0,f.un)(je),Hn=(0,f.dn)(je),Nt=(0,f.gn)(je),yt=(0,f._n)(je),tn=(0,f.cn)(je),nn=(0,f.on)(je),rn=(0,f.ln)(je),on=(0,f.
sn)(je),sn=(0,f.mn)(je),an=(0,f.fn)(je),cn=(0,f.hn)(je),Kn=(0,f.pn)(je);function jt(){f.Dn.localeError||(0,f.En)(gr())}function It(){
f.Dn.memoizer||(0,f.En)({memoizer:pt()})}const $e=(0,f.wn)("ZodType",(e,r)=>(jt(),f.Jt.init(e,r),e.def=r,e.type=r.type,e),
{check(...e){const r=this.def;return this.clone((0,f.Hn)(r,{checks:[...r.checks??[],...e.map(s=>typeof s=="function"?{_zod:{
check:s,def:{check:"custom"},onattach:[]}}:s)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,r){return(0,f.
jn)(this,e,r)},brand(){return this},register(e,r){return e.add(this,r),this},refine(e,r){return this.check(to(e,r))},superRefine(e,r){
return this.check(Or(e,r))},overwrite(e){return this.check((0,f.G)(e))},optional(){return y(this)},exactOptional(){return z(
this)},nullable(){return G(this)},nullish(){return y(G(this))},nonoptional(e){return ir(this,e)},array(){return $n(this)},
or(e){return Sn([this,e])},and(e){return On(this,e)},transform(e){return Sr(this,g(e))},default(e){return B(this,e)},prefault(e){
return ft(this,e)},catch(e){return Qr(this,e)},pipe(e){return Sr(this,e)},readonly(){return _r(this)},describe(e){const r=this.
clone();return gt.add(r,{description:e}),r},meta(...e){if(e.length===0)return gt.get(this);const r=this.clone();return gt.
add(r,e[0]),r},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...r){
return r.length===0?e(this):e(this,...r)},get"~standard"(){return(0,f.In)(this,"~standard",{...(0,f.rn)(this),jsonSchema:{
input:Et(this,"input"),output:Et(this,"output")}})},set"~standard"(e){(0,f.Gn)(this,"~standard",e)},parse:function e(r,s){
return bt(this,r,s,{callee:e})},parseAsync:async function e(r,s){return await Hn(this,r,s,{callee:e})},safeParse(e,r){return Nt(
this,e,r)},async safeParseAsync(e,r){return yt(this,e,r)},get spa(){return this?.safeParseAsync},set spa(e){(0,f.Gn)(this,
"spa",e)},validate(e,r){return(0,f.vn)(this,e,r)},validateAsync(e,r){return(0,f.yn)(this,e,r)},encode:function e(r,s){return tn(
this,r,s,{callee:e})},decode:function e(r,s){return nn(this,r,s,{callee:e})},encodeAsync:async function e(r,s){return await rn(
this,r,s,{callee:e})},decodeAsync:async function e(r,s){return await on(this,r,s,{callee:e})},safeEncode(e,r){return sn(
this,e,r)},safeDecode(e,r){return an(this,e,r)},async safeEncodeAsync(e,r){return cn(this,e,r)},async safeDecodeAsync(e,r){
return Kn(this,e,r)},toJSONSchema(e){return Xt(this,{})(e)},get description(){return gt.get(this)?.description},get _def(){
return this._zod.def}}),Rt=(0,f.wn)("_ZodString",(e,r)=>{f.Gt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,l)=>$r(
e,s,u,l)},(0,f.Nn)({format:e=>st(e).format??null,minLength:e=>st(e).minimum??null,maxLength:e=>st(e).maximum??null},{regex(...e){
return this.check((0,f.q)(...e))},includes(...e){return this.check((0,f.O)(...e))},startsWith(...e){return this.check((0,f.
Y)(...e))},endsWith(...e){return this.check((0,f.T)(...e))},min(...e){return this.check((0,f.V)(...e))},max(...e){return this.
check((0,f.B)(...e))},length(...e){return this.check((0,f.L)(...e))},nonempty(...e){return this.check((0,f.V)(1,...e))},
lowercase(e){return this.check((0,f.R)(e))},uppercase(e){return this.check((0,f.rt)(e))},trim(){return this.check((0,f.et)())},
normalize(...e){return this.check((0,f.W)(...e))},toLowerCase(){return this.check((0,f.Q)())},toUpperCase(){return this.
check((0,f.$)())},slugify(){return this.check((0,f.J)())}})),Yn=(0,f.wn)("ZodString",(e,r)=>{f.Gt.init(e,r),Rt.init(e,r)},
{email(e){return this.check((0,f.C)(Qn,e))},url(e){return this.check((0,f.it)(xt,e))},jwt(e){return this.check((0,f.F)(Ft,
e))},emoji(e){return this.check((0,f.w)(Lt,e))},guid(e){return this.check((0,f.D)(qn,e))},uuid(e){return this.check((0,f.
at)($t,e))},uuidv4(e){return this.check((0,f.ot)($t,e))},uuidv6(e){return this.check((0,f.st)($t,e))},uuidv7(e){return this.
check((0,f.ct)($t,e))},nanoid(e){return this.check((0,f.H)(_n,e))},cuid(e){return this.check((0,f.b)(ln,e))},cuid2(e){return this.
check((0,f.x)(er,e))},ulid(e){return this.check((0,f.tt)(tr,e))},base64(e){return this.check((0,f.g)(mn,e))},base64url(e){
return this.check((0,f._)(gn,e))},xid(e){return this.check((0,f.lt)(fn,e))},ksuid(e){return this.check((0,f.I)(dn,e))},ipv4(e){
return this.check((0,f.k)(hn,e))},ipv6(e){return this.check((0,f.A)(pn,e))},cidrv4(e){return this.check((0,f.v)(_e,e))},
cidrv6(e){return this.check((0,f.y)(rr,e))},e164(e){return this.check((0,f.S)(vn,e))},datetime(e){return this.check((0,f.
M)(Ct,e))},date(e){return this.check((0,f.j)(Xn,e))},time(e){return this.check((0,f.P)(Ut,e))},duration(e){return this.check(
(0,f.N)(un,e))}});function Me(e){return(0,f.X)(Yn,e)}const pe=(0,f.wn)("ZodStringFormat",(e,r)=>{f.Kt.init(e,r),Rt.init(
e,r)}),Ct=(0,f.wn)("ZodISODateTime",(e,r)=>{f.kt.init(e,r),pe.init(e,r)}),Xn=(0,f.wn)("ZodISODate",(e,r)=>{f.Ot.init(e,r),
pe.init(e,r)}),Ut=(0,f.wn)("ZodISOTime",(e,r)=>{f.jt.init(e,r),pe.init(e,r)}),un=(0,f.wn)("ZodISODuration",(e,r)=>{f.At.
init(e,r),pe.init(e,r)}),Qn=(0,f.wn)("ZodEmail",(e,r)=>{f.xt.init(e,r),pe.init(e,r)}),qn=(0,f.wn)("ZodGUID",(e,r)=>{f.Tt.
init(e,r),pe.init(e,r)}),$t=(0,f.wn)("ZodUUID",(e,r)=>{f.Zt.init(e,r),pe.init(e,r)}),xt=(0,f.wn)("ZodURL",(e,r)=>{f.Xt.init(
e,r),pe.init(e,r)}),Lt=(0,f.wn)("ZodEmoji",(e,r)=>{f.St.init(e,r),pe.init(e,r)}),_n=(0,f.wn)("ZodNanoID",(e,r)=>{f.It.init(
e,r),pe.init(e,r)}),ln=(0,f.wn)("ZodCUID",(e,r)=>{f.ht.init(e,r),pe.init(e,r)}),er=(0,f.wn)("ZodCUID2",(e,r)=>{f.gt.init(
e,r),pe.init(e,r)}),tr=(0,f.wn)("ZodULID",(e,r)=>{f.Yt.init(e,r),pe.init(e,r)}),fn=(0,f.wn)("ZodXID",(e,r)=>{f.en.init(e,
r),pe.init(e,r)}),dn=(0,f.wn)("ZodKSUID",(e,r)=>{f.Pt.init(e,r),pe.init(e,r)}),hn=(0,f.wn)("ZodIPv4",(e,r)=>{f.Et.init(e,
r),pe.init(e,r)}),pn=(0,f.wn)("ZodIPv6",(e,r)=>{f.Dt.init(e,r),pe.init(e,r)}),_e=(0,f.wn)("ZodCIDRv4",(e,r)=>{f.pt.init(
e,r),pe.init(e,r)});function nr(e){return(0,f.v)(_e,e)}const rr=(0,f.wn)("ZodCIDRv6",(e,r)=>{f.mt.init(e,r),pe.init(e,r)}),
mn=(0,f.wn)("ZodBase64",(e,r)=>{f.dt.init(e,r),pe.init(e,r)}),gn=(0,f.wn)("ZodBase64URL",(e,r)=>{f.ft.init(e,r),pe.init(
e,r)}),vn=(0,f.wn)("ZodE164",(e,r)=>{f.bt.init(e,r),pe.init(e,r)}),Ft=(0,f.wn)("ZodJWT",(e,r)=>{f.Nt.init(e,r),pe.init(e,
r)}),bn=(0,f.wn)("ZodUnknown",(e,r)=>{f.$t.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,l)=>{}});function wt(){return(0,f.
nt)(bn)}const yn=(0,f.wn)("ZodNever",(e,r)=>{f.Lt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,l)=>qt(e,s,u,l)});
function Dt(e){return(0,f.U)(yn,e)}const or=(0,f.wn)("ZodArray",(e,r)=>{It(),f.ut.init(e,r),$e.init(e,r),e._zod.processJSONSchema=
(s,u,l)=>Wn(e,s,u,l),e.element=r.element},{min(e,r){return this.check((0,f.V)(e,r))},nonempty(e){return this.check((0,f.
V)(1,e))},max(e,r){return this.check((0,f.B)(e,r))},length(e,r){return this.check((0,f.L)(e,r))},unwrap(){return this.element}});
function $n(e,r){return(0,f.h)(or,e,r)}const wn=(0,f.wn)("ZodObject",(e,r)=>{It(),f.Bt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=
(s,u,l)=>De(e,s,u,l),(0,f.Ln)(e,"shape",s=>s._zod.def.shape,!1)},{keyof(){return En(Object.keys(this._zod.def.shape))},catchall(e){
return this.clone((0,f.Hn)(this._zod.def,{catchall:e}))},passthrough(){return this.clone((0,f.Hn)(this._zod.def,{catchall:wt()}))},
loose(){return this.clone((0,f.Hn)(this._zod.def,{catchall:wt()}))},strict(){return this.clone((0,f.Hn)(this._zod.def,{catchall:Dt()}))},
strip(){return this.clone((0,f.Hn)(this._zod.def,{catchall:void 0}))},extend(e){return(0,f.Pn)(this,e)},safeExtend(e){return(0,f.
Zn)(this,e)},merge(e){return(0,f.Vn)(this,e)},pick(e){return(0,f.Jn)(this,e)},omit(e){return(0,f.Wn)(this,e)},partial(...e){
return(0,f.qn)(v,this,e[0])},exactPartial(...e){return(0,f.qn)(T,this,e[0],"exactPartial")},required(...e){return(0,f.Xn)(
sr,this,e[0])}});function Ne(e,r){const s={type:"object",shape:e??{},...(0,f.Un)(r)};return new wn(s)}function St(e,r){return new wn(
{type:"object",shape:e,catchall:Dt(),...(0,f.Un)(r)})}const ut=(0,f.wn)("ZodUnion",(e,r)=>{f.Qt.init(e,r),$e.init(e,r),e.
_zod.processJSONSchema=(s,u,l)=>At(e,s,u,l),e.options=r.options});function Sn(e,r){return new ut({type:"union",options:e,
...(0,f.Un)(r)})}const zn=(0,f.wn)("ZodIntersection",(e,r)=>{f.Mt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,l)=>Zt(
e,s,u,l)});function On(e,r){return new zn({type:"intersection",left:e,right:r})}const Mt=(0,f.wn)("ZodEnum",(e,r)=>{f.Ct.
init(e,r),$e.init(e,r),e._zod.processJSONSchema=(u,l,h)=>Gn(e,u,l,h),e.enum=r.entries,e.options=[...e._zod.values];const s=new Set(
Object.keys(r.entries));e.extract=(u,l)=>{const h={};for(const p of u)if(s.has(p))h[p]=r.entries[p];else throw new Error(
`Key ${p} not found in enum`);return new Mt({...r,checks:[],...(0,f.Un)(l),entries:h})},e.exclude=(u,l)=>{const h={...r.
entries};for(const p of u)if(s.has(p))delete h[p];else throw new Error(`Key ${p} not found in enum`);return new Mt({...r,
checks:[],...(0,f.Un)(l),entries:h})}});function En(e,r){const s=Array.isArray(e)?Object.fromEntries(e.map(u=>[u,u])):e;
return new Mt({type:"enum",entries:s,...(0,f.Un)(r)})}const kn=(0,f.wn)("ZodLiteral",(e,r)=>{f.Ft.init(e,r),$e.init(e,r),
e._zod.processJSONSchema=(s,u,l)=>wr(e,s,u,l),e.values=new Set(r.values),Object.defineProperty(e,"value",{get(){if(r.values.
length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return r.values[0]}})});
function lt(e,r){return new kn({type:"literal",values:Array.isArray(e)?e:[e],...(0,f.Un)(r)})}const d=(0,f.wn)("ZodTrans\
form",(e,r)=>{It(),f.qt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,l)=>He(e,s,u,l),e._zod.parse=(s,u)=>{if(u.direction===
"backward")throw new f.Cn(e.constructor.name);s.addIssue=h=>{if(typeof h=="string")s.issues.push((0,f.Rn)(h,s.value,r));else{
const p=h;p.fatal&&(p.continue=!1),p.code??(p.code="custom"),"input"in p||(p.input=s.value),p.inst??(p.inst=e),s.issues.
push((0,f.Rn)(p))}};const l=r.transform(s.value,s);return l instanceof Promise?l.then(h=>(s.value=h,s)):(s.value=l,s)}});
function g(e){return new d({type:"transform",transform:e})}const v=(0,f.wn)("ZodOptional",(e,r)=>{f.Vt.init(e,r),$e.init(
e,r),e._zod.processJSONSchema=(s,u,l)=>Qe(e,s,u,l),e.unwrap=()=>e._zod.def.innerType});function y(e){return new v({type:"\
optional",innerType:e})}const T=(0,f.wn)("ZodExactOptional",(e,r)=>{f.wt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=
(s,u,l)=>Qe(e,s,u,l),e.unwrap=()=>e._zod.def.innerType});function z(e){return new T({type:"optional",innerType:e})}const C=(0,f.
wn)("ZodNullable",(e,r)=>{f.zt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,l)=>_t(e,s,u,l),e.unwrap=()=>e._zod.
def.innerType});function G(e){return new C({type:"nullable",innerType:e})}const ae=(0,f.wn)("ZodDefault",(e,r)=>{f.yt.init(
e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,l)=>Ke(e,s,u,l),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});
function B(e,r){return new ae({type:"default",innerType:e,get defaultValue(){return typeof r=="function"?r():(0,f.Qn)(r)}})}
const we=(0,f.wn)("ZodPrefault",(e,r)=>{f.Ut.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,l)=>Ye(e,s,u,l),e.unwrap=
()=>e._zod.def.innerType});function ft(e,r){return new we({type:"prefault",innerType:e,get defaultValue(){return typeof r==
"function"?r():(0,f.Qn)(r)}})}const sr=(0,f.wn)("ZodNonOptional",(e,r)=>{f.Rt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=
(s,u,l)=>Tt(e,s,u,l),e.unwrap=()=>e._zod.def.innerType});function ir(e,r){return new sr({type:"nonoptional",innerType:e,
...(0,f.Un)(r)})}const be=(0,f.wn)("ZodCatch",(e,r)=>{f._t.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,l)=>Xe(e,
s,u,l),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function Qr(e,r){return new be({type:"catch",innerType:e,
catchValue:typeof r=="function"?r:(0,f.Mn)(r)})}const qr=(0,f.wn)("ZodPipe",(e,r)=>{f.Ht.init(e,r),$e.init(e,r),e._zod.processJSONSchema=
(s,u,l)=>Pt(e,s,u,l),e.in=r.in,e.out=r.out});function Sr(e,r){return new qr({type:"pipe",in:e,out:r})}const zr=(0,f.wn)(
"ZodReadonly",(e,r)=>{f.Wt.init(e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,l)=>en(e,s,u,l),e.unwrap=()=>e._zod.def.
innerType});function _r(e){return new zr({type:"readonly",innerType:e})}const eo=(0,f.wn)("ZodCustom",(e,r)=>{f.vt.init(
e,r),$e.init(e,r),e._zod.processJSONSchema=(s,u,l)=>A(e,s,u,l)});function to(e,r={}){return(0,f.K)(eo,e,r)}function Or(e,r){
return(0,f.Z)(e,r)}const An=_.r,no=["auto","true","false"];function Jt(e){const r=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.
exec(e);if(!r)return;const s=r.slice(1);if(s.some(S=>S.length>1&&S.startsWith("0")))return;const[u=0,l=0,h=0,p=0,w=0]=s.
map(Number);if(!(Math.max(u,l,h,p)>255||w>32))return{base:((u*256+l)*256+h)*256+p,prefix:w}}const Zn=e=>2**(32-e.prefix),
Er=e=>e.base%Zn(e)===0,kr=e=>({...e,base:e.base-e.base%Zn(e)}),Ar=(e,r)=>e.base<r.base+Zn(r)&&r.base<e.base+Zn(e);function Vt({
base:e,prefix:r}){return`${[24,16,8,0].map(s=>Math.floor(e/2**s)%256).join(".")}/${r}`}function ro(e){for(const[r,s]of e.
entries()){const u=e.slice(r+1).find(l=>Ar(s,l));if(u)return[s,u]}}const oo=[["0.0.0.0/8","this network"],["127.0.0.0/8",
"loopback"],["169.254.0.0/16","link-local"],["224.0.0.0/4","multicast"],["240.0.0.0/4","reserved"]];function so(e){const r=oo.
find(([s])=>{const u=Jt(s);return u!==void 0&&Ar(u,e)});return r&&`${r[0]}, ${r[1]}`}const Zr=["103.21.244.0/22","103.22\
.200.0/22","103.31.4.0/22","104.16.0.0/13","104.24.0.0/14","108.162.192.0/18","131.0.72.0/22","141.101.64.0/18","162.158\
.0.0/15","172.64.0.0/13","173.245.48.0/20","188.114.96.0/20","190.93.240.0/20","197.234.240.0/22","198.41.128.0/17"],Tr=60;
function io(e){if(e==="cloudflare")return Pr(Zr.map(ar));const r=e.split(/[\s,]+/).filter(Boolean).map(ar);if(r.length>Tr)
throw new Error(`${r.length} ranges are more than the ${Tr} of a security group`);const s=ro(r);if(s)throw new Error(`"${Vt(
s[0])}" and "${Vt(s[1])}" overlap`);return Pr(r)}function ar(e){const r=Jt(e);if(!r)throw new Error(`"${e}" is no IPv4 r\
ange`);if(!Er(r))throw new Error(`"${e}" does not begin at its range's first address ${Vt(kr(r))}`);return r}const Pr=e=>[
...e].sort((r,s)=>r.base-s.base||r.prefix-s.prefix).map(Vt);function Je(e,r){return Me().transform((s,u)=>{try{return e(
s)}catch(l){return u.addIssue({code:"custom",message:`${(0,O.n)(l)}; use ${r}`}),f.Tn}})}const Ve=e=>En(e,{error:({input:r})=>`\
"${r}" is not one of ${e.join(", ")}`}),Re=(e,r)=>Me().refine(s=>e.test(s),{error:({input:s})=>`"${s}" is not ${r}`});function Nr(e,r,s,u=""){
const l=/^\d{1,6}$/.test(e)?Number(e):NaN;if(l>=r&&l<=s)return l;throw new Error(`"${e}" is out of range${l<r?u:""}`)}const Bt=(e,r,s="")=>Je(
u=>Nr(u,e,r,s),`a whole number from ${e} to ${r}`),jr=(e,r)=>Je(s=>s===""?void 0:Nr(s,e,r),`a whole number from ${e} to ${r}\
, or nothing`),cr=Ve(["true","false","True","False","TRUE","FALSE"]),ur=(e,r)=>Je(s=>{const u=s.split(/[\s,]+/).filter(Boolean),
l=u.find(h=>!e.test(h));if(l!==void 0)throw new Error(`"${l}" is none`);return[...new Set(u)]},r),Tn=4096,Ir=Object.values(
An.keys),ao=[...An.reload.keys,...An.restartOnly].filter(e=>!Ir.includes(e));function co(e){const r=new Map;for(const l of e.
split(`
`).map(h=>h.trim())){if(l===""||l.startsWith("#"))continue;const[,h="",p=""]=/^([^\s=]+)\s*=\s*(.*)$/.exec(l)??[];if(!h)
throw new Error(`"${l}" is not key = value`);if(Ir.includes(h))throw new Error(`"${h}" is set by the stack itself`);if(!ao.
includes(h))throw new Error(`"${h}" is no setting of the listener`);if(p===""||/\{\{|[^ -~]/.test(p))throw new Error(`"${l}\
" has no value, or one with {{ or characters beyond ASCII`);if(r.has(h))throw new Error(`"${h}" is there twice`);r.set(h,
p)}const s=Object.fromEntries([...r].sort(([l],[h])=>l<h?-1:1)),{length:u}=JSON.stringify(s);if(u>Tn)throw new Error(`${u}\
 characters as JSON are more than the ${Tn} of a parameter`);return s}const Rr=4096,uo=/^\s*([\w.*-]+(:\d{1,5})?\s*=\s*[\w.:[\]-]+\s*)?(#[ -~]*)?$/;
function Cr(e){const r=e.split(`
`).map(l=>l.trimEnd()),s=r.find(l=>!uo.test(l)||l.includes("{{"));if(s!==void 0)throw new Error(`"${s.trim()}" is not ho\
st=address`);const u=r.join(`
`);if(u.length>Rr)throw new Error(`${u.length} characters are more than the ${Rr} of a parameter`);return u}(0,f.i)("kin\
d",[(0,f.u)({kind:(0,f.s)("apt"),url:(0,f.m)({protocol:/^https?$/}),suites:(0,f.n)((0,f.p)()).check((0,f.V)(1)),component:(0,f.
p)(),key:(0,f.m)({protocol:/^https?$/}),package:(0,f.p)()}),(0,f.u)({kind:(0,f.s)("deb"),url:(0,f.m)({protocol:/^https?$/}),
sha256:(0,f.p)().check((0,f.q)(/^[0-9a-f]{64}$/))}),(0,f.u)({kind:(0,f.s)("ami")})]);const lo={kind:"apt",url:"https://p\
kg.cloudflare.com/",suites:["xenial"],component:"main",key:"https://pkg.cloudflare.com/pubkey.gpg",package:"railgun-stab\
le"},fo="`cloudflare`, `apt <url> key=<url> [suite=a,b] [component=main] [package=railgun-stable]`, `deb <url> sha256=<6\
4 hex digits>` or `ami`",ho="xenial";function Ur(e,r){if(e.length>512)throw new Error(`${e.length} characters are more t\
han the 512 that user data has room for`);const[s="",...u]=e.split(/\s+/);switch(s){case"cloudflare":return Gt(u,[]),lo;case"\
ami":return Gt(u,[]),{kind:"ami"};case"apt":return po(u,r);case"deb":return mo(u);default:throw new Error(`"${s}" is no \
kind of package source`)}}function po([e="",...r],s){const u=Gt(r,["key","suite","component","package"]),l=u.get("key");
if(!l)throw new Error("apt needs key=<url>: the key that signs the repository");const h=u.get("suite")?.split(",").filter(
Boolean)??[s,ho],p=[...h,u.get("component")??"main",u.get("package")??"railgun-stable"].find(w=>!/^[A-Za-z0-9][A-Za-z0-9.+/_-]*$/.
test(w));if(h.length===0||p!==void 0)throw new Error(`"${p??""}" is no name of a suite, component or package`);return{kind:"\
apt",url:Pn(e),key:Pn(l),suites:h,component:u.get("component")??"main",package:u.get("package")??"railgun-stable"}}function mo([
e="",...r]){const s=Gt(r,["sha256"]).get("sha256")?.toLowerCase()??"";if(!/^[0-9a-f]{64}$/.test(s))throw new Error(`deb \
needs sha256=<64 hex digits>, not "${s}"`);return{kind:"deb",url:Pn(e),sha256:s}}function Gt(e,r){const s=new Map;for(const u of e){
const[l="",...h]=u.split("=");if(!r.includes(l)||h.length===0||s.has(l))throw new Error(`"${u}" is not expected there`);
s.set(l,h.join("="))}return s}function Pn(e){const r=URL.canParse(e)?new URL(e):void 0;if(!r||!/^https?:$/.test(r.protocol))
throw new Error(`"${e}" is no http or https address`);if(r.username||r.password)throw new Error("an address here must no\
t hold a name or a password");return e}const Wt=40,xr=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;function Lr(e){const r=new Map,s=e.
split(`
`).map(u=>u.trim());for(const u of s.filter(Boolean)){const l=u.indexOf("="),h=u.slice(0,Math.max(l,0)).trim(),p=u.slice(
l+1).trim();if(!h)throw new Error(`"${u}" is not key=value`);if(/^aws:/i.test(h))throw new Error(`"${h}" begins with aws\
:, which is AWS's own`);if(/^railgun-ha:/i.test(h))throw new Error(`"${h}" begins with railgun-ha:, which is this produc\
t's own`);if(!p)throw new Error(`"${u}" has no value, which not every resource takes`);if(h.length>128||p.length>256||!xr.
test(h)||!xr.test(p))throw new Error(`"${u}" has a character or a length that tags cannot have (key 128, value 256)`);if(r.
has(h))throw new Error(`"${h}" is there twice`);r.set(h,p)}if(r.size>Wt)throw new Error(`${r.size} tags are more than th\
e ${Wt} that a stack has room for`);return Object.fromEntries([...r].sort(([u],[l])=>u<l?-1:1))}const Fr=/^$|^(arn:[a-z-]+:ssm:[a-z0-9-]+:\d{12}:parameter)?\/?[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*(:[A-Za-z0-9_.-]+)?$/,
Dr=["activation-token","token-parameter","token-version"];function go(e){const r=Dr.filter(u=>e[u]!==""),s=r.at(-1);if(r.
length>1&&s)return{path:[s],message:`${r.slice(0,-1).join(" and ")} is set as well; set one of them`};if(s==="token-vers\
ion"&&e.command!=="rotate"){const u=`"${e.command}" takes no version that is stored already; use it with command rotate`;
return{path:[s],message:u}}}const Mr=["deploy","plan","status","rotate","pause","resume","destroy","render"],lr={"22.04":"\
jammy","24.04":"noble","26.04":"resolute"},Jr=An.map.key;function vo(e){const r=Jt(e);if(!r)throw new Error(`"${e}" is n\
o IPv4 range`);if(r.prefix<16)throw new Error(`"${e}" is larger than a VPC can be`);if(!Er(r))throw new Error(`"${e}" do\
es not begin at its range's first address ${Vt(kr(r))}`);const s=so(r);if(s)throw new Error(`"${e}" overlaps ${s}`);return e}
function bo(e){if(/^\d+$/.test(e)){const l=Number(e);if(l<2||l>4)throw new Error(`${e} zones are out of range`);return{count:l,
names:void 0}}const r=e.split(",").map(l=>l.trim()),s=r.find(l=>!/^[a-z]{2,4}(-[a-z]+)+-\d+[a-z]$/.test(l));if(s!==void 0)
throw new Error(`"${s}" is no name of a zone`);const u=r.find((l,h)=>r.indexOf(l)!==h);if(u)throw new Error(`"${u}" is t\
here twice`);if(r.length<2||r.length>4)throw new Error(`${r.length} zones are out of range`);return{count:r.length,names:[
...r].sort()}}const fr=St({command:Ve(Mr),"stack-name":Re(/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/,"a letter followed by letters,\
 digits and hyphens, 128 characters at most"),"activation-token":Me().refine(e=>e===""||/^[0-9a-fA-F]{32}$/.test(e),{error:({
input:e})=>`the value is not 32 hexadecimal digits (it has ${String(e).length} characters)`}),"vpc-cidr":Je(vo,"an IPv4 \
range from /16 to /22 (/21 for 3 or 4 zones) such as 10.240.0.0/16"),"availability-zones":Je(bo,"a number from 2 to 4, o\
r 2 to 4 names separated by commas"),nat:Ve(["none","single","per-az"]),"allowed-cidrs":Je(io,"`cloudflare`, or IPv4 ran\
ges separated by commas or lines"),"instance-type":Re(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/,"an EC2 instance type such as t3.m\
edium"),"ubuntu-release":Ve(["22.04","24.04","26.04"]),"ami-id":Re(/^$|^ami-[0-9a-f]{8}([0-9a-f]{9})?$/,"an image id suc\
h as ami-0123456789abcdef0"),"ami-update":Ve(["pinned","on-deploy"]),size:Bt(2,50,": one instance is no high availabilit\
y"),"memcached-node-type":Re(/^cache\.[a-z][a-z0-9]*\.[a-z0-9]+$/,"a cache node type such as cache.t4g.small"),"memcache\
d-nodes":Bt(2,40,": one node is no high availability"),"memcached-version":Re(/^1\.[4-6]\.\d{1,3}$/,"a version of memcac\
hed from 1.4 to 1.6 such as 1.6.22"),"package-source":Me(),"listener-settings":Je(co,"lines such as log.level = 1 with k\
eys that Railgun documents"),"map-file":Je(Cr,"one host=address on each line"),"elastic-ips":cr,tags:Je(Lr,"one key=valu\
e on each line"),"alarm-topic-arn":Re(/^$|^arn:[a-z-]+:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/,"the ARN of a standa\
rd SNS topic"),"alarm-email":Re(/^$|^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/,"one e-mail address"),"token-parameter":Re(Fr,"the\
 name of a parameter such as /railgun/next-token"),"token-version":Re(/^$|^previous$|^[1-9]\d{0,8}$/,"`previous` or the \
number of a version"),"wave-size":Bt(1,50),floor:jr(0,49),"canary-seconds":Bt(0,3600),"max-token-age-days":Bt(0,3650),confirm:Me(),
"on-pull-request":Ve(["plan","deploy"]),drift:Ve(["false","true","revert"]),"on-failed-stack":Ve(["fail","recreate"]),"s\
kip-resources":ur(/^[A-Za-z0-9]{1,255}$/,"logical ids separated by commas or lines"),"allow-replacement":ur(/^[A-Za-z0-9]{1,255}$|^[A-Za-z0-9]+(::[A-Za-z0-9]+){2}$/,
"logical ids or types such as AWS::EC2::Subnet, separated by commas or lines"),wait:cr,"service-role-arn":Re(/^$|^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/,
"the ARN of an IAM role"),"permissions-boundary":Re(/^$|^arn:[a-z-]+:iam::(\d{12}|aws):policy\/[\w+=,.@/-]{1,512}$/,"the\
 ARN of an IAM policy"),"allowed-account-ids":ur(/^\d{12}$/,"account ids of 12 digits separated by commas or lines"),comment:Ve(
no),"github-token":Me()}).refine(e=>(Jt(e["vpc-cidr"])?.prefix??0)<=(0,_.t)(e["availability-zones"].count),{path:["vpc-c\
idr"],error:({input:e})=>Vr(e),when:({issues:e})=>!e.some(({path:r})=>r?.[0]==="vpc-cidr"||r?.[0]==="availability-zones")}).
refine(e=>e["alarm-topic-arn"]===""||e["alarm-email"]==="",{path:["alarm-email"],error:"alarm-topic-arn is set as well; \
set one of them, and subscribe the address to the topic",when:({issues:e})=>!e.some(({path:r})=>String(r?.[0]).startsWith(
"alarm-"))}).refine(e=>e["map-file"]===""||!Object.hasOwn(e["listener-settings"],Jr),{path:["listener-settings"],error:`\
"${Jr}" is set by map-file; leave one of them out`,when:({issues:e})=>!e.some(({path:r})=>r?.[0]==="listener-settings"||
r?.[0]==="map-file")}).superRefine((e,r)=>{const s=r.issues.length===0?go(e):void 0;s&&r.addIssue({code:"custom",...s})}).
transform((e,r)=>{const s=dr(e["package-source"],e["ubuntu-release"]);return typeof s=="string"?(r.addIssue({code:"custo\
m",path:["package-source"],message:s}),f.Tn):Br(e,s)});function Vr(e){const{count:r}=e["availability-zones"];return`"${e["\
vpc-cidr"]}" is too small for ${2*r} subnets of /24 in ${r} zones; use /${(0,_.t)(r)} or larger`}function dr(e,r){try{return Ur(
e,lr[r])}catch(s){return`${(0,O.n)(s)}; use ${fo}`}}function Br(e,r){return{command:e.command,stackName:e["stack-name"],
activationToken:e["activation-token"],vpcCidr:e["vpc-cidr"],zones:e["availability-zones"],nat:e.nat,allowedCidrs:e["allo\
wed-cidrs"],instanceType:e["instance-type"],ubuntuRelease:e["ubuntu-release"],amiId:e["ami-id"],amiUpdate:e["ami-update"],
size:e.size,memcachedNodeType:e["memcached-node-type"],memcachedNodes:e["memcached-nodes"],memcachedVersion:e["memcached\
-version"],packageSource:r,listenerSettings:e["listener-settings"],mapFile:e["map-file"],elasticIps:e["elastic-ips"].toLowerCase()===
"true",tags:e.tags,alarmTopicArn:e["alarm-topic-arn"],alarmEmail:e["alarm-email"],tokenParameter:e["token-parameter"],tokenVersion:e["\
token-version"],waveSize:e["wave-size"],floor:e.floor,canarySeconds:e["canary-seconds"],maxTokenAgeDays:e["max-token-age\
-days"],confirm:e.confirm,onPullRequest:e["on-pull-request"],drift:e.drift,onFailedStack:e["on-failed-stack"],skipResources:e["\
skip-resources"],allowReplacement:e["allow-replacement"],waits:e.wait.toLowerCase()==="true",serviceRoleArn:e["service-r\
ole-arn"],permissionsBoundary:e["permissions-boundary"],allowedAccountIds:e["allowed-account-ids"],comment:e.comment,githubToken:e["\
github-token"].startsWith("${{")?"":e["github-token"]}}function yo(e){const r=Object.keys(e).filter(p=>!L(p)),s=Object.fromEntries(
oe.map(p=>[p,hr(e,p)])),u=fr.safeParse(s),l=[...r.map(p=>`${p} is not an input; the nearest is ${X(p)}`),...(u.error?.issues??
[]).map(({path:p,message:w})=>`${p.join(".")}: ${w}`),...Gr(s,u.error)];if(u.success&&l.length===0)return u.data;const h=u.
success?"input.unknown":"input.invalid";throw new O.t(h,l.length===1?`${l[0]}`:`${l.length} inputs are wrong`,{details:l.
length===1?[]:l})}function Gr(e,r){if(!r||r.issues.some(({path:u})=>u[0]==="package-source"))return[];const s=dr(e["pack\
age-source"]??"",ne["ubuntu-release"]);return typeof s=="string"?[`package-source: ${s}`]:[]}function hr(e,r){const s=e[r]?.
trim()??"";return s===""?ne[r]:s}const Nn=e=>"value"in e,dt=e=>Nn(e)?e.value:null;async function $o(e){try{return{value:await e()}}catch(r){
const s=(0,R.t)(r,"AccessDenied","AccessDeniedException","UnauthorizedOperation");return{unknown:s?"the role may not loo\
k":(0,O.n)(r),isDenied:s}}}const Wr=e=>[wo(e),Hr(e)];function wo({stack:e,nodes:r}){return{title:`Fleet of ${e.name}`,head:[
"instance","zone","address","group","health","target","2408","template","token","config"],rows:r.map(s=>[s.id,s.zone,s.address,
s.lifecycle,s.health,s.target,s.port,s.templateVersion,s.tokenVersion===null?"unknown":`${s.tokenVersion}${s.isPinned?" \
(canary)":""}`,So(s)])}}function So({due:e,configAgeSeconds:r,error:s}){return s?s.split(":")[0]??s:r?`${pr(r)} behind`:
e===null?"unknown":e==="nothing"?"up to date":`${e} is due`}function Hr(e){const{stack:r,fleet:s,runtime:u}=e;return{title:`\
Stack ${r.name}`,head:["what","is"],rows:[["stack",r.status.name],["deployed by",e.version==="1.0.0"?D.t:`${e.version||"\
unknown"}; this is ${D.t}`],["template",e.isTemplateCurrent?"as these inputs give it":"not as these inputs give it"],["m\
emcached",`${s.cacheNodes.length} of ${s.cacheSize}: ${s.cacheNodes.join(" ")||"none"}`],["list as written",s.servers.join(
" ")||"none"],["token",Be(e.token,zo)],["lock",Be(e.lock,Oo)],["reconciler",Be(e.pause,l=>l?.paused?`paused by ${l.by}`:
"not paused")],["suspended processes",Be(e.suspensions,Eo)],["alarms",Be(e.alarms,l=>l.map(({name:h})=>h).join(", ")||"n\
one")],["image",Be(e.image,({id:l,newest:h,isNewest:p})=>p?l:`${l}; ${h} is newer`)],["Cloudflare's ranges",Be(e.cloudflare,
Kr)],["Lambda runtime",Be(u,({name:l,endsOn:h,daysLeft:p})=>`${l}, ends on ${h} (${p} days)`)]]}}const Be=(e,r)=>Nn(e)?r(
e.value):`unknown: ${e.unknown}`;function zo({labels:e,ageSeconds:r}){const s=Object.values(x.p).flatMap(l=>e[l]===void 0?
[]:[`${l} ${e[l]}`]),u=r===null?[]:[`${pr(r)} old`];return[...s,...u].join(", ")||"none"}const Oo=e=>e===null||e.state===
"free"?"free":`${e.owner} (${e.purpose}), ${e.state}`,jn={breaker:"the breaker",run:"the run that holds the lock",left:"\
a run that ended",nobody:"nobody known"},Eo=e=>e.map(({processes:r,by:s})=>`${r.join(" and ")} by ${jn[s]}`).join(", ")||
"none";function Kr({added:e,removed:r}){return e.length+r.length===0?"as this version has them":[...e.map(s=>`+ ${s}`),...r.
map(s=>`- ${s}`)].join(" ")}function pr(e){const r=[[Math.floor(e/86400),"d"],[Math.floor(e/3600)%24,"h"],[Math.floor(e/
60)%60,"min"],[Math.floor(e)%60,"s"]],s=r.findIndex(([u])=>u>0);return s<0?"0 s":r.slice(s,s+2).filter(([u])=>u>0).map(([
u,l])=>`${u} ${l}`).join(" ")}function mr({underWay:e,alarms:r,image:s,cloudflare:u,runtime:l,isTemplateCurrent:h}){const p=dt(
r)??[],w=dt(u),S=dt(l);return[...e,...p.map(({name:P,description:ee})=>`alarm ${P}: ${ee}`),...h?[]:["a deploy with thes\
e inputs would change the stack"],...dt(s)?.isNewest===!1?["a newer image exists: deploy with ami-update: on-deploy take\
s it"]:[],...w&&w.added.length+w.removed.length>0?["Cloudflare's ranges have changed: use a newer version of this action\
, or set allowed-cidrs"]:[],...S?.endsSoon?[`Lambda ends ${S.name} on ${S.endsOn}: deploy with a newer version of this a\
ction`]:[]]}function Yr(e){const{token:r,alarms:s,lock:u,pause:l,suspensions:h,image:p,cloudflare:w,runtime:S}=e,P={token:r,
alarms:s,lock:u,pause:l,suspensions:h,image:p,cloudflare:w,runtime:S},ee=Object.entries(P).flatMap(([Q,me])=>Nn(me)?[]:[
`${Q}: ${me.unknown}`]);return{version:e.version,templateCurrent:e.isTemplateCurrent,nodes:e.nodes,...Object.fromEntries(
Object.entries(P).map(([Q,me])=>[Q,dt(me)])),notices:mr(e),unknown:[...ee,...e.nodesUnknown?[`nodes: ${e.nodesUnknown}`]:
[]]}}}),3951:((E,W,a)=>{a.d(W,{t:()=>O});const O="1.0.0"})},Zo={};function Se(E){var W=Zo[E];if(W!==void 0)return W.exports;
var a=Zo[E]={exports:{}},O=!0;try{Uo[E](a,a.exports,Se),O=!1}finally{O&&delete Zo[E]}return a.exports}Se.m=Uo,typeof Se<
"u"&&(Se.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,
-1)+"/"),(()=>{var E=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",W=typeof Symbol=="function"?
Symbol("webpack exports"):"__webpack_exports__",a=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",
O=x=>{x&&x.d<1&&(x.d=1,x.forEach(D=>D.r--),x.forEach(D=>D.r--?D.r++:D()))},_=x=>x.map(D=>{if(D!==null&&typeof D=="object"){
if(D[E])return D;if(D.then){var R=[];R.d=0,D.then(oe=>{f[W]=oe,O(R)},oe=>{f[a]=oe,O(R)});var f={};return f[E]=oe=>oe(R),
f}}var ne={};return ne[E]=oe=>{},ne[W]=D,ne});Se.a=(x,D,R)=>{var f;R&&((f=[]).d=-1);var ne=new Set,oe=x.exports,L,X,ie,H=new Promise(
(I,fe)=>{ie=fe,X=I});H[W]=oe,H[E]=I=>(f&&I(f),ne.forEach(I),H.catch(fe=>{})),x.exports=H,D(I=>{L=_(I);var fe,ue=()=>L.map(
V=>{if(V[a])throw V[a];return V[W]}),ge=new Promise(V=>{fe=()=>V(ue),fe.r=0;var K=U=>U!==f&&!ne.has(U)&&(ne.add(U),U&&!U.
d&&(fe.r++,U.push(fe)));L.map(U=>U[E](K))});return fe.r?ge:ue()},I=>(I?ie(H[a]=I):X(oe),O(f))),f&&f.d<0&&(f.d=0)}})(),(()=>{
var E=Object.getPrototypeOf?a=>Object.getPrototypeOf(a):a=>a.__proto__,W;Se.t=function(a,O){if(O&1&&(a=this(a)),O&8||typeof a==
"object"&&a&&(O&4&&a.__esModule||O&16&&typeof a.then=="function"))return a;var _=Object.create(null);Se.r(_);var x={};W=
W||[null,E({}),E([]),E(E)];for(var D=O&2&&a;typeof D=="object"&&!~W.indexOf(D);D=E(D))Object.getOwnPropertyNames(D).forEach(
R=>x[R]=()=>a[R]);return x.default=()=>a,Se.d(_,x),_}})(),Se.d=(E,W)=>{for(var a in W)Se.o(W,a)&&!Se.o(E,a)&&Object.defineProperty(
E,a,{enumerable:!0,get:W[a]})},Se.f={},Se.e=E=>Promise.all(Object.keys(Se.f).reduce((W,a)=>(Se.f[a](E,W),W),[])),Se.u=E=>""+
E+".index.js",Se.o=(E,W)=>Object.prototype.hasOwnProperty.call(E,W),Se.r=E=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.
defineProperty(E,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(E,"__esModule",{value:!0})},(()=>{var E={8792:0},
W=a=>{var{ids:O,modules:_,runtime:x}=a,D,R,f=0;for(D in _)Se.o(_,D)&&(Se.m[D]=_[D]);for(x&&x(Se);f<O.length;f++)R=O[f],Se.
o(E,R)&&E[R]&&E[R][0](),E[O[f]]=0};Se.f.j=(a,O)=>{var _=Se.o(E,a)?E[a]:void 0;if(_!==0)if(_)O.push(_[1]);else{var x=import("\
./"+Se.u(a)).then(W,D=>{throw E[a]!==0&&(E[a]=void 0),D}),x=Promise.race([x,new Promise(D=>_=E[a]=[D])]);O.push(_[1]=x)}}})();
var xo=Se(2015);xo=await xo;
