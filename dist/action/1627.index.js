const it=1627,ut=[1627],dt={439:((B,p,i)=>{i.d(p,{n:()=>n,r:()=>r,t:()=>u});var y=i(4546),h=i(3456);function r(m,g,P){m.
__aws_sdk_context?m.__aws_sdk_context.features||(m.__aws_sdk_context.features={}):m.__aws_sdk_context={features:{}},m.__aws_sdk_context.
features[g]=P}const n=m=>{let g;if(typeof m=="string"?g=(0,h.t)(m):g=m,typeof g!="object"||typeof g.byteOffset!="number"||
typeof g.byteLength!="number")throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint\
8Array.");return(0,y.t)(g.buffer,g.byteOffset,g.byteLength).toString("base64")};var u=class{trace(){}debug(){}info(){}warn(){}error(){}}}),
6164:((B,p,i)=>{i.d(p,{a:()=>N,i:()=>z,n:()=>I,r:()=>X,t:()=>j});var y=i(7643),h=i(6580),r=i(2824),n=i(3189),u=i(5793),m=i(
2264),g=i(7288),P=class extends(0,r.O)(r.g,r.C,"CreateBucket",r.t){},L=class extends(0,r.O)(r.h,r.D,"HeadObject",r.o){},
W=class extends(0,r.O)(r._,r.w,"PutBucketEncryption",r.c){},K=class extends(0,r.O)(r._,r.w,"PutBucketPolicy",r.l){},Y=class extends(0,r.
O)(r._,r.w,"PutBucketTagging",r.u){},D=class extends(0,r.O)(r._,r.w,"PutBucketVersioning",r.d){},A=class extends(0,r.O)(
r.h,r.S,"PutObject",r.f){},H=class extends(0,r.O)(r._,r.w,"PutPublicAccessBlock",r.p){};const J=5e3;function N({clock:c,
log:o},{passing:s,forMillis:d,saying:l}){let w=!1;return async C=>{let x;if(!await(0,g.t)({clock:c,forMillis:d,every:J},
async()=>{try{return await C(),!0}catch($){if(x=$,!(0,h.t)($,...s))throw $;w||o.info(l),w=!0;return}}))throw x}}const F=12e4;
async function I(c,o,s){const d=await c.aws.s3(),l={Bucket:(0,u.t)(o,s),ExpectedBucketOwner:o.account},w=V(c,l);return await j(
d,l)||await w(()=>v(d,l,o.region)),await G({client:d,bucket:l,patiently:w},o,s),l}function V(c,{Bucket:o}){const s=`${F/
6e4} minutes`,d=N(c,{passing:["OperationAborted"],forMillis:F,saying:`S3 still works on bucket ${o}, which may be its de\
letion: trying again for up to ${s}`});return l=>d(l).catch(w=>{if(!(0,h.t)(w,"OperationAborted"))throw w;const C=`S3 st\
ill works on bucket ${o} after ${s} (OperationAborted), which may be its deletion; run again`;throw new m.t("aws.unavail\
able",C,{cause:w})})}async function v(c,{Bucket:o},s){const d=s!=="us-east-1"&&{CreateBucketConfiguration:{LocationConstraint:s}};
try{await c.send(new P({Bucket:o,...d}))}catch(l){if(!(0,h.t)(l,"BucketAlreadyOwnedByYou"))throw l}}async function j(c,o){
try{return await c.send(new n.n(o)),!0}catch(s){if((0,h.t)(s,"NotFound","NoSuchBucket"))return!1;if(Q(s)!==403)throw s;const d=`\
bucket ${o.Bucket} is closed to account ${o.ExpectedBucketOwner}: another account has it, or the role may not read it; u\
se another stack-name or grant s3:ListBucket`;throw new m.t("bucket.foreign",d,{cause:s})}}async function G({client:c,bucket:o,
patiently:s},d,l){const w={BlockPublicAcls:!0,BlockPublicPolicy:!0,IgnorePublicAcls:!0,RestrictPublicBuckets:!0},C={Rules:[
{ApplyServerSideEncryptionByDefault:{SSEAlgorithm:"AES256"}}]},x=Z(o.Bucket,d.partition),$={TagSet:[{Key:y.u,Value:l}]};
await s(()=>c.send(new H({...o,PublicAccessBlockConfiguration:w}))),await s(()=>c.send(new D({...o,VersioningConfiguration:{
Status:"Enabled"}}))),await s(()=>c.send(new W({...o,ServerSideEncryptionConfiguration:C}))),await s(()=>c.send(new K({...o,
Policy:x}))),await s(()=>c.send(new Y({...o,Tagging:$})))}function Z(c,o){const s=`arn:${o}:s3:::${c}`;return JSON.stringify(
{Version:"2012-10-17",Statement:[{Sid:"TlsOnly",Effect:"Deny",Principal:"*",Action:"s3:*",Resource:[s,`${s}/*`],Condition:{
Bool:{"aws:SecureTransport":"false"}}}]})}async function z(c,o,s){try{return await c.send(new L({...o,Key:s.key})),!1}catch(d){
if(!(0,h.t)(d,"NotFound","NoSuchKey"))throw d}return await c.send(new A({...o,Key:s.key,Body:s.body,ContentType:s.key.endsWith(
".json")?"application/json":"application/zip",ChecksumSHA256:Buffer.from(s.sha256,"hex").toString("base64")})),!0}async function X(c,{
Bucket:o},s){const d=await c.config.endpoint?.(),l=d?`${d.protocol}//${d.hostname}${d.port?`:${d.port}`:""}`:void 0,{url:w}=c.
config.endpointProvider({Bucket:o,Region:await c.config.region(),ForcePathStyle:await c.config.forcePathStyle===!0,...l&&
{Endpoint:l}});return`${w.href.replace(/\/$/,"")}/${s}`}const Q=c=>c?.$metadata?.httpStatusCode}),4546:((B,p,i)=>{i.d(p,
{n:()=>r,r:()=>y,t:()=>h});const y=n=>typeof ArrayBuffer=="function"&&n instanceof ArrayBuffer||Object.prototype.toString.
call(n)==="[object ArrayBuffer]",h=(n,u=0,m=n.byteLength-u)=>{if(!y(n))throw new TypeError(`The "input" argument must be\
 ArrayBuffer. Received type ${typeof n} (${n})`);return Buffer.from(n,u,m)},r=(n,u)=>{if(typeof n!="string")throw new TypeError(
`The "input" argument must be of type string. Received type ${typeof n} (${n})`);return u?Buffer.from(n,u):Buffer.from(n)}}),
3456:((B,p,i)=>{i.d(p,{t:()=>h});var y=i(4546);const h=r=>{const n=(0,y.n)(r,"utf8");return new Uint8Array(n.buffer,n.byteOffset,
n.byteLength/Uint8Array.BYTES_PER_ELEMENT)}}),4582:((B,p,i)=>{i.d(p,{t:()=>y});var y=class et{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(n){
this.method=n.method||"GET",this.hostname=n.hostname||"localhost",this.port=n.port,this.query=n.query||{},this.headers=n.
headers||{},this.body=n.body,this.protocol=n.protocol?n.protocol.slice(-1)!==":"?`${n.protocol}:`:n.protocol:"https:",this.
path=n.path?n.path.charAt(0)!=="/"?`/${n.path}`:n.path:"/",this.username=n.username,this.password=n.password,this.fragment=
n.fragment}static clone(n){const u=new et({...n,headers:{...n.headers}});return u.query&&(u.query=h(u.query)),u}static isInstance(n){
if(!n)return!1;const u=n;return"method"in u&&"protocol"in u&&"hostname"in u&&"path"in u&&typeof u.query=="object"&&typeof u.
headers=="object"}clone(){return et.clone(this)}};function h(r){return Object.keys(r).reduce((n,u)=>{const m=r[u];return{
...n,[u]:Array.isArray(m)?[...m]:m}},{})}}),3189:((B,p,i)=>{i.d(p,{n:()=>h,t:()=>r});var y=i(2824),h=class extends(0,y.O)(
y.y,y.x,"HeadBucket",y.a){},r=class extends(0,y.O)(y.b,y.x,"ListObjectVersions",y.s){}}),1341:((B,p,i)=>{i.d(p,{a:()=>j,
c:()=>y,i:()=>o,n:()=>ot,o:()=>Z,r:()=>V,s:()=>c,t:()=>ct});var y=class{statusCode;reason;headers;body;constructor(t){this.
statusCode=t.statusCode,this.reason=t.reason,this.headers=t.headers||{},this.body=t.body}static isInstance(t){if(!t)return!1;
const e=t;return typeof e.statusCode=="number"&&typeof e.headers=="object"}};const h=t=>{if(t!=null){if(typeof t=="strin\
g"){const e=parseFloat(t);if(!Number.isNaN(e))return String(e)!==String(t)&&N.warn(J(`Expected number but observed strin\
g: ${t}`)),e}if(typeof t=="number")return t;throw new TypeError(`Expected number, got ${typeof t}: ${t}`)}},r=Math.ceil(
2**127*(2-2**-23)),n=t=>{const e=h(t);if(e!==void 0&&!Number.isNaN(e)&&e!==1/0&&e!==-1/0&&Math.abs(e)>r)throw new TypeError(
`Expected 32-bit float, got ${t}`);return e},u=t=>{if(t!=null){if(Number.isInteger(t)&&!Number.isNaN(t))return t;throw new TypeError(
`Expected integer, got ${typeof t}: ${t}`)}},m=t=>P(t,16),g=t=>P(t,8),P=(t,e)=>{const a=u(t);if(a!==void 0&&L(a,e)!==a)throw new TypeError(
`Expected ${e}-bit integer, got ${t}`);return a},L=(t,e)=>{switch(e){case 32:return Int32Array.of(t)[0];case 16:return Int16Array.
of(t)[0];case 8:return Int8Array.of(t)[0]}},W=t=>h(typeof t=="string"?D(t):t),K=t=>n(typeof t=="string"?D(t):t),Y=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,
D=t=>{const e=t.match(Y);if(e===null||e[0].length!==t.length)throw new TypeError("Expected real number, got implicit NaN");
return parseFloat(t)},A=t=>m(typeof t=="string"?D(t):t),H=t=>g(typeof t=="string"?D(t):t),J=t=>String(new TypeError(t).stack||
t).split(`
`).slice(0,5).filter(e=>!e.includes("stackTraceWarning")).join(`
`),N={warn:console.warn},F=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],I=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug",
"Sep","Oct","Nov","Dec"];function V(t){const e=t.getUTCFullYear(),a=t.getUTCMonth(),f=t.getUTCDay(),_=t.getUTCDate(),b=t.
getUTCHours(),E=t.getUTCMinutes(),T=t.getUTCSeconds(),S=_<10?`0${_}`:`${_}`,O=b<10?`0${b}`:`${b}`,R=E<10?`0${E}`:`${E}`,
U=T<10?`0${T}`:`${T}`;return`${F[f]}, ${S} ${I[a]} ${e} ${O}:${R}:${U} GMT`}const v=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),
j=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const e=v.
exec(t);if(!e)throw new TypeError("Invalid RFC-3339 date-time value");const[a,f,_,b,E,T,S,O]=e,R=A(k(f)),U=M(_,"month",1,
12),q=M(b,"day",1,31);return s(R,U,q,{hours:E,minutes:T,seconds:S,fractionalMilliseconds:O})},G=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),
Z=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const e=G.
exec(t);if(!e)throw new TypeError("Invalid RFC-3339 date-time value");const[a,f,_,b,E,T,S,O,R]=e,U=A(k(f)),q=M(_,"month",
1,12),at=M(b,"day",1,31),tt=s(U,q,at,{hours:E,minutes:T,seconds:S,fractionalMilliseconds:O});return R.toUpperCase()!="Z"&&
tt.setTime(tt.getTime()-st(R)),tt},z=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
X=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
Q=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
c=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let e=z.
exec(t);if(e){const[a,f,_,b,E,T,S,O]=e;return s(A(k(b)),C(_),M(f,"day",1,31),{hours:E,minutes:T,seconds:S,fractionalMilliseconds:O})}
if(e=X.exec(t),e){const[a,f,_,b,E,T,S,O]=e;return w(s(d(b),C(_),M(f,"day",1,31),{hours:E,minutes:T,seconds:S,fractionalMilliseconds:O}))}
if(e=Q.exec(t),e){const[a,f,_,b,E,T,S,O]=e;return s(A(k(O)),C(f),M(_.trimLeft(),"day",1,31),{hours:b,minutes:E,seconds:T,
fractionalMilliseconds:S})}throw new TypeError("Invalid RFC-7231 date-time value")},o=t=>{if(t==null)return;let e;if(typeof t==
"number")e=t;else if(typeof t=="string")e=W(t);else if(typeof t=="object"&&t.tag===1)e=t.value;else throw new TypeError(
"Epoch timestamps must be expressed as floating point numbers or their string representation");if(Number.isNaN(e)||e===1/0||
e===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");return new Date(Math.round(
e*1e3))},s=(t,e,a,f)=>{const _=e-1;return $(t,_,a),new Date(Date.UTC(t,_,a,M(f.hours,"hour",0,23),M(f.minutes,"minute",0,
59),M(f.seconds,"seconds",0,60),nt(f.fractionalMilliseconds)))},d=t=>{const e=new Date().getUTCFullYear(),a=Math.floor(e/
100)*100+A(k(t));return a<e?a+100:a},l=15768e8,w=t=>t.getTime()-new Date().getTime()>l?new Date(Date.UTC(t.getUTCFullYear()-
100,t.getUTCMonth(),t.getUTCDate(),t.getUTCHours(),t.getUTCMinutes(),t.getUTCSeconds(),t.getUTCMilliseconds())):t,C=t=>{
const e=I.indexOf(t);if(e<0)throw new TypeError(`Invalid month: ${t}`);return e+1},x=[31,28,31,30,31,30,31,31,30,31,30,31],
$=(t,e,a)=>{let f=x[e];if(e===1&&rt(t)&&(f=29),a>f)throw new TypeError(`Invalid day for ${I[e]} in ${t}: ${a}`)},rt=t=>t%
4===0&&(t%100!==0||t%400===0),M=(t,e,a,f)=>{const _=H(k(t));if(_<a||_>f)throw new TypeError(`${e} must be between ${a} a\
nd ${f}, inclusive`);return _},nt=t=>t==null?0:K("0."+t)*1e3,st=t=>{const e=t[0];let a=1;if(e=="+")a=1;else if(e=="-")a=
-1;else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);const f=Number(t.substring(1,3)),_=Number(t.substring(
4,6));return a*(f*60+_)*60*1e3},k=t=>{let e=0;for(;e<t.length-1&&t.charAt(e)==="0";)e++;return e===0?t:t.slice(e)},ot=t=>typeof ReadableStream==
"function"&&(t?.constructor?.name===ReadableStream.name||t instanceof ReadableStream),ct=t=>typeof Blob=="function"&&(t?.
constructor?.name===Blob.name||t instanceof Blob)}),4431:((B,p,i)=>{i.d(p,{t:()=>h});var y=i(3456);const h=r=>r instanceof
Uint8Array?r:typeof r=="string"?(0,y.t)(r):ArrayBuffer.isView(r)?new Uint8Array(r.buffer,r.byteOffset,r.byteLength/Uint8Array.
BYTES_PER_ELEMENT):new Uint8Array(r)})};export{it as id,ut as ids,dt as modules};
