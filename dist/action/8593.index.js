const de=8593,fe=[8593],he={6507:((B,I,o)=>{o.d(I,{t:()=>m});var l=o(990),m=class extends(0,l.a)(l.r,l.i,"LabelParameter\
Version",l.l){}}),2618:((B,I,o)=>{o.d(I,{n:()=>w,r:()=>D,t:()=>h});var l=o(1105),m=o(6580),O=o(990),A=o(2264);const h="r\
ailgun-ha:image";async function D({aws:d},i){const c=(await(await d.ec2()).send(new l.n({InstanceTypes:[i]})).catch(_=>{
if((0,m.t)(_,"InvalidInstanceType"))return{InstanceTypes:[]};throw _})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??
[];if(c.includes("x86_64"))return;const f=c.length>0?`is ${c.join(", ")}`:"is not known in this region";throw new A.t("i\
nput.invalid",`instance-type: "${i}" ${f}; use an x86_64 type such as t3.medium`)}async function w(d,i,c){if(i.amiId)return{
id:i.amiId,source:i.amiId};const f=`ubuntu-${i.ubuntuRelease}`;return c?.id&&c.source===f&&i.amiUpdate==="pinned"?c:{id:await E(
d,i.ubuntuRelease),source:f}}async function E({aws:d},i){const c=`/aws/service/canonical/ubuntu/server/${i}/stable/curre\
nt/amd64/hvm/${i==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`,f=await d.ssm();try{const{Parameter:_}=await f.send(new O.n({Name:c}));
if(_?.Value)return _.Value}catch(_){if(!(0,m.t)(_,"ParameterNotFound"))throw _}throw new A.t("image.unknown",`this regio\
n has no image of Ubuntu ${i} (parameter ${c}); set ami-id`)}}),5300:((B,I,o)=>{o.d(I,{a:()=>F,i:()=>G,n:()=>le,r:()=>H,
t:()=>X});var l=o(9713),m=o(2264),O=o(6034),A=o(4059),h=o(7643),D=o(6164),w=o(2601),E=o(2618),d=o(1105),i=o(3951),c=o(7598),
f=o(8522);const _=16777216,y=`!<arch>
`,R=60,S=512,v={"":e=>Buffer.from(e),".gz":e=>(0,f.gunzipSync)(e,{maxOutputLength:_}),".zst":e=>(0,f.zstdDecompressSync)(
e,{maxOutputLength:_})};function g(e){const n=P(e,/^control\.tar/);if(!n)return{kind:"broken",why:"it is no Debian packa\
ge"};const a=v[n.name.slice(11)];if(!a)return{kind:"unknown",why:`${n.name} cannot be read here`};const t=p(n.data,a),s=t===
void 0?void 0:/^Architecture:[ \t]*(\S+)/im.exec(t)?.[1];return s?{kind:"known",name:s}:{kind:"broken",why:`its ${n.name}\
 names no architecture`}}function P(e,n){if(e.toString("latin1",0,8)===y)for(let a=8;a+R<=e.length;){const t=e.toString(
"latin1",a,a+16).trimEnd().replace(/\/$/,""),s=Number.parseInt(e.toString("latin1",a+48,a+58),10),u=a+R;if(!(s>=0)||u+s>
e.length)return;if(n.test(t))return{name:t,data:e.subarray(u,u+s)};a=u+s+s%2}}function p(e,n){let a;try{a=n(e)}catch{return}
for(let t=0;t+S<=a.length;){const s=a.toString("latin1",t,t+100).replace(/\0.*$/s,""),u=Number.parseInt(a.toString("lati\
n1",t+124,t+136),8);if(/^(\.\/)?control$/.test(s))return a.toString("utf8",t+S,t+S+(u||0));t+=S+Math.ceil((u||0)/S)*S}}const $=3e4,
M=18e4,T=/^(amd64|all)$/;async function b(e,n){switch(e.kind){case"ami":return"package source: the image has the listene\
r already";case"deb":return U(e,n);case"apt":return Y(e,n)}}async function U({url:e,sha256:n},a){const t=await V(a,e,M);
if(typeof t=="string")throw N([t]);const s=(0,c.createHash)("sha256").update(t).digest("hex");if(s!==n)throw N([`${e} ha\
s the SHA-256 ${s}, not ${n}`]);const u=`package source: ${e}, ${t.length} bytes, SHA-256 as expected`,r=g(t);if(r.kind===
"broken")throw N([`${e} cannot be installed: ${r.why}`]);if(r.kind==="unknown")return`${u}; its architecture could not b\
e checked: ${r.why}`;if(T.test(r.name))return`${u}, for ${r.name}`;throw N([`${e} is for ${r.name}, and the instances ru\
n amd64`])}async function Y(e,n){const a=await V(n,e.key,$),t=typeof a=="string"?[a]:a.length===0?[`${e.key} is empty`]:
[];if(t.length>0)throw N(t);for(const s of e.suites){const u=await q(e,s,n);if(u.version)return`package source: ${e.package}\
 ${u.version} in ${e.url} ${s}`;t.push(u.problem)}throw N(t)}async function q(e,n,a){const t=`${e.url.replace(/\/+$/,"")}\
/dists/${n}/${e.component}/binary-amd64/Packages`,s=await V(a,`${t}.gz`,$),u=typeof s=="string"?await V(a,t,$):ee(s);if(u===
void 0)return{problem:`${t}.gz is not compressed as it should be`};if(typeof u=="string")return{problem:`${s}; ${u}`};const r=te(
u.toString("utf8"),e.package);return r?{version:r,problem:""}:{problem:`${t} does not list ${e.package} for amd64`}}function ee(e){
try{return(0,f.gunzipSync)(e)}catch{return}}function te(e,n){const a=(s,u)=>new RegExp(`^${u}:[ \\t]*(.+)$`,"m").exec(s)?.[1]?.
trim(),t=e.split(/\r?\n\s*\r?\n/).find(s=>a(s,"Package")===n&&T.test(a(s,"Architecture")??""));return t&&a(t,"Version")}
async function V(e,n,a){try{const t=await e(n,{signal:AbortSignal.timeout(a)});return t.ok?Buffer.from(await t.arrayBuffer()):
`${n} answers ${t.status}`}catch(t){const s=t instanceof Error&&t.cause?`: ${(0,m.n)(t.cause)}`:"";return`${n} cannot be\
 fetched (${(0,m.n)(t)}${s})`}}const N=e=>new m.t("package.unavailable","the listener's package cannot be had; set packa\
ge-source to one that exists",{details:e});async function F(e,n,{mends:a}){const t=await(0,A.t)(e,n.stackName);if(!t||t.
status.isDeleted)return{stack:void 0,isShell:!1};if(t.status.isPreview)return{stack:void 0,isShell:!0};if(t.status.isUpdatable)
return{stack:t,isShell:!1};if(!a&&t.status.neverLived&&n.onFailedStack==="recreate")return{stack:void 0,isShell:!1};const{
explain:s,mend:u}=await o.e(1204).then(o.bind(o,8823));if(!a)throw await s(e,n,t);return{stack:await u(e,n,t),isShell:!1}}
const ne=({Parameters:e={}},n)=>n.flatMap(({ParameterKey:a="",ParameterValue:t})=>String(e[a]?.NoEcho)==="true"&&t?[t]:[]),
ae=/^[a-z-]+-\d[a-z]$/;async function se(e,n){const a=[n.instanceType,n.memcachedNodeType.replace(/^cache\./,"")],t=new Map(
a.map(r=>[r,new Set]));let s;do{const r=await e.send(new d.r({LocationType:"availability-zone",Filters:[{Name:"instance-\
type",Values:[...new Set(a)]}],...s&&{NextToken:s}}));for(const{InstanceType:k,Location:L}of r.InstanceTypeOfferings??[])
ae.test(L??"")&&t.get(k??"")?.add(L??"");s=r.NextToken}while(s);for(const[r,k]of t)if(k.size===0)throw new m.t("zone.uns\
uitable",`no zone of this region offers ${r}; use another type or region`);const u=[...new Set([...t.values()].flatMap(r=>[
...r]))].sort();return{known:u,suitable:u.filter(r=>[...t.values()].every(k=>k.has(r)))}}function oe(e,n,a){const t=a.slice(
0,e.count),s=t.filter(k=>!n.suitable.includes(k));if(s.length>0){const k=`${C(s)}, where the stack lies, does not offer \
both the instance type and the cache node type; use other types`;throw new m.t("zone.unsuitable",k)}if(e.names)return re(
e.names,n,a);const u=n.suitable.filter(k=>!a.includes(k)).slice(0,e.count-t.length),r=[...t,...u];if(r.length<e.count){const k=`${e.
count} zones are wanted, but only ${C(n.suitable)} offer both the instance type and the cache node type; use fewer zones\
 or other types`;throw new m.t("zone.unsuitable",k)}return r}function re(e,n,a){const t=e.filter(r=>!n.known.includes(r));
if(t.length>0)throw new m.t("zone.unknown",`this region has no zone ${C(t)}; use ${C(n.suitable)}`);const s=e.filter(r=>!n.
suitable.includes(r));if(s.length>0){const r=`${C(s)} does not offer both the instance type and the cache node type; use\
 ${C(n.suitable)}`;throw new m.t("zone.unsuitable",r)}const u=a.slice(0,e.length);if(u.some(r=>!e.includes(r))){const r=`\
the stack lies in ${C(a)} and cannot move to ${C(e)}; keep its zones, or deploy a stack of another name`;throw new m.t("\
zone.unsuitable",r)}return[...u,...e.filter(r=>!u.includes(r))]}const C=e=>e.join(", ")||"none";async function G(e,n,a,t){
const{log:s}=n;ie(e,t),await(0,E.r)(n,e.instanceType);const u=t?.parameters??{},r=await se(await n.aws.ec2(),e),k=oe(e.zones,
r,u[h.l.zones]?.split(",").filter(Boolean)??[]),L=await(0,E.n)(n,e,t&&{id:u[h.l.imageId]??"",source:t.tags["railgun-ha:i\
mage"]??""});s.info(`zones ${k.join(", ")}; image ${L.id} (${L.source}, ${e.amiUpdate})`);const j=n.assets(),z=(0,w.t)((0,w.
a)(e),j.stack),K=(0,w.n)(z),Z=(0,w.r)(K),J={[h.l.zones]:k.join(","),[h.l.imageId]:L.id,[h.l.artifactsBucket]:(0,D.n)(a,e.
stackName)},Q=[...Object.entries(J).map(([W,x])=>({ParameterKey:W,ParameterValue:x})),ce(u)];if(!t){const{lookAtQuotas:W,
needsOf:x}=await o.e(918).then(o.bind(o,918));await W(n,x(z))}for(const W of ne(z,Q))n.hideDeclared(W);return{assets:j,template:z,
body:K,hash:Z,parameters:Q,tags:{...e.tags,[h.u]:e.stackName,[h.m]:i.t,[h.d]:Z,[h.s]:ue([J,e.tags,L.source]),[E.t]:L.source,
[h.a]:e.vpcCidr},size:e.size}}function ie({stackName:e,vpcCidr:n},a){const t=a?.tags[h.a];if(!(!t||t===n))throw new m.t(
"stack.immovable",`stack ${e} lies in ${t} and cannot move to ${n}; keep vpc-cidr ${t}, or deploy a stack of another nam\
e`)}function ce(e){const n=h.l.servingTemplateVersion;return e[n]?{ParameterKey:n,UsePreviousValue:!0}:{ParameterKey:n,ParameterValue:"\
1"}}const ue=e=>(0,c.createHash)("sha256").update(JSON.stringify(e)).digest("hex");function H(e,n){return e?.status.isSuccess?
[h.d,h.s].every(a=>e.tags[a]===n.tags[a]):!1}async function le(e,n){const{stackName:a}=e,t=await(0,l.t)(n),{stack:s,isShell:u}=await F(
n,e,{mends:!0});s&&n.record({stackId:s.id});const r=await(0,O.r)(n,a),k=await(0,O.n)(e,n),L={stackName:a,given:k,tags:e.
tags},j=await(0,O.t)(n,L,r,s!==void 0),z=await G(e,n,t,s),K=j!=="store"&&e.drift!=="revert"&&H(s,z);return await X(e,n,K),
{identity:t,stack:s,isShell:u,target:z,isUnchanged:K,token:j,given:k,tokenVersion:r?.version??0}}async function X({packageSource:e},{
fetch:n,log:a},t){try{a.info(await b(e,n))}catch(s){if(!t)throw s;const{message:u,details:r}=s;a.warning([`new instances\
 could not boot: ${u}`,...r].join("; "))}}}),2033:((B,I,o)=>{o.d(I,{a:()=>h,i:()=>w,n:()=>E,o:()=>A,r:()=>D,s:()=>m,t:()=>O});
var l=o(6776),m=class extends(0,l.a)(l.r,l.i,"DescribeInstanceRefreshes",l.s){};const O=["Launch","Terminate","AddToLoad\
Balancer","InstanceRefresh"];function A(d){const{serving:i,newest:c,group:f,active:_}=d;if(_)return{kind:"attach",refresh:_};
const y=h(d);return y.length>0||f!==c?{kind:"start",version:c,outdated:y}:i===c?{kind:"nothing"}:{kind:"record",version:c}}
const h=({instances:d,newest:i})=>d.filter(({version:c})=>c!==i).map(({id:c})=>c);function D(d,i){const c=d.filter(({Description:y,
StatusCode:R,StartTime:S})=>/^Launching a new EC2 instance/i.test(y??"")&&["Successful","Failed","Cancelled"].includes(R??
"")&&(S?.getTime()??0)>=i),f=c.findIndex(({StatusCode:y})=>y==="Successful"),_=f<0?c:c.slice(0,f);return{count:_.length,
reason:_[0]?.StatusMessage||_[0]?.Cause||"Auto Scaling gives no reason",instanceIds:_.flatMap(({Description:y})=>/\bi-[0-9a-f]+/.
exec(y??"")?.[0]??[])}}function w(d,i){const c=d.instances.length,f=i?c:h(d).length,_="by an instance refresh, each afte\
r its replacement serves";return f===0?{replaced:f,of:c,sentence:"no instance is replaced"}:{replaced:f,of:c,sentence:`${f}\
 of ${c} instances are replaced ${_}`}}function E(d){return d.some(({type:i,properties:c})=>i==="AWS::EC2::LaunchTemplat\
e"&&(c.length===0||c.some(({path:f})=>f.startsWith("/Properties/LaunchTemplateData"))))}}),6844:((B,I,o)=>{o.d(I,{n:()=>h,
t:()=>D});var l=o(7643),m=o(6776),O=o(2033);const A=["Pending","InProgress","Baking","Cancelling","RollbackInProgress"];
async function h({aws:w},E){const{AutoScalingGroups:d}=await(await w.autoScaling()).send(new m.n({AutoScalingGroupNames:[
(0,l.g)(E.name)]})),i=d?.[0],c=E.outputs[l.o.launchTemplateVersion];if(!i||!c)return;const f={serving:E.parameters[l.l.servingTemplateVersion]??
"",newest:c,group:i.LaunchTemplate?.Version??"",instances:(i.Instances??[]).filter(({LifecycleState:y=""})=>!/^(Terminat|Standby|EnteringStandby)/.
test(y)).map(({InstanceId:y="",LaunchTemplate:R})=>({id:y,version:R?.Version??""})),suspended:(i.SuspendedProcesses??[]).
map(({ProcessName:y=""})=>y)},_=new Set([f.serving,c,f.group,...f.instances.map(({version:y})=>y)]);return{...f,active:_.
size>1?await D({aws:w},E.name):void 0}}async function D({aws:w},E){const{InstanceRefreshes:d}=await(await w.autoScaling()).
send(new O.s({AutoScalingGroupName:(0,l.g)(E),MaxRecords:1})),i=d?.[0];if(!(!i||!A.includes(i.Status??"")))return{id:i.InstanceRefreshId??
"",status:i.Status??"",version:i.DesiredConfiguration?.LaunchTemplate?.Version??""}}}),4247:((B,I,o)=>{o.d(I,{t:()=>l});
function l({head:m,rows:O}){const A=[m,...O],h=m.map((w,E)=>Math.max(...A.map(d=>(d[E]??"").length))),D=w=>h.map((E,d)=>(w[d]??
"").padEnd(E)).join("  ").trimEnd();return[D(m),h.map(w=>"\u2500".repeat(w)).join("  "),...O.map(D)]}}),6034:((B,I,o)=>{
o.d(I,{a:()=>R,i:()=>E,n:()=>f,r:()=>w,t:()=>y});var l=o(7643),m=o(6580),O=o(990),A=o(6507),h=o(7274),D=o(2264);async function w({
aws:v,hide:g},P){const p=await i(v,P,l.p.current,!0);if(!p)return;const{Value:$="",Version:M=0}=p;return g($),{value:$,version:M}}
async function E({aws:v},g){return(await i(v,g,l.p.current,!1))?.Version}async function d({aws:v},g){const P=[l.p.unfinished,
l.p.pending];return(await Promise.all(P.map(p=>i(v,g,p,!1)))).some(p=>p!==void 0)}async function i(v,g,P,p){const $=await v.
ssm(),M=`${(0,l._)(g).token}:${P}`;try{return(await $.send(new O.n({Name:M,WithDecryption:p}))).Parameter}catch(T){if((0,m.
t)(T,"ParameterNotFound","ParameterVersionNotFound"))return;throw T}}const c=/^[0-9a-fA-F]{32}$/;async function f({activationToken:v,
tokenParameter:g},{aws:P,hide:p}){if(!g)return v;const $=await P.ssm(),M=T=>new D.t("input.invalid",`token-parameter: pa\
rameter ${g} ${T}`);try{const{Parameter:T}=await $.send(new O.n({Name:g,WithDecryption:!0})),b=T?.Value?.trim()??"";if(p(
b),c.test(b))return b;throw M(`holds ${b.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(T){
throw(0,m.t)(T,"ParameterNotFound","ParameterVersionNotFound")?M("does not exist in this region; name one that does"):T}}
function _({stackName:v,given:g},P,p){if(P)return!g||g===P.value?"keep":p?"rotate":"store";if(g)return"store";const $=`s\
tack ${v} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new D.t("token.missing",
$)}async function y(v,g,P,p){const $=_(g,P,p);return $!=="keep"||!p?$:await d(v,g.stackName)?"rotate":"keep"}async function R({
aws:v},g){const P=await v.ssm(),p=(0,l._)(g.stackName).token,$=await S(P,p,g),M=await P.send(new A.t({Name:p,ParameterVersion:$,
Labels:[l.p.current]}));if(M.InvalidLabels?.length)throw new D.t("internal",`Parameter Store refused the label ${M.InvalidLabels.
join(", ")}`,{fault:"tool"});return $}async function S(v,g,{stackName:P,given:p,tags:$}){const M=Object.entries({...$,[l.
u]:P}).map(([b,U])=>({Key:b,Value:U})),T={Name:g,Type:"SecureString",Tier:"Standard",Value:p};try{const b=`Activation to\
ken of the Railgun listeners of stack ${P}`,{Version:U=1}=await v.send(new h.t({...T,Description:b,Tags:M}));return U}catch(b){
if(!(0,m.t)(b,"ParameterAlreadyExists"))throw b;const{Version:U=1}=await v.send(new h.t({...T,Overwrite:!0}));return U}}})};export{de as id,fe as ids,he as modules};
