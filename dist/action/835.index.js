const Pt=835,yt=[835,164],Ot={8930:((S,P,s)=>{s.d(P,{t:()=>d});var o=s(3667),m=s(6776),d=class extends(0,o.i)(o.n,o.r,"R\
esumeProcesses",m.i){}}),8919:((S,P,s)=>{s.d(P,{t:()=>c});var o=s(7643),m=s(3667),d=s(8930),E=s(4865);async function c(u,f,h){
const p=await u.aws.autoScaling(),w=(0,o.h)(f),{AutoScalingGroups:$=[]}=await p.send(new m.t({AutoScalingGroupNames:[w]})),
y=$.flatMap(({SuspendedProcesses:M})=>M??[]).some(({ProcessName:M})=>M===o.i);if(h===void 0&&!y)return!1;if(await(0,E.n)(
u,f,h??(await(0,E.t)(u,f))?.paused??!1),y){const M={AutoScalingGroupName:w,ScalingProcesses:[...o.t]};await p.send(new d.
t(M))}return y}}),4059:((S,P,s)=>{s.d(P,{n:()=>c,t:()=>E});var o=s(2803),m=s(6580);const d=18e5;async function E(u,f){const h=await c(
u,f),p=h?.status.remedy;if(h&&p){const w=h.statusReason?`: ${h.statusReason}`:"";throw new m.r("stack.failed-state",`sta\
ck ${f} is in the state ${h.status.name}${w}; ${p}`)}return h?.status.isPreview||h?.status.isDeleted?void 0:h}async function c({
aws:u,clock:f,log:h},p){const w=await u.cloudFormation();let $=!1;const y=await(0,o.r)({clock:f,forMillis:d},async()=>{const M=await(0,o.
t)(w,p);if(!M?.status.isInProgress)return{stack:M};$||h.info(`stack ${p} is ${M.status.name}: waiting for that operation\
 to end`),$=!0});if(y)return y.stack;throw new m.r("stack.busy",`stack ${p} is busy since ${d/6e4} minutes; run again wh\
en its operation has come to an end`)}}),4164:((S,P,s)=>{s.r(P),s.d(P,{run:()=>mt,t:()=>C});var o=s(7643),m=s(4059),d=s(
6164),E=s(2601),c=s(6580),u=s(2618),f=s(4471),h=s(1105),p=s(3951),w=s(8919),$=s(1674),y=s(9713),M=s(5613),g=s(6034),O=s(
304),k=s(7598),A=s(8522),C=class extends(0,f.p)(f.d,f.f,"DescribeInstanceTypeOfferings",h.n){};const I=/^[a-z-]+-\d[a-z]$/;
async function U(t,e){const n=[e.instanceType,e.memcachedNodeType.replace(/^cache\./,"")],a=new Map(n.map(l=>[l,new Set]));
let r;do{const l=await t.send(new C({LocationType:"availability-zone",Filters:[{Name:"instance-type",Values:[...new Set(
n)]}],...r&&{NextToken:r}}));for(const{InstanceType:_,Location:T}of l.InstanceTypeOfferings??[])I.test(T??"")&&a.get(_??
"")?.add(T??"");r=l.NextToken}while(r);for(const[l,_]of a)if(_.size===0)throw new c.r("zone.unsuitable",`no zone of this\
 region offers ${l}; use another type or region`);const i=[...new Set([...a.values()].flatMap(l=>[...l]))].sort();return{
known:i,suitable:i.filter(l=>[...a.values()].every(_=>_.has(l)))}}function R(t,e,n){const a=n.slice(0,t.count),r=a.filter(
_=>!e.suitable.includes(_));if(r.length>0){const _=`${D(r)}, where the stack lies, does not offer both the instance type\
 and the cache node type; use other types`;throw new c.r("zone.unsuitable",_)}if(t.names)return v(t.names,e,n);const i=e.
suitable.filter(_=>!n.includes(_)).slice(0,t.count-a.length),l=[...a,...i];if(l.length<t.count){const _=`${t.count} zone\
s are wanted, but only ${D(e.suitable)} offer both the instance type and the cache node type; use fewer zones or other t\
ypes`;throw new c.r("zone.unsuitable",_)}return l}function v(t,e,n){const a=t.filter(l=>!e.known.includes(l));if(a.length>
0)throw new c.r("zone.unknown",`this region has no zone ${D(a)}; use ${D(e.suitable)}`);const r=t.filter(l=>!e.suitable.
includes(l));if(r.length>0){const l=`${D(r)} does not offer both the instance type and the cache node type; use ${D(e.suitable)}`;
throw new c.r("zone.unsuitable",l)}const i=n.slice(0,t.length);if(i.some(l=>!t.includes(l))){const l=`the stack lies in ${D(
n)} and cannot move to ${D(t)}; keep its zones, or deploy a stack of another name`;throw new c.r("zone.unsuitable",l)}return[
...i,...t.filter(l=>!i.includes(l))]}const D=t=>t.join(", ")||"none";async function L(t,e,n,a){const{log:r}=e;j(t,a),await(0,u.
r)(e,t.instanceType);const i=a?.parameters??{},l=await U(await e.aws.ec2(),t),_=R(t.zones,l,i[o.l.zones]?.split(",").filter(
Boolean)??[]),T=await(0,u.n)(e,t,a&&{id:i[o.l.imageId]??"",source:a.tags["railgun-ha:image"]??""});r.info(`zones ${_.join(
", ")}; image ${T.id} (${T.source}, ${t.amiUpdate})`);const K=e.assets(),x=(0,E.n)((0,E.t)((0,E.i)(t),K.stack)),V=(0,E.r)(
x),F={[o.l.zones]:_.join(","),[o.l.imageId]:T.id,[o.l.artifactsBucket]:(0,d.n)(n,t.stackName)};return{assets:K,body:x,hash:V,
parameters:[...Object.entries(F).map(([Y,st])=>({ParameterKey:Y,ParameterValue:st})),G(i)],tags:{...t.tags,[o.u]:t.stackName,
[o.p]:p.t,[o.d]:V,[o.s]:W([F,t.tags,T.source]),[u.t]:T.source,[o.a]:t.vpcCidr},size:t.size}}function j({stackName:t,vpcCidr:e},n){
const a=n?.tags[o.a];if(!(!a||a===e))throw new c.r("stack.immovable",`stack ${t} lies in ${a} and cannot move to ${e}; k\
eep vpc-cidr ${a}, or deploy a stack of another name`)}function G(t){const e=o.l.servingTemplateVersion;return t[e]?{ParameterKey:e,
UsePreviousValue:!0}:{ParameterKey:e,ParameterValue:"1"}}const W=t=>(0,k.createHash)("sha256").update(JSON.stringify(t)).
digest("hex");function X(t,e){return t?.status.isSuccess?[o.d,o.s].every(n=>t.tags[n]===e.tags[n]):!1}const N=16777216,Z=`\
!<arch>
`,b=60,B=512,z={"":t=>Buffer.from(t),".gz":t=>(0,A.gunzipSync)(t,{maxOutputLength:N}),".zst":t=>(0,A.zstdDecompressSync)(
t,{maxOutputLength:N})};function H(t){const e=Q(t,/^control\.tar/);if(!e)return{kind:"broken",why:"it is no Debian packa\
ge"};const n=z[e.name.slice(11)];if(!n)return{kind:"unknown",why:`${e.name} cannot be read here`};const a=q(e.data,n),r=a===
void 0?void 0:/^Architecture:[ \t]*(\S+)/im.exec(a)?.[1];return r?{kind:"known",name:r}:{kind:"broken",why:`its ${e.name}\
 names no architecture`}}function Q(t,e){if(t.toString("latin1",0,8)===Z)for(let n=8;n+b<=t.length;){const a=t.toString(
"latin1",n,n+16).trimEnd().replace(/\/$/,""),r=Number.parseInt(t.toString("latin1",n+48,n+58),10),i=n+b;if(!(r>=0)||i+r>
t.length)return;if(e.test(a))return{name:a,data:t.subarray(i,i+r)};n=i+r+r%2}}function q(t,e){let n;try{n=e(t)}catch{return}
for(let a=0;a+B<=n.length;){const r=n.toString("latin1",a,a+100).replace(/\0.*$/s,""),i=Number.parseInt(n.toString("lati\
n1",a+124,a+136),8);if(/^(\.\/)?control$/.test(r))return n.toString("utf8",a+B,a+B+(i||0));a+=B+Math.ceil((i||0)/B)*B}}const nt=3e4,
ot=18e4,at=/^(amd64|all)$/;async function rt(t,e){switch(t.kind){case"ami":return"package source: the image has the list\
ener already";case"deb":return it(t,e);case"apt":return ct(t,e)}}async function it({url:t,sha256:e},n){const a=await tt(
n,t,ot);if(typeof a=="string")throw J([a]);const r=(0,k.createHash)("sha256").update(a).digest("hex");if(r!==e)throw J([
`${t} has the SHA-256 ${r}, not ${e}`]);const i=`package source: ${t}, ${a.length} bytes, SHA-256 as expected`,l=H(a);if(l.
kind==="broken")throw J([`${t} cannot be installed: ${l.why}`]);if(l.kind==="unknown")return`${i}; its architecture coul\
d not be checked: ${l.why}`;if(at.test(l.name))return`${i}, for ${l.name}`;throw J([`${t} is for ${l.name}, and the inst\
ances run amd64`])}async function ct(t,e){const n=await tt(e,t.key,nt),a=typeof n=="string"?[n]:n.length===0?[`${t.key} \
is empty`]:[];if(a.length>0)throw J(a);for(const r of t.suites){const i=await lt(t,r,e);if(i.version)return`package sour\
ce: ${t.package} ${i.version} in ${t.url} ${r}`;a.push(i.problem)}throw J(a)}async function lt(t,e,n){const a=`${t.url.replace(
/\/+$/,"")}/dists/${e}/${t.component}/binary-amd64/Packages`,r=await tt(n,`${a}.gz`,nt),i=typeof r=="string"?await tt(n,
a,nt):ut(r);if(i===void 0)return{problem:`${a}.gz is not compressed as it should be`};if(typeof i=="string")return{problem:`${r}\
; ${i}`};const l=dt(i.toString("utf8"),t.package);return l?{version:l,problem:""}:{problem:`${a} does not list ${t.package}\
 for amd64`}}function ut(t){try{return(0,A.gunzipSync)(t)}catch{return}}function dt(t,e){const n=(r,i)=>new RegExp(`^${i}\
:[ \\t]*(.+)$`,"m").exec(r)?.[1]?.trim(),a=t.split(/\r?\n\s*\r?\n/).find(r=>n(r,"Package")===e&&at.test(n(r,"Architectur\
e")??""));return a&&n(a,"Version")}async function tt(t,e,n){try{const a=await t(e,{signal:AbortSignal.timeout(n)});return a.
ok?Buffer.from(await a.arrayBuffer()):`${e} answers ${a.status}`}catch(a){const r=a instanceof Error&&a.cause?`: ${(0,c.
i)(a.cause)}`:"";return`${e} cannot be fetched (${(0,c.i)(a)}${r})`}}const J=t=>new c.r("package.unavailable","the liste\
ner's package cannot be had; set package-source to one that exists",{details:t});function ft(t,e){return{title:`Fleet of\
 ${t}`,head:["instance","zone","address","group","health","target","2408","template"],rows:e.instances.map(n=>[n.id,n.zone,
n.address,n.lifecycle,n.health,n.target,n.port,n.templateVersion])}}const ht=12e5,_t=3e5,mt=async(t,e)=>{const{log:n,clock:a}=e,
r=a.now(),i=await n.group("Preflight",()=>gt(t,e)),l=i.isUnchanged?await wt(e,i):await n.group("Change",()=>$t(t,e,i)),{
stack:_,operation:T}=l;n.info(`stack ${_.name}: ${T==="unchanged"?"nothing to change":T}`),await vt(e,_),n.info(`CloudFo\
rmation calls: ${e.aws.cloudFormationCalls()}`),pt(e,_);const K=await(0,w.t)(e,_.name);K&&n.info("launches were suspende\
d after failed ones; the group launches again");const x=T==="unchanged"&&!K,V=await n.group("Fleet",()=>(0,$.t)(e,_,{size:t.
size,timeout:x?_t:ht,since:x?0:r})),F={runtime:e,stack:_,operation:T,tokenVersion:l.tokenVersion,verification:V,start:r};
if(i.token!=="rotate")return et(F);if(V.failure)return n.warning("the fleet is not right: the new token was not taken in\
to use"),et(F);const{rotateFleet:Y}=await Promise.all([s.e(996),s.e(573)]).then(s.bind(s,8335));return et({...F,...await Y(
t,e,_,i)})};async function gt(t,e){const{stackName:n}=t,a=await(0,y.t)(e),r=await(0,m.t)(e,n),i=await(0,g.r)(e,n),l=await(0,g.
n)(t,e),_=(0,g.t)({stackName:n,given:l,tags:t.tags},i,r!==void 0),T=await L(t,e,a,r),K=_!=="store"&&X(r,T);return await Et(
t,e,K),{identity:a,stack:r,target:T,isUnchanged:K,token:_,given:l,tokenVersion:i?.version??0}}async function Et({packageSource:t},{
fetch:e,log:n},a){try{n.info(await rt(t,e))}catch(r){if(!a)throw r;const{message:i,details:l}=r;n.warning([`new instance\
s could not boot: ${i}`,...l].join("; "))}}async function wt({log:t},{stack:e,tokenVersion:n}){return t.info("template, \
parameters and token are those of the stack: nothing is changed"),{stack:e,operation:"unchanged",tokenVersion:n}}async function $t(t,e,n){
const{changeStack:a,publishArtifacts:r}=await s.e(383).then(s.bind(s,1383)),{stackName:i,tags:l}=t,_=await r(e,n.identity,
i,n.target),T=n.token==="store"?await(0,g.a)(e,{stackName:i,given:n.given,tags:l}):n.tokenVersion;return{...await a(e,i,
n.stack,n.target,_),tokenVersion:T}}async function vt({aws:t,log:e},n){if(n.isProtected)return;const{protectStack:a}=await s.
e(876).then(s.bind(s,2876));await a({client:await t.cloudFormation(),stackId:n.id},!0),e.info("termination protection is\
 on")}function pt({log:t},e){const n=e.parameters[o.l.servingTemplateVersion],a=e.outputs[o.o.launchTemplateVersion];!n||
!a||n===a||t.warning(`instances run version ${n} of the launch template, ${a} is the newest: it does not serve yet`)}function et(t){
const{runtime:e,stack:n,operation:a,tokenVersion:r,verification:i,start:l,rotation:_}=t,{state:T,failure:K}=i,x=[ft(n.name,
T),..._?[(0,O.n)(n.name,_.steps)]:[]];for(const st of x.flatMap(g.o))e.log.info(st);const V=n.outputs[o.o.loadBalancerDnsName]??
"",F=Math.round((e.clock.now()-l)/1e3),Y=a==="unchanged"?"nothing to change":a;return{headline:`stack ${n.name}: ${Y}; ${T.
instances.length} instances behind ${V}${_?`; ${(0,M.t)(n.name,_)}`:""}`,outputs:{"stack-id":n.id,"load-balancer-dns":V,
"token-version":String(r),"memcached-servers":T.servers.join(" ")},result:{command:"deploy",stack:n.name,stackId:n.id,operation:a,
changed:a!=="unchanged"||_?.outcome==="rotated",cloudFormationCalls:e.aws.cloudFormationCalls(),seconds:F,tokenVersion:r,
loadBalancer:V,launchTemplate:{serving:n.parameters[o.l.servingTemplateVersion]??"",newest:n.outputs[o.o.launchTemplateVersion]??
""},healthy:K===void 0,problems:K?.details??[],fleet:T,..._&&{rotation:(0,M.n)(_)}},tables:x,failure:K}}}),3835:((S,P,s)=>{
s.r(P),s.d(P,{EC2Client:()=>o.t});var o=s(1105),m=s(4471),d=s(2618),E=s(4164)}),2618:((S,P,s)=>{s.d(P,{n:()=>h,r:()=>f,t:()=>u});
var o=s(4471),m=s(1105),d=s(6580),E=s(7274),c=class extends(0,o.p)(o.d,o.f,"DescribeInstanceTypes",m.r){};const u="railg\
un-ha:image";async function f({aws:w},$){const y=(await(await w.ec2()).send(new c({InstanceTypes:[$]})).catch(g=>{if((0,d.
t)(g,"InvalidInstanceType"))return{InstanceTypes:[]};throw g})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??
[];if(y.includes("x86_64"))return;const M=y.length>0?`is ${y.join(", ")}`:"is not known in this region";throw new d.r("i\
nput.invalid",`instance-type: "${$}" ${M}; use an x86_64 type such as t3.medium`)}async function h(w,$,y){if($.amiId)return{
id:$.amiId,source:$.amiId};const M=`ubuntu-${$.ubuntuRelease}`;return y?.id&&y.source===M&&$.amiUpdate==="pinned"?y:{id:await p(
w,$.ubuntuRelease),source:M}}async function p({aws:w},$){const y=`/aws/service/canonical/ubuntu/server/${$}/stable/curre\
nt/amd64/hvm/${$==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`,M=await w.ssm();try{const{Parameter:g}=await M.send(new E.n({Name:y}));
if(g?.Value)return g.Value}catch(g){if(!(0,d.t)(g,"ParameterNotFound"))throw g}throw new d.r("image.unknown",`this regio\
n has no image of Ubuntu ${$} (parameter ${y}); set ami-id`)}}),304:((S,P,s)=>{s.d(P,{n:()=>m,t:()=>o});var o=class{#t;#n=[];constructor(d){
this.#t=d}get steps(){return this.#n}add(d){this.#n.push(d);const{node:E,from:c,to:u,action:f,end:h,seconds:p,reason:w}=d,
$=w&&`: ${w}`;this.#t.info(`${E}  ${f}  version ${c??"?"} \u2192 ${u}  ${h}${$}  ${p} s`)}};function m(d,E){return{title:`\
Rotation of ${d}`,head:["node","old version","new version","action","result","seconds"],rows:E.map(({node:c,from:u,to:f,
action:h,end:p,seconds:w,reason:$})=>[c,u===null?"unknown":String(u),String(f),h,$?`${p}: ${$}`:p,String(w)])}}}),2656:((S,P,s)=>{
s.d(P,{i:()=>E,n:()=>d,r:()=>c,t:()=>m});var o=s(7811);const m=12e4,d=(0,o.u)({owner:(0,o.f)(),purpose:(0,o.t)(["deploy",
"rotate","repair","destroy"]),held:(0,o.r)(),leaseUntil:(0,o.a)(),suspended:(0,o.n)((0,o.f)())}),E=(u,f)=>u.held&&u.leaseUntil>
f,c=(0,o.u)({paused:(0,o.r)(),by:(0,o.f)()})}),4865:((S,P,s)=>{s.d(P,{n:()=>u,t:()=>c});var o=s(2656),m=s(7643),d=s(6580),
E=s(7274);async function c({aws:f},h){const p=await f.ssm();try{const{Parameter:w}=await p.send(new E.n({Name:(0,m.g)(h).
pause}));return o.r.safeParse(JSON.parse(w?.Value??"")).data}catch(w){if((0,d.t)(w,"ParameterNotFound")||w instanceof SyntaxError)
return;throw w}}async function u({aws:f,runName:h},p,w){const $=await f.ssm(),y={paused:w,by:h};await $.send(new E.t({Name:(0,m.
g)(p).pause,Description:"Whether the reconciler only looks",Type:"String",Value:JSON.stringify(y),Overwrite:!0}))}}),5613:((S,P,s)=>{
s.d(P,{n:()=>m,t:()=>o});function o(d,E){const{outcome:c,version:u,former:f,ageDays:h,steps:p}=E,w=new Set(p.map(({node:$})=>$)).
size;switch(c){case"unchanged":return`stack ${d} runs with this token already: version ${u}, ${h} days old; nothing was \
done`;case"resumed":return`stack ${d} runs with this token already: version ${u}, ${h} days old; ${w} nodes that did not\
 were brought along`;case"rotated":return`stack ${d}: the token went from version ${f} to ${u} on ${w} nodes`;case"faile\
d":return`stack ${d}: version ${u} of the token is current`}}const m=({outcome:d,version:E,former:c,ageDays:u,steps:f})=>({
outcome:d,tokenVersion:E,formerVersion:c,tokenAgeDays:u,nodes:f})}),5474:((S,P,s)=>{s.d(P,{n:()=>m,t:()=>o});const o=({lifecycle:c})=>c===
"InService";function m(c){const u=c.instances.filter(o);return[...u.length<c.size?[`${u.length} of ${c.size} instances a\
re in service`]:[],...u.flatMap(d),...E(c)]}function d({id:c,health:u,target:f,port:h}){return[...u==="Healthy"?[]:[`${c}\
 is ${u||"of unknown health"} in its group`],...f==="healthy"?[]:[`${c} is ${f} behind the load balancer`],...h==="open"?
[]:[`2408 of ${c} is ${h}`]]}function E({cacheNodes:c,cacheSize:u,servers:f}){const h=f.join(" ")||"nothing";return[...c.
length<u?[`${c.length} of ${u} cache nodes are available`]:[],...f.join(" ")===c.join(" ")?[]:[`memcached-servers lists ${h}\
, the cluster has ${c.join(" ")||"nothing"}`]]}}),6034:((S,P,s)=>{s.d(P,{a:()=>y,i:()=>f,n:()=>w,o:()=>c,r:()=>u,t:()=>$});
var o=s(6580),m=s(7643),d=s(4471),E=s(7274);function c({head:g,rows:O}){const k=[g,...O],A=g.map((I,U)=>Math.max(...k.map(
R=>(R[U]??"").length))),C=I=>A.map((U,R)=>(I[R]??"").padEnd(U)).join("  ").trimEnd();return[C(g),A.map(I=>"\u2500".repeat(
I)).join("  "),...O.map(C)]}async function u({aws:g,hide:O},k){const A=await h(g,k,!0);if(!A)return;const{Value:C="",Version:I=0}=A;
return O(C),{value:C,version:I}}async function f({aws:g},O){return(await h(g,O,!1))?.Version}async function h(g,O,k){const A=await g.
ssm(),C=`${(0,m.g)(O).token}:${m.f.current}`;try{return(await A.send(new E.n({Name:C,WithDecryption:k}))).Parameter}catch(I){
if((0,o.t)(I,"ParameterNotFound","ParameterVersionNotFound"))return;throw I}}const p=/^[0-9a-fA-F]{32}$/;async function w({
activationToken:g,tokenParameter:O},{aws:k,hide:A}){if(!O)return g;const C=await k.ssm(),I=U=>new o.r("input.invalid",`t\
oken-parameter: parameter ${O} ${U}`);try{const{Parameter:U}=await C.send(new E.n({Name:O,WithDecryption:!0})),R=U?.Value?.
trim()??"";if(A(R),p.test(R))return R;throw I(`holds ${R.length} characters and not 32 hexadecimal digits; put the next \
token there`)}catch(U){throw(0,o.t)(U,"ParameterNotFound","ParameterVersionNotFound")?I("does not exist in this region; \
name one that does"):U}}function $({stackName:g,given:O},k,A){if(k)return!O||O===k.value?"keep":A?"rotate":"store";if(O)
return"store";const C=`stack ${g} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new o.
r("token.missing",C)}async function y({aws:g},O){const k=await g.ssm(),A=(0,m.g)(O.stackName).token,C=await M(k,A,O),I=await k.
send(new d.o({Name:A,ParameterVersion:C,Labels:[m.f.current]}));if(I.InvalidLabels?.length)throw new o.r("internal",`Par\
ameter Store refused the label ${I.InvalidLabels.join(", ")}`,{fault:"tool"});return C}async function M(g,O,{stackName:k,
given:A,tags:C}){const I=Object.entries({...C,[m.u]:k}).map(([R,v])=>({Key:R,Value:v})),U={Name:O,Type:"SecureString",Tier:"\
Standard",Value:A};try{const R=`Activation token of the Railgun listeners of stack ${k}`,{Version:v=1}=await g.send(new E.
t({...U,Description:R,Tags:I}));return v}catch(R){if(!(0,o.t)(R,"ParameterAlreadyExists"))throw R;const{Version:v=1}=await g.
send(new E.t({...U,Overwrite:!0}));return v}}}),1674:((S,P,s)=>{s.d(P,{t:()=>M});var o=s(6765),m=s(6580),d=s(3667),E=s(6776),
c=s(4471),u=s(5474),f=class extends(0,d.i)(d.n,d.r,"DescribeScalingActivities",E.r){};async function h({aws:v},D,L){return p(
(await(await v.autoScaling()).send(new f({AutoScalingGroupName:D,MaxRecords:50}))).Activities??[],L)}function p(v,D){const L=v.
filter(({Description:j,StatusCode:G,StartTime:W})=>/^Launching a new EC2 instance/i.test(j??"")&&["Successful","Failed",
"Cancelled"].includes(G??"")&&(W?.getTime()??0)>=D).slice(0,3);if(!(L.length<3||L.some(({StatusCode:j})=>j==="Successful")))
return L[0]?.StatusMessage||L[0]?.Cause||"Auto Scaling gives no reason"}const w=1e3,$=5e3,y=3e4;async function M(v,D,{size:L,
timeout:j,since:G}){const{clock:W,log:X}=v,N=W.now(),Z=C(v);let b={...O,size:L};for(let B=w;;B=Math.min(B*1.5,$)){const z=await(0,c.
r)(v,D).catch(m.n);if(z instanceof m.r&&!k(z))return{state:b,failure:z};z instanceof m.r||(b={...z,size:Math.max(L,z.size)});
const H=z instanceof m.r?[z.message]:(0,u.n)(b);if(H.length===0)return X.info(`the fleet is right after ${I(W.now()-N)}`),
{state:b,failure:void 0};Z(b,H);const Q=A(b)&&await g(v,D,G);if(Q)return{state:b,failure:U(Q,H)};const q=N+j-W.now();if(q<=
0)return{state:b,failure:R(j,H)};await(0,o.t)(W,Math.min(B,q))}}const g=(v,D,L)=>h(v,(0,c.t)(D,"groupName"),L).catch(()=>{}),
O={instances:[],cacheNodes:[],cacheSize:0,servers:[]},k=({code:v})=>["aws.throttled","endpoint.unreachable","fleet.not-r\
ight"].includes(v),A=v=>v.instances.filter(u.t).length<v.size;function C({clock:v,log:D}){let L="",j=Number.NEGATIVE_INFINITY;
const G=v.now();return(W,X)=>{const N=[...W.instances.map(({id:Z,lifecycle:b,target:B})=>`${Z} ${b}, ${B}`),...X].join("\
 \xB7 ");N===L&&v.now()-j<y||(L=N,j=v.now(),D.info(`${I(j-G)}  ${N}`))}}const I=v=>`${Math.round(v/1e3)} s`;function U(v,D){
return new m.r("fleet.not-right",`the last 3 launches failed: ${v}`,{details:D})}function R(v,D){const L=`the fleet is n\
ot right after ${Math.round(v/1e3)} s: ${D[0]}; look at the instances' boot log`;return new m.r("fleet.not-right",L,{details:D})}})};export{Pt as id,yt as ids,Ot as modules};
