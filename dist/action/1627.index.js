const it=1627,ut=[1627],dt={439:((C,p,i)=>{i.d(p,{n:()=>r,r:()=>n,t:()=>u});var y=i(4546),h=i(3456);function n(m,g,P){m.
__aws_sdk_context?m.__aws_sdk_context.features||(m.__aws_sdk_context.features={}):m.__aws_sdk_context={features:{}},m.__aws_sdk_context.
features[g]=P}const r=m=>{let g;if(typeof m=="string"?g=(0,h.t)(m):g=m,typeof g!="object"||typeof g.byteOffset!="number"||
typeof g.byteLength!="number")throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint\
8Array.");return(0,y.t)(g.buffer,g.byteOffset,g.byteLength).toString("base64")};var u=class{trace(){}debug(){}info(){}warn(){}error(){}}}),
6164:((C,p,i)=>{i.d(p,{a:()=>U,i:()=>Z,n:()=>R,r:()=>z,t:()=>F});var y=i(7643),h=i(6580),n=i(2824),r=i(3189),u=i(5793),m=i(
2264),g=i(7288),P=class extends(0,n.O)(n.g,n.C,"CreateBucket",n.t){},j=class extends(0,n.O)(n.h,n.D,"HeadObject",n.o){},
L=class extends(0,n.O)(n._,n.w,"PutBucketEncryption",n.c){},W=class extends(0,n.O)(n._,n.w,"PutBucketPolicy",n.l){},K=class extends(0,n.
O)(n._,n.w,"PutBucketTagging",n.u){},D=class extends(0,n.O)(n._,n.w,"PutBucketVersioning",n.d){},A=class extends(0,n.O)(
n.h,n.S,"PutObject",n.f){},Y=class extends(0,n.O)(n._,n.w,"PutPublicAccessBlock",n.p){};const H=5e3;async function U({clock:o,
log:s},{passing:c,forMillis:d,saying:l},S){let T;if(!await(0,g.t)({clock:o,forMillis:d,every:H},async()=>{try{return await S(),
!0}catch($){if(!(0,h.t)($,...c))throw $;T===void 0&&s.info(l),T=$;return}}))throw T}const N=12e4;async function R(o,s,c){
const d=await o.aws.s3(),l={Bucket:(0,u.t)(s,c),ExpectedBucketOwner:s.account};return await J(o,l,async()=>{await F(d,l)||
await V(d,l,s.region),await v(d,l,s,c)}),l}async function J(o,{Bucket:s},c){const d=`${N/6e4} minutes`,l=["OperationAbor\
ted","NoSuchBucket"],S=`S3 still works on bucket ${s}, which may be its deletion: trying again for up to ${d}`;await U(o,
{passing:l,forMillis:N,saying:S},c).catch(T=>{if(!(0,h.t)(T,...l))throw T;const $=`S3 still works on bucket ${s} after ${d}\
 (${X(T)}), which may be its deletion; run again`;throw new m.t("aws.unavailable",$,{cause:T})})}async function V(o,{Bucket:s},c){
const d=c!=="us-east-1"&&{CreateBucketConfiguration:{LocationConstraint:c}};try{await o.send(new P({Bucket:s,...d}))}catch(l){
if(!(0,h.t)(l,"BucketAlreadyOwnedByYou"))throw l}}async function F(o,s){try{return await o.send(new r.n(s)),!0}catch(c){
if((0,h.t)(c,"NotFound","NoSuchBucket"))return!1;if(Q(c)!==403)throw c;const d=`bucket ${s.Bucket} is closed to account ${s.
ExpectedBucketOwner}: another account has it, or the role may not read it; use another stack-name or grant s3:ListBucket`;
throw new m.t("bucket.foreign",d,{cause:c})}}async function v(o,s,c,d){const l={BlockPublicAcls:!0,BlockPublicPolicy:!0,
IgnorePublicAcls:!0,RestrictPublicBuckets:!0};await o.send(new Y({...s,PublicAccessBlockConfiguration:l})),await o.send(
new D({...s,VersioningConfiguration:{Status:"Enabled"}}));const S={Rules:[{ApplyServerSideEncryptionByDefault:{SSEAlgorithm:"\
AES256"}}]};await o.send(new L({...s,ServerSideEncryptionConfiguration:S})),await o.send(new W({...s,Policy:G(s.Bucket,c.
partition)}));const T={TagSet:[{Key:y.u,Value:d}]};await o.send(new K({...s,Tagging:T}))}function G(o,s){const c=`arn:${s}\
:s3:::${o}`;return JSON.stringify({Version:"2012-10-17",Statement:[{Sid:"TlsOnly",Effect:"Deny",Principal:"*",Action:"s3\
:*",Resource:[c,`${c}/*`],Condition:{Bool:{"aws:SecureTransport":"false"}}}]})}async function Z(o,s,c){try{return await o.
send(new j({...s,Key:c.key})),!1}catch(d){if(!(0,h.t)(d,"NotFound","NoSuchKey"))throw d}return await o.send(new A({...s,
Key:c.key,Body:c.body,ContentType:c.key.endsWith(".json")?"application/json":"application/zip",ChecksumSHA256:Buffer.from(
c.sha256,"hex").toString("base64")})),!0}async function z(o,{Bucket:s},c){const d=await o.config.endpoint?.(),l=d?`${d.protocol}\
//${d.hostname}${d.port?`:${d.port}`:""}`:void 0,{url:S}=o.config.endpointProvider({Bucket:s,Region:await o.config.region(),
ForcePathStyle:await o.config.forcePathStyle===!0,...l&&{Endpoint:l}});return`${S.href.replace(/\/$/,"")}/${c}`}const X=o=>o instanceof
Error?o.name:String(o),Q=o=>o?.$metadata?.httpStatusCode}),4546:((C,p,i)=>{i.d(p,{n:()=>n,r:()=>y,t:()=>h});const y=r=>typeof ArrayBuffer==
"function"&&r instanceof ArrayBuffer||Object.prototype.toString.call(r)==="[object ArrayBuffer]",h=(r,u=0,m=r.byteLength-
u)=>{if(!y(r))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof r} (${r})`);return Buffer.
from(r,u,m)},n=(r,u)=>{if(typeof r!="string")throw new TypeError(`The "input" argument must be of type string. Received \
type ${typeof r} (${r})`);return u?Buffer.from(r,u):Buffer.from(r)}}),3456:((C,p,i)=>{i.d(p,{t:()=>h});var y=i(4546);const h=n=>{
const r=(0,y.n)(n,"utf8");return new Uint8Array(r.buffer,r.byteOffset,r.byteLength/Uint8Array.BYTES_PER_ELEMENT)}}),4582:((C,p,i)=>{
i.d(p,{t:()=>y});var y=class et{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(r){
this.method=r.method||"GET",this.hostname=r.hostname||"localhost",this.port=r.port,this.query=r.query||{},this.headers=r.
headers||{},this.body=r.body,this.protocol=r.protocol?r.protocol.slice(-1)!==":"?`${r.protocol}:`:r.protocol:"https:",this.
path=r.path?r.path.charAt(0)!=="/"?`/${r.path}`:r.path:"/",this.username=r.username,this.password=r.password,this.fragment=
r.fragment}static clone(r){const u=new et({...r,headers:{...r.headers}});return u.query&&(u.query=h(u.query)),u}static isInstance(r){
if(!r)return!1;const u=r;return"method"in u&&"protocol"in u&&"hostname"in u&&"path"in u&&typeof u.query=="object"&&typeof u.
headers=="object"}clone(){return et.clone(this)}};function h(n){return Object.keys(n).reduce((r,u)=>{const m=n[u];return{
...r,[u]:Array.isArray(m)?[...m]:m}},{})}}),3189:((C,p,i)=>{i.d(p,{n:()=>h,t:()=>n});var y=i(2824),h=class extends(0,y.O)(
y.y,y.x,"HeadBucket",y.a){},n=class extends(0,y.O)(y.b,y.x,"ListObjectVersions",y.s){}}),1341:((C,p,i)=>{i.d(p,{a:()=>F,
c:()=>y,i:()=>o,n:()=>ot,o:()=>G,r:()=>J,s:()=>Q,t:()=>ct});var y=class{statusCode;reason;headers;body;constructor(t){this.
statusCode=t.statusCode,this.reason=t.reason,this.headers=t.headers||{},this.body=t.body}static isInstance(t){if(!t)return!1;
const e=t;return typeof e.statusCode=="number"&&typeof e.headers=="object"}};const h=t=>{if(t!=null){if(typeof t=="strin\
g"){const e=parseFloat(t);if(!Number.isNaN(e))return String(e)!==String(t)&&U.warn(H(`Expected number but observed strin\
g: ${t}`)),e}if(typeof t=="number")return t;throw new TypeError(`Expected number, got ${typeof t}: ${t}`)}},n=Math.ceil(
2**127*(2-2**-23)),r=t=>{const e=h(t);if(e!==void 0&&!Number.isNaN(e)&&e!==1/0&&e!==-1/0&&Math.abs(e)>n)throw new TypeError(
`Expected 32-bit float, got ${t}`);return e},u=t=>{if(t!=null){if(Number.isInteger(t)&&!Number.isNaN(t))return t;throw new TypeError(
`Expected integer, got ${typeof t}: ${t}`)}},m=t=>P(t,16),g=t=>P(t,8),P=(t,e)=>{const a=u(t);if(a!==void 0&&j(a,e)!==a)throw new TypeError(
`Expected ${e}-bit integer, got ${t}`);return a},j=(t,e)=>{switch(e){case 32:return Int32Array.of(t)[0];case 16:return Int16Array.
of(t)[0];case 8:return Int8Array.of(t)[0]}},L=t=>h(typeof t=="string"?D(t):t),W=t=>r(typeof t=="string"?D(t):t),K=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,
D=t=>{const e=t.match(K);if(e===null||e[0].length!==t.length)throw new TypeError("Expected real number, got implicit NaN");
return parseFloat(t)},A=t=>m(typeof t=="string"?D(t):t),Y=t=>g(typeof t=="string"?D(t):t),H=t=>String(new TypeError(t).stack||
t).split(`
`).slice(0,5).filter(e=>!e.includes("stackTraceWarning")).join(`
`),U={warn:console.warn},N=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],R=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug",
"Sep","Oct","Nov","Dec"];function J(t){const e=t.getUTCFullYear(),a=t.getUTCMonth(),f=t.getUTCDay(),_=t.getUTCDate(),w=t.
getUTCHours(),b=t.getUTCMinutes(),E=t.getUTCSeconds(),O=_<10?`0${_}`:`${_}`,M=w<10?`0${w}`:`${w}`,k=b<10?`0${b}`:`${b}`,
I=E<10?`0${E}`:`${E}`;return`${N[f]}, ${O} ${R[a]} ${e} ${M}:${k}:${I} GMT`}const V=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),
F=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const e=V.
exec(t);if(!e)throw new TypeError("Invalid RFC-3339 date-time value");const[a,f,_,w,b,E,O,M]=e,k=A(x(f)),I=B(_,"month",1,
12),q=B(w,"day",1,31);return s(k,I,q,{hours:b,minutes:E,seconds:O,fractionalMilliseconds:M})},v=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),
G=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const e=v.
exec(t);if(!e)throw new TypeError("Invalid RFC-3339 date-time value");const[a,f,_,w,b,E,O,M,k]=e,I=A(x(f)),q=B(_,"month",
1,12),at=B(w,"day",1,31),tt=s(I,q,at,{hours:b,minutes:E,seconds:O,fractionalMilliseconds:M});return k.toUpperCase()!="Z"&&
tt.setTime(tt.getTime()-st(k)),tt},Z=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
z=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
X=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
Q=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let e=Z.
exec(t);if(e){const[a,f,_,w,b,E,O,M]=e;return s(A(x(w)),S(_),B(f,"day",1,31),{hours:b,minutes:E,seconds:O,fractionalMilliseconds:M})}
if(e=z.exec(t),e){const[a,f,_,w,b,E,O,M]=e;return l(s(c(w),S(_),B(f,"day",1,31),{hours:b,minutes:E,seconds:O,fractionalMilliseconds:M}))}
if(e=X.exec(t),e){const[a,f,_,w,b,E,O,M]=e;return s(A(x(M)),S(f),B(_.trimLeft(),"day",1,31),{hours:w,minutes:b,seconds:E,
fractionalMilliseconds:O})}throw new TypeError("Invalid RFC-7231 date-time value")},o=t=>{if(t==null)return;let e;if(typeof t==
"number")e=t;else if(typeof t=="string")e=L(t);else if(typeof t=="object"&&t.tag===1)e=t.value;else throw new TypeError(
"Epoch timestamps must be expressed as floating point numbers or their string representation");if(Number.isNaN(e)||e===1/0||
e===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");return new Date(Math.round(
e*1e3))},s=(t,e,a,f)=>{const _=e-1;return $(t,_,a),new Date(Date.UTC(t,_,a,B(f.hours,"hour",0,23),B(f.minutes,"minute",0,
59),B(f.seconds,"seconds",0,60),rt(f.fractionalMilliseconds)))},c=t=>{const e=new Date().getUTCFullYear(),a=Math.floor(e/
100)*100+A(x(t));return a<e?a+100:a},d=15768e8,l=t=>t.getTime()-new Date().getTime()>d?new Date(Date.UTC(t.getUTCFullYear()-
100,t.getUTCMonth(),t.getUTCDate(),t.getUTCHours(),t.getUTCMinutes(),t.getUTCSeconds(),t.getUTCMilliseconds())):t,S=t=>{
const e=R.indexOf(t);if(e<0)throw new TypeError(`Invalid month: ${t}`);return e+1},T=[31,28,31,30,31,30,31,31,30,31,30,31],
$=(t,e,a)=>{let f=T[e];if(e===1&&nt(t)&&(f=29),a>f)throw new TypeError(`Invalid day for ${R[e]} in ${t}: ${a}`)},nt=t=>t%
4===0&&(t%100!==0||t%400===0),B=(t,e,a,f)=>{const _=Y(x(t));if(_<a||_>f)throw new TypeError(`${e} must be between ${a} a\
nd ${f}, inclusive`);return _},rt=t=>t==null?0:W("0."+t)*1e3,st=t=>{const e=t[0];let a=1;if(e=="+")a=1;else if(e=="-")a=
-1;else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);const f=Number(t.substring(1,3)),_=Number(t.substring(
4,6));return a*(f*60+_)*60*1e3},x=t=>{let e=0;for(;e<t.length-1&&t.charAt(e)==="0";)e++;return e===0?t:t.slice(e)},ot=t=>typeof ReadableStream==
"function"&&(t?.constructor?.name===ReadableStream.name||t instanceof ReadableStream),ct=t=>typeof Blob=="function"&&(t?.
constructor?.name===Blob.name||t instanceof Blob)}),4431:((C,p,i)=>{i.d(p,{t:()=>h});var y=i(3456);const h=n=>n instanceof
Uint8Array?n:typeof n=="string"?(0,y.t)(n):ArrayBuffer.isView(n)?new Uint8Array(n.buffer,n.byteOffset,n.byteLength/Uint8Array.
BYTES_PER_ELEMENT):new Uint8Array(n)})};export{it as id,ut as ids,dt as modules};
