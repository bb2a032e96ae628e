const pt=3835,Dt=[3835,4164],Mt={6507:((j,p,n)=>{n.d(p,{t:()=>f});var o=n(139),h=n(990),f=class extends(0,o.i)(o.n,o.r,"\
LabelParameterVersion",h.o){}}),8930:((j,p,n)=>{n.d(p,{t:()=>f});var o=n(3667),h=n(6776),f=class extends(0,o.i)(o.n,o.r,
"ResumeProcesses",h.i){}}),8919:((j,p,n)=>{n.d(p,{t:()=>g});var o=n(2656),h=n(7643),f=n(3667),M=n(8930),D=n(4865);async function g(m,w,{
paused:i,guard:u=E=>E()}){const E=await m.aws.autoScaling(),O=(0,h.h)(w),{AutoScalingGroups:L=[]}=await E.send(new f.t({
AutoScalingGroupNames:[O]})),U=L.flatMap(({SuspendedProcesses:l})=>l??[]).some(({ProcessName:l})=>l===h.i);if(i===void 0&&
!U)return!1;const z=async()=>(0,D.n)(m,w,i??(await(0,D.t)(m,w))?.paused??!1);return U?await u(async()=>{await z();const l=await $(
m,w),_=h.t.filter(v=>!l.includes(v));_.length!==0&&await E.send(new M.t({AutoScalingGroupName:O,ScalingProcesses:_}))}):
await z(),U}async function $({aws:m,clock:w,runName:i},u){const{LockParameter:E}=await n.e(9534).then(n.bind(n,9534)),O=await new E(
{aws:m,stackName:u,owner:i}).read();return O?.lock&&(0,o.i)(O.lock,w.now())?O.lock.suspended:[]}}),4059:((j,p,n)=>{n.d(p,
{n:()=>D,t:()=>M});var o=n(2803),h=n(6580);const f=18e5;async function M(g,$){const m=await D(g,$),w=m?.status.remedy;if(m&&
w){const i=m.statusReason?`: ${m.statusReason}`:"";throw new h.r("stack.failed-state",`stack ${$} is in the state ${m.status.
name}${i}; ${w}`)}return m?.status.isPreview||m?.status.isDeleted?void 0:m}async function D({aws:g,clock:$,log:m},w){const i=await g.
cloudFormation();let u=!1;const E=await(0,o.r)({clock:$,forMillis:f},async()=>{const O=await(0,o.t)(i,w);if(!O?.status.isInProgress)
return{stack:O};u||m.info(`stack ${w} is ${O.status.name}: waiting for that operation to end`),u=!0});if(E)return E.stack;
throw new h.r("stack.busy",`stack ${w} is busy since ${f/6e4} minutes; run again when its operation has come to an end`)}}),
4164:((j,p,n)=>{n.r(p),n.d(p,{run:()=>Et,t:()=>v});var o=n(7643),h=n(4059),f=n(4640),M=n(6164),D=n(2601),g=n(6580),$=n(2618),
m=n(4471),w=n(1105),i=n(3951),u=n(8919),E=n(1674),O=n(9713),L=n(5613),U=n(6034),z=n(304),l=n(7598),_=n(8522),v=class extends(0,m.
f)(m.u,m.d,"DescribeInstanceTypeOfferings",w.n){};async function y(t,a,e){const{takeLock:s}=await n.e(4904).then(n.bind(
n,4904)),r=await s({...t,stackName:a,owner:(0,f.t)(t),purpose:"deploy"});let c=async()=>{};try{if(r.suspended.length>0){
const{resumeInherited:d}=await n.e(1513).then(n.bind(n,1513));await d(t,a,r)}return c=r.keep(),await e()}finally{await c(),
await r.release()}}const T=/^[a-z-]+-\d[a-z]$/;async function A(t,a){const e=[a.instanceType,a.memcachedNodeType.replace(
/^cache\./,"")],s=new Map(e.map(d=>[d,new Set]));let r;do{const d=await t.send(new v({LocationType:"availability-zone",Filters:[
{Name:"instance-type",Values:[...new Set(e)]}],...r&&{NextToken:r}}));for(const{InstanceType:P,Location:C}of d.InstanceTypeOfferings??
[])T.test(C??"")&&s.get(P??"")?.add(C??"");r=d.NextToken}while(r);for(const[d,P]of s)if(P.size===0)throw new g.r("zone.u\
nsuitable",`no zone of this region offers ${d}; use another type or region`);const c=[...new Set([...s.values()].flatMap(
d=>[...d]))].sort();return{known:c,suitable:c.filter(d=>[...s.values()].every(P=>P.has(d)))}}function k(t,a,e){const s=e.
slice(0,t.count),r=s.filter(P=>!a.suitable.includes(P));if(r.length>0){const P=`${R(r)}, where the stack lies, does not \
offer both the instance type and the cache node type; use other types`;throw new g.r("zone.unsuitable",P)}if(t.names)return I(
t.names,a,e);const c=a.suitable.filter(P=>!e.includes(P)).slice(0,t.count-s.length),d=[...s,...c];if(d.length<t.count){const P=`${t.
count} zones are wanted, but only ${R(a.suitable)} offer both the instance type and the cache node type; use fewer zones\
 or other types`;throw new g.r("zone.unsuitable",P)}return d}function I(t,a,e){const s=t.filter(d=>!a.known.includes(d));
if(s.length>0)throw new g.r("zone.unknown",`this region has no zone ${R(s)}; use ${R(a.suitable)}`);const r=t.filter(d=>!a.
suitable.includes(d));if(r.length>0){const d=`${R(r)} does not offer both the instance type and the cache node type; use\
 ${R(a.suitable)}`;throw new g.r("zone.unsuitable",d)}const c=e.slice(0,t.length);if(c.some(d=>!t.includes(d))){const d=`\
the stack lies in ${R(e)} and cannot move to ${R(t)}; keep its zones, or deploy a stack of another name`;throw new g.r("\
zone.unsuitable",d)}return[...c,...t.filter(d=>!c.includes(d))]}const R=t=>t.join(", ")||"none";async function B(t,a,e,s){
const{log:r}=a;V(t,s),await(0,$.r)(a,t.instanceType);const c=s?.parameters??{},d=await A(await a.aws.ec2(),t),P=k(t.zones,
d,c[o.l.zones]?.split(",").filter(Boolean)??[]),C=await(0,$.n)(a,t,s&&{id:c[o.l.imageId]??"",source:s.tags["railgun-ha:i\
mage"]??""});r.info(`zones ${P.join(", ")}; image ${C.id} (${C.source}, ${t.amiUpdate})`);const S=a.assets(),K=(0,D.n)((0,D.
t)((0,D.i)(t),S.stack)),W=(0,D.r)(K),N={[o.l.zones]:P.join(","),[o.l.imageId]:C.id,[o.l.artifactsBucket]:(0,M.n)(e,t.stackName)};
return{assets:S,body:K,hash:W,parameters:[...Object.entries(N).map(([J,X])=>({ParameterKey:J,ParameterValue:X})),b(c)],tags:{
...t.tags,[o.u]:t.stackName,[o.p]:i.t,[o.d]:W,[o.s]:x([N,t.tags,C.source]),[$.t]:C.source,[o.a]:t.vpcCidr},size:t.size}}
function V({stackName:t,vpcCidr:a},e){const s=e?.tags[o.a];if(!(!s||s===a))throw new g.r("stack.immovable",`stack ${t} l\
ies in ${s} and cannot move to ${a}; keep vpc-cidr ${s}, or deploy a stack of another name`)}function b(t){const a=o.l.servingTemplateVersion;
return t[a]?{ParameterKey:a,UsePreviousValue:!0}:{ParameterKey:a,ParameterValue:"1"}}const x=t=>(0,l.createHash)("sha256").
update(JSON.stringify(t)).digest("hex");function Z(t,a){return t?.status.isSuccess?[o.d,o.s].every(e=>t.tags[e]===a.tags[e]):
!1}const H=16777216,et=`!<arch>
`,tt=60,F=512,at={"":t=>Buffer.from(t),".gz":t=>(0,_.gunzipSync)(t,{maxOutputLength:H}),".zst":t=>(0,_.zstdDecompressSync)(
t,{maxOutputLength:H})};function st(t){const a=ot(t,/^control\.tar/);if(!a)return{kind:"broken",why:"it is no Debian pac\
kage"};const e=at[a.name.slice(11)];if(!e)return{kind:"unknown",why:`${a.name} cannot be read here`};const s=rt(a.data,e),
r=s===void 0?void 0:/^Architecture:[ \t]*(\S+)/im.exec(s)?.[1];return r?{kind:"known",name:r}:{kind:"broken",why:`its ${a.
name} names no architecture`}}function ot(t,a){if(t.toString("latin1",0,8)===et)for(let e=8;e+tt<=t.length;){const s=t.toString(
"latin1",e,e+16).trimEnd().replace(/\/$/,""),r=Number.parseInt(t.toString("latin1",e+48,e+58),10),c=e+tt;if(!(r>=0)||c+r>
t.length)return;if(a.test(s))return{name:s,data:t.subarray(c,c+r)};e=c+r+r%2}}function rt(t,a){let e;try{e=a(t)}catch{return}
for(let s=0;s+F<=e.length;){const r=e.toString("latin1",s,s+100).replace(/\0.*$/s,""),c=Number.parseInt(e.toString("lati\
n1",s+124,s+136),8);if(/^(\.\/)?control$/.test(r))return e.toString("utf8",s+F,s+F+(c||0));s+=F+Math.ceil((c||0)/F)*F}}const Q=3e4,
it=18e4,nt=/^(amd64|all)$/;async function ct(t,a){switch(t.kind){case"ami":return"package source: the image has the list\
ener already";case"deb":return lt(t,a);case"apt":return dt(t,a)}}async function lt({url:t,sha256:a},e){const s=await Y(e,
t,it);if(typeof s=="string")throw G([s]);const r=(0,l.createHash)("sha256").update(s).digest("hex");if(r!==a)throw G([`${t}\
 has the SHA-256 ${r}, not ${a}`]);const c=`package source: ${t}, ${s.length} bytes, SHA-256 as expected`,d=st(s);if(d.kind===
"broken")throw G([`${t} cannot be installed: ${d.why}`]);if(d.kind==="unknown")return`${c}; its architecture could not b\
e checked: ${d.why}`;if(nt.test(d.name))return`${c}, for ${d.name}`;throw G([`${t} is for ${d.name}, and the instances r\
un amd64`])}async function dt(t,a){const e=await Y(a,t.key,Q),s=typeof e=="string"?[e]:e.length===0?[`${t.key} is empty`]:
[];if(s.length>0)throw G(s);for(const r of t.suites){const c=await ut(t,r,a);if(c.version)return`package source: ${t.package}\
 ${c.version} in ${t.url} ${r}`;s.push(c.problem)}throw G(s)}async function ut(t,a,e){const s=`${t.url.replace(/\/+$/,"")}\
/dists/${a}/${t.component}/binary-amd64/Packages`,r=await Y(e,`${s}.gz`,Q),c=typeof r=="string"?await Y(e,s,Q):ft(r);if(c===
void 0)return{problem:`${s}.gz is not compressed as it should be`};if(typeof c=="string")return{problem:`${r}; ${c}`};const d=ht(
c.toString("utf8"),t.package);return d?{version:d,problem:""}:{problem:`${s} does not list ${t.package} for amd64`}}function ft(t){
try{return(0,_.gunzipSync)(t)}catch{return}}function ht(t,a){const e=(r,c)=>new RegExp(`^${c}:[ \\t]*(.+)$`,"m").exec(r)?.[1]?.
trim(),s=t.split(/\r?\n\s*\r?\n/).find(r=>e(r,"Package")===a&&nt.test(e(r,"Architecture")??""));return s&&e(s,"Version")}
async function Y(t,a,e){try{const s=await t(a,{signal:AbortSignal.timeout(e)});return s.ok?Buffer.from(await s.arrayBuffer()):
`${a} answers ${s.status}`}catch(s){const r=s instanceof Error&&s.cause?`: ${(0,g.i)(s.cause)}`:"";return`${a} cannot be\
 fetched (${(0,g.i)(s)}${r})`}}const G=t=>new g.r("package.unavailable","the listener's package cannot be had; set packa\
ge-source to one that exists",{details:t});function _t(t,a){return{title:`Fleet of ${t}`,head:["instance","zone","addres\
s","group","health","target","2408","template"],rows:a.instances.map(e=>[e.id,e.zone,e.address,e.lifecycle,e.health,e.target,
e.port,e.templateVersion])}}const mt=12e5,gt=3e5,Et=async(t,a)=>{const{log:e,clock:s}=a,r=s.now(),c=await e.group("Prefl\
ight",()=>wt(t,a)),d=c.isUnchanged?await vt(a,c):await e.group("Change",()=>y(a,t.stackName,()=>yt(t,a,c))),{stack:P,operation:C}=d;
e.info(`stack ${P.name}: ${C==="unchanged"?"nothing to change":C}`),await $t(a,P),e.info(`CloudFormation calls: ${a.aws.
cloudFormationCalls()}`),Ot(a,P);const S=await(0,u.t)(a,P.name,{guard:X=>y(a,P.name,X)});S&&e.info("launches were suspen\
ded after failed ones; the group launches again");const K=C==="unchanged"&&!S,W=await e.group("Fleet",()=>(0,E.t)(a,P,{size:t.
size,timeout:K?gt:mt,since:K?0:r})),N={runtime:a,stack:P,operation:C,tokenVersion:d.tokenVersion,verification:W,start:r};
if(c.token!=="rotate")return q(N);if(W.failure)return e.warning("the fleet is not right: its token is not rotated"),q(N);
const{rotateFleet:J}=await Promise.all([n.e(8552),n.e(8335)]).then(n.bind(n,8335));return q({...N,...await J(t,a,P,c)})};
async function wt(t,a){const{stackName:e}=t,s=await(0,O.t)(a),r=await(0,h.t)(a,e),c=await(0,U.r)(a,e),d=await(0,U.n)(t,a),
P={stackName:e,given:d,tags:t.tags},C=await(0,U.t)(a,P,c,r!==void 0),S=await B(t,a,s,r),K=C!=="store"&&Z(r,S);return await Pt(
t,a,K),{identity:s,stack:r,target:S,isUnchanged:K,token:C,given:d,tokenVersion:c?.version??0}}async function Pt({packageSource:t},{
fetch:a,log:e},s){try{e.info(await ct(t,a))}catch(r){if(!s)throw r;const{message:c,details:d}=r;e.warning([`new instance\
s could not boot: ${c}`,...d].join("; "))}}async function vt({log:t},{stack:a,tokenVersion:e}){return t.info("template, \
parameters and token are those of the stack: nothing is changed"),{stack:a,operation:"unchanged",tokenVersion:e}}async function yt(t,a,e){
const{changeStack:s,publishArtifacts:r}=await n.e(1383).then(n.bind(n,1383)),{stackName:c,tags:d}=t,P=await r(a,e.identity,
c,e.target),C=e.token==="store"?await(0,U.a)(a,{stackName:c,given:e.given,tags:d}):e.tokenVersion;return{...await s(a,c,
e.stack,e.target,P),tokenVersion:C}}async function $t({aws:t,log:a},e){if(e.isProtected)return;const{protectStack:s}=await n.
e(2876).then(n.bind(n,2876));await s({client:await t.cloudFormation(),stackId:e.id},!0),a.info("termination protection i\
s on")}function Ot({log:t},a){const e=a.parameters[o.l.servingTemplateVersion],s=a.outputs[o.o.launchTemplateVersion];!e||
!s||e===s||t.warning(`instances run version ${e} of the launch template, ${s} is the newest: it does not serve yet`)}function q(t){
const{runtime:a,stack:e,operation:s,tokenVersion:r,verification:c,start:d,rotation:P}=t,{state:C,failure:S}=c,K=[_t(e.name,
C),...P?[(0,z.n)(e.name,P.steps)]:[]];for(const X of K.flatMap(U.o))a.log.info(X);const W=e.outputs[o.o.loadBalancerDnsName]??
"",N=Math.round((a.clock.now()-d)/1e3),J=s==="unchanged"?"nothing to change":s;return{headline:`stack ${e.name}: ${J}; ${C.
instances.length} instances behind ${W}${P?`; ${(0,L.t)(e.name,P)}`:""}`,outputs:{"stack-id":e.id,"load-balancer-dns":W,
"token-version":String(r),"memcached-servers":C.servers.join(" ")},result:{command:"deploy",stack:e.name,stackId:e.id,operation:s,
changed:s!=="unchanged"||["rotated","resumed"].includes(P?.outcome??""),cloudFormationCalls:a.aws.cloudFormationCalls(),
seconds:N,tokenVersion:r,loadBalancer:W,launchTemplate:{serving:e.parameters[o.l.servingTemplateVersion]??"",newest:e.outputs[o.
o.launchTemplateVersion]??""},healthy:S===void 0,problems:S?.details??[],fleet:C,...P&&{rotation:(0,L.n)(P)}},tables:K,failure:S}}}),
3835:((j,p,n)=>{n.r(p),n.d(p,{EC2Client:()=>o.t});var o=n(1105),h=n(4471),f=n(2618),M=n(4164)}),2618:((j,p,n)=>{n.d(p,{n:()=>m,
r:()=>$,t:()=>g});var o=n(4471),h=n(1105),f=n(6580),M=n(139),D=class extends(0,o.f)(o.u,o.d,"DescribeInstanceTypes",h.r){};
const g="railgun-ha:image";async function $({aws:i},u){const E=(await(await i.ec2()).send(new D({InstanceTypes:[u]})).catch(
L=>{if((0,f.t)(L,"InvalidInstanceType"))return{InstanceTypes:[]};throw L})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??
[];if(E.includes("x86_64"))return;const O=E.length>0?`is ${E.join(", ")}`:"is not known in this region";throw new f.r("i\
nput.invalid",`instance-type: "${u}" ${O}; use an x86_64 type such as t3.medium`)}async function m(i,u,E){if(u.amiId)return{
id:u.amiId,source:u.amiId};const O=`ubuntu-${u.ubuntuRelease}`;return E?.id&&E.source===O&&u.amiUpdate==="pinned"?E:{id:await w(
i,u.ubuntuRelease),source:O}}async function w({aws:i},u){const E=`/aws/service/canonical/ubuntu/server/${u}/stable/curre\
nt/amd64/hvm/${u==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`,O=await i.ssm();try{const{Parameter:L}=await O.send(new M.t({Name:E}));
if(L?.Value)return L.Value}catch(L){if(!(0,f.t)(L,"ParameterNotFound"))throw L}throw new f.r("image.unknown",`this regio\
n has no image of Ubuntu ${u} (parameter ${E}); set ami-id`)}}),304:((j,p,n)=>{n.d(p,{n:()=>h,t:()=>o});var o=class{#t;#n=[];constructor(f){
this.#t=f}get steps(){return this.#n}add(f){this.#n.push(f);const{node:M,from:D,to:g,action:$,end:m,seconds:w,reason:i}=f,
u=i&&`: ${i}`;this.#t.info(`${M}  ${$}  version ${D??"?"} \u2192 ${g}  ${m}${u}  ${w} s`)}};function h(f,M){return{title:`\
Rotation of ${f}`,head:["node","old version","new version","action","result","seconds"],rows:M.map(({node:D,from:g,to:$,
action:m,end:w,seconds:i,reason:u})=>[D,g===null?"unknown":String(g),String($),m,u?`${w}: ${u}`:w,String(i)])}}}),2656:((j,p,n)=>{
n.d(p,{a:()=>M,i:()=>$,n:()=>g,r:()=>m,t:()=>D});var o=n(7811),h=n(990),f=n(139),M=class extends(0,f.i)(f.n,f.r,"PutPara\
meter",h.c){};const D=12e4,g=(0,o.u)({owner:(0,o.f)(),purpose:(0,o.t)(["deploy","rotate","repair","destroy"]),held:(0,o.
r)(),leaseUntil:(0,o.a)(),suspended:(0,o.n)((0,o.f)())}),$=(w,i)=>w.held&&w.leaseUntil>i,m=(0,o.u)({paused:(0,o.r)(),by:(0,o.
f)()})}),4640:((j,p,n)=>{n.d(p,{t:()=>h});var o=n(7598);const h=({runName:f})=>`${f}-${(0,o.randomBytes)(4).toString("he\
x")}`}),4865:((j,p,n)=>{n.d(p,{n:()=>g,t:()=>D});var o=n(2656),h=n(7643),f=n(6580),M=n(139);async function D({aws:$},m){
const w=await $.ssm();try{const{Parameter:i}=await w.send(new M.t({Name:(0,h.g)(m).pause}));return o.r.safeParse(JSON.parse(
i?.Value??"")).data}catch(i){if((0,f.t)(i,"ParameterNotFound")||i instanceof SyntaxError)return;throw i}}async function g({
aws:$,runName:m},w,i){const u=await $.ssm(),E={paused:i,by:m};await u.send(new o.a({Name:(0,h.g)(w).pause,Description:"W\
hether the reconciler only looks",Type:"String",Value:JSON.stringify(E),Overwrite:!0}))}}),5613:((j,p,n)=>{n.d(p,{n:()=>h,
t:()=>o});function o(f,M){const{outcome:D,version:g,former:$,ageDays:m,steps:w}=M,i=new Set(w.map(({node:u})=>u)).size;switch(D){case"\
unchanged":return`stack ${f} runs with this token already: version ${g}, ${m} days old; nothing was done`;case"resumed":
return`stack ${f} runs with this token already: version ${g}, ${m} days old; ${i} nodes that did not were brought along`;case"\
rotated":return`stack ${f}: the token went from version ${$} to ${g} on ${i} nodes`;case"failed":return`stack ${f}: vers\
ion ${g} of the token is current`}}const h=({outcome:f,version:M,former:D,ageDays:g,steps:$})=>({outcome:f,tokenVersion:M,
formerVersion:D,tokenAgeDays:g,nodes:$})}),5474:((j,p,n)=>{n.d(p,{n:()=>$,r:()=>M,t:()=>g});var o=n(6776),h=n(3667),f=class extends(0,h.
i)(h.n,h.r,"DescribeScalingActivities",o.r){};async function M({aws:i},u,E){return D((await(await i.autoScaling()).send(
new f({AutoScalingGroupName:u,MaxRecords:50}))).Activities??[],E)}function D(i,u){const E=i.filter(({Description:O,StatusCode:L,
StartTime:U})=>/^Launching a new EC2 instance/i.test(O??"")&&["Successful","Failed","Cancelled"].includes(L??"")&&(U?.getTime()??
0)>=u).slice(0,3);if(!(E.length<3||E.some(({StatusCode:O})=>O==="Successful")))return E[0]?.StatusMessage||E[0]?.Cause||
"Auto Scaling gives no reason"}const g=({lifecycle:i})=>i==="InService";function $(i){const u=i.instances.filter(g);return[
...u.length<i.size?[`${u.length} of ${i.size} instances are in service`]:[],...u.flatMap(m),...w(i)]}function m({id:i,health:u,
target:E,port:O}){return[...u==="Healthy"?[]:[`${i} is ${u||"of unknown health"} in its group`],...E==="healthy"?[]:[`${i}\
 is ${E} behind the load balancer`],...O==="open"?[]:[`2408 of ${i} is ${O}`]]}function w({cacheNodes:i,cacheSize:u,servers:E}){
const O=E.join(" ")||"nothing";return[...i.length<u?[`${i.length} of ${u} cache nodes are available`]:[],...E.join(" ")===
i.join(" ")?[]:[`memcached-servers lists ${O}, the cluster has ${i.join(" ")||"nothing"}`]]}}),6034:((j,p,n)=>{n.d(p,{a:()=>U,
i:()=>m,n:()=>E,o:()=>g,r:()=>$,t:()=>L});var o=n(6580),h=n(7643),f=n(139),M=n(6507),D=n(2656);function g({head:l,rows:_}){
const v=[l,..._],y=l.map((A,k)=>Math.max(...v.map(I=>(I[k]??"").length))),T=A=>y.map((k,I)=>(A[I]??"").padEnd(k)).join("\
  ").trimEnd();return[T(l),y.map(A=>"\u2500".repeat(A)).join("  "),..._.map(T)]}async function $({aws:l,hide:_},v){const y=await i(
l,v,h.f.current,!0);if(!y)return;const{Value:T="",Version:A=0}=y;return _(T),{value:T,version:A}}async function m({aws:l},_){
return(await i(l,_,h.f.current,!1))?.Version}async function w({aws:l},_){const v=[h.f.unfinished,h.f.pending];return(await Promise.
all(v.map(y=>i(l,_,y,!1)))).some(y=>y!==void 0)}async function i(l,_,v,y){const T=await l.ssm(),A=`${(0,h.g)(_).token}:${v}`;
try{return(await T.send(new f.t({Name:A,WithDecryption:y}))).Parameter}catch(k){if((0,o.t)(k,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw k}}const u=/^[0-9a-fA-F]{32}$/;async function E({activationToken:l,tokenParameter:_},{
aws:v,hide:y}){if(!_)return l;const T=await v.ssm(),A=k=>new o.r("input.invalid",`token-parameter: parameter ${_} ${k}`);
try{const{Parameter:k}=await T.send(new f.t({Name:_,WithDecryption:!0})),I=k?.Value?.trim()??"";if(y(I),u.test(I))return I;
throw A(`holds ${I.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(k){throw(0,o.t)(k,
"ParameterNotFound","ParameterVersionNotFound")?A("does not exist in this region; name one that does"):k}}function O({stackName:l,
given:_},v,y){if(v)return!_||_===v.value?"keep":y?"rotate":"store";if(_)return"store";const T=`stack ${l} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new o.r("token.missing",T)}async function L(l,_,v,y){
const T=O(_,v,y);return T!=="keep"||!y?T:await w(l,_.stackName)?"rotate":"keep"}async function U({aws:l},_){const v=await l.
ssm(),y=(0,h.g)(_.stackName).token,T=await z(v,y,_),A=await v.send(new M.t({Name:y,ParameterVersion:T,Labels:[h.f.current]}));
if(A.InvalidLabels?.length)throw new o.r("internal",`Parameter Store refused the label ${A.InvalidLabels.join(", ")}`,{fault:"\
tool"});return T}async function z(l,_,{stackName:v,given:y,tags:T}){const A=Object.entries({...T,[h.u]:v}).map(([I,R])=>({
Key:I,Value:R})),k={Name:_,Type:"SecureString",Tier:"Standard",Value:y};try{const I=`Activation token of the Railgun lis\
teners of stack ${v}`,{Version:R=1}=await l.send(new D.a({...k,Description:I,Tags:A}));return R}catch(I){if(!(0,o.t)(I,"\
ParameterAlreadyExists"))throw I;const{Version:R=1}=await l.send(new D.a({...k,Overwrite:!0}));return R}}}),1674:((j,p,n)=>{
n.d(p,{t:()=>m});var o=n(6765),h=n(6580),f=n(5474),M=n(4471);const D=1e3,g=5e3,$=3e4;async function m(l,_,{size:v,timeout:y,
since:T}){const{clock:A,log:k}=l,I=A.now(),R=O(l);let B={...i,size:v};for(let V=D;;V=Math.min(V*1.5,g)){const b=await(0,M.
r)(l,_).catch(h.n);if(b instanceof h.r&&!u(b))return{state:B,failure:b};b instanceof h.r||(B={...b,size:Math.max(v,b.size)});
const x=b instanceof h.r?[b.message]:(0,f.n)(B);if(x.length===0)return k.info(`the fleet is right after ${L(A.now()-I)}`),
{state:B,failure:void 0};R(B,x);const Z=E(B)&&await w(l,_,T);if(Z)return{state:B,failure:U(Z,x)};const H=I+y-A.now();if(H<=
0)return{state:B,failure:z(y,x)};await(0,o.t)(A,Math.min(V,H))}}const w=(l,_,v)=>(0,f.r)(l,(0,M.t)(_,"groupName"),v).catch(
()=>{}),i={instances:[],cacheNodes:[],cacheSize:0,servers:[]},u=({code:l})=>["aws.throttled","aws.unavailable","endpoint\
.unreachable","fleet.not-right"].includes(l),E=l=>l.instances.filter(f.t).length<l.size;function O({clock:l,log:_}){let v="",
y=Number.NEGATIVE_INFINITY;const T=l.now();return(A,k)=>{const I=[...A.instances.map(({id:R,lifecycle:B,target:V})=>`${R}\
 ${B}, ${V}`),...k].join(" \xB7 ");I===v&&l.now()-y<$||(v=I,y=l.now(),_.info(`${L(y-T)}  ${I}`))}}const L=l=>`${Math.round(
l/1e3)} s`;function U(l,_){return new h.r("fleet.not-right",`the last 3 launches failed: ${l}`,{details:_})}function z(l,_){
const v=`the fleet is not right after ${Math.round(l/1e3)} s: ${_[0]}; look at the instances' boot log`;return new h.r("\
fleet.not-right",v,{details:_})}})};export{pt as id,Dt as ids,Mt as modules};
