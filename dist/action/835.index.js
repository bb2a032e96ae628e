const Ot=835,Dt=[835,164],Mt={8930:((j,P,s)=>{s.d(P,{t:()=>d});var o=s(3667),m=s(6776),d=class extends(0,o.i)(o.n,o.r,"R\
esumeProcesses",m.i){}}),8919:((j,P,s)=>{s.d(P,{t:()=>u});var o=s(7643),m=s(3667),d=s(8930),v=s(4865);async function u(c,h,{
paused:f,guard:p=g=>g()}){const g=await c.aws.autoScaling(),y=(0,o.h)(h),{AutoScalingGroups:O=[]}=await g.send(new m.t({
AutoScalingGroupNames:[y]})),I=O.flatMap(({SuspendedProcesses:w})=>w??[]).some(({ProcessName:w})=>w===o.i);if(f===void 0&&
!I)return!1;const E=async()=>(0,v.n)(c,h,f??(await(0,v.t)(c,h))?.paused??!1);return I?await p(async()=>{await E();const w={
AutoScalingGroupName:y,ScalingProcesses:[...o.t]};await g.send(new d.t(w))}):await E(),I}}),4059:((j,P,s)=>{s.d(P,{n:()=>u,
t:()=>v});var o=s(2803),m=s(6580);const d=18e5;async function v(c,h){const f=await u(c,h),p=f?.status.remedy;if(f&&p){const g=f.
statusReason?`: ${f.statusReason}`:"";throw new m.r("stack.failed-state",`stack ${h} is in the state ${f.status.name}${g}\
; ${p}`)}return f?.status.isPreview||f?.status.isDeleted?void 0:f}async function u({aws:c,clock:h,log:f},p){const g=await c.
cloudFormation();let y=!1;const O=await(0,o.r)({clock:h,forMillis:d},async()=>{const I=await(0,o.t)(g,p);if(!I?.status.isInProgress)
return{stack:I};y||f.info(`stack ${p} is ${I.status.name}: waiting for that operation to end`),y=!0});if(O)return O.stack;
throw new m.r("stack.busy",`stack ${p} is busy since ${d/6e4} minutes; run again when its operation has come to an end`)}}),
4164:((j,P,s)=>{s.r(P),s.d(P,{run:()=>Et,t:()=>D});var o=s(7643),m=s(4059),d=s(4640),v=s(6164),u=s(2601),c=s(6580),h=s(2618),
f=s(4471),p=s(1105),g=s(3951),y=s(8919),O=s(1674),I=s(9713),E=s(5613),w=s(6034),k=s(304),A=s(7598),T=s(8522),D=class extends(0,f.
p)(f.d,f.f,"DescribeInstanceTypeOfferings",p.n){};async function L(t,e,n){const{takeLock:a}=await s.e(904).then(s.bind(s,
4904)),r=await a({...t,stackName:e,owner:(0,d.t)(t),purpose:"deploy"}),i=r.keep();try{return await n()}finally{await i(),
await r.release()}}const C=/^[a-z-]+-\d[a-z]$/;async function $(t,e){const n=[e.instanceType,e.memcachedNodeType.replace(
/^cache\./,"")],a=new Map(n.map(l=>[l,new Set]));let r;do{const l=await t.send(new D({LocationType:"availability-zone",Filters:[
{Name:"instance-type",Values:[...new Set(n)]}],...r&&{NextToken:r}}));for(const{InstanceType:_,Location:M}of l.InstanceTypeOfferings??
[])C.test(M??"")&&a.get(_??"")?.add(M??"");r=l.NextToken}while(r);for(const[l,_]of a)if(_.size===0)throw new c.r("zone.u\
nsuitable",`no zone of this region offers ${l}; use another type or region`);const i=[...new Set([...a.values()].flatMap(
l=>[...l]))].sort();return{known:i,suitable:i.filter(l=>[...a.values()].every(_=>_.has(l)))}}function S(t,e,n){const a=n.
slice(0,t.count),r=a.filter(_=>!e.suitable.includes(_));if(r.length>0){const _=`${R(r)}, where the stack lies, does not \
offer both the instance type and the cache node type; use other types`;throw new c.r("zone.unsuitable",_)}if(t.names)return U(
t.names,e,n);const i=e.suitable.filter(_=>!n.includes(_)).slice(0,t.count-a.length),l=[...a,...i];if(l.length<t.count){const _=`${t.
count} zones are wanted, but only ${R(e.suitable)} offer both the instance type and the cache node type; use fewer zones\
 or other types`;throw new c.r("zone.unsuitable",_)}return l}function U(t,e,n){const a=t.filter(l=>!e.known.includes(l));
if(a.length>0)throw new c.r("zone.unknown",`this region has no zone ${R(a)}; use ${R(e.suitable)}`);const r=t.filter(l=>!e.
suitable.includes(l));if(r.length>0){const l=`${R(r)} does not offer both the instance type and the cache node type; use\
 ${R(e.suitable)}`;throw new c.r("zone.unsuitable",l)}const i=n.slice(0,t.length);if(i.some(l=>!t.includes(l))){const l=`\
the stack lies in ${R(n)} and cannot move to ${R(t)}; keep its zones, or deploy a stack of another name`;throw new c.r("\
zone.unsuitable",l)}return[...i,...t.filter(l=>!i.includes(l))]}const R=t=>t.join(", ")||"none";async function G(t,e,n,a){
const{log:r}=e;z(t,a),await(0,h.r)(e,t.instanceType);const i=a?.parameters??{},l=await $(await e.aws.ec2(),t),_=S(t.zones,
l,i[o.l.zones]?.split(",").filter(Boolean)??[]),M=await(0,h.n)(e,t,a&&{id:i[o.l.imageId]??"",source:a.tags["railgun-ha:i\
mage"]??""});r.info(`zones ${_.join(", ")}; image ${M.id} (${M.source}, ${t.amiUpdate})`);const B=e.assets(),x=(0,u.n)((0,u.
t)((0,u.i)(t),B.stack)),N=(0,u.r)(x),F={[o.l.zones]:_.join(","),[o.l.imageId]:M.id,[o.l.artifactsBucket]:(0,v.n)(n,t.stackName)};
return{assets:B,body:x,hash:N,parameters:[...Object.entries(F).map(([Y,Q])=>({ParameterKey:Y,ParameterValue:Q})),X(i)],tags:{
...t.tags,[o.u]:t.stackName,[o.p]:g.t,[o.d]:N,[o.s]:V([F,t.tags,M.source]),[h.t]:M.source,[o.a]:t.vpcCidr},size:t.size}}
function z({stackName:t,vpcCidr:e},n){const a=n?.tags[o.a];if(!(!a||a===e))throw new c.r("stack.immovable",`stack ${t} l\
ies in ${a} and cannot move to ${e}; keep vpc-cidr ${a}, or deploy a stack of another name`)}function X(t){const e=o.l.servingTemplateVersion;
return t[e]?{ParameterKey:e,UsePreviousValue:!0}:{ParameterKey:e,ParameterValue:"1"}}const V=t=>(0,A.createHash)("sha256").
update(JSON.stringify(t)).digest("hex");function Z(t,e){return t?.status.isSuccess?[o.d,o.s].every(n=>t.tags[n]===e.tags[n]):
!1}const b=16777216,H=`!<arch>
`,K=60,W=512,q={"":t=>Buffer.from(t),".gz":t=>(0,T.gunzipSync)(t,{maxOutputLength:b}),".zst":t=>(0,T.zstdDecompressSync)(
t,{maxOutputLength:b})};function tt(t){const e=ot(t,/^control\.tar/);if(!e)return{kind:"broken",why:"it is no Debian pac\
kage"};const n=q[e.name.slice(11)];if(!n)return{kind:"unknown",why:`${e.name} cannot be read here`};const a=rt(e.data,n),
r=a===void 0?void 0:/^Architecture:[ \t]*(\S+)/im.exec(a)?.[1];return r?{kind:"known",name:r}:{kind:"broken",why:`its ${e.
name} names no architecture`}}function ot(t,e){if(t.toString("latin1",0,8)===H)for(let n=8;n+K<=t.length;){const a=t.toString(
"latin1",n,n+16).trimEnd().replace(/\/$/,""),r=Number.parseInt(t.toString("latin1",n+48,n+58),10),i=n+K;if(!(r>=0)||i+r>
t.length)return;if(e.test(a))return{name:a,data:t.subarray(i,i+r)};n=i+r+r%2}}function rt(t,e){let n;try{n=e(t)}catch{return}
for(let a=0;a+W<=n.length;){const r=n.toString("latin1",a,a+100).replace(/\0.*$/s,""),i=Number.parseInt(n.toString("lati\
n1",a+124,a+136),8);if(/^(\.\/)?control$/.test(r))return n.toString("utf8",a+W,a+W+(i||0));a+=W+Math.ceil((i||0)/W)*W}}const et=3e4,
it=18e4,at=/^(amd64|all)$/;async function ct(t,e){switch(t.kind){case"ami":return"package source: the image has the list\
ener already";case"deb":return lt(t,e);case"apt":return ut(t,e)}}async function lt({url:t,sha256:e},n){const a=await nt(
n,t,it);if(typeof a=="string")throw J([a]);const r=(0,A.createHash)("sha256").update(a).digest("hex");if(r!==e)throw J([
`${t} has the SHA-256 ${r}, not ${e}`]);const i=`package source: ${t}, ${a.length} bytes, SHA-256 as expected`,l=tt(a);if(l.
kind==="broken")throw J([`${t} cannot be installed: ${l.why}`]);if(l.kind==="unknown")return`${i}; its architecture coul\
d not be checked: ${l.why}`;if(at.test(l.name))return`${i}, for ${l.name}`;throw J([`${t} is for ${l.name}, and the inst\
ances run amd64`])}async function ut(t,e){const n=await nt(e,t.key,et),a=typeof n=="string"?[n]:n.length===0?[`${t.key} \
is empty`]:[];if(a.length>0)throw J(a);for(const r of t.suites){const i=await dt(t,r,e);if(i.version)return`package sour\
ce: ${t.package} ${i.version} in ${t.url} ${r}`;a.push(i.problem)}throw J(a)}async function dt(t,e,n){const a=`${t.url.replace(
/\/+$/,"")}/dists/${e}/${t.component}/binary-amd64/Packages`,r=await nt(n,`${a}.gz`,et),i=typeof r=="string"?await nt(n,
a,et):ft(r);if(i===void 0)return{problem:`${a}.gz is not compressed as it should be`};if(typeof i=="string")return{problem:`${r}\
; ${i}`};const l=ht(i.toString("utf8"),t.package);return l?{version:l,problem:""}:{problem:`${a} does not list ${t.package}\
 for amd64`}}function ft(t){try{return(0,T.gunzipSync)(t)}catch{return}}function ht(t,e){const n=(r,i)=>new RegExp(`^${i}\
:[ \\t]*(.+)$`,"m").exec(r)?.[1]?.trim(),a=t.split(/\r?\n\s*\r?\n/).find(r=>n(r,"Package")===e&&at.test(n(r,"Architectur\
e")??""));return a&&n(a,"Version")}async function nt(t,e,n){try{const a=await t(e,{signal:AbortSignal.timeout(n)});return a.
ok?Buffer.from(await a.arrayBuffer()):`${e} answers ${a.status}`}catch(a){const r=a instanceof Error&&a.cause?`: ${(0,c.
i)(a.cause)}`:"";return`${e} cannot be fetched (${(0,c.i)(a)}${r})`}}const J=t=>new c.r("package.unavailable","the liste\
ner's package cannot be had; set package-source to one that exists",{details:t});function _t(t,e){return{title:`Fleet of\
 ${t}`,head:["instance","zone","address","group","health","target","2408","template"],rows:e.instances.map(n=>[n.id,n.zone,
n.address,n.lifecycle,n.health,n.target,n.port,n.templateVersion])}}const mt=12e5,gt=3e5,Et=async(t,e)=>{const{log:n,clock:a}=e,
r=a.now(),i=await n.group("Preflight",()=>wt(t,e)),l=i.isUnchanged?await $t(e,i):await n.group("Change",()=>L(e,t.stackName,
()=>vt(t,e,i))),{stack:_,operation:M}=l;n.info(`stack ${_.name}: ${M==="unchanged"?"nothing to change":M}`),await Pt(e,_),
n.info(`CloudFormation calls: ${e.aws.cloudFormationCalls()}`),pt(e,_);const B=await(0,y.t)(e,_.name,{guard:Q=>L(e,_.name,
Q)});B&&n.info("launches were suspended after failed ones; the group launches again");const x=M==="unchanged"&&!B,N=await n.
group("Fleet",()=>(0,O.t)(e,_,{size:t.size,timeout:x?gt:mt,since:x?0:r})),F={runtime:e,stack:_,operation:M,tokenVersion:l.
tokenVersion,verification:N,start:r};if(i.token!=="rotate")return st(F);if(N.failure)return n.warning("the fleet is not \
right: the new token was not taken into use"),st(F);const{rotateFleet:Y}=await Promise.all([s.e(996),s.e(573)]).then(s.bind(
s,8335));return st({...F,...await Y(t,e,_,i)})};async function wt(t,e){const{stackName:n}=t,a=await(0,I.t)(e),r=await(0,m.
t)(e,n),i=await(0,w.r)(e,n),l=await(0,w.n)(t,e),_=(0,w.t)({stackName:n,given:l,tags:t.tags},i,r!==void 0),M=await G(t,e,
a,r),B=_!=="store"&&Z(r,M);return await yt(t,e,B),{identity:a,stack:r,target:M,isUnchanged:B,token:_,given:l,tokenVersion:i?.
version??0}}async function yt({packageSource:t},{fetch:e,log:n},a){try{n.info(await ct(t,e))}catch(r){if(!a)throw r;const{
message:i,details:l}=r;n.warning([`new instances could not boot: ${i}`,...l].join("; "))}}async function $t({log:t},{stack:e,
tokenVersion:n}){return t.info("template, parameters and token are those of the stack: nothing is changed"),{stack:e,operation:"\
unchanged",tokenVersion:n}}async function vt(t,e,n){const{changeStack:a,publishArtifacts:r}=await s.e(383).then(s.bind(s,
1383)),{stackName:i,tags:l}=t,_=await r(e,n.identity,i,n.target),M=n.token==="store"?await(0,w.a)(e,{stackName:i,given:n.
given,tags:l}):n.tokenVersion;return{...await a(e,i,n.stack,n.target,_),tokenVersion:M}}async function Pt({aws:t,log:e},n){
if(n.isProtected)return;const{protectStack:a}=await s.e(876).then(s.bind(s,2876));await a({client:await t.cloudFormation(),
stackId:n.id},!0),e.info("termination protection is on")}function pt({log:t},e){const n=e.parameters[o.l.servingTemplateVersion],
a=e.outputs[o.o.launchTemplateVersion];!n||!a||n===a||t.warning(`instances run version ${n} of the launch template, ${a}\
 is the newest: it does not serve yet`)}function st(t){const{runtime:e,stack:n,operation:a,tokenVersion:r,verification:i,
start:l,rotation:_}=t,{state:M,failure:B}=i,x=[_t(n.name,M),..._?[(0,k.n)(n.name,_.steps)]:[]];for(const Q of x.flatMap(
w.o))e.log.info(Q);const N=n.outputs[o.o.loadBalancerDnsName]??"",F=Math.round((e.clock.now()-l)/1e3),Y=a==="unchanged"?
"nothing to change":a;return{headline:`stack ${n.name}: ${Y}; ${M.instances.length} instances behind ${N}${_?`; ${(0,E.t)(
n.name,_)}`:""}`,outputs:{"stack-id":n.id,"load-balancer-dns":N,"token-version":String(r),"memcached-servers":M.servers.
join(" ")},result:{command:"deploy",stack:n.name,stackId:n.id,operation:a,changed:a!=="unchanged"||_?.outcome==="rotated",
cloudFormationCalls:e.aws.cloudFormationCalls(),seconds:F,tokenVersion:r,loadBalancer:N,launchTemplate:{serving:n.parameters[o.
l.servingTemplateVersion]??"",newest:n.outputs[o.o.launchTemplateVersion]??""},healthy:B===void 0,problems:B?.details??[],
fleet:M,..._&&{rotation:(0,E.n)(_)}},tables:x,failure:B}}}),3835:((j,P,s)=>{s.r(P),s.d(P,{EC2Client:()=>o.t});var o=s(1105),
m=s(4471),d=s(2618),v=s(4164)}),2618:((j,P,s)=>{s.d(P,{n:()=>f,r:()=>h,t:()=>c});var o=s(4471),m=s(1105),d=s(6580),v=s(7274),
u=class extends(0,o.p)(o.d,o.f,"DescribeInstanceTypes",m.r){};const c="railgun-ha:image";async function h({aws:g},y){const O=(await(await g.
ec2()).send(new u({InstanceTypes:[y]})).catch(E=>{if((0,d.t)(E,"InvalidInstanceType"))return{InstanceTypes:[]};throw E})).
InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];if(O.includes("x86_64"))return;const I=O.length>0?`is ${O.
join(", ")}`:"is not known in this region";throw new d.r("input.invalid",`instance-type: "${y}" ${I}; use an x86_64 type\
 such as t3.medium`)}async function f(g,y,O){if(y.amiId)return{id:y.amiId,source:y.amiId};const I=`ubuntu-${y.ubuntuRelease}`;
return O?.id&&O.source===I&&y.amiUpdate==="pinned"?O:{id:await p(g,y.ubuntuRelease),source:I}}async function p({aws:g},y){
const O=`/aws/service/canonical/ubuntu/server/${y}/stable/current/amd64/hvm/${y==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`,I=await g.
ssm();try{const{Parameter:E}=await I.send(new v.n({Name:O}));if(E?.Value)return E.Value}catch(E){if(!(0,d.t)(E,"Paramete\
rNotFound"))throw E}throw new d.r("image.unknown",`this region has no image of Ubuntu ${y} (parameter ${O}); set ami-id`)}}),
304:((j,P,s)=>{s.d(P,{n:()=>m,t:()=>o});var o=class{#t;#n=[];constructor(d){this.#t=d}get steps(){return this.#n}add(d){
this.#n.push(d);const{node:v,from:u,to:c,action:h,end:f,seconds:p,reason:g}=d,y=g&&`: ${g}`;this.#t.info(`${v}  ${h}  ve\
rsion ${u??"?"} \u2192 ${c}  ${f}${y}  ${p} s`)}};function m(d,v){return{title:`Rotation of ${d}`,head:["node","old vers\
ion","new version","action","result","seconds"],rows:v.map(({node:u,from:c,to:h,action:f,end:p,seconds:g,reason:y})=>[u,
c===null?"unknown":String(c),String(h),f,y?`${p}: ${y}`:p,String(g)])}}}),2656:((j,P,s)=>{s.d(P,{i:()=>v,n:()=>d,r:()=>u,
t:()=>m});var o=s(7811);const m=12e4,d=(0,o.u)({owner:(0,o.f)(),purpose:(0,o.t)(["deploy","rotate","repair","destroy"]),
held:(0,o.r)(),leaseUntil:(0,o.a)(),suspended:(0,o.n)((0,o.f)())}),v=(c,h)=>c.held&&c.leaseUntil>h,u=(0,o.u)({paused:(0,o.
r)(),by:(0,o.f)()})}),4640:((j,P,s)=>{s.d(P,{t:()=>m});var o=s(7598);const m=({runName:d})=>`${d}-${(0,o.randomBytes)(4).
toString("hex")}`}),4865:((j,P,s)=>{s.d(P,{n:()=>c,t:()=>u});var o=s(2656),m=s(7643),d=s(6580),v=s(7274);async function u({
aws:h},f){const p=await h.ssm();try{const{Parameter:g}=await p.send(new v.n({Name:(0,m.g)(f).pause}));return o.r.safeParse(
JSON.parse(g?.Value??"")).data}catch(g){if((0,d.t)(g,"ParameterNotFound")||g instanceof SyntaxError)return;throw g}}async function c({
aws:h,runName:f},p,g){const y=await h.ssm(),O={paused:g,by:f};await y.send(new v.t({Name:(0,m.g)(p).pause,Description:"W\
hether the reconciler only looks",Type:"String",Value:JSON.stringify(O),Overwrite:!0}))}}),5613:((j,P,s)=>{s.d(P,{n:()=>m,
t:()=>o});function o(d,v){const{outcome:u,version:c,former:h,ageDays:f,steps:p}=v,g=new Set(p.map(({node:y})=>y)).size;switch(u){case"\
unchanged":return`stack ${d} runs with this token already: version ${c}, ${f} days old; nothing was done`;case"resumed":
return`stack ${d} runs with this token already: version ${c}, ${f} days old; ${g} nodes that did not were brought along`;case"\
rotated":return`stack ${d}: the token went from version ${h} to ${c} on ${g} nodes`;case"failed":return`stack ${d}: vers\
ion ${c} of the token is current`}}const m=({outcome:d,version:v,former:u,ageDays:c,steps:h})=>({outcome:d,tokenVersion:v,
formerVersion:u,tokenAgeDays:c,nodes:h})}),5474:((j,P,s)=>{s.d(P,{n:()=>m,t:()=>o});const o=({lifecycle:u})=>u==="InServ\
ice";function m(u){const c=u.instances.filter(o);return[...c.length<u.size?[`${c.length} of ${u.size} instances are in s\
ervice`]:[],...c.flatMap(d),...v(u)]}function d({id:u,health:c,target:h,port:f}){return[...c==="Healthy"?[]:[`${u} is ${c||
"of unknown health"} in its group`],...h==="healthy"?[]:[`${u} is ${h} behind the load balancer`],...f==="open"?[]:[`240\
8 of ${u} is ${f}`]]}function v({cacheNodes:u,cacheSize:c,servers:h}){const f=h.join(" ")||"nothing";return[...u.length<
c?[`${u.length} of ${c} cache nodes are available`]:[],...h.join(" ")===u.join(" ")?[]:[`memcached-servers lists ${f}, t\
he cluster has ${u.join(" ")||"nothing"}`]]}}),6034:((j,P,s)=>{s.d(P,{a:()=>O,i:()=>h,n:()=>g,o:()=>u,r:()=>c,t:()=>y});
var o=s(6580),m=s(7643),d=s(4471),v=s(7274);function u({head:E,rows:w}){const k=[E,...w],A=E.map((D,L)=>Math.max(...k.map(
C=>(C[L]??"").length))),T=D=>A.map((L,C)=>(D[C]??"").padEnd(L)).join("  ").trimEnd();return[T(E),A.map(D=>"\u2500".repeat(
D)).join("  "),...w.map(T)]}async function c({aws:E,hide:w},k){const A=await f(E,k,!0);if(!A)return;const{Value:T="",Version:D=0}=A;
return w(T),{value:T,version:D}}async function h({aws:E},w){return(await f(E,w,!1))?.Version}async function f(E,w,k){const A=await E.
ssm(),T=`${(0,m.g)(w).token}:${m.f.current}`;try{return(await A.send(new v.n({Name:T,WithDecryption:k}))).Parameter}catch(D){
if((0,o.t)(D,"ParameterNotFound","ParameterVersionNotFound"))return;throw D}}const p=/^[0-9a-fA-F]{32}$/;async function g({
activationToken:E,tokenParameter:w},{aws:k,hide:A}){if(!w)return E;const T=await k.ssm(),D=L=>new o.r("input.invalid",`t\
oken-parameter: parameter ${w} ${L}`);try{const{Parameter:L}=await T.send(new v.n({Name:w,WithDecryption:!0})),C=L?.Value?.
trim()??"";if(A(C),p.test(C))return C;throw D(`holds ${C.length} characters and not 32 hexadecimal digits; put the next \
token there`)}catch(L){throw(0,o.t)(L,"ParameterNotFound","ParameterVersionNotFound")?D("does not exist in this region; \
name one that does"):L}}function y({stackName:E,given:w},k,A){if(k)return!w||w===k.value?"keep":A?"rotate":"store";if(w)
return"store";const T=`stack ${E} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new o.
r("token.missing",T)}async function O({aws:E},w){const k=await E.ssm(),A=(0,m.g)(w.stackName).token,T=await I(k,A,w),D=await k.
send(new d.o({Name:A,ParameterVersion:T,Labels:[m.f.current]}));if(D.InvalidLabels?.length)throw new o.r("internal",`Par\
ameter Store refused the label ${D.InvalidLabels.join(", ")}`,{fault:"tool"});return T}async function I(E,w,{stackName:k,
given:A,tags:T}){const D=Object.entries({...T,[m.u]:k}).map(([C,$])=>({Key:C,Value:$})),L={Name:w,Type:"SecureString",Tier:"\
Standard",Value:A};try{const C=`Activation token of the Railgun listeners of stack ${k}`,{Version:$=1}=await E.send(new v.
t({...L,Description:C,Tags:D}));return $}catch(C){if(!(0,o.t)(C,"ParameterAlreadyExists"))throw C;const{Version:$=1}=await E.
send(new v.t({...L,Overwrite:!0}));return $}}}),1674:((j,P,s)=>{s.d(P,{t:()=>I});var o=s(6765),m=s(6580),d=s(3667),v=s(6776),
u=s(4471),c=s(5474),h=class extends(0,d.i)(d.n,d.r,"DescribeScalingActivities",v.r){};async function f({aws:$},S,U){return p(
(await(await $.autoScaling()).send(new h({AutoScalingGroupName:S,MaxRecords:50}))).Activities??[],U)}function p($,S){const U=$.
filter(({Description:R,StatusCode:G,StartTime:z})=>/^Launching a new EC2 instance/i.test(R??"")&&["Successful","Failed",
"Cancelled"].includes(G??"")&&(z?.getTime()??0)>=S).slice(0,3);if(!(U.length<3||U.some(({StatusCode:R})=>R==="Successful")))
return U[0]?.StatusMessage||U[0]?.Cause||"Auto Scaling gives no reason"}const g=1e3,y=5e3,O=3e4;async function I($,S,{size:U,
timeout:R,since:G}){const{clock:z,log:X}=$,V=z.now(),Z=T($);let b={...w,size:U};for(let H=g;;H=Math.min(H*1.5,y)){const K=await(0,u.
r)($,S).catch(m.n);if(K instanceof m.r&&!k(K))return{state:b,failure:K};K instanceof m.r||(b={...K,size:Math.max(U,K.size)});
const W=K instanceof m.r?[K.message]:(0,c.n)(b);if(W.length===0)return X.info(`the fleet is right after ${D(z.now()-V)}`),
{state:b,failure:void 0};Z(b,W);const q=A(b)&&await E($,S,G);if(q)return{state:b,failure:L(q,W)};const tt=V+R-z.now();if(tt<=
0)return{state:b,failure:C(R,W)};await(0,o.t)(z,Math.min(H,tt))}}const E=($,S,U)=>f($,(0,u.t)(S,"groupName"),U).catch(()=>{}),
w={instances:[],cacheNodes:[],cacheSize:0,servers:[]},k=({code:$})=>["aws.throttled","endpoint.unreachable","fleet.not-r\
ight"].includes($),A=$=>$.instances.filter(c.t).length<$.size;function T({clock:$,log:S}){let U="",R=Number.NEGATIVE_INFINITY;
const G=$.now();return(z,X)=>{const V=[...z.instances.map(({id:Z,lifecycle:b,target:H})=>`${Z} ${b}, ${H}`),...X].join("\
 \xB7 ");V===U&&$.now()-R<O||(U=V,R=$.now(),S.info(`${D(R-G)}  ${V}`))}}const D=$=>`${Math.round($/1e3)} s`;function L($,S){
return new m.r("fleet.not-right",`the last 3 launches failed: ${$}`,{details:S})}function C($,S){const U=`the fleet is n\
ot right after ${Math.round($/1e3)} s: ${S[0]}; look at the instances' boot log`;return new m.r("fleet.not-right",U,{details:S})}})};export{Ot as id,Dt as ids,Mt as modules};
