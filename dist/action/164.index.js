const Ot=164,Dt=[164],Mt={8930:((j,P,a)=>{a.d(P,{t:()=>d});var o=a(3667),m=a(6776),d=class extends(0,o.i)(o.n,o.r,"Resum\
eProcesses",m.i){}}),8919:((j,P,a)=>{a.d(P,{t:()=>u});var o=a(7643),m=a(3667),d=a(8930),$=a(4865);async function u(c,h,{
paused:f,guard:v=g=>g()}){const g=await c.aws.autoScaling(),p=(0,o.h)(h),{AutoScalingGroups:O=[]}=await g.send(new m.t({
AutoScalingGroupNames:[p]})),A=O.flatMap(({SuspendedProcesses:E})=>E??[]).some(({ProcessName:E})=>E===o.i);if(f===void 0&&
!A)return!1;const w=async()=>(0,$.n)(c,h,f??(await(0,$.t)(c,h))?.paused??!1);return A?await v(async()=>{await w();const E={
AutoScalingGroupName:p,ScalingProcesses:[...o.t]};await g.send(new d.t(E))}):await w(),A}}),4059:((j,P,a)=>{a.d(P,{n:()=>u,
t:()=>$});var o=a(2803),m=a(6580);const d=18e5;async function $(c,h){const f=await u(c,h),v=f?.status.remedy;if(f&&v){const g=f.
statusReason?`: ${f.statusReason}`:"";throw new m.r("stack.failed-state",`stack ${h} is in the state ${f.status.name}${g}\
; ${v}`)}return f?.status.isPreview||f?.status.isDeleted?void 0:f}async function u({aws:c,clock:h,log:f},v){const g=await c.
cloudFormation();let p=!1;const O=await(0,o.r)({clock:h,forMillis:d},async()=>{const A=await(0,o.t)(g,v);if(!A?.status.isInProgress)
return{stack:A};p||f.info(`stack ${v} is ${A.status.name}: waiting for that operation to end`),p=!0});if(O)return O.stack;
throw new m.r("stack.busy",`stack ${v} is busy since ${d/6e4} minutes; run again when its operation has come to an end`)}}),
4164:((j,P,a)=>{a.r(P),a.d(P,{run:()=>wt,t:()=>D});var o=a(7643),m=a(4059),d=a(4640),$=a(6164),u=a(2601),c=a(6580),h=a(2618),
f=a(4471),v=a(1105),g=a(3951),p=a(8919),O=a(1674),A=a(9713),w=a(5613),E=a(6034),I=a(304),k=a(7598),T=a(8522),D=class extends(0,f.
p)(f.d,f.f,"DescribeInstanceTypeOfferings",v.n){};async function b(t,e,n){const{takeLock:s}=await a.e(904).then(a.bind(a,
4904)),r=await s({...t,stackName:e,owner:(0,d.t)(t),purpose:"deploy"}),i=r.keep();try{return await n()}finally{await i(),
await r.release()}}const C=/^[a-z-]+-\d[a-z]$/;async function y(t,e){const n=[e.instanceType,e.memcachedNodeType.replace(
/^cache\./,"")],s=new Map(n.map(l=>[l,new Set]));let r;do{const l=await t.send(new D({LocationType:"availability-zone",Filters:[
{Name:"instance-type",Values:[...new Set(n)]}],...r&&{NextToken:r}}));for(const{InstanceType:_,Location:M}of l.InstanceTypeOfferings??
[])C.test(M??"")&&s.get(_??"")?.add(M??"");r=l.NextToken}while(r);for(const[l,_]of s)if(_.size===0)throw new c.r("zone.u\
nsuitable",`no zone of this region offers ${l}; use another type or region`);const i=[...new Set([...s.values()].flatMap(
l=>[...l]))].sort();return{known:i,suitable:i.filter(l=>[...s.values()].every(_=>_.has(l)))}}function S(t,e,n){const s=n.
slice(0,t.count),r=s.filter(_=>!e.suitable.includes(_));if(r.length>0){const _=`${R(r)}, where the stack lies, does not \
offer both the instance type and the cache node type; use other types`;throw new c.r("zone.unsuitable",_)}if(t.names)return L(
t.names,e,n);const i=e.suitable.filter(_=>!n.includes(_)).slice(0,t.count-s.length),l=[...s,...i];if(l.length<t.count){const _=`${t.
count} zones are wanted, but only ${R(e.suitable)} offer both the instance type and the cache node type; use fewer zones\
 or other types`;throw new c.r("zone.unsuitable",_)}return l}function L(t,e,n){const s=t.filter(l=>!e.known.includes(l));
if(s.length>0)throw new c.r("zone.unknown",`this region has no zone ${R(s)}; use ${R(e.suitable)}`);const r=t.filter(l=>!e.
suitable.includes(l));if(r.length>0){const l=`${R(r)} does not offer both the instance type and the cache node type; use\
 ${R(e.suitable)}`;throw new c.r("zone.unsuitable",l)}const i=n.slice(0,t.length);if(i.some(l=>!t.includes(l))){const l=`\
the stack lies in ${R(n)} and cannot move to ${R(t)}; keep its zones, or deploy a stack of another name`;throw new c.r("\
zone.unsuitable",l)}return[...i,...t.filter(l=>!i.includes(l))]}const R=t=>t.join(", ")||"none";async function G(t,e,n,s){
const{log:r}=e;z(t,s),await(0,h.r)(e,t.instanceType);const i=s?.parameters??{},l=await y(await e.aws.ec2(),t),_=S(t.zones,
l,i[o.l.zones]?.split(",").filter(Boolean)??[]),M=await(0,h.n)(e,t,s&&{id:i[o.l.imageId]??"",source:s.tags["railgun-ha:i\
mage"]??""});r.info(`zones ${_.join(", ")}; image ${M.id} (${M.source}, ${t.amiUpdate})`);const B=e.assets(),x=(0,u.n)((0,u.
t)((0,u.i)(t),B.stack)),N=(0,u.r)(x),F={[o.l.zones]:_.join(","),[o.l.imageId]:M.id,[o.l.artifactsBucket]:(0,$.n)(n,t.stackName)};
return{assets:B,body:x,hash:N,parameters:[...Object.entries(F).map(([Y,Q])=>({ParameterKey:Y,ParameterValue:Q})),X(i)],tags:{
...t.tags,[o.u]:t.stackName,[o.p]:g.t,[o.d]:N,[o.s]:V([F,t.tags,M.source]),[h.t]:M.source,[o.a]:t.vpcCidr},size:t.size}}
function z({stackName:t,vpcCidr:e},n){const s=n?.tags[o.a];if(!(!s||s===e))throw new c.r("stack.immovable",`stack ${t} l\
ies in ${s} and cannot move to ${e}; keep vpc-cidr ${s}, or deploy a stack of another name`)}function X(t){const e=o.l.servingTemplateVersion;
return t[e]?{ParameterKey:e,UsePreviousValue:!0}:{ParameterKey:e,ParameterValue:"1"}}const V=t=>(0,k.createHash)("sha256").
update(JSON.stringify(t)).digest("hex");function Z(t,e){return t?.status.isSuccess?[o.d,o.s].every(n=>t.tags[n]===e.tags[n]):
!1}const U=16777216,H=`!<arch>
`,K=60,W=512,q={"":t=>Buffer.from(t),".gz":t=>(0,T.gunzipSync)(t,{maxOutputLength:U}),".zst":t=>(0,T.zstdDecompressSync)(
t,{maxOutputLength:U})};function tt(t){const e=ot(t,/^control\.tar/);if(!e)return{kind:"broken",why:"it is no Debian pac\
kage"};const n=q[e.name.slice(11)];if(!n)return{kind:"unknown",why:`${e.name} cannot be read here`};const s=rt(e.data,n),
r=s===void 0?void 0:/^Architecture:[ \t]*(\S+)/im.exec(s)?.[1];return r?{kind:"known",name:r}:{kind:"broken",why:`its ${e.
name} names no architecture`}}function ot(t,e){if(t.toString("latin1",0,8)===H)for(let n=8;n+K<=t.length;){const s=t.toString(
"latin1",n,n+16).trimEnd().replace(/\/$/,""),r=Number.parseInt(t.toString("latin1",n+48,n+58),10),i=n+K;if(!(r>=0)||i+r>
t.length)return;if(e.test(s))return{name:s,data:t.subarray(i,i+r)};n=i+r+r%2}}function rt(t,e){let n;try{n=e(t)}catch{return}
for(let s=0;s+W<=n.length;){const r=n.toString("latin1",s,s+100).replace(/\0.*$/s,""),i=Number.parseInt(n.toString("lati\
n1",s+124,s+136),8);if(/^(\.\/)?control$/.test(r))return n.toString("utf8",s+W,s+W+(i||0));s+=W+Math.ceil((i||0)/W)*W}}const et=3e4,
it=18e4,at=/^(amd64|all)$/;async function ct(t,e){switch(t.kind){case"ami":return"package source: the image has the list\
ener already";case"deb":return lt(t,e);case"apt":return ut(t,e)}}async function lt({url:t,sha256:e},n){const s=await nt(
n,t,it);if(typeof s=="string")throw J([s]);const r=(0,k.createHash)("sha256").update(s).digest("hex");if(r!==e)throw J([
`${t} has the SHA-256 ${r}, not ${e}`]);const i=`package source: ${t}, ${s.length} bytes, SHA-256 as expected`,l=tt(s);if(l.
kind==="broken")throw J([`${t} cannot be installed: ${l.why}`]);if(l.kind==="unknown")return`${i}; its architecture coul\
d not be checked: ${l.why}`;if(at.test(l.name))return`${i}, for ${l.name}`;throw J([`${t} is for ${l.name}, and the inst\
ances run amd64`])}async function ut(t,e){const n=await nt(e,t.key,et),s=typeof n=="string"?[n]:n.length===0?[`${t.key} \
is empty`]:[];if(s.length>0)throw J(s);for(const r of t.suites){const i=await dt(t,r,e);if(i.version)return`package sour\
ce: ${t.package} ${i.version} in ${t.url} ${r}`;s.push(i.problem)}throw J(s)}async function dt(t,e,n){const s=`${t.url.replace(
/\/+$/,"")}/dists/${e}/${t.component}/binary-amd64/Packages`,r=await nt(n,`${s}.gz`,et),i=typeof r=="string"?await nt(n,
s,et):ft(r);if(i===void 0)return{problem:`${s}.gz is not compressed as it should be`};if(typeof i=="string")return{problem:`${r}\
; ${i}`};const l=ht(i.toString("utf8"),t.package);return l?{version:l,problem:""}:{problem:`${s} does not list ${t.package}\
 for amd64`}}function ft(t){try{return(0,T.gunzipSync)(t)}catch{return}}function ht(t,e){const n=(r,i)=>new RegExp(`^${i}\
:[ \\t]*(.+)$`,"m").exec(r)?.[1]?.trim(),s=t.split(/\r?\n\s*\r?\n/).find(r=>n(r,"Package")===e&&at.test(n(r,"Architectur\
e")??""));return s&&n(s,"Version")}async function nt(t,e,n){try{const s=await t(e,{signal:AbortSignal.timeout(n)});return s.
ok?Buffer.from(await s.arrayBuffer()):`${e} answers ${s.status}`}catch(s){const r=s instanceof Error&&s.cause?`: ${(0,c.
i)(s.cause)}`:"";return`${e} cannot be fetched (${(0,c.i)(s)}${r})`}}const J=t=>new c.r("package.unavailable","the liste\
ner's package cannot be had; set package-source to one that exists",{details:t});function _t(t,e){return{title:`Fleet of\
 ${t}`,head:["instance","zone","address","group","health","target","2408","template"],rows:e.instances.map(n=>[n.id,n.zone,
n.address,n.lifecycle,n.health,n.target,n.port,n.templateVersion])}}const mt=12e5,gt=3e5,wt=async(t,e)=>{const{log:n,clock:s}=e,
r=s.now(),i=await n.group("Preflight",()=>Et(t,e)),l=i.isUnchanged?await yt(e,i):await n.group("Change",()=>b(e,t.stackName,
()=>$t(t,e,i))),{stack:_,operation:M}=l;n.info(`stack ${_.name}: ${M==="unchanged"?"nothing to change":M}`),await vt(e,_),
n.info(`CloudFormation calls: ${e.aws.cloudFormationCalls()}`),Pt(e,_);const B=await(0,p.t)(e,_.name,{guard:Q=>b(e,_.name,
Q)});B&&n.info("launches were suspended after failed ones; the group launches again");const x=M==="unchanged"&&!B,N=await n.
group("Fleet",()=>(0,O.t)(e,_,{size:t.size,timeout:x?gt:mt,since:x?0:r})),F={runtime:e,stack:_,operation:M,tokenVersion:l.
tokenVersion,verification:N,start:r};if(i.token!=="rotate")return st(F);if(N.failure)return n.warning("the fleet is not \
right: the new token was not taken into use"),st(F);const{rotateFleet:Y}=await Promise.all([a.e(996),a.e(573)]).then(a.bind(
a,8335));return st({...F,...await Y(t,e,_,i)})};async function Et(t,e){const{stackName:n}=t,s=await(0,A.t)(e),r=await(0,m.
t)(e,n),i=await(0,E.r)(e,n),l=await(0,E.n)(t,e),_=(0,E.t)({stackName:n,given:l,tags:t.tags},i,r!==void 0),M=await G(t,e,
s,r),B=_!=="store"&&Z(r,M);return await pt(t,e,B),{identity:s,stack:r,target:M,isUnchanged:B,token:_,given:l,tokenVersion:i?.
version??0}}async function pt({packageSource:t},{fetch:e,log:n},s){try{n.info(await ct(t,e))}catch(r){if(!s)throw r;const{
message:i,details:l}=r;n.warning([`new instances could not boot: ${i}`,...l].join("; "))}}async function yt({log:t},{stack:e,
tokenVersion:n}){return t.info("template, parameters and token are those of the stack: nothing is changed"),{stack:e,operation:"\
unchanged",tokenVersion:n}}async function $t(t,e,n){const{changeStack:s,publishArtifacts:r}=await a.e(383).then(a.bind(a,
1383)),{stackName:i,tags:l}=t,_=await r(e,n.identity,i,n.target),M=n.token==="store"?await(0,E.a)(e,{stackName:i,given:n.
given,tags:l}):n.tokenVersion;return{...await s(e,i,n.stack,n.target,_),tokenVersion:M}}async function vt({aws:t,log:e},n){
if(n.isProtected)return;const{protectStack:s}=await a.e(876).then(a.bind(a,2876));await s({client:await t.cloudFormation(),
stackId:n.id},!0),e.info("termination protection is on")}function Pt({log:t},e){const n=e.parameters[o.l.servingTemplateVersion],
s=e.outputs[o.o.launchTemplateVersion];!n||!s||n===s||t.warning(`instances run version ${n} of the launch template, ${s}\
 is the newest: it does not serve yet`)}function st(t){const{runtime:e,stack:n,operation:s,tokenVersion:r,verification:i,
start:l,rotation:_}=t,{state:M,failure:B}=i,x=[_t(n.name,M),..._?[(0,I.n)(n.name,_.steps)]:[]];for(const Q of x.flatMap(
E.o))e.log.info(Q);const N=n.outputs[o.o.loadBalancerDnsName]??"",F=Math.round((e.clock.now()-l)/1e3),Y=s==="unchanged"?
"nothing to change":s;return{headline:`stack ${n.name}: ${Y}; ${M.instances.length} instances behind ${N}${_?`; ${(0,w.t)(
n.name,_)}`:""}`,outputs:{"stack-id":n.id,"load-balancer-dns":N,"token-version":String(r),"memcached-servers":M.servers.
join(" ")},result:{command:"deploy",stack:n.name,stackId:n.id,operation:s,changed:s!=="unchanged"||_?.outcome==="rotated",
cloudFormationCalls:e.aws.cloudFormationCalls(),seconds:F,tokenVersion:r,loadBalancer:N,launchTemplate:{serving:n.parameters[o.
l.servingTemplateVersion]??"",newest:n.outputs[o.o.launchTemplateVersion]??""},healthy:B===void 0,problems:B?.details??[],
fleet:M,..._&&{rotation:(0,w.n)(_)}},tables:x,failure:B}}}),2618:((j,P,a)=>{a.d(P,{n:()=>f,r:()=>h,t:()=>c});var o=a(4471),
m=a(1105),d=a(6580),$=a(7274),u=class extends(0,o.p)(o.d,o.f,"DescribeInstanceTypes",m.r){};const c="railgun-ha:image";async function h({
aws:g},p){const O=(await(await g.ec2()).send(new u({InstanceTypes:[p]})).catch(w=>{if((0,d.t)(w,"InvalidInstanceType"))return{
InstanceTypes:[]};throw w})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];if(O.includes("x86_64"))return;
const A=O.length>0?`is ${O.join(", ")}`:"is not known in this region";throw new d.r("input.invalid",`instance-type: "${p}\
" ${A}; use an x86_64 type such as t3.medium`)}async function f(g,p,O){if(p.amiId)return{id:p.amiId,source:p.amiId};const A=`\
ubuntu-${p.ubuntuRelease}`;return O?.id&&O.source===A&&p.amiUpdate==="pinned"?O:{id:await v(g,p.ubuntuRelease),source:A}}
async function v({aws:g},p){const O=`/aws/service/canonical/ubuntu/server/${p}/stable/current/amd64/hvm/${p==="22.04"?"e\
bs-gp2":"ebs-gp3"}/ami-id`,A=await g.ssm();try{const{Parameter:w}=await A.send(new $.n({Name:O}));if(w?.Value)return w.Value}catch(w){
if(!(0,d.t)(w,"ParameterNotFound"))throw w}throw new d.r("image.unknown",`this region has no image of Ubuntu ${p} (param\
eter ${O}); set ami-id`)}}),304:((j,P,a)=>{a.d(P,{n:()=>m,t:()=>o});var o=class{#t;#n=[];constructor(d){this.#t=d}get steps(){
return this.#n}add(d){this.#n.push(d);const{node:$,from:u,to:c,action:h,end:f,seconds:v,reason:g}=d,p=g&&`: ${g}`;this.#t.
info(`${$}  ${h}  version ${u??"?"} \u2192 ${c}  ${f}${p}  ${v} s`)}};function m(d,$){return{title:`Rotation of ${d}`,head:[
"node","old version","new version","action","result","seconds"],rows:$.map(({node:u,from:c,to:h,action:f,end:v,seconds:g,
reason:p})=>[u,c===null?"unknown":String(c),String(h),f,p?`${v}: ${p}`:v,String(g)])}}}),2656:((j,P,a)=>{a.d(P,{i:()=>$,
n:()=>d,r:()=>u,t:()=>m});var o=a(7811);const m=12e4,d=(0,o.u)({owner:(0,o.f)(),purpose:(0,o.t)(["deploy","rotate","repa\
ir","destroy"]),held:(0,o.r)(),leaseUntil:(0,o.a)(),suspended:(0,o.n)((0,o.f)())}),$=(c,h)=>c.held&&c.leaseUntil>h,u=(0,o.
u)({paused:(0,o.r)(),by:(0,o.f)()})}),4640:((j,P,a)=>{a.d(P,{t:()=>m});var o=a(7598);const m=({runName:d})=>`${d}-${(0,o.
randomBytes)(4).toString("hex")}`}),4865:((j,P,a)=>{a.d(P,{n:()=>c,t:()=>u});var o=a(2656),m=a(7643),d=a(6580),$=a(7274);
async function u({aws:h},f){const v=await h.ssm();try{const{Parameter:g}=await v.send(new $.n({Name:(0,m.g)(f).pause}));
return o.r.safeParse(JSON.parse(g?.Value??"")).data}catch(g){if((0,d.t)(g,"ParameterNotFound")||g instanceof SyntaxError)
return;throw g}}async function c({aws:h,runName:f},v,g){const p=await h.ssm(),O={paused:g,by:f};await p.send(new $.t({Name:(0,m.
g)(v).pause,Description:"Whether the reconciler only looks",Type:"String",Value:JSON.stringify(O),Overwrite:!0}))}}),5613:((j,P,a)=>{
a.d(P,{n:()=>m,t:()=>o});function o(d,$){const{outcome:u,version:c,former:h,ageDays:f,steps:v}=$,g=new Set(v.map(({node:p})=>p)).
size;switch(u){case"unchanged":return`stack ${d} runs with this token already: version ${c}, ${f} days old; nothing was \
done`;case"resumed":return`stack ${d} runs with this token already: version ${c}, ${f} days old; ${g} nodes that did not\
 were brought along`;case"rotated":return`stack ${d}: the token went from version ${h} to ${c} on ${g} nodes`;case"faile\
d":return`stack ${d}: version ${c} of the token is current`}}const m=({outcome:d,version:$,former:u,ageDays:c,steps:h})=>({
outcome:d,tokenVersion:$,formerVersion:u,tokenAgeDays:c,nodes:h})}),5474:((j,P,a)=>{a.d(P,{n:()=>m,t:()=>o});const o=({lifecycle:u})=>u===
"InService";function m(u){const c=u.instances.filter(o);return[...c.length<u.size?[`${c.length} of ${u.size} instances a\
re in service`]:[],...c.flatMap(d),...$(u)]}function d({id:u,health:c,target:h,port:f}){return[...c==="Healthy"?[]:[`${u}\
 is ${c||"of unknown health"} in its group`],...h==="healthy"?[]:[`${u} is ${h} behind the load balancer`],...f==="open"?
[]:[`2408 of ${u} is ${f}`]]}function $({cacheNodes:u,cacheSize:c,servers:h}){const f=h.join(" ")||"nothing";return[...u.
length<c?[`${u.length} of ${c} cache nodes are available`]:[],...h.join(" ")===u.join(" ")?[]:[`memcached-servers lists ${f}\
, the cluster has ${u.join(" ")||"nothing"}`]]}}),6034:((j,P,a)=>{a.d(P,{a:()=>O,i:()=>h,n:()=>g,o:()=>u,r:()=>c,t:()=>p});
var o=a(6580),m=a(7643),d=a(4471),$=a(7274);function u({head:w,rows:E}){const I=[w,...E],k=w.map((D,b)=>Math.max(...I.map(
C=>(C[b]??"").length))),T=D=>k.map((b,C)=>(D[C]??"").padEnd(b)).join("  ").trimEnd();return[T(w),k.map(D=>"\u2500".repeat(
D)).join("  "),...E.map(T)]}async function c({aws:w,hide:E},I){const k=await f(w,I,!0);if(!k)return;const{Value:T="",Version:D=0}=k;
return E(T),{value:T,version:D}}async function h({aws:w},E){return(await f(w,E,!1))?.Version}async function f(w,E,I){const k=await w.
ssm(),T=`${(0,m.g)(E).token}:${m.f.current}`;try{return(await k.send(new $.n({Name:T,WithDecryption:I}))).Parameter}catch(D){
if((0,o.t)(D,"ParameterNotFound","ParameterVersionNotFound"))return;throw D}}const v=/^[0-9a-fA-F]{32}$/;async function g({
activationToken:w,tokenParameter:E},{aws:I,hide:k}){if(!E)return w;const T=await I.ssm(),D=b=>new o.r("input.invalid",`t\
oken-parameter: parameter ${E} ${b}`);try{const{Parameter:b}=await T.send(new $.n({Name:E,WithDecryption:!0})),C=b?.Value?.
trim()??"";if(k(C),v.test(C))return C;throw D(`holds ${C.length} characters and not 32 hexadecimal digits; put the next \
token there`)}catch(b){throw(0,o.t)(b,"ParameterNotFound","ParameterVersionNotFound")?D("does not exist in this region; \
name one that does"):b}}function p({stackName:w,given:E},I,k){if(I)return!E||E===I.value?"keep":k?"rotate":"store";if(E)
return"store";const T=`stack ${w} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new o.
r("token.missing",T)}async function O({aws:w},E){const I=await w.ssm(),k=(0,m.g)(E.stackName).token,T=await A(I,k,E),D=await I.
send(new d.o({Name:k,ParameterVersion:T,Labels:[m.f.current]}));if(D.InvalidLabels?.length)throw new o.r("internal",`Par\
ameter Store refused the label ${D.InvalidLabels.join(", ")}`,{fault:"tool"});return T}async function A(w,E,{stackName:I,
given:k,tags:T}){const D=Object.entries({...T,[m.u]:I}).map(([C,y])=>({Key:C,Value:y})),b={Name:E,Type:"SecureString",Tier:"\
Standard",Value:k};try{const C=`Activation token of the Railgun listeners of stack ${I}`,{Version:y=1}=await w.send(new $.
t({...b,Description:C,Tags:D}));return y}catch(C){if(!(0,o.t)(C,"ParameterAlreadyExists"))throw C;const{Version:y=1}=await w.
send(new $.t({...b,Overwrite:!0}));return y}}}),1674:((j,P,a)=>{a.d(P,{t:()=>A});var o=a(6765),m=a(6580),d=a(3667),$=a(6776),
u=a(4471),c=a(5474),h=class extends(0,d.i)(d.n,d.r,"DescribeScalingActivities",$.r){};async function f({aws:y},S,L){return v(
(await(await y.autoScaling()).send(new h({AutoScalingGroupName:S,MaxRecords:50}))).Activities??[],L)}function v(y,S){const L=y.
filter(({Description:R,StatusCode:G,StartTime:z})=>/^Launching a new EC2 instance/i.test(R??"")&&["Successful","Failed",
"Cancelled"].includes(G??"")&&(z?.getTime()??0)>=S).slice(0,3);if(!(L.length<3||L.some(({StatusCode:R})=>R==="Successful")))
return L[0]?.StatusMessage||L[0]?.Cause||"Auto Scaling gives no reason"}const g=1e3,p=5e3,O=3e4;async function A(y,S,{size:L,
timeout:R,since:G}){const{clock:z,log:X}=y,V=z.now(),Z=T(y);let U={...E,size:L};for(let H=g;;H=Math.min(H*1.5,p)){const K=await(0,u.
r)(y,S).catch(m.n);if(K instanceof m.r&&!I(K))return{state:U,failure:K};K instanceof m.r||(U={...K,size:Math.max(L,K.size)});
const W=K instanceof m.r?[K.message]:(0,c.n)(U);if(W.length===0)return X.info(`the fleet is right after ${D(z.now()-V)}`),
{state:U,failure:void 0};Z(U,W);const q=k(U)&&await w(y,S,G);if(q)return{state:U,failure:b(q,W)};const tt=V+R-z.now();if(tt<=
0)return{state:U,failure:C(R,W)};await(0,o.t)(z,Math.min(H,tt))}}const w=(y,S,L)=>f(y,(0,u.t)(S,"groupName"),L).catch(()=>{}),
E={instances:[],cacheNodes:[],cacheSize:0,servers:[]},I=({code:y})=>["aws.throttled","endpoint.unreachable","fleet.not-r\
ight"].includes(y),k=y=>y.instances.filter(c.t).length<y.size;function T({clock:y,log:S}){let L="",R=Number.NEGATIVE_INFINITY;
const G=y.now();return(z,X)=>{const V=[...z.instances.map(({id:Z,lifecycle:U,target:H})=>`${Z} ${U}, ${H}`),...X].join("\
 \xB7 ");V===L&&y.now()-R<O||(L=V,R=y.now(),S.info(`${D(R-G)}  ${V}`))}}const D=y=>`${Math.round(y/1e3)} s`;function b(y,S){
return new m.r("fleet.not-right",`the last 3 launches failed: ${y}`,{details:S})}function C(y,S){const L=`the fleet is n\
ot right after ${Math.round(y/1e3)} s: ${S[0]}; look at the instances' boot log`;return new m.r("fleet.not-right",L,{details:S})}})};export{Ot as id,Dt as ids,Mt as modules};
