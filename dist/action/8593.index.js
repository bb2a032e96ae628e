const me=8593,ge=[8593],_e={6507:((j,I,o)=>{o.d(I,{t:()=>m});var u=o(990),m=class extends(0,u.a)(u.r,u.i,"LabelParameter\
Version",u.l){}}),2618:((j,I,o)=>{o.d(I,{n:()=>E,r:()=>D,t:()=>d});var u=o(1105),m=o(6580),O=o(990),A=o(2264);const d="r\
ailgun-ha:image";async function D({aws:f},c){const l=(await(await f.ec2()).send(new u.n({InstanceTypes:[c]})).catch(g=>{
if((0,m.t)(g,"InvalidInstanceType"))return{InstanceTypes:[]};throw g})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??
[];if(l.includes("x86_64"))return;const h=l.length>0?`is ${l.join(", ")}`:"is not known in this region";throw new A.t("i\
nput.invalid",`instance-type: "${c}" ${h}; use an x86_64 type such as t3.medium`)}async function E(f,c,l){if(c.amiId)return{
id:c.amiId,source:c.amiId};const h=`ubuntu-${c.ubuntuRelease}`;return l?.id&&l.source===h&&c.amiUpdate==="pinned"?l:{id:await v(
f,c.ubuntuRelease),source:h}}async function v({aws:f},c){const l=`/aws/service/canonical/ubuntu/server/${c}/stable/curre\
nt/amd64/hvm/${c==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`,h=await f.ssm();try{const{Parameter:g}=await h.send(new O.n({Name:l}));
if(g?.Value)return g.Value}catch(g){if(!(0,m.t)(g,"ParameterNotFound"))throw g}throw new A.t("image.unknown",`this regio\
n has no image of Ubuntu ${c} (parameter ${l}); set ami-id`)}}),5300:((j,I,o)=>{o.d(I,{a:()=>F,i:()=>G,n:()=>he,r:()=>X,
t:()=>Z});var u=o(9713),m=o(2264),O=o(6034),A=o(4059),d=o(7643),D=o(6164),E=o(2601),v=o(2618),f=o(1105),c=o(3951),l=o(7598),
h=o(8522);const g=16777216,y=`!<arch>
`,R=60,L=512,P={"":e=>Buffer.from(e),".gz":e=>(0,h.gunzipSync)(e,{maxOutputLength:g}),".zst":e=>(0,h.zstdDecompressSync)(
e,{maxOutputLength:g})};function _(e){const n=$(e,/^control\.tar/);if(!n)return{kind:"broken",why:"it is no Debian packa\
ge"};const a=P[n.name.slice(11)];if(!a)return{kind:"unknown",why:`${n.name} cannot be read here`};const t=p(n.data,a),s=t===
void 0?void 0:/^Architecture:[ \t]*(\S+)/im.exec(t)?.[1];return s?{kind:"known",name:s}:{kind:"broken",why:`its ${n.name}\
 names no architecture`}}function $(e,n){if(e.toString("latin1",0,8)===y)for(let a=8;a+R<=e.length;){const t=e.toString(
"latin1",a,a+16).trimEnd().replace(/\/$/,""),s=Number.parseInt(e.toString("latin1",a+48,a+58),10),i=a+R;if(!(s>=0)||i+s>
e.length)return;if(n.test(t))return{name:t,data:e.subarray(i,i+s)};a=i+s+s%2}}function p(e,n){let a;try{a=n(e)}catch{return}
for(let t=0;t+L<=a.length;){const s=a.toString("latin1",t,t+100).replace(/\0.*$/s,""),i=Number.parseInt(a.toString("lati\
n1",t+124,t+136),8);if(/^(\.\/)?control$/.test(s))return a.toString("utf8",t+L,t+L+(i||0));t+=L+Math.ceil((i||0)/L)*L}}const k=3e4,
M=18e4,T=/^(amd64|all)$/;async function b(e,n){switch(e.kind){case"ami":return"package source: the image has the listene\
r already";case"deb":return z(e,n);case"apt":return ee(e,n)}}async function z({url:e,sha256:n},a){const t=await V(a,e,M);
if(typeof t=="string")throw B([t]);const s=(0,l.createHash)("sha256").update(t).digest("hex");if(s!==n)throw B([`${e} ha\
s the SHA-256 ${s}, not ${n}`]);const i=`package source: ${e}, ${t.length} bytes, SHA-256 as expected`,r=_(t);if(r.kind===
"broken")throw B([`${e} cannot be installed: ${r.why}`]);if(r.kind==="unknown")return`${i}; its architecture could not b\
e checked: ${r.why}`;if(T.test(r.name))return`${i}, for ${r.name}`;throw B([`${e} is for ${r.name}, and the instances ru\
n amd64`])}async function ee(e,n){const a=await V(n,e.key,k),t=typeof a=="string"?[a]:a.length===0?[`${e.key} is empty`]:
[];if(t.length>0)throw B(t);for(const s of e.suites){const i=await te(e,s,n);if(i.version)return`package source: ${e.package}\
 ${i.version} in ${e.url} ${s}`;t.push(i.problem)}throw B(t)}async function te(e,n,a){const t=`${e.url.replace(/\/+$/,"")}\
/dists/${n}/${e.component}/binary-amd64/Packages`,s=await V(a,`${t}.gz`,k),i=typeof s=="string"?await V(a,t,k):ne(s);if(i===
void 0)return{problem:`${t}.gz is not compressed as it should be`};if(typeof i=="string")return{problem:`${s}; ${i}`};const r=ae(
i.toString("utf8"),e.package);return r?{version:r,problem:""}:{problem:`${t} does not list ${e.package} for amd64`}}function ne(e){
try{return(0,h.gunzipSync)(e)}catch{return}}function ae(e,n){const a=(s,i)=>new RegExp(`^${i}:[ \\t]*(.+)$`,"m").exec(s)?.[1]?.
trim(),t=e.split(/\r?\n\s*\r?\n/).find(s=>a(s,"Package")===n&&T.test(a(s,"Architecture")??""));return t&&a(t,"Version")}
async function V(e,n,a){try{const t=await e(n,{signal:AbortSignal.timeout(a)});return t.ok?Buffer.from(await t.arrayBuffer()):
`${n} answers ${t.status}`}catch(t){const s=t instanceof Error&&t.cause?`: ${(0,m.n)(t.cause)}`:"";return`${n} cannot be\
 fetched (${(0,m.n)(t)}${s})`}}const B=e=>new m.t("package.unavailable","the listener's package cannot be had; set packa\
ge-source to one that exists",{details:e});async function F(e,n,{mends:a}){const t=await(0,A.t)(e,n.stackName);if(!t||t.
status.isDeleted)return{stack:void 0,isShell:!1};if(t.status.isPreview)return{stack:void 0,isShell:!0};if(t.status.isUpdatable)
return{stack:t,isShell:!1};if(!a&&t.status.neverLived&&n.onFailedStack==="recreate")return{stack:void 0,isShell:!1};const{
explain:s,mend:i}=await o.e(1204).then(o.bind(o,8823));if(!a)throw await s(e,n,t);return{stack:await i(e,n,t),isShell:!1}}
const se=({Parameters:e={}},n)=>n.flatMap(({ParameterKey:a="",ParameterValue:t})=>String(e[a]?.NoEcho)==="true"&&t?[t]:[]),
oe=/^[a-z-]+-\d[a-z]$/;async function re(e,n){const a=[n.instanceType,n.memcachedNodeType.replace(/^cache\./,"")],t=new Map(
a.map(r=>[r,new Set]));let s;do{const r=await e.send(new f.r({LocationType:"availability-zone",Filters:[{Name:"instance-\
type",Values:[...new Set(a)]}],...s&&{NextToken:s}}));for(const{InstanceType:w,Location:S}of r.InstanceTypeOfferings??[])
oe.test(S??"")&&t.get(w??"")?.add(S??"");s=r.NextToken}while(s);for(const[r,w]of t)if(w.size===0)throw new m.t("zone.uns\
uitable",`no zone of this region offers ${r}; use another type or region`);const i=[...new Set([...t.values()].flatMap(r=>[
...r]))].sort();return{known:i,suitable:i.filter(r=>[...t.values()].every(w=>w.has(r)))}}function ie(e,n,a){const t=a.slice(
0,e.count),s=t.filter(w=>!n.suitable.includes(w));if(s.length>0){const w=`${C(s)}, where the stack lies, does not offer \
both the instance type and the cache node type; use other types`;throw new m.t("zone.unsuitable",w)}if(e.names)return ce(
e.names,n,a);const i=n.suitable.filter(w=>!a.includes(w)).slice(0,e.count-t.length),r=[...t,...i];if(r.length<e.count){const w=`${e.
count} zones are wanted, but only ${C(n.suitable)} offer both the instance type and the cache node type; use fewer zones\
 or other types`;throw new m.t("zone.unsuitable",w)}return r}function ce(e,n,a){const t=e.filter(r=>!n.known.includes(r));
if(t.length>0)throw new m.t("zone.unknown",`this region has no zone ${C(t)}; use ${C(n.suitable)}`);const s=e.filter(r=>!n.
suitable.includes(r));if(s.length>0){const r=`${C(s)} does not offer both the instance type and the cache node type; use\
 ${C(n.suitable)}`;throw new m.t("zone.unsuitable",r)}const i=a.slice(0,e.length);if(i.some(r=>!e.includes(r))){const r=`\
the stack lies in ${C(a)} and cannot move to ${C(e)}; keep its zones, or deploy a stack of another name`;throw new m.t("\
zone.unsuitable",r)}return[...i,...e.filter(r=>!i.includes(r))]}const C=e=>e.join(", ")||"none";async function G(e,n,a,t){
const{log:s}=n;le(e,t),await(0,v.r)(n,e.instanceType);const i=t?.parameters??{},r=await re(await n.aws.ec2(),e),w=e.ownNetwork&&
await ue(e,e.ownNetwork,n,t),S=ie(w?{count:w.zones.length,names:w.zones}:e.zones,r,i[d.l.zones]?.split(",").filter(Boolean)??
[]),N=await(0,v.n)(n,e,t&&{id:i[d.l.imageId]??"",source:t.tags["railgun-ha:image"]??""});s.info(`zones ${S.join(", ")}; \
image ${N.id} (${N.source}, ${e.amiUpdate})`);const K=n.assets(),U=(0,E.t)((0,E.a)(e),K.stack),J=(0,E.n)(U),Q=(0,E.r)(J),
Y={[d.l.zones]:S.join(","),[d.l.imageId]:N.id,[d.l.artifactsBucket]:(0,D.n)(a,e.stackName),...w&&{[d.l.vpcCidr]:w.cidr}},
q=[...Object.entries(Y).map(([W,x])=>({ParameterKey:W,ParameterValue:x})),de(i)];if(!t){const{lookAtQuotas:W,needsOf:x}=await o.
e(918).then(o.bind(o,918));await W(n,x(U))}for(const W of se(U,q))n.hideDeclared(W);return{assets:K,template:U,body:J,hash:Q,
parameters:q,tags:{...e.tags,[d.u]:e.stackName,[d.m]:c.t,[d.d]:Q,[d.s]:fe([Y,e.tags,N.source]),[v.t]:N.source,[d.a]:H(e)},
size:e.size}}const H=({vpcCidr:e,ownNetwork:n})=>n?.vpcId??e;function le(e,n){const a=n?.tags[d.a],t=H(e);if(!a||a===t)return;
const s=a.startsWith("vpc-")?"vpc-id":"vpc-cidr";throw new m.t("stack.immovable",`stack ${e.stackName} lies in ${a} and \
cannot move to ${t}; keep ${s} ${a}, or deploy a stack of another name`)}async function ue({size:e,memcachedNodes:n},a,{
aws:t,log:s},i){const{findOwnNetwork:r}=await o.e(8280).then(o.bind(o,8280)),w={size:e,memcachedNodes:n,isNew:i===void 0},
S=await r(await t.ec2(),a,w);return s.info(`VPC ${a.vpcId} (${S.cidr}) suits, in ${S.zones.join(", ")}`),S}function de(e){
const n=d.l.servingTemplateVersion;return e[n]?{ParameterKey:n,UsePreviousValue:!0}:{ParameterKey:n,ParameterValue:"1"}}
const fe=e=>(0,l.createHash)("sha256").update(JSON.stringify(e)).digest("hex");function X(e,n){return e?.status.isSuccess?
[d.d,d.s].every(a=>e.tags[a]===n.tags[a]):!1}async function he(e,n){const{stackName:a}=e,t=await(0,u.t)(n),{stack:s,isShell:i}=await F(
n,e,{mends:!0});s&&n.record({stackId:s.id});const r=await(0,O.r)(n,a),w=await(0,O.n)(e,n),S={stackName:a,given:w,tags:e.
tags},N=await(0,O.t)(n,S,r,s!==void 0),K=await G(e,n,t,s),U=N!=="store"&&e.drift!=="revert"&&X(s,K);return await Z(e,n,U),
{identity:t,stack:s,isShell:i,target:K,isUnchanged:U,token:N,given:w,tokenVersion:r?.version??0}}async function Z({packageSource:e},{
fetch:n,log:a},t){try{a.info(await b(e,n))}catch(s){if(!t)throw s;const{message:i,details:r}=s;a.warning([`new instances\
 could not boot: ${i}`,...r].join("; "))}}}),2033:((j,I,o)=>{o.d(I,{a:()=>d,i:()=>E,n:()=>v,o:()=>A,r:()=>D,s:()=>m,t:()=>O});
var u=o(6776),m=class extends(0,u.a)(u.r,u.i,"DescribeInstanceRefreshes",u.s){};const O=["Launch","Terminate","AddToLoad\
Balancer","InstanceRefresh"];function A(f){const{serving:c,newest:l,group:h,active:g}=f;if(g)return{kind:"attach",refresh:g};
const y=d(f);return y.length>0||h!==l?{kind:"start",version:l,outdated:y}:c===l?{kind:"nothing"}:{kind:"record",version:l}}
const d=({instances:f,newest:c})=>f.filter(({version:l})=>l!==c).map(({id:l})=>l);function D(f,c){const l=f.filter(({Description:y,
StatusCode:R,StartTime:L})=>/^Launching a new EC2 instance/i.test(y??"")&&["Successful","Failed","Cancelled"].includes(R??
"")&&(L?.getTime()??0)>=c),h=l.findIndex(({StatusCode:y})=>y==="Successful"),g=h<0?l:l.slice(0,h);return{count:g.length,
reason:g[0]?.StatusMessage||g[0]?.Cause||"Auto Scaling gives no reason",instanceIds:g.flatMap(({Description:y})=>/\bi-[0-9a-f]+/.
exec(y??"")?.[0]??[])}}function E(f,c){const l=f.instances.length,h=c?l:d(f).length,g="by an instance refresh, each afte\
r its replacement serves";return h===0?{replaced:h,of:l,sentence:"no instance is replaced"}:{replaced:h,of:l,sentence:`${h}\
 of ${l} instances are replaced ${g}`}}function v(f){return f.some(({type:c,properties:l})=>c==="AWS::EC2::LaunchTemplat\
e"&&(l.length===0||l.some(({path:h})=>h.startsWith("/Properties/LaunchTemplateData"))))}}),6844:((j,I,o)=>{o.d(I,{n:()=>d,
t:()=>D});var u=o(7643),m=o(6776),O=o(2033);const A=["Pending","InProgress","Baking","Cancelling","RollbackInProgress"];
async function d({aws:E},v){const{AutoScalingGroups:f}=await(await E.autoScaling()).send(new m.n({AutoScalingGroupNames:[
(0,u.g)(v.name)]})),c=f?.[0],l=v.outputs[u.o.launchTemplateVersion];if(!c||!l)return;const h={serving:v.parameters[u.l.servingTemplateVersion]??
"",newest:l,group:c.LaunchTemplate?.Version??"",instances:(c.Instances??[]).filter(({LifecycleState:y=""})=>!/^(Terminat|Standby|EnteringStandby)/.
test(y)).map(({InstanceId:y="",LaunchTemplate:R})=>({id:y,version:R?.Version??""})),suspended:(c.SuspendedProcesses??[]).
map(({ProcessName:y=""})=>y)},g=new Set([h.serving,l,h.group,...h.instances.map(({version:y})=>y)]);return{...h,active:g.
size>1?await D({aws:E},v.name):void 0}}async function D({aws:E},v){const{InstanceRefreshes:f}=await(await E.autoScaling()).
send(new O.s({AutoScalingGroupName:(0,u.g)(v),MaxRecords:1})),c=f?.[0];if(!(!c||!A.includes(c.Status??"")))return{id:c.InstanceRefreshId??
"",status:c.Status??"",version:c.DesiredConfiguration?.LaunchTemplate?.Version??""}}}),4247:((j,I,o)=>{o.d(I,{t:()=>u});
function u({head:m,rows:O}){const A=[m,...O],d=m.map((E,v)=>Math.max(...A.map(f=>(f[v]??"").length))),D=E=>d.map((v,f)=>(E[f]??
"").padEnd(v)).join("  ").trimEnd();return[D(m),d.map(E=>"\u2500".repeat(E)).join("  "),...O.map(D)]}}),6034:((j,I,o)=>{
o.d(I,{a:()=>R,i:()=>v,n:()=>h,r:()=>E,t:()=>y});var u=o(7643),m=o(6580),O=o(990),A=o(6507),d=o(7274),D=o(2264);async function E({
aws:P,hide:_},$){const p=await c(P,$,u.p.current,!0);if(!p)return;const{Value:k="",Version:M=0}=p;return _(k),{value:k,version:M}}
async function v({aws:P},_){return(await c(P,_,u.p.current,!1))?.Version}async function f({aws:P},_){const $=[u.p.unfinished,
u.p.pending];return(await Promise.all($.map(p=>c(P,_,p,!1)))).some(p=>p!==void 0)}async function c(P,_,$,p){const k=await P.
ssm(),M=`${(0,u._)(_).token}:${$}`;try{return(await k.send(new O.n({Name:M,WithDecryption:p}))).Parameter}catch(T){if((0,m.
t)(T,"ParameterNotFound","ParameterVersionNotFound"))return;throw T}}const l=/^[0-9a-fA-F]{32}$/;async function h({activationToken:P,
tokenParameter:_},{aws:$,hide:p}){if(!_)return P;const k=await $.ssm(),M=T=>new D.t("input.invalid",`token-parameter: pa\
rameter ${_} ${T}`);try{const{Parameter:T}=await k.send(new O.n({Name:_,WithDecryption:!0})),b=T?.Value?.trim()??"";if(p(
b),l.test(b))return b;throw M(`holds ${b.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(T){
throw(0,m.t)(T,"ParameterNotFound","ParameterVersionNotFound")?M("does not exist in this region; name one that does"):T}}
function g({stackName:P,given:_},$,p){if($)return!_||_===$.value?"keep":p?"rotate":"store";if(_)return"store";const k=`s\
tack ${P} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new D.t("token.missing",
k)}async function y(P,_,$,p){const k=g(_,$,p);return k!=="keep"||!p?k:await f(P,_.stackName)?"rotate":"keep"}async function R({
aws:P},_){const $=await P.ssm(),p=(0,u._)(_.stackName).token,k=await L($,p,_),M=await $.send(new A.t({Name:p,ParameterVersion:k,
Labels:[u.p.current]}));if(M.InvalidLabels?.length)throw new D.t("internal",`Parameter Store refused the label ${M.InvalidLabels.
join(", ")}`,{fault:"tool"});return k}async function L(P,_,{stackName:$,given:p,tags:k}){const M=Object.entries({...k,[u.
u]:$}).map(([b,z])=>({Key:b,Value:z})),T={Name:_,Type:"SecureString",Tier:"Standard",Value:p};try{const b=`Activation to\
ken of the Railgun listeners of stack ${$}`,{Version:z=1}=await P.send(new d.t({...T,Description:b,Tags:M}));return z}catch(b){
if(!(0,m.t)(b,"ParameterAlreadyExists"))throw b;const{Version:z=1}=await P.send(new d.t({...T,Overwrite:!0}));return z}}})};export{me as id,ge as ids,_e as modules};
