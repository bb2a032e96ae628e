import{createRequire as be}from"module";var mo={6982:(O=>{O.exports=be(import.meta.url)("crypto")}),9896:(O=>{O.exports=
be(import.meta.url)("fs")}),6698:(O=>{O.exports=be(import.meta.url)("node:async_hooks")}),1421:(O=>{O.exports=be(import.meta.
url)("node:child_process")}),7598:(O=>{O.exports=be(import.meta.url)("node:crypto")}),3024:(O=>{O.exports=be(import.meta.
url)("node:fs")}),1455:(O=>{O.exports=be(import.meta.url)("node:fs/promises")}),7067:(O=>{O.exports=be(import.meta.url)(
"node:http")}),4708:(O=>{O.exports=be(import.meta.url)("node:https")}),7030:(O=>{O.exports=be(import.meta.url)("node:net")}),
8161:(O=>{O.exports=be(import.meta.url)("node:os")}),6760:(O=>{O.exports=be(import.meta.url)("node:path")}),1708:(O=>{O.
exports=be(import.meta.url)("node:process")}),7075:(O=>{O.exports=be(import.meta.url)("node:stream")}),3136:(O=>{O.exports=
be(import.meta.url)("node:url")}),7975:(O=>{O.exports=be(import.meta.url)("node:util")}),8522:(O=>{O.exports=be(import.meta.
url)("node:zlib")}),857:(O=>{O.exports=be(import.meta.url)("os")}),9065:((O,M,l)=>{l.d(M,{n:()=>G,r:()=>C,t:()=>B});const C=[
"launch-gate","port-probe","endpoint-sync","reconciler"],J=24,c=256,I=16;function B(W){return J-Math.ceil(Math.log2(2*W))}
function G(W,D){const ce=le(W,B(D)),ue=ie=>`${k(ce+ie*c)}/${J}`,H=Array.from({length:D},(ie,K)=>K);return{publicCidrs:H.
map(ie=>ue(2*ie)),privateCidrs:H.map(ie=>ue(2*ie+1))}}function le(W,D){const[ce,ue,H,ie,K]=(/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.
exec(W)??[]).slice(1).map(Number),ye=[ce,ue,H,ie].map(te=>te??NaN);if(K===void 0||ye.some(te=>!(te<=255)))throw new Error(
`vpc range "${W}" is not IPv4 in the form a.b.c.d/prefix`);if(K<I||K>D)throw new Error(`vpc range "${W}" has prefix ${K}\
, allowed is ${I} to ${D}`);const Q=ye.reduce((te,dt)=>te*256+dt,0),me=2**(32-K);if(Q%me!==0)throw new Error(`vpc range \
"${W}" has host bits set, write ${k(Q-Q%me)}/${K}`);return Q}const k=W=>[24,16,8,0].map(D=>W>>>D&255).join(".")}),6765:((O,M,l)=>{
l.d(M,{n:()=>C,t:()=>J});const C={now:()=>Date.now(),after:(c,I)=>{const B=setTimeout(I,c);return()=>clearTimeout(B)}};function J(c,I){
return new Promise(B=>{c.after(I,B)})}}),6580:((O,M,l)=>{l.d(M,{i:()=>J,n:()=>B,r:()=>C,t:()=>le});var C=class extends Error{name="\
AppError";code;fault;details;constructor(k,W,D={}){super(W,D.cause===void 0?void 0:{cause:D.cause}),this.code=k,this.fault=
D.fault??"user",this.details=D.details??[]}};function J(k){return k instanceof Error?k.message:String(k)}const c=new Set(
["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ETIMEDOUT","EHOSTUNREACH","ENETUNREACH","ECONNRESET"]),I={CredentialsProviderError:[
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
"aws.throttled","AWS answers too many requests slowly; run again"],AuthFailure:["credentials.refused","AWS does not know\
 these credentials; check role and account"],SignatureDoesNotMatch:["credentials.refused","AWS refused the signature; ch\
eck the secret access key and the clock"]};function B(k){if(k instanceof C)return k;const W=k instanceof Error?k.name:"",
D=I[W];if(D)return new C(D[0],`${D[1]} (${J(k)})`,{cause:k});const ce=G(k);return ce?new C("endpoint.unreachable",`the A\
WS endpoint cannot be reached (${ce}: ${J(k)}); check region, network and AWS_ENDPOINT_URL`,{cause:k}):k instanceof TypeError&&
"code"in k&&k.code==="ERR_INVALID_URL"?new C("endpoint.unreachable",`"${"input"in k?String(k.input):""}" is no address o\
f an AWS endpoint; correct AWS_ENDPOINT_URL, or leave it unset`,{cause:k}):J(k)==="Region is missing"?new C("region.miss\
ing","no AWS region is set; set AWS_REGION or the input of the credentials step",{cause:k}):new C("internal",`${W||"erro\
r"}: ${J(k)}`,{fault:"tool",cause:k})}function G(k,W=0){if(!(k instanceof Error)||W>5)return;const D="code"in k?String(k.
code):"";return c.has(D)?D:k.name==="TimeoutError"?"ETIMEDOUT":G(k.cause,W+1)}const le=(k,...W)=>k instanceof Error&&W.includes(
k.name)}),2015:((O,M,l)=>{l.a(O,async(C,J)=>{try{let Ee=function(m=vt()){const b=B.r.map(g=>[g,Pt(m,g)]);return{stack:{lambdaKeys:Object.
fromEntries(b.map(([g,{key:E}])=>[g,E])),instancePayload:gt(m,"instance/payload.txt").toString("utf8").trim()},artifacts:[
...new Map(b.map(([,g])=>[g.key,g])).values()]}},Pt=function(m,b){const g=gt(m,`lambdas/${b}.zip`),E=(0,D.createHash)("s\
ha256").update(g).digest("hex");return{key:`artifacts/${E}.zip`,sha256:E,body:g}},gt=function(m,b){const g=`${m}/dist/${b}`;
try{return(0,ce.readFileSync)(g)}catch(E){throw new I.r("internal",`${g} cannot be read; build it with \`npm run build\``,
{fault:"tool",cause:E})}},vt=function(m=(0,H.fileURLToPath)(import.meta.url)){const b=(0,ue.dirname)(m);if((0,ce.existsSync)(
`${b}/action.yml`))return b;if(b===m)throw new I.r("internal","no action.yml stands above the Action's own files",{fault:"\
tool"});return vt(b)},ot=function({region:m,endpoint:b}){const g={...m&&{region:m},retryMode:"adaptive",maxAttempts:4,customUserAgent:[
[G.c,k.t]]},E={...g,requestHandler:{requestTimeout:le.r+15e3}};let R=0;return{autoScaling:we(async()=>new(await Promise.
all([l.e(9),l.e(622),l.e(60),l.e(655),l.e(274),l.e(204),l.e(667),l.e(471),l.e(783),l.e(996),l.e(640)]).then(l.bind(l,4848))).
AutoScalingClient(g)),cloudFormation:we(async()=>{const L=new(await Promise.all([l.e(622),l.e(60),l.e(655),l.e(204),l.e(
667),l.e(783),l.e(928)]).then(l.bind(l,7149))).CloudFormationClient(g),fe=Ue=>Be=>(R+=1,Ue(Be));return L.middlewareStack.
add(fe,{step:"finalizeRequest",priority:"low",name:"count"}),L}),cloudWatch:we(async()=>new(await Promise.all([l.e(9),l.
e(622),l.e(60),l.e(655),l.e(274),l.e(204),l.e(667),l.e(713),l.e(471),l.e(601),l.e(321),l.e(985)]).then(l.bind(l,985))).CloudWatchClient(
g)),ec2:we(async()=>new(await Promise.all([l.e(9),l.e(622),l.e(60),l.e(655),l.e(274),l.e(204),l.e(667),l.e(713),l.e(471),
l.e(783),l.e(601),l.e(835)]).then(l.bind(l,3835))).EC2Client(g)),elastiCache:we(async()=>new(await Promise.all([l.e(9),l.
e(622),l.e(60),l.e(655),l.e(274),l.e(667),l.e(471),l.e(909)]).then(l.bind(l,4909))).ElastiCacheClient(g)),lambda:we(async()=>new(await Promise.
all([l.e(9),l.e(622),l.e(60),l.e(655),l.e(274),l.e(667),l.e(471),l.e(548)]).then(l.bind(l,1548))).LambdaClient(E)),loadBalancing:we(
async()=>new(await Promise.all([l.e(9),l.e(622),l.e(60),l.e(655),l.e(274),l.e(667),l.e(471),l.e(419)]).then(l.bind(l,1419))).
ElasticLoadBalancingV2Client(g)),s3:we(async()=>{const{S3Client:L}=await Promise.all([l.e(9),l.e(622),l.e(60),l.e(655),l.
e(274),l.e(204),l.e(713),l.e(783),l.e(526)]).then(l.bind(l,311)),fe=b?{endpoint:b,forcePathStyle:Ze(b)}:{};return new L(
{...g,...fe})}),ssm:we(async()=>new(await Promise.all([l.e(9),l.e(622),l.e(60),l.e(655),l.e(274),l.e(204),l.e(667),l.e(713),
l.e(471),l.e(783),l.e(996),l.e(335)]).then(l.bind(l,7958))).SSMClient(g)),sts:we(async()=>new(await Promise.all([l.e(622),
l.e(713),l.e(400)]).then(l.bind(l,7945))).STSClient(g)),cloudFormationCalls:()=>R}},Ze=function(m){if(!m||!URL.canParse(
m))return!1;const{hostname:b}=new URL(m);return(0,ie.isIP)(b.replace(/^\[|\]$/g,""))!==0},we=function(m){let b;return()=>(b??=
m(),b)},x=function(m){return m==null?"":typeof m=="string"||m instanceof String?m:JSON.stringify(m)},it=function(m){return Object.
keys(m).length?{title:m.title,file:m.file,line:m.startLine,endLine:m.endLine,col:m.startColumn,endColumn:m.endColumn}:{}},
Me=function(m,b,g){const E=new me(m,b,g);process.stdout.write(E.toString()+K.EOL)},bt=function(m,b=""){Me(m,{},b)},Tt=function(m){
return x(m).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")},st=function(m){return x(m).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")},yt=function(m,b){const g=process.env[`\
GITHUB_${m}`];if(!g)throw new Error(`Unable to find environment variable for file command ${m}`);if(!Q.existsSync(g))throw new Error(
`Missing file at path: ${g}`);Q.appendFileSync(g,`${x(b)}${K.EOL}`,{encoding:"utf8"})},Nt=function(m,b){const g=`ghadeli\
miter_${ye.randomUUID()}`,E=x(b);if(m.includes(g))throw new Error(`Unexpected input: name should not contain the delimit\
er "${g}"`);if(E.includes(g))throw new Error(`Unexpected input: value should not contain the delimiter "${g}"`);return`${m}\
<<${g}${K.EOL}${E}${K.EOL}${g}`},It=function(m){Me("add-mask",{},m)},Ct=function(m,b){if(process.env.GITHUB_OUTPUT)return yt(
"OUTPUT",Nt(m,b));process.stdout.write(K.EOL),Me("set-output",{name:m},x(b))},jt=function(m,b={}){Me("error",it(b),m instanceof
Error?m.toString():m)},Xe=function(m,b={}){Me("warning",it(b),m instanceof Error?m.toString():m)},at=function(m){process.
stdout.write(m+K.EOL)},Je=function(m){bt("group",m)},Rt=function(){bt("endgroup")},Dt=function(m){const b=[...new Set(m.
filter(g=>g.length>=Ut).flatMap(Lt))].sort((g,E)=>E.length-g.length);return g=>b.reduce((E,R)=>E.replaceAll(R,ge),g)},Lt=function(m){
const b=JSON.stringify(m).slice(1,-1),g=encodeURIComponent(m);return[m,m.toUpperCase(),m.toLowerCase(),b,g,...Ye(m)].filter(
E=>E.length>=Ut)},Ye=function(m){const b=Buffer.from(m),g=[b.toString("base64"),...[0,1,2].map(E=>{const R=Buffer.concat(
[Buffer.alloc(E),b]).toString("base64").replaceAll("=",""),L=Math.ceil(E*8/6),fe=Math.floor((E+b.length)*8/6);return R.slice(
L,fe)})];return[...g,...g.map(E=>E.replaceAll("+","-").replaceAll("/","_"))]},xt=function(m,b,g,E){return`${[`### railgu\
n-ha ${Se(m)}: ${E?"failed":"done"}`,...b?[Se(b)]:[],...E?[_e(E)]:[],...g.map(Ft)].join(`

`)}
`},_e=function({code:m,message:b,details:g}){const E=g.map(L=>`- ${Se(L)}`).join(`
`),R=E&&`

<details><summary>Details</summary>

${E}

</details>`;return`**${Se(m)}**: ${Se(b)}${R}`},Ft=function({title:m,head:b,rows:g}){const E=R=>`| ${R.map(Se).join(" | ")}\
 |`;return[`#### ${Se(m)}`,"",E(b),E(b.map(()=>"---")),...g.map(E)].join(`
`)},Jt=function(m){const b=Object.entries(m).filter(([g])=>g.startsWith("INPUT_"));return Object.fromEntries(b.map(([g,E])=>[
g.slice(6).toLowerCase(),E]))},ut=function(m,b,g){const E={region:m.AWS_REGION||m.AWS_DEFAULT_REGION,endpoint:m.AWS_ENDPOINT_URL_S3||
m.AWS_ENDPOINT_URL},R=`${m.GITHUB_RUN_ID??"local"}-${m.GITHUB_RUN_ATTEMPT??"1"}`;return{aws:b.aws??ot(E),clock:b.clock??
c.n,fetch:b.fetch??fetch,assets:b.assets??(()=>Ee()),log:g,print:L=>g.print(L),hide:L=>g.hide(L),runName:R.replace(/[^A-Za-z0-9-]/g,
"-")}},$t=function({message:m,details:b,fault:g}){const E=g==="tool"?["this is a defect of railgun-ha: please report it \
with this log"]:[];return[m,...b.map(R=>`- ${R}`),...E].join(`
`)};var Qt=Ee,Ke=Pt,Ie=gt,P=vt,Ge=ot,_t=Ze,Ce=we,pe=x,qt=it,tt=Me,en=bt,tn=Tt,At=st,nn=yt,kt=Nt,yn=It,rn=Ct,ne=jt,wn=Xe,
nt=at,Oe=Je,xe=Rt,ht=Dt,Fe=Lt,on=Ye,pt=xt,mt=_e,sn=Ft,rt=Jt,an=ut,je=$t,c=l(6765),I=l(6580),B=l(9065),G=l(7643),le=l(8861),
k=l(3951),W=l(6466),D=l(7598),ce=l(3024),ue=l(6760),H=l(3136),ie=l(7030),K=l(857),ye=l(6982),Q=l(9896);const He="::";var me=class{constructor(m,b,g){
m||(m="missing.command"),this.command=m,this.properties=b,this.message=g}toString(){let m=He+this.command;if(this.properties&&
Object.keys(this.properties).length>0){m+=" ";let b=!0;for(const g in this.properties)if(this.properties.hasOwnProperty(
g)){const E=this.properties[g];E&&(b?b=!1:m+=",",m+=`${g}=${st(E)}`)}}return m+=`${He}${Tt(this.message)}`,m}},te=function(m,b,g,E){
function R(L){return L instanceof g?L:new g(function(fe){fe(L)})}return new(g||(g=Promise))(function(L,fe){function Ue(Pe){
try{ke(E.next(Pe))}catch(qe){fe(qe)}}function Be(Pe){try{ke(E.throw(Pe))}catch(qe){fe(qe)}}function ke(Pe){Pe.done?L(Pe.
value):R(Pe.value).then(Ue,Be)}ke((E=E.apply(m,b||[])).next())})};const{access:z,appendFile:Ae,writeFile:wt}=Q.promises,
ze="GITHUB_STEP_SUMMARY";var dt=class{constructor(){this._buffer=""}filePath(){return te(this,void 0,void 0,function*(){
if(this._filePath)return this._filePath;const m=process.env[ze];if(!m)throw new Error(`Unable to find environment variab\
le for $${ze}. Check if your runtime environment supports job summaries.`);try{yield z(m,Q.constants.R_OK|Q.constants.W_OK)}catch{
throw new Error(`Unable to access summary file: '${m}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=m,this._filePath})}wrap(m,b,g={}){const E=Object.entries(g).map(([R,L])=>` ${R}="${L}"`).join("");return b?`<${m}${E}\
>${b}</${m}>`:`<${m}${E}>`}write(m){return te(this,void 0,void 0,function*(){const b=!!m?.overwrite,g=yield this.filePath();
return yield(b?wt:Ae)(g,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return te(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===
0}emptyBuffer(){return this._buffer="",this}addRaw(m,b=!1){return this._buffer+=m,b?this.addEOL():this}addEOL(){return this.
addRaw(K.EOL)}addCodeBlock(m,b){const g=Object.assign({},b&&{lang:b}),E=this.wrap("pre",this.wrap("code",m),g);return this.
addRaw(E).addEOL()}addList(m,b=!1){const g=b?"ol":"ul",E=m.map(L=>this.wrap("li",L)).join(""),R=this.wrap(g,E);return this.
addRaw(R).addEOL()}addTable(m){const b=m.map(E=>{const R=E.map(L=>{if(typeof L=="string")return this.wrap("td",L);const{
header:fe,data:Ue,colspan:Be,rowspan:ke}=L,Pe=fe?"th":"td",qe=Object.assign(Object.assign({},Be&&{colspan:Be}),ke&&{rowspan:ke});
return this.wrap(Pe,Ue,qe)}).join("");return this.wrap("tr",R)}).join(""),g=this.wrap("table",b);return this.addRaw(g).addEOL()}addDetails(m,b){
const g=this.wrap("details",this.wrap("summary",m)+b);return this.addRaw(g).addEOL()}addImage(m,b,g){const{width:E,height:R}=g||
{},L=Object.assign(Object.assign({},E&&{width:E}),R&&{height:R}),fe=this.wrap("img",null,Object.assign({src:m,alt:b},L));
return this.addRaw(fe).addEOL()}addHeading(m,b){const g=`h${b}`,E=["h1","h2","h3","h4","h5","h6"].includes(g)?g:"h1",R=this.
wrap(E,m);return this.addRaw(R).addEOL()}addSeparator(){const m=this.wrap("hr",null);return this.addRaw(m).addEOL()}addBreak(){
const m=this.wrap("br",null);return this.addRaw(m).addEOL()}addQuote(m,b){const g=Object.assign({},b&&{cite:b}),E=this.wrap(
"blockquote",m,g);return this.addRaw(E).addEOL()}addLink(m,b){const g=this.wrap("a",m,{href:b});return this.addRaw(g).addEOL()}};
const Re=new dt;K.platform(),K.arch();var Le;(function(m){m[m.Success=0]="Success",m[m.Failure=1]="Failure"})(Le||(Le={}));
const ge="***",Ut=8,Qe=25e4;var Yt=class{#t=[];#e=m=>m;mask(m){m&&(It(m),this.hide(m))}hide(m){m&&(this.#t.push(m),this.#e=
Dt(this.#t))}info(m){at(this.#e(m))}warning(m){Xe(this.#e(m))}async group(m,b){Je(this.#e(m));try{return await b()}finally{
Rt()}}print(m){process.stdout.write(`${this.#e(m)}
`)}output(m,b){Ct(m,this.#e(b))}annotate(m,b){jt(this.#e(b),{title:m})}async summarise(m){const b=this.#e(m),g=b.length>
Qe?`${b.slice(0,Qe)}

\u2026 cut here
`:b;await Re.addRaw(g,!0).write()}};const Se=m=>m.replace(/[&<>|`*_[\]\\~@#]/g,b=>`&#${b.codePointAt(0)};`).replace(/\s*\n\s*/g,
" "),cn={deploy:()=>Promise.all([l.e(9),l.e(622),l.e(60),l.e(655),l.e(274),l.e(204),l.e(667),l.e(713),l.e(471),l.e(783),
l.e(601),l.e(164)]).then(l.bind(l,4164)),status:()=>Promise.all([l.e(9),l.e(622),l.e(60),l.e(655),l.e(274),l.e(204),l.e(
667),l.e(713),l.e(471),l.e(601),l.e(321)]).then(l.bind(l,321)),rotate:()=>Promise.all([l.e(9),l.e(622),l.e(60),l.e(655),
l.e(274),l.e(204),l.e(667),l.e(713),l.e(471),l.e(996),l.e(788)]).then(l.bind(l,8552)),pause:()=>Promise.all([l.e(9),l.e(
622),l.e(274),l.e(204),l.e(713),l.e(899)]).then(l.bind(l,7899)),resume:()=>Promise.all([l.e(9),l.e(622),l.e(274),l.e(204),
l.e(667),l.e(713),l.e(716)]).then(l.bind(l,1716)),destroy:()=>Promise.all([l.e(9),l.e(622),l.e(60),l.e(655),l.e(274),l.e(
204),l.e(713),l.e(783),l.e(340)]).then(l.bind(l,6313)),render:()=>Promise.all([l.e(601),l.e(955)]).then(l.bind(l,8955))};
async function Mt(m,b={}){const g=new Yt,E=Jt(m);g.mask(E["activation-token"]?.trim()??""),g.hide(m.AWS_SECRET_ACCESS_KEY),
g.hide(m.AWS_SESSION_TOKEN);let R,L;try{R=await ct((0,W.n)(E),ut(m,b,g)),L=R?.failure}catch(fe){L=(0,I.n)(fe)}return(R||
L)&&await se(g,m,E.command?.trim()||"deploy",R,L),L?1:0}async function ct(m,b){const{run:g}=await cn[m.command]();return g(
m,b)}async function se(m,b,g,E,R){for(const[fe,Ue]of Object.entries(E?.outputs??{}))m.output(fe,Ue);const L=R&&{code:R.code,
message:R.message,details:R.details};m.output("result",JSON.stringify({command:g,...E?.result,...L&&{error:L}})),b.GITHUB_STEP_SUMMARY&&
await m.summarise(xt(g,E?.headline??"",E?.tables??[],R)),R?m.annotate(`railgun-ha ${R.code}`,$t(R)):E&&m.info(E.headline)}
process.exitCode=await Mt(process.env),J()}catch(Ee){J(Ee)}},1)}),6466:((O,M,l)=>{l.d(M,{a:()=>ar,i:()=>Zn,n:()=>Ht,o:()=>fn,
r:()=>Ln,s:()=>un,t:()=>Hn});var C=l(6580),J=l(9065),c=l(7811),I=class extends Error{constructor(){super("Cannot parse a\
 reference cycle that closes through a transform"),this.name="ZodCyclicError"}};const B="~memo",G=[];function le(t){return t!==
null&&typeof t=="object"}function k(t){return t.map(r=>r.path?{...r,path:r.path.slice()}:{...r})}const W=new WeakMap,D=0,
ce=1,ue=2;function H(t,r,s){const u=W.get(t);if(u!==void 0)return u?ue:D;if(r.has(t))return ue;r.add(t);let f=D;const d=A=>{
if(f!==ue&&A?._zod){const F=H(A,r,s);F>f&&(f=F)}},p=(A,F)=>{let U=D;for(const ae of Reflect.ownKeys(A)){const _=Object.getOwnPropertyDescriptor(
A,ae);if(F&&!_.enumerable)continue;const de=_.get?ce:_.value?._zod?H(_.value,r,s):D;de>U&&(U=de)}return U},w=A=>{A>f&&(f=
A)},$=t._zod.def;switch($.type){case"object":{const A=(0,c.Jn)($);w(A?p(A,!0):ce),d($.catchall);break}case"array":d($.element);
break;case"tuple":for(const A of $.items)d(A);d($.rest);break;case"record":case"map":d($.keyType),d($.valueType);break;case"\
set":d($.valueType);break;case"union":for(const A of $.options)d(A);break;case"intersection":d($.left),d($.right);break;case"\
optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"su\
ccess":d($.innerType);break;case"pipe":d($.in),d($.out);break;case"function":d($.input),d($.output);break;case"lazy":{const A=$.
_cachedInner??(s?t._zod.innerType:void 0);w(A?H(A,r,!1):ce);break}case"template_literal":case"string":case"number":case"\
int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"\
date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(const A in $){const F=Object.
getOwnPropertyDescriptor($,A);if(!F||F.get)continue;const U=F.value;if(!(!U||typeof U!="object")){if(U._zod)d(U);else if(Array.
isArray(U))for(const ae of U)d(ae)}}}return r.delete(t),ie(t,f)}function ie(t,r){return r!==ce&&W.set(t,r===ue),r}function K(t,r){
let s=t.buckets.get(r);return s||(s=new WeakMap,t.buckets.set(r,s)),s}let ye;const Q=[],me={alloc(t,r,s){const u=ye;if(!u)
return s;ye=void 0;const f={value:s,issues:null};return u.set(r.value,f),Q.push(f),s},guard(t){var r;(r=t._zod).deferred??
(r.deferred=[]),t._zod.deferred.push(()=>{const s=t._zod.parse,u=(f,d)=>{if(d.direction!=="backward"&&dt(d,f.value))throw new I;
return s(f,d)};t._zod.parse=u,t._zod.run===s&&(t._zod.run=u)})},attach(t){var r;let s,u=!1,f,d;(r=t._zod).deferred??(r.deferred=
[]),t._zod.deferred.push(()=>{const p=t._zod.parse,w=($,A)=>{if(s===void 0){const ft=H(t,new Set,!1);if(ft===D)return t.
_zod.parse=p,t._zod.run===w&&(t._zod.run=p),p($,A);ft===ue||u?s=!0:u=!0}const F=$.value;if(!le(F))return p($,A);let U=A[B];
U||(U={buckets:new WeakMap,backEdges:void 0},A[B]=U);let ae;f===A?ae=d:(ae=K(U,t),f=A,d=ae);const _=ae.get(F);if(_)return $.
value=_.value,_.issues?_.issues.length&&$.issues.push(...k(_.issues)):($.memo=!0,U.backEdges??(U.backEdges=new WeakSet),
U.backEdges.add(_.value)),$;ye=ae;const de=Q.length,ve=p($,A);ye=void 0;const Zt=Q.length>de?Q.pop():void 0;return ve instanceof
Promise?ve.then(ft=>(Zt&&(Zt.issues=ft.issues.length?k(ft.issues):G),ft)):(Zt&&(Zt.issues=ve.issues.length?k(ve.issues):
G),ve)};t._zod.parse=w,t._zod.run===p&&(t._zod.run=w)})}};function te(){return me}function dt(t,r){const s=t[B]?.backEdges;
return s!==void 0&&le(r)&&s.has(r)}const Le=()=>{const t={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"\
to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function r(d){
return t[d]??null}const s={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"\
UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",
date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"\
IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON st\
ring",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"\
input"},u={nan:"NaN"};function f(d,p){return d==="number"&&typeof p=="number"&&!Number.isFinite(p)?String(p):u[d]??d}return d=>{
switch(d.code){case"invalid_type":return`Invalid input: expected ${f(d.expected)}, received ${f((0,c.Gn)(d.input),d.input)}`;case"\
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
function Yt(){return{localeError:Le()}}var Qt,Ke=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){
const s=r[0];return this._map.set(t,s),s&&typeof s=="object"&&"id"in s&&this._idmap.set(s.id,t),this}clear(){return this.
_map=new WeakMap,this._idmap=new Map,this}remove(t){const r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this.
_idmap.delete(r.id),this._map.delete(t),this}get(t){const r=t._zod.parent;if(r){const s={...this.get(r)??{}};delete s.id;
const u={...s,...this._map.get(t)};return Object.keys(u).length?u:void 0}return this._map.get(t)}has(t){return this._map.
has(t)}};function Ie(){return new Ke}(Qt=globalThis).__zod_globalRegistry??(Qt.__zod_globalRegistry=Ie());const P=globalThis.
__zod_globalRegistry;function Ge(t,...r){for(const s of r)for(const u of Reflect.ownKeys(s))Object.prototype.propertyIsEnumerable.
call(s,u)&&(0,c.kn)(t,u,s[u]);return t}function _t(t){let r=t?.target??"draft-2020-12";return r==="draft-4"&&(r="draft-0\
4"),r==="draft-7"&&(r="draft-07"),{processors:t.processors??{},metadataRegistry:t?.metadata??P,target:r,unrepresentable:t?.
unrepresentable??"throw",override:t?.override??(()=>{}),io:t?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,
sharedEmitDoneFor:void 0,cycles:t?.cycles??"ref",reused:t?.reused??"inline",intersections:[],deferred:[],external:t?.external??
void 0}}function Ce(t,r,s,u,f){const d=typeof r.unrepresentable=="function"?r.unrepresentable({zodSchema:t,path:u.path,message:f}):
r.unrepresentable;if(d==="any")return!1;if(d===void 0||d==="throw")throw new Error(f);return Object.assign(s,d),!0}function pe(t,r,s={
path:[],schemaPath:[]}){var u;const f=t._zod.def,d=r.seen.get(t);if(d)return d.count++,s.schemaPath.includes(t)&&(d.cycle=
s.path),d.schema;const p={schema:{},count:1,cycle:void 0,path:s.path};r.seen.set(t,p),r.sharedDefsExtractedFor=void 0,r.
sharedEmitDoneFor=void 0;const w=t._zod.toJSONSchema?.();if(w)p.schema=w;else{const A={...s,schemaPath:[...s.schemaPath,
t],path:s.path};if(t._zod.processJSONSchema)t._zod.processJSONSchema(r,p.schema,A);else{const U=p.schema,ae=r.processors[f.
type];if(!ae)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${f.type}`);ae(t,r,U,A)}const F=t._zod.
parent;F&&(p.ref||(p.ref=F),pe(F,r,A),r.seen.get(F).isParent=!0)}const $=r.metadataRegistry.get(t);return $&&Ge(p.schema,
$),r.io==="input"&&ne(t)&&(delete p.schema.examples,delete p.schema.default),r.io==="input"&&"_prefault"in p.schema&&((u=
p.schema).default??(u.default=p.schema._prefault)),delete p.schema._prefault,r.seen.get(t).schema}function qt(t){return t.
replace(/~/g,"~0").replace(/\//g,"~1")}function tt(t,r){const s=t.seen.get(r);if(!s)throw new Error("Unprocessed schema.\
 This is a bug in Zod.");if(t.external&&t.sharedDefsExtractedFor===t.external)return;const u=new Map;for(const p of t.seen.
entries()){const w=t.metadataRegistry.get(p[0])?.id;if(w){const $=u.get(w);if($&&$!==p[0])throw new Error(`Duplicate sch\
ema id "${w}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted toge\
ther.`);u.set(w,p[0])}}const f=p=>{const w=t.target==="draft-2020-12"?"$defs":"definitions";if(t.external){const U=t.external.
registry.get(p[0])?.id,ae=t.external.uri??(de=>de);if(U)return{ref:ae(U)};const _=p[1].defId??p[1].schema.id??`schema${t.
counter++}`;return p[1].defId=_,{defId:_,ref:`${ae("__shared")}#/${w}/${qt(_)}`}}const $="#",A=`${$}/${w}/`;if(p[1]===s&&
!p[1].schema.id)return{ref:$};const F=p[1].schema.id??`__schema${t.counter++}`;return{defId:F,ref:A+qt(F)}},d=p=>{if(p[1].
schema.$ref)return;const w=p[1],{ref:$,defId:A}=f(p);w.def={...w.schema},A&&(w.defId=A);const F=w.schema;for(const U in F)
delete F[U];F.$ref=$};if(t.cycles==="throw")for(const p of t.seen.entries()){const w=p[1];if(w.cycle)throw new Error(`Cy\
cle detected: #/${w.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(const p of t.seen.entries()){const w=p[1];
if(r===p[0]){d(p);continue}if(t.external){const $=t.external.registry.get(p[0])?.id;if(r!==p[0]&&$){d(p);continue}}if(t.
metadataRegistry.get(p[0])?.id){d(p);continue}if(w.cycle){d(p);continue}w.count>1&&t.reused==="ref"&&d(p)}t.external&&(t.
sharedDefsExtractedFor=t.external)}function en(t){const r=t.anyOf;if(!Array.isArray(r)||r.length===0||t.type!==void 0)return;
const s=[];for(const u of r){if(!u||typeof u!="object")return;en(u);const f=Object.keys(u);if(f.length!==1||f[0]!=="type")
return;const d=u.type;for(const p of Array.isArray(d)?d:[d]){if(typeof p!="string")return;s.includes(p)||s.push(p)}}delete t.
anyOf,t.type=s.length===1?s[0]:s}const tn=new Set(["type","properties","required","additionalProperties"]),At=["oneOf","\
anyOf"];function nn(t){const r=t.additionalProperties;return r===void 0||r===!1||typeof r!="object"||r===null?null:Object.
keys(r).length?r:null}function kt(t){const r=[];for(const d of t){if(typeof d!="object"||d.type!=="object")return null;for(const p in d)
if(!tn.has(p))return null;r.push(d)}const s={},u=new Set;for(const d of r){for(const p in d.properties){if(Object.prototype.
hasOwnProperty.call(s,p))continue;const w=[];for(const A of r){const F=A.properties?.[p]??nn(A);F!=null&&(w.some(U=>JSON.
stringify(U)===JSON.stringify(F))||w.push(F))}const $=w.length===1?w[0]:kt(w)??{allOf:w};(0,c.kn)(s,p,$)}for(const p of d.
required??[])u.add(p)}const f={type:"object",properties:s};if(u.size&&(f.required=[...u]),r.every(d=>d.additionalProperties===
!1))f.additionalProperties=!1;else{const d=[];for(const p of r){const w=nn(p);w&&!d.some($=>JSON.stringify($)===JSON.stringify(
w))&&d.push(w)}d.length===1?f.additionalProperties=d[0]:d.length>1&&(f.additionalProperties={allOf:d})}return f}function yn(t){
const r=t.allOf;if(!Array.isArray(r)||r.length<2)return;for(const f of tn)if(f in t)return;const s=r.filter(f=>At.some(d=>Array.
isArray(f[d])));let u=null;if(!s.length)u=kt(r);else{const f=s[0],d=At.find($=>Array.isArray(f[$]));if(Object.keys(f).length!==
1)return;const p=r.filter($=>$!==f),w=f[d].map($=>kt([...p,$]));if(w.some($=>!$))return;u={[d]:w}}u&&(delete t.allOf,Ge(
t,u))}function rn(t,r){const s=t.seen.get(r);if(!s)throw new Error("Unprocessed schema. This is a bug in Zod.");const u=w=>{
const $=t.seen.get(w);if($.ref===null)return;const A=$.def??$.schema,F={...A},U=$.ref;if($.ref=null,U){u(U);const _=t.seen.
get(U),de=_.schema;if(de.$ref&&(t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0")?(A.allOf=A.allOf??
[],A.allOf.push(de)):Ge(A,de),Ge(A,F),w._zod.parent===U)for(const ve in A)ve==="$ref"||ve==="allOf"||ve in F||delete A[ve];
if(de.$ref&&_.def)for(const ve in A)ve==="$ref"||ve==="allOf"||ve in _.def&&JSON.stringify(A[ve])===JSON.stringify(_.def[ve])&&
delete A[ve]}const ae=w._zod.parent;if(ae&&ae!==U){u(ae);const _=t.seen.get(ae);if(_?.schema.$ref&&(A.$ref=_.schema.$ref,
_.def))for(const de in A)de==="$ref"||de==="allOf"||de in _.def&&JSON.stringify(A[de])===JSON.stringify(_.def[de])&&delete A[de]}
t.override({zodSchema:w,jsonSchema:A,path:$.path??[]})};if(!t.external||t.sharedEmitDoneFor!==t.external){for(const w of[
...t.seen.entries()].reverse())u(w[0]);if(t.target!=="openapi-3.0")for(const w of t.seen.entries())en(w[1].def??w[1].schema);
for(const w of t.deferred)w();if(t.intersections.length){const w=new Map;for(const $ of t.seen.values())for(const A of[$.
schema,$.def]){const F=A?.allOf;if(!Array.isArray(F))continue;const U=w.get(F);U?U.push(A):w.set(F,[A])}for(const $ of t.
intersections)for(const A of w.get($)??[])yn(A)}}const f={};if(t.target==="draft-2020-12"?f.$schema="https://json-schema\
.org/draft/2020-12/schema":t.target==="draft-07"?f.$schema="http://json-schema.org/draft-07/schema#":t.target==="draft-0\
4"?f.$schema="http://json-schema.org/draft-04/schema#":t.target,t.external?.uri){const w=t.external.registry.get(r)?.id;
if(!w)throw new Error("Schema is missing an `id` property");f.$id=t.external.uri(w)}Ge(f,s.defId?s.schema:s.def??s.schema);
const d=t.metadataRegistry.get(r)?.id;d!==void 0&&f.id===d&&delete f.id;const p=t.external?.defs??{};if(!t.external||t.sharedEmitDoneFor!==
t.external)for(const w of t.seen.entries()){const $=w[1];$.def&&$.defId&&($.def.id===$.defId&&delete $.def.id,(0,c.kn)(p,
$.defId,$.def))}t.external&&(t.sharedEmitDoneFor=t.external),t.external||Object.keys(p).length>0&&(t.target==="draft-202\
0-12"?f.$defs=p:f.definitions=p);try{const w=JSON.parse(JSON.stringify(f));return Object.defineProperty(w,"~standard",{value:{
...r["~standard"],jsonSchema:{input:nt(r,"input",t.processors),output:nt(r,"output",t.processors)}},enumerable:!1,writable:!1}),
w}catch{throw new Error("Error converting schema to JSON.")}}function ne(t,r){const s=r??{seen:new Set};if(s.seen.has(t))
return!1;s.seen.add(t);const u=t._zod.def;if(u.type==="transform")return!0;if(u.type==="array")return ne(u.element,s);if(u.
type==="set")return ne(u.valueType,s);if(u.type==="lazy")return ne(u.getter(),s);if(u.type==="promise"||u.type==="option\
al"||u.type==="nonoptional"||u.type==="nullable"||u.type==="readonly"||u.type==="default"||u.type==="prefault"||u.type===
"catch")return ne(u.innerType,s);if(u.type==="intersection")return ne(u.left,s)||ne(u.right,s);if(u.type==="record"||u.type===
"map")return ne(u.keyType,s)||ne(u.valueType,s);if(u.type==="pipe")return t._zod.traits.has("$ZodCodec")?!0:ne(u.in,s)||
ne(u.out,s);if(u.type==="object"){for(const f in u.shape)if(ne(u.shape[f],s))return!0;return!1}if(u.type==="union"){for(const f of u.
options)if(ne(f,s))return!0;return!1}if(u.type==="tuple"){for(const f of u.items)if(ne(f,s))return!0;return!!(u.rest&&ne(
u.rest,s))}return!1}const wn=(t,r={})=>s=>{const u=_t({...s,processors:r});return pe(t,u),tt(u,t),rn(u,t)},nt=(t,r,s={})=>u=>{
const{libraryOptions:f,target:d}=u??{},p=_t({...f??{},target:d,io:r,processors:s});return pe(t,p),tt(p,t),rn(p,t)},Oe=(t,r,s)=>{
(t[r]===void 0||s>t[r])&&(t[r]=s)},xe=(t,r,s)=>{(t[r]===void 0||s<t[r])&&(t[r]=s)},ht=(t,r)=>{Oe(t,"minimum",r),xe(t,"ma\
ximum",r)},Fe=(t,r)=>{t.multipleOf??(t.multipleOf=[]),t.multipleOf.includes(r)||t.multipleOf.push(r)},on=(t,r)=>{t.patterns??
(t.patterns=new Set),t.patterns.add(r)},pt=(t,r)=>{t.mime=t.mime?t.mime.filter(s=>r.includes(s)):[...r]},mt=(t,r)=>{t.format=
r,r.includes("int")&&(t.isInt=!0)},sn=(t,r)=>Oe(t,"minimum",r.minimum),rt=(t,r)=>xe(t,"maximum",r.maximum),an=t=>(r,s)=>{
mt(r,s.format);const[u,f]=t[s.format];Oe(r,"minimum",u),xe(r,"maximum",f)},je={greater_than:(t,r)=>Oe(t,r.inclusive?"min\
imum":"exclusiveMinimum",r.value),less_than:(t,r)=>xe(t,r.inclusive?"maximum":"exclusiveMaximum",r.value),multiple_of:(t,r)=>Fe(
t,r.value),number_format:an(c.On),bigint_format:an(c.Dn),min_length:sn,max_length:rt,length_equals:(t,r)=>ht(t,r.length),
min_size:sn,max_size:rt,size_equals:(t,r)=>ht(t,r.size),string_format:(t,r)=>{mt(t,r.format),r.pattern&&on(t,r.pattern),
(r.format==="base64"||r.format==="base64url")&&(t.contentEncoding=r.format),(r.local||r.precision===-1)&&(t.laxFormat=!0)},
mime_type:(t,r)=>pt(t,r.mime)};function Ee(t){const r={},s=t._zod.def,u=t._zod.traits.has("$ZodCheck")?[t,...s.checks??[]]:
s.checks??[];for(const d of u)je[d._zod.def.check]?.(r,d._zod.def);const f=t._zod.bag;f.minimum!==void 0&&Oe(r,"minimum",
f.minimum),f.exclusiveMinimum!==void 0&&Oe(r,"exclusiveMinimum",f.exclusiveMinimum),f.maximum!==void 0&&xe(r,"maximum",f.
maximum),f.exclusiveMaximum!==void 0&&xe(r,"exclusiveMaximum",f.exclusiveMaximum),f.multipleOf!==void 0&&Fe(r,f.multipleOf),
f.format!==void 0&&(r.format??(r.format=f.format),f.format.includes("int")&&(r.isInt=!0)),f.mime&&pt(r,f.mime);for(const d of f.
patterns??[])on(r,d);return r}const Pt={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},gt=new Map(
[[c.en,c.rn],[c.tn,c.in]]),vt=t=>gt.get(t)??t,ot=(t,r,s,u)=>{const f=s;f.type="string";const{minimum:d,maximum:p,format:w,
patterns:$,contentEncoding:A,laxFormat:F}=Ee(t);if(typeof d=="number"&&(f.minLength=d),typeof p=="number"&&(f.maxLength=
p),w&&(f.format=Pt[w]??w,f.format===""&&delete f.format,(w==="time"||F)&&delete f.format),A&&(f.contentEncoding=A),$&&$.
size>0){const U=[...$].map(vt);U.length===1?f.pattern=U[0].source:U.length>1&&(f.allOf=[...U.map(ae=>({...r.target==="dr\
aft-07"||r.target==="draft-04"||r.target==="openapi-3.0"?{type:"string"}:{},pattern:ae.source}))])}},Ze=(t,r,s,u)=>{s.not=
{}},we=(t,r,s,u)=>{const f=t._zod.def,d=(0,c.Pn)(f.entries);if(d.length===0){s.not={};return}d.every(p=>typeof p=="numbe\
r")&&(s.type="number"),d.every(p=>typeof p=="string")&&(s.type="string"),s.enum=d},x=(t,r,s,u)=>{const f=t._zod.def;if(f.
values.length===0){s.not={};return}const d=[];for(const p of f.values)if(p===void 0){if(Ce(t,r,s,u,"Literal `undefined` \
cannot be represented in JSON Schema"))return}else if(typeof p=="bigint"){if(Ce(t,r,s,u,"BigInt literals cannot be repre\
sented in JSON Schema"))return;d.push(Number(p))}else d.push(p);if(d.length!==0)if(d.length===1){const p=d[0];s.type=p===
null?"null":typeof p,r.target==="draft-04"||r.target==="openapi-3.0"?s.enum=[p]:s.const=p}else d.every(p=>typeof p=="num\
ber")&&(s.type="number"),d.every(p=>typeof p=="string")&&(s.type="string"),d.every(p=>typeof p=="boolean")&&(s.type="boo\
lean"),d.every(p=>p===null)&&(s.type="null"),s.enum=d},it=(t,r,s,u)=>{Ce(t,r,s,u,"Custom types cannot be represented in \
JSON Schema")},Me=(t,r,s,u)=>{Ce(t,r,s,u,"Transforms cannot be represented in JSON Schema")},bt=(t,r,s,u)=>{const f=s,d=t.
_zod.def,{minimum:p,maximum:w}=Ee(t);typeof p=="number"&&(f.minItems=p),typeof w=="number"&&(f.maxItems=w),f.type="array",
f.items=pe(d.element,r,{...u,path:[...u.path,"items"]})};function He(t){const r=t._zod.def;return r.type==="pipe"&&r.in.
_zod.traits.has("$ZodTransform")?He(r.out):r.type==="catch"?He(r.innerType):t._zod.optin}const Tt=(t,r,s,u)=>{const f=s,
d=t._zod.def,p=d.shape;if(Object.getOwnPropertySymbols(p).length&&Ce(t,r,f,u,"Symbol keys cannot be represented in JSON \
Schema"))return;f.type="object",f.properties={};for(const $ in p)(0,c.kn)(f.properties,$,pe(p[$],r,{...u,path:[...u.path,
"properties",$]}));const w=[];for(const $ of Object.keys(p)){const A=d.shape[$];(r.io==="input"?He(A)===void 0:A._zod.optout===
void 0)&&w.push($)}w.length>0&&(f.required=w),d.catchall?._zod.def.type==="never"?f.additionalProperties=!1:d.catchall?d.
catchall&&(f.additionalProperties=pe(d.catchall,r,{...u,path:[...u.path,"additionalProperties"]})):r.io==="output"&&(f.additionalProperties=
!1)},st=(t,r,s,u)=>{const f=t._zod.def,d=f.inclusive===!1,p=f.options.map((w,$)=>pe(w,r,{...u,path:[...u.path,d?"oneOf":
"anyOf",$]}));d?s.oneOf=p:s.anyOf=p},yt=(t,r,s,u)=>{const f=t._zod.def,d=pe(f.left,r,{...u,path:[...u.path,"allOf",0]}),
p=pe(f.right,r,{...u,path:[...u.path,"allOf",1]}),w=A=>"allOf"in A&&Object.keys(A).length===1,$=[...w(d)?d.allOf:[d],...w(
p)?p.allOf:[p]];s.allOf=$,r.intersections.push($)},Nt=(t,r,s,u)=>{const f=t._zod.def,d=pe(f.innerType,r,u),p=r.seen.get(
t);r.target==="openapi-3.0"?(p.ref=f.innerType,s.nullable=!0):s.anyOf=[d,{type:"null"}]},z=(t,r,s,u)=>{const f=t._zod.def;
pe(f.innerType,r,u);const d=r.seen.get(t);d.ref=f.innerType},Ae=Symbol();function wt(t,r,s,u,f){let d=!1;const p=JSON.stringify(
t,(w,$)=>typeof $!="bigint"?$:(d=!0,null));return d?(Ce(r,s,u,f,"BigInt defaults cannot be represented in JSON Schema"),
Ae):JSON.parse(p)}const ze=(t,r,s,u)=>{const f=t._zod.def;pe(f.innerType,r,u);const d=r.seen.get(t);d.ref=f.innerType;const p=wt(
f.defaultValue,t,r,s,u);p!==Ae&&(s.default=p)},Re=(t,r,s,u)=>{const f=t._zod.def;pe(f.innerType,r,u);const d=r.seen.get(
t);if(d.ref=f.innerType,r.io!=="input")return;const p=wt(f.defaultValue,t,r,s,u);p!==Ae&&(s._prefault=p)},It=(t,r,s,u)=>{
const f=t._zod.def;pe(f.innerType,r,u);const d=r.seen.get(t);d.ref=f.innerType;let p;try{p=f.catchValue(void 0)}catch{Ce(
t,r,s,u,"Dynamic catch values are not supported in JSON Schema");return}s.default=p},Ct=(t,r,s,u)=>{const f=t._zod.def,d=f.
in._zod.traits.has("$ZodTransform"),p=r.io==="input"?d?f.out:f.in:f.out;pe(p,r,u);const w=r.seen.get(t);w.ref=p},jt=(t,r,s,u)=>{
const f=t._zod.def;pe(f.innerType,r,u);const d=r.seen.get(t);d.ref=f.innerType,s.readOnly=!0},Xe=(t,r,s,u)=>{const f=t._zod.
def;pe(f.innerType,r,u);const d=r.seen.get(t);d.ref=f.innerType},at=new WeakSet([Object.prototype,Error.prototype]);function Je(t,r,s){
Object.defineProperty(t,r,{configurable:!0,enumerable:!1,get(){const u=s(this);return Object.defineProperty(this,r,{value:u,
configurable:!0,writable:!0}),u},set(u){Object.defineProperty(this,r,{value:u,configurable:!0,writable:!0})}})}const Rt=(t,r)=>{
c.yn.init(t,r),t.name="ZodError";const s=Object.getPrototypeOf(t);at.has(s)||(at.add(s),Je(s,"format",u=>f=>(0,c.xn)(u,f)),
Je(s,"flatten",u=>f=>(0,c.bn)(u,f)),Je(s,"addIssue",u=>f=>{u.issues.push(f),u.message=JSON.stringify(u.issues,c.zn,2)}),
Je(s,"addIssues",u=>f=>{u.issues.push(...f),u.message=JSON.stringify(u.issues,c.zn,2)}),Object.defineProperty(s,"isEmpty",
{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},ge=(0,c.Cn)("ZodError",Rt,void 0,{Parent:Error}),
Ut=(0,c.ln)(ge),Dt=(0,c.un)(ge),Lt=(0,c.hn)(ge),Ye=(0,c.gn)(ge),Qe=(0,c.sn)(ge),xt=(0,c.an)(ge),_e=(0,c.cn)(ge),Ft=(0,c.
on)(ge),Se=(0,c.pn)(ge),cn=(0,c.dn)(ge),Mt=(0,c.mn)(ge),ct=(0,c.fn)(ge);function Jt(){c.En.localeError||(0,c.Tn)(Yt())}function ut(){
c.En.memoizer||(0,c.Tn)({memoizer:te()})}const se=(0,c.Cn)("ZodType",(t,r)=>(Jt(),c.qt.init(t,r),t.def=r,t.type=r.type,t),
{check(...t){const r=this.def;return this.clone((0,c.Vn)(r,{checks:[...r.checks??[],...t.map(s=>typeof s=="function"?{_zod:{
check:s,def:{check:"custom"},onattach:[]}}:s)]}),{parent:!0})},with(...t){return this.check(...t)},clone(t,r){return(0,c.
An)(this,t,r)},brand(){return this},register(t,r){return t.add(this,r),this},refine(t,r){return this.check(dn(t,r))},superRefine(t,r){
return this.check(q(t,r))},overwrite(t){return this.check((0,c.W)(t))},optional(){return Tn(this)},exactOptional(){return $r(
this)},nullable(){return zt(this)},nullish(){return Tn(zt(this))},nonoptional(t){return Ar(this,t)},array(){return Zn(this)},
or(t){return vr([this,t])},and(t){return yr(this,t)},transform(t){return re(this,wr(t))},default(t){return Or(this,t)},prefault(t){
return Zr(this,t)},catch(t){return Pr(this,t)},pipe(t){return re(this,t)},readonly(){return Nr(this)},describe(t){const r=this.
clone();return P.add(r,{description:t}),r},meta(...t){if(t.length===0)return P.get(this);const r=this.clone();return P.add(
r,t[0]),r},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(t,...r){
return r.length===0?t(this):t(this,...r)},get"~standard"(){return(0,c.Fn)(this,"~standard",{...(0,c.nn)(this),jsonSchema:{
input:nt(this,"input"),output:nt(this,"output")}})},set"~standard"(t){(0,c.Wn)(this,"~standard",t)},parse:function t(r,s){
return Ut(this,r,s,{callee:t})},parseAsync:async function t(r,s){return await Dt(this,r,s,{callee:t})},safeParse(t,r){return Lt(
this,t,r)},async safeParseAsync(t,r){return Ye(this,t,r)},get spa(){return this?.safeParseAsync},set spa(t){(0,c.Wn)(this,
"spa",t)},validate(t,r){return(0,c._n)(this,t,r)},validateAsync(t,r){return(0,c.vn)(this,t,r)},encode:function t(r,s){return Qe(
this,r,s,{callee:t})},decode:function t(r,s){return xt(this,r,s,{callee:t})},encodeAsync:async function t(r,s){return await _e(
this,r,s,{callee:t})},decodeAsync:async function t(r,s){return await Ft(this,r,s,{callee:t})},safeEncode(t,r){return Se(
this,t,r)},safeDecode(t,r){return cn(this,t,r)},async safeEncodeAsync(t,r){return Mt(this,t,r)},async safeDecodeAsync(t,r){
return ct(this,t,r)},toJSONSchema(t){return wn(this,{})(t)},get description(){return P.get(this)?.description},get _def(){
return this._zod.def}}),$t=(0,c.Cn)("_ZodString",(t,r)=>{c.Wt.init(t,r),se.init(t,r),t._zod.processJSONSchema=(s,u,f)=>ot(
t,s,u,f)},(0,c.Mn)({format:t=>Ee(t).format??null,minLength:t=>Ee(t).minimum??null,maxLength:t=>Ee(t).maximum??null},{regex(...t){
return this.check((0,c.K)(...t))},includes(...t){return this.check((0,c.D)(...t))},startsWith(...t){return this.check((0,c.
J)(...t))},endsWith(...t){return this.check((0,c.w)(...t))},min(...t){return this.check((0,c.B)(...t))},max(...t){return this.
check((0,c.z)(...t))},length(...t){return this.check((0,c.I)(...t))},nonempty(...t){return this.check((0,c.B)(1,...t))},
lowercase(t){return this.check((0,c.L)(t))},uppercase(t){return this.check((0,c.nt)(t))},trim(){return this.check((0,c.$)())},
normalize(...t){return this.check((0,c.U)(...t))},toLowerCase(){return this.check((0,c.Z)())},toUpperCase(){return this.
check((0,c.Q)())},slugify(){return this.check((0,c.q)())}})),m=(0,c.Cn)("ZodString",(t,r)=>{c.Wt.init(t,r),$t.init(t,r)},
{email(t){return this.check((0,c.S)(Ue,t))},url(t){return this.check((0,c.rt)(Pe,t))},jwt(t){return this.check((0,c.P)(dr,
t))},emoji(t){return this.check((0,c.C)(qe,t))},guid(t){return this.check((0,c.E)(Be,t))},uuid(t){return this.check((0,c.
it)(ke,t))},uuidv4(t){return this.check((0,c.at)(ke,t))},uuidv6(t){return this.check((0,c.ot)(ke,t))},uuidv7(t){return this.
check((0,c.st)(ke,t))},nanoid(t){return this.check((0,c.V)(er,t))},cuid(t){return this.check((0,c.y)(tr,t))},cuid2(t){return this.
check((0,c.b)(nr,t))},ulid(t){return this.check((0,c.et)(rr,t))},base64(t){return this.check((0,c.h)(ur,t))},base64url(t){
return this.check((0,c.g)(lr,t))},xid(t){return this.check((0,c.ct)(or,t))},ksuid(t){return this.check((0,c.F)(ir,t))},ipv4(t){
return this.check((0,c.O)(sr,t))},ipv6(t){return this.check((0,c.k)($n,t))},cidrv4(t){return this.check((0,c._)(zn,t))},
cidrv6(t){return this.check((0,c.v)(cr,t))},e164(t){return this.check((0,c.x)(fr,t))},datetime(t){return this.check((0,c.
j)(E,t))},date(t){return this.check((0,c.A)(R,t))},time(t){return this.check((0,c.N)(L,t))},duration(t){return this.check(
(0,c.M)(fe,t))}});function b(t){return(0,c.Y)(m,t)}const g=(0,c.Cn)("ZodStringFormat",(t,r)=>{c.Gt.init(t,r),$t.init(t,r)}),
E=(0,c.Cn)("ZodISODateTime",(t,r)=>{c.Ot.init(t,r),g.init(t,r)}),R=(0,c.Cn)("ZodISODate",(t,r)=>{c.Dt.init(t,r),g.init(t,
r)}),L=(0,c.Cn)("ZodISOTime",(t,r)=>{c.At.init(t,r),g.init(t,r)}),fe=(0,c.Cn)("ZodISODuration",(t,r)=>{c.kt.init(t,r),g.
init(t,r)}),Ue=(0,c.Cn)("ZodEmail",(t,r)=>{c.bt.init(t,r),g.init(t,r)}),Be=(0,c.Cn)("ZodGUID",(t,r)=>{c.wt.init(t,r),g.init(
t,r)}),ke=(0,c.Cn)("ZodUUID",(t,r)=>{c.Xt.init(t,r),g.init(t,r)}),Pe=(0,c.Cn)("ZodURL",(t,r)=>{c.Yt.init(t,r),g.init(t,r)}),
qe=(0,c.Cn)("ZodEmoji",(t,r)=>{c.xt.init(t,r),g.init(t,r)}),er=(0,c.Cn)("ZodNanoID",(t,r)=>{c.Ft.init(t,r),g.init(t,r)}),
tr=(0,c.Cn)("ZodCUID",(t,r)=>{c.mt.init(t,r),g.init(t,r)}),nr=(0,c.Cn)("ZodCUID2",(t,r)=>{c.ht.init(t,r),g.init(t,r)}),rr=(0,c.
Cn)("ZodULID",(t,r)=>{c.Jt.init(t,r),g.init(t,r)}),or=(0,c.Cn)("ZodXID",(t,r)=>{c.$t.init(t,r),g.init(t,r)}),ir=(0,c.Cn)(
"ZodKSUID",(t,r)=>{c.Nt.init(t,r),g.init(t,r)}),sr=(0,c.Cn)("ZodIPv4",(t,r)=>{c.Tt.init(t,r),g.init(t,r)}),$n=(0,c.Cn)("\
ZodIPv6",(t,r)=>{c.Et.init(t,r),g.init(t,r)}),zn=(0,c.Cn)("ZodCIDRv4",(t,r)=>{c.ft.init(t,r),g.init(t,r)});function ar(t){
return(0,c._)(zn,t)}const cr=(0,c.Cn)("ZodCIDRv6",(t,r)=>{c.pt.init(t,r),g.init(t,r)}),ur=(0,c.Cn)("ZodBase64",(t,r)=>{c.
ut.init(t,r),g.init(t,r)}),lr=(0,c.Cn)("ZodBase64URL",(t,r)=>{c.dt.init(t,r),g.init(t,r)}),fr=(0,c.Cn)("ZodE164",(t,r)=>{
c.yt.init(t,r),g.init(t,r)}),dr=(0,c.Cn)("ZodJWT",(t,r)=>{c.Mt.init(t,r),g.init(t,r)}),hr=(0,c.Cn)("ZodUnknown",(t,r)=>{
c.Qt.init(t,r),se.init(t,r),t._zod.processJSONSchema=(s,u,f)=>{}});function Sn(){return(0,c.tt)(hr)}const pr=(0,c.Cn)("Z\
odNever",(t,r)=>{c.It.init(t,r),se.init(t,r),t._zod.processJSONSchema=(s,u,f)=>Ze(t,s,u,f)});function On(t){return(0,c.H)(
pr,t)}const En=(0,c.Cn)("ZodArray",(t,r)=>{ut(),c.lt.init(t,r),se.init(t,r),t._zod.processJSONSchema=(s,u,f)=>bt(t,s,u,f),
t.element=r.element},{min(t,r){return this.check((0,c.B)(t,r))},nonempty(t){return this.check((0,c.B)(1,t))},max(t,r){return this.
check((0,c.z)(t,r))},length(t,r){return this.check((0,c.I)(t,r))},unwrap(){return this.element}});function Zn(t,r){return(0,c.
m)(En,t,r)}const An=(0,c.Cn)("ZodObject",(t,r)=>{ut(),c.zt.init(t,r),se.init(t,r),t._zod.processJSONSchema=(s,u,f)=>Tt(t,
s,u,f),(0,c.In)(t,"shape",s=>s._zod.def.shape,!1)},{keyof(){return kn(Object.keys(this._zod.def.shape))},catchall(t){return this.
clone((0,c.Vn)(this._zod.def,{catchall:t}))},passthrough(){return this.clone((0,c.Vn)(this._zod.def,{catchall:Sn()}))},loose(){
return this.clone((0,c.Vn)(this._zod.def,{catchall:Sn()}))},strict(){return this.clone((0,c.Vn)(this._zod.def,{catchall:On()}))},
strip(){return this.clone((0,c.Vn)(this._zod.def,{catchall:void 0}))},extend(t){return(0,c.Nn)(this,t)},safeExtend(t){return(0,c.
Xn)(this,t)},merge(t){return(0,c.Bn)(this,t)},pick(t){return(0,c.qn)(this,t)},omit(t){return(0,c.Un)(this,t)},partial(...t){
return(0,c.Kn)(Pn,this,t[0])},exactPartial(...t){return(0,c.Kn)(Nn,this,t[0],"exactPartial")},required(...t){return(0,c.
Yn)(In,this,t[0])}});function un(t,r){const s={type:"object",shape:t??{},...(0,c.Hn)(r)};return new An(s)}function mr(t,r){
return new An({type:"object",shape:t,catchall:On(),...(0,c.Hn)(r)})}const gr=(0,c.Cn)("ZodUnion",(t,r)=>{c.Zt.init(t,r),
se.init(t,r),t._zod.processJSONSchema=(s,u,f)=>st(t,s,u,f),t.options=r.options});function vr(t,r){return new gr({type:"u\
nion",options:t,...(0,c.Hn)(r)})}const br=(0,c.Cn)("ZodIntersection",(t,r)=>{c.jt.init(t,r),se.init(t,r),t._zod.processJSONSchema=
(s,u,f)=>yt(t,s,u,f)});function yr(t,r){return new br({type:"intersection",left:t,right:r})}const ln=(0,c.Cn)("ZodEnum",
(t,r)=>{c.St.init(t,r),se.init(t,r),t._zod.processJSONSchema=(u,f,d)=>we(t,u,f,d),t.enum=r.entries,t.options=[...t._zod.
values];const s=new Set(Object.keys(r.entries));t.extract=(u,f)=>{const d={};for(const p of u)if(s.has(p))d[p]=r.entries[p];else
throw new Error(`Key ${p} not found in enum`);return new ln({...r,checks:[],...(0,c.Hn)(f),entries:d})},t.exclude=(u,f)=>{
const d={...r.entries};for(const p of u)if(s.has(p))delete d[p];else throw new Error(`Key ${p} not found in enum`);return new ln(
{...r,checks:[],...(0,c.Hn)(f),entries:d})}});function kn(t,r){const s=Array.isArray(t)?Object.fromEntries(t.map(u=>[u,u])):
t;return new ln({type:"enum",entries:s,...(0,c.Hn)(r)})}const $e=(0,c.Cn)("ZodLiteral",(t,r)=>{c.Pt.init(t,r),se.init(t,
r),t._zod.processJSONSchema=(s,u,f)=>x(t,s,u,f),t.values=new Set(r.values),Object.defineProperty(t,"value",{get(){if(r.values.
length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return r.values[0]}})});
function fn(t,r){return new $e({type:"literal",values:Array.isArray(t)?t:[t],...(0,c.Hn)(r)})}const Bt=(0,c.Cn)("ZodTran\
sform",(t,r)=>{ut(),c.Kt.init(t,r),se.init(t,r),t._zod.processJSONSchema=(s,u,f)=>Me(t,s,u,f),t._zod.parse=(s,u)=>{if(u.
direction==="backward")throw new c.Sn(t.constructor.name);s.addIssue=d=>{if(typeof d=="string")s.issues.push((0,c.Ln)(d,
s.value,r));else{const p=d;p.fatal&&(p.continue=!1),p.code??(p.code="custom"),"input"in p||(p.input=s.value),p.inst??(p.
inst=t),s.issues.push((0,c.Ln)(p))}};const f=r.transform(s.value,s);return f instanceof Promise?f.then(d=>(s.value=d,s)):
(s.value=f,s)}});function wr(t){return new Bt({type:"transform",transform:t})}const Pn=(0,c.Cn)("ZodOptional",(t,r)=>{c.
Bt.init(t,r),se.init(t,r),t._zod.processJSONSchema=(s,u,f)=>Xe(t,s,u,f),t.unwrap=()=>t._zod.def.innerType});function Tn(t){
return new Pn({type:"optional",innerType:t})}const Nn=(0,c.Cn)("ZodExactOptional",(t,r)=>{c.Ct.init(t,r),se.init(t,r),t.
_zod.processJSONSchema=(s,u,f)=>Xe(t,s,u,f),t.unwrap=()=>t._zod.def.innerType});function $r(t){return new Nn({type:"opti\
onal",innerType:t})}const zr=(0,c.Cn)("ZodNullable",(t,r)=>{c.Rt.init(t,r),se.init(t,r),t._zod.processJSONSchema=(s,u,f)=>Nt(
t,s,u,f),t.unwrap=()=>t._zod.def.innerType});function zt(t){return new zr({type:"nullable",innerType:t})}const Sr=(0,c.Cn)(
"ZodDefault",(t,r)=>{c.vt.init(t,r),se.init(t,r),t._zod.processJSONSchema=(s,u,f)=>ze(t,s,u,f),t.unwrap=()=>t._zod.def.innerType,
t.removeDefault=t.unwrap});function Or(t,r){return new Sr({type:"default",innerType:t,get defaultValue(){return typeof r==
"function"?r():(0,c.Zn)(r)}})}const Er=(0,c.Cn)("ZodPrefault",(t,r)=>{c.Ht.init(t,r),se.init(t,r),t._zod.processJSONSchema=
(s,u,f)=>Re(t,s,u,f),t.unwrap=()=>t._zod.def.innerType});function Zr(t,r){return new Er({type:"prefault",innerType:t,get defaultValue(){
return typeof r=="function"?r():(0,c.Zn)(r)}})}const In=(0,c.Cn)("ZodNonOptional",(t,r)=>{c.Lt.init(t,r),se.init(t,r),t.
_zod.processJSONSchema=(s,u,f)=>z(t,s,u,f),t.unwrap=()=>t._zod.def.innerType});function Ar(t,r){return new In({type:"non\
optional",innerType:t,...(0,c.Hn)(r)})}const kr=(0,c.Cn)("ZodCatch",(t,r)=>{c.gt.init(t,r),se.init(t,r),t._zod.processJSONSchema=
(s,u,f)=>It(t,s,u,f),t.unwrap=()=>t._zod.def.innerType,t.removeCatch=t.unwrap});function Pr(t,r){return new kr({type:"ca\
tch",innerType:t,catchValue:typeof r=="function"?r:(0,c.jn)(r)})}const Tr=(0,c.Cn)("ZodPipe",(t,r)=>{c.Vt.init(t,r),se.init(
t,r),t._zod.processJSONSchema=(s,u,f)=>Ct(t,s,u,f),t.in=r.in,t.out=r.out});function re(t,r){return new Tr({type:"pipe",in:t,
out:r})}const Cn=(0,c.Cn)("ZodReadonly",(t,r)=>{c.Ut.init(t,r),se.init(t,r),t._zod.processJSONSchema=(s,u,f)=>jt(t,s,u,f),
t.unwrap=()=>t._zod.def.innerType});function Nr(t){return new Cn({type:"readonly",innerType:t})}const jn=(0,c.Cn)("ZodCu\
stom",(t,r)=>{c._t.init(t,r),se.init(t,r),t._zod.processJSONSchema=(s,u,f)=>it(t,s,u,f)});function dn(t,r={}){return(0,c.
G)(jn,t,r)}function q(t,r){return(0,c.X)(t,r)}function Vt(t){const r=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.
exec(t);if(!r)return;const s=r.slice(1);if(s.some($=>$.length>1&&$.startsWith("0")))return;const[u=0,f=0,d=0,p=0,w=0]=s.
map(Number);if(!(Math.max(u,f,d,p)>255||w>32))return{base:((u*256+f)*256+d)*256+p,prefix:w}}const Wt=t=>2**(32-t.prefix),
Rn=t=>t.base%Wt(t)===0,hn=t=>({...t,base:t.base-t.base%Wt(t)}),Un=(t,r)=>t.base<r.base+Wt(r)&&r.base<t.base+Wt(t);function St({
base:t,prefix:r}){return`${[24,16,8,0].map(s=>Math.floor(t/2**s)%256).join(".")}/${r}`}function Ir(t){for(const[r,s]of t.
entries()){const u=t.slice(r+1).find(f=>Un(s,f));if(u)return[s,u]}}const Dn=[["0.0.0.0/8","this network"],["127.0.0.0/8",
"loopback"],["169.254.0.0/16","link-local"],["224.0.0.0/4","multicast"],["240.0.0.0/4","reserved"]];function Cr(t){const r=Dn.
find(([s])=>{const u=Vt(s);return u!==void 0&&Un(u,t)});return r&&`${r[0]}, ${r[1]}`}const Ln=["103.21.244.0/22","103.22\
.200.0/22","103.31.4.0/22","104.16.0.0/13","104.24.0.0/14","108.162.192.0/18","131.0.72.0/22","141.101.64.0/18","162.158\
.0.0/15","172.64.0.0/13","173.245.48.0/20","188.114.96.0/20","190.93.240.0/20","197.234.240.0/22","198.41.128.0/17"],pn=60;
function jr(t){if(t==="cloudflare")return Fn(Ln.map(xn));const r=t.split(/[\s,]+/).filter(Boolean).map(xn);if(r.length>pn)
throw new Error(`${r.length} ranges are more than the ${pn} of a security group`);const s=Ir(r);if(s)throw new Error(`"${St(
s[0])}" and "${St(s[1])}" overlap`);return Fn(r)}function xn(t){const r=Vt(t);if(!r)throw new Error(`"${t}" is no IPv4 r\
ange`);if(!Rn(r))throw new Error(`"${t}" does not begin at its range's first address ${St(hn(r))}`);return r}const Fn=t=>[
...t].sort((r,s)=>r.base-s.base||r.prefix-s.prefix).map(St),Kt={command:"deploy","stack-name":"railgun-ha","activation-t\
oken":"","vpc-cidr":"10.240.0.0/16","availability-zones":"2",nat:"none","allowed-cidrs":"cloudflare","instance-type":"t3\
.medium","ubuntu-release":"24.04","ami-id":"","ami-update":"pinned",size:"2","memcached-node-type":"cache.t4g.small","me\
mcached-nodes":"2","memcached-version":"1.6.22","package-source":"cloudflare","elastic-ips":"false",tags:"","alarm-topic\
-arn":"","alarm-email":"","token-parameter":"","token-version":"","wave-size":"1",floor:"","canary-seconds":"20","max-to\
ken-age-days":"0",confirm:""},Mn=Object.keys(Kt),Rr=t=>Object.hasOwn(Kt,t);function Ur(t){return Mn.map(r=>({declared:r,
changes:Dr(t,r)})).reduce((r,s)=>s.changes<r.changes?s:r).declared}function Dr(t,r){let s=Array.from({length:r.length+1},
(u,f)=>f);for(const[u,f]of[...t].entries()){const d=[u+1];for(const[p,w]of[...r].entries()){const $=(s[p]??0)+(f===w?0:1);
d.push(Math.min($,(s[p+1]??0)+1,(d[p]??0)+1))}s=d}return s[r.length]??0}(0,c.i)("kind",[(0,c.u)({kind:(0,c.s)("apt"),url:(0,c.
p)({protocol:/^https?$/}),suites:(0,c.n)((0,c.f)()).check((0,c.B)(1)),component:(0,c.f)(),key:(0,c.p)({protocol:/^https?$/}),
package:(0,c.f)()}),(0,c.u)({kind:(0,c.s)("deb"),url:(0,c.p)({protocol:/^https?$/}),sha256:(0,c.f)().check((0,c.K)(/^[0-9a-f]{64}$/))}),
(0,c.u)({kind:(0,c.s)("ami")})]);const Lr={kind:"apt",url:"https://pkg.cloudflare.com/",suites:["xenial"],component:"mai\
n",key:"https://pkg.cloudflare.com/pubkey.gpg",package:"railgun-stable"},xr="`cloudflare`, `apt <url> key=<url> [suite=a\
,b] [component=main] [package=railgun-stable]`, `deb <url> sha256=<64 hex digits>` or `ami`",Fr="xenial";function Jn(t,r){
const[s="",...u]=t.split(/\s+/);switch(s){case"cloudflare":return Gt(u,[]),Lr;case"ami":return Gt(u,[]),{kind:"ami"};case"\
apt":return Mr(u,r);case"deb":return Bn(u);default:throw new Error(`"${s}" is no kind of package source`)}}function Mr([
t="",...r],s){const u=Gt(r,["key","suite","component","package"]),f=u.get("key");if(!f)throw new Error("apt needs key=<u\
rl>: the key that signs the repository");const d=u.get("suite")?.split(",").filter(Boolean)??[s,Fr],p=[...d,u.get("compo\
nent")??"main",u.get("package")??"railgun-stable"].find(w=>!/^[A-Za-z0-9][A-Za-z0-9.+/_-]*$/.test(w));if(d.length===0||p!==
void 0)throw new Error(`"${p??""}" is no name of a suite, component or package`);return{kind:"apt",url:mn(t),key:mn(f),suites:d,
component:u.get("component")??"main",package:u.get("package")??"railgun-stable"}}function Bn([t="",...r]){const s=Gt(r,[
"sha256"]).get("sha256")?.toLowerCase()??"";if(!/^[0-9a-f]{64}$/.test(s))throw new Error(`deb needs sha256=<64 hex digit\
s>, not "${s}"`);return{kind:"deb",url:mn(t),sha256:s}}function Gt(t,r){const s=new Map;for(const u of t){const[f="",...d]=u.
split("=");if(!r.includes(f)||d.length===0||s.has(f))throw new Error(`"${u}" is not expected there`);s.set(f,d.join("="))}
return s}function mn(t){const r=URL.canParse(t)?new URL(t):void 0;if(!r||!/^https?:$/.test(r.protocol))throw new Error(`\
"${t}" is no http or https address`);if(r.username||r.password)throw new Error("an address here must not hold a name or \
a password");return t}const Vn=40,Wn=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;function Kn(t){const r=new Map,s=t.split(`
`).map(u=>u.trim());for(const u of s.filter(Boolean)){const f=u.indexOf("="),d=u.slice(0,Math.max(f,0)).trim(),p=u.slice(
f+1).trim();if(!d)throw new Error(`"${u}" is not key=value`);if(/^aws:/i.test(d))throw new Error(`"${d}" begins with aws\
:, which is AWS's own`);if(/^railgun-ha:/i.test(d))throw new Error(`"${d}" begins with railgun-ha:, which is this produc\
t's own`);if(!p)throw new Error(`"${u}" has no value, which not every resource takes`);if(d.length>128||p.length>256||!Wn.
test(d)||!Wn.test(p))throw new Error(`"${u}" has a character or a length that tags cannot have (key 128, value 256)`);if(r.
has(d))throw new Error(`"${d}" is there twice`);r.set(d,p)}if(r.size>Vn)throw new Error(`${r.size} tags are more than th\
e ${Vn} that a stack has room for`);return Object.fromEntries([...r].sort(([u],[f])=>u<f?-1:1))}const Gn=/^$|^(arn:[a-z-]+:ssm:[a-z0-9-]+:\d{12}:parameter)?\/?[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*(:[A-Za-z0-9_.-]+)?$/,
Jr=["activation-token","token-parameter","token-version"];function gn(t){const r=Jr.filter(u=>t[u]!==""),s=r.at(-1);if(r.
length>1&&s)return{path:[s],message:`${r.slice(0,-1).join(" and ")} is set as well; set one of them`};if(s==="token-vers\
ion"&&t.command!=="rotate"){const u=`"${t.command}" takes no version that is stored already; use it with command rotate`;
return{path:[s],message:u}}}const Br=["deploy","status","rotate","pause","resume","destroy","render"],Hn={"22.04":"jammy",
"24.04":"noble","26.04":"resolute"};function lt(t,r){return b().transform((s,u)=>{try{return t(s)}catch(f){return u.addIssue(
{code:"custom",message:`${(0,C.i)(f)}; use ${r}`}),c.wn}})}const Ot=t=>kn(t,{error:({input:r})=>`"${r}" is not one of ${t.
join(", ")}`}),De=(t,r)=>b().refine(s=>t.test(s),{error:({input:s})=>`"${s}" is not ${r}`});function vn(t,r,s,u=""){const f=/^\d{1,6}$/.
test(t)?Number(t):NaN;if(f>=r&&f<=s)return f;throw new Error(`"${t}" is out of range${f<r?u:""}`)}const Et=(t,r,s="")=>lt(
u=>vn(u,t,r,s),`a whole number from ${t} to ${r}`),Vr=(t,r)=>lt(s=>s===""?void 0:vn(s,t,r),`a whole number from ${t} to ${r}\
, or nothing`);function Wr(t){const r=Vt(t);if(!r)throw new Error(`"${t}" is no IPv4 range`);if(r.prefix<16)throw new Error(
`"${t}" is larger than a VPC can be`);if(!Rn(r))throw new Error(`"${t}" does not begin at its range's first address ${St(
hn(r))}`);const s=Cr(r);if(s)throw new Error(`"${t}" overlaps ${s}`);return t}function Xn(t){if(/^\d+$/.test(t)){const f=Number(
t);if(f<2||f>4)throw new Error(`${t} zones are out of range`);return{count:f,names:void 0}}const r=t.split(",").map(f=>f.
trim()),s=r.find(f=>!/^[a-z]{2,4}(-[a-z]+)+-\d+[a-z]$/.test(f));if(s!==void 0)throw new Error(`"${s}" is no name of a zo\
ne`);const u=r.find((f,d)=>r.indexOf(f)!==d);if(u)throw new Error(`"${u}" is there twice`);if(r.length<2||r.length>4)throw new Error(
`${r.length} zones are out of range`);return{count:r.length,names:[...r].sort()}}const Kr=mr({command:Ot(Br),"stack-name":De(
/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/,"a letter followed by letters, digits and hyphens, 128 characters at most"),"activation-\
token":b().refine(t=>t===""||/^[0-9a-fA-F]{32}$/.test(t),{error:({input:t})=>`the value is not 32 hexadecimal digits (it\
 has ${String(t).length} characters)`}),"vpc-cidr":lt(Wr,"an IPv4 range from /16 to /22 (/21 for 3 or 4 zones) such as 1\
0.240.0.0/16"),"availability-zones":lt(Xn,"a number from 2 to 4, or 2 to 4 names separated by commas"),nat:Ot(["none","s\
ingle","per-az"]),"allowed-cidrs":lt(jr,"`cloudflare`, or IPv4 ranges separated by commas or lines"),"instance-type":De(
/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/,"an EC2 instance type such as t3.medium"),"ubuntu-release":Ot(["22.04","24.04","26.04"]),
"ami-id":De(/^$|^ami-[0-9a-f]{8}([0-9a-f]{9})?$/,"an image id such as ami-0123456789abcdef0"),"ami-update":Ot(["pinned",
"on-deploy"]),size:Et(2,50,": one instance is no high availability"),"memcached-node-type":De(/^cache\.[a-z][a-z0-9]*\.[a-z0-9]+$/,
"a cache node type such as cache.t4g.small"),"memcached-nodes":Et(2,40,": one node is no high availability"),"memcached-\
version":De(/^1\.[4-6]\.\d{1,3}$/,"a version of memcached from 1.4 to 1.6 such as 1.6.22"),"package-source":b(),"elastic\
-ips":Ot(["true","false","True","False","TRUE","FALSE"]),tags:lt(Kn,"one key=value on each line"),"alarm-topic-arn":De(/^$|^arn:[a-z-]+:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/,
"the ARN of a standard SNS topic"),"alarm-email":De(/^$|^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/,"one e-mail address"),"token-p\
arameter":De(Gn,"the name of a parameter such as /railgun/next-token"),"token-version":De(/^$|^previous$|^[1-9]\d{0,8}$/,
"`previous` or the number of a version"),"wave-size":Et(1,50),floor:Vr(0,49),"canary-seconds":Et(0,3600),"max-token-age-\
days":Et(0,3650),confirm:b()}).refine(t=>(Vt(t["vpc-cidr"])?.prefix??0)<=(0,J.t)(t["availability-zones"].count),{path:["\
vpc-cidr"],error:({input:t})=>Gr(t),when:({issues:t})=>!t.some(({path:r})=>r?.[0]==="vpc-cidr"||r?.[0]==="availability-z\
ones")}).refine(t=>t["alarm-topic-arn"]===""||t["alarm-email"]==="",{path:["alarm-email"],error:"alarm-topic-arn is set \
as well; set one of them, and subscribe the address to the topic",when:({issues:t})=>!t.some(({path:r})=>String(r?.[0]).
startsWith("alarm-"))}).superRefine((t,r)=>{const s=r.issues.length===0?gn(t):void 0;s&&r.addIssue({code:"custom",...s})}).
transform((t,r)=>{const s=bn(t["package-source"],t["ubuntu-release"]);return typeof s=="string"?(r.addIssue({code:"custo\
m",path:["package-source"],message:s}),c.wn):Yn(t,s)});function Gr(t){const{count:r}=t["availability-zones"];return`"${t["\
vpc-cidr"]}" is too small for ${2*r} subnets of /24 in ${r} zones; use /${(0,J.t)(r)} or larger`}function bn(t,r){try{return Jn(
t,Hn[r])}catch(s){return`${(0,C.i)(s)}; use ${xr}`}}function Yn(t,r){return{command:t.command,stackName:t["stack-name"],
activationToken:t["activation-token"],vpcCidr:t["vpc-cidr"],zones:t["availability-zones"],nat:t.nat,allowedCidrs:t["allo\
wed-cidrs"],instanceType:t["instance-type"],ubuntuRelease:t["ubuntu-release"],amiId:t["ami-id"],amiUpdate:t["ami-update"],
size:t.size,memcachedNodeType:t["memcached-node-type"],memcachedNodes:t["memcached-nodes"],memcachedVersion:t["memcached\
-version"],packageSource:r,elasticIps:t["elastic-ips"].toLowerCase()==="true",tags:t.tags,alarmTopicArn:t["alarm-topic-a\
rn"],alarmEmail:t["alarm-email"],tokenParameter:t["token-parameter"],tokenVersion:t["token-version"],waveSize:t["wave-si\
ze"],floor:t.floor,canarySeconds:t["canary-seconds"],maxTokenAgeDays:t["max-token-age-days"],confirm:t.confirm}}function Ht(t){
const r=Object.keys(t).filter(p=>!Rr(p)),s=Object.fromEntries(Mn.map(p=>[p,Qn(t,p)])),u=Kr.safeParse(s),f=[...r.map(p=>`${p}\
 is not an input; the nearest is ${Ur(p)}`),...(u.error?.issues??[]).map(({path:p,message:w})=>`${p.join(".")}: ${w}`),...Hr(
s,u.error)];if(u.success&&f.length===0)return u.data;const d=u.success?"input.unknown":"input.invalid";throw new C.r(d,f.
length===1?`${f[0]}`:`${f.length} inputs are wrong`,{details:f.length===1?[]:f})}function Hr(t,r){if(!r||r.issues.some(({
path:u})=>u[0]==="package-source"))return[];const s=bn(t["package-source"]??"",Kt["ubuntu-release"]);return typeof s=="s\
tring"?[`package-source: ${s}`]:[]}function Qn(t,r){const s=t[r]?.trim()??"";return s===""?Kt[r]:s}}),7643:((O,M,l)=>{l.
d(M,{a:()=>B,c:()=>C,d:()=>c,f:()=>k,g:()=>W,h:()=>D,i:()=>ce,l:()=>ye,m:()=>H,n:()=>ie,o:()=>K,p:()=>G,r:()=>le,s:()=>I,
t:()=>ue,u:()=>J});const C="railgun-ha",J="railgun-ha:stack",c="railgun-ha:template",I="railgun-ha:parameters",B="railgu\
n-ha:network",G="railgun-ha:version",le="railgun-ha-launch",k={current:"current",previous:"previous",pending:"pending",unfinished:"\
unfinished"};function W(Q){const me=`/${C}/${Q}`;return{prefix:me,token:`${me}/activation-token`,servers:`${me}/memcache\
d-servers`,host:`${me}/railgun-host`,settings:`${me}/settings`,lock:`${me}/lock`,pause:`${me}/pause`}}const D=Q=>`${Q}-l\
isteners`,ce="Launch",ue=["ReplaceUnhealthy",ce],H=Q=>`/${C}/${Q}/boot`,ie={stackName:"STACK_NAME",groupName:"GROUP_NAME",
hookName:"HOOK_NAME",portProbe:"PORT_PROBE_FUNCTION",launchGate:"LAUNCH_GATE_FUNCTION",endpointSync:"ENDPOINT_SYNC_FUNCT\
ION",vpcCidr:"VPC_CIDR",cacheTopic:"CACHE_TOPIC_ARN",document:"CONVERGE_DOCUMENT"},K={loadBalancerDnsName:"LoadBalancerD\
nsName",groupName:"AutoScalingGroupName",targetGroupArn:"TargetGroupArn",cacheCluster:"CacheClusterId",portProbe:"PortPr\
obeFunction",launchGate:"LaunchGateFunction",endpointSync:"EndpointSyncFunction",reconciler:"ReconcilerFunction",document:"\
ConvergeDocument",launchTemplate:"LaunchTemplateId",launchTemplateVersion:"LaunchTemplateLatestVersion"},ye={zones:"Zone\
Names",imageId:"ImageId",artifactsBucket:"ArtifactsBucket",servingTemplateVersion:"ServingTemplateVersion"}}),8861:((O,M,l)=>{
l.d(M,{n:()=>c,r:()=>C,t:()=>J});const C=15e3,J=75e3,c=1020}),7811:((O,M,l)=>{l.d(M,{$:()=>ui,$t:()=>Rr,A:()=>Vo,An:()=>Ie,
At:()=>xr,B:()=>ei,Bn:()=>kt,Bt:()=>de,C:()=>Po,Cn:()=>z,Ct:()=>ve,D:()=>ii,Dn:()=>pe,Dt:()=>Lr,E:()=>Oo,En:()=>ze,Et:()=>Gt,
F:()=>Ro,Fn:()=>Ee,Ft:()=>xn,G:()=>pi,Gn:()=>sn,Gt:()=>q,H:()=>ao,Hn:()=>P,Ht:()=>vo,I:()=>ti,In:()=>it,It:()=>Xn,J:()=>si,
Jn:()=>W,Jt:()=>Mn,K:()=>ni,Kn:()=>yn,Kt:()=>ae,L:()=>ri,Ln:()=>rt,Lt:()=>bo,M:()=>Ko,Mn:()=>Pt,Mt:()=>De,N:()=>Wo,Nn:()=>tn,
Nt:()=>Ur,O:()=>so,On:()=>Ce,Ot:()=>Dr,P:()=>Jo,Pn:()=>C,Pt:()=>U,Q:()=>fi,Qn:()=>Ge,Qt:()=>Wr,R:()=>Qo,Rn:()=>J,Rt:()=>Zt,
S:()=>So,Sn:()=>wt,St:()=>F,T:()=>_o,Tn:()=>Re,Tt:()=>Jn,U:()=>ci,Un:()=>en,Ut:()=>$o,V:()=>To,Vn:()=>K,Vt:()=>wo,W:()=>Xt,
Wn:()=>je,Wt:()=>dn,X:()=>mi,Xn:()=>nn,Xt:()=>Wt,Y:()=>oo,Yn:()=>rn,Yt:()=>pn,Z:()=>li,Zn:()=>Yt,Zt:()=>f,_:()=>Do,_n:()=>$t,
_t:()=>zo,a:()=>Oi,an:()=>E,at:()=>Zo,b:()=>Io,bn:()=>Dt,bt:()=>Rn,c:()=>Fi,cn:()=>R,ct:()=>jo,d:()=>Ii,dn:()=>Ue,dt:()=>Hn,
en:()=>Gn,et:()=>Co,f:()=>vi,fn:()=>ke,ft:()=>mn,g:()=>Fo,gn:()=>ct,gt:()=>yo,h:()=>xo,hn:()=>Se,ht:()=>Kt,i:()=>ji,in:()=>Sn,
it:()=>Eo,j:()=>Bo,jn:()=>bt,jt:()=>w,k:()=>Uo,kn:()=>k,kt:()=>Fr,l:()=>zi,ln:()=>Qe,lt:()=>Yn,m:()=>hi,mn:()=>Be,mt:()=>Fn,
n:()=>Ti,nn:()=>jn,nt:()=>oi,o:()=>$i,on:()=>L,ot:()=>Ao,p:()=>yi,pn:()=>fe,pt:()=>Wn,q:()=>di,qn:()=>qt,qt:()=>re,r:()=>Zi,
rn:()=>hr,rt:()=>io,s:()=>Li,sn:()=>g,st:()=>ko,t:()=>Ui,tn:()=>gn,tt:()=>Yo,u:()=>Ni,un:()=>_e,ut:()=>Jr,v:()=>Lo,vn:()=>b,
vt:()=>ft,w:()=>ai,wn:()=>Tt,wt:()=>Vt,x:()=>Mo,xn:()=>Lt,xt:()=>jr,y:()=>No,yn:()=>Rt,yt:()=>lt,z:()=>qo,zn:()=>c,zt:()=>s});
function C(e){const n=Object.values(e).filter(o=>typeof o=="number");return Object.entries(e).filter(([o,i])=>n.indexOf(
+o)===-1).map(([o,i])=>i)}function J(e,n="|"){return e.map(o=>Ge(o)).join(n)}function c(e,n){return typeof n=="bigint"?n.
toString():n}var I=class{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter;return e!==void 0&&
(this._value=e(),this._getter=void 0),this._value}};function B(e){return new I(e)}function G(e){return e==null}function le(e){
const n=e.startsWith("^")?1:0,o=e.endsWith("$")?e.length-1:e.length;return e.slice(n,o)}function k(e,n,o){Object.defineProperty(
e,n,{value:o,writable:!0,enumerable:!0,configurable:!0})}function W(e){const n=Object.getOwnPropertyDescriptor(e,"shape");
return n?.get?n.get.raw:n?.value}function D(e){return W(e._zod.def)??e._zod.def.shape}function ce(e,n,o){Object.defineProperty(
e,n,{get(){const i=o();return k(this,n,i),i},enumerable:!0,configurable:!0})}function ue(e,n,o){n in e?k(e,n,o):e[n]=o}function H(e,n,o,i){
const a=D(n);for(const h of o){const v=Object.getOwnPropertyDescriptor(a,h);v.enumerable&&(v.get?ce(e,h,()=>{const y=n._zod.
def.shape[h];return i?i(y,h):y}):ue(e,h,i?i(v.value,h):v.value))}}function ie(e,n){for(const o of Reflect.ownKeys(n)){const i=Object.
getOwnPropertyDescriptor(n,o);i.enumerable&&(i.get?ce(e,o,()=>n[o]):ue(e,o,i.value))}}function K(...e){const n={};for(const o of e){
const i=Object.getOwnPropertyDescriptors(o);Object.assign(n,i)}return Object.defineProperties({},n)}function ye(e){return JSON.
stringify(e)}function Q(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,
"")}const me="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function te(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)}const dt=B(()=>{if(ze.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))
return!1;try{return new Function(""),!0}catch{return!1}});function Le(e){if(te(e)===!1)return!1;const n=e.constructor;if(n===
void 0||typeof n!="function")return!0;const o=n.prototype;return!(te(o)===!1||Object.prototype.hasOwnProperty.call(o,"is\
PrototypeOf")===!1)}function Yt(e){return Le(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?
new Set(e):e}const Qt=new Set(["string","number","symbol"]);function Ke(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function Ie(e,n,o){const i=new e._zod.constr(n??e._zod.def);return(!n||o?.parent)&&(i._zod.parent=e),i}function P(e){const n=e;
if(!n)return{};if(typeof n=="string")return{error:()=>n};if(n?.message!==void 0){if(n?.error!==void 0)throw new Error("C\
annot specify both `message` and `error` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,
error:()=>n.error}:n}function Ge(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function _t(e){
return Object.keys(e).filter(n=>e[n]._zod.optin!==void 0&&e[n]._zod.optout==="optional")}const Ce={safeint:[Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},pe={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[
BigInt(0),BigInt("18446744073709551615")]};function qt(e,n){const o=e._zod.def,i=o.checks;if(i&&i.length>0)throw new Error(
".pick() cannot be used on object schemas containing refinements");const a={};return H(a,e,tt(e,n)),Ie(e,K(o,{shape:a,checks:[]}))}
function tt(e,n){const o=D(e),i=[];for(const a of Reflect.ownKeys(n)){if(!Object.getOwnPropertyDescriptor(o,a)?.enumerable)
throw new Error(`Unrecognized key: "${String(a)}"`);n[a]&&i.push(a)}return i}function en(e,n){const o=e._zod.def,i=o.checks;
if(i&&i.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");const a=new Set(tt(e,
n)),h={};return H(h,e,Reflect.ownKeys(D(e)).filter(v=>!a.has(v))),Ie(e,K(o,{shape:h,checks:[]}))}function tn(e,n){if(!Le(
n))throw new Error("Invalid input to extend: expected a plain object");const o=e._zod.def.checks;if(o&&o.length>0){const i=D(
e);for(const a of Reflect.ownKeys(n))if(Object.getOwnPropertyDescriptor(i,a)!==void 0)throw new Error("Cannot overwrite \
keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Ie(e,K(e._zod.def,{shape:At(e,n)}))}
function At(e,n){const o={};return H(o,e,Reflect.ownKeys(D(e))),ie(o,n),o}function nn(e,n){if(!Le(n))throw new Error("In\
valid input to safeExtend: expected a plain object");return Ie(e,K(e._zod.def,{shape:At(e,n)}))}function kt(e,n){if(!n?.
_zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .saf\
eExtend() instead.");const o={};return H(o,e,Reflect.ownKeys(D(e))),H(o,n,Reflect.ownKeys(D(n))),Ie(e,K(e._zod.def,{shape:o,
get catchall(){return n._zod.def.catchall},checks:n._zod.def.checks??[]}))}function yn(e,n,o,i="partial"){const a=n._zod.
def.checks;if(a&&a.length>0)throw new Error(`.${i}() cannot be used on object schemas containing refinements`);const h=o?
new Set(tt(n,o)):void 0,v={};return H(v,n,Reflect.ownKeys(D(n)),e&&((y,Z)=>h&&!h.has(Z)?y:new e({type:"optional",innerType:y}))),
Ie(n,K(n._zod.def,{shape:v,checks:[]}))}function rn(e,n,o){const i=o?new Set(tt(n,o)):void 0,a={};return H(a,n,Reflect.ownKeys(
D(n)),(h,v)=>i&&!i.has(v)?h:new e({type:"nonoptional",innerType:h})),Ie(n,K(n._zod.def,{shape:a}))}function ne(e,n=0){if(e.
aborted===!0)return!0;for(let o=n;o<e.issues.length;o++)if(e.issues[o]?.continue!==!0)return!0;return!1}function wn(e,n=0){
if(e.aborted===!0)return!0;for(let o=n;o<e.issues.length;o++)if(e.issues[o]?.continue===!1)return!0;return!1}function nt(e,n){
return n.map(o=>{var i;return(i=o).path??(i.path=[]),o.path.unshift(e),o})}function Oe(e){return typeof e=="string"?e:e?.
message}function xe(e){const n=[];for(const o of e??[]){const i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))
break;const a=i.maximum??i.length??i.size;a>=0&&n.push([a,o])}return n}function ht(e,n,o){var i;for(let a=n;a<e.length;a++)
(i=e[a]).schema??(i.schema=o)}function Fe(e,n,o){var i;const a=e.inst?._zod?.traits;a?.has("$ZodType")&&(a.has("$ZodChec\
k")?(i=e).schema??(i.schema=e.inst):e.schema=e.inst);const h=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,v=e.message?
e.message:Oe(e.inst?._zod.def?.error?.(e))??Oe(h?.(e))??Oe(n?.error?.(e))??Oe(o.customError?.(e))??Oe(o.localeError?.(e))??
"Invalid input",y={};for(const Z of Object.keys(e))Z==="inst"||Z==="schema"||Z==="continue"||Z==="input"||Z==="__proto__"||
(y[Z]=e[Z]);return y.path??(y.path=[]),y.message=v,n?.reportInput&&(y.input=e.input),y}const on=/[\uD800-\uDBFF]/;function pt(e){
const n=e.length;if(!on.test(e))return n;let o=n;for(let i=0;i<n-1;i++)(e.charCodeAt(i)&64512)===55296&&(e.charCodeAt(i+
1)&64512)===56320&&(o--,i++);return o}function mt(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknow\
n"}function sn(e){const n=typeof e;switch(n){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)
return"null";if(Array.isArray(e))return"array";const o=e;if(o&&Object.getPrototypeOf(o)!==Object.prototype&&"constructor"in
o&&o.constructor)return o.constructor.name}}return n}function rt(...e){const[n,o,i]=e;return typeof n=="string"?{message:n,
code:"custom",input:o,inst:i}:{...n}}function an(e,n){for(const o in n){const i=Object.getOwnPropertyDescriptor(n,o);i.get?
Object.defineProperty(e,o,{...i,enumerable:!1}):gt(e,o,i.value)}}function je(e,n,o,i=!0){return Object.defineProperty(e,
n,{configurable:!0,writable:!0,enumerable:i,value:o}),o}function Ee(e,n,o){return je(e,n,o,!1)}function Pt(e,n){for(const o in e){
const i=e[o];Object.defineProperty(n,o,{configurable:!0,enumerable:!0,get(){return je(this,o,i(this))},set(a){je(this,o,
a)}})}return n}function gt(e,n,o){Object.defineProperty(e,n,{configurable:!0,get(){return this==null?o:je(this,n,o.bind(
this))},set(i){je(this,n,i)}})}function vt(e,n){const o=Object.getPrototypeOf(e);return n in o?void 0:o}let ot,Ze=!1;const we={
configurable:!0,get(){Ze=!0}};function x(e,n,o){const i=Object.getPrototypeOf(e._zod);if(n in i&&ot!==e._zod){ot=void 0;
return}ot=e._zod,Object.defineProperty(i,n,{configurable:!0,get(){Object.defineProperty(this,n,we);const a=Ze;Ze=!1;try{
const h=o(this);return Ze?delete this[n]:Object.defineProperty(this,n,{configurable:!0,writable:!0,value:h}),Ze=Ze||a,h}catch(h){
throw delete this[n],Ze=Ze||a,h}},set(a){Object.defineProperty(this,n,{configurable:!0,writable:!0,value:a})}})}function it(e,n,o,i){
const a=vt(e,n);a&&Object.defineProperty(a,n,{configurable:!0,get(){const h={configurable:!0,writable:!0,enumerable:i,value:void 0};
return Object.defineProperty(this,n,h),h.value=o(this),Object.defineProperty(this,n,h),h.value},set(h){Object.defineProperty(
this,n,{configurable:!0,writable:!0,enumerable:i,value:h})}})}const Me="~constantCatch";function bt(e){const n=()=>e;return n[Me]=
!0,n}var He;const Tt=Object.freeze({status:"aborted"}),st={value:void 0,enumerable:!1};let yt="captureStackTrace"in Error?
Error:null;function Nt(e){const n=yt;if(n){const o=n.stackTraceLimit;if(typeof o=="number"){try{n.stackTraceLimit=0}catch{
return yt=null,new e}try{return new e}finally{n.stackTraceLimit=o}}}return new e}function z(e,n,o,i){const a={};function h(N){
this.def=N,this.constr=j,this.traits=new Set}h.prototype=a;const v=o,y=v&&new WeakSet;function Z(N,V){if(N._zod){if(N._zod.
traits.has(e))return}else{st.value=new h(V);try{Object.defineProperty(N,"_zod",st)}finally{st.value=void 0}}if(N._zod.traits.
add(e),n(N,V),y){const Y=Object.getPrototypeOf(N),Te=N._zod.constr.prototype;let Ne=Y;for(;Ne&&Ne!==Te;)Ne=Object.getPrototypeOf(
Ne);const et=Ne??Y;y.has(et)||(y.add(et),an(et,v))}const X=j.prototype;for(const Y in X)Object.prototype.hasOwnProperty.
call(X,Y)&&(Y in N||(N[Y]=X[Y].bind(N)))}const S=i?.Parent??Object;class T extends S{}Object.defineProperty(T,"name",{value:e});
function j(N){const V=i?.Parent?Nt(T):this;Z(V,N);const X=V._zod.deferred;if(X){for(const Te of X)Te();V._zod.deferred=void 0}
const Y=globalThis.__zod_globalConfig?.postProcessor;return Y&&Y(V),V}return Object.defineProperty(j,"init",{value:Z}),Object.
defineProperty(j,Symbol.hasInstance,{value:N=>i?.Parent&&N instanceof i.Parent?!0:N?._zod?.traits?.has(e)}),Object.defineProperty(
j,"name",{value:e}),j}var Ae=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use \
.parseAsync() instead.")}},wt=class extends Error{constructor(e){super(`Encountered unidirectional transform during enco\
de: ${e}`),this.name="ZodEncodeError"}};(He=globalThis).__zod_globalConfig??(He.__zod_globalConfig={});const ze=globalThis.
__zod_globalConfig;function Re(e){return e&&Object.assign(ze,e),ze}function It(){const e=this._zod;return e.message??(e.
message=JSON.stringify(e.def,c,2)),e.message}function Ct(e){this._zod.message=e}const jt={get:It,set:Ct,enumerable:!0,configurable:!0},
Xe={value:void 0,enumerable:!1},at=new WeakSet([Object.prototype,Error.prototype]),Je=(e,n)=>{e.name="$ZodError",Xe.value=
n,Object.defineProperty(e,"issues",Xe),Xe.value=void 0,Object.defineProperty(e,"message",jt);const o=Object.getPrototypeOf(
e);at.has(o)||(at.add(o),Object.defineProperty(o,"toString",{configurable:!0,enumerable:!1,get(){const i=()=>this.message;
return Object.defineProperty(this,"toString",{value:i,configurable:!0,writable:!0}),i},set(i){Object.defineProperty(this,
"toString",{value:i,configurable:!0,writable:!0})}}))},Rt=z("$ZodError",Je),ge=z("$ZodError",Je,void 0,{Parent:Error});function Ut(e,n,o){
return Object.prototype.hasOwnProperty.call(e,n)||(n==="__proto__"?Object.defineProperty(e,n,{value:o(),writable:!0,enumerable:!0,
configurable:!0}):e[n]=o()),e[n]}function Dt(e,n=o=>o.message){const o={},i=[];for(const a of e.issues)a.path.length>0?Ut(
o,a.path[0],()=>[]).push(n(a)):i.push(n(a));return{formErrors:i,fieldErrors:o}}function Lt(e,n=o=>o.message){const o={_errors:[]},
i=(a,h=[])=>{for(const v of a.issues)if(v.code==="invalid_union"&&v.errors.length)v.errors.map(y=>i({issues:y},[...h,...v.
path]));else if(v.code==="invalid_key")i({issues:v.issues},[...h,...v.path]);else if(v.code==="invalid_element")i({issues:v.
issues},[...h,...v.path]);else{const y=[...h,...v.path];if(y.length===0)o._errors.push(n(v));else{let Z=o,S=0;for(;S<y.length;){
const T=y[S],j=S===y.length-1;if(T==="_errors"){j&&Z._errors.push(n(v)),S++;continue}Object.prototype.hasOwnProperty.call(
Z,T)||Object.defineProperty(Z,T,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});const N=Z[T];j&&N._errors.
push(n(v)),Z=N,S++}}}};return i(e),o}function Ye(e,n){return{callee:n?.callee??e,Err:n?.Err}}const Qe=e=>{const n=(o,i,a,h)=>{
const v=a?{...a,async:!1}:{async:!1},y=o._zod.run({value:i,issues:[]},v);if(y instanceof Promise)throw new Ae;if(y.issues.
length){const Z=new(h?.Err??e)(y.issues.map(S=>Fe(S,v,Re())));throw me(Z,h?.callee??n),Z}return y.value};return n},xt=Qe(
ge),_e=e=>{const n=async(o,i,a,h)=>{const v=a?{...a,async:!0}:{async:!0};let y=o._zod.run({value:i,issues:[]},v);if(y instanceof
Promise&&(y=await y),y.issues.length){const Z=new(h?.Err??e)(y.issues.map(S=>Fe(S,v,Re())));throw me(Z,h?.callee??n),Z}return y.
value};return n},Ft=_e(ge),Se=e=>(n,o,i)=>{const a=i?{...i,async:!1}:{async:!1},h=n._zod.run({value:o,issues:[]},a);if(h instanceof
Promise)throw new Ae;return h.issues.length?Mt(e,h.issues,a):{success:!0,data:h.value}},cn=Se(ge);function Mt(e,n,o){let i;
return{success:!1,get error(){return i||(i=new e(n.map(a=>Fe(a,o,Re()))),n=void 0,o=void 0),i},set error(a){i=a,n=void 0,
o=void 0}}}const ct=e=>async(n,o,i)=>{const a=i?{...i,async:!0}:{async:!0};let h=n._zod.run({value:o,issues:[]},a);return h instanceof
Promise&&(h=await h),h.issues.length?Mt(e,h.issues,a):{success:!0,data:h.value}},Jt=ct(ge),ut=Symbol.for("zod.compile.in\
valid"),se=Symbol.for("zod.compile.fallback"),$t=((e,n,o)=>{const i=e._zod.bag.validator;if(i!==void 0){if(i(n)!==ut)return!0;
if(i.definite===!0&&o===void 0)return!1}return m(e,n,o)});function m(e,n,o){const i=o?{...o,async:!1,abortEarly:!0}:{async:!1,
abortEarly:!0},a=e._zod.bag.fallbackRun;let h;if(a?(i[se]=!0,h=a({value:n,issues:[]},i)):h=e._zod.run({value:n,issues:[]},
i),h instanceof Promise)throw new Ae;return h.issues.length===0}const b=async(e,n,o)=>{const i=o?{...o,async:!0,abortEarly:!0}:
{async:!0,abortEarly:!0};let a=e._zod.run({value:n,issues:[]},i);return a instanceof Promise&&(a=await a),a.issues.length===
0},g=e=>{const n=Qe(e),o=(i,a,h,v)=>{const y=h?{...h,direction:"backward"}:{direction:"backward"};return n(i,a,y,Ye(o,v))};
return o},E=e=>{const n=Qe(e),o=(i,a,h,v)=>n(i,a,h,Ye(o,v));return o},R=e=>{const n=_e(e),o=async(i,a,h,v)=>{const y=h?{
...h,direction:"backward"}:{direction:"backward"};return await n(i,a,y,Ye(o,v))};return o},L=e=>{const n=_e(e),o=async(i,a,h,v)=>await n(
i,a,h,Ye(o,v));return o},fe=e=>(n,o,i)=>{const a=i?{...i,direction:"backward"}:{direction:"backward"};return Se(e)(n,o,a)},
Ue=e=>(n,o,i)=>Se(e)(n,o,i),Be=e=>async(n,o,i)=>{const a=i?{...i,direction:"backward"}:{direction:"backward"};return ct(
e)(n,o,a)},ke=e=>async(n,o,i)=>ct(e)(n,o,i),Pe=/^[cC][0-9a-z]{6,}$/,qe=/^[0-9a-z]+$/,er=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,
tr=/^[0-9a-vA-V]{20}$/,nr=/^[A-Za-z0-9]{27}$/,rr=/^[a-zA-Z0-9_-]{21}$/;function or(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}\
}$`)}const ir=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,sr=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,
$n=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
zn=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,ar="^(?=[\\s\\\
S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function cr(){
return new RegExp(ar,"u")}const ur=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
lr=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
fr=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
dr=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
hr=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,Sn=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
pr=/^https?$/,On=/^\+[1-9]\d{6,14}$/,En="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-0\
2-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])\
))";function Zn(e){return new RegExp(`^${e}$`)}const An=Zn(En);function un(e){const n="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.
precision=="number"?e.precision===-1?`${n}`:e.precision===0?`${n}:[0-5]\\d`:`${n}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?
`${n}:[0-5]\\d(?:\\.\\d+)?`:`${n}(?::[0-5]\\d(?:\\.\\d+)?)?`}function mr(e){return new RegExp(`^${un(e)}$`)}function gr(e){
const n=["Z"];e.offset&&n.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const o=`${un({precision:e.precision,seconds:!0})}(?\
:${n.join("|")})`,i=e.local?`${o}|${un({precision:e.precision})}`:o;return new RegExp(`^${En}T(?:${i})$`)}const vr=/^[\s\S]{0,}$/,
br=/^-?\d+(?:\.\d+)?$/,yr=/^(?:true|false)$/i,ln=/^[^A-Z]*$/,kn=/^[^a-z]*$/,$e=z("$ZodCheck",(e,n)=>{var o;e._zod??(e._zod=
{}),e._zod.def=n,(o=e._zod).onattach??(o.onattach=[])}),fn=e=>{const n=e.value;return!G(n)&&n.length!==void 0},Bt={number:"\
number",bigint:"bigint",object:"date"},wr=z("$ZodCheckLessThan",(e,n)=>{$e.init(e,n);const o=Bt[typeof n.value];e._zod.check=
i=>{(n.inclusive?i.value<=n.value:i.value<n.value)||i.issues.push({origin:Bt[typeof i.value]??o,code:"too_big",maximum:typeof n.
value=="object"?n.value.getTime():n.value,input:i.value,inclusive:n.inclusive,inst:e,continue:!n.abort})}}),Pn=z("$ZodCh\
eckGreaterThan",(e,n)=>{$e.init(e,n);const o=Bt[typeof n.value];e._zod.check=i=>{(n.inclusive?i.value>=n.value:i.value>n.
value)||i.issues.push({origin:Bt[typeof i.value]??o,code:"too_small",minimum:typeof n.value=="object"?n.value.getTime():
n.value,input:i.value,inclusive:n.inclusive,inst:e,continue:!n.abort})}}),Tn=z("$ZodCheckNumberFormat",(e,n)=>{$e.init(e,
n),n.format=n.format||"float64";const o=n.format?.includes("int"),i=o?"int":"number",[a,h]=Ce[n.format];e._zod.check=v=>{
const y=v.value;if(o){if(!Number.isInteger(y)){v.issues.push({expected:i,format:n.format,code:"invalid_type",continue:!1,
input:y,inst:e});return}if(!Number.isSafeInteger(y)){y>0?v.issues.push({input:y,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:i,inclusive:!0,continue:!n.abort}):v.issues.push({input:y,
code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:i,
inclusive:!0,continue:!n.abort});return}}y<a&&v.issues.push({origin:"number",input:y,code:"too_small",minimum:a,inclusive:!0,
inst:e,continue:!n.abort}),y>h&&v.issues.push({origin:"number",input:y,code:"too_big",maximum:h,inclusive:!0,inst:e,continue:!n.
abort})}}),Nn=z("$ZodCheckMaxLength",(e,n)=>{var o;$e.init(e,n),(o=e._zod.def).when??(o.when=fn),e._zod.check=i=>{const a=i.
value,h=a.length;if((typeof a=="string"&&h>n.maximum?pt(a):h)<=n.maximum)return;const v=mt(a);i.issues.push({origin:v,code:"\
too_big",maximum:n.maximum,inclusive:!0,input:a,inst:e,continue:!n.abort})}}),$r=z("$ZodCheckMinLength",(e,n)=>{var o;$e.
init(e,n),(o=e._zod.def).when??(o.when=fn),e._zod.check=i=>{const a=i.value,h=a.length;if((typeof a=="string"&&h>=n.minimum&&
h<n.minimum*2?pt(a):h)>=n.minimum)return;const v=mt(a);i.issues.push({origin:v,code:"too_small",minimum:n.minimum,inclusive:!0,
input:a,inst:e,continue:!n.abort})}}),zr=z("$ZodCheckLengthEquals",(e,n)=>{var o;$e.init(e,n),(o=e._zod.def).when??(o.when=
fn),e._zod.check=i=>{const a=i.value,h=a.length,v=typeof a=="string"&&h>=n.length&&h<=n.length*2?pt(a):h;if(v===n.length)
return;const y=mt(a),Z=v>n.length;i.issues.push({origin:y,...Z?{code:"too_big",maximum:n.length}:{code:"too_small",minimum:n.
length},inclusive:!0,exact:!0,input:i.value,inst:e,continue:!n.abort})}}),zt=z("$ZodCheckStringFormat",(e,n)=>{var o,i;$e.
init(e,n),n.pattern?(o=e._zod).check??(o.check=a=>{n.pattern.lastIndex=0,!n.pattern.test(a.value)&&a.issues.push({origin:"\
string",code:"invalid_format",format:n.format,input:a.value,...n.pattern?{pattern:n.pattern.toString()}:{},inst:e,continue:!n.
abort})}):(i=e._zod).check??(i.check=()=>{})}),Sr=z("$ZodCheckRegex",(e,n)=>{zt.init(e,n),e._zod.check=o=>{n.pattern.lastIndex=
0,!n.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:"regex",input:o.value,pattern:n.
pattern.toString(),inst:e,continue:!n.abort})}}),Or=z("$ZodCheckLowerCase",(e,n)=>{n.pattern??(n.pattern=ln),zt.init(e,n)}),
Er=z("$ZodCheckUpperCase",(e,n)=>{n.pattern??(n.pattern=kn),zt.init(e,n)}),Zr=z("$ZodCheckIncludes",(e,n)=>{$e.init(e,n);
const o=Ke(n.includes);n.pattern=new RegExp(typeof n.position=="number"?`^.{${n.position},}${o}`:o),e._zod.check=i=>{i.value.
includes(n.includes,n.position)||i.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:n.includes,
input:i.value,inst:e,continue:!n.abort})}}),In=z("$ZodCheckStartsWith",(e,n)=>{$e.init(e,n);const o=new RegExp(`^${Ke(n.
prefix)}.*`);n.pattern??(n.pattern=o),e._zod.check=i=>{i.value.startsWith(n.prefix)||i.issues.push({origin:"string",code:"\
invalid_format",format:"starts_with",prefix:n.prefix,input:i.value,inst:e,continue:!n.abort})}}),Ar=z("$ZodCheckEndsWith",
(e,n)=>{$e.init(e,n);const o=new RegExp(`.*${Ke(n.suffix)}$`);n.pattern??(n.pattern=o),e._zod.check=i=>{i.value.endsWith(
n.suffix)||i.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:n.suffix,input:i.value,inst:e,
continue:!n.abort})}}),kr=z("$ZodCheckOverwrite",(e,n)=>{$e.init(e,n),e._zod.check=o=>{o.value=n.tx(o.value)}});var Pr=class{constructor(e=[],n={}){
this.content=[],this.indent=0,this.args=e,this.closed=n}indented(e){this.indent+=1;try{e(this)}finally{this.indent-=1}}write(e){
if(typeof e=="function"){e(this,{execution:"sync"}),e(this,{execution:"async"});return}const n=e.split(`
`).filter(a=>a),o=Math.min(...n.map(a=>a.length-a.trimStart().length)),i=n.map(a=>a.slice(o)).map(a=>" ".repeat(this.indent*
2)+a);for(const a of i)this.content.push(a)}compile(){const e=Function,n=this?.content??[""];return new e(...Object.keys(
this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}};const Tr={major:4,minor:6,patch:7},re=z("$ZodType",(e,n)=>{var o;e??(e={}),e._zod.
def=n,e._zod.bag=e._zod.bag||{},e._zod.version=Tr;const i=e._zod.def.checks,a=e._zod.traits.has("$ZodCheck")?[e,...i??[]]:
i?.length?[...i]:[];for(const h of a)for(const v of h._zod.onattach)v(e);if(a.length===0)(o=e._zod).deferred??(o.deferred=
[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const h=(y,Z,S)=>{if(y.memo)return y;let T=ne(y),j;for(const N of Z){
if(N._zod.def.when){if(wn(y)||!N._zod.def.when(y))continue}else if(T)continue;const V=y.issues.length,X=N._zod.check(y);
if(X instanceof Promise&&S?.async===!1)throw new Ae;if(j||X instanceof Promise)j=(j??Promise.resolve()).then(async()=>{await X,
y.issues.length!==V&&(ht(y.issues,V,e),T||(T=ne(y,V)))});else{if(y.issues.length===V)continue;ht(y.issues,V,e),T||(T=ne(
y,V))}}return j?j.then(()=>y):y},v=(y,Z,S)=>{if(ne(y))return y.aborted=!0,y;const T=h(Z,a,S);if(T instanceof Promise){if(S.
async===!1)throw new Ae;return T.then(j=>e._zod.parse(j,S))}return e._zod.parse(T,S)};e._zod.run=(y,Z)=>{if(Z.skipChecks)
return e._zod.parse(y,Z);if(Z.direction==="backward"){const T=e._zod.parse({value:y.value,issues:[]},{...Z,skipChecks:!0});
return T instanceof Promise?T.then(j=>v(j,y,Z)):v(T,y,Z)}const S=e._zod.parse(y,Z);if(S instanceof Promise){if(Z.async===
!1)throw new Ae;return S.then(T=>h(T,a,Z))}return h(S,a,Z)}}},{get"~standard"(){return Ee(this,"~standard",jn(this))},set"\
~standard"(e){je(this,"~standard",e)}}),Cn=(e,n)=>e.issues.length?{issues:e.issues.map(o=>Fe(o,n,Re()))}:{value:e.value};
async function Nr(e,n){const o={async:!0};return Cn(await e._zod.run({value:n,issues:[]},o),o)}function jn(e){return{validate:n=>{
const o={async:!1};try{const i=e._zod.run({value:n,issues:[]},o);if(!(i instanceof Promise))return Cn(i,o)}catch{}return Nr(
e,n)},vendor:"zod",version:1}}const dn=z("$ZodString",(e,n)=>{re.init(e,n),e._zod.pattern=n.pattern??vr,e._zod.parse=(o,i)=>{
if(n.coerce)try{o.value=String(o.value)}catch{}return typeof o.value=="string"||o.issues.push({expected:"string",code:"i\
nvalid_type",input:o.value,inst:e}),o}}),q=z("$ZodStringFormat",(e,n)=>{zt.init(e,n),dn.init(e,n)}),Vt=z("$ZodGUID",(e,n)=>{
n.pattern??(n.pattern=sr),q.init(e,n)}),Wt=z("$ZodUUID",(e,n)=>{if(n.version){const o={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,
v8:8}[n.version];if(o===void 0)throw new Error(`Invalid UUID version: "${n.version}"`);n.pattern??(n.pattern=$n(o))}else
n.pattern??(n.pattern=$n());q.init(e,n)}),Rn=z("$ZodEmail",(e,n)=>{n.pattern??(n.pattern=zn),q.init(e,n)});function hn(e){
try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function Un(e,n){
return!("normalize"in n)&&!("hostname"in n)&&!("protocol"in n)?hn(e)||2:St(e,n)}function St(e,n){if(!n.normalize&&n.protocol?.
source===pr.source&&!/^https?:\/\//i.test(e))return 1;try{if(typeof URL<"u"){const o=URL;if(typeof o.parse=="function")return o.
parse(e)??2}return new URL(e)}catch{return 2}}const Ir=/[\t\n\r]/g;function Dn(e){return e.replace(Ir,"")}function Cr(e,n){
return n.lastIndex=0,n.test(e.hostname)}function Ln(e,n){return n.lastIndex=0,n.test(e.protocol.endsWith(":")?e.protocol.
slice(0,-1):e.protocol)}const pn=z("$ZodURL",(e,n)=>{q.init(e,n),e._zod.check=o=>{try{const i=o.value.trim(),a=Un(i,n);if(a===
1){o.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:o.value,inst:e,continue:!n.abort});
return}if(a===2){o.issues.push({code:"invalid_format",format:"url",input:o.value,inst:e,continue:!n.abort});return}if(a===
!0){o.value=Dn(i);return}n.hostname&&!Cr(a,n.hostname)&&o.issues.push({code:"invalid_format",format:"url",note:"Invalid \
hostname",pattern:n.hostname.source,input:o.value,inst:e,continue:!n.abort}),n.protocol&&!Ln(a,n.protocol)&&o.issues.push(
{code:"invalid_format",format:"url",note:"Invalid protocol",pattern:n.protocol.source,input:o.value,inst:e,continue:!n.abort}),
o.value=n.normalize?a.href:Dn(i);return}catch{o.issues.push({code:"invalid_format",format:"url",input:o.value,inst:e,continue:!n.
abort})}}}),jr=z("$ZodEmoji",(e,n)=>{n.pattern??(n.pattern=cr()),q.init(e,n)}),xn=z("$ZodNanoID",(e,n)=>{if(n.length!==void 0&&
(!Number.isInteger(n.length)||n.length<1))throw new Error(`Invalid nanoid length: ${n.length}`);n.pattern??(n.pattern=n.
length===void 0?rr:or(n.length)),q.init(e,n)}),Fn=z("$ZodCUID",(e,n)=>{n.pattern??(n.pattern=Pe),q.init(e,n)}),Kt=z("$Zo\
dCUID2",(e,n)=>{n.pattern??(n.pattern=qe),q.init(e,n)}),Mn=z("$ZodULID",(e,n)=>{n.pattern??(n.pattern=er),q.init(e,n)}),
Rr=z("$ZodXID",(e,n)=>{n.pattern??(n.pattern=tr),q.init(e,n)}),Ur=z("$ZodKSUID",(e,n)=>{n.pattern??(n.pattern=nr),q.init(
e,n)}),Dr=z("$ZodISODateTime",(e,n)=>{n.pattern??(n.pattern=gr(n)),q.init(e,n)}),Lr=z("$ZodISODate",(e,n)=>{n.pattern??(n.
pattern=An),q.init(e,n)}),xr=z("$ZodISOTime",(e,n)=>{n.pattern??(n.pattern=mr(n)),q.init(e,n)}),Fr=z("$ZodISODuration",(e,n)=>{
n.pattern??(n.pattern=ir),q.init(e,n)}),Jn=z("$ZodIPv4",(e,n)=>{n.pattern??(n.pattern=ur),q.init(e,n)}),Mr=/^[0-9a-fA-F:.]+$/;
function Bn(e){return Mr.test(e)?hn(`http://[${e}]`):!1}const Gt=z("$ZodIPv6",(e,n)=>{n.pattern??(n.pattern=lr),q.init(e,
n),e._zod.check=o=>{Bn(o.value)||o.issues.push({code:"invalid_format",format:"ipv6",input:o.value,inst:e,continue:!n.abort})}}),
mn=z("$ZodCIDRv4",(e,n)=>{n.pattern??(n.pattern=fr),q.init(e,n)});function Vn(e){const n=e.split("/");if(n.length!==2)return!1;
const[o,i]=n;if(!i)return!1;const a=Number(i);return`${a}`!==i||a<0||a>128?!1:Bn(o)}const Wn=z("$ZodCIDRv6",(e,n)=>{n.pattern??
(n.pattern=dr),q.init(e,n),e._zod.check=o=>{Vn(o.value)||o.issues.push({code:"invalid_format",format:"cidrv6",input:o.value,
inst:e,continue:!n.abort})}});function Kn(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(
e),!0}catch{return!1}}const Gn=/^[0-9a-zA-Z+/]*={0,2}$/,Jr=z("$ZodBase64",(e,n)=>{n.pattern??(n.pattern=Gn),q.init(e,n),
e._zod.check=o=>{Kn(o.value)||o.issues.push({code:"invalid_format",format:"base64",input:o.value,inst:e,continue:!n.abort})}}),
gn=/^[A-Za-z0-9_-]*$/;function Br(e){if(!gn.test(e))return!1;const n=e.replace(/[-_]/g,o=>o==="-"?"+":"/");return Kn(n.padEnd(
Math.ceil(n.length/4)*4,"="))}const Hn=z("$ZodBase64URL",(e,n)=>{n.pattern??(n.pattern=gn),q.init(e,n),e._zod.check=o=>{
Br(o.value)||o.issues.push({code:"invalid_format",format:"base64url",input:o.value,inst:e,continue:!n.abort})}}),lt=z("$\
ZodE164",(e,n)=>{n.pattern??(n.pattern=On),q.init(e,n)});function Ot(e,n=null){try{const o=e.split(".");if(o.length!==3)
return!1;const[i]=o;if(!i)return!1;const a=JSON.parse(atob(i));return!("typ"in a&&a?.typ!=="JWT"||!a.alg||n&&(!("alg"in a)||
a.alg!==n))}catch{return!1}}const De=z("$ZodJWT",(e,n)=>{q.init(e,n),e._zod.check=o=>{Ot(o.value,n.alg)||o.issues.push({
code:"invalid_format",format:"jwt",input:o.value,inst:e,continue:!n.abort})}}),vn=z("$ZodNumber",(e,n)=>{re.init(e,n),e.
_zod.pattern=br,e._zod.parse=(o,i)=>{if(n.coerce)try{o.value=Number(o.value)}catch{}const a=o.value;if(typeof a=="number"&&
!Number.isNaN(a)&&Number.isFinite(a))return o;const h=typeof a=="number"?Number.isNaN(a)?"NaN":Number.isFinite(a)?void 0:
String(a):void 0;return o.issues.push({expected:"number",code:"invalid_type",input:a,inst:e,...h?{received:h}:{}}),o}}),
Et=z("$ZodNumberFormat",(e,n)=>{Tn.init(e,n),vn.init(e,n)}),Vr=z("$ZodBoolean",(e,n)=>{re.init(e,n),e._zod.pattern=yr,e.
_zod.parse=(o,i)=>{if(n.coerce)try{o.value=!!o.value}catch{}const a=o.value;return typeof a=="boolean"||o.issues.push({expected:"\
boolean",code:"invalid_type",input:a,inst:e}),o}}),Wr=z("$ZodUnknown",(e,n)=>{re.init(e,n),e._zod.parse=o=>o}),Xn=z("$Zo\
dNever",(e,n)=>{re.init(e,n),e._zod.parse=(o,i)=>(o.issues.push({expected:"never",code:"invalid_type",input:o.value,inst:e}),
o)});function Kr(e,n){const o=xe(e._zod.def.checks);if(!o.length)return;const i=Math.min(...o.map(h=>h[0])),a=e._zod.parse;
e._zod.parse=(h,v)=>{const y=n(h.value);if(y>i&&!v?.skipChecks&&v?.direction!=="backward"){for(const[Z,S]of xe(e._zod.def.
checks))if(y>Z&&S._zod.def.when(h)){const T=h.issues.length;return S._zod.check(h),h.issues[T].continue=!1,ht(h.issues,T,
e),h}}return a(h,v)}}const Gr=e=>Array.isArray(e)?e.length:-1;function bn(e,n,o){e.issues.length&&n.issues.push(...nt(o,
e.issues)),n.value[o]=e.value}const Yn=z("$ZodArray",(e,n)=>{re.init(e,n);const o=ze.memoizer;o?.attach(e),e._zod.parse=
(i,a)=>{const h=i.value;if(!Array.isArray(h))return i.issues.push({expected:"array",code:"invalid_type",input:h,inst:e}),
i;i.value=o?o.alloc(e,i,Array(h.length),a):Array(h.length);const v=[],y=a?.abortEarly;for(let Z=0;Z<h.length;Z++){const S=h[Z],
T=n.element._zod.run({value:S,issues:[]},a);if(T instanceof Promise)v.push(T.then(j=>bn(j,i,Z)));else if(bn(T,i,Z),y&&T.
issues.length!==0&&ne(T))break}return v.length?Promise.all(v).then(()=>i):i},Kr(e,Gr)});function Ht(e,n,o,i,a,h){const v=o in
i,y=h==="optional";if(!(!v&&y&&a==="optional")){if(e.issues.length){if(a!==void 0&&y&&!v)return;n.issues.push(...nt(o,e.
issues))}if(!v&&a===void 0){e.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[
o]});return}e.value===void 0?(v||a==="defaulted"&&!y)&&(n.value[o]=void 0):n.value[o]=e.value}}const Hr=[];function Qn(e){
const n=Object.keys(e.shape),o=Object.getOwnPropertySymbols(e.shape),i=o.length?o:Hr,a=i.length?[...n,...i]:n;for(const v of a)
if(!e.shape?.[v]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(v)}": expected a Zod s\
chema`);const h=_t(e.shape);return{...e,allKeys:a,symbolKeys:i,keySet:new Set(n),numKeys:n.length,optionalKeys:new Set(h)}}
function t(e,n,o,i,a,h,v){const y=[],Z=a.keySet,S=a.catchall._zod,T=S.def.type,j=S.optin,N=S.optout;let V=0;for(const X in n){
if(v&&o.issues.length!==V){if(ne(o,V))break;V=o.issues.length}if(Z.has(X))continue;if(X==="__proto__"){T==="never"&&y.push(
X);continue}if(T==="never"){y.push(X);continue}const Y=S.run({value:n[X],issues:[]},i);Y instanceof Promise?e.push(Y.then(
Te=>Ht(Te,o,X,n,j,N))):Ht(Y,o,X,n,j,N)}return y.length&&o.issues.push({code:"unrecognized_keys",keys:y,input:n,inst:h,continue:!0}),
e.length?Promise.all(e).then(()=>o):o}const r=z("$ZodObject",(e,n)=>{re.init(e,n);const o=Object.getOwnPropertyDescriptor(
n,"shape"),i=o?.get?o.get.raw:n.shape??{};if(i){const S=()=>{const T={...i};return Object.defineProperty(n,"shape",{value:T}),
S.raw=T,T};S.raw=i,Object.defineProperty(n,"shape",{get:S})}const a=B(()=>Qn(n));x(e,"propValues",S=>{const T=S.def.shape,
j={};for(const N in T){const V=T[N]._zod;if(V.values){Object.prototype.hasOwnProperty.call(j,N)||k(j,N,new Set);for(const X of V.
values)j[N].add(X);V.optin!==void 0&&j[N].add(void 0)}}return j});const h=te,v=n.catchall;let y;const Z=ze.memoizer;Z?.attach(
e),e._zod.parse=(S,T)=>{y??(y=a.value);const j=S.value;if(!h(j))return S.issues.push({expected:"object",code:"invalid_ty\
pe",input:j,inst:e}),S;S.value=Z?Z.alloc(e,S,{},T):{};const N=[],V=y.shape,X=T?.abortEarly;let Y=S.issues.length;for(const Te of y.
allKeys){if(X&&S.issues.length!==Y){if(ne(S,Y))break;Y=S.issues.length}if(Te==="__proto__")continue;const Ne=V[Te],et=Ne.
_zod.optin,qn=Ne._zod.optout,he=Ne._zod.run({value:j[Te],issues:[]},T);he instanceof Promise?N.push(he.then(ee=>Ht(ee,S,
Te,j,et,qn))):Ht(he,S,Te,j,et,qn)}return v?t(N,j,S,T,a.value,e,X===!0):N.length?Promise.all(N).then(()=>S):S}}),s=z("$Zo\
dObjectJIT",(e,n)=>{r.init(e,n);const o=e._zod.parse,i=B(()=>Qn(n)),a=ze.memoizer,h=N=>{const V=i.value,X=V.symbolKeys,Y=new Pr(
["payload","ctx"],{shape:N,inst:e,memo:a,syms:X}),Te=he=>`shape[${he}]._zod.run({ value: input[${he}], issues: [] }, ctx\
)`,Ne=(he,ee)=>`
          let ${he}_ab = false;
          for (let i = 0; i < ${he}.issues.length; i++) {
            const iss = ${he}.issues[i];
            iss.path = iss.path ? [${ee}, ...iss.path] : [${ee}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${he}_ab = true;
          }
          if (${he}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;Y.write("const input = payload.value;");const et=Object.create(null);let qn=0;for(const he of V.allKeys)et[he]=
`key_${qn++}`;Y.write(a?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const he of V.
allKeys){if(he==="__proto__")continue;const ee=et[he],We=typeof he=="symbol"?`syms[${X.indexOf(he)}]`:ye(he),Xr=`${We} i\
n input`,ho=N[he],Yr=ho?._zod?.optin,po=Yr!==void 0,Mi=ho?._zod?.optout==="optional";if(Y.write(`const ${ee} = ${Te(We)}\
;`),po&&Mi){const Ji=Yr==="optional"?`${ee}_present`:`${ee}.value !== undefined || ${ee}_present`;Y.write(`
        const ${ee}_present = ${Xr};
        if (!${ee}.issues.length || ${ee}_present) {
          if (${ee}.issues.length) {${Ne(ee,We)}
          }

          if (${Ji}) {
            newResult[${We}] = ${ee}.value;
          }
        }

      `)}else po?(Y.write(`
        if (${ee}.issues.length) {${Ne(ee,We)}
        }
      `),Yr==="defaulted"?Y.write(`newResult[${We}] = ${ee}.value;`):Y.write(`
        if (${ee}.value !== undefined || ${Xr}) {
          newResult[${We}] = ${ee}.value;
        }
      `)):Y.write(`
        const ${ee}_present = ${Xr};
        if (${ee}.issues.length) {${Ne(ee,We)}
        }
        if (!${ee}_present && !${ee}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${We}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${ee}_present) {
          newResult[${We}] = ${ee}.value;
        }

      `)}return Y.write("payload.value = newResult;"),Y.write("return payload;"),Y.compile()};let v;const y=te,Z=!ze.jitless,
S=Z&&dt.value,T=n.catchall;let j;e._zod.parse=(N,V)=>{j??(j=i.value);const X=N.value;return y(X)?Z&&S&&V?.async===!1&&V.
jitless!==!0?(v||(v=h(n.shape)),N=v(N,V),T?t([],X,N,V,j,e,V?.abortEarly===!0):N):o(N,V):(N.issues.push({expected:"object",
code:"invalid_type",input:X,inst:e}),N)}});function u(e,n,o,i){for(const h of e)if(h.issues.length===0)return n.value=h.
value,n;const a=e.filter(h=>!ne(h));return a.length===1?(n.value=a[0].value,a[0]):(n.issues.push({code:"invalid_union",input:n.
value,inst:o,errors:e.map(h=>h.issues.map(v=>Fe(v,i,Re())))}),n)}const f=z("$ZodUnion",(e,n)=>{re.init(e,n),x(e,"optin",
i=>i.def.options.some(a=>a._zod.optin==="defaulted")?"defaulted":i.def.options.some(a=>a._zod.optin!==void 0)?"optional":
void 0),x(e,"optout",i=>i.def.options.some(a=>a._zod.optout==="optional")?"optional":void 0),x(e,"values",i=>{if(i.def.options.
every(a=>a._zod.values))return new Set(i.def.options.flatMap(a=>Array.from(a._zod.values)))}),x(e,"pattern",i=>{if(i.def.
options.every(a=>a._zod.pattern)){const a=i.def.options.map(h=>h._zod.pattern);return new RegExp(`^(${a.map(h=>le(h.source)).
join("|")})$`)}});const o=n.options.length===1?n.options[0]._zod.run:null;e._zod.parse=(i,a)=>{if(o)return o(i,a);let h=!1;
const v=[];for(const y of n.options){const Z=y._zod.run({value:i.value,issues:[]},a);if(Z instanceof Promise)v.push(Z),h=
!0;else{if(Z.issues.length===0)return Z;v.push(Z)}}return h?Promise.all(v).then(y=>u(y,i,e,a)):u(v,i,e,a)}});function d(e){
const n=new Map;for(const o of e.options){const i=o._zod.propValues?.[e.discriminator];if(!i||i.size===0)throw new Error(
`Invalid discriminated union option at index "${e.options.indexOf(o)}"`);for(const a of i)if(n.has(a)){if(a!==void 0)throw new Error(
`Duplicate discriminator value "${String(a)}"`);n.set(a,null)}else n.set(a,o)}return n}const p=z("$ZodDiscriminatedUnion",
(e,n)=>{n.inclusive=!1,f.init(e,n);const o=e._zod.parse;x(e,"propValues",a=>{const h={};let v=0;for(const y of a.def.options){
const Z=y._zod.propValues;if(!Z||Object.keys(Z).length===0)throw new Error(`Invalid discriminated union option at index \
"${a.def.options.indexOf(y)}"`);Z[a.def.discriminator]?.has(void 0)&&v++;for(const[S,T]of Object.entries(Z)){Object.prototype.
hasOwnProperty.call(h,S)||k(h,S,new Set);for(const j of T)h[S].add(j)}}return!a.def.unionFallback&&v>1&&h[a.def.discriminator]?.
delete(void 0),h}),n.options.forEach((a,h)=>{const v=W(a._zod.def);if(v&&!Object.prototype.hasOwnProperty.call(v,n.discriminator))
throw new Error(`Invalid discriminated union option at index "${h}"`)});const i=B(()=>d(n));e._zod.parse=(a,h)=>{const v=a.
value;if(!te(v))return a.issues.push({code:"invalid_type",expected:"object",input:v,inst:e}),a;const y=v?.[n.discriminator],
Z=i.value.get(y);return Z&&(y!==void 0||h.direction!=="backward")?Z._zod.run(a,h):n.unionFallback||h.direction==="backwa\
rd"?o(a,h):(a.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:n.discriminator,
options:Array.from(i.value.keys()).filter(S=>i.value.get(S)!==null),input:v,path:[n.discriminator],inst:e}),a)}}),w=z("$\
ZodIntersection",(e,n)=>{re.init(e,n),e._zod.parse=(o,i)=>{const a=o.value,h=n.left._zod.run({value:a,issues:[]},i),v=n.
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
if(!Z.valid){if(ne(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(Z.mergeErrorPath)}`)}
return e.value=Z.data,e}const F=z("$ZodEnum",(e,n)=>{re.init(e,n);const o=C(n.entries),i=new Set(o);e._zod.values=i,x(e,
"pattern",a=>{const h=C(a.def.entries).filter(v=>Qt.has(typeof v));return new RegExp(h.length?`^(${h.map(v=>Ke(v.toString())).
join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(a,h)=>{const v=a.value;return i.has(v)||a.issues.push({code:"invalid_value",
values:o,input:v,inst:e}),a}}),U=z("$ZodLiteral",(e,n)=>{re.init(e,n);const o=new Set(n.values);e._zod.values=o,x(e,"pat\
tern",i=>{const a=i.def.values;return new RegExp(a.length?`^(${a.map(h=>typeof h=="string"?Ke(h):h?Ke(h.toString()):String(
h)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(i,a)=>{const h=i.value;return o.has(h)||i.issues.push({code:"invalid_va\
lue",values:n.values,input:h,inst:e}),i}}),ae=z("$ZodTransform",(e,n)=>{re.init(e,n),e._zod.optin="optional",ze.memoizer?.
guard(e),e._zod.parse=(o,i)=>{if(i.direction==="backward")throw new wt(e.constructor.name);const a=n.transform(o.value,o);
if(i.async)return(a instanceof Promise?a:Promise.resolve(a)).then(h=>(o.value=h,o));if(a instanceof Promise)throw new Ae;
return o.value=a,o}});function _(e,n){return e.value=n.issues.length?void 0:n.value,e}const de=z("$ZodOptional",(e,n)=>{
re.init(e,n),x(e,"optin",o=>o.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",x(
e,"values",o=>{const i=o.def.innerType._zod.values;return i?new Set([...i,void 0]):void 0}),x(e,"pattern",o=>{const i=o.
def.innerType._zod.pattern;return i?new RegExp(`^(${le(i.source)})?$`):void 0}),e._zod.parse=(o,i)=>{if(o.value===void 0){
if(n.innerType._zod.optin!=="defaulted")return o;const a=n.innerType._zod.run({value:o.value,issues:[]},i);return a instanceof
Promise?a.then(h=>_(o,h)):_(o,a)}return n.innerType._zod.run(o,i)}}),ve=z("$ZodExactOptional",(e,n)=>{de.init(e,n),x(e,"\
values",o=>o.def.innerType._zod.values),x(e,"pattern",o=>o.def.innerType._zod.pattern),e._zod.parse=(o,i)=>n.innerType._zod.
run(o,i)}),Zt=z("$ZodNullable",(e,n)=>{re.init(e,n),x(e,"optin",o=>o.def.innerType._zod.optin),x(e,"optout",o=>o.def.innerType.
_zod.optout),x(e,"pattern",o=>{const i=o.def.innerType._zod.pattern;return i?new RegExp(`^(${le(i.source)}|null)$`):void 0}),
x(e,"values",o=>o.def.innerType._zod.values?new Set([...o.def.innerType._zod.values,null]):void 0),e._zod.parse=(o,i)=>o.
value===null?o:n.innerType._zod.run(o,i)}),ft=z("$ZodDefault",(e,n)=>{re.init(e,n),e._zod.optin="defaulted",x(e,"values",
o=>o.def.innerType._zod.values),e._zod.parse=(o,i)=>{if(i.direction==="backward")return n.innerType._zod.run(o,i);if(o.value===
void 0)return o.value=n.defaultValue,o;const a=n.innerType._zod.run(o,i);return a instanceof Promise?a.then(h=>_r(h,n)):
_r(a,n)}});function _r(e,n){return e.value===void 0&&(e.value=n.defaultValue),e}const vo=z("$ZodPrefault",(e,n)=>{re.init(
e,n),e._zod.optin="defaulted",x(e,"values",o=>o.def.innerType._zod.values),e._zod.parse=(o,i)=>(i.direction==="backward"||
o.value===void 0&&(o.value=n.defaultValue),n.innerType._zod.run(o,i))}),bo=z("$ZodNonOptional",(e,n)=>{re.init(e,n),x(e,
"values",o=>{const i=o.def.innerType._zod.values;return i?new Set([...i].filter(a=>a!==void 0)):void 0}),e._zod.parse=(o,i)=>{
const a=n.innerType._zod.run(o,i);return a instanceof Promise?a.then(h=>qr(h,e)):qr(a,e)}});function qr(e,n){return!e.issues.
length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:n}),e}function eo(e,n,o,i){
return n.issues.length?(e.value=o.catchValue({...n,value:e.value,error:{issues:n.issues.map(a=>Fe(a,i,Re()))},input:e.value}),
e):(e.value=n.value,n.memo&&(e.memo=!0),e)}const yo=z("$ZodCatch",(e,n)=>{re.init(e,n),x(e,"optin",o=>o.def.innerType._zod.
optin==="defaulted"?"defaulted":"optional"),x(e,"optout",o=>o.def.innerType._zod.optout),x(e,"values",o=>o.def.innerType.
_zod.values),e._zod.parse=(o,i)=>{if(i.direction==="backward")return n.innerType._zod.run(o,i);const a=n.innerType._zod.
run({value:o.value,issues:[]},i);return a instanceof Promise?a.then(h=>eo(o,h,n,i)):eo(o,a,n,i)}}),wo=z("$ZodPipe",(e,n)=>{
re.init(e,n),x(e,"values",o=>o.def.in._zod.values),x(e,"optin",o=>o.def.in._zod.optin),x(e,"optout",o=>o.def.out._zod.optout),
x(e,"propValues",o=>o.def.in._zod.propValues),e._zod.parse=(o,i)=>{if(i.direction==="backward"){const h=n.out._zod.run(o,
i);return h instanceof Promise?h.then(v=>_n(v,n.in,i)):_n(h,n.in,i)}const a=n.in._zod.run(o,i);return a instanceof Promise?
a.then(h=>_n(h,n.out,i)):_n(a,n.out,i)}});function _n(e,n,o){return e.issues.some(i=>i.code!=="unrecognized_keys")?(e.aborted=
!0,e):n._zod.run({value:e.value,issues:e.issues},o)}const $o=z("$ZodReadonly",(e,n)=>{re.init(e,n),x(e,"propValues",o=>o.
def.innerType._zod.propValues),x(e,"values",o=>o.def.innerType._zod.values),x(e,"optin",o=>o.def.innerType?._zod?.optin),
x(e,"optout",o=>o.def.innerType?._zod?.optout),e._zod.parse=(o,i)=>{if(i.direction==="backward")return n.innerType._zod.
run(o,i);const a=n.innerType._zod.run(o,i);return a instanceof Promise?a.then(to):to(a)}});function to(e){return e.memo||
(e.value=Object.freeze(e.value)),e}const zo=z("$ZodCustom",(e,n)=>{$e.init(e,n),re.init(e,n),e._zod.parse=(o,i)=>o,e._zod.
check=o=>{const i=o.value,a=n.fn(i);if(a instanceof Promise)return a.then(h=>no(h,o,i,e));no(a,o,i,e)}});function no(e,n,o,i){
if(!e){const a={code:"custom",input:o,inst:i,path:[...i._zod.def.path??[]],continue:!i._zod.def.abort};i._zod.def.params&&
(a.params=i._zod.def.params),n.issues.push(rt(a))}}function ro(e){return e.checks&&(e.checks=[...e.checks]),e}function oo(e,n){
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
tring",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...P(n)})}function Vo(e,n){return new e(
{type:"string",format:"date",check:"string_format",...P(n)})}function Wo(e,n){return new e({type:"string",format:"time",
check:"string_format",precision:null,...P(n)})}function Ko(e,n){return new e({type:"string",format:"duration",check:"str\
ing_format",...P(n)})}function Go(e,n){return new e(ro({type:"number",checks:[],...P(n)}))}function Ho(e,n){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...P(n)})}function Xo(e,n){return new e({type:"boolean",...P(
n)})}function Yo(e){return new e({type:"unknown"})}function ao(e,n){return new e({type:"never",...P(n)})}function Qo(e,n){
return new wr({check:"less_than",...P(n),value:e,inclusive:!0})}function _o(e,n){return new Pn({check:"greater_than",...P(
n),value:e,inclusive:!0})}function qo(e,n){return new Nn({check:"max_length",...P(n),maximum:e})}function ei(e,n){return new $r(
{check:"min_length",...P(n),minimum:e})}function ti(e,n){return new zr({check:"length_equals",...P(n),length:e})}function ni(e,n){
return new Sr({check:"string_format",format:"regex",...P(n),pattern:e})}function ri(e){return new Or({check:"string_form\
at",format:"lowercase",...P(e)})}function oi(e){return new Er({check:"string_format",format:"uppercase",...P(e)})}function ii(e,n){
return new Zr({check:"string_format",format:"includes",...P(n),includes:e})}function si(e,n){return new In({check:"strin\
g_format",format:"starts_with",...P(n),prefix:e})}function ai(e,n){return new Ar({check:"string_format",format:"ends_wit\
h",...P(n),suffix:e})}function Xt(e){return new kr({check:"overwrite",tx:e})}function ci(e){return Xt(n=>n.normalize(e))}
function ui(){return Xt(e=>e.trim())}function li(){return Xt(e=>e.toLowerCase())}function fi(){return Xt(e=>e.toUpperCase())}
function di(){return Xt(e=>Q(e))}function hi(e,n,o){return new e({type:"array",element:n,...P(o)})}function pi(e,n,o){return new e(
{type:"custom",check:"custom",fn:n,...P(o)})}function mi(e,n){const o=gi(i=>(i.addIssue=a=>{if(typeof a=="string")i.issues.
push(rt(a,i.value,o._zod.def));else{const h=a;h.fatal&&(h.continue=!1),h.code??(h.code="custom"),"input"in h||(h.input=i.
value),h.inst??(h.inst=o),h.continue??(h.continue=!o._zod.def.abort),i.issues.push(rt(h))}},e(i.value,i)),n);return o}function gi(e,n){
const o=new $e({check:"custom",...P(n)});return o._zod.check=e,o}const Ve=z("ZodMiniType",(e,n)=>{if(!e._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");re.init(e,n),e.def=n,e.type=n.type},{get with(){return this.check},set with(e){je(
this,"with",e)},parse(e,n){return xt(this,e,n,{callee:this.parse})},parseAsync(e,n){return Ft(this,e,n,{callee:this.parseAsync})},
safeParse(e,n){return cn(this,e,n)},safeParseAsync(e,n){return Jt(this,e,n)},check(...e){const n=this.def;return this.clone(
{...n,checks:[...n.checks??[],...e.map(o=>typeof o=="function"?{_zod:{check:o,def:{check:"custom"},onattach:[]}}:o)]},{parent:!0})},
clone(e,n){return Ie(this,e,n)},brand(){return this},register(e,n){return e.add(this,n),this},apply(e,...n){return n.length===
0?e(this):e(this,...n)}}),co=z("ZodMiniString",(e,n)=>{dn.init(e,n),Ve.init(e,n)});function vi(e){return oo(co,e)}const uo=z(
"ZodMiniStringFormat",(e,n)=>{q.init(e,n),co.init(e,n)}),bi=z("ZodMiniURL",(e,n)=>{pn.init(e,n),uo.init(e,n)});function yi(e){
return io(bi,e)}const wi=z("ZodMiniIPv4",(e,n)=>{Jn.init(e,n),uo.init(e,n)});function $i(e){return so(wi,e)}const lo=z("\
ZodMiniNumber",(e,n)=>{vn.init(e,n),Ve.init(e,n)});function zi(e){return Go(lo,e)}const Si=z("ZodMiniNumberFormat",(e,n)=>{
Et.init(e,n),lo.init(e,n)});function Oi(e){return Ho(Si,e)}const Ei=z("ZodMiniBoolean",(e,n)=>{Vr.init(e,n),Ve.init(e,n)});
function Zi(e){return Xo(Ei,e)}const Ai=z("ZodMiniNever",(e,n)=>{Xn.init(e,n),Ve.init(e,n)});function ki(e){return ao(Ai,
e)}const Pi=z("ZodMiniArray",(e,n)=>{Yn.init(e,n),Ve.init(e,n)});function Ti(e,n){return new Pi({type:"array",element:e,
...P(n)})}const fo=z("ZodMiniObject",(e,n)=>{r.init(e,n),Ve.init(e,n),it(e,"shape",o=>o._zod.def.shape,!1)});function Ni(e,n){
const o={type:"object",shape:e??{},...P(n)};return new fo(o)}function Ii(e,n){return new fo({type:"object",shape:e,catchall:ki(),
...P(n)})}const Ci=z("ZodMiniDiscriminatedUnion",(e,n)=>{p.init(e,n),Ve.init(e,n)});function ji(e,n,o){return new Ci({type:"\
union",options:n,discriminator:e,...P(o)})}const Ri=z("ZodMiniEnum",(e,n)=>{F.init(e,n),Ve.init(e,n),e.options=[...e._zod.
values]});function Ui(e,n){const o=Array.isArray(e)?Object.fromEntries(e.map(i=>[i,i])):e;return new Ri({type:"enum",entries:o,
...P(n)})}const Di=z("ZodMiniLiteral",(e,n)=>{U.init(e,n),Ve.init(e,n)});function Li(e,n){return new Di({type:"literal",
values:Array.isArray(e)?e:[e],...P(n)})}const xi=z("ZodMiniNullable",(e,n)=>{Zt.init(e,n),Ve.init(e,n)});function Fi(e){
return new xi({type:"nullable",innerType:e})}}),3951:((O,M,l)=>{l.d(M,{t:()=>C});const C="1.0.0"})},Qr={};function oe(O){
var M=Qr[O];if(M!==void 0)return M.exports;var l=Qr[O]={exports:{}},C=!0;try{mo[O](l,l.exports,oe),C=!1}finally{C&&delete Qr[O]}
return l.exports}oe.m=mo,typeof oe<"u"&&(oe.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var O=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queu\
es__",M=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",l=typeof Symbol=="function"?Symbol("we\
bpack error"):"__webpack_error__",C=c=>{c&&c.d<1&&(c.d=1,c.forEach(I=>I.r--),c.forEach(I=>I.r--?I.r++:I()))},J=c=>c.map(
I=>{if(I!==null&&typeof I=="object"){if(I[O])return I;if(I.then){var B=[];B.d=0,I.then(k=>{G[M]=k,C(B)},k=>{G[l]=k,C(B)});
var G={};return G[O]=k=>k(B),G}}var le={};return le[O]=k=>{},le[M]=I,le});oe.a=(c,I,B)=>{var G;B&&((G=[]).d=-1);var le=new Set,
k=c.exports,W,D,ce,ue=new Promise((H,ie)=>{ce=ie,D=H});ue[M]=k,ue[O]=H=>(G&&H(G),le.forEach(H),ue.catch(ie=>{})),c.exports=
ue,I(H=>{W=J(H);var ie,K=()=>W.map(Q=>{if(Q[l])throw Q[l];return Q[M]}),ye=new Promise(Q=>{ie=()=>Q(K),ie.r=0;var me=te=>te!==
G&&!le.has(te)&&(le.add(te),te&&!te.d&&(ie.r++,te.push(ie)));W.map(te=>te[O](me))});return ie.r?ye:K()},H=>(H?ce(ue[l]=H):
D(k),C(G))),G&&G.d<0&&(G.d=0)}})(),(()=>{var O=Object.getPrototypeOf?l=>Object.getPrototypeOf(l):l=>l.__proto__,M;oe.t=function(l,C){
if(C&1&&(l=this(l)),C&8||typeof l=="object"&&l&&(C&4&&l.__esModule||C&16&&typeof l.then=="function"))return l;var J=Object.
create(null);oe.r(J);var c={};M=M||[null,O({}),O([]),O(O)];for(var I=C&2&&l;typeof I=="object"&&!~M.indexOf(I);I=O(I))Object.
getOwnPropertyNames(I).forEach(B=>c[B]=()=>l[B]);return c.default=()=>l,oe.d(J,c),J}})(),oe.d=(O,M)=>{for(var l in M)oe.
o(M,l)&&!oe.o(O,l)&&Object.defineProperty(O,l,{enumerable:!0,get:M[l]})},oe.f={},oe.e=O=>Promise.all(Object.keys(oe.f).reduce(
(M,l)=>(oe.f[l](O,M),M),[])),oe.u=O=>""+O+".index.js",oe.o=(O,M)=>Object.prototype.hasOwnProperty.call(O,M),oe.r=O=>{typeof Symbol<
"u"&&Symbol.toStringTag&&Object.defineProperty(O,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(O,"__esModul\
e",{value:!0})},(()=>{var O={792:0},M=l=>{var{ids:C,modules:J,runtime:c}=l,I,B,G=0;for(I in J)oe.o(J,I)&&(oe.m[I]=J[I]);
for(c&&c(oe);G<C.length;G++)B=C[G],oe.o(O,B)&&O[B]&&O[B][0](),O[C[G]]=0};oe.f.j=(l,C)=>{var J=oe.o(O,l)?O[l]:void 0;if(J!==
0)if(J)C.push(J[1]);else{var c=import("./"+oe.u(l)).then(M,I=>{throw O[l]!==0&&(O[l]=void 0),I}),c=Promise.race([c,new Promise(
I=>J=O[l]=[I])]);C.push(J[1]=c)}}})();var go=oe(2015);go=await go;
