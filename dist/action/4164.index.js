const it=4164,rt=[4164],ct={4539:((j,O,t)=>{t.d(O,{t:()=>i});var o=t(990),E=t(917),i=class extends(0,o.s)(o.a,o.o,"Delet\
eParameters",E.t){}}),7274:((j,O,t)=>{t.d(O,{t:()=>i});var o=t(990),E=t(917),i=class extends(0,o.s)(o.a,o.o,"PutParamete\
r",E.s){}}),8930:((j,O,t)=>{t.d(O,{t:()=>i});var o=t(6776),E=t(4128),i=class extends(0,o.o)(o.i,o.a,"ResumeProcesses",E.
o){}}),8919:((j,O,t)=>{t.d(O,{n:()=>d,t:()=>g});var o=t(2656),E=t(7643),i=t(8930),m=t(5268),u=t(4865);async function d(h,D,{
paused:v,guard:A=T=>T(),group:R}){const T=(0,m.n)(R??await(0,m.t)(h,D)).includes(E.i);if(v===void 0&&!T)return!1;const N=async()=>(0,u.
n)(h,D,v??(await(0,u.t)(h,D))?.paused??!1);return T?await A(async()=>{await N(),await l(h,D)}):await N(),T}async function l(h,D){
const v=await C(h,D);await P(h,D,E.t.filter(T=>!v.includes(T)));const A=E.t.filter(T=>v.includes(T));if(A.length===0)return;
const R=await C(h,D);await P(h,D,A.filter(T=>!R.includes(T)))}async function P({aws:h},D,v){if(v.length===0)return;const A=await h.
autoScaling(),R=(0,E.g)(D);await A.send(new i.t({AutoScalingGroupName:R,ScalingProcesses:v}))}async function g(h,D,v){(0,m.
n)(v).includes("Terminate")&&await P(h,D,[E.f])}async function C({aws:h,clock:D,runName:v},A){const{LockParameter:R}=await t.
e(9534).then(t.bind(t,9534)),T=await new R({aws:h,stackName:A,owner:v}).read();return T?.lock&&(0,o.i)(T.lock,D.now())?T.
lock.suspended:[]}}),5634:((j,O,t)=>{t.d(O,{a:()=>Q,c:()=>_,i:()=>Z,l:()=>N,n:()=>b,o:()=>c,r:()=>tt,s:()=>R,t:()=>s,u:()=>I});
var o=t(2264),E=t(7643),i=t(6580),m=t(2903),u=t(5913),d=t(307),l=t(5051),P=t(7288),g=t(2803),C=t(7598),h=class extends(0,u.
r)(u.t,u.n,"CreateChangeSet",m.n){},D=class extends(0,u.r)(u.t,u.n,"DeleteChangeSet",m.r){},v=class extends(0,u.r)(u.t,u.
n,"DescribeChangeSet",m.a){};const A=9e5,R=(n,a)=>`${E.c}-${n}-${a}-${(0,C.randomBytes)(4).toString("hex")}`,T=new RegExp(
`^${E.c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),N=n=>n.startsWith(`${E.c}-open-`),I=n=>n.includes(`:changeSet/${E.c}-o\
pen-`);function _({name:n,createdAt:a},{runName:e,now:r,holdsLock:f}){const[M,U,L,W]=T.exec(n)??[];if(!M)return!1;if(U!==
"plan")return f;const[,x,V]=/^(\d+)-(\d+)$/.exec(e)??[];return L!==void 0&&L===x&&Number(W)<Number(V)||r-a>A}const w="{{\
changeSet:KNOWN_AFTER_APPLY}}";function y(n){return n.flatMap(({ResourceChange:a})=>a?[S(a)]:[])}function S(n){const a=p(
n.Details??[]),e=n.ResourceDriftStatus;return{action:n.Action??"Dynamic",logicalId:n.LogicalResourceId??"",physicalId:n.
PhysicalResourceId,type:n.ResourceType??"",replacement:K(n,a),properties:a,...n.PolicyAction?.endsWith("Retain")&&{isRetained:!0},
...(e==="MODIFIED"||e==="DELETED")&&{drift:e}}}function K({Action:n,Replacement:a},e){if(n==="Dynamic"||a==="Conditional")
return"may";if(a!=="True")return"no";const r=e.filter(({replacement:f})=>f!=="no");return r.length>0&&r.every(({replacement:f})=>f===
"may")?"may":"yes"}const B={no:0,may:1,yes:2};function p(n){const a=new Map;for(const e of n.map($)){const r=a.get(e.path);
(!r||B[e.replacement]>B[r.replacement])&&a.set(e.path,e)}return[...a.values()]}function $({Target:n={},Evaluation:a}){const e=n.
AfterValue?.includes(w)??!1,r=n.Drift?.ActualValue;return{path:n.Path??`/${[n.Attribute,n.Name].filter(Boolean).join("/")}`,
from:n.BeforeValue,to:e?void 0:n.AfterValue,replacement:H(n.RequiresRecreation,a==="Dynamic"||e),...e&&{isKnownAfterApply:!0},
...r!==void 0&&{drifted:r}}}function H(n,a){return n==="Conditionally"?"may":n!=="Always"?"no":a?"may":"yes"}const G=6e5,
k=100;async function Z(n){const a=await Y(n);if("kind"in a)return a;try{const e=await et(n,a);return e.kind!=="ready"&&await tt(
n,a),e}catch(e){if(await b(n,a).catch(()=>{}),(0,i.t)(e,"ChangeSetNotFoundException"))return{kind:"overtaken"};throw e}}
async function Y(n){const{client:a,stackName:e,changeSetName:r}=n;try{const{StackId:f=e,Id:M=r}=await a.send(J(n));return{
StackName:f,ChangeSetName:M}}catch(f){return((0,i.t)(f,"AlreadyExistsException")?await F(n):void 0)??Q(f,n)}}async function F(n){
const{client:a,stackName:e,changeSetName:r}=n;try{const{StackId:f=e,ChangeSetId:M=r}=await a.send(new v({StackName:e,ChangeSetName:r}));
return{StackName:f,ChangeSetName:M}}catch(f){if((0,i.t)(f,"ChangeSetNotFoundException")||(0,g.n)(f,e))return;throw f}}function J(n){
return new h({StackName:n.stackName,ChangeSetName:n.changeSetName,ClientToken:n.changeSetName,ChangeSetType:n.isNew?"CRE\
ATE":"UPDATE",...n.template,Parameters:[...n.parameters],Tags:Object.entries(n.tags).map(([a,e])=>({Key:a,Value:e})),Capabilities:[
"CAPABILITY_NAMED_IAM"],...n.roleArn&&{RoleARN:n.roleArn},...n.revertsDrift&&!n.isNew&&{DeploymentMode:"REVERT_DRIFT"}})}
const X=/is in (\w+_IN_PROGRESS) state|cannot be (?:updated|executed) .*in progress/i;function Q(n,{stackName:a}){const e=(0,o.
n)(n);if((0,i.t)(n,"AlreadyExistsException","InvalidChangeSetStatusException","ChangeSetNotFoundException")||(0,g.n)(n,a)||
(0,i.t)(n,"ValidationError")&&X.test(e))return{kind:"overtaken"};if(!(0,i.t)(n,"ValidationError","LimitExceededException",
"InsufficientCapabilitiesException"))throw n;return(0,d.t)(a,e)}async function et(n,a){const{client:e,clock:r,stackName:f}=n,
M=await(0,P.t)({clock:r,forMillis:G},async()=>{const q=await e.send(new v({...a,IncludePropertyValues:!0}));return q.Status===
"CREATE_COMPLETE"||q.Status==="FAILED"?q:void 0});if(!M)return(0,d.t)(f,`the change set was not ready after ${G/6e4} min\
utes`);const{Status:U,StatusReason:L="",Changes:W=[],NextToken:x}=M;if(U==="CREATE_COMPLETE")return{kind:"ready",id:a,changes:y(
[...W,...await at(n,a,x)])};if(st(L))return{kind:"unchanged"};const{validationError:V}=await t.e(8932).then(t.bind(t,8932)),
z=await V(e,a,L);return z?{kind:"refused",cause:z.reason,root:z}:(0,d.t)(f,L)}async function at({client:n},a,e){const r=[];
let f=e;for(let M=1;f&&M<k;M++){const U={...a,IncludePropertyValues:!0,NextToken:f},L=await n.send(new v(U));r.push(...L.
Changes??[]),f=L.NextToken}return r}const st=n=>n.includes("didn't contain changes")||n.includes("No updates are to be p\
erformed");async function tt(n,a){await b(n,a).catch(e=>{if(!nt(e))throw e})}const nt=n=>(0,i.t)(n,"InvalidChangeSetStat\
usException");async function b({client:n,isNew:a},e){await n.send(new D(e)).catch(r=>{if(!(0,g.n)(r,e.StackName)&&!(0,i.
t)(r,"ChangeSetNotFoundException"))throw r}),a&&(await(0,g.t)(n,e.StackName))?.status.isPreview&&await n.send(new d.r({StackName:e.
StackName}))}async function c(n,a){const e=[];let r;for(let f=0;f<k;f++){const M={StackName:a,...r&&{NextToken:r}},{Summaries:U=[],
NextToken:L}=await n.send(new l.t(M));for(const{ChangeSetName:W="",CreationTime:x,ExecutionStatus:V=""}of U)V.startsWith(
"EXECUTE_")||e.push({name:W,createdAt:x?.getTime()??0});if(r=L,!r)break}return e}async function s(n,a,e){const r=[];for(const{
name:f}of e)try{await n.send(new D({StackName:a,ChangeSetName:f})),r.push(f)}catch(M){if(!nt(M)&&!(0,i.t)(M,"ChangeSetNo\
tFoundException"))throw M}return r}}),4164:((j,O,t)=>{t.r(O),t.d(O,{run:()=>Q});var o=t(5634),E=t(5069),i=t(1613),m=t(7643),
u=t(6580),d=t(4471),l=t(5633),P=t(6034),g=t(6863),C=t(513),h=t(2264),D=t(8919),v=t(5268),A=t(2033),R=t(6844),T=t(7833),N=t(
5046),I=t(1674),_=t(5613),w=t(4247),y=t(304);async function S(c,s){const n=await(0,g.r)(s,c,{mends:!0}),{stack:a}=n;a&&s.
record({stackId:a.id});const e=K(c,s,n),[r,{target:f,looking:M,lookedAt:U},L]=await(0,l.t)((0,P.n)(c,s,a!==void 0),e,(0,g.
i)(c,s)),W=r.token!=="store"&&M!==void 0;return(0,g.a)(s,L,W),{...n,...r,target:f,isUnchanged:W,looking:M,lookedAt:U}}async function K(c,s,{
identity:n,stack:a}){const e=s.clock.now(),r=a?.tags["railgun-ha:version"]==="1.0.0"&&c.drift!=="revert"?(0,d.r)(s,a,{connects:1}).
catch(u.r):void 0,f=await(0,g.n)(c,s,n,a);return{target:f,lookedAt:e,looking:(0,g.t)(a,f)?r:void 0}}async function B(c,s,n,a){
try{return await p(c,s,n,a)}catch(e){return{...(0,T.t)(s,void 0),outcome:"failed",failure:(0,u.r)(e)}}}async function p(c,s,n,a){
const e=await(0,R.n)(c,s,a);return!e||(0,A.o)(e).kind==="nothing"?(0,T.t)(s,e):n(async r=>{const f=await(0,R.n)(c,s)??e,
{bring:M}=await t.e(2324).then(t.bind(t,2324));return M({...c,insist:r},s,f)})}async function $(c,s){const n=await(0,R.t)(
c,s);if(!n)return;c.log.info(`instance refresh ${n.id} runs: waiting for its end before the stack is changed`);const{watchRefresh:a}=await t.
e(6502).then(t.bind(t,6502)),e=await a(c,{stackName:s,groupName:(0,m.g)(s)},n.id);if(c.log.info(`instance refresh ${e.id}\
 ended: ${e.status}`),e.kind==="timed-out")throw new h.t("stack.busy",`instance refresh ${e.id} still runs; deploy again\
 when it has ended`)}function H(c,s){return{title:`Fleet of ${c}`,head:["instance","zone","address","group","health","ta\
rget","2408","template"],rows:s.instances.map(n=>[n.id,n.zone,n.address,n.lifecycle,n.health,n.target,n.port,n.templateVersion])}}
function G(c){const{runtime:s,stack:n,operation:a,refreshed:e,tokenVersion:r,verification:f,start:M,rotation:U}=c,{state:L,
failure:W}=f,x=[H(n.name,L),...U?[(0,y.n)(n.name,U.steps)]:[]];for(const ot of x.flatMap(w.t))s.log.info(ot);const V=n.outputs[m.
o.loadBalancerDnsName]??"",z=Math.round((s.clock.now()-M)/1e3),q=[a==="unchanged"?"nothing to change":a,...e.outcome==="\
refreshed"?[`${e.instances} instances replaced`]:[]].join(", ");return{headline:`stack ${n.name}: ${q}; ${L.instances.length}\
 instances behind ${V}${U?`; ${(0,_.t)(n.name,U)}`:""}`,outputs:{"stack-id":n.id,"load-balancer-dns":V,"token-version":String(
r),"memcached-servers":L.servers.join(" ")},result:{command:"deploy",stack:n.name,stackId:n.id,operation:a,changed:a!=="\
unchanged"||e.outcome==="refreshed"||["rotated","resumed"].includes(U?.outcome??""),cloudFormationCalls:s.aws.cloudFormationCalls(),
seconds:z,tokenVersion:r,loadBalancer:V,launchTemplate:{serving:n.parameters[m.l.servingTemplateVersion]??"",newest:n.outputs[m.
o.launchTemplateVersion]??""},refresh:k(e),healthy:W===void 0,problems:W?.details??[],fleet:L,...U&&{rotation:(0,_.n)(U)}},
tables:x,fleet:L,failure:W}}const k=({outcome:c,from:s,to:n,instances:a,id:e})=>({outcome:c,from:s,to:n,instances:a,id:e});
function Z(c,s,{tokenVersion:n,tokenPending:a}){const e=`deploy again, with wait: true, to follow it to its end${a?", ta\
ke the new activation token into use":""} and look at the fleet`;return a&&c.log.warning(`the new activation token is ne\
ither stored nor in use, because this run does not wait: ${e}`),{headline:`stack ${s.name}: CloudFormation executes the \
change; ${e}`,outputs:{"stack-id":s.id,"token-version":String(n)},result:{command:"deploy",stack:s.name,stackId:s.id,operation:"\
started",changed:!0,status:s.status.name,cloudFormationCalls:c.aws.cloudFormationCalls(),tokenVersion:n,tokenPending:a},
tables:[],stackId:s.id,failure:void 0}}const Y=12e5,F=3e5,J=15e3,X=3,Q=async(c,s)=>{const{log:n,clock:a}=s,e=a.now();(0,C.
t)(n,c);const{plan:r,change:f}=await st(c,s),{operation:M,tokenVersion:U}=f;if(M==="started")return Z(s,f.stack,{tokenVersion:U,
tokenPending:r.token==="rotate"});n.info(`stack ${c.stackName}: ${M==="unchanged"?"nothing to change":M}`),r.isUnchanged&&
await(0,E.n)(s,c.stackName),await b(s,f);const L=await et(c,s,{change:f,start:e,look:r.isUnchanged&&a.now()-r.lookedAt<=
J?await r.looking:void 0}),W={runtime:s,operation:M,tokenVersion:U,start:e,...L};if(r.token!=="rotate")return G(W);if(L.
verification.failure)return n.warning("the fleet is not right: its token is not rotated"),G(W);const{rotateFleet:x}=await Promise.
all([t.e(9996),t.e(8552),t.e(8335)]).then(t.bind(t,8335));return G({...W,...await x(c,s,L.stack,r)})};async function et(c,s,{
change:n,start:a,look:e}){const{log:r}=s,f=(e instanceof h.t?void 0:e?.group)??await(0,v.t)(s,c.stackName),M=z=>(0,i.t)(
s,c.stackName,z);await(0,N.n)(s,c.stackName,{size:c.size,group:f,guard:M});const U=await(0,D.n)(s,c.stackName,{group:f,guard:z=>M(
async()=>{await at(s,n.stack),await z()})});U&&r.info("launches were suspended after failed ones; the group launches aga\
in");const L=await r.group("Instances",()=>B(s,n.stack,M,U?void 0:f)),{stack:W}=L;r.info(`CloudFormation calls: ${s.aws.
cloudFormationCalls()}`);const x=n.operation==="unchanged"&&!U&&L.outcome==="nothing",V=await r.group("Fleet",()=>(0,I.t)(
s,W,{size:c.size,timeout:x?F:Y,since:x?0:a,seen:x?e:void 0}));return{stack:W,refreshed:L,verification:{...V,failure:L.failure??
V.failure}}}async function at(c,s){const{enableRules:n}=await t.e(3976).then(t.bind(t,3976));await n(c,s)}async function st(c,s){
const{log:n}=s;for(let e=1;e<=X;e++){const r=await n.group("Preflight",()=>S(c,s)),f=r.isUnchanged?tt(c,s,r):await n.group(
"Change",()=>(0,i.t)(s,c.stackName,M=>nt(c,s,r,M)));if(f)return{plan:r,change:f};n.info(`another run changes stack ${c.stackName}\
 now: looking again when that has ended`)}const a=`stack ${c.stackName} was changed by others ${X} times in a row; run a\
gain when they have ended`;throw new h.t("stack.busy",a)}function tt(c,s,{stack:n,target:a,tokenVersion:e}){const{log:r,
record:f}=s,M=n;return(0,C.r)(r,c,a.template),r.info("template, parameters and token are those of the stack: nothing is \
changed"),f({changes:[]}),{stack:M,operation:"unchanged",isOpen:(0,o.u)(M.changeSetId),tokenVersion:e}}async function nt(c,s,n,a){
const[{changeStack:e},{publishArtifacts:r}]=await Promise.all([t.e(1383).then(t.bind(t,1383)),Promise.all([t.e(2824),t.e(
1627),t.e(5292)]).then(t.bind(t,5292))]),{stackName:f,tags:M}=c;n.stack&&await $(s,f);const U=await r(s,n.identity,f,n.target);
n.token==="store"&&await a();const L=n.token==="store"?await(0,P.i)(s,{stackName:f,given:n.given,tags:M}):n.tokenVersion,
W=await e(s,c,n,{template:U,insist:a});return W&&{...W,tokenVersion:L}}async function b(c,{stack:s,isOpen:n}){if(s.isProtected&&
!n)return;const[{protect:a,setPolicy:e},{CLOSED:r}]=await Promise.all([t.e(8540).then(t.bind(t,8540)),t.e(2339).then(t.bind(
t,2339))]);await e(c,s.id,r),s.isProtected||await a(c,s.id)}}),304:((j,O,t)=>{t.d(O,{n:()=>E,t:()=>o});var o=class{#t;#n=[];hasBegun=!1;constructor(i){
this.#t=i}get steps(){return this.#n}add(i){this.#n.push(i);const{node:m,from:u,to:d,action:l,end:P,seconds:g,reason:C}=i,
h=C&&`: ${C}`;this.#t.info(`${m}  ${l}  version ${u??"?"} \u2192 ${d}  ${P}${h}  ${g} s`)}};function E(i,m){return{title:`\
Rotation of ${i}`,head:["node","old version","new version","action","result","seconds"],rows:m.map(({node:u,from:d,to:l,
action:P,end:g,seconds:C,reason:h})=>[u,d===null?"unknown":String(d),String(l),P,h?`${g}: ${h}`:g,String(C)])}}}),467:((j,O,t)=>{
t.d(O,{n:()=>u,t:()=>m});var o=t(6580),E=t(990),i=t(7274);async function m({aws:d},l,P){const g=await d.ssm();try{const{
Parameter:C}=await g.send(new E.i({Name:l}));return P.safeParse(JSON.parse(C?.Value??"")).data}catch(C){if((0,o.t)(C,"Pa\
rameterNotFound")||C instanceof SyntaxError)return;throw C}}async function u({aws:d},l,{description:P,value:g}){await(await d.
ssm()).send(new i.t({Name:l,Description:P,Type:"String",Value:JSON.stringify(g),Overwrite:!0}))}}),1525:((j,O,t)=>{t.d(O,
{t:()=>u});var o=t(990),E=t(917),i=t(2264),m=class extends(0,o.s)(o.a,o.o,"LabelParameterVersion",E.a){};async function u({
aws:d},l,P,g,C=h=>h){const h=await d.ssm(),D={Name:l,ParameterVersion:P,Labels:[...g]};let v=[];for(let A=0;A<2;A++){const{
InvalidLabels:R=[]}=await h.send(C(new m(D)));if(R.length===0)return;v=R}throw new i.t("token.label-refused",`Parameter \
Store refused the label ${v.join(", ")} on version ${P} of ${l}, and again when it was repeated; run again`)}}),5572:((j,O,t)=>{
t.d(O,{t:()=>E});var o=t(6776);async function E({aws:m},u,d){return i((await(await m.autoScaling()).send(new o.t({AutoScalingGroupName:u,
MaxRecords:50}))).Activities??[],d)}function i(m,u){const d=m.filter(({Description:l,StatusCode:P,StartTime:g})=>/^Launching a new EC2 instance/i.
test(l??"")&&["Successful","Failed","Cancelled"].includes(P??"")&&(g?.getTime()??0)>=u).slice(0,3);if(!(d.length<3||d.some(
({StatusCode:l})=>l==="Successful")))return d[0]?.StatusMessage||d[0]?.Cause||"Auto Scaling gives no reason"}}),5069:((j,O,t)=>{
t.d(O,{n:()=>u,t:()=>m});var o=t(5634),E=t(2264),i=t(1613);async function m(l,P,{holdsLock:g}){const C=await d(l,P,g),h=!C.
some(({name:v})=>(0,o.l)(v))||await(await t.e(8540).then(t.bind(t,8540))).closePolicy(l,P)?C:C.filter(({name:v})=>!(0,o.
l)(v)),D=await(0,o.t)(await l.aws.cloudFormation(),P,h);D.length>0&&l.log.info(`deleted what earlier runs left behind: ${D.
join(", ")}`)}async function u(l,P){if((await d(l,P,!0)).length!==0)try{await(0,i.t)(l,P,()=>m(l,P,{holdsLock:!0}))}catch(g){
if(!(g instanceof E.t&&g.code==="lock.held"))throw g;l.log.info(`another run is about to change stack ${P}: its change s\
ets are its own`)}}async function d({aws:l,clock:P,runName:g},C,h){const D=await(0,o.o)(await l.cloudFormation(),C),v=P.
now();return D.filter(A=>(0,o.c)(A,{runName:g,now:v,holdsLock:h}))}}),2656:((j,O,t)=>{t.d(O,{i:()=>m,n:()=>i,r:()=>u,t:()=>E});
var o=t(7811);const E=12e4,i=(0,o.f)({owner:(0,o._)(),purpose:(0,o.t)(["deploy","rotate","repair","destroy"]),held:(0,o.
r)(),leaseUntil:(0,o.s)(),suspended:(0,o.n)((0,o._)())}),m=(d,l)=>d.held&&d.leaseUntil>l,u=(0,o.f)({paused:(0,o.r)(),by:(0,o.
_)()})}),1613:((j,O,t)=>{t.d(O,{t:()=>E});var o=t(4640);async function E(i,m,u){const{takeLock:d}=await t.e(4904).then(t.
bind(t,4904)),l=await d({...i,stackName:m,owner:(0,o.t)(i),purpose:"deploy"});let P=async()=>{};try{if(l.suspended.length>
0){const{resumeInherited:g}=await Promise.all([t.e(4471),t.e(9996),t.e(8714)]).then(t.bind(t,1513));await g(i,m,l)}return P=
l.keep(),await u(()=>l.renew())}finally{await P(),await l.release()}}}),4640:((j,O,t)=>{t.d(O,{t:()=>E});var o=t(7598);const E=({
runName:i})=>`${i}-${(0,o.randomBytes)(4).toString("hex")}`}),4865:((j,O,t)=>{t.d(O,{n:()=>u,t:()=>m});var o=t(2656),E=t(
7643),i=t(467);const m=(d,l)=>(0,i.t)(d,(0,E._)(l).pause,o.r);async function u(d,l,P){const g={paused:P,by:d.runName};await(0,i.
n)(d,(0,E._)(l).pause,{description:"Whether the reconciler only looks",value:g})}}),7833:((j,O,t)=>{t.d(O,{t:()=>o});const o=(E,i)=>({
stack:E,outcome:"nothing",from:i?.group??"",to:i?.newest??"",instances:0,id:"",failure:void 0})}),307:((j,O,t)=>{t.d(O,{
n:()=>g,r:()=>l,t:()=>P});var o=t(2264),E=t(6580),i=t(8669),m=t(2903),u=t(5913),d=t(254),l=class extends(0,u.r)(u.t,u.n,
"DeleteStack",m.i){};function P(h,D){return{kind:"refused",cause:D,root:(0,i.n)({logicalId:h,type:"AWS::CloudFormation::\
Stack",status:"refused"},D)}}async function g(h,D,v){let A;const R=T=>D(T).catch(N=>{throw(0,E.t)(N,"ValidationError")&&
(A=P(C(h),(0,o.n)(N))),N});return(0,d.n)(h,R,v).catch(T=>{if(A)return A;throw T})}const C=({stackId:h})=>h.split("/")[1]??
h}),5613:((j,O,t)=>{t.d(O,{n:()=>E,t:()=>o});function o(i,m){const{outcome:u,version:d,former:l,ageDays:P,steps:g}=m,C=new Set(
g.map(({node:h})=>h)).size;switch(u){case"unchanged":return`stack ${i} runs with this token already: version ${d}, ${P} \
days old; nothing was done`;case"resumed":return`stack ${i} runs with this token already: version ${d}, ${P} days old; ${C}\
 nodes that did not were brought along`;case"rotated":return`stack ${i}: the token went from version ${l} to ${d} on ${C}\
 nodes`;case"failed":return`stack ${i}: version ${d} of the token is current`}}const E=({outcome:i,version:m,former:u,ageDays:d,
steps:l})=>({outcome:i,tokenVersion:m,formerVersion:u,tokenAgeDays:d,nodes:l})}),5046:((j,O,t)=>{t.d(O,{n:()=>h,r:()=>g,
t:()=>C});var o=t(7643),E=t(7811),i=t(6776),m=t(4128),u=t(4539),d=t(467),l=class extends(0,i.o)(i.i,i.a,"SetDesiredCapac\
ity",m.c){};const P=(0,E.f)({from:(0,E.s)(),to:(0,E.s)(),desired:(0,E.s)()});function g(D,v){const{MinSize:A=0,DesiredCapacity:R=0}=D??
{};return v<A?{from:A,to:v,desired:R}:void 0}const C=(D,v,A)=>(0,d.n)(D,(0,o._)(v).shrink,{description:"A smaller size t\
hat the group has yet to follow",value:A});async function h({aws:D,log:v},A,{size:R,group:T,guard:N}){const I=T?.DesiredCapacity??
0;if(I<=R)return;const _=await(0,d.t)({aws:D},(0,o._)(A).shrink,P);_?.to!==R||I>_.desired||(await N(async w=>{await w(),
await(await D.autoScaling()).send(new l({AutoScalingGroupName:(0,o.g)(A),DesiredCapacity:R})),await(await D.ssm()).send(
new u.t({Names:[(0,o._)(A).shrink]}))}),v.info(`size ${_.from} is now ${R}: the group goes from ${I} instances to ${R}`))}}),
6034:((j,O,t)=>{t.d(O,{i:()=>T,n:()=>R,r:()=>g,t:()=>v});var o=t(7643),E=t(6580),i=t(990),m=t(7274),u=t(2264),d=t(1525),
l=t(5633);async function P({aws:I,hide:_},w){const y=await h(I,w,o.p.current,!0);if(!y)return;const{Value:S="",Version:K=0}=y;
return _(S),{value:S,version:K}}async function g({aws:I},_){return(await h(I,_,o.p.current,!1))?.Version}async function C({
aws:I},_){const w=[o.p.unfinished,o.p.pending];return(await Promise.all(w.map(y=>h(I,_,y,!1)))).some(y=>y!==void 0)}async function h(I,_,w,y){
const S=await I.ssm(),K=`${(0,o._)(_).token}:${w}`;try{return(await S.send(new i.i({Name:K,WithDecryption:y}))).Parameter}catch(B){
if((0,E.t)(B,"ParameterNotFound","ParameterVersionNotFound"))return;throw B}}const D=/^[0-9a-fA-F]{32}$/;async function v({
activationToken:I,tokenParameter:_},{aws:w,hide:y}){if(!_)return I;const S=await w.ssm(),K=B=>new u.t("input.invalid",`t\
oken-parameter: parameter ${_} ${B}`);try{const{Parameter:B}=await S.send(new i.i({Name:_,WithDecryption:!0})),p=B?.Value?.
trim()??"";if(y(p),D.test(p))return p;throw K(`holds ${p.length} characters and not 32 hexadecimal digits; put the next \
token there`)}catch(B){throw(0,E.t)(B,"ParameterNotFound","ParameterVersionNotFound")?K("does not exist in this region; \
name one that does"):B}}function A({stackName:I,given:_},w,y){if(w)return!_||_===w.value?"keep":y?"rotate":"store";if(_)
return"store";const S=`stack ${I} has no activation token yet; set activation-token to its 32 hexadecimal digits`;throw new u.
t("token.missing",S)}async function R(I,_,w){const{stackName:y,tags:S}=I,[K,B,p]=await(0,l.t)(P(_,y),v(I,_),w?C(_,y):Promise.
resolve(!1)),$=p&&!K?"rotate":A({stackName:y,given:B,tags:S},K,w);return{token:$==="keep"&&p?"rotate":$,given:B,tokenVersion:K?.
version??0}}async function T({aws:I},_){const w=await I.ssm(),y=(0,o._)(_.stackName).token,S=await N(w,y,_);return await(0,d.
t)({aws:I},y,S,[o.p.current]),S}async function N(I,_,{stackName:w,given:y,tags:S}){const K=Object.entries({...S,[o.u]:w}).
map(([p,$])=>({Key:p,Value:$})),B={Name:_,Type:"SecureString",Tier:"Standard",Value:y};try{const p=`Activation token of \
the Railgun listeners of stack ${w}`,{Version:$=1}=await I.send(new m.t({...B,Description:p,Tags:K}));return $}catch(p){
if(!(0,E.t)(p,"ParameterAlreadyExists"))throw p;const{Version:$=1}=await I.send(new m.t({...B,Overwrite:!0}));return $}}}),
1674:((j,O,t)=>{t.d(O,{t:()=>C});var o=t(6765),E=t(6580),i=t(2264),m=t(5572),u=t(4471),d=t(5474);const l=1e3,P=5e3,g=3e4;
async function C(_,w,{size:y,timeout:S,since:K,seen:B}){const{clock:p,log:$}=_,H=p.now(),G=R(_);let k={...D,size:y},Z=B;
for(let Y=l;;Y=Math.min(Y*1.5,P)){const F=Z??await(0,u.r)(_,w).catch(E.r);if(Z=void 0,F instanceof i.t&&!v(F))return{state:k,
failure:F};F instanceof i.t||(k={...F.state,size:Math.max(y,F.state.size)});const J=F instanceof i.t?[F.message]:(0,d.n)(
k);if(J.length===0)return $.info(`the fleet is right after ${T(p.now()-H)}`),{state:k,failure:void 0};G(k,J);const X=A(k)&&
await h(_,w,K);if(X)return{state:k,failure:N(X,J)};const Q=H+S-p.now();if(Q<=0)return{state:k,failure:I(S,J)};await(0,o.
t)(p,Math.min(Y,Q))}}const h=(_,w,y)=>(0,m.t)(_,(0,u.t)(w,"groupName"),y).catch(()=>{}),D={instances:[],cacheNodes:[],cacheSize:0,
servers:[]},v=({code:_})=>["aws.throttled","aws.unavailable","endpoint.unreachable","fleet.not-right"].includes(_),A=_=>_.
instances.filter(d.t).length<_.size;function R({clock:_,log:w}){let y="",S=Number.NEGATIVE_INFINITY;const K=_.now();return(B,p)=>{
const $=[...B.instances.map(({id:H,lifecycle:G,target:k})=>`${H} ${G}, ${k}`),...p].join(" \xB7 ");$===y&&_.now()-S<g||(y=
$,S=_.now(),w.info(`${T(S-K)}  ${$}`))}}const T=_=>`${Math.round(_/1e3)} s`;function N(_,w){return new i.t("fleet.not-ri\
ght",`the last 3 launches failed: ${_}`,{details:w})}function I(_,w){const y=`the fleet is not right after ${Math.round(
_/1e3)} s: ${w[0]}; look at the instances' boot log`;return new i.t("fleet.not-right",y,{details:w})}})};export{it as id,rt as ids,ct as modules};
