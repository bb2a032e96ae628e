import{createRequire as ue}from"module";var ps={6982:(w=>{w.exports=ue(import.meta.url)("crypto")}),9896:(w=>{w.exports=
ue(import.meta.url)("fs")}),6698:(w=>{w.exports=ue(import.meta.url)("node:async_hooks")}),1421:(w=>{w.exports=ue(import.meta.
url)("node:child_process")}),7598:(w=>{w.exports=ue(import.meta.url)("node:crypto")}),3024:(w=>{w.exports=ue(import.meta.
url)("node:fs")}),1455:(w=>{w.exports=ue(import.meta.url)("node:fs/promises")}),7067:(w=>{w.exports=ue(import.meta.url)(
"node:http")}),4708:(w=>{w.exports=ue(import.meta.url)("node:https")}),7030:(w=>{w.exports=ue(import.meta.url)("node:net")}),
8161:(w=>{w.exports=ue(import.meta.url)("node:os")}),6760:(w=>{w.exports=ue(import.meta.url)("node:path")}),1708:(w=>{w.
exports=ue(import.meta.url)("node:process")}),7075:(w=>{w.exports=ue(import.meta.url)("node:stream")}),3136:(w=>{w.exports=
ue(import.meta.url)("node:url")}),7975:(w=>{w.exports=ue(import.meta.url)("node:util")}),8522:(w=>{w.exports=ue(import.meta.
url)("node:zlib")}),857:(w=>{w.exports=ue(import.meta.url)("os")}),9065:((w,T,h)=>{h.d(T,{n:()=>q,r:()=>A,t:()=>R});const A=[
"launch-gate","port-probe","endpoint-sync","reconciler"],I=24,X=256,F=16;function R(l){return I-Math.ceil(Math.log2(2*l))}
function q(l,j){const ce=re(l,R(j)),le=B=>`${N(ce+B*X)}/${I}`,W=Array.from({length:j},(B,Y)=>Y);return{publicCidrs:W.map(
B=>le(2*B)),privateCidrs:W.map(B=>le(2*B+1))}}function re(l,j){const[ce,le,W,B,Y]=(/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.
exec(l)??[]).slice(1).map(Number),Je=[ce,le,W,B].map(_=>_??NaN);if(Y===void 0||Je.some(_=>!(_<=255)))throw new Error(`vp\
c range "${l}" is not IPv4 in the form a.b.c.d/prefix`);if(Y<F||Y>j)throw new Error(`vpc range "${l}" has prefix ${Y}, a\
llowed is ${F} to ${j}`);const oe=Je.reduce((_,gt)=>_*256+gt,0),Se=2**(32-Y);if(oe%Se!==0)throw new Error(`vpc range "${l}\
" has host bits set, write ${N(oe-oe%Se)}/${Y}`);return oe}const N=l=>[24,16,8,0].map(j=>l>>>j&255).join(".")}),6765:((w,T,h)=>{
h.d(T,{n:()=>A,t:()=>I});const A={now:()=>Date.now(),after:(X,F)=>{const R=setTimeout(F,X);return()=>clearTimeout(R)}};function I(X,F){
return new Promise(R=>{X.after(F,R)})}}),6580:((w,T,h)=>{h.d(T,{i:()=>I,n:()=>R,r:()=>A,t:()=>re});var A=class extends Error{name="\
AppError";code;fault;details;constructor(N,l,j={}){super(l,j.cause===void 0?void 0:{cause:j.cause}),this.code=N,this.fault=
j.fault??"user",this.details=j.details??[]}};function I(N){return N instanceof Error?N.message:String(N)}const X=new Set(
["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ETIMEDOUT","EHOSTUNREACH","ENETUNREACH","ECONNRESET"]),F={CredentialsProviderError:[
"credentials.missing","no AWS credentials were found; run aws-actions/configure-aws-credentials before this step"],AccessDenied:[
"access.denied","AWS refused a call; grant the action to the role"],AccessDeniedException:["access.denied","AWS refused \
a call; grant the action to the role"],UnauthorizedOperation:["access.denied","AWS refused a call; grant the action to t\
he role"],ExpiredToken:["credentials.refused","the AWS credentials have expired; get new ones in an earlier step"],ExpiredTokenException:[
"credentials.refused","the AWS credentials have expired; get new ones in an earlier step"],RequestExpired:["credentials.\
refused","the AWS credentials have expired; get new ones in an earlier step"],InvalidClientTokenId:["credentials.refused",
"AWS does not know these credentials; check role and account"],UnrecognizedClientException:["credentials.refused","AWS d\
oes not know these credentials; check role and account"],AuthFailure:["credentials.refused","AWS does not know these cre\
dentials; check role and account"],SignatureDoesNotMatch:["credentials.refused","AWS refused the signature; check the se\
cret access key and the clock"]};function R(N){if(N instanceof A)return N;const l=N instanceof Error?N.name:"",j=F[l];if(j)
return new A(j[0],`${j[1]} (${I(N)})`,{cause:N});const ce=q(N);return ce?new A("endpoint.unreachable",`the AWS endpoint \
cannot be reached (${ce}: ${I(N)}); check region, network and AWS_ENDPOINT_URL`,{cause:N}):I(N)==="Region is missing"?new A(
"region.missing","no AWS region is set; set AWS_REGION or the input of the credentials step",{cause:N}):new A("internal",
`${l||"error"}: ${I(N)}`,{fault:"tool",cause:N})}function q(N,l=0){if(!(N instanceof Error)||l>5)return;const j="code"in
N?String(N.code):"";return X.has(j)?j:N.name==="TimeoutError"?"ETIMEDOUT":q(N.cause,l+1)}const re=(N,...l)=>N instanceof
Error&&l.includes(N.name)}),2015:((w,T,h)=>{h.a(w,async(A,I)=>{try{let _e=function(e=et()){const r=R.r.map(i=>[i,tn(e,i)]);
return{stack:{lambdaKeys:Object.fromEntries(r.map(([i,{key:a}])=>[i,a])),instancePayload:Nt(e,"instance/payload.txt").toString(
"utf8").trim()},artifacts:[...new Map(r.map(([,i])=>[i.key,i])).values()]}},tn=function(e,r){const i=Nt(e,`lambdas/${r}.\
zip`),a=(0,j.createHash)("sha256").update(i).digest("hex");return{key:`artifacts/${a}.zip`,sha256:a,body:i}},Nt=function(e,r){
const i=`${e}/dist/${r}`;try{return(0,ce.readFileSync)(i)}catch(a){throw new F.r("internal",`${i} cannot be read; build \
it with \`npm run build\``,{fault:"tool",cause:a})}},et=function(e=(0,W.fileURLToPath)(import.meta.url)){const r=(0,le.dirname)(
e);if((0,ce.existsSync)(`${r}/action.yml`))return r;if(r===e)throw new F.r("internal","no action.yml stands above the Ac\
tion's own files",{fault:"tool"});return et(r)},nn=function({region:e,endpoint:r}){const i={...e&&{region:e},retryMode:"\
adaptive",maxAttempts:4,customUserAgent:[[q.a,N.t]]},a={...i,requestHandler:{requestTimeout:re.r+15e3}};let c=0;return{autoScaling:he(
async()=>new(await Promise.all([h.e(78),h.e(60),h.e(209),h.e(655),h.e(713),h.e(34),h.e(803),h.e(164),h.e(601),h.e(783),h.
e(848)]).then(h.bind(h,4848))).AutoScalingClient(i)),cloudFormation:he(async()=>{const f=new(await Promise.all([h.e(60),
h.e(209),h.e(655),h.e(803),h.e(164),h.e(928)]).then(h.bind(h,7149))).CloudFormationClient(i),p=v=>y=>(c+=1,v(y));return f.
middlewareStack.add(p,{step:"finalizeRequest",priority:"low",name:"count"}),f}),ec2:he(async()=>new(await Promise.all([h.
e(78),h.e(60),h.e(209),h.e(655),h.e(713),h.e(34),h.e(803),h.e(164),h.e(601),h.e(783),h.e(835)]).then(h.bind(h,3835))).EC2Client(
i)),elastiCache:he(async()=>new(await Promise.all([h.e(78),h.e(60),h.e(209),h.e(655),h.e(713),h.e(34),h.e(909)]).then(h.
bind(h,4909))).ElastiCacheClient(i)),lambda:he(async()=>new(await Promise.all([h.e(78),h.e(60),h.e(209),h.e(655),h.e(713),
h.e(34),h.e(548)]).then(h.bind(h,1548))).LambdaClient(a)),loadBalancing:he(async()=>new(await Promise.all([h.e(78),h.e(60),
h.e(209),h.e(655),h.e(713),h.e(34),h.e(419)]).then(h.bind(h,1419))).ElasticLoadBalancingV2Client(i)),s3:he(async()=>{const{
S3Client:f}=await Promise.all([h.e(78),h.e(60),h.e(209),h.e(655),h.e(713),h.e(803),h.e(164),h.e(526)]).then(h.bind(h,311)),
p=r?{endpoint:r,forcePathStyle:rn(r)}:{};return new f({...i,...p})}),ssm:he(async()=>new(await Promise.all([h.e(78),h.e(
60),h.e(209),h.e(655),h.e(713),h.e(34),h.e(803),h.e(164),h.e(958)]).then(h.bind(h,7958))).SSMClient(i)),sts:he(async()=>new(await Promise.
all([h.e(78),h.e(209),h.e(713),h.e(945)]).then(h.bind(h,7945))).STSClient(i)),cloudFormationCalls:()=>c}},rn=function(e){
if(!e||!URL.canParse(e))return!1;const{hostname:r}=new URL(e);return(0,B.isIP)(r.replace(/^\[|\]$/g,""))!==0},he=function(e){
let r;return()=>(r??=e(),r)},Ft=function(e){return e!==null&&typeof e=="object"},tt=function(e){return e.map(r=>r.path?{
...r,path:r.path.slice()}:{...r})},ze=function(e,r,i){const a=sn.get(e);if(a!==void 0)return a?xe:Oe;if(r.has(e))return xe;
r.add(e);let c=Oe;const f=S=>{if(c!==xe&&S?._zod){const V=ze(S,r,i);V>c&&(c=V)}},p=(S,V)=>{let G=Oe;for(const te of Reflect.
ownKeys(S)){const D=Object.getOwnPropertyDescriptor(S,te);if(V&&!D.enumerable)continue;const ae=D.get?ie:D.value?._zod?ze(
D.value,r,i):Oe;ae>G&&(G=ae)}return G},v=S=>{S>c&&(c=S)},y=e._zod.def;switch(y.type){case"object":{const S=(0,l.Wn)(y);v(
S?p(S,!0):ie),f(y.catchall);break}case"array":f(y.element);break;case"tuple":for(const S of y.items)f(S);f(y.rest);break;case"\
record":case"map":f(y.keyType),f(y.valueType);break;case"set":f(y.valueType);break;case"union":for(const S of y.options)
f(S);break;case"intersection":f(y.left),f(y.right);break;case"optional":case"nullable":case"default":case"prefault":case"\
catch":case"readonly":case"nonoptional":case"promise":case"success":f(y.innerType);break;case"pipe":f(y.in),f(y.out);break;case"\
function":f(y.input),f(y.output);break;case"lazy":{const S=y._cachedInner??(i?e._zod.innerType:void 0);v(S?ze(S,r,!1):ie);
break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"\
null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"trans\
form":case"custom":break;default:for(const S in y){const V=Object.getOwnPropertyDescriptor(y,S);if(!V||V.get)continue;const G=V.
value;if(!(!G||typeof G!="object")){if(G._zod)f(G);else if(Array.isArray(G))for(const te of G)f(te)}}}return r.delete(e),
an(e,c)},an=function(e,r){return r!==ie&&sn.set(e,r===xe),r},un=function(e,r){let i=e.buckets.get(r);return i||(i=new WeakMap,
e.buckets.set(r,i)),i},cn=function(){return Qr},Le=function(e,r){const i=e[xt]?.backEdges;return i!==void 0&&Ft(r)&&i.has(
r)},ln=function(){return{localeError:jr()}},fn=function(){return new gt},Ae=function(e,...r){for(const i of r)for(const a of Reflect.
ownKeys(i))Object.prototype.propertyIsEnumerable.call(i,a)&&(0,l.Tn)(e,a,i[a]);return e},Jt=function(e){let r=e?.target??
"draft-2020-12";return r==="draft-4"&&(r="draft-04"),r==="draft-7"&&(r="draft-07"),{processors:e.processors??{},metadataRegistry:e?.
metadata??qe,target:r,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,
seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],
deferred:[],external:e?.external??void 0}},He=function(e,r,i,a,c){const f=typeof r.unrepresentable=="function"?r.unrepresentable(
{zodSchema:e,path:a.path,message:c}):r.unrepresentable;if(f==="any")return!1;if(f===void 0||f==="throw")throw new Error(
c);return Object.assign(i,f),!0},ne=function(e,r,i={path:[],schemaPath:[]}){var a;const c=e._zod.def,f=r.seen.get(e);if(f)
return f.count++,i.schemaPath.includes(e)&&(f.cycle=i.path),f.schema;const p={schema:{},count:1,cycle:void 0,path:i.path};
r.seen.set(e,p),r.sharedDefsExtractedFor=void 0,r.sharedEmitDoneFor=void 0;const v=e._zod.toJSONSchema?.();if(v)p.schema=
v;else{const S={...i,schemaPath:[...i.schemaPath,e],path:i.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(r,
p.schema,S);else{const G=p.schema,te=r.processors[c.type];if(!te)throw new Error(`[toJSONSchema]: Non-representable type\
 encountered: ${c.type}`);te(e,r,G,S)}const V=e._zod.parent;V&&(p.ref||(p.ref=V),ne(V,r,S),r.seen.get(V).isParent=!0)}const y=r.
metadataRegistry.get(e);return y&&Ae(p.schema,y),r.io==="input"&&se(e)&&(delete p.schema.examples,delete p.schema.default),
r.io==="input"&&"_prefault"in p.schema&&((a=p.schema).default??(a.default=p.schema._prefault)),delete p.schema._prefault,
r.seen.get(e).schema},Vt=function(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")},K=function(e,r){const i=e.seen.get(
r);if(!i)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)
return;const a=new Map;for(const p of e.seen.entries()){const v=e.metadataRegistry.get(p[0])?.id;if(v){const y=a.get(v);
if(y&&y!==p[0])throw new Error(`Duplicate schema id "${v}" detected during JSON Schema conversion. Two different schemas\
 cannot share the same id when converted together.`);a.set(v,p[0])}}const c=p=>{const v=e.target==="draft-2020-12"?"$def\
s":"definitions";if(e.external){const G=e.external.registry.get(p[0])?.id,te=e.external.uri??(ae=>ae);if(G)return{ref:te(
G)};const D=p[1].defId??p[1].schema.id??`schema${e.counter++}`;return p[1].defId=D,{defId:D,ref:`${te("__shared")}#/${v}\
/${Vt(D)}`}}const y="#",S=`${y}/${v}/`;if(p[1]===i&&!p[1].schema.id)return{ref:y};const V=p[1].schema.id??`__schema${e.counter++}`;
return{defId:V,ref:S+Vt(V)}},f=p=>{if(p[1].schema.$ref)return;const v=p[1],{ref:y,defId:S}=c(p);v.def={...v.schema},S&&(v.
defId=S);const V=v.schema;for(const G in V)delete V[G];V.$ref=y};if(e.cycles==="throw")for(const p of e.seen.entries()){
const v=p[1];if(v.cycle)throw new Error(`Cycle detected: #/${v.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(const p of e.seen.entries()){const v=p[1];
if(r===p[0]){f(p);continue}if(e.external){const y=e.external.registry.get(p[0])?.id;if(r!==p[0]&&y){f(p);continue}}if(e.
metadataRegistry.get(p[0])?.id){f(p);continue}if(v.cycle){f(p);continue}v.count>1&&e.reused==="ref"&&f(p)}e.external&&(e.
sharedDefsExtractedFor=e.external)},ot=function(e){const r=e.anyOf;if(!Array.isArray(r)||r.length===0||e.type!==void 0)return;
const i=[];for(const a of r){if(!a||typeof a!="object")return;ot(a);const c=Object.keys(a);if(c.length!==1||c[0]!=="type")
return;const f=a.type;for(const p of Array.isArray(f)?f:[f]){if(typeof p!="string")return;i.includes(p)||i.push(p)}}delete e.
anyOf,e.type=i.length===1?i[0]:i},Be=function(e){const r=e.additionalProperties;return r===void 0||r===!1||typeof r!="ob\
ject"||r===null?null:Object.keys(r).length?r:null},O=function(e){const r=[];for(const f of e){if(typeof f!="object"||f.type!==
"object")return null;for(const p in f)if(!dn.has(p))return null;r.push(f)}const i={},a=new Set;for(const f of r){for(const p in f.
properties){if(Object.prototype.hasOwnProperty.call(i,p))continue;const v=[];for(const S of r){const V=S.properties?.[p]??
Be(S);V!=null&&(v.some(G=>JSON.stringify(G)===JSON.stringify(V))||v.push(V))}const y=v.length===1?v[0]:O(v)??{allOf:v};(0,l.
Tn)(i,p,y)}for(const p of f.required??[])a.add(p)}const c={type:"object",properties:i};if(a.size&&(c.required=[...a]),r.
every(f=>f.additionalProperties===!1))c.additionalProperties=!1;else{const f=[];for(const p of r){const v=Be(p);v&&!f.some(
y=>JSON.stringify(y)===JSON.stringify(v))&&f.push(v)}f.length===1?c.additionalProperties=f[0]:f.length>1&&(c.additionalProperties=
{allOf:f})}return c},pn=function(e){const r=e.allOf;if(!Array.isArray(r)||r.length<2)return;for(const c of dn)if(c in e)
return;const i=r.filter(c=>Gt.some(f=>Array.isArray(c[f])));let a=null;if(!i.length)a=O(r);else{const c=i[0],f=Gt.find(y=>Array.
isArray(c[y]));if(Object.keys(c).length!==1)return;const p=r.filter(y=>y!==c),v=c[f].map(y=>O([...p,y]));if(v.some(y=>!y))
return;a={[f]:v}}a&&(delete e.allOf,Ae(e,a))},At=function(e,r){const i=e.seen.get(r);if(!i)throw new Error("Unprocessed \
schema. This is a bug in Zod.");const a=v=>{const y=e.seen.get(v);if(y.ref===null)return;const S=y.def??y.schema,V={...S},
G=y.ref;if(y.ref=null,G){a(G);const D=e.seen.get(G),ae=D.schema;if(ae.$ref&&(e.target==="draft-07"||e.target==="draft-04"||
e.target==="openapi-3.0")?(S.allOf=S.allOf??[],S.allOf.push(ae)):Ae(S,ae),Ae(S,V),v._zod.parent===G)for(const de in S)de===
"$ref"||de==="allOf"||de in V||delete S[de];if(ae.$ref&&D.def)for(const de in S)de==="$ref"||de==="allOf"||de in D.def&&
JSON.stringify(S[de])===JSON.stringify(D.def[de])&&delete S[de]}const te=v._zod.parent;if(te&&te!==G){a(te);const D=e.seen.
get(te);if(D?.schema.$ref&&(S.$ref=D.schema.$ref,D.def))for(const ae in S)ae==="$ref"||ae==="allOf"||ae in D.def&&JSON.stringify(
S[ae])===JSON.stringify(D.def[ae])&&delete S[ae]}e.override({zodSchema:v,jsonSchema:S,path:y.path??[]})};if(!e.external||
e.sharedEmitDoneFor!==e.external){for(const v of[...e.seen.entries()].reverse())a(v[0]);if(e.target!=="openapi-3.0")for(const v of e.
seen.entries())ot(v[1].def??v[1].schema);for(const v of e.deferred)v();if(e.intersections.length){const v=new Map;for(const y of e.
seen.values())for(const S of[y.schema,y.def]){const V=S?.allOf;if(!Array.isArray(V))continue;const G=v.get(V);G?G.push(S):
v.set(V,[S])}for(const y of e.intersections)for(const S of v.get(y)??[])pn(S)}}const c={};if(e.target==="draft-2020-12"?
c.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?c.$schema="http://json-schema.org/draft-0\
7/schema#":e.target==="draft-04"?c.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){const v=e.
external.registry.get(r)?.id;if(!v)throw new Error("Schema is missing an `id` property");c.$id=e.external.uri(v)}Ae(c,i.
defId?i.schema:i.def??i.schema);const f=e.metadataRegistry.get(r)?.id;f!==void 0&&c.id===f&&delete c.id;const p=e.external?.
defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(const v of e.seen.entries()){const y=v[1];y.def&&y.defId&&
(y.def.id===y.defId&&delete y.def.id,(0,l.Tn)(p,y.defId,y.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||
Object.keys(p).length>0&&(e.target==="draft-2020-12"?c.$defs=p:c.definitions=p);try{const v=JSON.parse(JSON.stringify(c));
return Object.defineProperty(v,"~standard",{value:{...r["~standard"],jsonSchema:{input:it(r,"input",e.processors),output:it(
r,"output",e.processors)}},enumerable:!1,writable:!1}),v}catch{throw new Error("Error converting schema to JSON.")}},se=function(e,r){
const i=r??{seen:new Set};if(i.seen.has(e))return!1;i.seen.add(e);const a=e._zod.def;if(a.type==="transform")return!0;if(a.
type==="array")return se(a.element,i);if(a.type==="set")return se(a.valueType,i);if(a.type==="lazy")return se(a.getter(),
i);if(a.type==="promise"||a.type==="optional"||a.type==="nonoptional"||a.type==="nullable"||a.type==="readonly"||a.type===
"default"||a.type==="prefault"||a.type==="catch")return se(a.innerType,i);if(a.type==="intersection")return se(a.left,i)||
se(a.right,i);if(a.type==="record"||a.type==="map")return se(a.keyType,i)||se(a.valueType,i);if(a.type==="pipe")return e.
_zod.traits.has("$ZodCodec")?!0:se(a.in,i)||se(a.out,i);if(a.type==="object"){for(const c in a.shape)if(se(a.shape[c],i))
return!0;return!1}if(a.type==="union"){for(const c of a.options)if(se(c,i))return!0;return!1}if(a.type==="tuple"){for(const c of a.
items)if(se(c,i))return!0;return!!(a.rest&&se(a.rest,i))}return!1},Te=function(e){const r={},i=e._zod.def,a=e._zod.traits.
has("$ZodCheck")?[e,...i.checks??[]]:i.checks??[];for(const f of a)Ir[f._zod.def.check]?.(r,f._zod.def);const c=e._zod.bag;
c.minimum!==void 0&&Xe(r,"minimum",c.minimum),c.exclusiveMinimum!==void 0&&Xe(r,"exclusiveMinimum",c.exclusiveMinimum),c.
maximum!==void 0&&Ye(r,"maximum",c.maximum),c.exclusiveMaximum!==void 0&&Ye(r,"exclusiveMaximum",c.exclusiveMaximum),c.multipleOf!==
void 0&&mn(r,c.multipleOf),c.format!==void 0&&(r.format??(r.format=c.format),c.format.includes("int")&&(r.isInt=!0)),c.mime&&
Xt(r,c.mime);for(const f of c.patterns??[])gn(r,f);return r},st=function(e){const r=e._zod.def;return r.type==="pipe"&&r.
in._zod.traits.has("$ZodTransform")?st(r.out):r.type==="catch"?st(r.innerType):e._zod.optin},Yt=function(e,r,i,a,c){let f=!1;
const p=JSON.stringify(e,(v,y)=>typeof y!="bigint"?y:(f=!0,null));return f?(He(r,i,a,c,"BigInt defaults cannot be repres\
ented in JSON Schema"),We):JSON.parse(p)},Qe=function(e,r,i){Object.defineProperty(e,r,{configurable:!0,enumerable:!1,get(){
const a=i(this);return Object.defineProperty(this,r,{value:a,configurable:!0,writable:!0}),a},set(a){Object.defineProperty(
this,r,{value:a,configurable:!0,writable:!0})}})},Yn=function(){l.Sn.localeError||(0,l.xn)(ln())},je=function(){l.Sn.memoizer||
(0,l.xn)({memoizer:cn()})},Ie=function(e){return(0,l.K)(io,e)},lt=function(){return(0,l.Q)($o)},Qt=function(e){return(0,l.
z)(zo,e)},On=function(e,r){return(0,l.d)(So,e,r)},Ln=function(e,r){return new ko({type:"object",shape:e,catchall:Qt(),...(0,l.
Rn)(r)})},jt=function(e,r){return new Zo({type:"union",options:e,...(0,l.Rn)(r)})},qn=function(e,r){return new No({type:"\
intersection",left:e,right:r})},Rt=function(e,r){const i=Array.isArray(e)?Object.fromEntries(e.map(a=>[a,a])):e;return new It(
{type:"enum",entries:i,...(0,l.Rn)(r)})},Bn=function(e){return new xo({type:"transform",transform:e})},Ct=function(e){return new Wn(
{type:"optional",innerType:e})},Pn=function(e){return new Kn({type:"optional",innerType:e})},Ut=function(e){return new Fo(
{type:"nullable",innerType:e})},Ot=function(e,r){return new Jo({type:"default",innerType:e,get defaultValue(){return typeof r==
"function"?r():(0,l.qn)(r)}})},Dn=function(e,r){return new Vo({type:"prefault",innerType:e,get defaultValue(){return typeof r==
"function"?r():(0,l.qn)(r)}})},En=function(e,r){return new Mn({type:"nonoptional",innerType:e,...(0,l.Rn)(r)})},_n=function(e,r){
return new Go({type:"catch",innerType:e,catchValue:typeof r=="function"?r:(0,l.Dn)(r)})},Lt=function(e,r){return new Ao(
{type:"pipe",in:e,out:r})},er=function(e){return new Ho({type:"readonly",innerType:e})},Fe=function(e,r={}){return(0,l.H)(
Xo,e,r)},tr=function(e,r){return(0,l.q)(e,r)},Ke=function(e){const r=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.
exec(e);if(!r)return;const i=r.slice(1);if(i.some(y=>y.length>1&&y.startsWith("0")))return;const[a=0,c=0,f=0,p=0,v=0]=i.
map(Number);if(!(Math.max(a,c,f,p)>255||v>32))return{base:((a*256+c)*256+f)*256+p,prefix:v}},Re=function({base:e,prefix:r}){
return`${[24,16,8,0].map(i=>Math.floor(e/2**i)%256).join(".")}/${r}`},ir=function(e){for(const[r,i]of e.entries()){const a=e.
slice(r+1).find(c=>or(i,c));if(a)return[i,a]}},be=function(e){const r=Yo.find(([i])=>{const a=Ke(i);return a!==void 0&&or(
a,e)});return r&&`${r[0]}, ${r[1]}`},qt=function(e){if(e==="cloudflare")return ur(sr.map(Bt));const r=e.split(/[\s,]+/).
filter(Boolean).map(Bt);if(r.length>ar)throw new Error(`${r.length} ranges are more than the ${ar} of a security group`);
const i=ir(r);if(i)throw new Error(`"${Re(i[0])}" and "${Re(i[1])}" overlap`);return ur(r)},Bt=function(e){const r=Ke(e);
if(!r)throw new Error(`"${e}" is no IPv4 range`);if(!nr(r))throw new Error(`"${e}" does not begin at its range's first a\
ddress ${Re(rr(r))}`);return r},lr=function(e){return cr.map(r=>({declared:r,changes:fr(e,r)})).reduce((r,i)=>i.changes<
r.changes?i:r).declared},fr=function(e,r){let i=Array.from({length:r.length+1},(a,c)=>c);for(const[a,c]of[...e].entries()){
const f=[a+1];for(const[p,v]of[...r].entries()){const y=(i[p]??0)+(c===v?0:1);f.push(Math.min(y,(i[p+1]??0)+1,(f[p]??0)+
1))}i=f}return i[r.length]??0},dr=function(e,r){const[i="",...a]=e.split(/\s+/);switch(i){case"cloudflare":return Pe(a,[]),
Qo;case"ami":return Pe(a,[]),{kind:"ami"};case"apt":return Wt(a,r);case"deb":return pr(a);default:throw new Error(`"${i}\
" is no kind of package source`)}},Wt=function([e="",...r],i){const a=Pe(r,["key","suite","component","package"]),c=a.get(
"key");if(!c)throw new Error("apt needs key=<url>: the key that signs the repository");const f=a.get("suite")?.split(",").
filter(Boolean)??[i,Io],p=[...f,a.get("component")??"main",a.get("package")??"railgun-stable"].find(v=>!/^[A-Za-z0-9][A-Za-z0-9.+/_-]*$/.
test(v));if(f.length===0||p!==void 0)throw new Error(`"${p??""}" is no name of a suite, component or package`);return{kind:"\
apt",url:pt(e),key:pt(c),suites:f,component:a.get("component")??"main",package:a.get("package")??"railgun-stable"}},pr=function([
e="",...r]){const i=Pe(r,["sha256"]).get("sha256")?.toLowerCase()??"";if(!/^[0-9a-f]{64}$/.test(i))throw new Error(`deb \
needs sha256=<64 hex digits>, not "${i}"`);return{kind:"deb",url:pt(e),sha256:i}},Pe=function(e,r){const i=new Map;for(const a of e){
const[c="",...f]=a.split("=");if(!r.includes(c)||f.length===0||i.has(c))throw new Error(`"${a}" is not expected there`);
i.set(c,f.join("="))}return i},pt=function(e){const r=URL.canParse(e)?new URL(e):void 0;if(!r||!/^https?:$/.test(r.protocol))
throw new Error(`"${e}" is no http or https address`);if(r.username||r.password)throw new Error("an address here must no\
t hold a name or a password");return e},gr=function(e){const r=new Map,i=e.split(`
`).map(a=>a.trim());for(const a of i.filter(Boolean)){const c=a.indexOf("="),f=a.slice(0,Math.max(c,0)).trim(),p=a.slice(
c+1).trim();if(!f)throw new Error(`"${a}" is not key=value`);if(/^aws:/i.test(f))throw new Error(`"${f}" begins with aws\
:, which is AWS's own`);if(/^railgun-ha:/i.test(f))throw new Error(`"${f}" begins with railgun-ha:, which is this produc\
t's own`);if(f.length>128||p.length>256||!mr.test(f)||!mr.test(p))throw new Error(`"${a}" has a character or a length th\
at tags cannot have (key 128, value 256)`);if(r.has(f))throw new Error(`"${f}" is there twice`);r.set(f,p)}if(r.size>hr)
throw new Error(`${r.size} tags are more than the ${hr} that a stack has room for`);return Object.fromEntries([...r].sort(
([a],[c])=>a<c?-1:1))},t=function(e,r){return Ie().transform((i,a)=>{try{return e(i)}catch(c){return a.addIssue({code:"c\
ustom",message:`${(0,F.i)(c)}; use ${r}`}),l.bn}})},u=function(e){const r=Ke(e);if(!r)throw new Error(`"${e}" is no IPv4\
 range`);if(r.prefix<16)throw new Error(`"${e}" is larger than a VPC can be`);if(!nr(r))throw new Error(`"${e}" does not\
 begin at its range's first address ${Re(rr(r))}`);const i=be(r);if(i)throw new Error(`"${e}" overlaps ${i}`);return e},
d=function(e){if(/^\d+$/.test(e)){const c=Number(e);if(c<2||c>4)throw new Error(`${e} zones are out of range`);return{count:c,
names:void 0}}const r=e.split(",").map(c=>c.trim()),i=r.find(c=>!/^[a-z]{2,4}(-[a-z]+)+-\d+[a-z]$/.test(c));if(i!==void 0)
throw new Error(`"${i}" is no name of a zone`);const a=r.find((c,f)=>r.indexOf(c)!==f);if(a)throw new Error(`"${a}" is t\
here twice`);if(r.length<2||r.length>4)throw new Error(`${r.length} zones are out of range`);return{count:r.length,names:[
...r].sort()}},g=function(e){const{count:r}=e["availability-zones"];return`"${e["vpc-cidr"]}" is too small for ${2*r} su\
bnets of /24 in ${r} zones; use /${(0,R.t)(r)} or larger`},$=function(e,r){try{return dr(e,Co[r])}catch(i){return`${(0,F.
i)(i)}; use ${jo}`}},b=function(e,r){return{command:e.command,stackName:e["stack-name"],activationToken:e["activation-to\
ken"],vpcCidr:e["vpc-cidr"],zones:e["availability-zones"],nat:e.nat,allowedCidrs:e["allowed-cidrs"],instanceType:e["inst\
ance-type"],ubuntuRelease:e["ubuntu-release"],amiId:e["ami-id"],amiUpdate:e["ami-update"],size:e.size,memcachedNodeType:e["\
memcached-node-type"],memcachedNodes:e["memcached-nodes"],memcachedVersion:e["memcached-version"],packageSource:r,elasticIps:e["\
elastic-ips"].toLowerCase()==="true",tags:e.tags,confirm:e.confirm}},k=function(e){const r=Object.keys(e).filter(p=>!To(
p)),i=Object.fromEntries(cr.map(p=>[p,Z(e,p)])),a=m.safeParse(i),c=[...r.map(p=>`${p} is not an input; the nearest is ${lr(
p)}`),...(a.error?.issues??[]).map(({path:p,message:v})=>`${p.join(".")}: ${v}`),...J(i,a.error)];if(a.success&&c.length===
0)return a.data;const f=a.success?"input.unknown":"input.invalid";throw new F.r(f,c.length===1?`${c[0]}`:`${c.length} in\
puts are wrong`,{details:c.length===1?[]:c})},J=function(e,r){if(!r||r.issues.some(({path:a})=>a[0]==="package-source"))
return[];const i=$(e["package-source"]??"",dt["ubuntu-release"]);return typeof i=="string"?[`package-source: ${i}`]:[]},
Z=function(e,r){const i=e[r]?.trim()??"";return i===""?dt[r]:i},H=function(e){return e==null?"":typeof e=="string"||e instanceof
String?e:JSON.stringify(e)},C=function(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.
endLine,col:e.startColumn,endColumn:e.endColumn}:{}},Q=function(e,r,i){const a=new Ce(e,r,i);process.stdout.write(a.toString()+
Y.EOL)},fe=function(e,r=""){Q(e,{},r)},ge=function(e){return H(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A")},De=function(e){return H(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(
/,/g,"%2C")},E=function(e,r){const i=process.env[`GITHUB_${e}`];if(!i)throw new Error(`Unable to find environment variab\
le for file command ${e}`);if(!oe.existsSync(i))throw new Error(`Missing file at path: ${i}`);oe.appendFileSync(i,`${H(r)}${Y.
EOL}`,{encoding:"utf8"})},L=function(e,r){const i=`ghadelimiter_${Je.randomUUID()}`,a=H(r);if(e.includes(i))throw new Error(
`Unexpected input: name should not contain the delimiter "${i}"`);if(a.includes(i))throw new Error(`Unexpected input: va\
lue should not contain the delimiter "${i}"`);return`${e}<<${i}${Y.EOL}${a}${Y.EOL}${i}`},br=function(e){Q("add-mask",{},
e)},wr=function(e,r){if(process.env.GITHUB_OUTPUT)return E("OUTPUT",L(e,r));process.stdout.write(Y.EOL),Q("set-output",{
name:e},H(r))},Mi=function(e,r={}){Q("error",C(r),e instanceof Error?e.toString():e)},Ei=function(e,r={}){Q("warning",C(
r),e instanceof Error?e.toString():e)},_i=function(e){process.stdout.write(e+Y.EOL)},es=function(e){fe("group",e)},ts=function(){
fe("endgroup")},rs=function(e){const r=[...new Set(e.filter(i=>i.length>=ns).flatMap(os))].sort((i,a)=>a.length-i.length);
return i=>r.reduce((a,c)=>a.replaceAll(c,ms),i)},os=function(e){const r=JSON.stringify(e).slice(1,-1),i=encodeURIComponent(
e);return[e,e.toUpperCase(),e.toLowerCase(),r,i,...is(e)].filter(a=>a.length>=ns)},is=function(e){const r=Buffer.from(e),
i=[r.toString("base64"),...[0,1,2].map(a=>{const c=Buffer.concat([Buffer.alloc(a),r]).toString("base64").replaceAll("=",
""),f=Math.ceil(a*8/6),p=Math.floor((a+r.length)*8/6);return c.slice(f,p)})];return[...i,...i.map(a=>a.replaceAll("+","-").
replaceAll("/","_"))]},as=function(e,r,i,a){return`${[`### railgun-ha ${Me(e)}: ${a?"failed":"done"}`,...r?[Me(r)]:[],...a?
[us(a)]:[],...i.map(cs)].join(`

`)}
`},us=function({code:e,message:r,details:i}){const a=i.map(f=>`- ${Me(f)}`).join(`
`),c=a&&`

<details><summary>Details</summary>

${a}

</details>`;return`**${Me(e)}**: ${Me(r)}${c}`},cs=function({title:e,head:r,rows:i}){const a=c=>`| ${c.map(Me).join(" | ")}\
 |`;return[`#### ${Me(e)}`,"",a(r),a(r.map(()=>"---")),...i.map(a)].join(`
`)},ls=function(e){const r=Object.entries(e).filter(([i])=>i.startsWith("INPUT_"));return Object.fromEntries(r.map(([i,a])=>[
i.slice(6).toLowerCase(),a]))},fs=function(e,r,i){const a={region:e.AWS_REGION||e.AWS_DEFAULT_REGION,endpoint:e.AWS_ENDPOINT_URL_S3||
e.AWS_ENDPOINT_URL},c=`${e.GITHUB_RUN_ID??"local"}-${e.GITHUB_RUN_ATTEMPT??"1"}`;return{aws:r.aws??nn(a),clock:r.clock??
X.n,fetch:r.fetch??fetch,assets:r.assets??(()=>_e()),log:i,print:f=>i.print(f),hide:f=>i.hide(f),runName:c.replace(/[^A-Za-z0-9-]/g,
"-")}},ds=function({message:e,details:r,fault:i}){const a=i==="tool"?["this is a defect of railgun-ha: please report it \
with this log"]:[];return[e,...r.map(c=>`- ${c}`),...a].join(`
`)};var x=_e,Sr=tn,Oo=Nt,kr=et,Lo=nn,qo=rn,yt=he,Bo=Ft,Wo=tt,Zr=ze,Ko=an,Po=un,Do=cn,Mo=Le,we=ln,Eo=fn,Nr=Ae,Ee=Jt,xr=He,
Pt=ne,Ue=Vt,_o=K,Dt=ot,Mt=Be,ei=O,bt=pn,ti=At,Ze=se,Fr=Te,ni=st,ri=Yt,oi=Qe,Et=Yn,Ne=je,ii=Ie,U=lt,Jr=Qt,si=On,ai=Ln,Vr=jt,
ui=qn,_t=Rt,Gr=Bn,ci=Ct,z=Pn,Ve=Ut,Ar=Ot,$e=Dn,Ge=En,li=_n,fi=Lt,di=er,en=Fe,Hr=tr,Xr=Ke,pi=Re,wt=ir,hi=be,mi=qt,gi=Bt,$t=lr,
zt=fr,vi=dr,St=Wt,yi=pr,kt=Pe,bi=pt,Yr=gr,Zt=t,wi=u,$i=d,zi=g,Si=$,ki=b,Zi=k,Ni=J,xi=Z,Fi=H,Ji=C,Vi=Q,Gi=fe,Ai=ge,Hi=De,
Xi=E,Yi=L,Ti=br,Qi=wr,ji=Mi,Ii=Ei,Ri=_i,Ci=es,Ui=ts,Tr=rs,Oi=os,Li=is,qi=as,Bi=us,Wi=cs,Ki=ls,Pi=fs,Di=ds,X=h(6765),F=h(
6580),R=h(9065),q=h(7643),re=h(8861),N=h(3951),l=h(7811),j=h(7598),ce=h(3024),le=h(6760),W=h(3136),B=h(7030),Y=h(857),Je=h(
6982),oe=h(9896),Se=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transf\
orm"),this.name="ZodCyclicError"}};const xt="~memo",on=[],sn=new WeakMap,Oe=0,ie=1,xe=2;let nt;const rt=[],Qr={alloc(e,r,i){
const a=nt;if(!a)return i;nt=void 0;const c={value:i,issues:null};return a.set(r.value,c),rt.push(c),i},guard(e){var r;(r=
e._zod).deferred??(r.deferred=[]),e._zod.deferred.push(()=>{const i=e._zod.parse,a=(c,f)=>{if(f.direction!=="backward"&&
Le(f,c.value))throw new Se;return i(c,f)};e._zod.parse=a,e._zod.run===i&&(e._zod.run=a)})},attach(e){var r;let i,a=!1,c,
f;(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred.push(()=>{const p=e._zod.parse,v=(y,S)=>{if(i===void 0){const mt=ze(
e,new Set,!1);if(mt===Oe)return e._zod.parse=p,e._zod.run===v&&(e._zod.run=p),p(y,S);mt===xe||a?i=!0:a=!0}const V=y.value;
if(!Ft(V))return p(y,S);let G=S[xt];G||(G={buckets:new WeakMap,backEdges:void 0},S[xt]=G);let te;c===S?te=f:(te=un(G,e),
c=S,f=te);const D=te.get(V);if(D)return y.value=D.value,D.issues?D.issues.length&&y.issues.push(...tt(D.issues)):(y.memo=
!0,G.backEdges??(G.backEdges=new WeakSet),G.backEdges.add(D.value)),y;nt=te;const ae=rt.length,de=p(y,S);nt=void 0;const $r=rt.
length>ae?rt.pop():void 0;return de instanceof Promise?de.then(mt=>($r&&($r.issues=mt.issues.length?tt(mt.issues):on),mt)):
($r&&($r.issues=de.issues.length?tt(de.issues):on),de)};e._zod.parse=v,e._zod.run===p&&(e._zod.run=v)})}},jr=()=>{const e={
string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"\
items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function r(f){return e[f]??null}const i={regex:"input",email:"\
email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cui\
d",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"I\
SO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"b\
ase64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"\
currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},a={nan:"NaN"};function c(f,p){
return f==="number"&&typeof p=="number"&&!Number.isFinite(p)?String(p):a[f]??f}return f=>{switch(f.code){case"invalid_ty\
pe":return`Invalid input: expected ${c(f.expected)}, received ${c((0,l.Vn)(f.input),f.input)}`;case"invalid_value":return f.
values.length===1?`Invalid input: expected ${(0,l.Jn)(f.values[0])}`:`Invalid option: expected one of ${(0,l.Pn)(f.values,
"|")}`;case"too_big":{const p=f.exact?"exactly ":f.inclusive?"<=":"<",v=r(f.origin);return v?`Too big: expected ${f.origin??
"value"} to have ${p}${f.maximum.toString()} ${v.unit??"elements"}`:`Too big: expected ${f.origin??"value"} to be ${p}${f.
maximum.toString()}`}case"too_small":{const p=f.exact?"exactly ":f.inclusive?">=":">",v=r(f.origin);return v?`Too small:\
 expected ${f.origin} to have ${p}${f.minimum.toString()} ${v.unit}`:`Too small: expected ${f.origin} to be ${p}${f.minimum.
toString()}`}case"invalid_format":{const p=f;return p.format==="starts_with"?`Invalid string: must start with "${p.prefix}\
"`:p.format==="ends_with"?`Invalid string: must end with "${p.suffix}"`:p.format==="includes"?`Invalid string: must incl\
ude "${p.includes}"`:p.format==="regex"?`Invalid string: must match pattern ${p.pattern}`:`Invalid ${i[p.format]??f.format}`}case"\
not_multiple_of":return`Invalid number: must be a multiple of ${f.divisor}`;case"unrecognized_keys":return`Unrecognized \
key${f.keys.length>1?"s":""}: ${(0,l.Pn)(f.keys,", ")}`;case"invalid_key":return`Invalid key in ${f.origin}`;case"invali\
d_union":return f.options&&Array.isArray(f.options)&&f.options.length>0?`Invalid discriminator value. Expected ${f.options.
map(p=>`'${p}'`).join(" | ")}`:f.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"inval\
id_element":return`Invalid value in ${f.origin}`;default:return"Invalid input"}}};var _,gt=class{constructor(){this._map=
new WeakMap,this._idmap=new Map}add(e,...r){const i=r[0];return this._map.set(e,i),i&&typeof i=="object"&&"id"in i&&this.
_idmap.set(i.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const r=this._map.get(e);
return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(e),this}get(e){const r=e._zod.parent;if(r){
const i={...this.get(r)??{}};delete i.id;const a={...i,...this._map.get(e)};return Object.keys(a).length?a:void 0}return this.
_map.get(e)}has(e){return this._map.has(e)}};(_=globalThis).__zod_globalRegistry??(_.__zod_globalRegistry=fn());const qe=globalThis.
__zod_globalRegistry,dn=new Set(["type","properties","required","additionalProperties"]),Gt=["oneOf","anyOf"],hn=(e,r={})=>i=>{
const a=Jt({...i,processors:r});return ne(e,a),K(a,e),At(a,e)},it=(e,r,i={})=>a=>{const{libraryOptions:c,target:f}=a??{},
p=Jt({...c??{},target:f,io:r,processors:i});return ne(e,p),K(p,e),At(p,e)},Xe=(e,r,i)=>{(e[r]===void 0||i>e[r])&&(e[r]=i)},
Ye=(e,r,i)=>{(e[r]===void 0||i<e[r])&&(e[r]=i)},Ht=(e,r)=>{Xe(e,"minimum",r),Ye(e,"maximum",r)},mn=(e,r)=>{e.multipleOf??
(e.multipleOf=[]),e.multipleOf.includes(r)||e.multipleOf.push(r)},gn=(e,r)=>{e.patterns??(e.patterns=new Set),e.patterns.
add(r)},Xt=(e,r)=>{e.mime=e.mime?e.mime.filter(i=>r.includes(i)):[...r]},vn=(e,r)=>{e.format=r,r.includes("int")&&(e.isInt=
!0)},yn=(e,r)=>Xe(e,"minimum",r.minimum),bn=(e,r)=>Ye(e,"maximum",r.maximum),wn=e=>(r,i)=>{vn(r,i.format);const[a,c]=e[i.
format];Xe(r,"minimum",a),Ye(r,"maximum",c)},Ir={greater_than:(e,r)=>Xe(e,r.inclusive?"minimum":"exclusiveMinimum",r.value),
less_than:(e,r)=>Ye(e,r.inclusive?"maximum":"exclusiveMaximum",r.value),multiple_of:(e,r)=>mn(e,r.value),number_format:wn(
l.wn),bigint_format:wn(l.Cn),min_length:yn,max_length:bn,length_equals:(e,r)=>Ht(e,r.length),min_size:yn,max_size:bn,size_equals:(e,r)=>Ht(
e,r.size),string_format:(e,r)=>{vn(e,r.format),r.pattern&&gn(e,r.pattern),(r.format==="base64"||r.format==="base64url")&&
(e.contentEncoding=r.format),(r.local||r.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,r)=>Xt(e,r.mime)},Rr={guid:"uui\
d",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},Cr=new Map([[l.Xt,l.$t],[l.Zt,l.en]]),Ur=e=>Cr.get(
e)??e,Or=(e,r,i,a)=>{const c=i;c.type="string";const{minimum:f,maximum:p,format:v,patterns:y,contentEncoding:S,laxFormat:V}=Te(
e);if(typeof f=="number"&&(c.minLength=f),typeof p=="number"&&(c.maxLength=p),v&&(c.format=Rr[v]??v,c.format===""&&delete c.
format,(v==="time"||V)&&delete c.format),S&&(c.contentEncoding=S),y&&y.size>0){const G=[...y].map(Ur);G.length===1?c.pattern=
G[0].source:G.length>1&&(c.allOf=[...G.map(te=>({...r.target==="draft-07"||r.target==="draft-04"||r.target==="openapi-3.\
0"?{type:"string"}:{},pattern:te.source}))])}},Lr=(e,r,i,a)=>{i.not={}},$n=(e,r,i,a)=>{const c=e._zod.def,f=(0,l.An)(c.entries);
if(f.length===0){i.not={};return}f.every(p=>typeof p=="number")&&(i.type="number"),f.every(p=>typeof p=="string")&&(i.type=
"string"),i.enum=f},qr=(e,r,i,a)=>{He(e,r,i,a,"Custom types cannot be represented in JSON Schema")},zn=(e,r,i,a)=>{He(e,
r,i,a,"Transforms cannot be represented in JSON Schema")},Br=(e,r,i,a)=>{const c=i,f=e._zod.def,{minimum:p,maximum:v}=Te(
e);typeof p=="number"&&(c.minItems=p),typeof v=="number"&&(c.maxItems=v),c.type="array",c.items=ne(f.element,r,{...a,path:[
...a.path,"items"]})},Wr=(e,r,i,a)=>{const c=i,f=e._zod.def,p=f.shape;if(Object.getOwnPropertySymbols(p).length&&He(e,r,
c,a,"Symbol keys cannot be represented in JSON Schema"))return;c.type="object",c.properties={};for(const y in p)(0,l.Tn)(
c.properties,y,ne(p[y],r,{...a,path:[...a.path,"properties",y]}));const v=[];for(const y of Object.keys(p)){const S=f.shape[y];
(r.io==="input"?st(S)===void 0:S._zod.optout===void 0)&&v.push(y)}v.length>0&&(c.required=v),f.catchall?._zod.def.type===
"never"?c.additionalProperties=!1:f.catchall?f.catchall&&(c.additionalProperties=ne(f.catchall,r,{...a,path:[...a.path,"\
additionalProperties"]})):r.io==="output"&&(c.additionalProperties=!1)},Kr=(e,r,i,a)=>{const c=e._zod.def,f=c.inclusive===
!1,p=c.options.map((v,y)=>ne(v,r,{...a,path:[...a.path,f?"oneOf":"anyOf",y]}));f?i.oneOf=p:i.anyOf=p},Sn=(e,r,i,a)=>{const c=e.
_zod.def,f=ne(c.left,r,{...a,path:[...a.path,"allOf",0]}),p=ne(c.right,r,{...a,path:[...a.path,"allOf",1]}),v=S=>"allOf"in
S&&Object.keys(S).length===1,y=[...v(f)?f.allOf:[f],...v(p)?p.allOf:[p]];i.allOf=y,r.intersections.push(y)},kn=(e,r,i,a)=>{
const c=e._zod.def,f=ne(c.innerType,r,a),p=r.seen.get(e);r.target==="openapi-3.0"?(p.ref=c.innerType,i.nullable=!0):i.anyOf=
[f,{type:"null"}]},Pr=(e,r,i,a)=>{const c=e._zod.def;ne(c.innerType,r,a);const f=r.seen.get(e);f.ref=c.innerType},We=Symbol(),
Dr=(e,r,i,a)=>{const c=e._zod.def;ne(c.innerType,r,a);const f=r.seen.get(e);f.ref=c.innerType;const p=Yt(c.defaultValue,
e,r,i,a);p!==We&&(i.default=p)},Mr=(e,r,i,a)=>{const c=e._zod.def;ne(c.innerType,r,a);const f=r.seen.get(e);if(f.ref=c.innerType,
r.io!=="input")return;const p=Yt(c.defaultValue,e,r,i,a);p!==We&&(i._prefault=p)},Er=(e,r,i,a)=>{const c=e._zod.def;ne(c.
innerType,r,a);const f=r.seen.get(e);f.ref=c.innerType;let p;try{p=c.catchValue(void 0)}catch{He(e,r,i,a,"Dynamic catch \
values are not supported in JSON Schema");return}i.default=p},_r=(e,r,i,a)=>{const c=e._zod.def,f=c.in._zod.traits.has("\
$ZodTransform"),p=r.io==="input"?f?c.out:c.in:c.out;ne(p,r,a);const v=r.seen.get(e);v.ref=p},Zn=(e,r,i,a)=>{const c=e._zod.
def;ne(c.innerType,r,a);const f=r.seen.get(e);f.ref=c.innerType,i.readOnly=!0},Nn=(e,r,i,a)=>{const c=e._zod.def;ne(c.innerType,
r,a);const f=r.seen.get(e);f.ref=c.innerType},xn=new WeakSet([Object.prototype,Error.prototype]),eo=(e,r)=>{l.hn.init(e,
r),e.name="ZodError";const i=Object.getPrototypeOf(e);xn.has(i)||(xn.add(i),Qe(i,"format",a=>c=>(0,l._n)(a,c)),Qe(i,"fla\
tten",a=>c=>(0,l.gn)(a,c)),Qe(i,"addIssue",a=>c=>{a.issues.push(c),a.message=JSON.stringify(a.issues,l.Fn,2)}),Qe(i,"add\
Issues",a=>c=>{a.issues.push(...c),a.message=JSON.stringify(a.issues,l.Fn,2)}),Object.defineProperty(i,"isEmpty",{configurable:!0,
enumerable:!1,get(){return this.issues.length===0}}))},me=(0,l.yn)("ZodError",eo,void 0,{Parent:Error}),Fn=(0,l.an)(me),
Jn=(0,l.on)(me),at=(0,l.dn)(me),to=(0,l.fn)(me),Vn=(0,l.rn)(me),Gn=(0,l.tn)(me),An=(0,l.in)(me),no=(0,l.nn)(me),Hn=(0,l.
ln)(me),Xn=(0,l.sn)(me),ro=(0,l.un)(me),oo=(0,l.cn)(me),ee=(0,l.yn)("ZodType",(e,r)=>(Yn(),l.Ut.init(e,r),e.def=r,e.type=
r.type,e),{check(...e){const r=this.def;return this.clone((0,l.Ln)(r,{checks:[...r.checks??[],...e.map(i=>typeof i=="fun\
ction"?{_zod:{check:i,def:{check:"custom"},onattach:[]}}:i)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,r){
return(0,l.En)(this,e,r)},brand(){return this},register(e,r){return e.add(this,r),this},refine(e,r){return this.check(Fe(
e,r))},superRefine(e,r){return this.check(tr(e,r))},overwrite(e){return this.check((0,l.V)(e))},optional(){return Ct(this)},
exactOptional(){return Pn(this)},nullable(){return Ut(this)},nullish(){return Ct(Ut(this))},nonoptional(e){return En(this,
e)},array(){return On(this)},or(e){return jt([this,e])},and(e){return qn(this,e)},transform(e){return Lt(this,Bn(e))},default(e){
return Ot(this,e)},prefault(e){return Dn(this,e)},catch(e){return _n(this,e)},pipe(e){return Lt(this,e)},readonly(){return er(
this)},describe(e){const r=this.clone();return qe.add(r,{description:e}),r},meta(...e){if(e.length===0)return qe.get(this);
const r=this.clone();return qe.add(r,e[0]),r},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.
safeParse(null).success},apply(e,...r){return r.length===0?e(this):e(this,...r)},get"~standard"(){return(0,l.jn)(this,"~\
standard",{...(0,l.Qt)(this),jsonSchema:{input:it(this,"input"),output:it(this,"output")}})},set"~standard"(e){(0,l.Bn)(
this,"~standard",e)},parse:function e(r,i){return Fn(this,r,i,{callee:e})},parseAsync:async function e(r,i){return await Jn(
this,r,i,{callee:e})},safeParse(e,r){return at(this,e,r)},async safeParseAsync(e,r){return to(this,e,r)},get spa(){return this?.
safeParseAsync},set spa(e){(0,l.Bn)(this,"spa",e)},validate(e,r){return(0,l.pn)(this,e,r)},validateAsync(e,r){return(0,l.
mn)(this,e,r)},encode:function e(r,i){return Vn(this,r,i,{callee:e})},decode:function e(r,i){return Gn(this,r,i,{callee:e})},
encodeAsync:async function e(r,i){return await An(this,r,i,{callee:e})},decodeAsync:async function e(r,i){return await no(
this,r,i,{callee:e})},safeEncode(e,r){return Hn(this,e,r)},safeDecode(e,r){return Xn(this,e,r)},async safeEncodeAsync(e,r){
return ro(this,e,r)},async safeDecodeAsync(e,r){return oo(this,e,r)},toJSONSchema(e){return hn(this,{})(e)},get description(){
return qe.get(this)?.description},get _def(){return this._zod.def}}),Tt=(0,l.yn)("_ZodString",(e,r)=>{l.Bt.init(e,r),ee.
init(e,r),e._zod.processJSONSchema=(i,a,c)=>Or(e,i,a,c)},(0,l.On)({format:e=>Te(e).format??null,minLength:e=>Te(e).minimum??
null,maxLength:e=>Te(e).maximum??null},{regex(...e){return this.check((0,l.U)(...e))},includes(...e){return this.check((0,l.
w)(...e))},startsWith(...e){return this.check((0,l.G)(...e))},endsWith(...e){return this.check((0,l.x)(...e))},min(...e){
return this.check((0,l.L)(...e))},max(...e){return this.check((0,l.I)(...e))},length(...e){return this.check((0,l.N)(...e))},
nonempty(...e){return this.check((0,l.L)(1,...e))},lowercase(e){return this.check((0,l.P)(e))},uppercase(e){return this.
check((0,l.$)(e))},trim(){return this.check((0,l.X)())},normalize(...e){return this.check((0,l.B)(...e))},toLowerCase(){
return this.check((0,l.J)())},toUpperCase(){return this.check((0,l.Y)())},slugify(){return this.check((0,l.W)())}})),io=(0,l.
yn)("ZodString",(e,r)=>{l.Bt.init(e,r),Tt.init(e,r)},{email(e){return this.check((0,l.y)(Qn,e))},url(e){return this.check(
(0,l.et)(jn,e))},jwt(e){return this.check((0,l.j)(wo,e))},emoji(e){return this.check((0,l.b)(In,e))},guid(e){return this.
check((0,l.C)(co,e))},uuid(e){return this.check((0,l.tt)(ut,e))},uuidv4(e){return this.check((0,l.nt)(ut,e))},uuidv6(e){
return this.check((0,l.rt)(ut,e))},uuidv7(e){return this.check((0,l.it)(ut,e))},nanoid(e){return this.check((0,l.R)(lo,e))},
cuid(e){return this.check((0,l.g)(fo,e))},cuid2(e){return this.check((0,l._)(ct,e))},ulid(e){return this.check((0,l.Z)(po,
e))},base64(e){return this.check((0,l.f)(vo,e))},base64url(e){return this.check((0,l.p)(yo,e))},xid(e){return this.check(
(0,l.at)(Rn,e))},ksuid(e){return this.check((0,l.M)(ho,e))},ipv4(e){return this.check((0,l.T)(Cn,e))},ipv6(e){return this.
check((0,l.E)(mo,e))},cidrv4(e){return this.check((0,l.m)(Un,e))},cidrv6(e){return this.check((0,l.h)(go,e))},e164(e){return this.
check((0,l.v)(bo,e))},datetime(e){return this.check((0,l.O)(Tn,e))},date(e){return this.check((0,l.D)(so,e))},time(e){return this.
check((0,l.A)(ao,e))},duration(e){return this.check((0,l.k)(uo,e))}}),P=(0,l.yn)("ZodStringFormat",(e,r)=>{l.Vt.init(e,r),
Tt.init(e,r)}),Tn=(0,l.yn)("ZodISODateTime",(e,r)=>{l.Tt.init(e,r),P.init(e,r)}),so=(0,l.yn)("ZodISODate",(e,r)=>{l.wt.init(
e,r),P.init(e,r)}),ao=(0,l.yn)("ZodISOTime",(e,r)=>{l.Dt.init(e,r),P.init(e,r)}),uo=(0,l.yn)("ZodISODuration",(e,r)=>{l.
Et.init(e,r),P.init(e,r)}),Qn=(0,l.yn)("ZodEmail",(e,r)=>{l._t.init(e,r),P.init(e,r)}),co=(0,l.yn)("ZodGUID",(e,r)=>{l.xt.
init(e,r),P.init(e,r)}),ut=(0,l.yn)("ZodUUID",(e,r)=>{l.Kt.init(e,r),P.init(e,r)}),jn=(0,l.yn)("ZodURL",(e,r)=>{l.Gt.init(
e,r),P.init(e,r)}),In=(0,l.yn)("ZodEmoji",(e,r)=>{l.vt.init(e,r),P.init(e,r)}),lo=(0,l.yn)("ZodNanoID",(e,r)=>{l.jt.init(
e,r),P.init(e,r)}),fo=(0,l.yn)("ZodCUID",(e,r)=>{l.dt.init(e,r),P.init(e,r)}),ct=(0,l.yn)("ZodCUID2",(e,r)=>{l.ft.init(e,
r),P.init(e,r)}),po=(0,l.yn)("ZodULID",(e,r)=>{l.Wt.init(e,r),P.init(e,r)}),Rn=(0,l.yn)("ZodXID",(e,r)=>{l.Yt.init(e,r),
P.init(e,r)}),ho=(0,l.yn)("ZodKSUID",(e,r)=>{l.At.init(e,r),P.init(e,r)}),Cn=(0,l.yn)("ZodIPv4",(e,r)=>{l.St.init(e,r),P.
init(e,r)}),mo=(0,l.yn)("ZodIPv6",(e,r)=>{l.Ct.init(e,r),P.init(e,r)}),Un=(0,l.yn)("ZodCIDRv4",(e,r)=>{l.lt.init(e,r),P.
init(e,r)}),go=(0,l.yn)("ZodCIDRv6",(e,r)=>{l.ut.init(e,r),P.init(e,r)}),vo=(0,l.yn)("ZodBase64",(e,r)=>{l.st.init(e,r),
P.init(e,r)}),yo=(0,l.yn)("ZodBase64URL",(e,r)=>{l.ct.init(e,r),P.init(e,r)}),bo=(0,l.yn)("ZodE164",(e,r)=>{l.gt.init(e,
r),P.init(e,r)}),wo=(0,l.yn)("ZodJWT",(e,r)=>{l.kt.init(e,r),P.init(e,r)}),$o=(0,l.yn)("ZodUnknown",(e,r)=>{l.Jt.init(e,
r),ee.init(e,r),e._zod.processJSONSchema=(i,a,c)=>{}}),zo=(0,l.yn)("ZodNever",(e,r)=>{l.Mt.init(e,r),ee.init(e,r),e._zod.
processJSONSchema=(i,a,c)=>Lr(e,i,a,c)}),So=(0,l.yn)("ZodArray",(e,r)=>{je(),l.ot.init(e,r),ee.init(e,r),e._zod.processJSONSchema=
(i,a,c)=>Br(e,i,a,c),e.element=r.element},{min(e,r){return this.check((0,l.L)(e,r))},nonempty(e){return this.check((0,l.
L)(1,e))},max(e,r){return this.check((0,l.I)(e,r))},length(e,r){return this.check((0,l.N)(e,r))},unwrap(){return this.element}}),
ko=(0,l.yn)("ZodObject",(e,r)=>{je(),l.Ft.init(e,r),ee.init(e,r),e._zod.processJSONSchema=(i,a,c)=>Wr(e,i,a,c),(0,l.Mn)(
e,"shape",i=>i._zod.def.shape,!1)},{keyof(){return Rt(Object.keys(this._zod.def.shape))},catchall(e){return this.clone((0,l.
Ln)(this._zod.def,{catchall:e}))},passthrough(){return this.clone((0,l.Ln)(this._zod.def,{catchall:lt()}))},loose(){return this.
clone((0,l.Ln)(this._zod.def,{catchall:lt()}))},strict(){return this.clone((0,l.Ln)(this._zod.def,{catchall:Qt()}))},strip(){
return this.clone((0,l.Ln)(this._zod.def,{catchall:void 0}))},extend(e){return(0,l.kn)(this,e)},safeExtend(e){return(0,l.
Kn)(this,e)},merge(e){return(0,l.In)(this,e)},pick(e){return(0,l.Un)(this,e)},omit(e){return(0,l.zn)(this,e)},partial(...e){
return(0,l.Hn)(Wn,this,e[0])},exactPartial(...e){return(0,l.Hn)(Kn,this,e[0],"exactPartial")},required(...e){return(0,l.
Gn)(Mn,this,e[0])}}),Zo=(0,l.yn)("ZodUnion",(e,r)=>{l.qt.init(e,r),ee.init(e,r),e._zod.processJSONSchema=(i,a,c)=>Kr(e,i,
a,c),e.options=r.options}),No=(0,l.yn)("ZodIntersection",(e,r)=>{l.Ot.init(e,r),ee.init(e,r),e._zod.processJSONSchema=(i,a,c)=>Sn(
e,i,a,c)}),It=(0,l.yn)("ZodEnum",(e,r)=>{l.yt.init(e,r),ee.init(e,r),e._zod.processJSONSchema=(a,c,f)=>$n(e,a,c,f),e.enum=
r.entries,e.options=[...e._zod.values];const i=new Set(Object.keys(r.entries));e.extract=(a,c)=>{const f={};for(const p of a)
if(i.has(p))f[p]=r.entries[p];else throw new Error(`Key ${p} not found in enum`);return new It({...r,checks:[],...(0,l.Rn)(
c),entries:f})},e.exclude=(a,c)=>{const f={...r.entries};for(const p of a)if(i.has(p))delete f[p];else throw new Error(`\
Key ${p} not found in enum`);return new It({...r,checks:[],...(0,l.Rn)(c),entries:f})}}),xo=(0,l.yn)("ZodTransform",(e,r)=>{
je(),l.Ht.init(e,r),ee.init(e,r),e._zod.processJSONSchema=(i,a,c)=>zn(e,i,a,c),e._zod.parse=(i,a)=>{if(a.direction==="ba\
ckward")throw new l.vn(e.constructor.name);i.addIssue=f=>{if(typeof f=="string")i.issues.push((0,l.Nn)(f,i.value,r));else{
const p=f;p.fatal&&(p.continue=!1),p.code??(p.code="custom"),"input"in p||(p.input=i.value),p.inst??(p.inst=e),i.issues.
push((0,l.Nn)(p))}};const c=r.transform(i.value,i);return c instanceof Promise?c.then(f=>(i.value=f,i)):(i.value=c,i)}}),
Wn=(0,l.yn)("ZodOptional",(e,r)=>{l.It.init(e,r),ee.init(e,r),e._zod.processJSONSchema=(i,a,c)=>Nn(e,i,a,c),e.unwrap=()=>e.
_zod.def.innerType}),Kn=(0,l.yn)("ZodExactOptional",(e,r)=>{l.bt.init(e,r),ee.init(e,r),e._zod.processJSONSchema=(i,a,c)=>Nn(
e,i,a,c),e.unwrap=()=>e._zod.def.innerType}),Fo=(0,l.yn)("ZodNullable",(e,r)=>{l.Pt.init(e,r),ee.init(e,r),e._zod.processJSONSchema=
(i,a,c)=>kn(e,i,a,c),e.unwrap=()=>e._zod.def.innerType}),Jo=(0,l.yn)("ZodDefault",(e,r)=>{l.ht.init(e,r),ee.init(e,r),e.
_zod.processJSONSchema=(i,a,c)=>Dr(e,i,a,c),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap}),Vo=(0,l.yn)("Zo\
dPrefault",(e,r)=>{l.Rt.init(e,r),ee.init(e,r),e._zod.processJSONSchema=(i,a,c)=>Mr(e,i,a,c),e.unwrap=()=>e._zod.def.innerType}),
Mn=(0,l.yn)("ZodNonOptional",(e,r)=>{l.Nt.init(e,r),ee.init(e,r),e._zod.processJSONSchema=(i,a,c)=>Pr(e,i,a,c),e.unwrap=
()=>e._zod.def.innerType}),Go=(0,l.yn)("ZodCatch",(e,r)=>{l.pt.init(e,r),ee.init(e,r),e._zod.processJSONSchema=(i,a,c)=>Er(
e,i,a,c),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap}),Ao=(0,l.yn)("ZodPipe",(e,r)=>{l.Lt.init(e,r),ee.init(
e,r),e._zod.processJSONSchema=(i,a,c)=>_r(e,i,a,c),e.in=r.in,e.out=r.out}),Ho=(0,l.yn)("ZodReadonly",(e,r)=>{l.zt.init(e,
r),ee.init(e,r),e._zod.processJSONSchema=(i,a,c)=>Zn(e,i,a,c),e.unwrap=()=>e._zod.def.innerType}),Xo=(0,l.yn)("ZodCustom",
(e,r)=>{l.mt.init(e,r),ee.init(e,r),e._zod.processJSONSchema=(i,a,c)=>qr(e,i,a,c)}),ft=e=>2**(32-e.prefix),nr=e=>e.base%
ft(e)===0,rr=e=>({...e,base:e.base-e.base%ft(e)}),or=(e,r)=>e.base<r.base+ft(r)&&r.base<e.base+ft(e),Yo=[["0.0.0.0/8","t\
his network"],["127.0.0.0/8","loopback"],["169.254.0.0/16","link-local"],["224.0.0.0/4","multicast"],["240.0.0.0/4","res\
erved"]],sr=["103.21.244.0/22","103.22.200.0/22","103.31.4.0/22","104.16.0.0/13","104.24.0.0/14","108.162.192.0/18","131\
.0.72.0/22","141.101.64.0/18","162.158.0.0/15","172.64.0.0/13","173.245.48.0/20","188.114.96.0/20","190.93.240.0/20","19\
7.234.240.0/22","198.41.128.0/17"],ar=60,ur=e=>[...e].sort((r,i)=>r.base-i.base||r.prefix-i.prefix).map(Re),dt={command:"\
deploy","stack-name":"railgun-ha","activation-token":"","vpc-cidr":"10.240.0.0/16","availability-zones":"2",nat:"none","\
allowed-cidrs":"cloudflare","instance-type":"t3.medium","ubuntu-release":"24.04","ami-id":"","ami-update":"pinned",size:"\
2","memcached-node-type":"cache.t4g.small","memcached-nodes":"2","memcached-version":"1.6.22","package-source":"cloudfla\
re","elastic-ips":"false",tags:"",confirm:""},cr=Object.keys(dt),To=e=>Object.hasOwn(dt,e);(0,l.r)("kind",[(0,l.s)({kind:(0,l.
o)("apt"),url:(0,l.u)({protocol:/^https?$/}),suites:(0,l.n)((0,l.l)()).check((0,l.L)(1)),component:(0,l.l)(),key:(0,l.u)(
{protocol:/^https?$/}),package:(0,l.l)()}),(0,l.s)({kind:(0,l.o)("deb"),url:(0,l.u)({protocol:/^https?$/}),sha256:(0,l.l)().
check((0,l.U)(/^[0-9a-f]{64}$/))}),(0,l.s)({kind:(0,l.o)("ami")})]);const Qo={kind:"apt",url:"https://pkg.cloudflare.com\
/",suites:["xenial"],component:"main",key:"https://pkg.cloudflare.com/pubkey.gpg",package:"railgun-stable"},jo="`cloudfl\
are`, `apt <url> key=<url> [suite=a,b] [component=main] [package=railgun-stable]`, `deb <url> sha256=<64 hex digits>` or\
 `ami`",Io="xenial",hr=45,mr=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u,Ro=["deploy","status","destroy","render"],Co={"22.04":"jam\
my","24.04":"noble","26.04":"resolute"},n=e=>Rt(e,{error:({input:r})=>`"${r}" is not one of ${e.join(", ")}`}),o=(e,r)=>Ie().
refine(i=>e.test(i),{error:({input:i})=>`"${i}" is not ${r}`}),s=(e,r,i="")=>t(a=>{const c=/^\d{1,6}$/.test(a)?Number(a):
NaN;if(c>=e&&c<=r)return c;throw new Error(`"${a}" is out of range${c<e?i:""}`)},`a whole number from ${e} to ${r}`),m=Ln(
{command:n(Ro),"stack-name":o(/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/,"a letter followed by letters, digits and hyphens, 128 cha\
racters at most"),"activation-token":Ie().refine(e=>e===""||/^[0-9a-fA-F]{32}$/.test(e),{error:({input:e})=>`the value i\
s not 32 hexadecimal digits (it has ${String(e).length} characters)`}),"vpc-cidr":t(u,"an IPv4 range from /16 to /22 (/2\
1 for 3 or 4 zones) such as 10.240.0.0/16"),"availability-zones":t(d,"a number from 2 to 4, or 2 to 4 names separated by\
 commas"),nat:n(["none","single","per-az"]),"allowed-cidrs":t(qt,"`cloudflare`, or IPv4 ranges separated by commas or li\
nes"),"instance-type":o(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/,"an EC2 instance type such as t3.medium"),"ubuntu-release":n(["2\
2.04","24.04","26.04"]),"ami-id":o(/^$|^ami-[0-9a-f]{8}([0-9a-f]{9})?$/,"an image id such as ami-0123456789abcdef0"),"am\
i-update":n(["pinned","on-deploy"]),size:s(2,50,": one instance is no high availability"),"memcached-node-type":o(/^cache\.[a-z][a-z0-9]*\.[a-z0-9]+$/,
"a cache node type such as cache.t4g.small"),"memcached-nodes":s(2,40,": one node is no high availability"),"memcached-v\
ersion":o(/^1\.[4-6]\.\d{1,3}$/,"a version of memcached from 1.4 to 1.6 such as 1.6.22"),"package-source":Ie(),"elastic-\
ips":n(["true","false","True","False","TRUE","FALSE"]),tags:t(gr,"one key=value on each line"),confirm:Ie()}).refine(e=>(Ke(
e["vpc-cidr"])?.prefix??0)<=(0,R.t)(e["availability-zones"].count),{path:["vpc-cidr"],error:({input:e})=>g(e),when:({issues:e})=>!e.
some(({path:r})=>r?.[0]==="vpc-cidr"||r?.[0]==="availability-zones")}).transform((e,r)=>{const i=$(e["package-source"],e["\
ubuntu-release"]);return typeof i=="string"?(r.addIssue({code:"custom",path:["package-source"],message:i}),l.bn):b(e,i)}),
pe="::";var Ce=class{constructor(e,r,i){e||(e="missing.command"),this.command=e,this.properties=r,this.message=i}toString(){
let e=pe+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let r=!0;for(const i in this.properties)
if(this.properties.hasOwnProperty(i)){const a=this.properties[i];a&&(r?r=!1:e+=",",e+=`${i}=${De(a)}`)}}return e+=`${pe}${ge(
this.message)}`,e}},vt=function(e,r,i,a){function c(f){return f instanceof i?f:new i(function(p){p(f)})}return new(i||(i=
Promise))(function(f,p){function v(V){try{S(a.next(V))}catch(G){p(G)}}function y(V){try{S(a.throw(V))}catch(G){p(G)}}function S(V){
V.done?f(V.value):c(V.value).then(v,y)}S((a=a.apply(e,r||[])).next())})};const{access:ve,appendFile:Kt,writeFile:vr}=oe.
promises,ht="GITHUB_STEP_SUMMARY";var zr=class{constructor(){this._buffer=""}filePath(){return vt(this,void 0,void 0,function*(){
if(this._filePath)return this._filePath;const e=process.env[ht];if(!e)throw new Error(`Unable to find environment variab\
le for $${ht}. Check if your runtime environment supports job summaries.`);try{yield ve(e,oe.constants.R_OK|oe.constants.
W_OK)}catch{throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions\
.`)}return this._filePath=e,this._filePath})}wrap(e,r,i={}){const a=Object.entries(i).map(([c,f])=>` ${c}="${f}"`).join(
"");return r?`<${e}${a}>${r}</${e}>`:`<${e}${a}>`}write(e){return vt(this,void 0,void 0,function*(){const r=!!e?.overwrite,
i=yield this.filePath();return yield(r?vr:Kt)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return vt(this,
void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){
return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(e,r=!1){return this._buffer+=e,r?this.addEOL():
this}addEOL(){return this.addRaw(Y.EOL)}addCodeBlock(e,r){const i=Object.assign({},r&&{lang:r}),a=this.wrap("pre",this.wrap(
"code",e),i);return this.addRaw(a).addEOL()}addList(e,r=!1){const i=r?"ol":"ul",a=e.map(f=>this.wrap("li",f)).join(""),c=this.
wrap(i,a);return this.addRaw(c).addEOL()}addTable(e){const r=e.map(a=>{const c=a.map(f=>{if(typeof f=="string")return this.
wrap("td",f);const{header:p,data:v,colspan:y,rowspan:S}=f,V=p?"th":"td",G=Object.assign(Object.assign({},y&&{colspan:y}),
S&&{rowspan:S});return this.wrap(V,v,G)}).join("");return this.wrap("tr",c)}).join(""),i=this.wrap("table",r);return this.
addRaw(i).addEOL()}addDetails(e,r){const i=this.wrap("details",this.wrap("summary",e)+r);return this.addRaw(i).addEOL()}addImage(e,r,i){
const{width:a,height:c}=i||{},f=Object.assign(Object.assign({},a&&{width:a}),c&&{height:c}),p=this.wrap("img",null,Object.
assign({src:e,alt:r},f));return this.addRaw(p).addEOL()}addHeading(e,r){const i=`h${r}`,a=["h1","h2","h3","h4","h5","h6"].
includes(i)?i:"h1",c=this.wrap(a,e);return this.addRaw(c).addEOL()}addSeparator(){const e=this.wrap("hr",null);return this.
addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,r){const i=Object.assign(
{},r&&{cite:r}),a=this.wrap("blockquote",e,i);return this.addRaw(a).addEOL()}addLink(e,r){const i=this.wrap("a",e,{href:r});
return this.addRaw(i).addEOL()}};const yr=new zr;Y.platform(),Y.arch();var ke;(function(e){e[e.Success=0]="Success",e[e.
Failure=1]="Failure"})(ke||(ke={}));const ms="***",ns=8,ss=25e4;var ye=class{#t=[];#e=e=>e;mask(e){e&&(br(e),this.hide(e))}hide(e){
e&&(this.#t.push(e),this.#e=rs(this.#t))}info(e){_i(this.#e(e))}warning(e){Ei(this.#e(e))}async group(e,r){es(this.#e(e));
try{return await r()}finally{ts()}}print(e){process.stdout.write(`${this.#e(e)}
`)}output(e,r){wr(e,this.#e(r))}annotate(e,r){Mi(this.#e(r),{title:e})}async summarise(e){const r=this.#e(e),i=r.length>
ss?`${r.slice(0,ss)}

\u2026 cut here
`:r;await yr.addRaw(i,!0).write()}};const Me=e=>e.replace(/[&<>|`*_[\]\\~@#]/g,r=>`&#${r.codePointAt(0)};`).replace(/\s*\n\s*/g,
" "),gs={deploy:()=>Promise.all([h.e(78),h.e(60),h.e(209),h.e(655),h.e(713),h.e(34),h.e(803),h.e(164),h.e(601),h.e(783)]).
then(h.bind(h,4164)),status:()=>Promise.all([h.e(78),h.e(60),h.e(209),h.e(655),h.e(713),h.e(34),h.e(803),h.e(321)]).then(
h.bind(h,321)),destroy:()=>Promise.all([h.e(78),h.e(60),h.e(209),h.e(655),h.e(713),h.e(803),h.e(164),h.e(340)]).then(h.bind(
h,6313)),render:()=>Promise.all([h.e(601),h.e(955)]).then(h.bind(h,8955))};async function vs(e,r={}){const i=new ye,a=ls(
e);i.mask(a["activation-token"]?.trim()??""),i.hide(e.AWS_SECRET_ACCESS_KEY),i.hide(e.AWS_SESSION_TOKEN);let c,f;try{c=await ys(
k(a),fs(e,r,i)),f=c?.failure}catch(p){f=(0,F.n)(p)}return(c||f)&&await bs(i,e,a.command?.trim()||"deploy",c,f),f?1:0}async function ys(e,r){
const{run:i}=await gs[e.command]();return i(e,r)}async function bs(e,r,i,a,c){for(const[p,v]of Object.entries(a?.outputs??
{}))e.output(p,v);const f=c&&{code:c.code,message:c.message,details:c.details};e.output("result",JSON.stringify({command:i,
...a?.result,...f&&{error:f}})),r.GITHUB_STEP_SUMMARY&&await e.summarise(as(i,a?.headline??"",a?.tables??[],c)),c?e.annotate(
`railgun-ha ${c.code}`,ds(c)):a&&e.info(a.headline)}process.exitCode=await vs(process.env),I()}catch(_e){I(_e)}},1)}),7643:((w,T,h)=>{
h.d(T,{a:()=>A,c:()=>X,d:()=>j,f:()=>l,i:()=>F,l:()=>re,n:()=>q,o:()=>W,p:()=>N,r:()=>le,s:()=>I,t:()=>ce,u:()=>R});const A="\
railgun-ha",I="railgun-ha:stack",X="railgun-ha:template",F="railgun-ha:parameters",R="railgun-ha:version",q="railgun-ha-\
launch",re={current:"current",previous:"previous",pending:"pending"};function N(B){const Y=`/${A}/${B}`;return{prefix:Y,
token:`${Y}/activation-token`,servers:`${Y}/memcached-servers`,host:`${Y}/railgun-host`,settings:`${Y}/settings`,lock:`${Y}\
/lock`,pause:`${Y}/pause`}}const l=B=>`${B}-listeners`,j=B=>`/${A}/${B}/boot`,ce={stackName:"STACK_NAME",groupName:"GROU\
P_NAME",hookName:"HOOK_NAME",portProbe:"PORT_PROBE_FUNCTION",launchGate:"LAUNCH_GATE_FUNCTION",endpointSync:"ENDPOINT_SY\
NC_FUNCTION",vpcCidr:"VPC_CIDR",cacheTopic:"CACHE_TOPIC_ARN",document:"CONVERGE_DOCUMENT"},le={loadBalancerDnsName:"Load\
BalancerDnsName",groupName:"AutoScalingGroupName",targetGroupArn:"TargetGroupArn",cacheCluster:"CacheClusterId",portProbe:"\
PortProbeFunction",launchGate:"LaunchGateFunction",endpointSync:"EndpointSyncFunction",reconciler:"ReconcilerFunction",document:"\
ConvergeDocument",launchTemplate:"LaunchTemplateId",launchTemplateVersion:"LaunchTemplateLatestVersion"},W={zones:"ZoneN\
ames",imageId:"ImageId",artifactsBucket:"ArtifactsBucket",servingTemplateVersion:"ServingTemplateVersion"}}),8861:((w,T,h)=>{
h.d(T,{n:()=>X,r:()=>A,t:()=>I});const A=15e3,I=75e3,X=1020}),7811:((w,T,h)=>{h.d(T,{$:()=>Lt,$t:()=>Di,A:()=>Pn,An:()=>A,
At:()=>Rr,B:()=>tr,Bn:()=>Ze,Bt:()=>Be,C:()=>vo,Cn:()=>Lo,Ct:()=>Br,D:()=>Kn,Dn:()=>ai,Dt:()=>Or,E:()=>No,En:()=>ye,Et:()=>Lr,
F:()=>Vo,Fn:()=>X,Ft:()=>no,G:()=>er,Gn:()=>Mo,Gt:()=>Xt,H:()=>Re,Hn:()=>Do,Ht:()=>Ie,I:()=>Mn,In:()=>Po,It:()=>Tn,J:()=>ft,
Jn:()=>Sr,Jt:()=>xn,K:()=>Un,Kn:()=>Ko,Kt:()=>At,L:()=>En,Ln:()=>Y,Lt:()=>fo,M:()=>Zo,Mn:()=>Jr,Mt:()=>Qe,N:()=>Go,Nn:()=>bt,
Nt:()=>ut,O:()=>Ct,On:()=>ni,Ot:()=>Yn,P:()=>Ao,Pn:()=>I,Pt:()=>ao,Q:()=>Jo,Qt:()=>Gt,R:()=>Qt,Rn:()=>x,Rt:()=>co,S:()=>Dn,
Sn:()=>$e,St:()=>$n,T:()=>jt,Tn:()=>N,Tt:()=>Cr,U:()=>_n,Un:()=>qo,Ut:()=>K,V:()=>Fe,Vn:()=>ei,Vt:()=>O,W:()=>rr,Wn:()=>l,
Wt:()=>Ir,X:()=>Ke,Xt:()=>kn,Y:()=>nr,Yt:()=>Te,Z:()=>ko,Zt:()=>We,_:()=>On,_n:()=>gi,_t:()=>se,a:()=>cr,an:()=>zt,at:()=>Ln,
b:()=>zo,bn:()=>ui,bt:()=>so,c:()=>Pe,cn:()=>Hi,ct:()=>Dr,d:()=>or,dn:()=>kt,dt:()=>bn,en:()=>_e,et:()=>lt,f:()=>Rt,fn:()=>Zt,
ft:()=>wn,g:()=>So,gn:()=>mi,gt:()=>Mr,h:()=>It,hn:()=>pi,ht:()=>uo,i:()=>fr,in:()=>Fi,it:()=>$o,j:()=>Wn,jn:()=>Fr,jt:()=>yn,
k:()=>Fo,kn:()=>Wo,kt:()=>_r,l:()=>ar,ln:()=>Vi,lt:()=>st,m:()=>qn,mn:()=>Zi,mt:()=>ho,n:()=>dr,nn:()=>Ji,nt:()=>bo,o:()=>Co,
on:()=>St,ot:()=>Jn,p:()=>xo,pn:()=>Si,pt:()=>lo,q:()=>ir,qn:()=>vt,qt:()=>Xn,r:()=>hr,rn:()=>Ni,rt:()=>wo,s:()=>pr,sn:()=>Gi,
st:()=>Pr,t:()=>gr,tn:()=>xi,tt:()=>yo,u:()=>ur,un:()=>Ai,ut:()=>Kr,v:()=>Bn,vn:()=>Ar,vt:()=>vn,w:()=>Ho,wn:()=>kr,wt:()=>Ur,
x:()=>Xo,xn:()=>Ge,xt:()=>pn,y:()=>go,yn:()=>z,yt:()=>Tt,z:()=>Ot,zn:()=>Bo,zt:()=>po});function A(t){const n=Object.values(
t).filter(o=>typeof o=="number");return Object.entries(t).filter(([o,s])=>n.indexOf(+o)===-1).map(([o,s])=>s)}function I(t,n="\
|"){return t.map(o=>Sr(o)).join(n)}function X(t,n){return typeof n=="bigint"?n.toString():n}var F=class{constructor(t){this.
_getter=t,this._value=void 0}get value(){const t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this.
_value}};function R(t){return new F(t)}function q(t){return t==null}function re(t){const n=t.startsWith("^")?1:0,o=t.endsWith(
"$")?t.length-1:t.length;return t.slice(n,o)}function N(t,n,o){Object.defineProperty(t,n,{value:o,writable:!0,enumerable:!0,
configurable:!0})}function l(t){const n=Object.getOwnPropertyDescriptor(t,"shape");return n?.get?n.get.raw:n?.value}function j(t){
return l(t._zod.def)??t._zod.def.shape}function ce(t,n,o){Object.defineProperty(t,n,{get(){const s=o();return N(this,n,s),
s},enumerable:!0,configurable:!0})}function le(t,n,o){n in t?N(t,n,o):t[n]=o}function W(t,n,o,s){const u=j(n);for(const d of o){
const m=Object.getOwnPropertyDescriptor(u,d);m.enumerable&&(m.get?ce(t,d,()=>{const g=n._zod.def.shape[d];return s?s(g,d):
g}):le(t,d,s?s(m.value,d):m.value))}}function B(t,n){for(const o of Reflect.ownKeys(n)){const s=Object.getOwnPropertyDescriptor(
n,o);s.enumerable&&(s.get?ce(t,o,()=>n[o]):le(t,o,s.value))}}function Y(...t){const n={};for(const o of t){const s=Object.
getOwnPropertyDescriptors(o);Object.assign(n,s)}return Object.defineProperties({},n)}function Je(t){return JSON.stringify(
t)}function oe(t){return t.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const Se="\
captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function _(t){return typeof t=="object"&&t!==null&&!Array.
isArray(t)}const gt=R(()=>{if($e.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{
return new Function(""),!0}catch{return!1}});function Ce(t){if(_(t)===!1)return!1;const n=t.constructor;if(n===void 0||typeof n!=
"function")return!0;const o=n.prototype;return!(_(o)===!1||Object.prototype.hasOwnProperty.call(o,"isPrototypeOf")===!1)}
function vt(t){return Ce(t)?{...t}:Array.isArray(t)?[...t]:t instanceof Map?new Map(t):t instanceof Set?new Set(t):t}const zr=new Set(
["string","number","symbol"]);function ke(t){return t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function ye(t,n,o){const s=new t.
_zod.constr(n??t._zod.def);return(!n||o?.parent)&&(s._zod.parent=t),s}function x(t){const n=t;if(!n)return{};if(typeof n==
"string")return{error:()=>n};if(n?.message!==void 0){if(n?.error!==void 0)throw new Error("Cannot specify both `message`\
 and `error` params");n.error=n.message}return delete n.message,typeof n.error=="string"?{...n,error:()=>n.error}:n}function Sr(t){
return typeof t=="bigint"?t.toString()+"n":typeof t=="string"?`"${t}"`:`${t}`}function Oo(t){return Object.keys(t).filter(
n=>t[n]._zod.optin!==void 0&&t[n]._zod.optout==="optional")}const kr={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],
int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.
MAX_VALUE,Number.MAX_VALUE]},Lo={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),
BigInt("18446744073709551615")]};function qo(t,n){const o=t._zod.def,s=o.checks;if(s&&s.length>0)throw new Error(".pick(\
) cannot be used on object schemas containing refinements");const u={};return W(u,t,yt(t,n)),ye(t,Y(o,{shape:u,checks:[]}))}
function yt(t,n){const o=j(t),s=[];for(const u of Reflect.ownKeys(n)){if(!Object.getOwnPropertyDescriptor(o,u)?.enumerable)
throw new Error(`Unrecognized key: "${String(u)}"`);n[u]&&s.push(u)}return s}function Bo(t,n){const o=t._zod.def,s=o.checks;
if(s&&s.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");const u=new Set(yt(t,
n)),d={};return W(d,t,Reflect.ownKeys(j(t)).filter(m=>!u.has(m))),ye(t,Y(o,{shape:d,checks:[]}))}function Wo(t,n){if(!Ce(
n))throw new Error("Invalid input to extend: expected a plain object");const o=t._zod.def.checks;if(o&&o.length>0){const s=j(
t);for(const u of Reflect.ownKeys(n))if(Object.getOwnPropertyDescriptor(s,u)!==void 0)throw new Error("Cannot overwrite \
keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return ye(t,Y(t._zod.def,{shape:Zr(t,n)}))}
function Zr(t,n){const o={};return W(o,t,Reflect.ownKeys(j(t))),B(o,n),o}function Ko(t,n){if(!Ce(n))throw new Error("Inv\
alid input to safeExtend: expected a plain object");return ye(t,Y(t._zod.def,{shape:Zr(t,n)}))}function Po(t,n){if(!n?._zod?.
def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(t.
_zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExte\
nd() instead.");const o={};return W(o,t,Reflect.ownKeys(j(t))),W(o,n,Reflect.ownKeys(j(n))),ye(t,Y(t._zod.def,{shape:o,get catchall(){
return n._zod.def.catchall},checks:n._zod.def.checks??[]}))}function Do(t,n,o,s="partial"){const u=n._zod.def.checks;if(u&&
u.length>0)throw new Error(`.${s}() cannot be used on object schemas containing refinements`);const d=o?new Set(yt(n,o)):
void 0,m={};return W(m,n,Reflect.ownKeys(j(n)),t&&((g,$)=>d&&!d.has($)?g:new t({type:"optional",innerType:g}))),ye(n,Y(n.
_zod.def,{shape:m,checks:[]}))}function Mo(t,n,o){const s=o?new Set(yt(n,o)):void 0,u={};return W(u,n,Reflect.ownKeys(j(
n)),(d,m)=>s&&!s.has(m)?d:new t({type:"nonoptional",innerType:d})),ye(n,Y(n._zod.def,{shape:u}))}function we(t,n=0){if(t.
aborted===!0)return!0;for(let o=n;o<t.issues.length;o++)if(t.issues[o]?.continue!==!0)return!0;return!1}function Eo(t,n=0){
if(t.aborted===!0)return!0;for(let o=n;o<t.issues.length;o++)if(t.issues[o]?.continue===!1)return!0;return!1}function Nr(t,n){
return n.map(o=>{var s;return(s=o).path??(s.path=[]),o.path.unshift(t),o})}function Ee(t){return typeof t=="string"?t:t?.
message}function xr(t){const n=[];for(const o of t??[]){const s=o._zod.def;if(!/_(length|size)$|_equals$/.test(s.check))
break;const u=s.maximum??s.length??s.size;u>=0&&n.push([u,o])}return n}function Pt(t,n,o){var s;for(let u=n;u<t.length;u++)
(s=t[u]).schema??(s.schema=o)}function Ue(t,n,o){var s;const u=t.inst?._zod?.traits;u?.has("$ZodType")&&(u.has("$ZodChec\
k")?(s=t).schema??(s.schema=t.inst):t.schema=t.inst);const d=t.schema!==t.inst?t.schema?._zod.def?.error:void 0,m=t.message?
t.message:Ee(t.inst?._zod.def?.error?.(t))??Ee(d?.(t))??Ee(n?.error?.(t))??Ee(o.customError?.(t))??Ee(o.localeError?.(t))??
"Invalid input",g={};for(const $ of Object.keys(t))$==="inst"||$==="schema"||$==="continue"||$==="input"||$==="__proto__"||
(g[$]=t[$]);return g.path??(g.path=[]),g.message=m,n?.reportInput&&(g.input=t.input),g}const _o=/[\uD800-\uDBFF]/;function Dt(t){
const n=t.length;if(!_o.test(t))return n;let o=n;for(let s=0;s<n-1;s++)(t.charCodeAt(s)&64512)===55296&&(t.charCodeAt(s+
1)&64512)===56320&&(o--,s++);return o}function Mt(t){return Array.isArray(t)?"array":typeof t=="string"?"string":"unknow\
n"}function ei(t){const n=typeof t;switch(n){case"number":return Number.isNaN(t)?"nan":"number";case"object":{if(t===null)
return"null";if(Array.isArray(t))return"array";const o=t;if(o&&Object.getPrototypeOf(o)!==Object.prototype&&"constructor"in
o&&o.constructor)return o.constructor.name}}return n}function bt(...t){const[n,o,s]=t;return typeof n=="string"?{message:n,
code:"custom",input:o,inst:s}:{...n}}function ti(t,n){for(const o in n){const s=Object.getOwnPropertyDescriptor(n,o);s.get?
Object.defineProperty(t,o,{...s,enumerable:!1}):ri(t,o,s.value)}}function Ze(t,n,o,s=!0){return Object.defineProperty(t,
n,{configurable:!0,writable:!0,enumerable:s,value:o}),o}function Fr(t,n,o){return Ze(t,n,o,!1)}function ni(t,n){for(const o in t){
const s=t[o];Object.defineProperty(n,o,{configurable:!0,enumerable:!0,get(){return Ze(this,o,s(this))},set(u){Ze(this,o,
u)}})}return n}function ri(t,n,o){Object.defineProperty(t,n,{configurable:!0,get(){return this==null?o:Ze(this,n,o.bind(
this))},set(s){Ze(this,n,s)}})}function oi(t,n){const o=Object.getPrototypeOf(t);return n in o?void 0:o}let Et,Ne=!1;const ii={
configurable:!0,get(){Ne=!0}};function U(t,n,o){const s=Object.getPrototypeOf(t._zod);if(n in s&&Et!==t._zod){Et=void 0;
return}Et=t._zod,Object.defineProperty(s,n,{configurable:!0,get(){Object.defineProperty(this,n,ii);const u=Ne;Ne=!1;try{
const d=o(this);return Ne?delete this[n]:Object.defineProperty(this,n,{configurable:!0,writable:!0,value:d}),Ne=Ne||u,d}catch(d){
throw delete this[n],Ne=Ne||u,d}},set(u){Object.defineProperty(this,n,{configurable:!0,writable:!0,value:u})}})}function Jr(t,n,o,s){
const u=oi(t,n);u&&Object.defineProperty(u,n,{configurable:!0,get(){const d={configurable:!0,writable:!0,enumerable:s,value:void 0};
return Object.defineProperty(this,n,d),d.value=o(this),Object.defineProperty(this,n,d),d.value},set(d){Object.defineProperty(
this,n,{configurable:!0,writable:!0,enumerable:s,value:d})}})}const si="~constantCatch";function ai(t){const n=()=>t;return n[si]=
!0,n}var Vr;const ui=Object.freeze({status:"aborted"}),_t={value:void 0,enumerable:!1};let Gr="captureStackTrace"in Error?
Error:null;function ci(t){const n=Gr;if(n){const o=n.stackTraceLimit;if(typeof o=="number"){try{n.stackTraceLimit=0}catch{
return Gr=null,new t}try{return new t}finally{n.stackTraceLimit=o}}}return new t}function z(t,n,o,s){const u={};function d(Z){
this.def=Z,this.constr=J,this.traits=new Set}d.prototype=u;const m=o,g=m&&new WeakSet;function $(Z,H){if(Z._zod){if(Z._zod.
traits.has(t))return}else{_t.value=new d(H);try{Object.defineProperty(Z,"_zod",_t)}finally{_t.value=void 0}}if(Z._zod.traits.
add(t),n(Z,H),g){const Q=Object.getPrototypeOf(Z),fe=Z._zod.constr.prototype;let pe=Q;for(;pe&&pe!==fe;)pe=Object.getPrototypeOf(
pe);const ge=pe??Q;g.has(ge)||(g.add(ge),ti(ge,m))}const C=J.prototype;for(const Q in C)Object.prototype.hasOwnProperty.
call(C,Q)&&(Q in Z||(Z[Q]=C[Q].bind(Z)))}const b=s?.Parent??Object;class k extends b{}Object.defineProperty(k,"name",{value:t});
function J(Z){const H=s?.Parent?ci(k):this;$(H,Z);const C=H._zod.deferred;if(C){for(const fe of C)fe();H._zod.deferred=void 0}
const Q=globalThis.__zod_globalConfig?.postProcessor;return Q&&Q(H),H}return Object.defineProperty(J,"init",{value:$}),Object.
defineProperty(J,Symbol.hasInstance,{value:Z=>s?.Parent&&Z instanceof s.Parent?!0:Z?._zod?.traits?.has(t)}),Object.defineProperty(
J,"name",{value:t}),J}var Ve=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use \
.parseAsync() instead.")}},Ar=class extends Error{constructor(t){super(`Encountered unidirectional transform during enco\
de: ${t}`),this.name="ZodEncodeError"}};(Vr=globalThis).__zod_globalConfig??(Vr.__zod_globalConfig={});const $e=globalThis.
__zod_globalConfig;function Ge(t){return t&&Object.assign($e,t),$e}function li(){const t=this._zod;return t.message??(t.
message=JSON.stringify(t.def,X,2)),t.message}function fi(t){this._zod.message=t}const di={get:li,set:fi,enumerable:!0,configurable:!0},
en={value:void 0,enumerable:!1},Hr=new WeakSet([Object.prototype,Error.prototype]),Xr=(t,n)=>{t.name="$ZodError",en.value=
n,Object.defineProperty(t,"issues",en),en.value=void 0,Object.defineProperty(t,"message",di);const o=Object.getPrototypeOf(
t);Hr.has(o)||(Hr.add(o),Object.defineProperty(o,"toString",{configurable:!0,enumerable:!1,get(){const s=()=>this.message;
return Object.defineProperty(this,"toString",{value:s,configurable:!0,writable:!0}),s},set(s){Object.defineProperty(this,
"toString",{value:s,configurable:!0,writable:!0})}}))},pi=z("$ZodError",Xr),wt=z("$ZodError",Xr,void 0,{Parent:Error});function hi(t,n,o){
return Object.prototype.hasOwnProperty.call(t,n)||(n==="__proto__"?Object.defineProperty(t,n,{value:o(),writable:!0,enumerable:!0,
configurable:!0}):t[n]=o()),t[n]}function mi(t,n=o=>o.message){const o={},s=[];for(const u of t.issues)u.path.length>0?hi(
o,u.path[0],()=>[]).push(n(u)):s.push(n(u));return{formErrors:s,fieldErrors:o}}function gi(t,n=o=>o.message){const o={_errors:[]},
s=(u,d=[])=>{for(const m of u.issues)if(m.code==="invalid_union"&&m.errors.length)m.errors.map(g=>s({issues:g},[...d,...m.
path]));else if(m.code==="invalid_key")s({issues:m.issues},[...d,...m.path]);else if(m.code==="invalid_element")s({issues:m.
issues},[...d,...m.path]);else{const g=[...d,...m.path];if(g.length===0)o._errors.push(n(m));else{let $=o,b=0;for(;b<g.length;){
const k=g[b],J=b===g.length-1;if(k==="_errors"){J&&$._errors.push(n(m)),b++;continue}Object.prototype.hasOwnProperty.call(
$,k)||Object.defineProperty($,k,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});const Z=$[k];J&&Z._errors.
push(n(m)),$=Z,b++}}}};return s(t),o}function $t(t,n){return{callee:n?.callee??t,Err:n?.Err}}const zt=t=>{const n=(o,s,u,d)=>{
const m=u?{...u,async:!1}:{async:!1},g=o._zod.run({value:s,issues:[]},m);if(g instanceof Promise)throw new Ve;if(g.issues.
length){const $=new(d?.Err??t)(g.issues.map(b=>Ue(b,m,Ge())));throw Se($,d?.callee??n),$}return g.value};return n},vi=zt(
wt),St=t=>{const n=async(o,s,u,d)=>{const m=u?{...u,async:!0}:{async:!0};let g=o._zod.run({value:s,issues:[]},m);if(g instanceof
Promise&&(g=await g),g.issues.length){const $=new(d?.Err??t)(g.issues.map(b=>Ue(b,m,Ge())));throw Se($,d?.callee??n),$}return g.
value};return n},yi=St(wt),kt=t=>(n,o,s)=>{const u=s?{...s,async:!1}:{async:!1},d=n._zod.run({value:o,issues:[]},u);if(d instanceof
Promise)throw new Ve;return d.issues.length?Yr(t,d.issues,u):{success:!0,data:d.value}},bi=kt(wt);function Yr(t,n,o){let s;
return{success:!1,get error(){return s||(s=new t(n.map(u=>Ue(u,o,Ge()))),n=void 0,o=void 0),s},set error(u){s=u,n=void 0,
o=void 0}}}const Zt=t=>async(n,o,s)=>{const u=s?{...s,async:!0}:{async:!0};let d=n._zod.run({value:o,issues:[]},u);return d instanceof
Promise&&(d=await d),d.issues.length?Yr(t,d.issues,u):{success:!0,data:d.value}},wi=Zt(wt),$i=Symbol.for("zod.compile.in\
valid"),zi=Symbol.for("zod.compile.fallback"),Si=((t,n,o)=>{const s=t._zod.bag.validator;if(s!==void 0){if(s(n)!==$i)return!0;
if(s.definite===!0&&o===void 0)return!1}return ki(t,n,o)});function ki(t,n,o){const s=o?{...o,async:!1,abortEarly:!0}:{async:!1,
abortEarly:!0},u=t._zod.bag.fallbackRun;let d;if(u?(s[zi]=!0,d=u({value:n,issues:[]},s)):d=t._zod.run({value:n,issues:[]},
s),d instanceof Promise)throw new Ve;return d.issues.length===0}const Zi=async(t,n,o)=>{const s=o?{...o,async:!0,abortEarly:!0}:
{async:!0,abortEarly:!0};let u=t._zod.run({value:n,issues:[]},s);return u instanceof Promise&&(u=await u),u.issues.length===
0},Ni=t=>{const n=zt(t),o=(s,u,d,m)=>{const g=d?{...d,direction:"backward"}:{direction:"backward"};return n(s,u,g,$t(o,m))};
return o},xi=t=>{const n=zt(t),o=(s,u,d,m)=>n(s,u,d,$t(o,m));return o},Fi=t=>{const n=St(t),o=async(s,u,d,m)=>{const g=d?
{...d,direction:"backward"}:{direction:"backward"};return await n(s,u,g,$t(o,m))};return o},Ji=t=>{const n=St(t),o=async(s,u,d,m)=>await n(
s,u,d,$t(o,m));return o},Vi=t=>(n,o,s)=>{const u=s?{...s,direction:"backward"}:{direction:"backward"};return kt(t)(n,o,u)},
Gi=t=>(n,o,s)=>kt(t)(n,o,s),Ai=t=>async(n,o,s)=>{const u=s?{...s,direction:"backward"}:{direction:"backward"};return Zt(
t)(n,o,u)},Hi=t=>async(n,o,s)=>Zt(t)(n,o,s),Xi=/^[cC][0-9a-z]{6,}$/,Yi=/^[0-9a-z]+$/,Ti=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,
Qi=/^[0-9a-vA-V]{20}$/,ji=/^[A-Za-z0-9]{27}$/,Ii=/^[a-zA-Z0-9_-]{21}$/;function Ri(t){return new RegExp(`^[a-zA-Z0-9_-]{${t}\
}$`)}const Ci=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,Ui=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,
Tr=t=>t?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${t}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
Oi=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,Li="^(?=[\\s\\\
S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function qi(){
return new RegExp(Li,"u")}const Bi=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
Wi=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
Ki=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
Pi=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
Di=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,_e=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
tn=/^https?$/,Nt=/^\+[1-9]\d{6,14}$/,et="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-0\
2-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])\
))";function nn(t){return new RegExp(`^${t}$`)}const rn=nn(et);function he(t){const n="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof t.
precision=="number"?t.precision===-1?`${n}`:t.precision===0?`${n}:[0-5]\\d`:`${n}:[0-5]\\d\\.\\d{${t.precision}}`:t.seconds?
`${n}:[0-5]\\d(?:\\.\\d+)?`:`${n}(?::[0-5]\\d(?:\\.\\d+)?)?`}function xt(t){return new RegExp(`^${he(t)}$`)}function on(t){
const n=["Z"];t.offset&&n.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const o=`${he({precision:t.precision,seconds:!0})}(?\
:${n.join("|")})`,s=t.local?`${o}|${he({precision:t.precision})}`:o;return new RegExp(`^${et}T(?:${s})$`)}const Ft=/^[\s\S]{0,}$/,
tt=/^-?\d+(?:\.\d+)?$/,sn=/^[^A-Z]*$/,Oe=/^[^a-z]*$/,ie=z("$ZodCheck",(t,n)=>{var o;t._zod??(t._zod={}),t._zod.def=n,(o=
t._zod).onattach??(o.onattach=[])}),xe=t=>{const n=t.value;return!q(n)&&n.length!==void 0},ze={number:"number",bigint:"b\
igint",object:"date"},an=z("$ZodCheckLessThan",(t,n)=>{ie.init(t,n);const o=ze[typeof n.value];t._zod.check=s=>{(n.inclusive?
s.value<=n.value:s.value<n.value)||s.issues.push({origin:ze[typeof s.value]??o,code:"too_big",maximum:typeof n.value=="o\
bject"?n.value.getTime():n.value,input:s.value,inclusive:n.inclusive,inst:t,continue:!n.abort})}}),un=z("$ZodCheckGreate\
rThan",(t,n)=>{ie.init(t,n);const o=ze[typeof n.value];t._zod.check=s=>{(n.inclusive?s.value>=n.value:s.value>n.value)||
s.issues.push({origin:ze[typeof s.value]??o,code:"too_small",minimum:typeof n.value=="object"?n.value.getTime():n.value,
input:s.value,inclusive:n.inclusive,inst:t,continue:!n.abort})}}),nt=z("$ZodCheckNumberFormat",(t,n)=>{ie.init(t,n),n.format=
n.format||"float64";const o=n.format?.includes("int"),s=o?"int":"number",[u,d]=kr[n.format];t._zod.check=m=>{const g=m.value;
if(o){if(!Number.isInteger(g)){m.issues.push({expected:s,format:n.format,code:"invalid_type",continue:!1,input:g,inst:t});
return}if(!Number.isSafeInteger(g)){g>0?m.issues.push({input:g,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Inte\
gers must be within the safe integer range.",inst:t,origin:s,inclusive:!0,continue:!n.abort}):m.issues.push({input:g,code:"\
too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:s,inclusive:!0,
continue:!n.abort});return}}g<u&&m.issues.push({origin:"number",input:g,code:"too_small",minimum:u,inclusive:!0,inst:t,continue:!n.
abort}),g>d&&m.issues.push({origin:"number",input:g,code:"too_big",maximum:d,inclusive:!0,inst:t,continue:!n.abort})}}),
rt=z("$ZodCheckMaxLength",(t,n)=>{var o;ie.init(t,n),(o=t._zod.def).when??(o.when=xe),t._zod.check=s=>{const u=s.value,d=u.
length;if((typeof u=="string"&&d>n.maximum?Dt(u):d)<=n.maximum)return;const m=Mt(u);s.issues.push({origin:m,code:"too_bi\
g",maximum:n.maximum,inclusive:!0,input:u,inst:t,continue:!n.abort})}}),Qr=z("$ZodCheckMinLength",(t,n)=>{var o;ie.init(
t,n),(o=t._zod.def).when??(o.when=xe),t._zod.check=s=>{const u=s.value,d=u.length;if((typeof u=="string"&&d>=n.minimum&&
d<n.minimum*2?Dt(u):d)>=n.minimum)return;const m=Mt(u);s.issues.push({origin:m,code:"too_small",minimum:n.minimum,inclusive:!0,
input:u,inst:t,continue:!n.abort})}}),cn=z("$ZodCheckLengthEquals",(t,n)=>{var o;ie.init(t,n),(o=t._zod.def).when??(o.when=
xe),t._zod.check=s=>{const u=s.value,d=u.length,m=typeof u=="string"&&d>=n.length&&d<=n.length*2?Dt(u):d;if(m===n.length)
return;const g=Mt(u),$=m>n.length;s.issues.push({origin:g,...$?{code:"too_big",maximum:n.length}:{code:"too_small",minimum:n.
length},inclusive:!0,exact:!0,input:s.value,inst:t,continue:!n.abort})}}),Le=z("$ZodCheckStringFormat",(t,n)=>{var o,s;ie.
init(t,n),n.pattern?(o=t._zod).check??(o.check=u=>{n.pattern.lastIndex=0,!n.pattern.test(u.value)&&u.issues.push({origin:"\
string",code:"invalid_format",format:n.format,input:u.value,...n.pattern?{pattern:n.pattern.toString()}:{},inst:t,continue:!n.
abort})}):(s=t._zod).check??(s.check=()=>{})}),jr=z("$ZodCheckRegex",(t,n)=>{Le.init(t,n),t._zod.check=o=>{n.pattern.lastIndex=
0,!n.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:"regex",input:o.value,pattern:n.
pattern.toString(),inst:t,continue:!n.abort})}}),ln=z("$ZodCheckLowerCase",(t,n)=>{n.pattern??(n.pattern=sn),Le.init(t,n)}),
fn=z("$ZodCheckUpperCase",(t,n)=>{n.pattern??(n.pattern=Oe),Le.init(t,n)}),qe=z("$ZodCheckIncludes",(t,n)=>{ie.init(t,n);
const o=ke(n.includes);n.pattern=new RegExp(typeof n.position=="number"?`^.{${n.position},}${o}`:o),t._zod.check=s=>{s.value.
includes(n.includes,n.position)||s.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:n.includes,
input:s.value,inst:t,continue:!n.abort})}}),Ae=z("$ZodCheckStartsWith",(t,n)=>{ie.init(t,n);const o=new RegExp(`^${ke(n.
prefix)}.*`);n.pattern??(n.pattern=o),t._zod.check=s=>{s.value.startsWith(n.prefix)||s.issues.push({origin:"string",code:"\
invalid_format",format:"starts_with",prefix:n.prefix,input:s.value,inst:t,continue:!n.abort})}}),Jt=z("$ZodCheckEndsWith",
(t,n)=>{ie.init(t,n);const o=new RegExp(`.*${ke(n.suffix)}$`);n.pattern??(n.pattern=o),t._zod.check=s=>{s.value.endsWith(
n.suffix)||s.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:n.suffix,input:s.value,inst:t,
continue:!n.abort})}}),He=z("$ZodCheckOverwrite",(t,n)=>{ie.init(t,n),t._zod.check=o=>{o.value=n.tx(o.value)}});var ne=class{constructor(t=[],n={}){
this.content=[],this.indent=0,this.args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){
if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}const n=t.split(`
`).filter(u=>u),o=Math.min(...n.map(u=>u.length-u.trimStart().length)),s=n.map(u=>u.slice(o)).map(u=>" ".repeat(this.indent*
2)+u);for(const u of s)this.content.push(u)}compile(){const t=Function,n=this?.content??[""];return new t(...Object.keys(
this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}};const Vt={major:4,minor:6,patch:7},K=z("$ZodType",(t,n)=>{var o;t??(t={}),t._zod.def=
n,t._zod.bag=t._zod.bag||{},t._zod.version=Vt;const s=t._zod.def.checks,u=t._zod.traits.has("$ZodCheck")?[t,...s??[]]:s?.
length?[...s]:[];for(const d of u)for(const m of d._zod.onattach)m(t);if(u.length===0)(o=t._zod).deferred??(o.deferred=[]),
t._zod.deferred?.push(()=>{t._zod.run=t._zod.parse});else{const d=(g,$,b)=>{if(g.memo)return g;let k=we(g),J;for(const Z of $){
if(Z._zod.def.when){if(Eo(g)||!Z._zod.def.when(g))continue}else if(k)continue;const H=g.issues.length,C=Z._zod.check(g);
if(C instanceof Promise&&b?.async===!1)throw new Ve;if(J||C instanceof Promise)J=(J??Promise.resolve()).then(async()=>{await C,
g.issues.length!==H&&(Pt(g.issues,H,t),k||(k=we(g,H)))});else{if(g.issues.length===H)continue;Pt(g.issues,H,t),k||(k=we(
g,H))}}return J?J.then(()=>g):g},m=(g,$,b)=>{if(we(g))return g.aborted=!0,g;const k=d($,u,b);if(k instanceof Promise){if(b.
async===!1)throw new Ve;return k.then(J=>t._zod.parse(J,b))}return t._zod.parse(k,b)};t._zod.run=(g,$)=>{if($.skipChecks)
return t._zod.parse(g,$);if($.direction==="backward"){const k=t._zod.parse({value:g.value,issues:[]},{...$,skipChecks:!0});
return k instanceof Promise?k.then(J=>m(J,g,$)):m(k,g,$)}const b=t._zod.parse(g,$);if(b instanceof Promise){if($.async===
!1)throw new Ve;return b.then(k=>d(k,u,$))}return d(b,u,$)}}},{get"~standard"(){return Fr(this,"~standard",Gt(this))},set"\
~standard"(t){Ze(this,"~standard",t)}}),ot=(t,n)=>t.issues.length?{issues:t.issues.map(o=>Ue(o,n,Ge()))}:{value:t.value};
async function dn(t,n){const o={async:!0};return ot(await t._zod.run({value:n,issues:[]},o),o)}function Gt(t){return{validate:n=>{
const o={async:!1};try{const s=t._zod.run({value:n,issues:[]},o);if(!(s instanceof Promise))return ot(s,o)}catch{}return dn(
t,n)},vendor:"zod",version:1}}const Be=z("$ZodString",(t,n)=>{K.init(t,n),t._zod.pattern=n.pattern??Ft,t._zod.parse=(o,s)=>{
if(n.coerce)try{o.value=String(o.value)}catch{}return typeof o.value=="string"||o.issues.push({expected:"string",code:"i\
nvalid_type",input:o.value,inst:t}),o}}),O=z("$ZodStringFormat",(t,n)=>{Le.init(t,n),Be.init(t,n)}),pn=z("$ZodGUID",(t,n)=>{
n.pattern??(n.pattern=Ui),O.init(t,n)}),At=z("$ZodUUID",(t,n)=>{if(n.version){const o={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,
v8:8}[n.version];if(o===void 0)throw new Error(`Invalid UUID version: "${n.version}"`);n.pattern??(n.pattern=Tr(o))}else
n.pattern??(n.pattern=Tr());O.init(t,n)}),se=z("$ZodEmail",(t,n)=>{n.pattern??(n.pattern=Oi),O.init(t,n)});function hn(t){
try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(t):(new URL(t),!0)}catch{return!1}}function it(t,n){
return!("normalize"in n)&&!("hostname"in n)&&!("protocol"in n)?hn(t)||2:Xe(t,n)}function Xe(t,n){if(!n.normalize&&n.protocol?.
source===tn.source&&!/^https?:\/\//i.test(t))return 1;try{if(typeof URL<"u"){const o=URL;if(typeof o.parse=="function")return o.
parse(t)??2}return new URL(t)}catch{return 2}}const Ye=/[\t\n\r]/g;function Ht(t){return t.replace(Ye,"")}function mn(t,n){
return n.lastIndex=0,n.test(t.hostname)}function gn(t,n){return n.lastIndex=0,n.test(t.protocol.endsWith(":")?t.protocol.
slice(0,-1):t.protocol)}const Xt=z("$ZodURL",(t,n)=>{O.init(t,n),t._zod.check=o=>{try{const s=o.value.trim(),u=it(s,n);if(u===
1){o.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:o.value,inst:t,continue:!n.abort});
return}if(u===2){o.issues.push({code:"invalid_format",format:"url",input:o.value,inst:t,continue:!n.abort});return}if(u===
!0){o.value=Ht(s);return}n.hostname&&!mn(u,n.hostname)&&o.issues.push({code:"invalid_format",format:"url",note:"Invalid \
hostname",pattern:n.hostname.source,input:o.value,inst:t,continue:!n.abort}),n.protocol&&!gn(u,n.protocol)&&o.issues.push(
{code:"invalid_format",format:"url",note:"Invalid protocol",pattern:n.protocol.source,input:o.value,inst:t,continue:!n.abort}),
o.value=n.normalize?u.href:Ht(s);return}catch{o.issues.push({code:"invalid_format",format:"url",input:o.value,inst:t,continue:!n.
abort})}}}),vn=z("$ZodEmoji",(t,n)=>{n.pattern??(n.pattern=qi()),O.init(t,n)}),yn=z("$ZodNanoID",(t,n)=>{if(n.length!==void 0&&
(!Number.isInteger(n.length)||n.length<1))throw new Error(`Invalid nanoid length: ${n.length}`);n.pattern??(n.pattern=n.
length===void 0?Ii:Ri(n.length)),O.init(t,n)}),bn=z("$ZodCUID",(t,n)=>{n.pattern??(n.pattern=Xi),O.init(t,n)}),wn=z("$Zo\
dCUID2",(t,n)=>{n.pattern??(n.pattern=Yi),O.init(t,n)}),Ir=z("$ZodULID",(t,n)=>{n.pattern??(n.pattern=Ti),O.init(t,n)}),
Te=z("$ZodXID",(t,n)=>{n.pattern??(n.pattern=Qi),O.init(t,n)}),Rr=z("$ZodKSUID",(t,n)=>{n.pattern??(n.pattern=ji),O.init(
t,n)}),Cr=z("$ZodISODateTime",(t,n)=>{n.pattern??(n.pattern=on(n)),O.init(t,n)}),Ur=z("$ZodISODate",(t,n)=>{n.pattern??(n.
pattern=rn),O.init(t,n)}),Or=z("$ZodISOTime",(t,n)=>{n.pattern??(n.pattern=xt(n)),O.init(t,n)}),Lr=z("$ZodISODuration",(t,n)=>{
n.pattern??(n.pattern=Ci),O.init(t,n)}),$n=z("$ZodIPv4",(t,n)=>{n.pattern??(n.pattern=Bi),O.init(t,n)}),qr=/^[0-9a-fA-F:.]+$/;
function zn(t){return qr.test(t)?hn(`http://[${t}]`):!1}const Br=z("$ZodIPv6",(t,n)=>{n.pattern??(n.pattern=Wi),O.init(t,
n),t._zod.check=o=>{zn(o.value)||o.issues.push({code:"invalid_format",format:"ipv6",input:o.value,inst:t,continue:!n.abort})}}),
st=z("$ZodCIDRv4",(t,n)=>{n.pattern??(n.pattern=Ki),O.init(t,n)});function Wr(t){const n=t.split("/");if(n.length!==2)return!1;
const[o,s]=n;if(!s)return!1;const u=Number(s);return`${u}`!==s||u<0||u>128?!1:zn(o)}const Kr=z("$ZodCIDRv6",(t,n)=>{n.pattern??
(n.pattern=Pi),O.init(t,n),t._zod.check=o=>{Wr(o.value)||o.issues.push({code:"invalid_format",format:"cidrv6",input:o.value,
inst:t,continue:!n.abort})}});function Sn(t){if(t==="")return!0;if(/\s/.test(t)||t.length%4!==0)return!1;try{return atob(
t),!0}catch{return!1}}const kn=/^[0-9a-zA-Z+/]*={0,2}$/,Pr=z("$ZodBase64",(t,n)=>{n.pattern??(n.pattern=kn),O.init(t,n),
t._zod.check=o=>{Sn(o.value)||o.issues.push({code:"invalid_format",format:"base64",input:o.value,inst:t,continue:!n.abort})}}),
We=/^[A-Za-z0-9_-]*$/;function Yt(t){if(!We.test(t))return!1;const n=t.replace(/[-_]/g,o=>o==="-"?"+":"/");return Sn(n.padEnd(
Math.ceil(n.length/4)*4,"="))}const Dr=z("$ZodBase64URL",(t,n)=>{n.pattern??(n.pattern=We),O.init(t,n),t._zod.check=o=>{
Yt(o.value)||o.issues.push({code:"invalid_format",format:"base64url",input:o.value,inst:t,continue:!n.abort})}}),Mr=z("$\
ZodE164",(t,n)=>{n.pattern??(n.pattern=Nt),O.init(t,n)});function Er(t,n=null){try{const o=t.split(".");if(o.length!==3)
return!1;const[s]=o;if(!s)return!1;const u=JSON.parse(atob(s));return!("typ"in u&&u?.typ!=="JWT"||!u.alg||n&&(!("alg"in u)||
u.alg!==n))}catch{return!1}}const _r=z("$ZodJWT",(t,n)=>{O.init(t,n),t._zod.check=o=>{Er(o.value,n.alg)||o.issues.push({
code:"invalid_format",format:"jwt",input:o.value,inst:t,continue:!n.abort})}}),Zn=z("$ZodNumber",(t,n)=>{K.init(t,n),t._zod.
pattern=tt,t._zod.parse=(o,s)=>{if(n.coerce)try{o.value=Number(o.value)}catch{}const u=o.value;if(typeof u=="number"&&!Number.
isNaN(u)&&Number.isFinite(u))return o;const d=typeof u=="number"?Number.isNaN(u)?"NaN":Number.isFinite(u)?void 0:String(
u):void 0;return o.issues.push({expected:"number",code:"invalid_type",input:u,inst:t,...d?{received:d}:{}}),o}}),Nn=z("$\
ZodNumberFormat",(t,n)=>{nt.init(t,n),Zn.init(t,n)}),xn=z("$ZodUnknown",(t,n)=>{K.init(t,n),t._zod.parse=o=>o}),Qe=z("$Z\
odNever",(t,n)=>{K.init(t,n),t._zod.parse=(o,s)=>(o.issues.push({expected:"never",code:"invalid_type",input:o.value,inst:t}),
o)});function eo(t,n){const o=xr(t._zod.def.checks);if(!o.length)return;const s=Math.min(...o.map(d=>d[0])),u=t._zod.parse;
t._zod.parse=(d,m)=>{const g=n(d.value);if(g>s&&!m?.skipChecks&&m?.direction!=="backward"){for(const[$,b]of xr(t._zod.def.
checks))if(g>$&&b._zod.def.when(d)){const k=d.issues.length;return b._zod.check(d),d.issues[k].continue=!1,Pt(d.issues,k,
t),d}}return u(d,m)}}const me=t=>Array.isArray(t)?t.length:-1;function Fn(t,n,o){t.issues.length&&n.issues.push(...Nr(o,
t.issues)),n.value[o]=t.value}const Jn=z("$ZodArray",(t,n)=>{K.init(t,n);const o=$e.memoizer;o?.attach(t),t._zod.parse=(s,u)=>{
const d=s.value;if(!Array.isArray(d))return s.issues.push({expected:"array",code:"invalid_type",input:d,inst:t}),s;s.value=
o?o.alloc(t,s,Array(d.length),u):Array(d.length);const m=[],g=u?.abortEarly;for(let $=0;$<d.length;$++){const b=d[$],k=n.
element._zod.run({value:b,issues:[]},u);if(k instanceof Promise)m.push(k.then(J=>Fn(J,s,$)));else if(Fn(k,s,$),g&&k.issues.
length!==0&&we(k))break}return m.length?Promise.all(m).then(()=>s):s},eo(t,me)});function at(t,n,o,s,u,d){const m=o in s,
g=d==="optional";if(!(!m&&g&&u==="optional")){if(t.issues.length){if(u!==void 0&&g&&!m)return;n.issues.push(...Nr(o,t.issues))}
if(!m&&u===void 0){t.issues.length||n.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[o]});return}
t.value===void 0?(m||u==="defaulted"&&!g)&&(n.value[o]=void 0):n.value[o]=t.value}}const to=[];function Vn(t){const n=Object.
keys(t.shape),o=Object.getOwnPropertySymbols(t.shape),s=o.length?o:to,u=s.length?[...n,...s]:n;for(const m of u)if(!t.shape?.[m]?.
_zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(m)}": expected a Zod schema`);const d=Oo(
t.shape);return{...t,allKeys:u,symbolKeys:s,keySet:new Set(n),numKeys:n.length,optionalKeys:new Set(d)}}function Gn(t,n,o,s,u,d,m){
const g=[],$=u.keySet,b=u.catchall._zod,k=b.def.type,J=b.optin,Z=b.optout;let H=0;for(const C in n){if(m&&o.issues.length!==
H){if(we(o,H))break;H=o.issues.length}if($.has(C))continue;if(C==="__proto__"){k==="never"&&g.push(C);continue}if(k==="n\
ever"){g.push(C);continue}const Q=b.run({value:n[C],issues:[]},s);Q instanceof Promise?t.push(Q.then(fe=>at(fe,o,C,n,J,Z))):
at(Q,o,C,n,J,Z)}return g.length&&o.issues.push({code:"unrecognized_keys",keys:g,input:n,inst:d,continue:!0}),t.length?Promise.
all(t).then(()=>o):o}const An=z("$ZodObject",(t,n)=>{K.init(t,n);const o=Object.getOwnPropertyDescriptor(n,"shape"),s=o?.
get?o.get.raw:n.shape??{};if(s){const b=()=>{const k={...s};return Object.defineProperty(n,"shape",{value:k}),b.raw=k,k};
b.raw=s,Object.defineProperty(n,"shape",{get:b})}const u=R(()=>Vn(n));U(t,"propValues",b=>{const k=b.def.shape,J={};for(const Z in k){
const H=k[Z]._zod;if(H.values){Object.prototype.hasOwnProperty.call(J,Z)||N(J,Z,new Set);for(const C of H.values)J[Z].add(
C);H.optin!==void 0&&J[Z].add(void 0)}}return J});const d=_,m=n.catchall;let g;const $=$e.memoizer;$?.attach(t),t._zod.parse=
(b,k)=>{g??(g=u.value);const J=b.value;if(!d(J))return b.issues.push({expected:"object",code:"invalid_type",input:J,inst:t}),
b;b.value=$?$.alloc(t,b,{},k):{};const Z=[],H=g.shape,C=k?.abortEarly;let Q=b.issues.length;for(const fe of g.allKeys){if(C&&
b.issues.length!==Q){if(we(b,Q))break;Q=b.issues.length}if(fe==="__proto__")continue;const pe=H[fe],ge=pe._zod.optin,De=pe.
_zod.optout,E=pe._zod.run({value:J[fe],issues:[]},k);E instanceof Promise?Z.push(E.then(L=>at(L,b,fe,J,ge,De))):at(E,b,fe,
J,ge,De)}return m?Gn(Z,J,b,k,u.value,t,C===!0):Z.length?Promise.all(Z).then(()=>b):b}}),no=z("$ZodObjectJIT",(t,n)=>{An.
init(t,n);const o=t._zod.parse,s=R(()=>Vn(n)),u=$e.memoizer,d=Z=>{const H=s.value,C=H.symbolKeys,Q=new ne(["payload","ct\
x"],{shape:Z,inst:t,memo:u,syms:C}),fe=E=>`shape[${E}]._zod.run({ value: input[${E}], issues: [] }, ctx)`,pe=(E,L)=>`
          let ${E}_ab = false;
          for (let i = 0; i < ${E}.issues.length; i++) {
            const iss = ${E}.issues[i];
            iss.path = iss.path ? [${L}, ...iss.path] : [${L}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${E}_ab = true;
          }
          if (${E}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;Q.write("const input = payload.value;");const ge=Object.create(null);let De=0;for(const E of H.allKeys)ge[E]=
`key_${De++}`;Q.write(u?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const E of H.
allKeys){if(E==="__proto__")continue;const L=ge[E],ve=typeof E=="symbol"?`syms[${C.indexOf(E)}]`:Je(E),Kt=`${ve} in inpu\
t`,vr=Z[E],ht=vr?._zod?.optin,yr=ht!==void 0,br=vr?._zod?.optout==="optional";if(Q.write(`const ${L} = ${fe(ve)};`),yr&&
br){const wr=ht==="optional"?`${L}_present`:`${L}.value !== undefined || ${L}_present`;Q.write(`
        const ${L}_present = ${Kt};
        if (!${L}.issues.length || ${L}_present) {
          if (${L}.issues.length) {${pe(L,ve)}
          }

          if (${wr}) {
            newResult[${ve}] = ${L}.value;
          }
        }

      `)}else yr?(Q.write(`
        if (${L}.issues.length) {${pe(L,ve)}
        }
      `),ht==="defaulted"?Q.write(`newResult[${ve}] = ${L}.value;`):Q.write(`
        if (${L}.value !== undefined || ${Kt}) {
          newResult[${ve}] = ${L}.value;
        }
      `)):Q.write(`
        const ${L}_present = ${Kt};
        if (${L}.issues.length) {${pe(L,ve)}
        }
        if (!${L}_present && !${L}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${ve}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${L}_present) {
          newResult[${ve}] = ${L}.value;
        }

      `)}return Q.write("payload.value = newResult;"),Q.write("return payload;"),Q.compile()};let m;const g=_,$=!$e.jitless,
b=$&&gt.value,k=n.catchall;let J;t._zod.parse=(Z,H)=>{J??(J=s.value);const C=Z.value;return g(C)?$&&b&&H?.async===!1&&H.
jitless!==!0?(m||(m=d(n.shape)),Z=m(Z,H),k?Gn([],C,Z,H,J,t,H?.abortEarly===!0):Z):o(Z,H):(Z.issues.push({expected:"objec\
t",code:"invalid_type",input:C,inst:t}),Z)}});function Hn(t,n,o,s){for(const d of t)if(d.issues.length===0)return n.value=
d.value,n;const u=t.filter(d=>!we(d));return u.length===1?(n.value=u[0].value,u[0]):(n.issues.push({code:"invalid_union",
input:n.value,inst:o,errors:t.map(d=>d.issues.map(m=>Ue(m,s,Ge())))}),n)}const Xn=z("$ZodUnion",(t,n)=>{K.init(t,n),U(t,
"optin",s=>s.def.options.some(u=>u._zod.optin==="defaulted")?"defaulted":s.def.options.some(u=>u._zod.optin!==void 0)?"o\
ptional":void 0),U(t,"optout",s=>s.def.options.some(u=>u._zod.optout==="optional")?"optional":void 0),U(t,"values",s=>{if(s.
def.options.every(u=>u._zod.values))return new Set(s.def.options.flatMap(u=>Array.from(u._zod.values)))}),U(t,"pattern",
s=>{if(s.def.options.every(u=>u._zod.pattern)){const u=s.def.options.map(d=>d._zod.pattern);return new RegExp(`^(${u.map(
d=>re(d.source)).join("|")})$`)}});const o=n.options.length===1?n.options[0]._zod.run:null;t._zod.parse=(s,u)=>{if(o)return o(
s,u);let d=!1;const m=[];for(const g of n.options){const $=g._zod.run({value:s.value,issues:[]},u);if($ instanceof Promise)
m.push($),d=!0;else{if($.issues.length===0)return $;m.push($)}}return d?Promise.all(m).then(g=>Hn(g,s,t,u)):Hn(m,s,t,u)}});
function ro(t){const n=new Map;for(const o of t.options){const s=o._zod.propValues?.[t.discriminator];if(!s||s.size===0)
throw new Error(`Invalid discriminated union option at index "${t.options.indexOf(o)}"`);for(const u of s)if(n.has(u)){if(u!==
void 0)throw new Error(`Duplicate discriminator value "${String(u)}"`);n.set(u,null)}else n.set(u,o)}return n}const oo=z(
"$ZodDiscriminatedUnion",(t,n)=>{n.inclusive=!1,Xn.init(t,n);const o=t._zod.parse;U(t,"propValues",u=>{const d={};let m=0;
for(const g of u.def.options){const $=g._zod.propValues;if(!$||Object.keys($).length===0)throw new Error(`Invalid discri\
minated union option at index "${u.def.options.indexOf(g)}"`);$[u.def.discriminator]?.has(void 0)&&m++;for(const[b,k]of Object.
entries($)){Object.prototype.hasOwnProperty.call(d,b)||N(d,b,new Set);for(const J of k)d[b].add(J)}}return!u.def.unionFallback&&
m>1&&d[u.def.discriminator]?.delete(void 0),d}),n.options.forEach((u,d)=>{const m=l(u._zod.def);if(m&&!Object.prototype.
hasOwnProperty.call(m,n.discriminator))throw new Error(`Invalid discriminated union option at index "${d}"`)});const s=R(
()=>ro(n));t._zod.parse=(u,d)=>{const m=u.value;if(!_(m))return u.issues.push({code:"invalid_type",expected:"object",input:m,
inst:t}),u;const g=m?.[n.discriminator],$=s.value.get(g);return $&&(g!==void 0||d.direction!=="backward")?$._zod.run(u,d):
n.unionFallback||d.direction==="backward"?o(u,d):(u.issues.push({code:"invalid_union",errors:[],note:"No matching discri\
minator",discriminator:n.discriminator,options:Array.from(s.value.keys()).filter(b=>s.value.get(b)!==null),input:m,path:[
n.discriminator],inst:t}),u)}}),Yn=z("$ZodIntersection",(t,n)=>{K.init(t,n),t._zod.parse=(o,s)=>{const u=o.value,d=n.left.
_zod.run({value:u,issues:[]},s),m=n.right._zod.run({value:u,issues:[]},s);return d instanceof Promise||m instanceof Promise?
Promise.all([d,m]).then(([g,$])=>ee(o,g,$)):ee(o,d,m)}});function je(t,n){if(t===n)return{valid:!0,data:t};if(t instanceof
Date&&n instanceof Date&&+t==+n)return{valid:!0,data:t};if(Ce(t)&&Ce(n)){const o=Object.keys(n),s=Object.keys(t).filter(
d=>o.indexOf(d)!==-1),u={...t,...n};Object.prototype.hasOwnProperty.call(u,"__proto__")&&delete u.__proto__;for(const d of s){
if(d==="__proto__")continue;const m=je(t[d],n[d]);if(!m.valid)return{valid:!1,mergeErrorPath:[d,...m.mergeErrorPath]};u[d]=
m.data}return{valid:!0,data:u}}if(Array.isArray(t)&&Array.isArray(n)){if(t.length!==n.length)return{valid:!1,mergeErrorPath:[]};
const o=[];for(let s=0;s<t.length;s++){const u=t[s],d=n[s],m=je(u,d);if(!m.valid)return{valid:!1,mergeErrorPath:[s,...m.
mergeErrorPath]};o.push(m.data)}return{valid:!0,data:o}}return{valid:!1,mergeErrorPath:[]}}function ee(t,n,o){const s=new Map;
let u;const d=new Map,m=(b,k)=>{let J;if(b.code==="unrecognized_keys"&&!b.path?.length)u??(u=b),J=b.keys;else if(b.code===
"invalid_key"&&b.origin==="record"&&b.path?.length===1){const Z=String(b.path[0]);d.has(Z)||d.set(Z,b),J=[Z]}else return!1;
for(const Z of J)s.has(Z)||s.set(Z,{}),s.get(Z)[k]=!0;return!0};for(const b of n.issues)m(b,"l")||t.issues.push(b);for(const b of o.
issues)m(b,"r")||t.issues.push(b);const g=[...s].filter(([,b])=>b.l&&b.r).map(([b])=>b);if(g.length){const b=u?g.filter(
k=>u.keys.includes(k)):[];b.length&&t.issues.push({...u,keys:b});for(const k of g)!b.includes(k)&&d.has(k)&&t.issues.push(
d.get(k))}const $=je(n.value,o.value);if(!$.valid){if(we(t))return t;throw new Error(`Unmergable intersection. Error pat\
h: ${JSON.stringify($.mergeErrorPath)}`)}return t.value=$.data,t}const Tt=z("$ZodEnum",(t,n)=>{K.init(t,n);const o=A(n.entries),
s=new Set(o);t._zod.values=s,U(t,"pattern",u=>{const d=A(u.def.entries).filter(m=>zr.has(typeof m));return new RegExp(d.
length?`^(${d.map(m=>ke(m.toString())).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(u,d)=>{const m=u.value;return s.has(
m)||u.issues.push({code:"invalid_value",values:o,input:m,inst:t}),u}}),io=z("$ZodLiteral",(t,n)=>{K.init(t,n);const o=new Set(
n.values);t._zod.values=o,U(t,"pattern",s=>{const u=s.def.values;return new RegExp(u.length?`^(${u.map(d=>typeof d=="str\
ing"?ke(d):d?ke(d.toString()):String(d)).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(s,u)=>{const d=s.value;return o.has(
d)||s.issues.push({code:"invalid_value",values:n.values,input:d,inst:t}),s}}),Ie=z("$ZodTransform",(t,n)=>{K.init(t,n),t.
_zod.optin="optional",$e.memoizer?.guard(t),t._zod.parse=(o,s)=>{if(s.direction==="backward")throw new Ar(t.constructor.
name);const u=n.transform(o.value,o);if(s.async)return(u instanceof Promise?u:Promise.resolve(u)).then(d=>(o.value=d,o));
if(u instanceof Promise)throw new Ve;return o.value=u,o}});function P(t,n){return t.value=n.issues.length?void 0:n.value,
t}const Tn=z("$ZodOptional",(t,n)=>{K.init(t,n),U(t,"optin",o=>o.def.innerType._zod.optin==="defaulted"?"defaulted":"opt\
ional"),t._zod.optout="optional",U(t,"values",o=>{const s=o.def.innerType._zod.values;return s?new Set([...s,void 0]):void 0}),
U(t,"pattern",o=>{const s=o.def.innerType._zod.pattern;return s?new RegExp(`^(${re(s.source)})?$`):void 0}),t._zod.parse=
(o,s)=>{if(o.value===void 0){if(n.innerType._zod.optin!=="defaulted")return o;const u=n.innerType._zod.run({value:o.value,
issues:[]},s);return u instanceof Promise?u.then(d=>P(o,d)):P(o,u)}return n.innerType._zod.run(o,s)}}),so=z("$ZodExactOp\
tional",(t,n)=>{Tn.init(t,n),U(t,"values",o=>o.def.innerType._zod.values),U(t,"pattern",o=>o.def.innerType._zod.pattern),
t._zod.parse=(o,s)=>n.innerType._zod.run(o,s)}),ao=z("$ZodNullable",(t,n)=>{K.init(t,n),U(t,"optin",o=>o.def.innerType._zod.
optin),U(t,"optout",o=>o.def.innerType._zod.optout),U(t,"pattern",o=>{const s=o.def.innerType._zod.pattern;return s?new RegExp(
`^(${re(s.source)}|null)$`):void 0}),U(t,"values",o=>o.def.innerType._zod.values?new Set([...o.def.innerType._zod.values,
null]):void 0),t._zod.parse=(o,s)=>o.value===null?o:n.innerType._zod.run(o,s)}),uo=z("$ZodDefault",(t,n)=>{K.init(t,n),t.
_zod.optin="defaulted",U(t,"values",o=>o.def.innerType._zod.values),t._zod.parse=(o,s)=>{if(s.direction==="backward")return n.
innerType._zod.run(o,s);if(o.value===void 0)return o.value=n.defaultValue,o;const u=n.innerType._zod.run(o,s);return u instanceof
Promise?u.then(d=>Qn(d,n)):Qn(u,n)}});function Qn(t,n){return t.value===void 0&&(t.value=n.defaultValue),t}const co=z("$\
ZodPrefault",(t,n)=>{K.init(t,n),t._zod.optin="defaulted",U(t,"values",o=>o.def.innerType._zod.values),t._zod.parse=(o,s)=>(s.
direction==="backward"||o.value===void 0&&(o.value=n.defaultValue),n.innerType._zod.run(o,s))}),ut=z("$ZodNonOptional",(t,n)=>{
K.init(t,n),U(t,"values",o=>{const s=o.def.innerType._zod.values;return s?new Set([...s].filter(u=>u!==void 0)):void 0}),
t._zod.parse=(o,s)=>{const u=n.innerType._zod.run(o,s);return u instanceof Promise?u.then(d=>jn(d,t)):jn(u,t)}});function jn(t,n){
return!t.issues.length&&t.value===void 0&&t.issues.push({code:"invalid_type",expected:"nonoptional",input:t.value,inst:n}),
t}function In(t,n,o,s){return n.issues.length?(t.value=o.catchValue({...n,value:t.value,error:{issues:n.issues.map(u=>Ue(
u,s,Ge()))},input:t.value}),t):(t.value=n.value,n.memo&&(t.memo=!0),t)}const lo=z("$ZodCatch",(t,n)=>{K.init(t,n),U(t,"o\
ptin",o=>o.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),U(t,"optout",o=>o.def.innerType._zod.optout),U(
t,"values",o=>o.def.innerType._zod.values),t._zod.parse=(o,s)=>{if(s.direction==="backward")return n.innerType._zod.run(
o,s);const u=n.innerType._zod.run({value:o.value,issues:[]},s);return u instanceof Promise?u.then(d=>In(o,d,n,s)):In(o,u,
n,s)}}),fo=z("$ZodPipe",(t,n)=>{K.init(t,n),U(t,"values",o=>o.def.in._zod.values),U(t,"optin",o=>o.def.in._zod.optin),U(
t,"optout",o=>o.def.out._zod.optout),U(t,"propValues",o=>o.def.in._zod.propValues),t._zod.parse=(o,s)=>{if(s.direction===
"backward"){const d=n.out._zod.run(o,s);return d instanceof Promise?d.then(m=>ct(m,n.in,s)):ct(d,n.in,s)}const u=n.in._zod.
run(o,s);return u instanceof Promise?u.then(d=>ct(d,n.out,s)):ct(u,n.out,s)}});function ct(t,n,o){return t.issues.some(s=>s.
code!=="unrecognized_keys")?(t.aborted=!0,t):n._zod.run({value:t.value,issues:t.issues},o)}const po=z("$ZodReadonly",(t,n)=>{
K.init(t,n),U(t,"propValues",o=>o.def.innerType._zod.propValues),U(t,"values",o=>o.def.innerType._zod.values),U(t,"optin",
o=>o.def.innerType?._zod?.optin),U(t,"optout",o=>o.def.innerType?._zod?.optout),t._zod.parse=(o,s)=>{if(s.direction==="b\
ackward")return n.innerType._zod.run(o,s);const u=n.innerType._zod.run(o,s);return u instanceof Promise?u.then(Rn):Rn(u)}});
function Rn(t){return t.memo||(t.value=Object.freeze(t.value)),t}const ho=z("$ZodCustom",(t,n)=>{ie.init(t,n),K.init(t,n),
t._zod.parse=(o,s)=>o,t._zod.check=o=>{const s=o.value,u=n.fn(s);if(u instanceof Promise)return u.then(d=>Cn(d,o,s,t));Cn(
u,o,s,t)}});function Cn(t,n,o,s){if(!t){const u={code:"custom",input:o,inst:s,path:[...s._zod.def.path??[]],continue:!s.
_zod.def.abort};s._zod.def.params&&(u.params=s._zod.def.params),n.issues.push(bt(u))}}function mo(t){return t.checks&&(t.
checks=[...t.checks]),t}function Un(t,n){return new t(mo({type:"string",...x(n)}))}function go(t,n){return new t({type:"\
string",format:"email",check:"string_format",abort:!1,...x(n)})}function vo(t,n){return new t({type:"string",format:"gui\
d",check:"string_format",abort:!1,...x(n)})}function yo(t,n){return new t({type:"string",format:"uuid",check:"string_for\
mat",abort:!1,...x(n)})}function bo(t,n){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"\
v4",...x(n)})}function wo(t,n){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...x(
n)})}function $o(t,n){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...x(n)})}function lt(t,n){
return new t({type:"string",format:"url",check:"string_format",abort:!1,...x(n)})}function zo(t,n){return new t({type:"s\
tring",format:"emoji",check:"string_format",abort:!1,...x(n)})}function Qt(t,n){return new t({type:"string",format:"nano\
id",check:"string_format",abort:!1,...x(n)})}function So(t,n){return new t({type:"string",format:"cuid",check:"string_fo\
rmat",abort:!1,...x(n)})}function On(t,n){return new t({type:"string",format:"cuid2",check:"string_format",abort:!1,...x(
n)})}function ko(t,n){return new t({type:"string",format:"ulid",check:"string_format",abort:!1,...x(n)})}function Ln(t,n){
return new t({type:"string",format:"xid",check:"string_format",abort:!1,...x(n)})}function Zo(t,n){return new t({type:"s\
tring",format:"ksuid",check:"string_format",abort:!1,...x(n)})}function jt(t,n){return new t({type:"string",format:"ipv4",
check:"string_format",abort:!1,...x(n)})}function No(t,n){return new t({type:"string",format:"ipv6",check:"string_format",
abort:!1,...x(n)})}function qn(t,n){return new t({type:"string",format:"cidrv4",check:"string_format",abort:!1,...x(n)})}
function It(t,n){return new t({type:"string",format:"cidrv6",check:"string_format",abort:!1,...x(n)})}function Rt(t,n){return new t(
{type:"string",format:"base64",check:"string_format",abort:!1,...x(n)})}function xo(t,n){return new t({type:"string",format:"\
base64url",check:"string_format",abort:!1,...x(n)})}function Bn(t,n){return new t({type:"string",format:"e164",check:"st\
ring_format",abort:!1,...x(n)})}function Wn(t,n){return new t({type:"string",format:"jwt",check:"string_format",abort:!1,
...x(n)})}function Ct(t,n){return new t({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,
...x(n)})}function Kn(t,n){return new t({type:"string",format:"date",check:"string_format",...x(n)})}function Pn(t,n){return new t(
{type:"string",format:"time",check:"string_format",precision:null,...x(n)})}function Fo(t,n){return new t({type:"string",
format:"duration",check:"string_format",...x(n)})}function Ut(t,n){return new t({type:"number",check:"number_format",abort:!1,
format:"safeint",...x(n)})}function Jo(t){return new t({type:"unknown"})}function Ot(t,n){return new t({type:"never",...x(
n)})}function Vo(t,n){return new an({check:"less_than",...x(n),value:t,inclusive:!0})}function Dn(t,n){return new un({check:"\
greater_than",...x(n),value:t,inclusive:!0})}function Mn(t,n){return new rt({check:"max_length",...x(n),maximum:t})}function En(t,n){
return new Qr({check:"min_length",...x(n),minimum:t})}function Go(t,n){return new cn({check:"length_equals",...x(n),length:t})}
function _n(t,n){return new jr({check:"string_format",format:"regex",...x(n),pattern:t})}function Ao(t){return new ln({check:"\
string_format",format:"lowercase",...x(t)})}function Lt(t){return new fn({check:"string_format",format:"uppercase",...x(
t)})}function Ho(t,n){return new qe({check:"string_format",format:"includes",...x(n),includes:t})}function er(t,n){return new Ae(
{check:"string_format",format:"starts_with",...x(n),prefix:t})}function Xo(t,n){return new Jt({check:"string_format",format:"\
ends_with",...x(n),suffix:t})}function Fe(t){return new He({check:"overwrite",tx:t})}function tr(t){return Fe(n=>n.normalize(
t))}function Ke(){return Fe(t=>t.trim())}function ft(){return Fe(t=>t.toLowerCase())}function nr(){return Fe(t=>t.toUpperCase())}
function rr(){return Fe(t=>oe(t))}function or(t,n,o){return new t({type:"array",element:n,...x(o)})}function Re(t,n,o){return new t(
{type:"custom",check:"custom",fn:n,...x(o)})}function ir(t,n){const o=Yo(s=>(s.addIssue=u=>{if(typeof u=="string")s.issues.
push(bt(u,s.value,o._zod.def));else{const d=u;d.fatal&&(d.continue=!1),d.code??(d.code="custom"),"input"in d||(d.input=s.
value),d.inst??(d.inst=o),d.continue??(d.continue=!o._zod.def.abort),s.issues.push(bt(d))}},t(s.value,s)),n);return o}function Yo(t,n){
const o=new ie({check:"custom",...x(n)});return o._zod.check=t,o}const be=z("ZodMiniType",(t,n)=>{if(!t._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");K.init(t,n),t.def=n,t.type=n.type},{get with(){return this.check},set with(t){Ze(
this,"with",t)},parse(t,n){return vi(this,t,n,{callee:this.parse})},parseAsync(t,n){return yi(this,t,n,{callee:this.parseAsync})},
safeParse(t,n){return bi(this,t,n)},safeParseAsync(t,n){return wi(this,t,n)},check(...t){const n=this.def;return this.clone(
{...n,checks:[...n.checks??[],...t.map(o=>typeof o=="function"?{_zod:{check:o,def:{check:"custom"},onattach:[]}}:o)]},{parent:!0})},
clone(t,n){return ye(this,t,n)},brand(){return this},register(t,n){return t.add(this,n),this},apply(t,...n){return n.length===
0?t(this):t(this,...n)}}),sr=z("ZodMiniString",(t,n)=>{Be.init(t,n),be.init(t,n)});function ar(t){return Un(sr,t)}const qt=z(
"ZodMiniStringFormat",(t,n)=>{O.init(t,n),sr.init(t,n)}),Bt=z("ZodMiniURL",(t,n)=>{Xt.init(t,n),qt.init(t,n)});function ur(t){
return lt(Bt,t)}const dt=z("ZodMiniIPv4",(t,n)=>{$n.init(t,n),qt.init(t,n)});function cr(t){return jt(dt,t)}const To=z("\
ZodMiniNumber",(t,n)=>{Zn.init(t,n),be.init(t,n)}),lr=z("ZodMiniNumberFormat",(t,n)=>{Nn.init(t,n),To.init(t,n)});function fr(t){
return Ut(lr,t)}const Qo=z("ZodMiniNever",(t,n)=>{Qe.init(t,n),be.init(t,n)});function jo(t){return Ot(Qo,t)}const Io=z(
"ZodMiniArray",(t,n)=>{Jn.init(t,n),be.init(t,n)});function dr(t,n){return new Io({type:"array",element:t,...x(n)})}const Wt=z(
"ZodMiniObject",(t,n)=>{An.init(t,n),be.init(t,n),Jr(t,"shape",o=>o._zod.def.shape,!1)});function pr(t,n){const o={type:"\
object",shape:t??{},...x(n)};return new Wt(o)}function Pe(t,n){return new Wt({type:"object",shape:t,catchall:jo(),...x(n)})}
const pt=z("ZodMiniDiscriminatedUnion",(t,n)=>{oo.init(t,n),be.init(t,n)});function hr(t,n,o){return new pt({type:"union",
options:n,discriminator:t,...x(o)})}const mr=z("ZodMiniEnum",(t,n)=>{Tt.init(t,n),be.init(t,n),t.options=[...t._zod.values]});
function gr(t,n){const o=Array.isArray(t)?Object.fromEntries(t.map(s=>[s,s])):t;return new mr({type:"enum",entries:o,...x(
n)})}const Ro=z("ZodMiniLiteral",(t,n)=>{io.init(t,n),be.init(t,n)});function Co(t,n){return new Ro({type:"literal",values:Array.
isArray(t)?t:[t],...x(n)})}}),3951:((w,T,h)=>{h.d(T,{t:()=>A});const A="1.0.0"})},Uo={};function M(w){var T=Uo[w];if(T!==
void 0)return T.exports;var h=Uo[w]={exports:{}},A=!0;try{ps[w](h,h.exports,M),A=!1}finally{A&&delete Uo[w]}return h.exports}
M.m=ps,typeof M<"u"&&(M.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?
1:0,-1)+"/"),(()=>{var w=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",T=typeof Symbol=="funct\
ion"?Symbol("webpack exports"):"__webpack_exports__",h=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_erro\
r__",A=X=>{X&&X.d<1&&(X.d=1,X.forEach(F=>F.r--),X.forEach(F=>F.r--?F.r++:F()))},I=X=>X.map(F=>{if(F!==null&&typeof F=="o\
bject"){if(F[w])return F;if(F.then){var R=[];R.d=0,F.then(N=>{q[T]=N,A(R)},N=>{q[h]=N,A(R)});var q={};return q[w]=N=>N(R),
q}}var re={};return re[w]=N=>{},re[T]=F,re});M.a=(X,F,R)=>{var q;R&&((q=[]).d=-1);var re=new Set,N=X.exports,l,j,ce,le=new Promise(
(W,B)=>{ce=B,j=W});le[T]=N,le[w]=W=>(q&&W(q),re.forEach(W),le.catch(B=>{})),X.exports=le,F(W=>{l=I(W);var B,Y=()=>l.map(
oe=>{if(oe[h])throw oe[h];return oe[T]}),Je=new Promise(oe=>{B=()=>oe(Y),B.r=0;var Se=_=>_!==q&&!re.has(_)&&(re.add(_),_&&
!_.d&&(B.r++,_.push(B)));l.map(_=>_[w](Se))});return B.r?Je:Y()},W=>(W?ce(le[h]=W):j(N),A(q))),q&&q.d<0&&(q.d=0)}})(),(()=>{
var w=Object.getPrototypeOf?h=>Object.getPrototypeOf(h):h=>h.__proto__,T;M.t=function(h,A){if(A&1&&(h=this(h)),A&8||typeof h==
"object"&&h&&(A&4&&h.__esModule||A&16&&typeof h.then=="function"))return h;var I=Object.create(null);M.r(I);var X={};T=T||
[null,w({}),w([]),w(w)];for(var F=A&2&&h;typeof F=="object"&&!~T.indexOf(F);F=w(F))Object.getOwnPropertyNames(F).forEach(
R=>X[R]=()=>h[R]);return X.default=()=>h,M.d(I,X),I}})(),M.d=(w,T)=>{for(var h in T)M.o(T,h)&&!M.o(w,h)&&Object.defineProperty(
w,h,{enumerable:!0,get:T[h]})},M.f={},M.e=w=>Promise.all(Object.keys(M.f).reduce((T,h)=>(M.f[h](w,T),T),[])),M.u=w=>""+w+
".index.js",M.o=(w,T)=>Object.prototype.hasOwnProperty.call(w,T),M.r=w=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(
w,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(w,"__esModule",{value:!0})},(()=>{var w={792:0},T=h=>{var{ids:A,
modules:I,runtime:X}=h,F,R,q=0;for(F in I)M.o(I,F)&&(M.m[F]=I[F]);for(X&&X(M);q<A.length;q++)R=A[q],M.o(w,R)&&w[R]&&w[R][0](),
w[A[q]]=0};M.f.j=(h,A)=>{var I=M.o(w,h)?w[h]:void 0;if(I!==0)if(I)A.push(I[1]);else{var X=import("./"+M.u(h)).then(T,F=>{
throw w[h]!==0&&(w[h]=void 0),F}),X=Promise.race([X,new Promise(F=>I=w[h]=[F])]);A.push(I[1]=X)}}})();var hs=M(2015);hs=
await hs;
