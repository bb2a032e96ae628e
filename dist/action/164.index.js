const vt=164,Pt=[164],Ot={8930:((K,O,a)=>{a.d(O,{t:()=>d});var o=a(3667),g=a(6776),d=class extends(0,o.i)(o.n,o.r,"Resum\
eProcesses",g.i){}}),8919:((K,O,a)=>{a.d(O,{t:()=>c});var o=a(7643),g=a(3667),d=a(8930),E=a(4865);async function c(u,f,h){
const y=await u.aws.autoScaling(),w=(0,o.h)(f),{AutoScalingGroups:p=[]}=await y.send(new g.t({AutoScalingGroupNames:[w]})),
v=p.flatMap(({SuspendedProcesses:M})=>M??[]).some(({ProcessName:M})=>M===o.i);if(h===void 0&&!v)return!1;if(await(0,E.n)(
u,f,h??(await(0,E.t)(u,f))?.paused??!1),v){const M={AutoScalingGroupName:w,ScalingProcesses:[...o.t]};await y.send(new d.
t(M))}return v}}),4059:((K,O,a)=>{a.d(O,{n:()=>c,t:()=>E});var o=a(2803),g=a(6580);const d=18e5;async function E(u,f){const h=await c(
u,f),y=h?.status.remedy;if(h&&y){const w=h.statusReason?`: ${h.statusReason}`:"";throw new g.r("stack.failed-state",`sta\
ck ${f} is in the state ${h.status.name}${w}; ${y}`)}return h?.status.isPreview||h?.status.isDeleted?void 0:h}async function c({
aws:u,clock:f,log:h},y){const w=await u.cloudFormation();let p=!1;const v=await(0,o.r)({clock:f,forMillis:d},async()=>{const M=await(0,o.
t)(w,y);if(!M?.status.isInProgress)return{stack:M};p||h.info(`stack ${y} is ${M.status.name}: waiting for that operation\
 to end`),p=!0});if(v)return v.stack;throw new g.r("stack.busy",`stack ${y} is busy since ${d/6e4} minutes; run again wh\
en its operation has come to an end`)}}),4164:((K,O,a)=>{a.r(O),a.d(O,{run:()=>mt,t:()=>C});var o=a(7643),g=a(4059),d=a(
6164),E=a(2601),c=a(6580),u=a(2618),f=a(4471),h=a(1105),y=a(3951),w=a(8919),p=a(1674),v=a(9713),M=a(5613),m=a(6034),P=a(
304),I=a(7598),k=a(8522),C=class extends(0,f.p)(f.d,f.f,"DescribeInstanceTypeOfferings",h.n){};const A=/^[a-z-]+-\d[a-z]$/;
async function S(t,e){const n=[e.instanceType,e.memcachedNodeType.replace(/^cache\./,"")],s=new Map(n.map(l=>[l,new Set]));
let r;do{const l=await t.send(new C({LocationType:"availability-zone",Filters:[{Name:"instance-type",Values:[...new Set(
n)]}],...r&&{NextToken:r}}));for(const{InstanceType:_,Location:T}of l.InstanceTypeOfferings??[])A.test(T??"")&&s.get(_??
"")?.add(T??"");r=l.NextToken}while(r);for(const[l,_]of s)if(_.size===0)throw new c.r("zone.unsuitable",`no zone of this\
 region offers ${l}; use another type or region`);const i=[...new Set([...s.values()].flatMap(l=>[...l]))].sort();return{
known:i,suitable:i.filter(l=>[...s.values()].every(_=>_.has(l)))}}function b(t,e,n){const s=n.slice(0,t.count),r=s.filter(
_=>!e.suitable.includes(_));if(r.length>0){const _=`${D(r)}, where the stack lies, does not offer both the instance type\
 and the cache node type; use other types`;throw new c.r("zone.unsuitable",_)}if(t.names)return $(t.names,e,n);const i=e.
suitable.filter(_=>!n.includes(_)).slice(0,t.count-s.length),l=[...s,...i];if(l.length<t.count){const _=`${t.count} zone\
s are wanted, but only ${D(e.suitable)} offer both the instance type and the cache node type; use fewer zones or other t\
ypes`;throw new c.r("zone.unsuitable",_)}return l}function $(t,e,n){const s=t.filter(l=>!e.known.includes(l));if(s.length>
0)throw new c.r("zone.unknown",`this region has no zone ${D(s)}; use ${D(e.suitable)}`);const r=t.filter(l=>!e.suitable.
includes(l));if(r.length>0){const l=`${D(r)} does not offer both the instance type and the cache node type; use ${D(e.suitable)}`;
throw new c.r("zone.unsuitable",l)}const i=n.slice(0,t.length);if(i.some(l=>!t.includes(l))){const l=`the stack lies in ${D(
n)} and cannot move to ${D(t)}; keep its zones, or deploy a stack of another name`;throw new c.r("zone.unsuitable",l)}return[
...i,...t.filter(l=>!i.includes(l))]}const D=t=>t.join(", ")||"none";async function R(t,e,n,s){const{log:r}=e;U(t,s),await(0,u.
r)(e,t.instanceType);const i=s?.parameters??{},l=await S(await e.aws.ec2(),t),_=b(t.zones,l,i[o.l.zones]?.split(",").filter(
Boolean)??[]),T=await(0,u.n)(e,t,s&&{id:i[o.l.imageId]??"",source:s.tags["railgun-ha:image"]??""});r.info(`zones ${_.join(
", ")}; image ${T.id} (${T.source}, ${t.amiUpdate})`);const B=e.assets(),x=(0,E.n)((0,E.t)((0,E.i)(t),B.stack)),V=(0,E.r)(
x),F={[o.l.zones]:_.join(","),[o.l.imageId]:T.id,[o.l.artifactsBucket]:(0,d.n)(n,t.stackName)};return{assets:B,body:x,hash:V,
parameters:[...Object.entries(F).map(([Y,st])=>({ParameterKey:Y,ParameterValue:st})),G(i)],tags:{...t.tags,[o.u]:t.stackName,
[o.p]:y.t,[o.d]:V,[o.s]:W([F,t.tags,T.source]),[u.t]:T.source,[o.a]:t.vpcCidr},size:t.size}}function U({stackName:t,vpcCidr:e},n){
const s=n?.tags[o.a];if(!(!s||s===e))throw new c.r("stack.immovable",`stack ${t} lies in ${s} and cannot move to ${e}; k\
eep vpc-cidr ${s}, or deploy a stack of another name`)}function G(t){const e=o.l.servingTemplateVersion;return t[e]?{ParameterKey:e,
UsePreviousValue:!0}:{ParameterKey:e,ParameterValue:"1"}}const W=t=>(0,I.createHash)("sha256").update(JSON.stringify(t)).
digest("hex");function X(t,e){return t?.status.isSuccess?[o.d,o.s].every(n=>t.tags[n]===e.tags[n]):!1}const N=16777216,Z=`\
!<arch>
`,L=60,j=512,z={"":t=>Buffer.from(t),".gz":t=>(0,k.gunzipSync)(t,{maxOutputLength:N}),".zst":t=>(0,k.zstdDecompressSync)(
t,{maxOutputLength:N})};function H(t){const e=Q(t,/^control\.tar/);if(!e)return{kind:"broken",why:"it is no Debian packa\
ge"};const n=z[e.name.slice(11)];if(!n)return{kind:"unknown",why:`${e.name} cannot be read here`};const s=q(e.data,n),r=s===
void 0?void 0:/^Architecture:[ \t]*(\S+)/im.exec(s)?.[1];return r?{kind:"known",name:r}:{kind:"broken",why:`its ${e.name}\
 names no architecture`}}function Q(t,e){if(t.toString("latin1",0,8)===Z)for(let n=8;n+L<=t.length;){const s=t.toString(
"latin1",n,n+16).trimEnd().replace(/\/$/,""),r=Number.parseInt(t.toString("latin1",n+48,n+58),10),i=n+L;if(!(r>=0)||i+r>
t.length)return;if(e.test(s))return{name:s,data:t.subarray(i,i+r)};n=i+r+r%2}}function q(t,e){let n;try{n=e(t)}catch{return}
for(let s=0;s+j<=n.length;){const r=n.toString("latin1",s,s+100).replace(/\0.*$/s,""),i=Number.parseInt(n.toString("lati\
n1",s+124,s+136),8);if(/^(\.\/)?control$/.test(r))return n.toString("utf8",s+j,s+j+(i||0));s+=j+Math.ceil((i||0)/j)*j}}const nt=3e4,
ot=18e4,at=/^(amd64|all)$/;async function rt(t,e){switch(t.kind){case"ami":return"package source: the image has the list\
ener already";case"deb":return it(t,e);case"apt":return ct(t,e)}}async function it({url:t,sha256:e},n){const s=await tt(
n,t,ot);if(typeof s=="string")throw J([s]);const r=(0,I.createHash)("sha256").update(s).digest("hex");if(r!==e)throw J([
`${t} has the SHA-256 ${r}, not ${e}`]);const i=`package source: ${t}, ${s.length} bytes, SHA-256 as expected`,l=H(s);if(l.
kind==="broken")throw J([`${t} cannot be installed: ${l.why}`]);if(l.kind==="unknown")return`${i}; its architecture coul\
d not be checked: ${l.why}`;if(at.test(l.name))return`${i}, for ${l.name}`;throw J([`${t} is for ${l.name}, and the inst\
ances run amd64`])}async function ct(t,e){const n=await tt(e,t.key,nt),s=typeof n=="string"?[n]:n.length===0?[`${t.key} \
is empty`]:[];if(s.length>0)throw J(s);for(const r of t.suites){const i=await lt(t,r,e);if(i.version)return`package sour\
ce: ${t.package} ${i.version} in ${t.url} ${r}`;s.push(i.problem)}throw J(s)}async function lt(t,e,n){const s=`${t.url.replace(
/\/+$/,"")}/dists/${e}/${t.component}/binary-amd64/Packages`,r=await tt(n,`${s}.gz`,nt),i=typeof r=="string"?await tt(n,
s,nt):ut(r);if(i===void 0)return{problem:`${s}.gz is not compressed as it should be`};if(typeof i=="string")return{problem:`${r}\
; ${i}`};const l=dt(i.toString("utf8"),t.package);return l?{version:l,problem:""}:{problem:`${s} does not list ${t.package}\
 for amd64`}}function ut(t){try{return(0,k.gunzipSync)(t)}catch{return}}function dt(t,e){const n=(r,i)=>new RegExp(`^${i}\
:[ \\t]*(.+)$`,"m").exec(r)?.[1]?.trim(),s=t.split(/\r?\n\s*\r?\n/).find(r=>n(r,"Package")===e&&at.test(n(r,"Architectur\
e")??""));return s&&n(s,"Version")}async function tt(t,e,n){try{const s=await t(e,{signal:AbortSignal.timeout(n)});return s.
ok?Buffer.from(await s.arrayBuffer()):`${e} answers ${s.status}`}catch(s){const r=s instanceof Error&&s.cause?`: ${(0,c.
i)(s.cause)}`:"";return`${e} cannot be fetched (${(0,c.i)(s)}${r})`}}const J=t=>new c.r("package.unavailable","the liste\
ner's package cannot be had; set package-source to one that exists",{details:t});function ft(t,e){return{title:`Fleet of\
 ${t}`,head:["instance","zone","address","group","health","target","2408","template"],rows:e.instances.map(n=>[n.id,n.zone,
n.address,n.lifecycle,n.health,n.target,n.port,n.templateVersion])}}const ht=12e5,_t=3e5,mt=async(t,e)=>{const{log:n,clock:s}=e,
r=s.now(),i=await n.group("Preflight",()=>gt(t,e)),l=i.isUnchanged?await Et(e,i):await n.group("Change",()=>pt(t,e,i)),{
stack:_,operation:T}=l;n.info(`stack ${_.name}: ${T==="unchanged"?"nothing to change":T}`),await $t(e,_),n.info(`CloudFo\
rmation calls: ${e.aws.cloudFormationCalls()}`),yt(e,_);const B=await(0,w.t)(e,_.name);B&&n.info("launches were suspende\
d after failed ones; the group launches again");const x=T==="unchanged"&&!B,V=await n.group("Fleet",()=>(0,p.t)(e,_,{size:t.
size,timeout:x?_t:ht,since:x?0:r})),F={runtime:e,stack:_,operation:T,tokenVersion:l.tokenVersion,verification:V,start:r};
if(i.token!=="rotate")return et(F);if(V.failure)return n.warning("the fleet is not right: the new token was not taken in\
to use"),et(F);const{rotateFleet:Y}=await Promise.all([a.e(996),a.e(573)]).then(a.bind(a,8335));return et({...F,...await Y(
t,e,_,i)})};async function gt(t,e){const{stackName:n}=t,s=await(0,v.t)(e),r=await(0,g.t)(e,n),i=await(0,m.r)(e,n),l=await(0,m.
n)(t,e),_=(0,m.t)({stackName:n,given:l,tags:t.tags},i,r!==void 0),T=await R(t,e,s,r),B=_!=="store"&&X(r,T);return await wt(
t,e,B),{identity:s,stack:r,target:T,isUnchanged:B,token:_,given:l,tokenVersion:i?.version??0}}async function wt({packageSource:t},{
fetch:e,log:n},s){try{n.info(await rt(t,e))}catch(r){if(!s)throw r;const{message:i,details:l}=r;n.warning([`new instance\
s could not boot: ${i}`,...l].join("; "))}}async function Et({log:t},{stack:e,tokenVersion:n}){return t.info("template, \
parameters and token are those of the stack: nothing is changed"),{stack:e,operation:"unchanged",tokenVersion:n}}async function pt(t,e,n){
const{changeStack:s,publishArtifacts:r}=await a.e(383).then(a.bind(a,1383)),{stackName:i,tags:l}=t,_=await r(e,n.identity,
i,n.target),T=n.token==="store"?await(0,m.a)(e,{stackName:i,given:n.given,tags:l}):n.tokenVersion;return{...await s(e,i,
n.stack,n.target,_),tokenVersion:T}}async function $t({aws:t,log:e},n){if(n.isProtected)return;const{protectStack:s}=await a.
e(876).then(a.bind(a,2876));await s({client:await t.cloudFormation(),stackId:n.id},!0),e.info("termination protection is\
 on")}function yt({log:t},e){const n=e.parameters[o.l.servingTemplateVersion],s=e.outputs[o.o.launchTemplateVersion];!n||
!s||n===s||t.warning(`instances run version ${n} of the launch template, ${s} is the newest: it does not serve yet`)}function et(t){
const{runtime:e,stack:n,operation:s,tokenVersion:r,verification:i,start:l,rotation:_}=t,{state:T,failure:B}=i,x=[ft(n.name,
T),..._?[(0,P.n)(n.name,_.steps)]:[]];for(const st of x.flatMap(m.o))e.log.info(st);const V=n.outputs[o.o.loadBalancerDnsName]??
"",F=Math.round((e.clock.now()-l)/1e3),Y=s==="unchanged"?"nothing to change":s;return{headline:`stack ${n.name}: ${Y}; ${T.
instances.length} instances behind ${V}${_?`; ${(0,M.t)(n.name,_)}`:""}`,outputs:{"stack-id":n.id,"load-balancer-dns":V,
"token-version":String(r),"memcached-servers":T.servers.join(" ")},result:{command:"deploy",stack:n.name,stackId:n.id,operation:s,
changed:s!=="unchanged"||_?.outcome==="rotated",cloudFormationCalls:e.aws.cloudFormationCalls(),seconds:F,tokenVersion:r,
loadBalancer:V,launchTemplate:{serving:n.parameters[o.l.servingTemplateVersion]??"",newest:n.outputs[o.o.launchTemplateVersion]??
""},healthy:B===void 0,problems:B?.details??[],fleet:T,..._&&{rotation:(0,M.n)(_)}},tables:x,failure:B}}}),2618:((K,O,a)=>{
a.d(O,{n:()=>h,r:()=>f,t:()=>u});var o=a(4471),g=a(1105),d=a(6580),E=a(7274),c=class extends(0,o.p)(o.d,o.f,"DescribeIns\
tanceTypes",g.r){};const u="railgun-ha:image";async function f({aws:w},p){const v=(await(await w.ec2()).send(new c({InstanceTypes:[
p]})).catch(m=>{if((0,d.t)(m,"InvalidInstanceType"))return{InstanceTypes:[]};throw m})).InstanceTypes?.[0]?.ProcessorInfo?.
SupportedArchitectures??[];if(v.includes("x86_64"))return;const M=v.length>0?`is ${v.join(", ")}`:"is not known in this \
region";throw new d.r("input.invalid",`instance-type: "${p}" ${M}; use an x86_64 type such as t3.medium`)}async function h(w,p,v){
if(p.amiId)return{id:p.amiId,source:p.amiId};const M=`ubuntu-${p.ubuntuRelease}`;return v?.id&&v.source===M&&p.amiUpdate===
"pinned"?v:{id:await y(w,p.ubuntuRelease),source:M}}async function y({aws:w},p){const v=`/aws/service/canonical/ubuntu/s\
erver/${p}/stable/current/amd64/hvm/${p==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`,M=await w.ssm();try{const{Parameter:m}=await M.
send(new E.n({Name:v}));if(m?.Value)return m.Value}catch(m){if(!(0,d.t)(m,"ParameterNotFound"))throw m}throw new d.r("im\
age.unknown",`this region has no image of Ubuntu ${p} (parameter ${v}); set ami-id`)}}),304:((K,O,a)=>{a.d(O,{n:()=>g,t:()=>o});
var o=class{#t;#n=[];constructor(d){this.#t=d}get steps(){return this.#n}add(d){this.#n.push(d);const{node:E,from:c,to:u,
action:f,end:h,seconds:y,reason:w}=d,p=w&&`: ${w}`;this.#t.info(`${E}  ${f}  version ${c??"?"} \u2192 ${u}  ${h}${p}  ${y}\
 s`)}};function g(d,E){return{title:`Rotation of ${d}`,head:["node","old version","new version","action","result","secon\
ds"],rows:E.map(({node:c,from:u,to:f,action:h,end:y,seconds:w,reason:p})=>[c,u===null?"unknown":String(u),String(f),h,p?
`${y}: ${p}`:y,String(w)])}}}),2656:((K,O,a)=>{a.d(O,{i:()=>E,n:()=>d,r:()=>c,t:()=>g});var o=a(7811);const g=12e4,d=(0,o.
u)({owner:(0,o.f)(),purpose:(0,o.t)(["deploy","rotate","repair","destroy"]),held:(0,o.r)(),leaseUntil:(0,o.a)(),suspended:(0,o.
n)((0,o.f)())}),E=(u,f)=>u.held&&u.leaseUntil>f,c=(0,o.u)({paused:(0,o.r)(),by:(0,o.f)()})}),4865:((K,O,a)=>{a.d(O,{n:()=>u,
t:()=>c});var o=a(2656),g=a(7643),d=a(6580),E=a(7274);async function c({aws:f},h){const y=await f.ssm();try{const{Parameter:w}=await y.
send(new E.n({Name:(0,g.g)(h).pause}));return o.r.safeParse(JSON.parse(w?.Value??"")).data}catch(w){if((0,d.t)(w,"Parame\
terNotFound")||w instanceof SyntaxError)return;throw w}}async function u({aws:f,runName:h},y,w){const p=await f.ssm(),v={
paused:w,by:h};await p.send(new E.t({Name:(0,g.g)(y).pause,Description:"Whether the reconciler only looks",Type:"String",
Value:JSON.stringify(v),Overwrite:!0}))}}),5613:((K,O,a)=>{a.d(O,{n:()=>g,t:()=>o});function o(d,E){const{outcome:c,version:u,
former:f,ageDays:h,steps:y}=E,w=new Set(y.map(({node:p})=>p)).size;switch(c){case"unchanged":return`stack ${d} runs with\
 this token already: version ${u}, ${h} days old; nothing was done`;case"resumed":return`stack ${d} runs with this token\
 already: version ${u}, ${h} days old; ${w} nodes that did not were brought along`;case"rotated":return`stack ${d}: the \
token went from version ${f} to ${u} on ${w} nodes`;case"failed":return`stack ${d}: version ${u} of the token is current`}}
const g=({outcome:d,version:E,former:c,ageDays:u,steps:f})=>({outcome:d,tokenVersion:E,formerVersion:c,tokenAgeDays:u,nodes:f})}),
5474:((K,O,a)=>{a.d(O,{n:()=>g,t:()=>o});const o=({lifecycle:c})=>c==="InService";function g(c){const u=c.instances.filter(
o);return[...u.length<c.size?[`${u.length} of ${c.size} instances are in service`]:[],...u.flatMap(d),...E(c)]}function d({
id:c,health:u,target:f,port:h}){return[...u==="Healthy"?[]:[`${c} is ${u||"of unknown health"} in its group`],...f==="he\
althy"?[]:[`${c} is ${f} behind the load balancer`],...h==="open"?[]:[`2408 of ${c} is ${h}`]]}function E({cacheNodes:c,
cacheSize:u,servers:f}){const h=f.join(" ")||"nothing";return[...c.length<u?[`${c.length} of ${u} cache nodes are availa\
ble`]:[],...f.join(" ")===c.join(" ")?[]:[`memcached-servers lists ${h}, the cluster has ${c.join(" ")||"nothing"}`]]}}),
6034:((K,O,a)=>{a.d(O,{a:()=>v,i:()=>f,n:()=>w,o:()=>c,r:()=>u,t:()=>p});var o=a(6580),g=a(7643),d=a(4471),E=a(7274);function c({
head:m,rows:P}){const I=[m,...P],k=m.map((A,S)=>Math.max(...I.map(b=>(b[S]??"").length))),C=A=>k.map((S,b)=>(A[b]??"").padEnd(
S)).join("  ").trimEnd();return[C(m),k.map(A=>"\u2500".repeat(A)).join("  "),...P.map(C)]}async function u({aws:m,hide:P},I){
const k=await h(m,I,!0);if(!k)return;const{Value:C="",Version:A=0}=k;return P(C),{value:C,version:A}}async function f({aws:m},P){
return(await h(m,P,!1))?.Version}async function h(m,P,I){const k=await m.ssm(),C=`${(0,g.g)(P).token}:${g.f.current}`;try{
return(await k.send(new E.n({Name:C,WithDecryption:I}))).Parameter}catch(A){if((0,o.t)(A,"ParameterNotFound","ParameterV\
ersionNotFound"))return;throw A}}const y=/^[0-9a-fA-F]{32}$/;async function w({activationToken:m,tokenParameter:P},{aws:I,
hide:k}){if(!P)return m;const C=await I.ssm(),A=S=>new o.r("input.invalid",`token-parameter: parameter ${P} ${S}`);try{const{
Parameter:S}=await C.send(new E.n({Name:P,WithDecryption:!0})),b=S?.Value?.trim()??"";if(k(b),y.test(b))return b;throw A(
`holds ${b.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(S){throw(0,o.t)(S,"Paramet\
erNotFound","ParameterVersionNotFound")?A("does not exist in this region; name one that does"):S}}function p({stackName:m,
given:P},I,k){if(I)return!P||P===I.value?"keep":k?"rotate":"store";if(P)return"store";const C=`stack ${m} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new o.r("token.missing",C)}async function v({aws:m},P){
const I=await m.ssm(),k=(0,g.g)(P.stackName).token,C=await M(I,k,P),A=await I.send(new d.o({Name:k,ParameterVersion:C,Labels:[
g.f.current]}));if(A.InvalidLabels?.length)throw new o.r("internal",`Parameter Store refused the label ${A.InvalidLabels.
join(", ")}`,{fault:"tool"});return C}async function M(m,P,{stackName:I,given:k,tags:C}){const A=Object.entries({...C,[g.
u]:I}).map(([b,$])=>({Key:b,Value:$})),S={Name:P,Type:"SecureString",Tier:"Standard",Value:k};try{const b=`Activation to\
ken of the Railgun listeners of stack ${I}`,{Version:$=1}=await m.send(new E.t({...S,Description:b,Tags:A}));return $}catch(b){
if(!(0,o.t)(b,"ParameterAlreadyExists"))throw b;const{Version:$=1}=await m.send(new E.t({...S,Overwrite:!0}));return $}}}),
1674:((K,O,a)=>{a.d(O,{t:()=>M});var o=a(6765),g=a(6580),d=a(3667),E=a(6776),c=a(4471),u=a(5474),f=class extends(0,d.i)(
d.n,d.r,"DescribeScalingActivities",E.r){};async function h({aws:$},D,R){return y((await(await $.autoScaling()).send(new f(
{AutoScalingGroupName:D,MaxRecords:50}))).Activities??[],R)}function y($,D){const R=$.filter(({Description:U,StatusCode:G,
StartTime:W})=>/^Launching a new EC2 instance/i.test(U??"")&&["Successful","Failed","Cancelled"].includes(G??"")&&(W?.getTime()??
0)>=D).slice(0,3);if(!(R.length<3||R.some(({StatusCode:U})=>U==="Successful")))return R[0]?.StatusMessage||R[0]?.Cause||
"Auto Scaling gives no reason"}const w=1e3,p=5e3,v=3e4;async function M($,D,{size:R,timeout:U,since:G}){const{clock:W,log:X}=$,
N=W.now(),Z=C($);let L={...P,size:R};for(let j=w;;j=Math.min(j*1.5,p)){const z=await(0,c.r)($,D).catch(g.n);if(z instanceof
g.r&&!I(z))return{state:L,failure:z};z instanceof g.r||(L={...z,size:Math.max(R,z.size)});const H=z instanceof g.r?[z.message]:
(0,u.n)(L);if(H.length===0)return X.info(`the fleet is right after ${A(W.now()-N)}`),{state:L,failure:void 0};Z(L,H);const Q=k(
L)&&await m($,D,G);if(Q)return{state:L,failure:S(Q,H)};const q=N+U-W.now();if(q<=0)return{state:L,failure:b(U,H)};await(0,o.
t)(W,Math.min(j,q))}}const m=($,D,R)=>h($,(0,c.t)(D,"groupName"),R).catch(()=>{}),P={instances:[],cacheNodes:[],cacheSize:0,
servers:[]},I=({code:$})=>["aws.throttled","endpoint.unreachable","fleet.not-right"].includes($),k=$=>$.instances.filter(
u.t).length<$.size;function C({clock:$,log:D}){let R="",U=Number.NEGATIVE_INFINITY;const G=$.now();return(W,X)=>{const N=[
...W.instances.map(({id:Z,lifecycle:L,target:j})=>`${Z} ${L}, ${j}`),...X].join(" \xB7 ");N===R&&$.now()-U<v||(R=N,U=$.now(),
D.info(`${A(U-G)}  ${N}`))}}const A=$=>`${Math.round($/1e3)} s`;function S($,D){return new g.r("fleet.not-right",`the la\
st 3 launches failed: ${$}`,{details:D})}function b($,D){const R=`the fleet is not right after ${Math.round($/1e3)} s: ${D[0]}\
; look at the instances' boot log`;return new g.r("fleet.not-right",R,{details:D})}})};export{vt as id,Pt as ids,Ot as modules};
