const mt=5300,ht=[5300],_t={6507:((K,b,i)=>{i.d(b,{t:()=>$});var h=i(139),_=i(990),$=class extends(0,h.i)(h.n,h.r,"Label\
ParameterVersion",_.o){}}),2618:((K,b,i)=>{i.d(b,{n:()=>C,r:()=>L,t:()=>T});var h=i(5913),_=i(1105),$=i(6580),z=i(139),d=i(
2264),A=class extends(0,h.r)(h.t,h.n,"DescribeInstanceTypes",_.r){};const T="railgun-ha:image";async function L({aws:D},g){
const w=(await(await D.ec2()).send(new A({InstanceTypes:[g]})).catch(p=>{if((0,$.t)(p,"InvalidInstanceType"))return{InstanceTypes:[]};
throw p})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];if(w.includes("x86_64"))return;const O=w.length>
0?`is ${w.join(", ")}`:"is not known in this region";throw new d.t("input.invalid",`instance-type: "${g}" ${O}; use an x\
86_64 type such as t3.medium`)}async function C(D,g,w){if(g.amiId)return{id:g.amiId,source:g.amiId};const O=`ubuntu-${g.
ubuntuRelease}`;return w?.id&&w.source===O&&g.amiUpdate==="pinned"?w:{id:await R(D,g.ubuntuRelease),source:O}}async function R({
aws:D},g){const w=`/aws/service/canonical/ubuntu/server/${g}/stable/current/amd64/hvm/${g==="22.04"?"ebs-gp2":"ebs-gp3"}\
/ami-id`,O=await D.ssm();try{const{Parameter:p}=await O.send(new z.t({Name:w}));if(p?.Value)return p.Value}catch(p){if(!(0,$.
t)(p,"ParameterNotFound"))throw p}throw new d.t("image.unknown",`this region has no image of Ubuntu ${g} (parameter ${w}\
); set ami-id`)}}),5300:((K,b,i)=>{i.d(b,{a:()=>V,i:()=>G,n:()=>dt,r:()=>F,t:()=>H});var h=i(9713),_=i(2264),$=i(6034),z=i(
4059),d=i(7643),A=i(6164),T=i(2601),L=i(2618),C=i(5913),R=i(1105),D=i(3951),g=i(7598),w=i(8522),O=class extends(0,C.r)(C.
t,C.n,"DescribeInstanceTypeOfferings",R.n){};const p=16777216,W=`!<arch>
`,u=60,c=512,f={"":t=>Buffer.from(t),".gz":t=>(0,w.gunzipSync)(t,{maxOutputLength:p}),".zst":t=>(0,w.zstdDecompressSync)(
t,{maxOutputLength:p})};function l(t){const n=y(t,/^control\.tar/);if(!n)return{kind:"broken",why:"it is no Debian packa\
ge"};const a=f[n.name.slice(11)];if(!a)return{kind:"unknown",why:`${n.name} cannot be read here`};const e=v(n.data,a),s=e===
void 0?void 0:/^Architecture:[ \t]*(\S+)/im.exec(e)?.[1];return s?{kind:"known",name:s}:{kind:"broken",why:`its ${n.name}\
 names no architecture`}}function y(t,n){if(t.toString("latin1",0,8)===W)for(let a=8;a+u<=t.length;){const e=t.toString(
"latin1",a,a+16).trimEnd().replace(/\/$/,""),s=Number.parseInt(t.toString("latin1",a+48,a+58),10),r=a+u;if(!(s>=0)||r+s>
t.length)return;if(n.test(e))return{name:e,data:t.subarray(r,r+s)};a=r+s+s%2}}function v(t,n){let a;try{a=n(t)}catch{return}
for(let e=0;e+c<=a.length;){const s=a.toString("latin1",e,e+100).replace(/\0.*$/s,""),r=Number.parseInt(a.toString("lati\
n1",e+124,e+136),8);if(/^(\.\/)?control$/.test(s))return a.toString("utf8",e+c,e+c+(r||0));e+=c+Math.ceil((r||0)/c)*c}}const E=3e4,
P=18e4,M=/^(amd64|all)$/;async function Q(t,n){switch(t.kind){case"ami":return"package source: the image has the listene\
r already";case"deb":return Y(t,n);case"apt":return q(t,n)}}async function Y({url:t,sha256:n},a){const e=await N(a,t,P);
if(typeof e=="string")throw U([e]);const s=(0,g.createHash)("sha256").update(e).digest("hex");if(s!==n)throw U([`${t} ha\
s the SHA-256 ${s}, not ${n}`]);const r=`package source: ${t}, ${e.length} bytes, SHA-256 as expected`,o=l(e);if(o.kind===
"broken")throw U([`${t} cannot be installed: ${o.why}`]);if(o.kind==="unknown")return`${r}; its architecture could not b\
e checked: ${o.why}`;if(M.test(o.name))return`${r}, for ${o.name}`;throw U([`${t} is for ${o.name}, and the instances ru\
n amd64`])}async function q(t,n){const a=await N(n,t.key,E),e=typeof a=="string"?[a]:a.length===0?[`${t.key} is empty`]:
[];if(e.length>0)throw U(e);for(const s of t.suites){const r=await tt(t,s,n);if(r.version)return`package source: ${t.package}\
 ${r.version} in ${t.url} ${s}`;e.push(r.problem)}throw U(e)}async function tt(t,n,a){const e=`${t.url.replace(/\/+$/,"")}\
/dists/${n}/${t.component}/binary-amd64/Packages`,s=await N(a,`${e}.gz`,E),r=typeof s=="string"?await N(a,e,E):et(s);if(r===
void 0)return{problem:`${e}.gz is not compressed as it should be`};if(typeof r=="string")return{problem:`${s}; ${r}`};const o=nt(
r.toString("utf8"),t.package);return o?{version:o,problem:""}:{problem:`${e} does not list ${t.package} for amd64`}}function et(t){
try{return(0,w.gunzipSync)(t)}catch{return}}function nt(t,n){const a=(s,r)=>new RegExp(`^${r}:[ \\t]*(.+)$`,"m").exec(s)?.[1]?.
trim(),e=t.split(/\r?\n\s*\r?\n/).find(s=>a(s,"Package")===n&&M.test(a(s,"Architecture")??""));return e&&a(e,"Version")}
async function N(t,n,a){try{const e=await t(n,{signal:AbortSignal.timeout(a)});return e.ok?Buffer.from(await e.arrayBuffer()):
`${n} answers ${e.status}`}catch(e){const s=e instanceof Error&&e.cause?`: ${(0,_.n)(e.cause)}`:"";return`${n} cannot be\
 fetched (${(0,_.n)(e)}${s})`}}const U=t=>new _.t("package.unavailable","the listener's package cannot be had; set packa\
ge-source to one that exists",{details:t});async function V(t,n,{mends:a}){const e=await(0,z.t)(t,n.stackName);if(!e||e.
status.isDeleted)return{stack:void 0,isShell:!1};if(e.status.isPreview)return{stack:void 0,isShell:!0};if(e.status.isUpdatable)
return{stack:e,isShell:!1};if(!a&&e.status.neverLived&&n.onFailedStack==="recreate")return{stack:void 0,isShell:!1};const{
explain:s,mend:r}=await i.e(1204).then(i.bind(i,8823));if(!a)throw await s(t,n,e);return{stack:await r(t,n,e),isShell:!1}}
const at=({Parameters:t={}},n)=>n.flatMap(({ParameterKey:a="",ParameterValue:e})=>String(t[a]?.NoEcho)==="true"&&e?[e]:[]),
st=/^[a-z-]+-\d[a-z]$/;async function ot(t,n){const a=[n.instanceType,n.memcachedNodeType.replace(/^cache\./,"")],e=new Map(
a.map(o=>[o,new Set]));let s;do{const o=await t.send(new O({LocationType:"availability-zone",Filters:[{Name:"instance-ty\
pe",Values:[...new Set(a)]}],...s&&{NextToken:s}}));for(const{InstanceType:m,Location:k}of o.InstanceTypeOfferings??[])st.
test(k??"")&&e.get(m??"")?.add(k??"");s=o.NextToken}while(s);for(const[o,m]of e)if(m.size===0)throw new _.t("zone.unsuit\
able",`no zone of this region offers ${o}; use another type or region`);const r=[...new Set([...e.values()].flatMap(o=>[
...o]))].sort();return{known:r,suitable:r.filter(o=>[...e.values()].every(m=>m.has(o)))}}function rt(t,n,a){const e=a.slice(
0,t.count),s=e.filter(m=>!n.suitable.includes(m));if(s.length>0){const m=`${I(s)}, where the stack lies, does not offer \
both the instance type and the cache node type; use other types`;throw new _.t("zone.unsuitable",m)}if(t.names)return it(
t.names,n,a);const r=n.suitable.filter(m=>!a.includes(m)).slice(0,t.count-e.length),o=[...e,...r];if(o.length<t.count){const m=`${t.
count} zones are wanted, but only ${I(n.suitable)} offer both the instance type and the cache node type; use fewer zones\
 or other types`;throw new _.t("zone.unsuitable",m)}return o}function it(t,n,a){const e=t.filter(o=>!n.known.includes(o));
if(e.length>0)throw new _.t("zone.unknown",`this region has no zone ${I(e)}; use ${I(n.suitable)}`);const s=t.filter(o=>!n.
suitable.includes(o));if(s.length>0){const o=`${I(s)} does not offer both the instance type and the cache node type; use\
 ${I(n.suitable)}`;throw new _.t("zone.unsuitable",o)}const r=a.slice(0,t.length);if(r.some(o=>!t.includes(o))){const o=`\
the stack lies in ${I(a)} and cannot move to ${I(t)}; keep its zones, or deploy a stack of another name`;throw new _.t("\
zone.unsuitable",o)}return[...r,...t.filter(o=>!r.includes(o))]}const I=t=>t.join(", ")||"none";async function G(t,n,a,e){
const{log:s}=n;ct(t,e),await(0,L.r)(n,t.instanceType);const r=e?.parameters??{},o=await ot(await n.aws.ec2(),t),m=rt(t.zones,
o,r[d.l.zones]?.split(",").filter(Boolean)??[]),k=await(0,L.n)(n,t,e&&{id:r[d.l.imageId]??"",source:e.tags["railgun-ha:i\
mage"]??""});s.info(`zones ${m.join(", ")}; image ${k.id} (${k.source}, ${t.amiUpdate})`);const B=n.assets(),S=(0,T.t)((0,T.
a)(t),B.stack),j=(0,T.n)(S),X=(0,T.r)(j),Z={[d.l.zones]:m.join(","),[d.l.imageId]:k.id,[d.l.artifactsBucket]:(0,A.n)(a,t.
stackName)},J=[...Object.entries(Z).map(([x,ft])=>({ParameterKey:x,ParameterValue:ft})),lt(r)];for(const x of at(S,J))n.
hideDeclared(x);return{assets:B,template:S,body:j,hash:X,parameters:J,tags:{...t.tags,[d.u]:t.stackName,[d.m]:D.t,[d.d]:X,
[d.s]:ut([Z,t.tags,k.source]),[L.t]:k.source,[d.a]:t.vpcCidr},size:t.size}}function ct({stackName:t,vpcCidr:n},a){const e=a?.
tags[d.a];if(!(!e||e===n))throw new _.t("stack.immovable",`stack ${t} lies in ${e} and cannot move to ${n}; keep vpc-cid\
r ${e}, or deploy a stack of another name`)}function lt(t){const n=d.l.servingTemplateVersion;return t[n]?{ParameterKey:n,
UsePreviousValue:!0}:{ParameterKey:n,ParameterValue:"1"}}const ut=t=>(0,g.createHash)("sha256").update(JSON.stringify(t)).
digest("hex");function F(t,n){return t?.status.isSuccess?[d.d,d.s].every(a=>t.tags[a]===n.tags[a]):!1}async function dt(t,n){
const{stackName:a}=t,e=await(0,h.t)(n),{stack:s,isShell:r}=await V(n,t,{mends:!0});s&&n.record({stackId:s.id});const o=await(0,$.
r)(n,a),m=await(0,$.n)(t,n),k={stackName:a,given:m,tags:t.tags},B=await(0,$.t)(n,k,o,s!==void 0),S=await G(t,n,e,s),j=B!==
"store"&&t.drift!=="revert"&&F(s,S);return await H(t,n,j),{identity:e,stack:s,isShell:r,target:S,isUnchanged:j,token:B,given:m,
tokenVersion:o?.version??0}}async function H({packageSource:t},{fetch:n,log:a},e){try{a.info(await Q(t,n))}catch(s){if(!e)
throw s;const{message:r,details:o}=s;a.warning([`new instances could not boot: ${r}`,...o].join("; "))}}}),6034:((K,b,i)=>{
i.d(b,{a:()=>p,i:()=>L,n:()=>g,r:()=>T,t:()=>O});var h=i(7643),_=i(6580),$=i(139),z=i(6507),d=i(7274),A=i(2264);async function T({
aws:u,hide:c},f){const l=await R(u,f,h.p.current,!0);if(!l)return;const{Value:y="",Version:v=0}=l;return c(y),{value:y,version:v}}
async function L({aws:u},c){return(await R(u,c,h.p.current,!1))?.Version}async function C({aws:u},c){const f=[h.p.unfinished,
h.p.pending];return(await Promise.all(f.map(l=>R(u,c,l,!1)))).some(l=>l!==void 0)}async function R(u,c,f,l){const y=await u.
ssm(),v=`${(0,h._)(c).token}:${f}`;try{return(await y.send(new $.t({Name:v,WithDecryption:l}))).Parameter}catch(E){if((0,_.
t)(E,"ParameterNotFound","ParameterVersionNotFound"))return;throw E}}const D=/^[0-9a-fA-F]{32}$/;async function g({activationToken:u,
tokenParameter:c},{aws:f,hide:l}){if(!c)return u;const y=await f.ssm(),v=E=>new A.t("input.invalid",`token-parameter: pa\
rameter ${c} ${E}`);try{const{Parameter:E}=await y.send(new $.t({Name:c,WithDecryption:!0})),P=E?.Value?.trim()??"";if(l(
P),D.test(P))return P;throw v(`holds ${P.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(E){
throw(0,_.t)(E,"ParameterNotFound","ParameterVersionNotFound")?v("does not exist in this region; name one that does"):E}}
function w({stackName:u,given:c},f,l){if(f)return!c||c===f.value?"keep":l?"rotate":"store";if(c)return"store";const y=`s\
tack ${u} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new A.t("token.missing",
y)}async function O(u,c,f,l){const y=w(c,f,l);return y!=="keep"||!l?y:await C(u,c.stackName)?"rotate":"keep"}async function p({
aws:u},c){const f=await u.ssm(),l=(0,h._)(c.stackName).token,y=await W(f,l,c),v=await f.send(new z.t({Name:l,ParameterVersion:y,
Labels:[h.p.current]}));if(v.InvalidLabels?.length)throw new A.t("internal",`Parameter Store refused the label ${v.InvalidLabels.
join(", ")}`,{fault:"tool"});return y}async function W(u,c,{stackName:f,given:l,tags:y}){const v=Object.entries({...y,[h.
u]:f}).map(([P,M])=>({Key:P,Value:M})),E={Name:c,Type:"SecureString",Tier:"Standard",Value:l};try{const P=`Activation to\
ken of the Railgun listeners of stack ${f}`,{Version:M=1}=await u.send(new d.t({...E,Description:P,Tags:v}));return M}catch(P){
if(!(0,_.t)(P,"ParameterAlreadyExists"))throw P;const{Version:M=1}=await u.send(new d.t({...E,Overwrite:!0}));return M}}})};export{mt as id,ht as ids,_t as modules};
