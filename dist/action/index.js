import{createRequire as be}from"module";var mo={6982:(O=>{O.exports=be(import.meta.url)("crypto")}),9896:(O=>{O.exports=
be(import.meta.url)("fs")}),6698:(O=>{O.exports=be(import.meta.url)("node:async_hooks")}),1421:(O=>{O.exports=be(import.meta.
url)("node:child_process")}),7598:(O=>{O.exports=be(import.meta.url)("node:crypto")}),3024:(O=>{O.exports=be(import.meta.
url)("node:fs")}),1455:(O=>{O.exports=be(import.meta.url)("node:fs/promises")}),7067:(O=>{O.exports=be(import.meta.url)(
"node:http")}),4708:(O=>{O.exports=be(import.meta.url)("node:https")}),7030:(O=>{O.exports=be(import.meta.url)("node:net")}),
8161:(O=>{O.exports=be(import.meta.url)("node:os")}),6760:(O=>{O.exports=be(import.meta.url)("node:path")}),1708:(O=>{O.
exports=be(import.meta.url)("node:process")}),7075:(O=>{O.exports=be(import.meta.url)("node:stream")}),3136:(O=>{O.exports=
be(import.meta.url)("node:url")}),7975:(O=>{O.exports=be(import.meta.url)("node:util")}),8522:(O=>{O.exports=be(import.meta.
url)("node:zlib")}),857:(O=>{O.exports=be(import.meta.url)("os")}),9065:((O,M,l)=>{l.d(M,{n:()=>G,r:()=>I,t:()=>B});const I=[
"launch-gate","port-probe","endpoint-sync","reconciler"],J=24,c=256,C=16;function B(k){return J-Math.ceil(Math.log2(2*k))}
function G(k,x){const K=le(k,B(x)),ne=ae=>`${q(K+ae*c)}/${J}`,H=Array.from({length:x},(ae,V)=>V);return{publicCidrs:H.map(
ae=>ne(2*ae)),privateCidrs:H.map(ae=>ne(2*ae+1))}}function le(k,x){const[K,ne,H,ae,V]=(/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.
exec(k)??[]).slice(1).map(Number),ye=[K,ne,H,ae].map(re=>re??NaN);if(V===void 0||ye.some(re=>!(re<=255)))throw new Error(
`vpc range "${k}" is not IPv4 in the form a.b.c.d/prefix`);if(V<C||V>x)throw new Error(`vpc range "${k}" has prefix ${V}\
, allowed is ${C} to ${x}`);const Q=ye.reduce((re,dt)=>re*256+dt,0),ge=2**(32-V);if(Q%ge!==0)throw new Error(`vpc range \
"${k}" has host bits set, write ${q(Q-Q%ge)}/${V}`);return Q}const q=k=>[24,16,8,0].map(x=>k>>>x&255).join(".")}),6765:((O,M,l)=>{
l.d(M,{n:()=>I,t:()=>J});const I={now:()=>Date.now(),after:(c,C)=>{const B=setTimeout(C,c);return()=>clearTimeout(B)}};function J(c,C){
return new Promise(B=>{c.after(C,B)})}}),6580:((O,M,l)=>{l.d(M,{i:()=>J,n:()=>B,r:()=>I,t:()=>q});var I=class extends Error{name="\
AppError";code;fault;details;constructor(k,x,K={}){super(x,K.cause===void 0?void 0:{cause:K.cause}),this.code=k,this.fault=
K.fault??"user",this.details=K.details??[]}};function J(k){return k instanceof Error?k.message:String(k)}const c=new Set(
["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ETIMEDOUT","EHOSTUNREACH","ENETUNREACH","ECONNRESET"]),C={CredentialsProviderError:[
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
ck"]};function B(k){if(k instanceof I)return k;const x=k instanceof Error?k.name:"",K=C[x];if(K)return new I(K[0],`${K[1]}\
 (${J(k)})`,{cause:k});const ne=le(k);return ne?new I("endpoint.unreachable",`the AWS endpoint cannot be reached (${ne}:\
 ${J(k)}); check region, network and AWS_ENDPOINT_URL`,{cause:k}):k instanceof TypeError&&"code"in k&&k.code==="ERR_INVA\
LID_URL"?new I("endpoint.unreachable",`"${"input"in k?String(k.input):""}" is no address of an AWS endpoint; correct AWS\
_ENDPOINT_URL, or leave it unset`,{cause:k}):J(k)==="Region is missing"?new I("region.missing","no AWS region is set; se\
t AWS_REGION or the input of the credentials step",{cause:k}):G(k)>=500?new I("aws.unavailable",`AWS could not answer a \
call (${x}: ${J(k)}); run again`,{cause:k}):new I("internal",`${x||"error"}: ${J(k)}`,{fault:"tool",cause:k})}function G(k){
const{$metadata:x}=k??{};return x?.httpStatusCode??0}function le(k,x=0){if(!(k instanceof Error)||x>5)return;const K="co\
de"in k?String(k.code):"";return c.has(K)?K:k.name==="TimeoutError"?"ETIMEDOUT":le(k.cause,x+1)}const q=(k,...x)=>k instanceof
Error&&x.includes(k.name)}),2015:((O,M,l)=>{l.a(O,async(I,J)=>{try{let ze=function(m=vt()){const g=B.r.map(b=>[b,kt(m,b)]);
return{stack:{lambdaKeys:Object.fromEntries(g.map(([b,{key:E}])=>[b,E])),instancePayload:gt(m,"instance/payload.txt").toString(
"utf8").trim()},artifacts:[...new Map(g.map(([,b])=>[b.key,b])).values()]}},kt=function(m,g){const b=gt(m,`lambdas/${g}.\
zip`),E=(0,x.createHash)("sha256").update(b).digest("hex");return{key:`artifacts/${E}.zip`,sha256:E,body:b}},gt=function(m,g){
const b=`${m}/dist/${g}`;try{return(0,K.readFileSync)(b)}catch(E){throw new C.r("internal",`${b} cannot be read; build i\
t with \`npm run build\``,{fault:"tool",cause:E})}},vt=function(m=(0,H.fileURLToPath)(import.meta.url)){const g=(0,ne.dirname)(
m);if((0,K.existsSync)(`${g}/action.yml`))return g;if(g===m)throw new C.r("internal","no action.yml stands above the Act\
ion's own files",{fault:"tool"});return vt(g)},it=function({region:m,endpoint:g}){const b={...m&&{region:m},retryMode:"a\
daptive",maxAttempts:4,customUserAgent:[[G.c,q.t]]},E={...b,requestHandler:{requestTimeout:le.r+15e3}};let U=0;return{autoScaling:R(
async()=>new(await Promise.all([l.e(1009),l.e(3622),l.e(8060),l.e(3655),l.e(139),l.e(1204),l.e(3667),l.e(4471),l.e(6164),
l.e(4848)]).then(l.bind(l,4848))).AutoScalingClient(b)),cloudFormation:R(async()=>{const D=new(await Promise.all([l.e(3622),
l.e(8060),l.e(3655),l.e(1204),l.e(3667),l.e(6164),l.e(9928)]).then(l.bind(l,7149))).CloudFormationClient(b),fe=Ue=>Ee=>(U+=
1,Ue(Ee));return D.middlewareStack.add(fe,{step:"finalizeRequest",priority:"low",name:"count"}),D}),cloudWatch:R(async()=>new(await Promise.
all([l.e(1009),l.e(3622),l.e(8060),l.e(3655),l.e(139),l.e(1204),l.e(3667),l.e(9713),l.e(4471),l.e(2601),l.e(321),l.e(985)]).
then(l.bind(l,985))).CloudWatchClient(b)),ec2:R(async()=>new(await Promise.all([l.e(1009),l.e(3622),l.e(8060),l.e(3655),
l.e(139),l.e(1204),l.e(3667),l.e(9713),l.e(4471),l.e(6164),l.e(2601),l.e(3835)]).then(l.bind(l,3835))).EC2Client(b)),elastiCache:R(
async()=>new(await Promise.all([l.e(1009),l.e(3622),l.e(8060),l.e(3655),l.e(139),l.e(3667),l.e(4471),l.e(4909)]).then(l.
bind(l,4909))).ElastiCacheClient(b)),lambda:R(async()=>new(await Promise.all([l.e(1009),l.e(3622),l.e(8060),l.e(3655),l.
e(139),l.e(3667),l.e(4471),l.e(1548)]).then(l.bind(l,1548))).LambdaClient(E)),loadBalancing:R(async()=>new(await Promise.
all([l.e(1009),l.e(3622),l.e(8060),l.e(3655),l.e(139),l.e(3667),l.e(4471),l.e(1419)]).then(l.bind(l,1419))).ElasticLoadBalancingV2Client(
b)),s3:R(async()=>{const{S3Client:D}=await Promise.all([l.e(1009),l.e(3622),l.e(8060),l.e(3655),l.e(139),l.e(1204),l.e(9713),
l.e(6164),l.e(4526)]).then(l.bind(l,311)),fe=g?{endpoint:g,forcePathStyle:Pt(g)}:{};return new D({...b,...fe})}),ssm:R(async()=>{
const D=new(await Promise.all([l.e(1009),l.e(3622),l.e(8060),l.e(3655),l.e(139),l.e(1204),l.e(3667),l.e(9713),l.e(4471),
l.e(6164),l.e(8552),l.e(4736)]).then(l.bind(l,7958))).SSMClient(b);return D.middlewareStack.add(Te,{step:"deserialize",name:"\
repeatable"}),D}),sts:R(async()=>new(await Promise.all([l.e(3622),l.e(9713),l.e(9400)]).then(l.bind(l,7945))).STSClient(
b)),cloudFormationCalls:()=>U}},Pt=function(m){if(!m||!URL.canParse(m))return!1;const{hostname:g}=new URL(m);return(0,ae.
isIP)(g.replace(/^\[|\]$/g,""))!==0},R=function(m){let g;return()=>(g??=m(),g)},je=function(m){return m==null?"":typeof m==
"string"||m instanceof String?m:JSON.stringify(m)},bt=function(m){return Object.keys(m).length?{title:m.title,file:m.file,
line:m.startLine,endLine:m.endLine,col:m.startColumn,endColumn:m.endColumn}:{}},Me=function(m,g,b){const E=new ge(m,g,b);
process.stdout.write(E.toString()+V.EOL)},Je=function(m,g=""){Me(m,{},g)},st=function(m){return je(m).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A")},yt=function(m){return je(m).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(
/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")},Nt=function(m,g){const b=process.env[`GITHUB_${m}`];if(!b)throw new Error(
`Unable to find environment variable for file command ${m}`);if(!Q.existsSync(b))throw new Error(`Missing file at path: ${b}`);
Q.appendFileSync(b,`${je(g)}${V.EOL}`,{encoding:"utf8"})},z=function(m,g){const b=`ghadelimiter_${ye.randomUUID()}`,E=je(
g);if(m.includes(b))throw new Error(`Unexpected input: name should not contain the delimiter "${b}"`);if(E.includes(b))throw new Error(
`Unexpected input: value should not contain the delimiter "${b}"`);return`${m}<<${b}${V.EOL}${E}${V.EOL}${b}`},It=function(m){
Me("add-mask",{},m)},Ct=function(m,g){if(process.env.GITHUB_OUTPUT)return Nt("OUTPUT",z(m,g));process.stdout.write(V.EOL),
Me("set-output",{name:m},je(g))},Xe=function(m,g={}){Me("error",bt(g),m instanceof Error?m.toString():m)},at=function(m,g={}){
Me("warning",bt(g),m instanceof Error?m.toString():m)},Be=function(m){process.stdout.write(m+V.EOL)},jt=function(m){Je("\
group",m)},me=function(){Je("endgroup")},Ut=function(m){const g=[...new Set(m.filter(b=>b.length>=Rt).flatMap(Ye))].sort(
(b,E)=>E.length-b.length);return b=>g.reduce((E,U)=>E.replaceAll(U,cn),b)},Ye=function(m){const g=JSON.stringify(m).slice(
1,-1),b=encodeURIComponent(m);return[m,m.toUpperCase(),m.toLowerCase(),g,b,...Qe(m)].filter(E=>E.length>=Rt)},Qe=function(m){
const g=Buffer.from(m),b=[g.toString("base64"),...[0,1,2].map(E=>{const U=Buffer.concat([Buffer.alloc(E),g]).toString("b\
ase64").replaceAll("=",""),D=Math.ceil(E*8/6),fe=Math.floor((E+g.length)*8/6);return U.slice(D,fe)})];return[...b,...b.map(
E=>E.replaceAll("+","-").replaceAll("/","_"))]},_e=function(m,g,b,E){return`${[`### railgun-ha ${Re(m)}: ${E?"failed":"d\
one"}`,...g?[Re(g)]:[],...E?[Lt(E)]:[],...b.map(qe)].join(`

`)}
`},Lt=function({code:m,message:g,details:b}){const E=b.map(D=>`- ${Re(D)}`).join(`
`),U=E&&`

<details><summary>Details</summary>

${E}

</details>`;return`**${Re(m)}**: ${Re(g)}${U}`},qe=function({title:m,head:g,rows:b}){const E=U=>`| ${U.map(Re).join(" | ")}\
 |`;return[`#### ${Re(m)}`,"",E(g),E(g.map(()=>"---")),...b.map(E)].join(`
`)},ut=function(m){const g=Object.entries(m).filter(([b])=>b.startsWith("INPUT_"));return Object.fromEntries(g.map(([b,E])=>[
b.slice(6).toLowerCase(),E]))},ce=function(m,g,b){const E={region:m.AWS_REGION||m.AWS_DEFAULT_REGION,endpoint:m.AWS_ENDPOINT_URL_S3||
m.AWS_ENDPOINT_URL},U=`${m.GITHUB_RUN_ID??"local"}-${m.GITHUB_RUN_ATTEMPT??"1"}`;return{aws:g.aws??it(E),clock:g.clock??
c.n,fetch:g.fetch??fetch,assets:g.assets??(()=>ze()),log:b,print:D=>b.print(D),hide:D=>b.hide(D),runName:U.replace(/[^A-Za-z0-9-]/g,
"-")}},Mt=function({message:m,details:g,fault:b}){const E=b==="tool"?["this is a defect of railgun-ha: please report it \
with this log"]:[];return[m,...g.map(U=>`- ${U}`),...E].join(`
`)};var Yt=ze,Ge=kt,Pe=gt,P=vt,He=it,Qt=Pt,Ie=R,pe=je,_t=bt,nt=Me,qt=Je,en=st,Zt=yt,tn=Nt,At=z,wn=It,nn=Ct,oe=Xe,$n=at,rt=Be,
$e=jt,xe=me,ht=Ut,Fe=Ye,rn=Qe,pt=_e,mt=Lt,on=qe,ot=ut,sn=ce,Ce=Mt,c=l(6765),C=l(6580),B=l(9065),G=l(7643),le=l(8861),q=l(
3951),k=l(6466),x=l(7598),K=l(3024),ne=l(6760),H=l(3136),ae=l(7030),V=l(857),ye=l(6982),Q=l(9896);const Te=m=>async g=>{
try{return await m(g)}catch(b){throw b instanceof Error&&b.name==="TooManyUpdates"&&Object.assign(b,{$retryable:{throttling:!0}}),
b}},Tt="::";var ge=class{constructor(m,g,b){m||(m="missing.command"),this.command=m,this.properties=g,this.message=b}toString(){
let m=Tt+this.command;if(this.properties&&Object.keys(this.properties).length>0){m+=" ";let g=!0;for(const b in this.properties)
if(this.properties.hasOwnProperty(b)){const E=this.properties[b];E&&(g?g=!1:m+=",",m+=`${b}=${yt(E)}`)}}return m+=`${Tt}${st(
this.message)}`,m}},re=function(m,g,b,E){function U(D){return D instanceof b?D:new b(function(fe){fe(D)})}return new(b||
(b=Promise))(function(D,fe){function Ue(Ze){try{We(E.next(Ze))}catch(et){fe(et)}}function Ee(Ze){try{We(E.throw(Ze))}catch(et){
fe(et)}}function We(Ze){Ze.done?D(Ze.value):U(Ze.value).then(Ue,Ee)}We((E=E.apply(m,g||[])).next())})};const{access:Se,appendFile:wt,
writeFile:Oe}=Q.promises,Ne="GITHUB_STEP_SUMMARY";var dt=class{constructor(){this._buffer=""}filePath(){return re(this,void 0,
void 0,function*(){if(this._filePath)return this._filePath;const m=process.env[Ne];if(!m)throw new Error(`Unable to find\
 environment variable for $${Ne}. Check if your runtime environment supports job summaries.`);try{yield Se(m,Q.constants.
R_OK|Q.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${m}'. Check if the file has correct read/\
write permissions.`)}return this._filePath=m,this._filePath})}wrap(m,g,b={}){const E=Object.entries(b).map(([U,D])=>` ${U}\
="${D}"`).join("");return g?`<${m}${E}>${g}</${m}>`:`<${m}${E}>`}write(m){return re(this,void 0,void 0,function*(){const g=!!m?.
overwrite,b=yield this.filePath();return yield(g?Oe:wt)(b,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return re(
this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){
return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(m,g=!1){return this._buffer+=m,g?this.addEOL():
this}addEOL(){return this.addRaw(V.EOL)}addCodeBlock(m,g){const b=Object.assign({},g&&{lang:g}),E=this.wrap("pre",this.wrap(
"code",m),b);return this.addRaw(E).addEOL()}addList(m,g=!1){const b=g?"ol":"ul",E=m.map(D=>this.wrap("li",D)).join(""),U=this.
wrap(b,E);return this.addRaw(U).addEOL()}addTable(m){const g=m.map(E=>{const U=E.map(D=>{if(typeof D=="string")return this.
wrap("td",D);const{header:fe,data:Ue,colspan:Ee,rowspan:We}=D,Ze=fe?"th":"td",et=Object.assign(Object.assign({},Ee&&{colspan:Ee}),
We&&{rowspan:We});return this.wrap(Ze,Ue,et)}).join("");return this.wrap("tr",U)}).join(""),b=this.wrap("table",g);return this.
addRaw(b).addEOL()}addDetails(m,g){const b=this.wrap("details",this.wrap("summary",m)+g);return this.addRaw(b).addEOL()}addImage(m,g,b){
const{width:E,height:U}=b||{},D=Object.assign(Object.assign({},E&&{width:E}),U&&{height:U}),fe=this.wrap("img",null,Object.
assign({src:m,alt:g},D));return this.addRaw(fe).addEOL()}addHeading(m,g){const b=`h${g}`,E=["h1","h2","h3","h4","h5","h6"].
includes(b)?b:"h1",U=this.wrap(E,m);return this.addRaw(U).addEOL()}addSeparator(){const m=this.wrap("hr",null);return this.
addRaw(m).addEOL()}addBreak(){const m=this.wrap("br",null);return this.addRaw(m).addEOL()}addQuote(m,g){const b=Object.assign(
{},g&&{cite:g}),E=this.wrap("blockquote",m,b);return this.addRaw(E).addEOL()}addLink(m,g){const b=this.wrap("a",m,{href:g});
return this.addRaw(b).addEOL()}};const an=new dt;V.platform(),V.arch();var Le;(function(m){m[m.Success=0]="Success",m[m.
Failure=1]="Failure"})(Le||(Le={}));const cn="***",Rt=8,Dt=25e4;var Xt=class{#t=[];#e=m=>m;mask(m){m&&(It(m),this.hide(m))}hide(m){
m&&(this.#t.push(m),this.#e=Ut(this.#t))}info(m){Be(this.#e(m))}warning(m){at(this.#e(m))}async group(m,g){jt(this.#e(m));
try{return await g()}finally{me()}}print(m){process.stdout.write(`${this.#e(m)}
`)}output(m,g){Ct(m,this.#e(g))}annotate(m,g){Xe(this.#e(g),{title:m})}async summarise(m){const g=this.#e(m),b=g.length>
Dt?`${g.slice(0,Dt)}

\u2026 cut here
`:g;await an.addRaw(b,!0).write()}};const Re=m=>m.replace(/[&<>|`*_[\]\\~@#]/g,g=>`&#${g.codePointAt(0)};`).replace(/\s*\n\s*/g,
" "),xt={deploy:()=>Promise.all([l.e(1009),l.e(3622),l.e(8060),l.e(3655),l.e(139),l.e(1204),l.e(3667),l.e(9713),l.e(4471),
l.e(6164),l.e(2601),l.e(4164)]).then(l.bind(l,4164)),status:()=>Promise.all([l.e(1009),l.e(3622),l.e(8060),l.e(3655),l.e(
139),l.e(1204),l.e(3667),l.e(9713),l.e(4471),l.e(2601),l.e(321)]).then(l.bind(l,321)),rotate:()=>Promise.all([l.e(1009),
l.e(3622),l.e(8060),l.e(3655),l.e(139),l.e(1204),l.e(3667),l.e(9713),l.e(4471),l.e(8552),l.e(7647)]).then(l.bind(l,6352)),
pause:()=>Promise.all([l.e(1009),l.e(3622),l.e(139),l.e(1204),l.e(9713),l.e(7899)]).then(l.bind(l,7899)),resume:()=>Promise.
all([l.e(1009),l.e(3622),l.e(139),l.e(1204),l.e(3667),l.e(9713),l.e(1716)]).then(l.bind(l,1716)),destroy:()=>Promise.all(
[l.e(1009),l.e(3622),l.e(8060),l.e(3655),l.e(139),l.e(1204),l.e(9713),l.e(6164),l.e(2340)]).then(l.bind(l,6313)),render:()=>Promise.
all([l.e(2601),l.e(8955)]).then(l.bind(l,8955))};async function ct(m,g={}){const b=new Xt,E=ut(m);b.mask(E["activation-t\
oken"]?.trim()??""),b.hide(m.AWS_SECRET_ACCESS_KEY),b.hide(m.AWS_SESSION_TOKEN);let U,D;try{U=await un((0,k.n)(E),ce(m,g,
b)),D=U?.failure}catch(fe){D=(0,C.n)(fe)}return(U||D)&&await Ft(b,m,E.command?.trim()||"deploy",U,D),D?1:0}async function un(m,g){
const{run:b}=await xt[m.command]();return b(m,g)}async function Ft(m,g,b,E,U){for(const[fe,Ue]of Object.entries(E?.outputs??
{}))m.output(fe,Ue);const D=U&&{code:U.code,message:U.message,details:U.details};m.output("result",JSON.stringify({command:b,
...E?.result,...D&&{error:D}})),g.GITHUB_STEP_SUMMARY&&await m.summarise(_e(b,E?.headline??"",E?.tables??[],U)),U?m.annotate(
`railgun-ha ${U.code}`,Mt(U)):E&&m.info(E.headline)}process.exitCode=await ct(process.env),J()}catch(ze){J(ze)}},1)}),6466:((O,M,l)=>{
l.d(M,{a:()=>ar,i:()=>An,n:()=>Gt,o:()=>dn,r:()=>xn,s:()=>ln,t:()=>Xn});var I=l(6580),J=l(9065),c=l(7811),C=class extends Error{constructor(){
super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}};const B="~memo",G=[];
function le(t){return t!==null&&typeof t=="object"}function q(t){return t.map(r=>r.path?{...r,path:r.path.slice()}:{...r})}
const k=new WeakMap,x=0,K=1,ne=2;function H(t,r,s){const u=k.get(t);if(u!==void 0)return u?ne:x;if(r.has(t))return ne;r.
add(t);let f=x;const d=A=>{if(f!==ne&&A?._zod){const F=H(A,r,s);F>f&&(f=F)}},p=(A,F)=>{let L=x;for(const ue of Reflect.ownKeys(
A)){const _=Object.getOwnPropertyDescriptor(A,ue);if(F&&!_.enumerable)continue;const de=_.get?K:_.value?._zod?H(_.value,
r,s):x;de>L&&(L=de)}return L},w=A=>{A>f&&(f=A)},$=t._zod.def;switch($.type){case"object":{const A=(0,c.Jn)($);w(A?p(A,!0):
K),d($.catchall);break}case"array":d($.element);break;case"tuple":for(const A of $.items)d(A);d($.rest);break;case"recor\
d":case"map":d($.keyType),d($.valueType);break;case"set":d($.valueType);break;case"union":for(const A of $.options)d(A);
break;case"intersection":d($.left),d($.right);break;case"optional":case"nullable":case"default":case"prefault":case"catc\
h":case"readonly":case"nonoptional":case"promise":case"success":d($.innerType);break;case"pipe":d($.in),d($.out);break;case"\
function":d($.input),d($.output);break;case"lazy":{const A=$._cachedInner??(s?t._zod.innerType:void 0);w(A?H(A,r,!1):K);
break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"\
null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"trans\
form":case"custom":break;default:for(const A in $){const F=Object.getOwnPropertyDescriptor($,A);if(!F||F.get)continue;const L=F.
value;if(!(!L||typeof L!="object")){if(L._zod)d(L);else if(Array.isArray(L))for(const ue of L)d(ue)}}}return r.delete(t),
ae(t,f)}function ae(t,r){return r!==K&&k.set(t,r===ne),r}function V(t,r){let s=t.buckets.get(r);return s||(s=new WeakMap,
t.buckets.set(r,s)),s}let ye;const Q=[],ge={alloc(t,r,s){const u=ye;if(!u)return s;ye=void 0;const f={value:s,issues:null};
return u.set(r.value,f),Q.push(f),s},guard(t){var r;(r=t._zod).deferred??(r.deferred=[]),t._zod.deferred.push(()=>{const s=t.
_zod.parse,u=(f,d)=>{if(d.direction!=="backward"&&dt(d,f.value))throw new C;return s(f,d)};t._zod.parse=u,t._zod.run===s&&
(t._zod.run=u)})},attach(t){var r;let s,u=!1,f,d;(r=t._zod).deferred??(r.deferred=[]),t._zod.deferred.push(()=>{const p=t.
_zod.parse,w=($,A)=>{if(s===void 0){const ft=H(t,new Set,!1);if(ft===x)return t._zod.parse=p,t._zod.run===w&&(t._zod.run=
p),p($,A);ft===ne||u?s=!0:u=!0}const F=$.value;if(!le(F))return p($,A);let L=A[B];L||(L={buckets:new WeakMap,backEdges:void 0},
A[B]=L);let ue;f===A?ue=d:(ue=V(L,t),f=A,d=ue);const _=ue.get(F);if(_)return $.value=_.value,_.issues?_.issues.length&&$.
issues.push(...q(_.issues)):($.memo=!0,L.backEdges??(L.backEdges=new WeakSet),L.backEdges.add(_.value)),$;ye=ue;const de=Q.
length,ve=p($,A);ye=void 0;const Et=Q.length>de?Q.pop():void 0;return ve instanceof Promise?ve.then(ft=>(Et&&(Et.issues=
ft.issues.length?q(ft.issues):G),ft)):(Et&&(Et.issues=ve.issues.length?q(ve.issues):G),ve)};t._zod.parse=w,t._zod.run===
p&&(t._zod.run=w)})}};function re(){return ge}function dt(t,r){const s=t[B]?.backEdges;return s!==void 0&&le(r)&&s.has(r)}
const Le=()=>{const t={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",
verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function r(d){return t[d]??null}const s={
regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",
guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"\
ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"\
IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 nu\
mber",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},u={
nan:"NaN"};function f(d,p){return d==="number"&&typeof p=="number"&&!Number.isFinite(p)?String(p):u[d]??d}return d=>{switch(d.
code){case"invalid_type":return`Invalid input: expected ${f(d.expected)}, received ${f((0,c.Gn)(d.input),d.input)}`;case"\
invalid_value":return d.values.length===1?`Invalid input: expected ${(0,c.Qn)(d.values[0])}`:`Invalid option: expected o\
ne of ${(0,c.Rn)(d.values,"|")}`;case"too_big":{const p=d.exact?"exactly ":d.inclusive?"<=":"<",w=r(d.origin);return w?`\
Too big: expected ${d.origin??"value"} to have ${p}${d.maximum.toString()} ${w.unit??"elements"}`:`Too big: expected ${d.
origin??"value"} to be ${p}${d.maximum.toString()}`}case"too_small":{const p=d.exact?"exactly ":d.inclusive?">=":">",w=r(
d.origin);return w?`Too small: expected ${d.origin} to have ${p}${d.minimum.toString()} ${w.unit}`:`Too small: expected ${d.
origin} to be ${p}${d.minimum.toString()}`}case"invalid_format":{const p=d;return p.format==="starts_with"?`Invalid stri\
ng: must start with "${p.prefix}"`:p.format==="ends_with"?`Invalid string: must end with "${p.suffix}"`:p.format==="incl\
udes"?`Invalid string: must include "${p.includes}"`:p.format==="regex"?`Invalid string: must match pattern ${p.pattern}`:
`Invalid ${s[p.format]??d.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${d.divisor}`;case"\
unrecognized_keys":return`Unrecognized key${d.keys.length>1?"s":""}: ${(0,c.Rn)(d.keys,", ")}`;case"invalid_key":return`\
Invalid key in ${d.origin}`;case"invalid_union":return d.options&&Array.isArray(d.options)&&d.options.length>0?`Invalid \
discriminator value. Expected ${d.options.map(p=>`'${p}'`).join(" | ")}`:d.inclusive===!1?"Invalid input: more than one \
option matched":"Invalid input";case"invalid_element":return`Invalid value in ${d.origin}`;default:return"Invalid input"}}};
function Xt(){return{localeError:Le()}}var Yt,Ge=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){
const s=r[0];return this._map.set(t,s),s&&typeof s=="object"&&"id"in s&&this._idmap.set(s.id,t),this}clear(){return this.
_map=new WeakMap,this._idmap=new Map,this}remove(t){const r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this.
_idmap.delete(r.id),this._map.delete(t),this}get(t){const r=t._zod.parent;if(r){const s={...this.get(r)??{}};delete s.id;
const u={...s,...this._map.get(t)};return Object.keys(u).length?u:void 0}return this._map.get(t)}has(t){return this._map.
has(t)}};function Pe(){return new Ge}(Yt=globalThis).__zod_globalRegistry??(Yt.__zod_globalRegistry=Pe());const P=globalThis.
__zod_globalRegistry;function He(t,...r){for(const s of r)for(const u of Reflect.ownKeys(s))Object.prototype.propertyIsEnumerable.
call(s,u)&&(0,c.kn)(t,u,s[u]);return t}function Qt(t){let r=t?.target??"draft-2020-12";return r==="draft-4"&&(r="draft-0\
4"),r==="draft-7"&&(r="draft-07"),{processors:t.processors??{},metadataRegistry:t?.metadata??P,target:r,unrepresentable:t?.
unrepresentable??"throw",override:t?.override??(()=>{}),io:t?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,
sharedEmitDoneFor:void 0,cycles:t?.cycles??"ref",reused:t?.reused??"inline",intersections:[],deferred:[],external:t?.external??
void 0}}function Ie(t,r,s,u,f){const d=typeof r.unrepresentable=="function"?r.unrepresentable({zodSchema:t,path:u.path,message:f}):
r.unrepresentable;if(d==="any")return!1;if(d===void 0||d==="throw")throw new Error(f);return Object.assign(s,d),!0}function pe(t,r,s={
path:[],schemaPath:[]}){var u;const f=t._zod.def,d=r.seen.get(t);if(d)return d.count++,s.schemaPath.includes(t)&&(d.cycle=
s.path),d.schema;const p={schema:{},count:1,cycle:void 0,path:s.path};r.seen.set(t,p),r.sharedDefsExtractedFor=void 0,r.
sharedEmitDoneFor=void 0;const w=t._zod.toJSONSchema?.();if(w)p.schema=w;else{const A={...s,schemaPath:[...s.schemaPath,
t],path:s.path};if(t._zod.processJSONSchema)t._zod.processJSONSchema(r,p.schema,A);else{const L=p.schema,ue=r.processors[f.
type];if(!ue)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${f.type}`);ue(t,r,L,A)}const F=t._zod.
parent;F&&(p.ref||(p.ref=F),pe(F,r,A),r.seen.get(F).isParent=!0)}const $=r.metadataRegistry.get(t);return $&&He(p.schema,
$),r.io==="input"&&oe(t)&&(delete p.schema.examples,delete p.schema.default),r.io==="input"&&"_prefault"in p.schema&&((u=
p.schema).default??(u.default=p.schema._prefault)),delete p.schema._prefault,r.seen.get(t).schema}function _t(t){return t.
replace(/~/g,"~0").replace(/\//g,"~1")}function nt(t,r){const s=t.seen.get(r);if(!s)throw new Error("Unprocessed schema.\
 This is a bug in Zod.");if(t.external&&t.sharedDefsExtractedFor===t.external)return;const u=new Map;for(const p of t.seen.
entries()){const w=t.metadataRegistry.get(p[0])?.id;if(w){const $=u.get(w);if($&&$!==p[0])throw new Error(`Duplicate sch\
ema id "${w}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted toge\
ther.`);u.set(w,p[0])}}const f=p=>{const w=t.target==="draft-2020-12"?"$defs":"definitions";if(t.external){const L=t.external.
registry.get(p[0])?.id,ue=t.external.uri??(de=>de);if(L)return{ref:ue(L)};const _=p[1].defId??p[1].schema.id??`schema${t.
counter++}`;return p[1].defId=_,{defId:_,ref:`${ue("__shared")}#/${w}/${_t(_)}`}}const $="#",A=`${$}/${w}/`;if(p[1]===s&&
!p[1].schema.id)return{ref:$};const F=p[1].schema.id??`__schema${t.counter++}`;return{defId:F,ref:A+_t(F)}},d=p=>{if(p[1].
schema.$ref)return;const w=p[1],{ref:$,defId:A}=f(p);w.def={...w.schema},A&&(w.defId=A);const F=w.schema;for(const L in F)
delete F[L];F.$ref=$};if(t.cycles==="throw")for(const p of t.seen.entries()){const w=p[1];if(w.cycle)throw new Error(`Cy\
cle detected: #/${w.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(const p of t.seen.entries()){const w=p[1];
if(r===p[0]){d(p);continue}if(t.external){const $=t.external.registry.get(p[0])?.id;if(r!==p[0]&&$){d(p);continue}}if(t.
metadataRegistry.get(p[0])?.id){d(p);continue}if(w.cycle){d(p);continue}w.count>1&&t.reused==="ref"&&d(p)}t.external&&(t.
sharedDefsExtractedFor=t.external)}function qt(t){const r=t.anyOf;if(!Array.isArray(r)||r.length===0||t.type!==void 0)return;
const s=[];for(const u of r){if(!u||typeof u!="object")return;qt(u);const f=Object.keys(u);if(f.length!==1||f[0]!=="type")
return;const d=u.type;for(const p of Array.isArray(d)?d:[d]){if(typeof p!="string")return;s.includes(p)||s.push(p)}}delete t.
anyOf,t.type=s.length===1?s[0]:s}const en=new Set(["type","properties","required","additionalProperties"]),Zt=["oneOf","\
anyOf"];function tn(t){const r=t.additionalProperties;return r===void 0||r===!1||typeof r!="object"||r===null?null:Object.
keys(r).length?r:null}function At(t){const r=[];for(const d of t){if(typeof d!="object"||d.type!=="object")return null;for(const p in d)
if(!en.has(p))return null;r.push(d)}const s={},u=new Set;for(const d of r){for(const p in d.properties){if(Object.prototype.
hasOwnProperty.call(s,p))continue;const w=[];for(const A of r){const F=A.properties?.[p]??tn(A);F!=null&&(w.some(L=>JSON.
stringify(L)===JSON.stringify(F))||w.push(F))}const $=w.length===1?w[0]:At(w)??{allOf:w};(0,c.kn)(s,p,$)}for(const p of d.
required??[])u.add(p)}const f={type:"object",properties:s};if(u.size&&(f.required=[...u]),r.every(d=>d.additionalProperties===
!1))f.additionalProperties=!1;else{const d=[];for(const p of r){const w=tn(p);w&&!d.some($=>JSON.stringify($)===JSON.stringify(
w))&&d.push(w)}d.length===1?f.additionalProperties=d[0]:d.length>1&&(f.additionalProperties={allOf:d})}return f}function wn(t){
const r=t.allOf;if(!Array.isArray(r)||r.length<2)return;for(const f of en)if(f in t)return;const s=r.filter(f=>Zt.some(d=>Array.
isArray(f[d])));let u=null;if(!s.length)u=At(r);else{const f=s[0],d=Zt.find($=>Array.isArray(f[$]));if(Object.keys(f).length!==
1)return;const p=r.filter($=>$!==f),w=f[d].map($=>At([...p,$]));if(w.some($=>!$))return;u={[d]:w}}u&&(delete t.allOf,He(
t,u))}function nn(t,r){const s=t.seen.get(r);if(!s)throw new Error("Unprocessed schema. This is a bug in Zod.");const u=w=>{
const $=t.seen.get(w);if($.ref===null)return;const A=$.def??$.schema,F={...A},L=$.ref;if($.ref=null,L){u(L);const _=t.seen.
get(L),de=_.schema;if(de.$ref&&(t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0")?(A.allOf=A.allOf??
[],A.allOf.push(de)):He(A,de),He(A,F),w._zod.parent===L)for(const ve in A)ve==="$ref"||ve==="allOf"||ve in F||delete A[ve];
if(de.$ref&&_.def)for(const ve in A)ve==="$ref"||ve==="allOf"||ve in _.def&&JSON.stringify(A[ve])===JSON.stringify(_.def[ve])&&
delete A[ve]}const ue=w._zod.parent;if(ue&&ue!==L){u(ue);const _=t.seen.get(ue);if(_?.schema.$ref&&(A.$ref=_.schema.$ref,
_.def))for(const de in A)de==="$ref"||de==="allOf"||de in _.def&&JSON.stringify(A[de])===JSON.stringify(_.def[de])&&delete A[de]}
t.override({zodSchema:w,jsonSchema:A,path:$.path??[]})};if(!t.external||t.sharedEmitDoneFor!==t.external){for(const w of[
...t.seen.entries()].reverse())u(w[0]);if(t.target!=="openapi-3.0")for(const w of t.seen.entries())qt(w[1].def??w[1].schema);
for(const w of t.deferred)w();if(t.intersections.length){const w=new Map;for(const $ of t.seen.values())for(const A of[$.
schema,$.def]){const F=A?.allOf;if(!Array.isArray(F))continue;const L=w.get(F);L?L.push(A):w.set(F,[A])}for(const $ of t.
intersections)for(const A of w.get($)??[])wn(A)}}const f={};if(t.target==="draft-2020-12"?f.$schema="https://json-schema\
.org/draft/2020-12/schema":t.target==="draft-07"?f.$schema="http://json-schema.org/draft-07/schema#":t.target==="draft-0\
4"?f.$schema="http://json-schema.org/draft-04/schema#":t.target,t.external?.uri){const w=t.external.registry.get(r)?.id;
if(!w)throw new Error("Schema is missing an `id` property");f.$id=t.external.uri(w)}He(f,s.defId?s.schema:s.def??s.schema);
const d=t.metadataRegistry.get(r)?.id;d!==void 0&&f.id===d&&delete f.id;const p=t.external?.defs??{};if(!t.external||t.sharedEmitDoneFor!==
t.external)for(const w of t.seen.entries()){const $=w[1];$.def&&$.defId&&($.def.id===$.defId&&delete $.def.id,(0,c.kn)(p,
$.defId,$.def))}t.external&&(t.sharedEmitDoneFor=t.external),t.external||Object.keys(p).length>0&&(t.target==="draft-202\
0-12"?f.$defs=p:f.definitions=p);try{const w=JSON.parse(JSON.stringify(f));return Object.defineProperty(w,"~standard",{value:{
...r["~standard"],jsonSchema:{input:rt(r,"input",t.processors),output:rt(r,"output",t.processors)}},enumerable:!1,writable:!1}),
w}catch{throw new Error("Error converting schema to JSON.")}}function oe(t,r){const s=r??{seen:new Set};if(s.seen.has(t))
return!1;s.seen.add(t);const u=t._zod.def;if(u.type==="transform")return!0;if(u.type==="array")return oe(u.element,s);if(u.
type==="set")return oe(u.valueType,s);if(u.type==="lazy")return oe(u.getter(),s);if(u.type==="promise"||u.type==="option\
al"||u.type==="nonoptional"||u.type==="nullable"||u.type==="readonly"||u.type==="default"||u.type==="prefault"||u.type===
"catch")return oe(u.innerType,s);if(u.type==="intersection")return oe(u.left,s)||oe(u.right,s);if(u.type==="record"||u.type===
"map")return oe(u.keyType,s)||oe(u.valueType,s);if(u.type==="pipe")return t._zod.traits.has("$ZodCodec")?!0:oe(u.in,s)||
oe(u.out,s);if(u.type==="object"){for(const f in u.shape)if(oe(u.shape[f],s))return!0;return!1}if(u.type==="union"){for(const f of u.
options)if(oe(f,s))return!0;return!1}if(u.type==="tuple"){for(const f of u.items)if(oe(f,s))return!0;return!!(u.rest&&oe(
u.rest,s))}return!1}const $n=(t,r={})=>s=>{const u=Qt({...s,processors:r});return pe(t,u),nt(u,t),nn(u,t)},rt=(t,r,s={})=>u=>{
const{libraryOptions:f,target:d}=u??{},p=Qt({...f??{},target:d,io:r,processors:s});return pe(t,p),nt(p,t),nn(p,t)},$e=(t,r,s)=>{
(t[r]===void 0||s>t[r])&&(t[r]=s)},xe=(t,r,s)=>{(t[r]===void 0||s<t[r])&&(t[r]=s)},ht=(t,r)=>{$e(t,"minimum",r),xe(t,"ma\
ximum",r)},Fe=(t,r)=>{t.multipleOf??(t.multipleOf=[]),t.multipleOf.includes(r)||t.multipleOf.push(r)},rn=(t,r)=>{t.patterns??
(t.patterns=new Set),t.patterns.add(r)},pt=(t,r)=>{t.mime=t.mime?t.mime.filter(s=>r.includes(s)):[...r]},mt=(t,r)=>{t.format=
r,r.includes("int")&&(t.isInt=!0)},on=(t,r)=>$e(t,"minimum",r.minimum),ot=(t,r)=>xe(t,"maximum",r.maximum),sn=t=>(r,s)=>{
mt(r,s.format);const[u,f]=t[s.format];$e(r,"minimum",u),xe(r,"maximum",f)},Ce={greater_than:(t,r)=>$e(t,r.inclusive?"min\
imum":"exclusiveMinimum",r.value),less_than:(t,r)=>xe(t,r.inclusive?"maximum":"exclusiveMaximum",r.value),multiple_of:(t,r)=>Fe(
t,r.value),number_format:sn(c.On),bigint_format:sn(c.Dn),min_length:on,max_length:ot,length_equals:(t,r)=>ht(t,r.length),
min_size:on,max_size:ot,size_equals:(t,r)=>ht(t,r.size),string_format:(t,r)=>{mt(t,r.format),r.pattern&&rn(t,r.pattern),
(r.format==="base64"||r.format==="base64url")&&(t.contentEncoding=r.format),(r.local||r.precision===-1)&&(t.laxFormat=!0)},
mime_type:(t,r)=>pt(t,r.mime)};function ze(t){const r={},s=t._zod.def,u=t._zod.traits.has("$ZodCheck")?[t,...s.checks??[]]:
s.checks??[];for(const d of u)Ce[d._zod.def.check]?.(r,d._zod.def);const f=t._zod.bag;f.minimum!==void 0&&$e(r,"minimum",
f.minimum),f.exclusiveMinimum!==void 0&&$e(r,"exclusiveMinimum",f.exclusiveMinimum),f.maximum!==void 0&&xe(r,"maximum",f.
maximum),f.exclusiveMaximum!==void 0&&xe(r,"exclusiveMaximum",f.exclusiveMaximum),f.multipleOf!==void 0&&Fe(r,f.multipleOf),
f.format!==void 0&&(r.format??(r.format=f.format),f.format.includes("int")&&(r.isInt=!0)),f.mime&&pt(r,f.mime);for(const d of f.
patterns??[])rn(r,d);return r}const kt={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},gt=new Map(
[[c.en,c.rn],[c.tn,c.in]]),vt=t=>gt.get(t)??t,it=(t,r,s,u)=>{const f=s;f.type="string";const{minimum:d,maximum:p,format:w,
patterns:$,contentEncoding:A,laxFormat:F}=ze(t);if(typeof d=="number"&&(f.minLength=d),typeof p=="number"&&(f.maxLength=
p),w&&(f.format=kt[w]??w,f.format===""&&delete f.format,(w==="time"||F)&&delete f.format),A&&(f.contentEncoding=A),$&&$.
size>0){const L=[...$].map(vt);L.length===1?f.pattern=L[0].source:L.length>1&&(f.allOf=[...L.map(ue=>({...r.target==="dr\
aft-07"||r.target==="draft-04"||r.target==="openapi-3.0"?{type:"string"}:{},pattern:ue.source}))])}},Te=(t,r,s,u)=>{s.not=
{}},Pt=(t,r,s,u)=>{const f=t._zod.def,d=(0,c.Pn)(f.entries);if(d.length===0){s.not={};return}d.every(p=>typeof p=="numbe\
r")&&(s.type="number"),d.every(p=>typeof p=="string")&&(s.type="string"),s.enum=d},R=(t,r,s,u)=>{const f=t._zod.def;if(f.
values.length===0){s.not={};return}const d=[];for(const p of f.values)if(p===void 0){if(Ie(t,r,s,u,"Literal `undefined` \
cannot be represented in JSON Schema"))return}else if(typeof p=="bigint"){if(Ie(t,r,s,u,"BigInt literals cannot be repre\
sented in JSON Schema"))return;d.push(Number(p))}else d.push(p);if(d.length!==0)if(d.length===1){const p=d[0];s.type=p===
null?"null":typeof p,r.target==="draft-04"||r.target==="openapi-3.0"?s.enum=[p]:s.const=p}else d.every(p=>typeof p=="num\
ber")&&(s.type="number"),d.every(p=>typeof p=="string")&&(s.type="string"),d.every(p=>typeof p=="boolean")&&(s.type="boo\
lean"),d.every(p=>p===null)&&(s.type="null"),s.enum=d},je=(t,r,s,u)=>{Ie(t,r,s,u,"Custom types cannot be represented in \
JSON Schema")},bt=(t,r,s,u)=>{Ie(t,r,s,u,"Transforms cannot be represented in JSON Schema")},Me=(t,r,s,u)=>{const f=s,d=t.
_zod.def,{minimum:p,maximum:w}=ze(t);typeof p=="number"&&(f.minItems=p),typeof w=="number"&&(f.maxItems=w),f.type="array",
f.items=pe(d.element,r,{...u,path:[...u.path,"items"]})};function Je(t){const r=t._zod.def;return r.type==="pipe"&&r.in.
_zod.traits.has("$ZodTransform")?Je(r.out):r.type==="catch"?Je(r.innerType):t._zod.optin}const Tt=(t,r,s,u)=>{const f=s,
d=t._zod.def,p=d.shape;if(Object.getOwnPropertySymbols(p).length&&Ie(t,r,f,u,"Symbol keys cannot be represented in JSON \
Schema"))return;f.type="object",f.properties={};for(const $ in p)(0,c.kn)(f.properties,$,pe(p[$],r,{...u,path:[...u.path,
"properties",$]}));const w=[];for(const $ of Object.keys(p)){const A=d.shape[$];(r.io==="input"?Je(A)===void 0:A._zod.optout===
void 0)&&w.push($)}w.length>0&&(f.required=w),d.catchall?._zod.def.type==="never"?f.additionalProperties=!1:d.catchall?d.
catchall&&(f.additionalProperties=pe(d.catchall,r,{...u,path:[...u.path,"additionalProperties"]})):r.io==="output"&&(f.additionalProperties=
!1)},st=(t,r,s,u)=>{const f=t._zod.def,d=f.inclusive===!1,p=f.options.map((w,$)=>pe(w,r,{...u,path:[...u.path,d?"oneOf":
"anyOf",$]}));d?s.oneOf=p:s.anyOf=p},yt=(t,r,s,u)=>{const f=t._zod.def,d=pe(f.left,r,{...u,path:[...u.path,"allOf",0]}),
p=pe(f.right,r,{...u,path:[...u.path,"allOf",1]}),w=A=>"allOf"in A&&Object.keys(A).length===1,$=[...w(d)?d.allOf:[d],...w(
p)?p.allOf:[p]];s.allOf=$,r.intersections.push($)},Nt=(t,r,s,u)=>{const f=t._zod.def,d=pe(f.innerType,r,u),p=r.seen.get(
t);r.target==="openapi-3.0"?(p.ref=f.innerType,s.nullable=!0):s.anyOf=[d,{type:"null"}]},z=(t,r,s,u)=>{const f=t._zod.def;
pe(f.innerType,r,u);const d=r.seen.get(t);d.ref=f.innerType},Se=Symbol();function wt(t,r,s,u,f){let d=!1;const p=JSON.stringify(
t,(w,$)=>typeof $!="bigint"?$:(d=!0,null));return d?(Ie(r,s,u,f,"BigInt defaults cannot be represented in JSON Schema"),
Se):JSON.parse(p)}const Oe=(t,r,s,u)=>{const f=t._zod.def;pe(f.innerType,r,u);const d=r.seen.get(t);d.ref=f.innerType;const p=wt(
f.defaultValue,t,r,s,u);p!==Se&&(s.default=p)},Ne=(t,r,s,u)=>{const f=t._zod.def;pe(f.innerType,r,u);const d=r.seen.get(
t);if(d.ref=f.innerType,r.io!=="input")return;const p=wt(f.defaultValue,t,r,s,u);p!==Se&&(s._prefault=p)},an=(t,r,s,u)=>{
const f=t._zod.def;pe(f.innerType,r,u);const d=r.seen.get(t);d.ref=f.innerType;let p;try{p=f.catchValue(void 0)}catch{Ie(
t,r,s,u,"Dynamic catch values are not supported in JSON Schema");return}s.default=p},It=(t,r,s,u)=>{const f=t._zod.def,d=f.
in._zod.traits.has("$ZodTransform"),p=r.io==="input"?d?f.out:f.in:f.out;pe(p,r,u);const w=r.seen.get(t);w.ref=p},Ct=(t,r,s,u)=>{
const f=t._zod.def;pe(f.innerType,r,u);const d=r.seen.get(t);d.ref=f.innerType,s.readOnly=!0},Xe=(t,r,s,u)=>{const f=t._zod.
def;pe(f.innerType,r,u);const d=r.seen.get(t);d.ref=f.innerType},at=new WeakSet([Object.prototype,Error.prototype]);function Be(t,r,s){
Object.defineProperty(t,r,{configurable:!0,enumerable:!1,get(){const u=s(this);return Object.defineProperty(this,r,{value:u,
configurable:!0,writable:!0}),u},set(u){Object.defineProperty(this,r,{value:u,configurable:!0,writable:!0})}})}const jt=(t,r)=>{
c.yn.init(t,r),t.name="ZodError";const s=Object.getPrototypeOf(t);at.has(s)||(at.add(s),Be(s,"format",u=>f=>(0,c.xn)(u,f)),
Be(s,"flatten",u=>f=>(0,c.bn)(u,f)),Be(s,"addIssue",u=>f=>{u.issues.push(f),u.message=JSON.stringify(u.issues,c.zn,2)}),
Be(s,"addIssues",u=>f=>{u.issues.push(...f),u.message=JSON.stringify(u.issues,c.zn,2)}),Object.defineProperty(s,"isEmpty",
{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},me=(0,c.Cn)("ZodError",jt,void 0,{Parent:Error}),
cn=(0,c.ln)(me),Rt=(0,c.un)(me),Ut=(0,c.hn)(me),Ye=(0,c.gn)(me),Qe=(0,c.sn)(me),Dt=(0,c.an)(me),_e=(0,c.cn)(me),Lt=(0,c.
on)(me),qe=(0,c.pn)(me),Re=(0,c.dn)(me),xt=(0,c.mn)(me),ct=(0,c.fn)(me);function un(){c.En.localeError||(0,c.Tn)(Xt())}function ut(){
c.En.memoizer||(0,c.Tn)({memoizer:re()})}const ce=(0,c.Cn)("ZodType",(t,r)=>(un(),c.qt.init(t,r),t.def=r,t.type=r.type,t),
{check(...t){const r=this.def;return this.clone((0,c.Vn)(r,{checks:[...r.checks??[],...t.map(s=>typeof s=="function"?{_zod:{
check:s,def:{check:"custom"},onattach:[]}}:s)]}),{parent:!0})},with(...t){return this.check(...t)},clone(t,r){return(0,c.
An)(this,t,r)},brand(){return this},register(t,r){return t.add(this,r),this},refine(t,r){return this.check(hn(t,r))},superRefine(t,r){
return this.check(ee(t,r))},overwrite(t){return this.check((0,c.W)(t))},optional(){return Nn(this)},exactOptional(){return $r(
this)},nullable(){return $t(this)},nullish(){return Nn($t(this))},nonoptional(t){return Ar(this,t)},array(){return An(this)},
or(t){return vr([this,t])},and(t){return yr(this,t)},transform(t){return ie(this,wr(t))},default(t){return Or(this,t)},prefault(t){
return Zr(this,t)},catch(t){return Pr(this,t)},pipe(t){return ie(this,t)},readonly(){return Nr(this)},describe(t){const r=this.
clone();return P.add(r,{description:t}),r},meta(...t){if(t.length===0)return P.get(this);const r=this.clone();return P.add(
r,t[0]),r},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(t,...r){
return r.length===0?t(this):t(this,...r)},get"~standard"(){return(0,c.Fn)(this,"~standard",{...(0,c.nn)(this),jsonSchema:{
input:rt(this,"input"),output:rt(this,"output")}})},set"~standard"(t){(0,c.Wn)(this,"~standard",t)},parse:function t(r,s){
return cn(this,r,s,{callee:t})},parseAsync:async function t(r,s){return await Rt(this,r,s,{callee:t})},safeParse(t,r){return Ut(
this,t,r)},async safeParseAsync(t,r){return Ye(this,t,r)},get spa(){return this?.safeParseAsync},set spa(t){(0,c.Wn)(this,
"spa",t)},validate(t,r){return(0,c._n)(this,t,r)},validateAsync(t,r){return(0,c.vn)(this,t,r)},encode:function t(r,s){return Qe(
this,r,s,{callee:t})},decode:function t(r,s){return Dt(this,r,s,{callee:t})},encodeAsync:async function t(r,s){return await _e(
this,r,s,{callee:t})},decodeAsync:async function t(r,s){return await Lt(this,r,s,{callee:t})},safeEncode(t,r){return qe(
this,t,r)},safeDecode(t,r){return Re(this,t,r)},async safeEncodeAsync(t,r){return xt(this,t,r)},async safeDecodeAsync(t,r){
return ct(this,t,r)},toJSONSchema(t){return $n(this,{})(t)},get description(){return P.get(this)?.description},get _def(){
return this._zod.def}}),Ft=(0,c.Cn)("_ZodString",(t,r)=>{c.Wt.init(t,r),ce.init(t,r),t._zod.processJSONSchema=(s,u,f)=>it(
t,s,u,f)},(0,c.Mn)({format:t=>ze(t).format??null,minLength:t=>ze(t).minimum??null,maxLength:t=>ze(t).maximum??null},{regex(...t){
return this.check((0,c.K)(...t))},includes(...t){return this.check((0,c.D)(...t))},startsWith(...t){return this.check((0,c.
J)(...t))},endsWith(...t){return this.check((0,c.w)(...t))},min(...t){return this.check((0,c.B)(...t))},max(...t){return this.
check((0,c.z)(...t))},length(...t){return this.check((0,c.I)(...t))},nonempty(...t){return this.check((0,c.B)(1,...t))},
lowercase(t){return this.check((0,c.L)(t))},uppercase(t){return this.check((0,c.nt)(t))},trim(){return this.check((0,c.$)())},
normalize(...t){return this.check((0,c.U)(...t))},toLowerCase(){return this.check((0,c.Z)())},toUpperCase(){return this.
check((0,c.Q)())},slugify(){return this.check((0,c.q)())}})),Mt=(0,c.Cn)("ZodString",(t,r)=>{c.Wt.init(t,r),Ft.init(t,r)},
{email(t){return this.check((0,c.S)(fe,t))},url(t){return this.check((0,c.rt)(We,t))},jwt(t){return this.check((0,c.P)(dr,
t))},emoji(t){return this.check((0,c.C)(Ze,t))},guid(t){return this.check((0,c.E)(Ue,t))},uuid(t){return this.check((0,c.
it)(Ee,t))},uuidv4(t){return this.check((0,c.at)(Ee,t))},uuidv6(t){return this.check((0,c.ot)(Ee,t))},uuidv7(t){return this.
check((0,c.st)(Ee,t))},nanoid(t){return this.check((0,c.V)(et,t))},cuid(t){return this.check((0,c.y)(tr,t))},cuid2(t){return this.
check((0,c.b)(nr,t))},ulid(t){return this.check((0,c.et)(rr,t))},base64(t){return this.check((0,c.h)(ur,t))},base64url(t){
return this.check((0,c.g)(lr,t))},xid(t){return this.check((0,c.ct)(or,t))},ksuid(t){return this.check((0,c.F)(ir,t))},ipv4(t){
return this.check((0,c.O)(sr,t))},ipv6(t){return this.check((0,c.k)(zn,t))},cidrv4(t){return this.check((0,c._)(Sn,t))},
cidrv6(t){return this.check((0,c.v)(cr,t))},e164(t){return this.check((0,c.x)(fr,t))},datetime(t){return this.check((0,c.
j)(b,t))},date(t){return this.check((0,c.A)(E,t))},time(t){return this.check((0,c.N)(U,t))},duration(t){return this.check(
(0,c.M)(D,t))}});function m(t){return(0,c.Y)(Mt,t)}const g=(0,c.Cn)("ZodStringFormat",(t,r)=>{c.Gt.init(t,r),Ft.init(t,r)}),
b=(0,c.Cn)("ZodISODateTime",(t,r)=>{c.Ot.init(t,r),g.init(t,r)}),E=(0,c.Cn)("ZodISODate",(t,r)=>{c.Dt.init(t,r),g.init(t,
r)}),U=(0,c.Cn)("ZodISOTime",(t,r)=>{c.At.init(t,r),g.init(t,r)}),D=(0,c.Cn)("ZodISODuration",(t,r)=>{c.kt.init(t,r),g.init(
t,r)}),fe=(0,c.Cn)("ZodEmail",(t,r)=>{c.bt.init(t,r),g.init(t,r)}),Ue=(0,c.Cn)("ZodGUID",(t,r)=>{c.wt.init(t,r),g.init(t,
r)}),Ee=(0,c.Cn)("ZodUUID",(t,r)=>{c.Xt.init(t,r),g.init(t,r)}),We=(0,c.Cn)("ZodURL",(t,r)=>{c.Yt.init(t,r),g.init(t,r)}),
Ze=(0,c.Cn)("ZodEmoji",(t,r)=>{c.xt.init(t,r),g.init(t,r)}),et=(0,c.Cn)("ZodNanoID",(t,r)=>{c.Ft.init(t,r),g.init(t,r)}),
tr=(0,c.Cn)("ZodCUID",(t,r)=>{c.mt.init(t,r),g.init(t,r)}),nr=(0,c.Cn)("ZodCUID2",(t,r)=>{c.ht.init(t,r),g.init(t,r)}),rr=(0,c.
Cn)("ZodULID",(t,r)=>{c.Jt.init(t,r),g.init(t,r)}),or=(0,c.Cn)("ZodXID",(t,r)=>{c.$t.init(t,r),g.init(t,r)}),ir=(0,c.Cn)(
"ZodKSUID",(t,r)=>{c.Nt.init(t,r),g.init(t,r)}),sr=(0,c.Cn)("ZodIPv4",(t,r)=>{c.Tt.init(t,r),g.init(t,r)}),zn=(0,c.Cn)("\
ZodIPv6",(t,r)=>{c.Et.init(t,r),g.init(t,r)}),Sn=(0,c.Cn)("ZodCIDRv4",(t,r)=>{c.ft.init(t,r),g.init(t,r)});function ar(t){
return(0,c._)(Sn,t)}const cr=(0,c.Cn)("ZodCIDRv6",(t,r)=>{c.pt.init(t,r),g.init(t,r)}),ur=(0,c.Cn)("ZodBase64",(t,r)=>{c.
ut.init(t,r),g.init(t,r)}),lr=(0,c.Cn)("ZodBase64URL",(t,r)=>{c.dt.init(t,r),g.init(t,r)}),fr=(0,c.Cn)("ZodE164",(t,r)=>{
c.yt.init(t,r),g.init(t,r)}),dr=(0,c.Cn)("ZodJWT",(t,r)=>{c.Mt.init(t,r),g.init(t,r)}),hr=(0,c.Cn)("ZodUnknown",(t,r)=>{
c.Qt.init(t,r),ce.init(t,r),t._zod.processJSONSchema=(s,u,f)=>{}});function On(){return(0,c.tt)(hr)}const pr=(0,c.Cn)("Z\
odNever",(t,r)=>{c.It.init(t,r),ce.init(t,r),t._zod.processJSONSchema=(s,u,f)=>Te(t,s,u,f)});function En(t){return(0,c.H)(
pr,t)}const Zn=(0,c.Cn)("ZodArray",(t,r)=>{ut(),c.lt.init(t,r),ce.init(t,r),t._zod.processJSONSchema=(s,u,f)=>Me(t,s,u,f),
t.element=r.element},{min(t,r){return this.check((0,c.B)(t,r))},nonempty(t){return this.check((0,c.B)(1,t))},max(t,r){return this.
check((0,c.z)(t,r))},length(t,r){return this.check((0,c.I)(t,r))},unwrap(){return this.element}});function An(t,r){return(0,c.
m)(Zn,t,r)}const kn=(0,c.Cn)("ZodObject",(t,r)=>{ut(),c.zt.init(t,r),ce.init(t,r),t._zod.processJSONSchema=(s,u,f)=>Tt(t,
s,u,f),(0,c.In)(t,"shape",s=>s._zod.def.shape,!1)},{keyof(){return Pn(Object.keys(this._zod.def.shape))},catchall(t){return this.
clone((0,c.Vn)(this._zod.def,{catchall:t}))},passthrough(){return this.clone((0,c.Vn)(this._zod.def,{catchall:On()}))},loose(){
return this.clone((0,c.Vn)(this._zod.def,{catchall:On()}))},strict(){return this.clone((0,c.Vn)(this._zod.def,{catchall:En()}))},
strip(){return this.clone((0,c.Vn)(this._zod.def,{catchall:void 0}))},extend(t){return(0,c.Nn)(this,t)},safeExtend(t){return(0,c.
Xn)(this,t)},merge(t){return(0,c.Bn)(this,t)},pick(t){return(0,c.qn)(this,t)},omit(t){return(0,c.Un)(this,t)},partial(...t){
return(0,c.Kn)(Tn,this,t[0])},exactPartial(...t){return(0,c.Kn)(In,this,t[0],"exactPartial")},required(...t){return(0,c.
Yn)(Cn,this,t[0])}});function ln(t,r){const s={type:"object",shape:t??{},...(0,c.Hn)(r)};return new kn(s)}function mr(t,r){
return new kn({type:"object",shape:t,catchall:En(),...(0,c.Hn)(r)})}const gr=(0,c.Cn)("ZodUnion",(t,r)=>{c.Zt.init(t,r),
ce.init(t,r),t._zod.processJSONSchema=(s,u,f)=>st(t,s,u,f),t.options=r.options});function vr(t,r){return new gr({type:"u\
nion",options:t,...(0,c.Hn)(r)})}const br=(0,c.Cn)("ZodIntersection",(t,r)=>{c.jt.init(t,r),ce.init(t,r),t._zod.processJSONSchema=
(s,u,f)=>yt(t,s,u,f)});function yr(t,r){return new br({type:"intersection",left:t,right:r})}const fn=(0,c.Cn)("ZodEnum",
(t,r)=>{c.St.init(t,r),ce.init(t,r),t._zod.processJSONSchema=(u,f,d)=>Pt(t,u,f,d),t.enum=r.entries,t.options=[...t._zod.
values];const s=new Set(Object.keys(r.entries));t.extract=(u,f)=>{const d={};for(const p of u)if(s.has(p))d[p]=r.entries[p];else
throw new Error(`Key ${p} not found in enum`);return new fn({...r,checks:[],...(0,c.Hn)(f),entries:d})},t.exclude=(u,f)=>{
const d={...r.entries};for(const p of u)if(s.has(p))delete d[p];else throw new Error(`Key ${p} not found in enum`);return new fn(
{...r,checks:[],...(0,c.Hn)(f),entries:d})}});function Pn(t,r){const s=Array.isArray(t)?Object.fromEntries(t.map(u=>[u,u])):
t;return new fn({type:"enum",entries:s,...(0,c.Hn)(r)})}const we=(0,c.Cn)("ZodLiteral",(t,r)=>{c.Pt.init(t,r),ce.init(t,
r),t._zod.processJSONSchema=(s,u,f)=>R(t,s,u,f),t.values=new Set(r.values),Object.defineProperty(t,"value",{get(){if(r.values.
length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return r.values[0]}})});
function dn(t,r){return new we({type:"literal",values:Array.isArray(t)?t:[t],...(0,c.Hn)(r)})}const Jt=(0,c.Cn)("ZodTran\
sform",(t,r)=>{ut(),c.Kt.init(t,r),ce.init(t,r),t._zod.processJSONSchema=(s,u,f)=>bt(t,s,u,f),t._zod.parse=(s,u)=>{if(u.
direction==="backward")throw new c.Sn(t.constructor.name);s.addIssue=d=>{if(typeof d=="string")s.issues.push((0,c.Ln)(d,
s.value,r));else{const p=d;p.fatal&&(p.continue=!1),p.code??(p.code="custom"),"input"in p||(p.input=s.value),p.inst??(p.
inst=t),s.issues.push((0,c.Ln)(p))}};const f=r.transform(s.value,s);return f instanceof Promise?f.then(d=>(s.value=d,s)):
(s.value=f,s)}});function wr(t){return new Jt({type:"transform",transform:t})}const Tn=(0,c.Cn)("ZodOptional",(t,r)=>{c.
Bt.init(t,r),ce.init(t,r),t._zod.processJSONSchema=(s,u,f)=>Xe(t,s,u,f),t.unwrap=()=>t._zod.def.innerType});function Nn(t){
return new Tn({type:"optional",innerType:t})}const In=(0,c.Cn)("ZodExactOptional",(t,r)=>{c.Ct.init(t,r),ce.init(t,r),t.
_zod.processJSONSchema=(s,u,f)=>Xe(t,s,u,f),t.unwrap=()=>t._zod.def.innerType});function $r(t){return new In({type:"opti\
onal",innerType:t})}const zr=(0,c.Cn)("ZodNullable",(t,r)=>{c.Rt.init(t,r),ce.init(t,r),t._zod.processJSONSchema=(s,u,f)=>Nt(
t,s,u,f),t.unwrap=()=>t._zod.def.innerType});function $t(t){return new zr({type:"nullable",innerType:t})}const Sr=(0,c.Cn)(
"ZodDefault",(t,r)=>{c.vt.init(t,r),ce.init(t,r),t._zod.processJSONSchema=(s,u,f)=>Oe(t,s,u,f),t.unwrap=()=>t._zod.def.innerType,
t.removeDefault=t.unwrap});function Or(t,r){return new Sr({type:"default",innerType:t,get defaultValue(){return typeof r==
"function"?r():(0,c.Zn)(r)}})}const Er=(0,c.Cn)("ZodPrefault",(t,r)=>{c.Ht.init(t,r),ce.init(t,r),t._zod.processJSONSchema=
(s,u,f)=>Ne(t,s,u,f),t.unwrap=()=>t._zod.def.innerType});function Zr(t,r){return new Er({type:"prefault",innerType:t,get defaultValue(){
return typeof r=="function"?r():(0,c.Zn)(r)}})}const Cn=(0,c.Cn)("ZodNonOptional",(t,r)=>{c.Lt.init(t,r),ce.init(t,r),t.
_zod.processJSONSchema=(s,u,f)=>z(t,s,u,f),t.unwrap=()=>t._zod.def.innerType});function Ar(t,r){return new Cn({type:"non\
optional",innerType:t,...(0,c.Hn)(r)})}const kr=(0,c.Cn)("ZodCatch",(t,r)=>{c.gt.init(t,r),ce.init(t,r),t._zod.processJSONSchema=
(s,u,f)=>an(t,s,u,f),t.unwrap=()=>t._zod.def.innerType,t.removeCatch=t.unwrap});function Pr(t,r){return new kr({type:"ca\
tch",innerType:t,catchValue:typeof r=="function"?r:(0,c.jn)(r)})}const Tr=(0,c.Cn)("ZodPipe",(t,r)=>{c.Vt.init(t,r),ce.init(
t,r),t._zod.processJSONSchema=(s,u,f)=>It(t,s,u,f),t.in=r.in,t.out=r.out});function ie(t,r){return new Tr({type:"pipe",in:t,
out:r})}const jn=(0,c.Cn)("ZodReadonly",(t,r)=>{c.Ut.init(t,r),ce.init(t,r),t._zod.processJSONSchema=(s,u,f)=>Ct(t,s,u,f),
t.unwrap=()=>t._zod.def.innerType});function Nr(t){return new jn({type:"readonly",innerType:t})}const Rn=(0,c.Cn)("ZodCu\
stom",(t,r)=>{c._t.init(t,r),ce.init(t,r),t._zod.processJSONSchema=(s,u,f)=>je(t,s,u,f)});function hn(t,r={}){return(0,c.
G)(Rn,t,r)}function ee(t,r){return(0,c.X)(t,r)}function Bt(t){const r=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.
exec(t);if(!r)return;const s=r.slice(1);if(s.some($=>$.length>1&&$.startsWith("0")))return;const[u=0,f=0,d=0,p=0,w=0]=s.
map(Number);if(!(Math.max(u,f,d,p)>255||w>32))return{base:((u*256+f)*256+d)*256+p,prefix:w}}const Wt=t=>2**(32-t.prefix),
Un=t=>t.base%Wt(t)===0,pn=t=>({...t,base:t.base-t.base%Wt(t)}),Dn=(t,r)=>t.base<r.base+Wt(r)&&r.base<t.base+Wt(t);function zt({
base:t,prefix:r}){return`${[24,16,8,0].map(s=>Math.floor(t/2**s)%256).join(".")}/${r}`}function Ir(t){for(const[r,s]of t.
entries()){const u=t.slice(r+1).find(f=>Dn(s,f));if(u)return[s,u]}}const Ln=[["0.0.0.0/8","this network"],["127.0.0.0/8",
"loopback"],["169.254.0.0/16","link-local"],["224.0.0.0/4","multicast"],["240.0.0.0/4","reserved"]];function Cr(t){const r=Ln.
find(([s])=>{const u=Bt(s);return u!==void 0&&Dn(u,t)});return r&&`${r[0]}, ${r[1]}`}const xn=["103.21.244.0/22","103.22\
.200.0/22","103.31.4.0/22","104.16.0.0/13","104.24.0.0/14","108.162.192.0/18","131.0.72.0/22","141.101.64.0/18","162.158\
.0.0/15","172.64.0.0/13","173.245.48.0/20","188.114.96.0/20","190.93.240.0/20","197.234.240.0/22","198.41.128.0/17"],mn=60;
function jr(t){if(t==="cloudflare")return Mn(xn.map(Fn));const r=t.split(/[\s,]+/).filter(Boolean).map(Fn);if(r.length>mn)
throw new Error(`${r.length} ranges are more than the ${mn} of a security group`);const s=Ir(r);if(s)throw new Error(`"${zt(
s[0])}" and "${zt(s[1])}" overlap`);return Mn(r)}function Fn(t){const r=Bt(t);if(!r)throw new Error(`"${t}" is no IPv4 r\
ange`);if(!Un(r))throw new Error(`"${t}" does not begin at its range's first address ${zt(pn(r))}`);return r}const Mn=t=>[
...t].sort((r,s)=>r.base-s.base||r.prefix-s.prefix).map(zt),Vt={command:"deploy","stack-name":"railgun-ha","activation-t\
oken":"","vpc-cidr":"10.240.0.0/16","availability-zones":"2",nat:"none","allowed-cidrs":"cloudflare","instance-type":"t3\
.medium","ubuntu-release":"24.04","ami-id":"","ami-update":"pinned",size:"2","memcached-node-type":"cache.t4g.small","me\
mcached-nodes":"2","memcached-version":"1.6.22","package-source":"cloudflare","elastic-ips":"false",tags:"","alarm-topic\
-arn":"","alarm-email":"","token-parameter":"","token-version":"","wave-size":"1",floor:"","canary-seconds":"20","max-to\
ken-age-days":"0",confirm:""},Jn=Object.keys(Vt),Rr=t=>Object.hasOwn(Vt,t);function Ur(t){return Jn.map(r=>({declared:r,
changes:Dr(t,r)})).reduce((r,s)=>s.changes<r.changes?s:r).declared}function Dr(t,r){let s=Array.from({length:r.length+1},
(u,f)=>f);for(const[u,f]of[...t].entries()){const d=[u+1];for(const[p,w]of[...r].entries()){const $=(s[p]??0)+(f===w?0:1);
d.push(Math.min($,(s[p+1]??0)+1,(d[p]??0)+1))}s=d}return s[r.length]??0}(0,c.i)("kind",[(0,c.u)({kind:(0,c.s)("apt"),url:(0,c.
p)({protocol:/^https?$/}),suites:(0,c.n)((0,c.f)()).check((0,c.B)(1)),component:(0,c.f)(),key:(0,c.p)({protocol:/^https?$/}),
package:(0,c.f)()}),(0,c.u)({kind:(0,c.s)("deb"),url:(0,c.p)({protocol:/^https?$/}),sha256:(0,c.f)().check((0,c.K)(/^[0-9a-f]{64}$/))}),
(0,c.u)({kind:(0,c.s)("ami")})]);const Lr={kind:"apt",url:"https://pkg.cloudflare.com/",suites:["xenial"],component:"mai\
n",key:"https://pkg.cloudflare.com/pubkey.gpg",package:"railgun-stable"},xr="`cloudflare`, `apt <url> key=<url> [suite=a\
,b] [component=main] [package=railgun-stable]`, `deb <url> sha256=<64 hex digits>` or `ami`",Fr="xenial";function Bn(t,r){
const[s="",...u]=t.split(/\s+/);switch(s){case"cloudflare":return Kt(u,[]),Lr;case"ami":return Kt(u,[]),{kind:"ami"};case"\
apt":return Mr(u,r);case"deb":return Wn(u);default:throw new Error(`"${s}" is no kind of package source`)}}function Mr([
t="",...r],s){const u=Kt(r,["key","suite","component","package"]),f=u.get("key");if(!f)throw new Error("apt needs key=<u\
rl>: the key that signs the repository");const d=u.get("suite")?.split(",").filter(Boolean)??[s,Fr],p=[...d,u.get("compo\
nent")??"main",u.get("package")??"railgun-stable"].find(w=>!/^[A-Za-z0-9][A-Za-z0-9.+/_-]*$/.test(w));if(d.length===0||p!==
void 0)throw new Error(`"${p??""}" is no name of a suite, component or package`);return{kind:"apt",url:gn(t),key:gn(f),suites:d,
component:u.get("component")??"main",package:u.get("package")??"railgun-stable"}}function Wn([t="",...r]){const s=Kt(r,[
"sha256"]).get("sha256")?.toLowerCase()??"";if(!/^[0-9a-f]{64}$/.test(s))throw new Error(`deb needs sha256=<64 hex digit\
s>, not "${s}"`);return{kind:"deb",url:gn(t),sha256:s}}function Kt(t,r){const s=new Map;for(const u of t){const[f="",...d]=u.
split("=");if(!r.includes(f)||d.length===0||s.has(f))throw new Error(`"${u}" is not expected there`);s.set(f,d.join("="))}
return s}function gn(t){const r=URL.canParse(t)?new URL(t):void 0;if(!r||!/^https?:$/.test(r.protocol))throw new Error(`\
"${t}" is no http or https address`);if(r.username||r.password)throw new Error("an address here must not hold a name or \
a password");return t}const Vn=40,Kn=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;function Gn(t){const r=new Map,s=t.split(`
`).map(u=>u.trim());for(const u of s.filter(Boolean)){const f=u.indexOf("="),d=u.slice(0,Math.max(f,0)).trim(),p=u.slice(
f+1).trim();if(!d)throw new Error(`"${u}" is not key=value`);if(/^aws:/i.test(d))throw new Error(`"${d}" begins with aws\
:, which is AWS's own`);if(/^railgun-ha:/i.test(d))throw new Error(`"${d}" begins with railgun-ha:, which is this produc\
t's own`);if(!p)throw new Error(`"${u}" has no value, which not every resource takes`);if(d.length>128||p.length>256||!Kn.
test(d)||!Kn.test(p))throw new Error(`"${u}" has a character or a length that tags cannot have (key 128, value 256)`);if(r.
has(d))throw new Error(`"${d}" is there twice`);r.set(d,p)}if(r.size>Vn)throw new Error(`${r.size} tags are more than th\
e ${Vn} that a stack has room for`);return Object.fromEntries([...r].sort(([u],[f])=>u<f?-1:1))}const Hn=/^$|^(arn:[a-z-]+:ssm:[a-z0-9-]+:\d{12}:parameter)?\/?[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*(:[A-Za-z0-9_.-]+)?$/,
Jr=["activation-token","token-parameter","token-version"];function vn(t){const r=Jr.filter(u=>t[u]!==""),s=r.at(-1);if(r.
length>1&&s)return{path:[s],message:`${r.slice(0,-1).join(" and ")} is set as well; set one of them`};if(s==="token-vers\
ion"&&t.command!=="rotate"){const u=`"${t.command}" takes no version that is stored already; use it with command rotate`;
return{path:[s],message:u}}}const Br=["deploy","status","rotate","pause","resume","destroy","render"],Xn={"22.04":"jammy",
"24.04":"noble","26.04":"resolute"};function lt(t,r){return m().transform((s,u)=>{try{return t(s)}catch(f){return u.addIssue(
{code:"custom",message:`${(0,I.i)(f)}; use ${r}`}),c.wn}})}const St=t=>Pn(t,{error:({input:r})=>`"${r}" is not one of ${t.
join(", ")}`}),De=(t,r)=>m().refine(s=>t.test(s),{error:({input:s})=>`"${s}" is not ${r}`});function bn(t,r,s,u=""){const f=/^\d{1,6}$/.
test(t)?Number(t):NaN;if(f>=r&&f<=s)return f;throw new Error(`"${t}" is out of range${f<r?u:""}`)}const Ot=(t,r,s="")=>lt(
u=>bn(u,t,r,s),`a whole number from ${t} to ${r}`),Wr=(t,r)=>lt(s=>s===""?void 0:bn(s,t,r),`a whole number from ${t} to ${r}\
, or nothing`);function Vr(t){const r=Bt(t);if(!r)throw new Error(`"${t}" is no IPv4 range`);if(r.prefix<16)throw new Error(
`"${t}" is larger than a VPC can be`);if(!Un(r))throw new Error(`"${t}" does not begin at its range's first address ${zt(
pn(r))}`);const s=Cr(r);if(s)throw new Error(`"${t}" overlaps ${s}`);return t}function Yn(t){if(/^\d+$/.test(t)){const f=Number(
t);if(f<2||f>4)throw new Error(`${t} zones are out of range`);return{count:f,names:void 0}}const r=t.split(",").map(f=>f.
trim()),s=r.find(f=>!/^[a-z]{2,4}(-[a-z]+)+-\d+[a-z]$/.test(f));if(s!==void 0)throw new Error(`"${s}" is no name of a zo\
ne`);const u=r.find((f,d)=>r.indexOf(f)!==d);if(u)throw new Error(`"${u}" is there twice`);if(r.length<2||r.length>4)throw new Error(
`${r.length} zones are out of range`);return{count:r.length,names:[...r].sort()}}const Kr=mr({command:St(Br),"stack-name":De(
/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/,"a letter followed by letters, digits and hyphens, 128 characters at most"),"activation-\
token":m().refine(t=>t===""||/^[0-9a-fA-F]{32}$/.test(t),{error:({input:t})=>`the value is not 32 hexadecimal digits (it\
 has ${String(t).length} characters)`}),"vpc-cidr":lt(Vr,"an IPv4 range from /16 to /22 (/21 for 3 or 4 zones) such as 1\
0.240.0.0/16"),"availability-zones":lt(Yn,"a number from 2 to 4, or 2 to 4 names separated by commas"),nat:St(["none","s\
ingle","per-az"]),"allowed-cidrs":lt(jr,"`cloudflare`, or IPv4 ranges separated by commas or lines"),"instance-type":De(
/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/,"an EC2 instance type such as t3.medium"),"ubuntu-release":St(["22.04","24.04","26.04"]),
"ami-id":De(/^$|^ami-[0-9a-f]{8}([0-9a-f]{9})?$/,"an image id such as ami-0123456789abcdef0"),"ami-update":St(["pinned",
"on-deploy"]),size:Ot(2,50,": one instance is no high availability"),"memcached-node-type":De(/^cache\.[a-z][a-z0-9]*\.[a-z0-9]+$/,
"a cache node type such as cache.t4g.small"),"memcached-nodes":Ot(2,40,": one node is no high availability"),"memcached-\
version":De(/^1\.[4-6]\.\d{1,3}$/,"a version of memcached from 1.4 to 1.6 such as 1.6.22"),"package-source":m(),"elastic\
-ips":St(["true","false","True","False","TRUE","FALSE"]),tags:lt(Gn,"one key=value on each line"),"alarm-topic-arn":De(/^$|^arn:[a-z-]+:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/,
"the ARN of a standard SNS topic"),"alarm-email":De(/^$|^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/,"one e-mail address"),"token-p\
arameter":De(Hn,"the name of a parameter such as /railgun/next-token"),"token-version":De(/^$|^previous$|^[1-9]\d{0,8}$/,
"`previous` or the number of a version"),"wave-size":Ot(1,50),floor:Wr(0,49),"canary-seconds":Ot(0,3600),"max-token-age-\
days":Ot(0,3650),confirm:m()}).refine(t=>(Bt(t["vpc-cidr"])?.prefix??0)<=(0,J.t)(t["availability-zones"].count),{path:["\
vpc-cidr"],error:({input:t})=>Gr(t),when:({issues:t})=>!t.some(({path:r})=>r?.[0]==="vpc-cidr"||r?.[0]==="availability-z\
ones")}).refine(t=>t["alarm-topic-arn"]===""||t["alarm-email"]==="",{path:["alarm-email"],error:"alarm-topic-arn is set \
as well; set one of them, and subscribe the address to the topic",when:({issues:t})=>!t.some(({path:r})=>String(r?.[0]).
startsWith("alarm-"))}).superRefine((t,r)=>{const s=r.issues.length===0?vn(t):void 0;s&&r.addIssue({code:"custom",...s})}).
transform((t,r)=>{const s=yn(t["package-source"],t["ubuntu-release"]);return typeof s=="string"?(r.addIssue({code:"custo\
m",path:["package-source"],message:s}),c.wn):Qn(t,s)});function Gr(t){const{count:r}=t["availability-zones"];return`"${t["\
vpc-cidr"]}" is too small for ${2*r} subnets of /24 in ${r} zones; use /${(0,J.t)(r)} or larger`}function yn(t,r){try{return Bn(
t,Xn[r])}catch(s){return`${(0,I.i)(s)}; use ${xr}`}}function Qn(t,r){return{command:t.command,stackName:t["stack-name"],
activationToken:t["activation-token"],vpcCidr:t["vpc-cidr"],zones:t["availability-zones"],nat:t.nat,allowedCidrs:t["allo\
wed-cidrs"],instanceType:t["instance-type"],ubuntuRelease:t["ubuntu-release"],amiId:t["ami-id"],amiUpdate:t["ami-update"],
size:t.size,memcachedNodeType:t["memcached-node-type"],memcachedNodes:t["memcached-nodes"],memcachedVersion:t["memcached\
-version"],packageSource:r,elasticIps:t["elastic-ips"].toLowerCase()==="true",tags:t.tags,alarmTopicArn:t["alarm-topic-a\
rn"],alarmEmail:t["alarm-email"],tokenParameter:t["token-parameter"],tokenVersion:t["token-version"],waveSize:t["wave-si\
ze"],floor:t.floor,canarySeconds:t["canary-seconds"],maxTokenAgeDays:t["max-token-age-days"],confirm:t.confirm}}function Gt(t){
const r=Object.keys(t).filter(p=>!Rr(p)),s=Object.fromEntries(Jn.map(p=>[p,_n(t,p)])),u=Kr.safeParse(s),f=[...r.map(p=>`${p}\
 is not an input; the nearest is ${Ur(p)}`),...(u.error?.issues??[]).map(({path:p,message:w})=>`${p.join(".")}: ${w}`),...Hr(
s,u.error)];if(u.success&&f.length===0)return u.data;const d=u.success?"input.unknown":"input.invalid";throw new I.r(d,f.
length===1?`${f[0]}`:`${f.length} inputs are wrong`,{details:f.length===1?[]:f})}function Hr(t,r){if(!r||r.issues.some(({
path:u})=>u[0]==="package-source"))return[];const s=yn(t["package-source"]??"",Vt["ubuntu-release"]);return typeof s=="s\
tring"?[`package-source: ${s}`]:[]}function _n(t,r){const s=t[r]?.trim()??"";return s===""?Vt[r]:s}}),7643:((O,M,l)=>{l.
d(M,{a:()=>B,c:()=>I,d:()=>c,f:()=>q,g:()=>k,h:()=>x,i:()=>K,l:()=>ye,m:()=>H,n:()=>ae,o:()=>V,p:()=>G,r:()=>le,s:()=>C,
t:()=>ne,u:()=>J});const I="railgun-ha",J="railgun-ha:stack",c="railgun-ha:template",C="railgun-ha:parameters",B="railgu\
n-ha:network",G="railgun-ha:version",le="railgun-ha-launch",q={current:"current",previous:"previous",pending:"pending",unfinished:"\
unfinished"};function k(Q){const ge=`/${I}/${Q}`;return{prefix:ge,token:`${ge}/activation-token`,servers:`${ge}/memcache\
d-servers`,host:`${ge}/railgun-host`,settings:`${ge}/settings`,lock:`${ge}/lock`,pause:`${ge}/pause`}}const x=Q=>`${Q}-l\
isteners`,K="Launch",ne=["ReplaceUnhealthy",K],H=Q=>`/${I}/${Q}/boot`,ae={stackName:"STACK_NAME",groupName:"GROUP_NAME",
hookName:"HOOK_NAME",portProbe:"PORT_PROBE_FUNCTION",launchGate:"LAUNCH_GATE_FUNCTION",endpointSync:"ENDPOINT_SYNC_FUNCT\
ION",vpcCidr:"VPC_CIDR",cacheTopic:"CACHE_TOPIC_ARN",document:"CONVERGE_DOCUMENT"},V={loadBalancerDnsName:"LoadBalancerD\
nsName",groupName:"AutoScalingGroupName",targetGroupArn:"TargetGroupArn",cacheCluster:"CacheClusterId",portProbe:"PortPr\
obeFunction",launchGate:"LaunchGateFunction",endpointSync:"EndpointSyncFunction",reconciler:"ReconcilerFunction",document:"\
ConvergeDocument",launchTemplate:"LaunchTemplateId",launchTemplateVersion:"LaunchTemplateLatestVersion"},ye={zones:"Zone\
Names",imageId:"ImageId",artifactsBucket:"ArtifactsBucket",servingTemplateVersion:"ServingTemplateVersion"}}),8861:((O,M,l)=>{
l.d(M,{n:()=>c,r:()=>I,t:()=>J});const I=15e3,J=75e3,c=1020}),7811:((O,M,l)=>{l.d(M,{$:()=>ui,$t:()=>Rr,A:()=>Wo,An:()=>Pe,
At:()=>xr,B:()=>ei,Bn:()=>At,Bt:()=>de,C:()=>Po,Cn:()=>z,Ct:()=>ve,D:()=>ii,Dn:()=>pe,Dt:()=>Lr,E:()=>Oo,En:()=>Oe,Et:()=>Kt,
F:()=>Ro,Fn:()=>ze,Ft:()=>Fn,G:()=>pi,Gn:()=>on,Gt:()=>ee,H:()=>ao,Hn:()=>P,Ht:()=>vo,I:()=>ti,In:()=>je,It:()=>Yn,J:()=>si,
Jn:()=>k,Jt:()=>Jn,K:()=>ni,Kn:()=>wn,Kt:()=>ue,L:()=>ri,Ln:()=>ot,Lt:()=>bo,M:()=>Ko,Mn:()=>kt,Mt:()=>De,N:()=>Vo,Nn:()=>en,
Nt:()=>Ur,O:()=>so,On:()=>Ie,Ot:()=>Dr,P:()=>Jo,Pn:()=>I,Pt:()=>L,Q:()=>fi,Qn:()=>He,Qt:()=>Vr,R:()=>Qo,Rn:()=>J,Rt:()=>Et,
S:()=>So,Sn:()=>wt,St:()=>F,T:()=>_o,Tn:()=>Ne,Tt:()=>Bn,U:()=>ci,Un:()=>qt,Ut:()=>$o,V:()=>To,Vn:()=>V,Vt:()=>wo,W:()=>Ht,
Wn:()=>Ce,Wt:()=>hn,X:()=>mi,Xn:()=>tn,Xt:()=>Wt,Y:()=>oo,Yn:()=>nn,Yt:()=>mn,Z:()=>li,Zn:()=>Xt,Zt:()=>f,_:()=>Do,_n:()=>Ft,
_t:()=>zo,a:()=>Oi,an:()=>b,at:()=>Zo,b:()=>Io,bn:()=>Rt,bt:()=>Un,c:()=>Fi,cn:()=>E,ct:()=>jo,d:()=>Ii,dn:()=>fe,dt:()=>Xn,
en:()=>Hn,et:()=>Co,f:()=>vi,fn:()=>Ee,ft:()=>gn,g:()=>Fo,gn:()=>ct,gt:()=>yo,h:()=>xo,hn:()=>qe,ht:()=>Vt,i:()=>ji,in:()=>On,
it:()=>Eo,j:()=>Bo,jn:()=>Me,jt:()=>w,k:()=>Uo,kn:()=>q,kt:()=>Fr,l:()=>zi,ln:()=>Qe,lt:()=>Qn,m:()=>hi,mn:()=>Ue,mt:()=>Mn,
n:()=>Ti,nn:()=>Rn,nt:()=>oi,o:()=>$i,on:()=>U,ot:()=>Ao,p:()=>yi,pn:()=>D,pt:()=>Kn,q:()=>di,qn:()=>_t,qt:()=>ie,r:()=>Zi,
rn:()=>hr,rt:()=>io,s:()=>Li,sn:()=>g,st:()=>ko,t:()=>Ui,tn:()=>vn,tt:()=>Yo,u:()=>Ni,un:()=>_e,ut:()=>Jr,v:()=>Lo,vn:()=>m,
vt:()=>ft,w:()=>ai,wn:()=>Tt,wt:()=>Bt,x:()=>Mo,xn:()=>Ut,xt:()=>jr,y:()=>No,yn:()=>jt,yt:()=>lt,z:()=>qo,zn:()=>c,zt:()=>s});
function I(e){const n=Object.values(e).filter(o=>typeof o=="number");return Object.entries(e).filter(([o,i])=>n.indexOf(
+o)===-1).map(([o,i])=>i)}function J(e,n="|"){return e.map(o=>He(o)).join(n)}function c(e,n){return typeof n=="bigint"?n.
toString():n}var C=class{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter;return e!==void 0&&
(this._value=e(),this._getter=void 0),this._value}};function B(e){return new C(e)}function G(e){return e==null}function le(e){
const n=e.startsWith("^")?1:0,o=e.endsWith("$")?e.length-1:e.length;return e.slice(n,o)}function q(e,n,o){Object.defineProperty(
e,n,{value:o,writable:!0,enumerable:!0,configurable:!0})}function k(e){const n=Object.getOwnPropertyDescriptor(e,"shape");
return n?.get?n.get.raw:n?.value}function x(e){return k(e._zod.def)??e._zod.def.shape}function K(e,n,o){Object.defineProperty(
e,n,{get(){const i=o();return q(this,n,i),i},enumerable:!0,configurable:!0})}function ne(e,n,o){n in e?q(e,n,o):e[n]=o}function H(e,n,o,i){
const a=x(n);for(const h of o){const v=Object.getOwnPropertyDescriptor(a,h);v.enumerable&&(v.get?K(e,h,()=>{const y=n._zod.
def.shape[h];return i?i(y,h):y}):ne(e,h,i?i(v.value,h):v.value))}}function ae(e,n){for(const o of Reflect.ownKeys(n)){const i=Object.
getOwnPropertyDescriptor(n,o);i.enumerable&&(i.get?K(e,o,()=>n[o]):ne(e,o,i.value))}}function V(...e){const n={};for(const o of e){
const i=Object.getOwnPropertyDescriptors(o);Object.assign(n,i)}return Object.defineProperties({},n)}function ye(e){return JSON.
stringify(e)}function Q(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,
"")}const ge="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function re(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)}const dt=B(()=>{if(Oe.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))
return!1;try{return new Function(""),!0}catch{return!1}});function Le(e){if(re(e)===!1)return!1;const n=e.constructor;if(n===
void 0||typeof n!="function")return!0;const o=n.prototype;return!(re(o)===!1||Object.prototype.hasOwnProperty.call(o,"is\
PrototypeOf")===!1)}function Xt(e){return Le(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?
new Set(e):e}const Yt=new Set(["string","number","symbol"]);function Ge(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function Pe(e,n,o){const i=new e._zod.constr(n??e._zod.def);return(!n||o?.parent)&&(i._zod.parent=e),i}function P(e){const n=e;
if(!n)return{};if(typeof n=="string")return{error:()=>n};if(n?.message!==void 0){if(n?.error!==void 0)throw new Error("C\
annot specify both `message` and `error` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,
error:()=>n.error}:n}function He(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Qt(e){
return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}const Ie={safeint:[Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},pe={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[
BigInt(0),BigInt("18446744073709551615")]};function _t(e,n){const o=e._zod.def,i=o.checks;if(i&&i.length>0)throw new Error(
".pick() cannot be used on object schemas containing refinements");const a={};return H(a,e,nt(e,n)),Pe(e,V(o,{shape:a,checks:[]}))}
function nt(e,n){const o=x(e),i=[];for(const a of Reflect.ownKeys(n)){if(!Object.getOwnPropertyDescriptor(o,a)?.enumerable)
throw new Error(`Unrecognized key: "${String(a)}"`);n[a]&&i.push(a)}return i}function qt(e,n){const o=e._zod.def,i=o.checks;
if(i&&i.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");const a=new Set(nt(e,
n)),h={};return H(h,e,Reflect.ownKeys(x(e)).filter(v=>!a.has(v))),Pe(e,V(o,{shape:h,checks:[]}))}function en(e,n){if(!Le(
n))throw new Error("Invalid input to extend: expected a plain object");const o=e._zod.def.checks;if(o&&o.length>0){const i=x(
e);for(const a of Reflect.ownKeys(n))if(Object.getOwnPropertyDescriptor(i,a)!==void 0)throw new Error("Cannot overwrite \
keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Pe(e,V(e._zod.def,{shape:Zt(e,n)}))}
function Zt(e,n){const o={};return H(o,e,Reflect.ownKeys(x(e))),ae(o,n),o}function tn(e,n){if(!Le(n))throw new Error("In\
valid input to safeExtend: expected a plain object");return Pe(e,V(e._zod.def,{shape:Zt(e,n)}))}function At(e,n){if(!n?.
_zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .saf\
eExtend() instead.");const o={};return H(o,e,Reflect.ownKeys(x(e))),H(o,n,Reflect.ownKeys(x(n))),Pe(e,V(e._zod.def,{shape:o,
get catchall(){return n._zod.def.catchall},checks:n._zod.def.checks??[]}))}function wn(e,n,o,i="partial"){const a=n._zod.
def.checks;if(a&&a.length>0)throw new Error(`.${i}() cannot be used on object schemas containing refinements`);const h=o?
new Set(nt(n,o)):void 0,v={};return H(v,n,Reflect.ownKeys(x(n)),e&&((y,Z)=>h&&!h.has(Z)?y:new e({type:"optional",innerType:y}))),
Pe(n,V(n._zod.def,{shape:v,checks:[]}))}function nn(e,n,o){const i=o?new Set(nt(n,o)):void 0,a={};return H(a,n,Reflect.ownKeys(
x(n)),(h,v)=>i&&!i.has(v)?h:new e({type:"nonoptional",innerType:h})),Pe(n,V(n._zod.def,{shape:a}))}function oe(e,n=0){if(e.
aborted===!0)return!0;for(let o=n;o<e.issues.length;o++)if(e.issues[o]?.continue!==!0)return!0;return!1}function $n(e,n=0){
if(e.aborted===!0)return!0;for(let o=n;o<e.issues.length;o++)if(e.issues[o]?.continue===!1)return!0;return!1}function rt(e,n){
return n.map(o=>{var i;return(i=o).path??(i.path=[]),o.path.unshift(e),o})}function $e(e){return typeof e=="string"?e:e?.
message}function xe(e){const n=[];for(const o of e??[]){const i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))
break;const a=i.maximum??i.length??i.size;a>=0&&n.push([a,o])}return n}function ht(e,n,o){var i;for(let a=n;a<e.length;a++)
(i=e[a]).schema??(i.schema=o)}function Fe(e,n,o){var i;const a=e.inst?._zod?.traits;a?.has("$ZodType")&&(a.has("$ZodChec\
k")?(i=e).schema??(i.schema=e.inst):e.schema=e.inst);const h=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,v=e.message?
e.message:$e(e.inst?._zod.def?.error?.(e))??$e(h?.(e))??$e(n?.error?.(e))??$e(o.customError?.(e))??$e(o.localeError?.(e))??
"Invalid input",y={};for(const Z of Object.keys(e))Z==="inst"||Z==="schema"||Z==="continue"||Z==="input"||Z==="__proto__"||
(y[Z]=e[Z]);return y.path??(y.path=[]),y.message=v,n?.reportInput&&(y.input=e.input),y}const rn=/[\uD800-\uDBFF]/;function pt(e){
const n=e.length;if(!rn.test(e))return n;let o=n;for(let i=0;i<n-1;i++)(e.charCodeAt(i)&64512)===55296&&(e.charCodeAt(i+
1)&64512)===56320&&(o--,i++);return o}function mt(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknow\
n"}function on(e){const n=typeof e;switch(n){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)
return"null";if(Array.isArray(e))return"array";const o=e;if(o&&Object.getPrototypeOf(o)!==Object.prototype&&"constructor"in
o&&o.constructor)return o.constructor.name}}return n}function ot(...e){const[n,o,i]=e;return typeof n=="string"?{message:n,
code:"custom",input:o,inst:i}:{...n}}function sn(e,n){for(const o in n){const i=Object.getOwnPropertyDescriptor(n,o);i.get?
Object.defineProperty(e,o,{...i,enumerable:!1}):gt(e,o,i.value)}}function Ce(e,n,o,i=!0){return Object.defineProperty(e,
n,{configurable:!0,writable:!0,enumerable:i,value:o}),o}function ze(e,n,o){return Ce(e,n,o,!1)}function kt(e,n){for(const o in e){
const i=e[o];Object.defineProperty(n,o,{configurable:!0,enumerable:!0,get(){return Ce(this,o,i(this))},set(a){Ce(this,o,
a)}})}return n}function gt(e,n,o){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?o:Ce(this,n,o.bind(
this))},set(i){Ce(this,n,i)}})}function vt(e,n){const o=Object.getPrototypeOf(e);return n in o?void 0:o}let it,Te=!1;const Pt={
configurable:!0,get(){Te=!0}};function R(e,n,o){const i=Object.getPrototypeOf(e._zod);if(n in i&&it!==e._zod){it=void 0;
return}it=e._zod,Object.defineProperty(i,n,{configurable:!0,get(){Object.defineProperty(this,n,Pt);const a=Te;Te=!1;try{
const h=o(this);return Te?delete this[n]:Object.defineProperty(this,n,{configurable:!0,writable:!0,value:h}),Te=Te||a,h}catch(h){
throw delete this[n],Te=Te||a,h}},set(a){Object.defineProperty(this,n,{configurable:!0,writable:!0,value:a})}})}function je(e,n,o,i){
const a=vt(e,n);a&&Object.defineProperty(a,n,{configurable:!0,get(){const h={configurable:!0,writable:!0,enumerable:i,value:void 0};
return Object.defineProperty(this,n,h),h.value=o(this),Object.defineProperty(this,n,h),h.value},set(h){Object.defineProperty(
this,n,{configurable:!0,writable:!0,enumerable:i,value:h})}})}const bt="~constantCatch";function Me(e){const n=()=>e;return n[bt]=
!0,n}var Je;const Tt=Object.freeze({status:"aborted"}),st={value:void 0,enumerable:!1};let yt="captureStackTrace"in Error?
Error:null;function Nt(e){const n=yt;if(n){const o=n.stackTraceLimit;if(typeof o=="number"){try{n.stackTraceLimit=0}catch{
return yt=null,new e}try{return new e}finally{n.stackTraceLimit=o}}}return new e}function z(e,n,o,i){const a={};function h(N){
this.def=N,this.constr=j,this.traits=new Set}h.prototype=a;const v=o,y=v&&new WeakSet;function Z(N,W){if(N._zod){if(N._zod.
traits.has(e))return}else{st.value=new h(W);try{Object.defineProperty(N,"_zod",st)}finally{st.value=void 0}}if(N._zod.traits.
add(e),n(N,W),y){const Y=Object.getPrototypeOf(N),Ae=N._zod.constr.prototype;let ke=Y;for(;ke&&ke!==Ae;)ke=Object.getPrototypeOf(
ke);const tt=ke??Y;y.has(tt)||(y.add(tt),sn(tt,v))}const X=j.prototype;for(const Y in X)Object.prototype.hasOwnProperty.
call(X,Y)&&(Y in N||(N[Y]=X[Y].bind(N)))}const S=i?.Parent??Object;class T extends S{}Object.defineProperty(T,"name",{value:e});
function j(N){const W=i?.Parent?Nt(T):this;Z(W,N);const X=W._zod.deferred;if(X){for(const Ae of X)Ae();W._zod.deferred=void 0}
const Y=globalThis.__zod_globalConfig?.postProcessor;return Y&&Y(W),W}return Object.defineProperty(j,"init",{value:Z}),Object.
defineProperty(j,Symbol.hasInstance,{value:N=>i?.Parent&&N instanceof i.Parent?!0:N?._zod?.traits?.has(e)}),Object.defineProperty(
j,"name",{value:e}),j}var Se=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use \
.parseAsync() instead.")}},wt=class extends Error{constructor(e){super(`Encountered unidirectional transform during enco\
de: ${e}`),this.name="ZodEncodeError"}};(Je=globalThis).__zod_globalConfig??(Je.__zod_globalConfig={});const Oe=globalThis.
__zod_globalConfig;function Ne(e){return e&&Object.assign(Oe,e),Oe}function an(){const e=this._zod;return e.message??(e.
message=JSON.stringify(e.def,c,2)),e.message}function It(e){this._zod.message=e}const Ct={get:an,set:It,enumerable:!0,configurable:!0},
Xe={value:void 0,enumerable:!1},at=new WeakSet([Object.prototype,Error.prototype]),Be=(e,n)=>{e.name="$ZodError",Xe.value=
n,Object.defineProperty(e,"issues",Xe),Xe.value=void 0,Object.defineProperty(e,"message",Ct);const o=Object.getPrototypeOf(
e);at.has(o)||(at.add(o),Object.defineProperty(o,"toString",{configurable:!0,enumerable:!1,get(){const i=()=>this.message;
return Object.defineProperty(this,"toString",{value:i,configurable:!0,writable:!0}),i},set(i){Object.defineProperty(this,
"toString",{value:i,configurable:!0,writable:!0})}}))},jt=z("$ZodError",Be),me=z("$ZodError",Be,void 0,{Parent:Error});function cn(e,n,o){
return Object.prototype.hasOwnProperty.call(e,n)||(n==="__proto__"?Object.defineProperty(e,n,{value:o(),writable:!0,enumerable:!0,
configurable:!0}):e[n]=o()),e[n]}function Rt(e,n=o=>o.message){const o={},i=[];for(const a of e.issues)a.path.length>0?cn(
o,a.path[0],()=>[]).push(n(a)):i.push(n(a));return{formErrors:i,fieldErrors:o}}function Ut(e,n=o=>o.message){const o={_errors:[]},
i=(a,h=[])=>{for(const v of a.issues)if(v.code==="invalid_union"&&v.errors.length)v.errors.map(y=>i({issues:y},[...h,...v.
path]));else if(v.code==="invalid_key")i({issues:v.issues},[...h,...v.path]);else if(v.code==="invalid_element")i({issues:v.
issues},[...h,...v.path]);else{const y=[...h,...v.path];if(y.length===0)o._errors.push(n(v));else{let Z=o,S=0;for(;S<y.length;){
const T=y[S],j=S===y.length-1;if(T==="_errors"){j&&Z._errors.push(n(v)),S++;continue}Object.prototype.hasOwnProperty.call(
Z,T)||Object.defineProperty(Z,T,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});const N=Z[T];j&&N._errors.
push(n(v)),Z=N,S++}}}};return i(e),o}function Ye(e,n){return{callee:n?.callee??e,Err:n?.Err}}const Qe=e=>{const n=(o,i,a,h)=>{
const v=a?{...a,async:!1}:{async:!1},y=o._zod.run({value:i,issues:[]},v);if(y instanceof Promise)throw new Se;if(y.issues.
length){const Z=new(h?.Err??e)(y.issues.map(S=>Fe(S,v,Ne())));throw ge(Z,h?.callee??n),Z}return y.value};return n},Dt=Qe(
me),_e=e=>{const n=async(o,i,a,h)=>{const v=a?{...a,async:!0}:{async:!0};let y=o._zod.run({value:i,issues:[]},v);if(y instanceof
Promise&&(y=await y),y.issues.length){const Z=new(h?.Err??e)(y.issues.map(S=>Fe(S,v,Ne())));throw ge(Z,h?.callee??n),Z}return y.
value};return n},Lt=_e(me),qe=e=>(n,o,i)=>{const a=i?{...i,async:!1}:{async:!1},h=n._zod.run({value:o,issues:[]},a);if(h instanceof
Promise)throw new Se;return h.issues.length?xt(e,h.issues,a):{success:!0,data:h.value}},Re=qe(me);function xt(e,n,o){let i;
return{success:!1,get error(){return i||(i=new e(n.map(a=>Fe(a,o,Ne()))),n=void 0,o=void 0),i},set error(a){i=a,n=void 0,
o=void 0}}}const ct=e=>async(n,o,i)=>{const a=i?{...i,async:!0}:{async:!0};let h=n._zod.run({value:o,issues:[]},a);return h instanceof
Promise&&(h=await h),h.issues.length?xt(e,h.issues,a):{success:!0,data:h.value}},un=ct(me),ut=Symbol.for("zod.compile.in\
valid"),ce=Symbol.for("zod.compile.fallback"),Ft=((e,n,o)=>{const i=e._zod.bag.validator;if(i!==void 0){if(i(n)!==ut)return!0;
if(i.definite===!0&&o===void 0)return!1}return Mt(e,n,o)});function Mt(e,n,o){const i=o?{...o,async:!1,abortEarly:!0}:{async:!1,
abortEarly:!0},a=e._zod.bag.fallbackRun;let h;if(a?(i[ce]=!0,h=a({value:n,issues:[]},i)):h=e._zod.run({value:n,issues:[]},
i),h instanceof Promise)throw new Se;return h.issues.length===0}const m=async(e,n,o)=>{const i=o?{...o,async:!0,abortEarly:!0}:
{async:!0,abortEarly:!0};let a=e._zod.run({value:n,issues:[]},i);return a instanceof Promise&&(a=await a),a.issues.length===
0},g=e=>{const n=Qe(e),o=(i,a,h,v)=>{const y=h?{...h,direction:"backward"}:{direction:"backward"};return n(i,a,y,Ye(o,v))};
return o},b=e=>{const n=Qe(e),o=(i,a,h,v)=>n(i,a,h,Ye(o,v));return o},E=e=>{const n=_e(e),o=async(i,a,h,v)=>{const y=h?{
...h,direction:"backward"}:{direction:"backward"};return await n(i,a,y,Ye(o,v))};return o},U=e=>{const n=_e(e),o=async(i,a,h,v)=>await n(
i,a,h,Ye(o,v));return o},D=e=>(n,o,i)=>{const a=i?{...i,direction:"backward"}:{direction:"backward"};return qe(e)(n,o,a)},
fe=e=>(n,o,i)=>qe(e)(n,o,i),Ue=e=>async(n,o,i)=>{const a=i?{...i,direction:"backward"}:{direction:"backward"};return ct(
e)(n,o,a)},Ee=e=>async(n,o,i)=>ct(e)(n,o,i),We=/^[cC][0-9a-z]{6,}$/,Ze=/^[0-9a-z]+$/,et=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,
tr=/^[0-9a-vA-V]{20}$/,nr=/^[A-Za-z0-9]{27}$/,rr=/^[a-zA-Z0-9_-]{21}$/;function or(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}\
}$`)}const ir=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,sr=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,
zn=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
Sn=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,ar="^(?=[\\s\\\
S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function cr(){
return new RegExp(ar,"u")}const ur=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
lr=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
fr=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
dr=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
hr=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,On=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
pr=/^https?$/,En=/^\+[1-9]\d{6,14}$/,Zn="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-0\
2-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])\
))";function An(e){return new RegExp(`^${e}$`)}const kn=An(Zn);function ln(e){const n="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.
precision=="number"?e.precision===-1?`${n}`:e.precision===0?`${n}:[0-5]\\d`:`${n}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?
`${n}:[0-5]\\d(?:\\.\\d+)?`:`${n}(?::[0-5]\\d(?:\\.\\d+)?)?`}function mr(e){return new RegExp(`^${ln(e)}$`)}function gr(e){
const n=["Z"];e.offset&&n.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const o=`${ln({precision:e.precision,seconds:!0})}(?\
:${n.join("|")})`,i=e.local?`${o}|${ln({precision:e.precision})}`:o;return new RegExp(`^${Zn}T(?:${i})$`)}const vr=/^[\s\S]{0,}$/,
br=/^-?\d+(?:\.\d+)?$/,yr=/^(?:true|false)$/i,fn=/^[^A-Z]*$/,Pn=/^[^a-z]*$/,we=z("$ZodCheck",(e,n)=>{var o;e._zod??(e._zod=
{}),e._zod.def=n,(o=e._zod).onattach??(o.onattach=[])}),dn=e=>{const n=e.value;return!G(n)&&n.length!==void 0},Jt={number:"\
number",bigint:"bigint",object:"date"},wr=z("$ZodCheckLessThan",(e,n)=>{we.init(e,n);const o=Jt[typeof n.value];e._zod.check=
i=>{(n.inclusive?i.value<=n.value:i.value<n.value)||i.issues.push({origin:Jt[typeof i.value]??o,code:"too_big",maximum:typeof n.
value=="object"?n.value.getTime():n.value,input:i.value,inclusive:n.inclusive,inst:e,continue:!n.abort})}}),Tn=z("$ZodCh\
eckGreaterThan",(e,n)=>{we.init(e,n);const o=Jt[typeof n.value];e._zod.check=i=>{(n.inclusive?i.value>=n.value:i.value>n.
value)||i.issues.push({origin:Jt[typeof i.value]??o,code:"too_small",minimum:typeof n.value=="object"?n.value.getTime():
n.value,input:i.value,inclusive:n.inclusive,inst:e,continue:!n.abort})}}),Nn=z("$ZodCheckNumberFormat",(e,n)=>{we.init(e,
n),n.format=n.format||"float64";const o=n.format?.includes("int"),i=o?"int":"number",[a,h]=Ie[n.format];e._zod.check=v=>{
const y=v.value;if(o){if(!Number.isInteger(y)){v.issues.push({expected:i,format:n.format,code:"invalid_type",continue:!1,
input:y,inst:e});return}if(!Number.isSafeInteger(y)){y>0?v.issues.push({input:y,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:i,inclusive:!0,continue:!n.abort}):v.issues.push({input:y,
code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:i,
inclusive:!0,continue:!n.abort});return}}y<a&&v.issues.push({origin:"number",input:y,code:"too_small",minimum:a,inclusive:!0,
inst:e,continue:!n.abort}),y>h&&v.issues.push({origin:"number",input:y,code:"too_big",maximum:h,inclusive:!0,inst:e,continue:!n.
abort})}}),In=z("$ZodCheckMaxLength",(e,n)=>{var o;we.init(e,n),(o=e._zod.def).when??(o.when=dn),e._zod.check=i=>{const a=i.
value,h=a.length;if((typeof a=="string"&&h>n.maximum?pt(a):h)<=n.maximum)return;const v=mt(a);i.issues.push({origin:v,code:"\
too_big",maximum:n.maximum,inclusive:!0,input:a,inst:e,continue:!n.abort})}}),$r=z("$ZodCheckMinLength",(e,n)=>{var o;we.
init(e,n),(o=e._zod.def).when??(o.when=dn),e._zod.check=i=>{const a=i.value,h=a.length;if((typeof a=="string"&&h>=n.minimum&&
h<n.minimum*2?pt(a):h)>=n.minimum)return;const v=mt(a);i.issues.push({origin:v,code:"too_small",minimum:n.minimum,inclusive:!0,
input:a,inst:e,continue:!n.abort})}}),zr=z("$ZodCheckLengthEquals",(e,n)=>{var o;we.init(e,n),(o=e._zod.def).when??(o.when=
dn),e._zod.check=i=>{const a=i.value,h=a.length,v=typeof a=="string"&&h>=n.length&&h<=n.length*2?pt(a):h;if(v===n.length)
return;const y=mt(a),Z=v>n.length;i.issues.push({origin:y,...Z?{code:"too_big",maximum:n.length}:{code:"too_small",minimum:n.
length},inclusive:!0,exact:!0,input:i.value,inst:e,continue:!n.abort})}}),$t=z("$ZodCheckStringFormat",(e,n)=>{var o,i;we.
init(e,n),n.pattern?(o=e._zod).check??(o.check=a=>{n.pattern.lastIndex=0,!n.pattern.test(a.value)&&a.issues.push({origin:"\
string",code:"invalid_format",format:n.format,input:a.value,...n.pattern?{pattern:n.pattern.toString()}:{},inst:e,continue:!n.
abort})}):(i=e._zod).check??(i.check=()=>{})}),Sr=z("$ZodCheckRegex",(e,n)=>{$t.init(e,n),e._zod.check=o=>{n.pattern.lastIndex=
0,!n.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:"regex",input:o.value,pattern:n.
pattern.toString(),inst:e,continue:!n.abort})}}),Or=z("$ZodCheckLowerCase",(e,n)=>{n.pattern??(n.pattern=fn),$t.init(e,n)}),
Er=z("$ZodCheckUpperCase",(e,n)=>{n.pattern??(n.pattern=Pn),$t.init(e,n)}),Zr=z("$ZodCheckIncludes",(e,n)=>{we.init(e,n);
const o=Ge(n.includes);n.pattern=new RegExp(typeof n.position=="number"?`^.{${n.position},}${o}`:o),e._zod.check=i=>{i.value.
includes(n.includes,n.position)||i.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:n.includes,
input:i.value,inst:e,continue:!n.abort})}}),Cn=z("$ZodCheckStartsWith",(e,n)=>{we.init(e,n);const o=new RegExp(`^${Ge(n.
prefix)}.*`);n.pattern??(n.pattern=o),e._zod.check=i=>{i.value.startsWith(n.prefix)||i.issues.push({origin:"string",code:"\
invalid_format",format:"starts_with",prefix:n.prefix,input:i.value,inst:e,continue:!n.abort})}}),Ar=z("$ZodCheckEndsWith",
(e,n)=>{we.init(e,n);const o=new RegExp(`.*${Ge(n.suffix)}$`);n.pattern??(n.pattern=o),e._zod.check=i=>{i.value.endsWith(
n.suffix)||i.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:n.suffix,input:i.value,inst:e,
continue:!n.abort})}}),kr=z("$ZodCheckOverwrite",(e,n)=>{we.init(e,n),e._zod.check=o=>{o.value=n.tx(o.value)}});var Pr=class{constructor(e=[],n={}){
this.content=[],this.indent=0,this.args=e,this.closed=n}indented(e){this.indent+=1;try{e(this)}finally{this.indent-=1}}write(e){
if(typeof e=="function"){e(this,{execution:"sync"}),e(this,{execution:"async"});return}const n=e.split(`
`).filter(a=>a),o=Math.min(...n.map(a=>a.length-a.trimStart().length)),i=n.map(a=>a.slice(o)).map(a=>" ".repeat(this.indent*
2)+a);for(const a of i)this.content.push(a)}compile(){const e=Function,n=this?.content??[""];return new e(...Object.keys(
this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}};const Tr={major:4,minor:6,patch:7},ie=z("$ZodType",(e,n)=>{var o;e??(e={}),e._zod.
def=n,e._zod.bag=e._zod.bag||{},e._zod.version=Tr;const i=e._zod.def.checks,a=e._zod.traits.has("$ZodCheck")?[e,...i??[]]:
i?.length?[...i]:[];for(const h of a)for(const v of h._zod.onattach)v(e);if(a.length===0)(o=e._zod).deferred??(o.deferred=
[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const h=(y,Z,S)=>{if(y.memo)return y;let T=oe(y),j;for(const N of Z){
if(N._zod.def.when){if($n(y)||!N._zod.def.when(y))continue}else if(T)continue;const W=y.issues.length,X=N._zod.check(y);
if(X instanceof Promise&&S?.async===!1)throw new Se;if(j||X instanceof Promise)j=(j??Promise.resolve()).then(async()=>{await X,
y.issues.length!==W&&(ht(y.issues,W,e),T||(T=oe(y,W)))});else{if(y.issues.length===W)continue;ht(y.issues,W,e),T||(T=oe(
y,W))}}return j?j.then(()=>y):y},v=(y,Z,S)=>{if(oe(y))return y.aborted=!0,y;const T=h(Z,a,S);if(T instanceof Promise){if(S.
async===!1)throw new Se;return T.then(j=>e._zod.parse(j,S))}return e._zod.parse(T,S)};e._zod.run=(y,Z)=>{if(Z.skipChecks)
return e._zod.parse(y,Z);if(Z.direction==="backward"){const T=e._zod.parse({value:y.value,issues:[]},{...Z,skipChecks:!0});
return T instanceof Promise?T.then(j=>v(j,y,Z)):v(T,y,Z)}const S=e._zod.parse(y,Z);if(S instanceof Promise){if(Z.async===
!1)throw new Se;return S.then(T=>h(T,a,Z))}return h(S,a,Z)}}},{get"~standard"(){return ze(this,"~standard",Rn(this))},set"\
~standard"(e){Ce(this,"~standard",e)}}),jn=(e,n)=>e.issues.length?{issues:e.issues.map(o=>Fe(o,n,Ne()))}:{value:e.value};
async function Nr(e,n){const o={async:!0};return jn(await e._zod.run({value:n,issues:[]},o),o)}function Rn(e){return{validate:n=>{
const o={async:!1};try{const i=e._zod.run({value:n,issues:[]},o);if(!(i instanceof Promise))return jn(i,o)}catch{}return Nr(
e,n)},vendor:"zod",version:1}}const hn=z("$ZodString",(e,n)=>{ie.init(e,n),e._zod.pattern=n.pattern??vr,e._zod.parse=(o,i)=>{
if(n.coerce)try{o.value=String(o.value)}catch{}return typeof o.value=="string"||o.issues.push({expected:"string",code:"i\
nvalid_type",input:o.value,inst:e}),o}}),ee=z("$ZodStringFormat",(e,n)=>{$t.init(e,n),hn.init(e,n)}),Bt=z("$ZodGUID",(e,n)=>{
n.pattern??(n.pattern=sr),ee.init(e,n)}),Wt=z("$ZodUUID",(e,n)=>{if(n.version){const o={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,
v8:8}[n.version];if(o===void 0)throw new Error(`Invalid UUID version: "${n.version}"`);n.pattern??(n.pattern=zn(o))}else
n.pattern??(n.pattern=zn());ee.init(e,n)}),Un=z("$ZodEmail",(e,n)=>{n.pattern??(n.pattern=Sn),ee.init(e,n)});function pn(e){
try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function Dn(e,n){
return!("normalize"in n)&&!("hostname"in n)&&!("protocol"in n)?pn(e)||2:zt(e,n)}function zt(e,n){if(!n.normalize&&n.protocol?.
source===pr.source&&!/^https?:\/\//i.test(e))return 1;try{if(typeof URL<"u"){const o=URL;if(typeof o.parse=="function")return o.
parse(e)??2}return new URL(e)}catch{return 2}}const Ir=/[\t\n\r]/g;function Ln(e){return e.replace(Ir,"")}function Cr(e,n){
return n.lastIndex=0,n.test(e.hostname)}function xn(e,n){return n.lastIndex=0,n.test(e.protocol.endsWith(":")?e.protocol.
slice(0,-1):e.protocol)}const mn=z("$ZodURL",(e,n)=>{ee.init(e,n),e._zod.check=o=>{try{const i=o.value.trim(),a=Dn(i,n);
if(a===1){o.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:o.value,inst:e,continue:!n.abort});
return}if(a===2){o.issues.push({code:"invalid_format",format:"url",input:o.value,inst:e,continue:!n.abort});return}if(a===
!0){o.value=Ln(i);return}n.hostname&&!Cr(a,n.hostname)&&o.issues.push({code:"invalid_format",format:"url",note:"Invalid \
hostname",pattern:n.hostname.source,input:o.value,inst:e,continue:!n.abort}),n.protocol&&!xn(a,n.protocol)&&o.issues.push(
{code:"invalid_format",format:"url",note:"Invalid protocol",pattern:n.protocol.source,input:o.value,inst:e,continue:!n.abort}),
o.value=n.normalize?a.href:Ln(i);return}catch{o.issues.push({code:"invalid_format",format:"url",input:o.value,inst:e,continue:!n.
abort})}}}),jr=z("$ZodEmoji",(e,n)=>{n.pattern??(n.pattern=cr()),ee.init(e,n)}),Fn=z("$ZodNanoID",(e,n)=>{if(n.length!==
void 0&&(!Number.isInteger(n.length)||n.length<1))throw new Error(`Invalid nanoid length: ${n.length}`);n.pattern??(n.pattern=
n.length===void 0?rr:or(n.length)),ee.init(e,n)}),Mn=z("$ZodCUID",(e,n)=>{n.pattern??(n.pattern=We),ee.init(e,n)}),Vt=z(
"$ZodCUID2",(e,n)=>{n.pattern??(n.pattern=Ze),ee.init(e,n)}),Jn=z("$ZodULID",(e,n)=>{n.pattern??(n.pattern=et),ee.init(e,
n)}),Rr=z("$ZodXID",(e,n)=>{n.pattern??(n.pattern=tr),ee.init(e,n)}),Ur=z("$ZodKSUID",(e,n)=>{n.pattern??(n.pattern=nr),
ee.init(e,n)}),Dr=z("$ZodISODateTime",(e,n)=>{n.pattern??(n.pattern=gr(n)),ee.init(e,n)}),Lr=z("$ZodISODate",(e,n)=>{n.pattern??
(n.pattern=kn),ee.init(e,n)}),xr=z("$ZodISOTime",(e,n)=>{n.pattern??(n.pattern=mr(n)),ee.init(e,n)}),Fr=z("$ZodISODurati\
on",(e,n)=>{n.pattern??(n.pattern=ir),ee.init(e,n)}),Bn=z("$ZodIPv4",(e,n)=>{n.pattern??(n.pattern=ur),ee.init(e,n)}),Mr=/^[0-9a-fA-F:.]+$/;
function Wn(e){return Mr.test(e)?pn(`http://[${e}]`):!1}const Kt=z("$ZodIPv6",(e,n)=>{n.pattern??(n.pattern=lr),ee.init(
e,n),e._zod.check=o=>{Wn(o.value)||o.issues.push({code:"invalid_format",format:"ipv6",input:o.value,inst:e,continue:!n.abort})}}),
gn=z("$ZodCIDRv4",(e,n)=>{n.pattern??(n.pattern=fr),ee.init(e,n)});function Vn(e){const n=e.split("/");if(n.length!==2)return!1;
const[o,i]=n;if(!i)return!1;const a=Number(i);return`${a}`!==i||a<0||a>128?!1:Wn(o)}const Kn=z("$ZodCIDRv6",(e,n)=>{n.pattern??
(n.pattern=dr),ee.init(e,n),e._zod.check=o=>{Vn(o.value)||o.issues.push({code:"invalid_format",format:"cidrv6",input:o.value,
inst:e,continue:!n.abort})}});function Gn(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(
e),!0}catch{return!1}}const Hn=/^[0-9a-zA-Z+/]*={0,2}$/,Jr=z("$ZodBase64",(e,n)=>{n.pattern??(n.pattern=Hn),ee.init(e,n),
e._zod.check=o=>{Gn(o.value)||o.issues.push({code:"invalid_format",format:"base64",input:o.value,inst:e,continue:!n.abort})}}),
vn=/^[A-Za-z0-9_-]*$/;function Br(e){if(!vn.test(e))return!1;const n=e.replace(/[-_]/g,o=>o==="-"?"+":"/");return Gn(n.padEnd(
Math.ceil(n.length/4)*4,"="))}const Xn=z("$ZodBase64URL",(e,n)=>{n.pattern??(n.pattern=vn),ee.init(e,n),e._zod.check=o=>{
Br(o.value)||o.issues.push({code:"invalid_format",format:"base64url",input:o.value,inst:e,continue:!n.abort})}}),lt=z("$\
ZodE164",(e,n)=>{n.pattern??(n.pattern=En),ee.init(e,n)});function St(e,n=null){try{const o=e.split(".");if(o.length!==3)
return!1;const[i]=o;if(!i)return!1;const a=JSON.parse(atob(i));return!("typ"in a&&a?.typ!=="JWT"||!a.alg||n&&(!("alg"in a)||
a.alg!==n))}catch{return!1}}const De=z("$ZodJWT",(e,n)=>{ee.init(e,n),e._zod.check=o=>{St(o.value,n.alg)||o.issues.push(
{code:"invalid_format",format:"jwt",input:o.value,inst:e,continue:!n.abort})}}),bn=z("$ZodNumber",(e,n)=>{ie.init(e,n),e.
_zod.pattern=br,e._zod.parse=(o,i)=>{if(n.coerce)try{o.value=Number(o.value)}catch{}const a=o.value;if(typeof a=="number"&&
!Number.isNaN(a)&&Number.isFinite(a))return o;const h=typeof a=="number"?Number.isNaN(a)?"NaN":Number.isFinite(a)?void 0:
String(a):void 0;return o.issues.push({expected:"number",code:"invalid_type",input:a,inst:e,...h?{received:h}:{}}),o}}),
Ot=z("$ZodNumberFormat",(e,n)=>{Nn.init(e,n),bn.init(e,n)}),Wr=z("$ZodBoolean",(e,n)=>{ie.init(e,n),e._zod.pattern=yr,e.
_zod.parse=(o,i)=>{if(n.coerce)try{o.value=!!o.value}catch{}const a=o.value;return typeof a=="boolean"||o.issues.push({expected:"\
boolean",code:"invalid_type",input:a,inst:e}),o}}),Vr=z("$ZodUnknown",(e,n)=>{ie.init(e,n),e._zod.parse=o=>o}),Yn=z("$Zo\
dNever",(e,n)=>{ie.init(e,n),e._zod.parse=(o,i)=>(o.issues.push({expected:"never",code:"invalid_type",input:o.value,inst:e}),
o)});function Kr(e,n){const o=xe(e._zod.def.checks);if(!o.length)return;const i=Math.min(...o.map(h=>h[0])),a=e._zod.parse;
e._zod.parse=(h,v)=>{const y=n(h.value);if(y>i&&!v?.skipChecks&&v?.direction!=="backward"){for(const[Z,S]of xe(e._zod.def.
checks))if(y>Z&&S._zod.def.when(h)){const T=h.issues.length;return S._zod.check(h),h.issues[T].continue=!1,ht(h.issues,T,
e),h}}return a(h,v)}}const Gr=e=>Array.isArray(e)?e.length:-1;function yn(e,n,o){e.issues.length&&n.issues.push(...rt(o,
e.issues)),n.value[o]=e.value}const Qn=z("$ZodArray",(e,n)=>{ie.init(e,n);const o=Oe.memoizer;o?.attach(e),e._zod.parse=
(i,a)=>{const h=i.value;if(!Array.isArray(h))return i.issues.push({expected:"array",code:"invalid_type",input:h,inst:e}),
i;i.value=o?o.alloc(e,i,Array(h.length),a):Array(h.length);const v=[],y=a?.abortEarly;for(let Z=0;Z<h.length;Z++){const S=h[Z],
T=n.element._zod.run({value:S,issues:[]},a);if(T instanceof Promise)v.push(T.then(j=>yn(j,i,Z)));else if(yn(T,i,Z),y&&T.
issues.length!==0&&oe(T))break}return v.length?Promise.all(v).then(()=>i):i},Kr(e,Gr)});function Gt(e,n,o,i,a,h){const v=o in
i,y=h==="optional";if(!(!v&&y&&a==="optional")){if(e.issues.length){if(a!==void 0&&y&&!v)return;n.issues.push(...rt(o,e.
issues))}if(!v&&a===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[
o]});return}e.value===void 0?(v||a==="defaulted"&&!y)&&(n.value[o]=void 0):n.value[o]=e.value}}const Hr=[];function _n(e){
const n=Object.keys(e.shape),o=Object.getOwnPropertySymbols(e.shape),i=o.length?o:Hr,a=i.length?[...n,...i]:n;for(const v of a)
if(!e.shape?.[v]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(v)}": expected a Zod s\
chema`);const h=Qt(e.shape);return{...e,allKeys:a,symbolKeys:i,keySet:new Set(n),numKeys:n.length,optionalKeys:new Set(h)}}
function t(e,n,o,i,a,h,v){const y=[],Z=a.keySet,S=a.catchall._zod,T=S.def.type,j=S.optin,N=S.optout;let W=0;for(const X in n){
if(v&&o.issues.length!==W){if(oe(o,W))break;W=o.issues.length}if(Z.has(X))continue;if(X==="__proto__"){T==="never"&&y.push(
X);continue}if(T==="never"){y.push(X);continue}const Y=S.run({value:n[X],issues:[]},i);Y instanceof Promise?e.push(Y.then(
Ae=>Gt(Ae,o,X,n,j,N))):Gt(Y,o,X,n,j,N)}return y.length&&o.issues.push({code:"unrecognized_keys",keys:y,input:n,inst:h,continue:!0}),
e.length?Promise.all(e).then(()=>o):o}const r=z("$ZodObject",(e,n)=>{ie.init(e,n);const o=Object.getOwnPropertyDescriptor(
n,"shape"),i=o?.get?o.get.raw:n.shape??{};if(i){const S=()=>{const T={...i};return Object.defineProperty(n,"shape",{value:T}),
S.raw=T,T};S.raw=i,Object.defineProperty(n,"shape",{get:S})}const a=B(()=>_n(n));R(e,"propValues",S=>{const T=S.def.shape,
j={};for(const N in T){const W=T[N]._zod;if(W.values){Object.prototype.hasOwnProperty.call(j,N)||q(j,N,new Set);for(const X of W.
values)j[N].add(X);W.optin!==void 0&&j[N].add(void 0)}}return j});const h=re,v=n.catchall;let y;const Z=Oe.memoizer;Z?.attach(
e),e._zod.parse=(S,T)=>{y??(y=a.value);const j=S.value;if(!h(j))return S.issues.push({expected:"object",code:"invalid_ty\
pe",input:j,inst:e}),S;S.value=Z?Z.alloc(e,S,{},T):{};const N=[],W=y.shape,X=T?.abortEarly;let Y=S.issues.length;for(const Ae of y.
allKeys){if(X&&S.issues.length!==Y){if(oe(S,Y))break;Y=S.issues.length}if(Ae==="__proto__")continue;const ke=W[Ae],tt=ke.
_zod.optin,er=ke._zod.optout,he=ke._zod.run({value:j[Ae],issues:[]},T);he instanceof Promise?N.push(he.then(te=>Gt(te,S,
Ae,j,tt,er))):Gt(he,S,Ae,j,tt,er)}return v?t(N,j,S,T,a.value,e,X===!0):N.length?Promise.all(N).then(()=>S):S}}),s=z("$Zo\
dObjectJIT",(e,n)=>{r.init(e,n);const o=e._zod.parse,i=B(()=>_n(n)),a=Oe.memoizer,h=N=>{const W=i.value,X=W.symbolKeys,Y=new Pr(
["payload","ctx"],{shape:N,inst:e,memo:a,syms:X}),Ae=he=>`shape[${he}]._zod.run({ value: input[${he}], issues: [] }, ctx\
)`,ke=(he,te)=>`
          let ${he}_ab = false;
          for (let i = 0; i < ${he}.issues.length; i++) {
            const iss = ${he}.issues[i];
            iss.path = iss.path ? [${te}, ...iss.path] : [${te}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${he}_ab = true;
          }
          if (${he}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;Y.write("const input = payload.value;");const tt=Object.create(null);let er=0;for(const he of W.allKeys)tt[he]=
`key_${er++}`;Y.write(a?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const he of W.
allKeys){if(he==="__proto__")continue;const te=tt[he],Ke=typeof he=="symbol"?`syms[${X.indexOf(he)}]`:ye(he),Xr=`${Ke} i\
n input`,ho=N[he],Yr=ho?._zod?.optin,po=Yr!==void 0,Mi=ho?._zod?.optout==="optional";if(Y.write(`const ${te} = ${Ae(Ke)}\
;`),po&&Mi){const Ji=Yr==="optional"?`${te}_present`:`${te}.value !== undefined || ${te}_present`;Y.write(`
        const ${te}_present = ${Xr};
        if (!${te}.issues.length || ${te}_present) {
          if (${te}.issues.length) {${ke(te,Ke)}
          }

          if (${Ji}) {
            newResult[${Ke}] = ${te}.value;
          }
        }

      `)}else po?(Y.write(`
        if (${te}.issues.length) {${ke(te,Ke)}
        }
      `),Yr==="defaulted"?Y.write(`newResult[${Ke}] = ${te}.value;`):Y.write(`
        if (${te}.value !== undefined || ${Xr}) {
          newResult[${Ke}] = ${te}.value;
        }
      `)):Y.write(`
        const ${te}_present = ${Xr};
        if (${te}.issues.length) {${ke(te,Ke)}
        }
        if (!${te}_present && !${te}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${Ke}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${te}_present) {
          newResult[${Ke}] = ${te}.value;
        }

      `)}return Y.write("payload.value = newResult;"),Y.write("return payload;"),Y.compile()};let v;const y=re,Z=!Oe.jitless,
S=Z&&dt.value,T=n.catchall;let j;e._zod.parse=(N,W)=>{j??(j=i.value);const X=N.value;return y(X)?Z&&S&&W?.async===!1&&W.
jitless!==!0?(v||(v=h(n.shape)),N=v(N,W),T?t([],X,N,W,j,e,W?.abortEarly===!0):N):o(N,W):(N.issues.push({expected:"object",
code:"invalid_type",input:X,inst:e}),N)}});function u(e,n,o,i){for(const h of e)if(h.issues.length===0)return n.value=h.
value,n;const a=e.filter(h=>!oe(h));return a.length===1?(n.value=a[0].value,a[0]):(n.issues.push({code:"invalid_union",input:n.
value,inst:o,errors:e.map(h=>h.issues.map(v=>Fe(v,i,Ne())))}),n)}const f=z("$ZodUnion",(e,n)=>{ie.init(e,n),R(e,"optin",
i=>i.def.options.some(a=>a._zod.optin==="defaulted")?"defaulted":i.def.options.some(a=>a._zod.optin!==void 0)?"optional":
void 0),R(e,"optout",i=>i.def.options.some(a=>a._zod.optout==="optional")?"optional":void 0),R(e,"values",i=>{if(i.def.options.
every(a=>a._zod.values))return new Set(i.def.options.flatMap(a=>Array.from(a._zod.values)))}),R(e,"pattern",i=>{if(i.def.
options.every(a=>a._zod.pattern)){const a=i.def.options.map(h=>h._zod.pattern);return new RegExp(`^(${a.map(h=>le(h.source)).
join("|")})$`)}});const o=n.options.length===1?n.options[0]._zod.run:null;e._zod.parse=(i,a)=>{if(o)return o(i,a);let h=!1;
const v=[];for(const y of n.options){const Z=y._zod.run({value:i.value,issues:[]},a);if(Z instanceof Promise)v.push(Z),h=
!0;else{if(Z.issues.length===0)return Z;v.push(Z)}}return h?Promise.all(v).then(y=>u(y,i,e,a)):u(v,i,e,a)}});function d(e){
const n=new Map;for(const o of e.options){const i=o._zod.propValues?.[e.discriminator];if(!i||i.size===0)throw new Error(
`Invalid discriminated union option at index "${e.options.indexOf(o)}"`);for(const a of i)if(n.has(a)){if(a!==void 0)throw new Error(
`Duplicate discriminator value "${String(a)}"`);n.set(a,null)}else n.set(a,o)}return n}const p=z("$ZodDiscriminatedUnion",
(e,n)=>{n.inclusive=!1,f.init(e,n);const o=e._zod.parse;R(e,"propValues",a=>{const h={};let v=0;for(const y of a.def.options){
const Z=y._zod.propValues;if(!Z||Object.keys(Z).length===0)throw new Error(`Invalid discriminated union option at index \
"${a.def.options.indexOf(y)}"`);Z[a.def.discriminator]?.has(void 0)&&v++;for(const[S,T]of Object.entries(Z)){Object.prototype.
hasOwnProperty.call(h,S)||q(h,S,new Set);for(const j of T)h[S].add(j)}}return!a.def.unionFallback&&v>1&&h[a.def.discriminator]?.
delete(void 0),h}),n.options.forEach((a,h)=>{const v=k(a._zod.def);if(v&&!Object.prototype.hasOwnProperty.call(v,n.discriminator))
throw new Error(`Invalid discriminated union option at index "${h}"`)});const i=B(()=>d(n));e._zod.parse=(a,h)=>{const v=a.
value;if(!re(v))return a.issues.push({code:"invalid_type",expected:"object",input:v,inst:e}),a;const y=v?.[n.discriminator],
Z=i.value.get(y);return Z&&(y!==void 0||h.direction!=="backward")?Z._zod.run(a,h):n.unionFallback||h.direction==="backwa\
rd"?o(a,h):(a.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:n.discriminator,
options:Array.from(i.value.keys()).filter(S=>i.value.get(S)!==null),input:v,path:[n.discriminator],inst:e}),a)}}),w=z("$\
ZodIntersection",(e,n)=>{ie.init(e,n),e._zod.parse=(o,i)=>{const a=o.value,h=n.left._zod.run({value:a,issues:[]},i),v=n.
right._zod.run({value:a,issues:[]},i);return h instanceof Promise||v instanceof Promise?Promise.all([h,v]).then(([y,Z])=>A(
o,y,Z)):A(o,h,v)}});function $(e,n){if(e===n)return{valid:!0,data:e};if(e instanceof Date&&n instanceof Date&&+e==+n)return{
valid:!0,data:e};if(Le(e)&&Le(n)){const o=Object.keys(n),i=Object.keys(e).filter(h=>o.indexOf(h)!==-1),a={...e,...n};Object.
prototype.hasOwnProperty.call(a,"__proto__")&&delete a.__proto__;for(const h of i){if(h==="__proto__")continue;const v=$(
e[h],n[h]);if(!v.valid)return{valid:!1,mergeErrorPath:[h,...v.mergeErrorPath]};a[h]=v.data}return{valid:!0,data:a}}if(Array.
isArray(e)&&Array.isArray(n)){if(e.length!==n.length)return{valid:!1,mergeErrorPath:[]};const o=[];for(let i=0;i<e.length;i++){
const a=e[i],h=n[i],v=$(a,h);if(!v.valid)return{valid:!1,mergeErrorPath:[i,...v.mergeErrorPath]};o.push(v.data)}return{valid:!0,
data:o}}return{valid:!1,mergeErrorPath:[]}}function A(e,n,o){const i=new Map;let a;const h=new Map,v=(S,T)=>{let j;if(S.
code==="unrecognized_keys"&&!S.path?.length)a??(a=S),j=S.keys;else if(S.code==="invalid_key"&&S.origin==="record"&&S.path?.
length===1){const N=String(S.path[0]);h.has(N)||h.set(N,S),j=[N]}else return!1;for(const N of j)i.has(N)||i.set(N,{}),i.
get(N)[T]=!0;return!0};for(const S of n.issues)v(S,"l")||e.issues.push(S);for(const S of o.issues)v(S,"r")||e.issues.push(
S);const y=[...i].filter(([,S])=>S.l&&S.r).map(([S])=>S);if(y.length){const S=a?y.filter(T=>a.keys.includes(T)):[];S.length&&
e.issues.push({...a,keys:S});for(const T of y)!S.includes(T)&&h.has(T)&&e.issues.push(h.get(T))}const Z=$(n.value,o.value);
if(!Z.valid){if(oe(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(Z.mergeErrorPath)}`)}
return e.value=Z.data,e}const F=z("$ZodEnum",(e,n)=>{ie.init(e,n);const o=I(n.entries),i=new Set(o);e._zod.values=i,R(e,
"pattern",a=>{const h=I(a.def.entries).filter(v=>Yt.has(typeof v));return new RegExp(h.length?`^(${h.map(v=>Ge(v.toString())).
join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(a,h)=>{const v=a.value;return i.has(v)||a.issues.push({code:"invalid_value",
values:o,input:v,inst:e}),a}}),L=z("$ZodLiteral",(e,n)=>{ie.init(e,n);const o=new Set(n.values);e._zod.values=o,R(e,"pat\
tern",i=>{const a=i.def.values;return new RegExp(a.length?`^(${a.map(h=>typeof h=="string"?Ge(h):h?Ge(h.toString()):String(
h)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(i,a)=>{const h=i.value;return o.has(h)||i.issues.push({code:"invalid_va\
lue",values:n.values,input:h,inst:e}),i}}),ue=z("$ZodTransform",(e,n)=>{ie.init(e,n),e._zod.optin="optional",Oe.memoizer?.
guard(e),e._zod.parse=(o,i)=>{if(i.direction==="backward")throw new wt(e.constructor.name);const a=n.transform(o.value,o);
if(i.async)return(a instanceof Promise?a:Promise.resolve(a)).then(h=>(o.value=h,o));if(a instanceof Promise)throw new Se;
return o.value=a,o}});function _(e,n){return e.value=n.issues.length?void 0:n.value,e}const de=z("$ZodOptional",(e,n)=>{
ie.init(e,n),R(e,"optin",o=>o.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",R(
e,"values",o=>{const i=o.def.innerType._zod.values;return i?new Set([...i,void 0]):void 0}),R(e,"pattern",o=>{const i=o.
def.innerType._zod.pattern;return i?new RegExp(`^(${le(i.source)})?$`):void 0}),e._zod.parse=(o,i)=>{if(o.value===void 0){
if(n.innerType._zod.optin!=="defaulted")return o;const a=n.innerType._zod.run({value:o.value,issues:[]},i);return a instanceof
Promise?a.then(h=>_(o,h)):_(o,a)}return n.innerType._zod.run(o,i)}}),ve=z("$ZodExactOptional",(e,n)=>{de.init(e,n),R(e,"\
values",o=>o.def.innerType._zod.values),R(e,"pattern",o=>o.def.innerType._zod.pattern),e._zod.parse=(o,i)=>n.innerType._zod.
run(o,i)}),Et=z("$ZodNullable",(e,n)=>{ie.init(e,n),R(e,"optin",o=>o.def.innerType._zod.optin),R(e,"optout",o=>o.def.innerType.
_zod.optout),R(e,"pattern",o=>{const i=o.def.innerType._zod.pattern;return i?new RegExp(`^(${le(i.source)}|null)$`):void 0}),
R(e,"values",o=>o.def.innerType._zod.values?new Set([...o.def.innerType._zod.values,null]):void 0),e._zod.parse=(o,i)=>o.
value===null?o:n.innerType._zod.run(o,i)}),ft=z("$ZodDefault",(e,n)=>{ie.init(e,n),e._zod.optin="defaulted",R(e,"values",
o=>o.def.innerType._zod.values),e._zod.parse=(o,i)=>{if(i.direction==="backward")return n.innerType._zod.run(o,i);if(o.value===
void 0)return o.value=n.defaultValue,o;const a=n.innerType._zod.run(o,i);return a instanceof Promise?a.then(h=>_r(h,n)):
_r(a,n)}});function _r(e,n){return e.value===void 0&&(e.value=n.defaultValue),e}const vo=z("$ZodPrefault",(e,n)=>{ie.init(
e,n),e._zod.optin="defaulted",R(e,"values",o=>o.def.innerType._zod.values),e._zod.parse=(o,i)=>(i.direction==="backward"||
o.value===void 0&&(o.value=n.defaultValue),n.innerType._zod.run(o,i))}),bo=z("$ZodNonOptional",(e,n)=>{ie.init(e,n),R(e,
"values",o=>{const i=o.def.innerType._zod.values;return i?new Set([...i].filter(a=>a!==void 0)):void 0}),e._zod.parse=(o,i)=>{
const a=n.innerType._zod.run(o,i);return a instanceof Promise?a.then(h=>qr(h,e)):qr(a,e)}});function qr(e,n){return!e.issues.
length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:n}),e}function eo(e,n,o,i){
return n.issues.length?(e.value=o.catchValue({...n,value:e.value,error:{issues:n.issues.map(a=>Fe(a,i,Ne()))},input:e.value}),
e):(e.value=n.value,n.memo&&(e.memo=!0),e)}const yo=z("$ZodCatch",(e,n)=>{ie.init(e,n),R(e,"optin",o=>o.def.innerType._zod.
optin==="defaulted"?"defaulted":"optional"),R(e,"optout",o=>o.def.innerType._zod.optout),R(e,"values",o=>o.def.innerType.
_zod.values),e._zod.parse=(o,i)=>{if(i.direction==="backward")return n.innerType._zod.run(o,i);const a=n.innerType._zod.
run({value:o.value,issues:[]},i);return a instanceof Promise?a.then(h=>eo(o,h,n,i)):eo(o,a,n,i)}}),wo=z("$ZodPipe",(e,n)=>{
ie.init(e,n),R(e,"values",o=>o.def.in._zod.values),R(e,"optin",o=>o.def.in._zod.optin),R(e,"optout",o=>o.def.out._zod.optout),
R(e,"propValues",o=>o.def.in._zod.propValues),e._zod.parse=(o,i)=>{if(i.direction==="backward"){const h=n.out._zod.run(o,
i);return h instanceof Promise?h.then(v=>qn(v,n.in,i)):qn(h,n.in,i)}const a=n.in._zod.run(o,i);return a instanceof Promise?
a.then(h=>qn(h,n.out,i)):qn(a,n.out,i)}});function qn(e,n,o){return e.issues.some(i=>i.code!=="unrecognized_keys")?(e.aborted=
!0,e):n._zod.run({value:e.value,issues:e.issues},o)}const $o=z("$ZodReadonly",(e,n)=>{ie.init(e,n),R(e,"propValues",o=>o.
def.innerType._zod.propValues),R(e,"values",o=>o.def.innerType._zod.values),R(e,"optin",o=>o.def.innerType?._zod?.optin),
R(e,"optout",o=>o.def.innerType?._zod?.optout),e._zod.parse=(o,i)=>{if(i.direction==="backward")return n.innerType._zod.
run(o,i);const a=n.innerType._zod.run(o,i);return a instanceof Promise?a.then(to):to(a)}});function to(e){return e.memo||
(e.value=Object.freeze(e.value)),e}const zo=z("$ZodCustom",(e,n)=>{we.init(e,n),ie.init(e,n),e._zod.parse=(o,i)=>o,e._zod.
check=o=>{const i=o.value,a=n.fn(i);if(a instanceof Promise)return a.then(h=>no(h,o,i,e));no(a,o,i,e)}});function no(e,n,o,i){
if(!e){const a={code:"custom",input:o,inst:i,path:[...i._zod.def.path??[]],continue:!i._zod.def.abort};i._zod.def.params&&
(a.params=i._zod.def.params),n.issues.push(ot(a))}}function ro(e){return e.checks&&(e.checks=[...e.checks]),e}function oo(e,n){
return new e(ro({type:"string",...P(n)}))}function So(e,n){return new e({type:"string",format:"email",check:"string_form\
at",abort:!1,...P(n)})}function Oo(e,n){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...P(n)})}
function Eo(e,n){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...P(n)})}function Zo(e,n){return new e(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...P(n)})}function Ao(e,n){return new e({type:"\
string",format:"uuid",check:"string_format",abort:!1,version:"v6",...P(n)})}function ko(e,n){return new e({type:"string",
format:"uuid",check:"string_format",abort:!1,version:"v7",...P(n)})}function io(e,n){return new e({type:"string",format:"\
url",check:"string_format",abort:!1,...P(n)})}function Po(e,n){return new e({type:"string",format:"emoji",check:"string_\
format",abort:!1,...P(n)})}function To(e,n){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...P(
n)})}function No(e,n){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,...P(n)})}function Io(e,n){
return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...P(n)})}function Co(e,n){return new e({type:"\
string",format:"ulid",check:"string_format",abort:!1,...P(n)})}function jo(e,n){return new e({type:"string",format:"xid",
check:"string_format",abort:!1,...P(n)})}function Ro(e,n){return new e({type:"string",format:"ksuid",check:"string_forma\
t",abort:!1,...P(n)})}function so(e,n){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...P(n)})}
function Uo(e,n){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...P(n)})}function Do(e,n){return new e(
{type:"string",format:"cidrv4",check:"string_format",abort:!1,...P(n)})}function Lo(e,n){return new e({type:"string",format:"\
cidrv6",check:"string_format",abort:!1,...P(n)})}function xo(e,n){return new e({type:"string",format:"base64",check:"str\
ing_format",abort:!1,...P(n)})}function Fo(e,n){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,
...P(n)})}function Mo(e,n){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...P(n)})}function Jo(e,n){
return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...P(n)})}function Bo(e,n){return new e({type:"s\
tring",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...P(n)})}function Wo(e,n){return new e(
{type:"string",format:"date",check:"string_format",...P(n)})}function Vo(e,n){return new e({type:"string",format:"time",
check:"string_format",precision:null,...P(n)})}function Ko(e,n){return new e({type:"string",format:"duration",check:"str\
ing_format",...P(n)})}function Go(e,n){return new e(ro({type:"number",checks:[],...P(n)}))}function Ho(e,n){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...P(n)})}function Xo(e,n){return new e({type:"boolean",...P(
n)})}function Yo(e){return new e({type:"unknown"})}function ao(e,n){return new e({type:"never",...P(n)})}function Qo(e,n){
return new wr({check:"less_than",...P(n),value:e,inclusive:!0})}function _o(e,n){return new Tn({check:"greater_than",...P(
n),value:e,inclusive:!0})}function qo(e,n){return new In({check:"max_length",...P(n),maximum:e})}function ei(e,n){return new $r(
{check:"min_length",...P(n),minimum:e})}function ti(e,n){return new zr({check:"length_equals",...P(n),length:e})}function ni(e,n){
return new Sr({check:"string_format",format:"regex",...P(n),pattern:e})}function ri(e){return new Or({check:"string_form\
at",format:"lowercase",...P(e)})}function oi(e){return new Er({check:"string_format",format:"uppercase",...P(e)})}function ii(e,n){
return new Zr({check:"string_format",format:"includes",...P(n),includes:e})}function si(e,n){return new Cn({check:"strin\
g_format",format:"starts_with",...P(n),prefix:e})}function ai(e,n){return new Ar({check:"string_format",format:"ends_wit\
h",...P(n),suffix:e})}function Ht(e){return new kr({check:"overwrite",tx:e})}function ci(e){return Ht(n=>n.normalize(e))}
function ui(){return Ht(e=>e.trim())}function li(){return Ht(e=>e.toLowerCase())}function fi(){return Ht(e=>e.toUpperCase())}
function di(){return Ht(e=>Q(e))}function hi(e,n,o){return new e({type:"array",element:n,...P(o)})}function pi(e,n,o){return new e(
{type:"custom",check:"custom",fn:n,...P(o)})}function mi(e,n){const o=gi(i=>(i.addIssue=a=>{if(typeof a=="string")i.issues.
push(ot(a,i.value,o._zod.def));else{const h=a;h.fatal&&(h.continue=!1),h.code??(h.code="custom"),"input"in h||(h.input=i.
value),h.inst??(h.inst=o),h.continue??(h.continue=!o._zod.def.abort),i.issues.push(ot(h))}},e(i.value,i)),n);return o}function gi(e,n){
const o=new we({check:"custom",...P(n)});return o._zod.check=e,o}const Ve=z("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");ie.init(e,n),e.def=n,e.type=n.type},{get with(){return this.check},set with(e){Ce(
this,"with",e)},parse(e,n){return Dt(this,e,n,{callee:this.parse})},parseAsync(e,n){return Lt(this,e,n,{callee:this.parseAsync})},
safeParse(e,n){return Re(this,e,n)},safeParseAsync(e,n){return un(this,e,n)},check(...e){const n=this.def;return this.clone(
{...n,checks:[...n.checks??[],...e.map(o=>typeof o=="function"?{_zod:{check:o,def:{check:"custom"},onattach:[]}}:o)]},{parent:!0})},
clone(e,n){return Pe(this,e,n)},brand(){return this},register(e,n){return e.add(this,n),this},apply(e,...n){return n.length===
0?e(this):e(this,...n)}}),co=z("ZodMiniString",(e,n)=>{hn.init(e,n),Ve.init(e,n)});function vi(e){return oo(co,e)}const uo=z(
"ZodMiniStringFormat",(e,n)=>{ee.init(e,n),co.init(e,n)}),bi=z("ZodMiniURL",(e,n)=>{mn.init(e,n),uo.init(e,n)});function yi(e){
return io(bi,e)}const wi=z("ZodMiniIPv4",(e,n)=>{Bn.init(e,n),uo.init(e,n)});function $i(e){return so(wi,e)}const lo=z("\
ZodMiniNumber",(e,n)=>{bn.init(e,n),Ve.init(e,n)});function zi(e){return Go(lo,e)}const Si=z("ZodMiniNumberFormat",(e,n)=>{
Ot.init(e,n),lo.init(e,n)});function Oi(e){return Ho(Si,e)}const Ei=z("ZodMiniBoolean",(e,n)=>{Wr.init(e,n),Ve.init(e,n)});
function Zi(e){return Xo(Ei,e)}const Ai=z("ZodMiniNever",(e,n)=>{Yn.init(e,n),Ve.init(e,n)});function ki(e){return ao(Ai,
e)}const Pi=z("ZodMiniArray",(e,n)=>{Qn.init(e,n),Ve.init(e,n)});function Ti(e,n){return new Pi({type:"array",element:e,
...P(n)})}const fo=z("ZodMiniObject",(e,n)=>{r.init(e,n),Ve.init(e,n),je(e,"shape",o=>o._zod.def.shape,!1)});function Ni(e,n){
const o={type:"object",shape:e??{},...P(n)};return new fo(o)}function Ii(e,n){return new fo({type:"object",shape:e,catchall:ki(),
...P(n)})}const Ci=z("ZodMiniDiscriminatedUnion",(e,n)=>{p.init(e,n),Ve.init(e,n)});function ji(e,n,o){return new Ci({type:"\
union",options:n,discriminator:e,...P(o)})}const Ri=z("ZodMiniEnum",(e,n)=>{F.init(e,n),Ve.init(e,n),e.options=[...e._zod.
values]});function Ui(e,n){const o=Array.isArray(e)?Object.fromEntries(e.map(i=>[i,i])):e;return new Ri({type:"enum",entries:o,
...P(n)})}const Di=z("ZodMiniLiteral",(e,n)=>{L.init(e,n),Ve.init(e,n)});function Li(e,n){return new Di({type:"literal",
values:Array.isArray(e)?e:[e],...P(n)})}const xi=z("ZodMiniNullable",(e,n)=>{Et.init(e,n),Ve.init(e,n)});function Fi(e){
return new xi({type:"nullable",innerType:e})}}),3951:((O,M,l)=>{l.d(M,{t:()=>I});const I="1.0.0"})},Qr={};function se(O){
var M=Qr[O];if(M!==void 0)return M.exports;var l=Qr[O]={exports:{}},I=!0;try{mo[O](l,l.exports,se),I=!1}finally{I&&delete Qr[O]}
return l.exports}se.m=mo,typeof se<"u"&&(se.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var O=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queu\
es__",M=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",l=typeof Symbol=="function"?Symbol("we\
bpack error"):"__webpack_error__",I=c=>{c&&c.d<1&&(c.d=1,c.forEach(C=>C.r--),c.forEach(C=>C.r--?C.r++:C()))},J=c=>c.map(
C=>{if(C!==null&&typeof C=="object"){if(C[O])return C;if(C.then){var B=[];B.d=0,C.then(q=>{G[M]=q,I(B)},q=>{G[l]=q,I(B)});
var G={};return G[O]=q=>q(B),G}}var le={};return le[O]=q=>{},le[M]=C,le});se.a=(c,C,B)=>{var G;B&&((G=[]).d=-1);var le=new Set,
q=c.exports,k,x,K,ne=new Promise((H,ae)=>{K=ae,x=H});ne[M]=q,ne[O]=H=>(G&&H(G),le.forEach(H),ne.catch(ae=>{})),c.exports=
ne,C(H=>{k=J(H);var ae,V=()=>k.map(Q=>{if(Q[l])throw Q[l];return Q[M]}),ye=new Promise(Q=>{ae=()=>Q(V),ae.r=0;var ge=re=>re!==
G&&!le.has(re)&&(le.add(re),re&&!re.d&&(ae.r++,re.push(ae)));k.map(re=>re[O](ge))});return ae.r?ye:V()},H=>(H?K(ne[l]=H):
x(q),I(G))),G&&G.d<0&&(G.d=0)}})(),(()=>{var O=Object.getPrototypeOf?l=>Object.getPrototypeOf(l):l=>l.__proto__,M;se.t=function(l,I){
if(I&1&&(l=this(l)),I&8||typeof l=="object"&&l&&(I&4&&l.__esModule||I&16&&typeof l.then=="function"))return l;var J=Object.
create(null);se.r(J);var c={};M=M||[null,O({}),O([]),O(O)];for(var C=I&2&&l;typeof C=="object"&&!~M.indexOf(C);C=O(C))Object.
getOwnPropertyNames(C).forEach(B=>c[B]=()=>l[B]);return c.default=()=>l,se.d(J,c),J}})(),se.d=(O,M)=>{for(var l in M)se.
o(M,l)&&!se.o(O,l)&&Object.defineProperty(O,l,{enumerable:!0,get:M[l]})},se.f={},se.e=O=>Promise.all(Object.keys(se.f).reduce(
(M,l)=>(se.f[l](O,M),M),[])),se.u=O=>""+O+".index.js",se.o=(O,M)=>Object.prototype.hasOwnProperty.call(O,M),se.r=O=>{typeof Symbol<
"u"&&Symbol.toStringTag&&Object.defineProperty(O,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(O,"__esModul\
e",{value:!0})},(()=>{var O={8792:0},M=l=>{var{ids:I,modules:J,runtime:c}=l,C,B,G=0;for(C in J)se.o(J,C)&&(se.m[C]=J[C]);
for(c&&c(se);G<I.length;G++)B=I[G],se.o(O,B)&&O[B]&&O[B][0](),O[I[G]]=0};se.f.j=(l,I)=>{var J=se.o(O,l)?O[l]:void 0;if(J!==
0)if(J)I.push(J[1]);else{var c=import("./"+se.u(l)).then(M,C=>{throw O[l]!==0&&(O[l]=void 0),C}),c=Promise.race([c,new Promise(
C=>J=O[l]=[C])]);I.push(J[1]=c)}}})();var go=se(2015);go=await go;
