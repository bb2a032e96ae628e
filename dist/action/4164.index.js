const b=4164,q=[4164],tt={8930:((y,E,t)=>{t.d(E,{t:()=>r});var o=t(6776),r=class extends(0,o.a)(o.r,o.i,"ResumeProcesses",
o.c){}}),8919:((y,E,t)=>{t.d(E,{n:()=>i,t:()=>h});var o=t(2656),r=t(7643),a=t(6776),l=t(8930),f=t(4865);async function i(d,c,{
paused:v,guard:O=C=>C()}){const C=await d.aws.autoScaling(),A=(0,r.g)(c),I=(await u(d,c)).includes(r.i);if(v===void 0&&!I)
return!1;const B=async()=>(0,f.n)(d,c,v??(await(0,f.t)(d,c))?.paused??!1);return I?await O(async()=>{await B();const W=await g(
d,c),_=r.t.filter(D=>!W.includes(D));_.length!==0&&await C.send(new l.t({AutoScalingGroupName:A,ScalingProcesses:_}))}):
await B(),I}async function h(d,c){if(!(await u(d,c)).includes("Terminate"))return;const v=await d.aws.autoScaling(),O=(0,r.
g)(c);await v.send(new l.t({AutoScalingGroupName:O,ScalingProcesses:[r.f]}))}async function u({aws:d},c){const{AutoScalingGroups:v=[]}=await(await d.
autoScaling()).send(new a.n({AutoScalingGroupNames:[(0,r.g)(c)]}));return v.flatMap(({SuspendedProcesses:O})=>O??[]).map(
({ProcessName:O=""})=>O)}async function g({aws:d,clock:c,runName:v},O){const{LockParameter:C}=await t.e(9534).then(t.bind(
t,9534)),A=await new C({aws:d,stackName:O,owner:v}).read();return A?.lock&&(0,o.i)(A.lock,c.now())?A.lock.suspended:[]}}),
396:((y,E,t)=>{t.d(E,{n:()=>h,r:()=>i,t:()=>l});var o=t(7643),r=t(7598);const a=9e5,l=(u,g)=>`${o.c}-${u}-${g}-${(0,r.randomBytes)(
4).toString("hex")}`,f=new RegExp(`^${o.c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),i=u=>u.includes(`:changeSet/${o.c}-o\
pen-`);function h({name:u,createdAt:g},{runName:d,now:c,holdsLock:v}){const[O,C,A,I]=f.exec(u)??[];if(!O)return!1;if(C!==
"plan")return v;const[,B,W]=/^(\d+)-(\d+)$/.exec(d)??[];return A!==void 0&&A===B&&Number(I)<Number(W)||c-g>a}}),4164:((y,E,t)=>{
t.r(E),t.d(E,{run:()=>S});var o=t(396),r=t(1613),a=t(5300),l=t(2264),f=t(8919),i=t(7643),h=t(6580),u=t(2033),g=t(6844),d=t(
7833),c=t(1674),v=t(6034),O=t(5613),C=t(4247),A=t(304);async function I(e,n,s){try{return await B(e,n,s)}catch(P){return{
...(0,d.t)(n,void 0),outcome:"failed",failure:(0,h.r)(P)}}}async function B(e,n,s){const P=await(0,g.n)(e,n);return!P||(0,u.
o)(P).kind==="nothing"?(0,d.t)(n,P):s(async()=>{const m=await(0,g.n)(e,n)??P,{bring:M}=await t.e(2324).then(t.bind(t,2324));
return M(e,n,m)})}async function W(e,n){const s=await(0,g.t)(e,n);if(!s)return;e.log.info(`instance refresh ${s.id} runs\
: waiting for its end before the stack is changed`);const{watchRefresh:P}=await t.e(6502).then(t.bind(t,6502)),m=await P(
e,{stackName:n,groupName:(0,i.g)(n)},s.id);if(e.log.info(`instance refresh ${m.id} ended: ${m.status}`),m.kind==="timed-\
out")throw new l.t("stack.busy",`instance refresh ${m.id} still runs; deploy again when it has ended`)}function _(e,n){return{
title:`Fleet of ${e}`,head:["instance","zone","address","group","health","target","2408","template"],rows:n.instances.map(
s=>[s.id,s.zone,s.address,s.lifecycle,s.health,s.target,s.port,s.templateVersion])}}function D(e){const{runtime:n,stack:s,
operation:P,refreshed:m,tokenVersion:M,verification:w,start:U,rotation:T}=e,{state:L,failure:G}=w,F=[_(s.name,L),...T?[(0,A.
n)(s.name,T.steps)]:[]];for(const Y of F.flatMap(C.t))n.log.info(Y);const x=s.outputs[i.o.loadBalancerDnsName]??"",J=Math.
round((n.clock.now()-U)/1e3),k=[P==="unchanged"?"nothing to change":P,...m.outcome==="refreshed"?[`${m.instances} instan\
ces replaced`]:[]].join(", ");return{headline:`stack ${s.name}: ${k}; ${L.instances.length} instances behind ${x}${T?`; ${(0,O.
t)(s.name,T)}`:""}`,outputs:{"stack-id":s.id,"load-balancer-dns":x,"token-version":String(M),"memcached-servers":L.servers.
join(" ")},result:{command:"deploy",stack:s.name,stackId:s.id,operation:P,changed:P!=="unchanged"||m.outcome==="refreshe\
d"||["rotated","resumed"].includes(T?.outcome??""),cloudFormationCalls:n.aws.cloudFormationCalls(),seconds:J,tokenVersion:M,
loadBalancer:x,launchTemplate:{serving:s.parameters[i.l.servingTemplateVersion]??"",newest:s.outputs[i.o.launchTemplateVersion]??
""},refresh:R(m),healthy:G===void 0,problems:G?.details??[],fleet:L,...T&&{rotation:(0,O.n)(T)}},tables:F,fleet:L,failure:G}}
const R=({outcome:e,from:n,to:s,instances:P,id:m})=>({outcome:e,from:n,to:s,instances:P,id:m});function j(e,n,s){return{
headline:`stack ${n.name}: CloudFormation executes the change; deploy again, with wait: true, to follow it to its end an\
d look at the fleet`,outputs:{"stack-id":n.id,"token-version":String(s)},result:{command:"deploy",stack:n.name,stackId:n.
id,operation:"started",changed:!0,status:n.status.name,cloudFormationCalls:e.aws.cloudFormationCalls(),tokenVersion:s},tables:[],
stackId:n.id,failure:void 0}}const z=12e5,K=3e5,V=3,S=async(e,n)=>{const{log:s,clock:P}=n,m=P.now(),{plan:M,change:w}=await H(
e,n),{operation:U,tokenVersion:T}=w;if(U==="started")return j(n,w.stack,T);s.info(`stack ${e.stackName}: ${U==="unchange\
d"?"nothing to change":U}`),await p(n,w);const L=Z=>(0,r.t)(n,e.stackName,Z),G=await(0,f.n)(n,e.stackName,{guard:L});G&&
s.info("launches were suspended after failed ones; the group launches again");const F=await s.group("Instances",()=>I(n,
w.stack,L)),{stack:x}=F;s.info(`CloudFormation calls: ${n.aws.cloudFormationCalls()}`);const J=U==="unchanged"&&!G&&F.outcome===
"nothing",k=await s.group("Fleet",()=>(0,c.t)(n,x,{size:e.size,timeout:J?K:z,since:J?0:m})),Y={...k,failure:F.failure??k.
failure},Q={runtime:n,stack:x,operation:U,refreshed:F,tokenVersion:T,verification:Y,start:m};if(M.token!=="rotate")return D(
Q);if(Y.failure)return s.warning("the fleet is not right: its token is not rotated"),D(Q);const{rotateFleet:X}=await Promise.
all([t.e(8552),t.e(8335)]).then(t.bind(t,8335));return D({...Q,...await X(e,n,x,M)})};async function H(e,n){const{log:s}=n;
for(let m=1;m<=V;m++){const M=await s.group("Preflight",()=>(0,a.n)(e,n)),w=M.isUnchanged?$(n,M):await s.group("Change",
()=>(0,r.t)(n,e.stackName,()=>N(e,n,M)));if(w)return{plan:M,change:w};s.info(`another run changes stack ${e.stackName} n\
ow: looking again when that has ended`)}const P=`stack ${e.stackName} was changed by others ${V} times in a row; run aga\
in when they have ended`;throw new l.t("stack.busy",P)}function $({log:e,record:n},{stack:s,tokenVersion:P}){return e.info(
"template, parameters and token are those of the stack: nothing is changed"),n({changes:[]}),{stack:s,operation:"unchang\
ed",tokenVersion:P}}async function N(e,n,s){const[{changeStack:P},{publishArtifacts:m}]=await Promise.all([t.e(1383).then(
t.bind(t,1383)),t.e(5292).then(t.bind(t,5292))]),{stackName:M,tags:w}=e;s.stack&&await W(n,M);const U=await m(n,s.identity,
M,s.target),T=s.token==="store"?await(0,v.a)(n,{stackName:M,given:s.given,tags:w}):s.tokenVersion,L=await P(n,e,s,U);return L&&
{...L,tokenVersion:T}}async function p(e,{stack:n,operation:s}){const P=s==="unchanged"&&(0,o.r)(n.changeSetId);if(n.isProtected&&
!P)return;const[{protect:m,setPolicy:M},{CLOSED:w}]=await Promise.all([t.e(8540).then(t.bind(t,8540)),t.e(2339).then(t.bind(
t,2339))]);await M(e,n.id,w),n.isProtected||await m(e,n.id)}}),304:((y,E,t)=>{t.d(E,{n:()=>r,t:()=>o});var o=class{#t;#n=[];constructor(a){
this.#t=a}get steps(){return this.#n}add(a){this.#n.push(a);const{node:l,from:f,to:i,action:h,end:u,seconds:g,reason:d}=a,
c=d&&`: ${d}`;this.#t.info(`${l}  ${h}  version ${f??"?"} \u2192 ${i}  ${u}${c}  ${g} s`)}};function r(a,l){return{title:`\
Rotation of ${a}`,head:["node","old version","new version","action","result","seconds"],rows:l.map(({node:f,from:i,to:h,
action:u,end:g,seconds:d,reason:c})=>[f,i===null?"unknown":String(i),String(h),u,c?`${g}: ${c}`:g,String(d)])}}}),5572:((y,E,t)=>{
t.d(E,{t:()=>r});var o=t(6776);async function r({aws:l},f,i){return a((await(await l.autoScaling()).send(new o.t({AutoScalingGroupName:f,
MaxRecords:50}))).Activities??[],i)}function a(l,f){const i=l.filter(({Description:h,StatusCode:u,StartTime:g})=>/^Launching a new EC2 instance/i.
test(h??"")&&["Successful","Failed","Cancelled"].includes(u??"")&&(g?.getTime()??0)>=f).slice(0,3);if(!(i.length<3||i.some(
({StatusCode:h})=>h==="Successful")))return i[0]?.StatusMessage||i[0]?.Cause||"Auto Scaling gives no reason"}}),2656:((y,E,t)=>{
t.d(E,{i:()=>l,n:()=>a,r:()=>f,t:()=>r});var o=t(7811);const r=12e4,a=(0,o.u)({owner:(0,o.p)(),purpose:(0,o.t)(["deploy",
"rotate","repair","destroy"]),held:(0,o.r)(),leaseUntil:(0,o.a)(),suspended:(0,o.n)((0,o.p)())}),l=(i,h)=>i.held&&i.leaseUntil>
h,f=(0,o.u)({paused:(0,o.r)(),by:(0,o.p)()})}),1613:((y,E,t)=>{t.d(E,{t:()=>r});var o=t(4640);async function r(a,l,f){const{
takeLock:i}=await t.e(4904).then(t.bind(t,4904)),h=await i({...a,stackName:l,owner:(0,o.t)(a),purpose:"deploy"});let u=async()=>{};
try{if(h.suspended.length>0){const{resumeInherited:g}=await Promise.all([t.e(2619),t.e(4471),t.e(1513)]).then(t.bind(t,1513));
await g(a,l,h)}return u=h.keep(),await f()}finally{await u(),await h.release()}}}),4640:((y,E,t)=>{t.d(E,{t:()=>r});var o=t(
7598);const r=({runName:a})=>`${a}-${(0,o.randomBytes)(4).toString("hex")}`}),4865:((y,E,t)=>{t.d(E,{n:()=>h,t:()=>i});var o=t(
2656),r=t(7643),a=t(6580),l=t(990),f=t(7274);async function i({aws:u},g){const d=await u.ssm();try{const{Parameter:c}=await d.
send(new l.n({Name:(0,r._)(g).pause}));return o.r.safeParse(JSON.parse(c?.Value??"")).data}catch(c){if((0,a.t)(c,"Parame\
terNotFound")||c instanceof SyntaxError)return;throw c}}async function h({aws:u,runName:g},d,c){const v=await u.ssm(),O={
paused:c,by:g};await v.send(new f.t({Name:(0,r._)(d).pause,Description:"Whether the reconciler only looks",Type:"String",
Value:JSON.stringify(O),Overwrite:!0}))}}),7833:((y,E,t)=>{t.d(E,{t:()=>o});const o=(r,a)=>({stack:r,outcome:"nothing",from:a?.
group??"",to:a?.newest??"",instances:0,id:"",failure:void 0})}),5613:((y,E,t)=>{t.d(E,{n:()=>r,t:()=>o});function o(a,l){
const{outcome:f,version:i,former:h,ageDays:u,steps:g}=l,d=new Set(g.map(({node:c})=>c)).size;switch(f){case"unchanged":return`\
stack ${a} runs with this token already: version ${i}, ${u} days old; nothing was done`;case"resumed":return`stack ${a} \
runs with this token already: version ${i}, ${u} days old; ${d} nodes that did not were brought along`;case"rotated":return`\
stack ${a}: the token went from version ${h} to ${i} on ${d} nodes`;case"failed":return`stack ${a}: version ${i} of the \
token is current`}}const r=({outcome:a,version:l,former:f,ageDays:i,steps:h})=>({outcome:a,tokenVersion:l,formerVersion:f,
tokenAgeDays:i,nodes:h})}),1674:((y,E,t)=>{t.d(E,{t:()=>d});var o=t(6765),r=t(6580),a=t(2264),l=t(5572),f=t(4471),i=t(5474);
const h=1e3,u=5e3,g=3e4;async function d(_,D,{size:R,timeout:j,since:z}){const{clock:K,log:V}=_,S=K.now(),H=A(_);let $={
...v,size:R};for(let N=h;;N=Math.min(N*1.5,u)){const p=await(0,f.r)(_,D).catch(r.r);if(p instanceof a.t&&!O(p))return{state:$,
failure:p};p instanceof a.t||($={...p,size:Math.max(R,p.size)});const e=p instanceof a.t?[p.message]:(0,i.n)($);if(e.length===
0)return V.info(`the fleet is right after ${I(K.now()-S)}`),{state:$,failure:void 0};H($,e);const n=C($)&&await c(_,D,z);
if(n)return{state:$,failure:B(n,e)};const s=S+j-K.now();if(s<=0)return{state:$,failure:W(j,e)};await(0,o.t)(K,Math.min(N,
s))}}const c=(_,D,R)=>(0,l.t)(_,(0,f.t)(D,"groupName"),R).catch(()=>{}),v={instances:[],cacheNodes:[],cacheSize:0,servers:[]},
O=({code:_})=>["aws.throttled","aws.unavailable","endpoint.unreachable","fleet.not-right"].includes(_),C=_=>_.instances.
filter(i.t).length<_.size;function A({clock:_,log:D}){let R="",j=Number.NEGATIVE_INFINITY;const z=_.now();return(K,V)=>{
const S=[...K.instances.map(({id:H,lifecycle:$,target:N})=>`${H} ${$}, ${N}`),...V].join(" \xB7 ");S===R&&_.now()-j<g||(R=
S,j=_.now(),D.info(`${I(j-z)}  ${S}`))}}const I=_=>`${Math.round(_/1e3)} s`;function B(_,D){return new a.t("fleet.not-ri\
ght",`the last 3 launches failed: ${_}`,{details:D})}function W(_,D){const R=`the fleet is not right after ${Math.round(
_/1e3)} s: ${D[0]}; look at the instances' boot log`;return new a.t("fleet.not-right",R,{details:D})}})};export{b as id,q as ids,tt as modules};
