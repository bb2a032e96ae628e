const kt=783,It=[783],bt={4059:((j,b,r)=>{r.d(b,{n:()=>u,t:()=>v});var d=r(2803),P=r(6580);const _=18e5;async function v(E,f){
const w=await u(E,f),p=w?.status.remedy;if(w&&p){const T=w.statusReason?`: ${w.statusReason}`:"";throw new P.r("stack.fa\
iled-state",`stack ${f} is in the state ${w.status.name}${T}; ${p}`)}return w?.status.isPreview||w?.status.isDeleted?void 0:
w}async function u({aws:E,clock:f,log:w},p){const T=await E.cloudFormation();let M=!1;const k=await(0,d.r)({clock:f,forMillis:_},
async()=>{const I=await(0,d.t)(T,p);if(!I?.status.isInProgress)return{stack:I};M||w.info(`stack ${p} is ${I.status.name}\
: waiting for that operation to end`),M=!0});if(k)return k.stack;throw new P.r("stack.busy",`stack ${p} is busy since ${_/
6e4} minutes; run again when its operation has come to an end`)}}),4164:((j,b,r)=>{r.r(b),r.d(b,{n:()=>U,r:()=>z,run:()=>wt,
t:()=>R});var d=r(7643),P=r(4059),_=r(6164),v=r(2601),u=r(6034),E=r(1105),f=r(6580),w=r(3951),p=r(6765),T=r(6776),M=r(9713),
k=r(7598),I=r(8522),z=class extends(0,u.w)(u.S,u.C,"DescribeScalingActivities",T.r){},U=class extends(0,u.b)(u.v,u.y,"De\
scribeInstanceTypeOfferings",E.n){},R=class extends(0,u.b)(u.v,u.y,"DescribeInstanceTypes",E.r){};const N="railgun-ha:im\
age";async function L({aws:t},e){const n=(await(await t.ec2()).send(new R({InstanceTypes:[e]})).catch(a=>{if((0,f.t)(a,"\
InvalidInstanceType"))return{InstanceTypes:[]};throw a})).InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures??[];
if(n.includes("x86_64"))return;const s=n.length>0?`is ${n.join(", ")}`:"is not known in this region";throw new f.r("inpu\
t.invalid",`instance-type: "${e}" ${s}; use an x86_64 type such as t3.medium`)}async function x(t,e,n){if(e.amiId)return{
id:e.amiId,source:e.amiId};const s=`ubuntu-${e.ubuntuRelease}`;return n?.id&&n.source===s&&e.amiUpdate==="pinned"?n:{id:await K(
t,e.ubuntuRelease),source:s}}async function K({aws:t},e){const n=`/aws/service/canonical/ubuntu/server/${e}/stable/curre\
nt/amd64/hvm/${e==="22.04"?"ebs-gp2":"ebs-gp3"}/ami-id`,s=await t.ssm();try{const{Parameter:a}=await s.send(new u.p({Name:n}));
if(a?.Value)return a.Value}catch(a){if(!(0,f.t)(a,"ParameterNotFound"))throw a}throw new f.r("image.unknown",`this regio\
n has no image of Ubuntu ${e} (parameter ${n}); set ami-id`)}async function W(t,e){const n=[e.instanceType,e.memcachedNodeType.
replace(/^cache\./,"")],s=new Map(n.map(o=>[o,new Set]));let a;do{const o=await t.send(new U({LocationType:"availability\
-zone",Filters:[{Name:"instance-type",Values:[...new Set(n)]}],...a&&{NextToken:a}}));for(const{InstanceType:c,Location:l}of o.
InstanceTypeOfferings??[])s.get(c??"")?.add(l??"");a=o.NextToken}while(a);for(const[o,c]of s)if(c.size===0)throw new f.r(
"zone.unsuitable",`no zone of this region offers ${o}; use another type or region`);const i=[...new Set([...s.values()].
flatMap(o=>[...o]))].sort();return{known:i,suitable:i.filter(o=>[...s.values()].every(c=>c.has(o)))}}function F(t,e,n){const s=n.
slice(0,t.count),a=s.filter(c=>!e.suitable.includes(c));if(a.length>0){const c=`${$(a)}, where the stack lies, does not \
offer both the instance type and the cache node type; use other types`;throw new f.r("zone.unsuitable",c)}if(t.names)return V(
t.names,e,n);const i=e.suitable.filter(c=>!n.includes(c)).slice(0,t.count-s.length),o=[...s,...i];if(o.length<t.count){const c=`${t.
count} zones are wanted, but only ${$(e.suitable)} offer both the instance type and the cache node type; use fewer zones\
 or other types`;throw new f.r("zone.unsuitable",c)}return o}function V(t,e,n){const s=t.filter(o=>!e.known.includes(o));
if(s.length>0)throw new f.r("zone.unknown",`this region has no zone ${$(s)}; use ${$(e.suitable)}`);const a=t.filter(o=>!e.
suitable.includes(o));if(a.length>0){const o=`${$(a)} does not offer both the instance type and the cache node type; use\
 ${$(e.suitable)}`;throw new f.r("zone.unsuitable",o)}const i=n.slice(0,t.length);if(i.some(o=>!t.includes(o))){const o=`\
the stack lies in ${$(n)} and cannot move to ${$(t)}; keep its zones, or deploy a stack of another name`;throw new f.r("\
zone.unsuitable",o)}return[...i,...t.filter(o=>!i.includes(o))]}const $=t=>t.join(", ")||"none";async function G(t,e,n,s){
const{log:a}=e;await L(e,t.instanceType);const i=s?.parameters??{},o=await W(await e.aws.ec2(),t),c=F(t.zones,o,i[d.o.zones]?.
split(",").filter(Boolean)??[]),l=await x(e,t,s&&{id:i[d.o.imageId]??"",source:s.tags["railgun-ha:image"]??""});a.info(`\
zones ${c.join(", ")}; image ${l.id} (${l.source}, ${t.amiUpdate})`);const h=e.assets(),y=(0,v.n)((0,v.t)((0,v.i)(t),h.stack)),
g=(0,v.r)(y),m={[d.o.zones]:c.join(","),[d.o.imageId]:l.id,[d.o.artifactsBucket]:(0,_.n)(n,t.stackName)};return{assets:h,
body:y,hash:g,parameters:[...Object.entries(m).map(([A,S])=>({ParameterKey:A,ParameterValue:S})),H(i)],tags:{...t.tags,[d.
s]:t.stackName,[d.u]:w.t,[d.c]:g,[d.i]:X([m,t.tags,l.source]),[N]:l.source}}}function H(t){const e=d.o.servingTemplateVersion;
return t[e]?{ParameterKey:e,UsePreviousValue:!0}:{ParameterKey:e,ParameterValue:"1"}}const X=t=>(0,k.createHash)("sha256").
update(JSON.stringify(t)).digest("hex");function J(t,e){return t?.status.isSuccess?[d.c,d.i].every(n=>t.tags[n]===e.tags[n]):
!1}async function Y({aws:t},e,n){return Z((await(await t.autoScaling()).send(new z({AutoScalingGroupName:e,MaxRecords:50}))).
Activities??[],n)}function Z(t,e){const n=t.filter(({Description:s,StatusCode:a,StartTime:i})=>/^Launching a new EC2 instance/i.
test(s??"")&&["Successful","Failed","Cancelled"].includes(a??"")&&(i?.getTime()??0)>=e).slice(0,3);if(!(n.length<3||n.some(
({StatusCode:s})=>s==="Successful")))return n[0]?.StatusMessage||n[0]?.Cause||"Auto Scaling gives no reason"}const Q=1e3,
q=5e3,tt=3e4;async function et(t,e,{size:n,timeout:s,since:a}){const{clock:i,log:o}=t,c=i.now(),l=st(t);for(let h=Q;;h=Math.
min(h*1.5,q)){const y=await(0,u.u)(t,e),g={...y,size:Math.max(n,y.size)},m=(0,u.c)(g);if(m.length===0)return o.info(`the\
 fleet is right after ${B(i.now()-c)}`),{state:g,failure:void 0};l(g,m);const A=nt(g)&&await Y(t,(0,u.l)(e,"groupName"),
a);if(A)return{state:g,failure:at(A,m)};const S=c+s-i.now();if(S<=0)return{state:g,failure:ot(s,m)};await(0,p.t)(i,Math.
min(h,S))}}const nt=t=>t.instances.filter(u.s).length<t.size;function st({clock:t,log:e}){let n="",s=Number.NEGATIVE_INFINITY;
const a=t.now();return(i,o)=>{const c=[...i.instances.map(({id:l,lifecycle:h,target:y})=>`${l} ${h}, ${y}`),...o].join("\
 \xB7 ");c===n&&t.now()-s<tt||(n=c,s=t.now(),e.info(`${B(s-a)}  ${c}`))}}const B=t=>`${Math.round(t/1e3)} s`;function at(t,e){
return new f.r("fleet.not-right",`the last 3 launches failed: ${t}`,{details:e})}function ot(t,e){const n=`the fleet is \
not right after ${Math.round(t/1e3)} s: ${e[0]}; look at the instances' boot log`;return new f.r("fleet.not-right",n,{details:e})}
const C=3e4,it=18e4;async function ct(t,e){switch(t.kind){case"ami":return"package source: the image has the listener al\
ready";case"deb":return rt(t,e);case"apt":return lt(t,e)}}async function rt({url:t,sha256:e},n){const s=await O(n,t,it);
if(typeof s=="string")throw D([s]);const a=(0,k.createHash)("sha256").update(s).digest("hex");if(a!==e)throw D([`${t} ha\
s the SHA-256 ${a}, not ${e}`]);return`package source: ${t}, ${s.length} bytes, SHA-256 as expected`}async function lt(t,e){
const n=await O(e,t.key,C),s=typeof n=="string"?[n]:n.length===0?[`${t.key} is empty`]:[];if(s.length>0)throw D(s);for(const a of t.
suites){const i=await ut(t,a,e);if(i.version)return`package source: ${t.package} ${i.version} in ${t.url} ${a}`;s.push(i.
problem)}throw D(s)}async function ut(t,e,n){const s=`${t.url.replace(/\/+$/,"")}/dists/${e}/${t.component}/binary-amd64\
/Packages`,a=await O(n,`${s}.gz`,C),i=typeof a=="string"?await O(n,s,C):ft(a);if(i===void 0)return{problem:`${s}.gz is n\
ot compressed as it should be`};if(typeof i=="string")return{problem:`${a}; ${i}`};const o=dt(i.toString("utf8"),t.package);
return o?{version:o,problem:""}:{problem:`${s} does not list ${t.package} for amd64`}}function ft(t){try{return(0,I.gunzipSync)(
t)}catch{return}}function dt(t,e){const n=(a,i)=>new RegExp(`^${i}:[ \\t]*(.+)$`,"m").exec(a)?.[1]?.trim(),s=t.split(/\r?\n\s*\r?\n/).
find(a=>n(a,"Package")===e&&/^(amd64|all)$/.test(n(a,"Architecture")??""));return s&&n(s,"Version")}async function O(t,e,n){
try{const s=await t(e,{signal:AbortSignal.timeout(n)});return s.ok?Buffer.from(await s.arrayBuffer()):`${e} answers ${s.
status}`}catch(s){const a=s instanceof Error&&s.cause?`: ${(0,f.i)(s.cause)}`:"";return`${e} cannot be fetched (${(0,f.i)(
s)}${a})`}}const D=t=>new f.r("package.unavailable","the listener's package cannot be had; set package-source to one tha\
t exists",{details:t}),ht=12e5,gt=3e5,wt=async(t,e)=>{const{log:n,clock:s}=e,a=s.now(),i=await n.group("Preflight",()=>yt(
t,e)),o=i.isUnchanged?await pt(e,i):await n.group("Change",()=>$t(t,e,i)),{stack:c,operation:l}=o;n.info(`stack ${c.name}\
: ${l==="unchanged"?"nothing to change":l}`),await vt(e,c),n.info(`CloudFormation calls: ${e.aws.cloudFormationCalls()}`),
Et(e,c);const h=l==="unchanged",y=await n.group("Fleet",()=>et(e,c,{size:t.size,timeout:h?gt:ht,since:h?0:a})),g=o.tokenVersion;
return Tt({runtime:e,stack:c,operation:l,tokenVersion:g,verification:y,start:a})};async function yt(t,e){const{stackName:n}=t,
s=await(0,M.t)(e),a=await(0,P.t)(e,n),i=await(0,u.n)(e,n),o=(0,u.t)({stackName:n,given:t.activationToken,tags:t.tags},i),
c=await G(t,e,s,a),l=o==="keep"&&J(a,c);return await mt(t,e,l),{identity:s,stack:a,target:c,isUnchanged:l,token:o,tokenVersion:i?.
version??0}}async function mt({packageSource:t},{fetch:e,log:n},s){try{n.info(await ct(t,e))}catch(a){if(!s)throw a;const{
message:i,details:o}=a;n.warning([`new instances could not boot: ${i}`,...o].join("; "))}}async function pt({log:t},{stack:e,
tokenVersion:n}){return t.info("template, parameters and token are those of the stack: nothing is changed"),{stack:e,operation:"\
unchanged",tokenVersion:n}}async function $t(t,e,n){const{changeStack:s,publishArtifacts:a}=await r.e(383).then(r.bind(r,
1383)),{stackName:i,activationToken:o,tags:c}=t,l=await a(e,n.identity,i,n.target),h=n.token==="store"?await(0,u.i)(e,{stackName:i,
given:o,tags:c}):n.tokenVersion;return{...await s(e,i,n.stack,n.target,l),tokenVersion:h}}async function vt({aws:t,log:e},n){
if(n.isProtected)return;const{protectStack:s}=await r.e(876).then(r.bind(r,2876));await s({client:await t.cloudFormation(),
stackId:n.id},!0),e.info("termination protection is on")}function Et({log:t},e){const n=e.parameters[d.o.servingTemplateVersion],
s=e.outputs[d.r.launchTemplateVersion];!n||!s||n===s||t.warning(`instances run version ${n} of the launch template, ${s}\
 is the newest: it does not serve yet`)}function Tt({runtime:t,stack:e,operation:n,tokenVersion:s,verification:a,start:i}){
const{state:o,failure:c}=a,l=(0,u.o)(e.name,o);for(const m of(0,u.a)(l))t.log.info(m);const h=e.outputs[d.r.loadBalancerDnsName]??
"",y=Math.round((t.clock.now()-i)/1e3),g=n==="unchanged"?"nothing to change":n;return{headline:`stack ${e.name}: ${g}; ${o.
instances.length} instances behind ${h}`,outputs:{"stack-id":e.id,"load-balancer-dns":h,"token-version":String(s),"memca\
ched-servers":o.servers.join(" ")},result:{command:"deploy",stack:e.name,stackId:e.id,operation:n,changed:n!=="unchanged",
cloudFormationCalls:t.aws.cloudFormationCalls(),seconds:y,tokenVersion:s,loadBalancer:h,healthy:c===void 0,problems:c?.details??
[],fleet:o},tables:[l],failure:c}}})};export{kt as id,It as ids,bt as modules};
