const it=1627,ut=[1627],dt={439:((M,p,o)=>{o.d(p,{n:()=>n,r:()=>r,t:()=>c});var d=o(4546),m=o(3456);function r(_,l,O){_.
__aws_sdk_context?_.__aws_sdk_context.features||(_.__aws_sdk_context.features={}):_.__aws_sdk_context={features:{}},_.__aws_sdk_context.
features[l]=O}const n=_=>{let l;if(typeof _=="string"?l=(0,m.t)(_):l=_,typeof l!="object"||typeof l.byteOffset!="number"||
typeof l.byteLength!="number")throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint\
8Array.");return(0,d.t)(l.buffer,l.byteOffset,l.byteLength).toString("base64")};var c=class{trace(){}debug(){}info(){}warn(){}error(){}}}),
6164:((M,p,o)=>{o.d(p,{i:()=>D,n:()=>L,r:()=>H,t:()=>I});var d=o(7643),m=o(6580),r=o(2824),n=o(3189),c=o(5793),_=o(2264),
l=class extends(0,r.O)(r.g,r.C,"CreateBucket",r.t){},O=class extends(0,r.O)(r.h,r.D,"HeadObject",r.o){},U=class extends(0,r.
O)(r._,r.w,"PutBucketEncryption",r.c){},N=class extends(0,r.O)(r._,r.w,"PutBucketPolicy",r.l){},F=class extends(0,r.O)(r.
_,r.w,"PutBucketTagging",r.u){},j=class extends(0,r.O)(r._,r.w,"PutBucketVersioning",r.d){},B=class extends(0,r.O)(r.h,r.
S,"PutObject",r.f){},C=class extends(0,r.O)(r._,r.w,"PutPublicAccessBlock",r.p){};async function L(a,i,f){const h={Bucket:(0,c.
t)(i,f),ExpectedBucketOwner:i.account};return await I(a,h)||await a.send(new l({Bucket:h.Bucket,...i.region!=="us-east-1"&&
{CreateBucketConfiguration:{LocationConstraint:i.region}}})),await W(a,h,i,f),h}async function I(a,i){try{return await a.
send(new n.n(i)),!0}catch(f){if((0,m.t)(f,"NotFound","NoSuchBucket"))return!1;if(J(f)!==403)throw f;const h=`bucket ${i.
Bucket} is closed to account ${i.ExpectedBucketOwner}: another account has it, or the role may not read it; use another \
stack-name or grant s3:ListBucket`;throw new _.t("bucket.foreign",h,{cause:f})}}async function W(a,i,f,h){const A={BlockPublicAcls:!0,
BlockPublicPolicy:!0,IgnorePublicAcls:!0,RestrictPublicBuckets:!0};await a.send(new C({...i,PublicAccessBlockConfiguration:A})),
await a.send(new j({...i,VersioningConfiguration:{Status:"Enabled"}}));const x={Rules:[{ApplyServerSideEncryptionByDefault:{
SSEAlgorithm:"AES256"}}]};await a.send(new U({...i,ServerSideEncryptionConfiguration:x})),await a.send(new N({...i,Policy:K(
i.Bucket,f.partition)}));const Y={TagSet:[{Key:d.u,Value:h}]};await a.send(new F({...i,Tagging:Y}))}function K(a,i){const f=`\
arn:${i}:s3:::${a}`;return JSON.stringify({Version:"2012-10-17",Statement:[{Sid:"TlsOnly",Effect:"Deny",Principal:"*",Action:"\
s3:*",Resource:[f,`${f}/*`],Condition:{Bool:{"aws:SecureTransport":"false"}}}]})}async function D(a,i,f){try{return await a.
send(new O({...i,Key:f.key})),!1}catch(h){if(!(0,m.t)(h,"NotFound","NoSuchKey"))throw h}return await a.send(new B({...i,
Key:f.key,Body:f.body,ContentType:f.key.endsWith(".json")?"application/json":"application/zip",ChecksumSHA256:Buffer.from(
f.sha256,"hex").toString("base64")})),!0}async function H(a,{Bucket:i},f){const h=await a.config.endpoint?.(),A=h?`${h.protocol}\
//${h.hostname}${h.port?`:${h.port}`:""}`:void 0,{url:x}=a.config.endpointProvider({Bucket:i,Region:await a.config.region(),
ForcePathStyle:await a.config.forcePathStyle===!0,...A&&{Endpoint:A}});return`${x.href.replace(/\/$/,"")}/${f}`}const J=a=>a?.
$metadata?.httpStatusCode}),4546:((M,p,o)=>{o.d(p,{n:()=>r,r:()=>d,t:()=>m});const d=n=>typeof ArrayBuffer=="function"&&
n instanceof ArrayBuffer||Object.prototype.toString.call(n)==="[object ArrayBuffer]",m=(n,c=0,_=n.byteLength-c)=>{if(!d(
n))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof n} (${n})`);return Buffer.from(
n,c,_)},r=(n,c)=>{if(typeof n!="string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof n}\
 (${n})`);return c?Buffer.from(n,c):Buffer.from(n)}}),3456:((M,p,o)=>{o.d(p,{t:()=>m});var d=o(4546);const m=r=>{const n=(0,d.
n)(r,"utf8");return new Uint8Array(n.buffer,n.byteOffset,n.byteLength/Uint8Array.BYTES_PER_ELEMENT)}}),4582:((M,p,o)=>{o.
d(p,{t:()=>d});var d=class z{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(n){
this.method=n.method||"GET",this.hostname=n.hostname||"localhost",this.port=n.port,this.query=n.query||{},this.headers=n.
headers||{},this.body=n.body,this.protocol=n.protocol?n.protocol.slice(-1)!==":"?`${n.protocol}:`:n.protocol:"https:",this.
path=n.path?n.path.charAt(0)!=="/"?`/${n.path}`:n.path:"/",this.username=n.username,this.password=n.password,this.fragment=
n.fragment}static clone(n){const c=new z({...n,headers:{...n.headers}});return c.query&&(c.query=m(c.query)),c}static isInstance(n){
if(!n)return!1;const c=n;return"method"in c&&"protocol"in c&&"hostname"in c&&"path"in c&&typeof c.query=="object"&&typeof c.
headers=="object"}clone(){return z.clone(this)}};function m(r){return Object.keys(r).reduce((n,c)=>{const _=r[c];return{
...n,[c]:Array.isArray(_)?[..._]:_}},{})}}),3189:((M,p,o)=>{o.d(p,{n:()=>m,t:()=>r});var d=o(2824),m=class extends(0,d.O)(
d.y,d.x,"HeadBucket",d.a){},r=class extends(0,d.O)(d.b,d.x,"ListObjectVersions",d.s){}}),1341:((M,p,o)=>{o.d(p,{a:()=>a,
c:()=>d,i:()=>X,n:()=>ot,o:()=>f,r:()=>H,s:()=>Y,t:()=>ct});var d=class{statusCode;reason;headers;body;constructor(t){this.
statusCode=t.statusCode,this.reason=t.reason,this.headers=t.headers||{},this.body=t.body}static isInstance(t){if(!t)return!1;
const e=t;return typeof e.statusCode=="number"&&typeof e.headers=="object"}};const m=t=>{if(t!=null){if(typeof t=="strin\
g"){const e=parseFloat(t);if(!Number.isNaN(e))return String(e)!==String(t)&&W.warn(I(`Expected number but observed strin\
g: ${t}`)),e}if(typeof t=="number")return t;throw new TypeError(`Expected number, got ${typeof t}: ${t}`)}},r=Math.ceil(
2**127*(2-2**-23)),n=t=>{const e=m(t);if(e!==void 0&&!Number.isNaN(e)&&e!==1/0&&e!==-1/0&&Math.abs(e)>r)throw new TypeError(
`Expected 32-bit float, got ${t}`);return e},c=t=>{if(t!=null){if(Number.isInteger(t)&&!Number.isNaN(t))return t;throw new TypeError(
`Expected integer, got ${typeof t}: ${t}`)}},_=t=>O(t,16),l=t=>O(t,8),O=(t,e)=>{const s=c(t);if(s!==void 0&&U(s,e)!==s)throw new TypeError(
`Expected ${e}-bit integer, got ${t}`);return s},U=(t,e)=>{switch(e){case 32:return Int32Array.of(t)[0];case 16:return Int16Array.
of(t)[0];case 8:return Int8Array.of(t)[0]}},N=t=>m(typeof t=="string"?B(t):t),F=t=>n(typeof t=="string"?B(t):t),j=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,
B=t=>{const e=t.match(j);if(e===null||e[0].length!==t.length)throw new TypeError("Expected real number, got implicit NaN");
return parseFloat(t)},C=t=>_(typeof t=="string"?B(t):t),L=t=>l(typeof t=="string"?B(t):t),I=t=>String(new TypeError(t).stack||
t).split(`
`).slice(0,5).filter(e=>!e.includes("stackTraceWarning")).join(`
`),W={warn:console.warn},K=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],D=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug",
"Sep","Oct","Nov","Dec"];function H(t){const e=t.getUTCFullYear(),s=t.getUTCMonth(),u=t.getUTCDay(),y=t.getUTCDate(),g=t.
getUTCHours(),w=t.getUTCMinutes(),b=t.getUTCSeconds(),E=y<10?`0${y}`:`${y}`,T=g<10?`0${g}`:`${g}`,$=w<10?`0${w}`:`${w}`,
k=b<10?`0${b}`:`${b}`;return`${K[u]}, ${E} ${D[s]} ${e} ${T}:${$}:${k} GMT`}const J=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),
a=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const e=J.
exec(t);if(!e)throw new TypeError("Invalid RFC-3339 date-time value");const[s,u,y,g,w,b,E,T]=e,$=C(P(u)),k=S(y,"month",1,
12),G=S(g,"day",1,31);return R($,k,G,{hours:w,minutes:b,seconds:E,fractionalMilliseconds:T})},i=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),
f=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const e=i.
exec(t);if(!e)throw new TypeError("Invalid RFC-3339 date-time value");const[s,u,y,g,w,b,E,T,$]=e,k=C(P(u)),G=S(y,"month",
1,12),at=S(g,"day",1,31),Z=R(k,G,at,{hours:w,minutes:b,seconds:E,fractionalMilliseconds:T});return $.toUpperCase()!="Z"&&
Z.setTime(Z.getTime()-st($)),Z},h=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
A=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
x=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
Y=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let e=h.
exec(t);if(e){const[s,u,y,g,w,b,E,T]=e;return R(C(P(g)),V(y),S(u,"day",1,31),{hours:w,minutes:b,seconds:E,fractionalMilliseconds:T})}
if(e=A.exec(t),e){const[s,u,y,g,w,b,E,T]=e;return q(R(v(g),V(y),S(u,"day",1,31),{hours:w,minutes:b,seconds:E,fractionalMilliseconds:T}))}
if(e=x.exec(t),e){const[s,u,y,g,w,b,E,T]=e;return R(C(P(T)),V(u),S(y.trimLeft(),"day",1,31),{hours:g,minutes:w,seconds:b,
fractionalMilliseconds:E})}throw new TypeError("Invalid RFC-7231 date-time value")},X=t=>{if(t==null)return;let e;if(typeof t==
"number")e=t;else if(typeof t=="string")e=N(t);else if(typeof t=="object"&&t.tag===1)e=t.value;else throw new TypeError(
"Epoch timestamps must be expressed as floating point numbers or their string representation");if(Number.isNaN(e)||e===1/0||
e===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");return new Date(Math.round(
e*1e3))},R=(t,e,s,u)=>{const y=e-1;return et(t,y,s),new Date(Date.UTC(t,y,s,S(u.hours,"hour",0,23),S(u.minutes,"minute",
0,59),S(u.seconds,"seconds",0,60),nt(u.fractionalMilliseconds)))},v=t=>{const e=new Date().getUTCFullYear(),s=Math.floor(
e/100)*100+C(P(t));return s<e?s+100:s},Q=15768e8,q=t=>t.getTime()-new Date().getTime()>Q?new Date(Date.UTC(t.getUTCFullYear()-
100,t.getUTCMonth(),t.getUTCDate(),t.getUTCHours(),t.getUTCMinutes(),t.getUTCSeconds(),t.getUTCMilliseconds())):t,V=t=>{
const e=D.indexOf(t);if(e<0)throw new TypeError(`Invalid month: ${t}`);return e+1},tt=[31,28,31,30,31,30,31,31,30,31,30,
31],et=(t,e,s)=>{let u=tt[e];if(e===1&&rt(t)&&(u=29),s>u)throw new TypeError(`Invalid day for ${D[e]} in ${t}: ${s}`)},rt=t=>t%
4===0&&(t%100!==0||t%400===0),S=(t,e,s,u)=>{const y=L(P(t));if(y<s||y>u)throw new TypeError(`${e} must be between ${s} a\
nd ${u}, inclusive`);return y},nt=t=>t==null?0:F("0."+t)*1e3,st=t=>{const e=t[0];let s=1;if(e=="+")s=1;else if(e=="-")s=
-1;else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);const u=Number(t.substring(1,3)),y=Number(t.substring(
4,6));return s*(u*60+y)*60*1e3},P=t=>{let e=0;for(;e<t.length-1&&t.charAt(e)==="0";)e++;return e===0?t:t.slice(e)},ot=t=>typeof ReadableStream==
"function"&&(t?.constructor?.name===ReadableStream.name||t instanceof ReadableStream),ct=t=>typeof Blob=="function"&&(t?.
constructor?.name===Blob.name||t instanceof Blob)}),4431:((M,p,o)=>{o.d(p,{t:()=>m});var d=o(3456);const m=r=>r instanceof
Uint8Array?r:typeof r=="string"?(0,d.t)(r):ArrayBuffer.isView(r)?new Uint8Array(r.buffer,r.byteOffset,r.byteLength/Uint8Array.
BYTES_PER_ELEMENT):new Uint8Array(r)})};export{it as id,ut as ids,dt as modules};
