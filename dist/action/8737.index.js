const ve=8737,Pe=[8737],Oe={9208:((N,S,e)=>{e.d(S,{t:()=>n});const n=d=>Object.assign(d,{eventStreamMarshaller:d.eventStreamSerdeProvider(
d)})}),7274:((N,S,e)=>{e.d(S,{t:()=>d});var n=e(990),d=class extends(0,n.a)(n.r,n.i,"PutParameter",n.d){}}),8930:((N,S,e)=>{
e.d(S,{t:()=>d});var n=e(6776),d=class extends(0,n.a)(n.r,n.i,"ResumeProcesses",n.c){}}),4848:((N,S,e)=>{e.r(S),e.d(S,{AutoScalingClient:()=>n.
o,DescribeAutoScalingGroupsCommand:()=>n.n,DescribeScalingActivitiesCommand:()=>n.t});var n=e(6776),d=e(2033),O=e(8930),
A=e(126),D=e(9996),T=e(1383),I=e(2324)}),8919:((N,S,e)=>{e.d(S,{n:()=>T,t:()=>I});var n=e(2656),d=e(7643),O=e(6776),A=e(
8930),D=e(4865);async function T(r,a,{paused:_,guard:y=C=>C()}){const C=await r.aws.autoScaling(),W=(0,d.g)(a),B=(await M(
r,a)).includes(d.i);if(_===void 0&&!B)return!1;const j=async()=>(0,D.n)(r,a,_??(await(0,D.t)(r,a))?.paused??!1);return B?
await y(async()=>{await j();const K=await u(r,a),k=d.t.filter(V=>!K.includes(V));k.length!==0&&await C.send(new A.t({AutoScalingGroupName:W,
ScalingProcesses:k}))}):await j(),B}async function I(r,a){if(!(await M(r,a)).includes("Terminate"))return;const _=await r.
aws.autoScaling(),y=(0,d.g)(a);await _.send(new A.t({AutoScalingGroupName:y,ScalingProcesses:[d.f]}))}async function M({
aws:r},a){const{AutoScalingGroups:_=[]}=await(await r.autoScaling()).send(new O.n({AutoScalingGroupNames:[(0,d.g)(a)]}));
return _.flatMap(({SuspendedProcesses:y})=>y??[]).map(({ProcessName:y=""})=>y)}async function u({aws:r,clock:a,runName:_},y){
const{LockParameter:C}=await e.e(9534).then(e.bind(e,9534)),W=await new C({aws:r,stackName:y,owner:_}).read();return W?.
lock&&(0,n.i)(W.lock,a.now())?W.lock.suspended:[]}}),396:((N,S,e)=>{e.d(S,{n:()=>I,r:()=>T,t:()=>A});var n=e(7643),d=e(7598);
const O=9e5,A=(M,u)=>`${n.c}-${M}-${u}-${(0,d.randomBytes)(4).toString("hex")}`,D=new RegExp(`^${n.c}-(plan|deploy|open)\
-(?:(\\d+)-(\\d+)-)?`),T=M=>M.includes(`:changeSet/${n.c}-open-`);function I({name:M,createdAt:u},{runName:r,now:a,holdsLock:_}){
const[y,C,W,B]=D.exec(M)??[];if(!y)return!1;if(C!=="plan")return _;const[,j,K]=/^(\d+)-(\d+)$/.exec(r)??[];return W!==void 0&&
W===j&&Number(B)<Number(K)||a-u>O}}),9570:((N,S,e)=>{e.d(S,{n:()=>A,r:()=>O,t:()=>M});var n=e(7811),d=e(990),O=class extends(0,d.
a)(d.r,d.i,"ListCommandInvocations",d.u){},A=class extends(0,d.a)(d.r,d.i,"SendCommand",d.f){};const D=(0,n.t)(["full","\
reload-only","pending","check"]),T=(0,n.t)(["nothing","reload","restart"]),I=(0,n.u)({instanceId:(0,n.p)(),mode:D,action:T,
phase:(0,n.t)(["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,n.c)((0,n.a)()),appliedVersion:(0,n.
c)((0,n.a)()),serversVersion:(0,n.c)((0,n.a)()),pinned:(0,n.r)(),restored:(0,n.r)(),listening:(0,n.r)(),unreachableServers:(0,n.
d)((0,n.a)()),seconds:(0,n.l)(),error:(0,n.c)((0,n.u)({code:(0,n.p)(),message:(0,n.p)()}))});function M(r){return r.split(
`
`).filter(a=>a.startsWith("{")).map(u).find(a=>a!==void 0)}function u(r){try{return I.safeParse(JSON.parse(r)).data}catch{
return}}}),2656:((N,S,e)=>{e.d(S,{i:()=>A,n:()=>O,r:()=>D,t:()=>d});var n=e(7811);const d=12e4,O=(0,n.u)({owner:(0,n.p)(),
purpose:(0,n.t)(["deploy","rotate","repair","destroy"]),held:(0,n.r)(),leaseUntil:(0,n.a)(),suspended:(0,n.n)((0,n.p)())}),
A=(T,I)=>T.held&&T.leaseUntil>I,D=(0,n.u)({paused:(0,n.r)(),by:(0,n.p)()})}),254:((N,S,e)=>{e.d(S,{n:()=>V,r:()=>W,t:()=>L});
var n=e(8669),d=e(5051),O=e(2803),A=e(7288),D=e(7598);const T={red:31,green:32,yellow:33,cyan:36};function I(s){const o=`${s.
Timestamp?.toISOString().slice(11,19)??"--:--:--"}  ${M(s.ResourceStatus??"")}  ${s.LogicalResourceId??""} (${s.ResourceType??
""})`;return s.ResourceStatusReason?`${o}: ${s.ResourceStatusReason}`:o}function M(s){return`\x1B[${T[u(s)]}m${s}\x1B[0m`}
function u(s){return s.endsWith("_FAILED")?"red":s.includes("ROLLBACK")||s.startsWith("DELETE")?"yellow":s.endsWith("_CO\
MPLETE")?"green":"cyan"}function r(s,o){const c=new Map;for(const G of s.filter(b=>!(0,n.i)(b))){const b=G.LogicalResourceId??
"";G.ResourceStatus?.endsWith("_IN_PROGRESS")?c.has(b)||c.set(b,G.Timestamp?.getTime()??o):c.delete(b)}const l=[...c].sort(
([,G],[,b])=>G-b).slice(0,a),P=c.size-l.length,$=l.map(([G,b])=>`${G} (${_(o-b)})`),U=s.find(n.i),x=`the stack (${_(o-(U?.
Timestamp?.getTime()??o))})`;return`still waiting for ${$.join(", ")||x}${P>0?` and ${P} more`:""}`}const a=5,_=s=>s<6e4?
`${Math.max(0,Math.round(s/1e3))} s`:`${Math.floor(s/6e4)} min`,y=100;var C=class ne{#s;#a;#n;#e;#t=[];constructor(o,c,{
token:l,newestSeen:P}){this.#s=o,this.#a=c,this.#n=l,this.#e=P}static async fromNow(o,c,l){const{StackEvents:P}=await K(
o,c,void 0);return new ne(o,c,{token:l,newestSeen:P?.[0]?.EventId})}static fromBeginning(o,c,l){return new ne(o,c,{token:l,
newestSeen:void 0})}static async ofRunning(o,c){const{operation:l,before:P}=await B(o,c),$=l[0]?.ClientRequestToken;return new ne(
o,c,{token:$,newestSeen:P?.EventId})}async next(){const o=[];let c;for await(const l of j(this.#s,this.#a)){if(c??=l.EventId,
l.EventId===this.#e)break;this.#o(l)&&o.push(l)}return this.#e=c??this.#e,o.reverse(),this.#t.push(...o),o}#o({ClientRequestToken:o,
ResourceStatus:c}){return new O.r(c).isPreview?!1:!this.#n||!o||o===this.#n}get all(){return this.#t}get isOver(){const o=this.#t.
findLast(n.i);return o!==void 0&&!new O.r(o.ResourceStatus).isInProgress}};async function W(s,o){return(await B(s,o)).operation}
async function B(s,o){const c=[];let l,P=!1;for await(const $ of j(s,o)){const U=new O.r($.ResourceStatus),x=(0,n.i)($)&&
!U.isInProgress;if(U.isPreview||x&&P){l=$;break}P||=(0,n.i)($),c.push($)}return{operation:c.reverse(),before:l}}async function*j(s,o){
let c;for(let l=0;l<y;l++){const P=await K(s,o,c);if(yield*P.StackEvents??[],c=P.NextToken,!c)return}}async function K(s,o,c){
const l={StackName:o,...c&&{NextToken:c}};try{return await s.send(new d.n(l))}catch(P){if((0,O.n)(P))return{$metadata:{}};
throw P}}const k=3e4;async function V(s,o,c,{isFirst:l=!1}={}){const{client:P,stackId:$}=s,U=`op-${(0,D.randomUUID)()}`,
x=l?C.fromBeginning(P,$,U):await C.fromNow(P,$,U);return await o(U),E(s,x,c)}async function L(s,o){return E(s,await C.ofRunning(
s.client,s.stackId),o)}async function E(s,o,c){const{client:l,stackId:P,clock:$,timeout:U,onEvent:x}=s;let G="",b=$.now();
const Q=await(0,A.t)({clock:$,forMillis:U},async()=>{const H=await o.next();for(const q of H)x(I(q));H.length>0&&(b=$.now());
const X=$.now()-b>=k;if(!o.isOver&&!X)return;const J=await(0,O.t)(l,P);if(G=J?.status.name??"",!J?.status.isInProgress&&
!J?.status.isPreview)return{stack:J};X&&(x(r(o.all,$.now())),b=$.now())});if(!Q)return{kind:"timed-out",status:G||await p(
s)};for(const H of await o.next())x(I(H));const{stack:z}=Q;return c(z)?{kind:"done",stack:z?.status.isDeleted?void 0:z}:
g(o.all,z)}async function p({client:s,stackId:o}){return(await(0,O.t)(s,o))?.status.name??"gone"}function g(s,o){const c=o?.
status.name??"",l={logicalId:o?.name??"",type:"AWS::CloudFormation::Stack",status:c},P=(0,n.a)(s)??(0,n.n)(l,o?.statusReason||
"CloudFormation gave no reason");return{kind:"failed",status:c,cause:(0,n.t)(P),root:P,resources:(0,n.r)(s),events:s}}}),
7288:((N,S,e)=>{e.d(S,{t:()=>M});var n=e(6765),d=e(6580);const O=250,A=1500,D=5e3,T=.03,I=6e4;async function M({clock:r,
forMillis:a},_){const y=r.now();let C=1;for(let W=0;;W+=1){const B=await _().catch(k=>{if(!(0,d.n)(k))throw k;C*=2});if(B!==
void 0)return B;const j=r.now()-y;if(j>=a)return;const K=Math.min(u(W,j)*C,I);await(0,n.t)(r,Math.min(K,a-j))}}function u(r,a){
const _=Math.min(O*2**r,A);return Math.round(Math.min(Math.max(_,a*T),D))}}),4865:((N,S,e)=>{e.d(S,{n:()=>I,t:()=>T});var n=e(
2656),d=e(7643),O=e(6580),A=e(990),D=e(7274);async function T({aws:M},u){const r=await M.ssm();try{const{Parameter:a}=await r.
send(new A.n({Name:(0,d._)(u).pause}));return n.r.safeParse(JSON.parse(a?.Value??"")).data}catch(a){if((0,O.t)(a,"Parame\
terNotFound")||a instanceof SyntaxError)return;throw a}}async function I({aws:M,runName:u},r,a){const _=await M.ssm(),y={
paused:a,by:u};await _.send(new D.t({Name:(0,d._)(r).pause,Description:"Whether the reconciler only looks",Type:"String",
Value:JSON.stringify(y),Overwrite:!0}))}}),2033:((N,S,e)=>{e.d(S,{a:()=>D,i:()=>I,n:()=>M,o:()=>A,r:()=>T,s:()=>d,t:()=>O});
var n=e(6776),d=class extends(0,n.a)(n.r,n.i,"DescribeInstanceRefreshes",n.s){};const O=["Launch","Terminate","AddToLoad\
Balancer","InstanceRefresh"];function A(u){const{serving:r,newest:a,group:_,active:y}=u;if(y)return{kind:"attach",refresh:y};
const C=D(u);return C.length>0||_!==a?{kind:"start",version:a,outdated:C}:r===a?{kind:"nothing"}:{kind:"record",version:a}}
const D=({instances:u,newest:r})=>u.filter(({version:a})=>a!==r).map(({id:a})=>a);function T(u,r){const a=u.filter(({Description:C,
StatusCode:W,StartTime:B})=>/^Launching a new EC2 instance/i.test(C??"")&&["Successful","Failed","Cancelled"].includes(W??
"")&&(B?.getTime()??0)>=r),_=a.findIndex(({StatusCode:C})=>C==="Successful"),y=_<0?a:a.slice(0,_);return{count:y.length,
reason:y[0]?.StatusMessage||y[0]?.Cause||"Auto Scaling gives no reason",instanceIds:y.flatMap(({Description:C})=>/\bi-[0-9a-f]+/.
exec(C??"")?.[0]??[])}}function I(u,r){const a=u.instances.length,_=r?a:D(u).length,y="by an instance refresh, each afte\
r its replacement serves";return _===0?{replaced:_,of:a,sentence:"no instance is replaced"}:{replaced:_,of:a,sentence:`${_}\
 of ${a} instances are replaced ${y}`}}function M(u){return u.some(({type:r,properties:a})=>r==="AWS::EC2::LaunchTemplat\
e"&&(a.length===0||a.some(({path:_})=>_.startsWith("/Properties/LaunchTemplateData"))))}}),2324:((N,S,e)=>{e.d(S,{bring:()=>C});
var n=e(7643),d=e(6776),O=e(6580),A=e(2264),D=e(2033),T=e(6844),I=e(126),M=e(7833),u=e(323),r=e(7598),a=class extends(0,d.
a)(d.r,d.i,"StartInstanceRefresh",d.d){};const _=18e5;async function y({aws:E,clock:p,log:g,runName:s},o,c){const l=n.l.
servingTemplateVersion,P=await(0,u.t)({client:await E.cloudFormation(),clock:p,stackName:o.name,isNew:!1,changeSetName:`${n.
c}-${s}-${(0,r.randomBytes)(4).toString("hex")}`,template:{UsePreviousTemplate:!0},parameters:Object.keys(o.parameters).
map(U=>U===l?{ParameterKey:U,ParameterValue:c}:{ParameterKey:U,UsePreviousValue:!0}),tags:o.tags,timeout:_,review:async()=>{},
onEvent:U=>g.info(U)});if(P.kind==="done"&&P.stack)return P.stack;if(P.kind==="unchanged")return o;const $="cause"in P?P.
cause:`it did not end (${P.kind})`;throw new A.t("stack.change-failed",`all instances run version ${c} of the launch tem\
plate, but stack ${o.name} could not be told so: ${$}; deploy again`)}async function C(E,p,g){const s=(0,D.o)(g),o={stackName:p.
name,groupName:(0,n.g)(p.name)};switch(s.kind){case"nothing":return(0,M.t)(p,g);case"record":return L(await y(E,p,s.version),
g,{outcome:"recorded"});case"attach":{E.log.info(`instance refresh ${s.refresh.id} runs: following it`);const c=await(0,I.
t)(E,o,s.refresh.id);return!(c.version===g.newest&&s.refresh.status!=="RollbackInProgress")&&c.kind!=="timed-out"?W(E,p,
g,c):K(E,p,g,c)}default:{B(g);const{version:c,outdated:l}=s;return E.log.info(`${l.length} of ${g.instances.length} inst\
ances run an older version of the launch template than ${c}: they are replaced`),K(E,p,g,await(0,I.t)(E,o,await j(E,p,c)))}}}
async function W(E,p,g,s){const o=s.version?` (version ${s.version})`:"";E.log.info(`instance refresh ${s.id}${o} ended:\
 ${s.status}${s.reason&&`, ${s.reason}`}`);const c=await(0,T.n)(E,p)??g;return c.active?L(p,c,{outcome:"failed",failure:new A.
t("fleet.refresh-failed","somebody else began another instance refresh; deploy again when it has ended")}):C(E,p,c)}function B({
suspended:E}){const p=D.t.filter(s=>E.includes(s));if(p.length===0)return;const g=`the group's process ${p.join(" and ")}\
 is suspended, so no instance can be replaced`;throw new A.t("fleet.refresh-failed",`${g}; resume it in Auto Scaling, th\
en deploy again`)}async function j({aws:E},p,g){const s=await E.autoScaling(),o=p.outputs[n.o.launchTemplate]??"";try{const{
InstanceRefreshId:c=""}=await s.send(new a({AutoScalingGroupName:(0,n.g)(p.name),DesiredConfiguration:{LaunchTemplate:{LaunchTemplateId:o,
Version:g}},Preferences:{MinHealthyPercentage:100,MaxHealthyPercentage:200,InstanceWarmup:0,AutoRollback:!0,SkipMatching:!0,
ScaleInProtectedInstances:"Refresh",StandbyInstances:"Ignore"}}));return c}catch(c){if(!(0,O.t)(c,"InstanceRefreshInProg\
ressFault","InstanceRefreshInProgress"))throw c;const l=await(0,T.t)({aws:E},p.name);if(l)return l.id;throw c}}async function K(E,p,g,s){
const{id:o}=s;return s.kind==="successful"?(E.log.info(`all instances run version ${g.newest} of the launch template`),L(
await y(E,p,g.newest),g,{outcome:"refreshed",id:o})):L(p,g,{outcome:"failed",id:o,failure:new A.t("fleet.refresh-failed",
`${k(g,s)}; ${V[s.kind]}`)})}const k=({newest:E,group:p},{kind:g,reason:s,status:o,id:c})=>{const l=`the instances could\
 not be replaced by version ${E} of the launch template`;return g==="timed-out"?`${l} in time: instance refresh ${c} sti\
ll runs (${s||o})`:g==="rolled-back"?`${l}: ${s}; version ${p} serves again`:`${l}: ${s}; instance refresh ${c} ended as\
 ${o}`},V={"rolled-back":"correct what new instances boot with and deploy again",failed:"look at the group's activities,\
 then deploy again","timed-out":"deploy again to follow it",successful:""};function L(E,p,g){return{...(0,M.t)(E,p),instances:(0,D.
a)(p).length,...g}}}),6844:((N,S,e)=>{e.d(S,{n:()=>D,t:()=>T});var n=e(7643),d=e(6776),O=e(2033);const A=["Pending","InP\
rogress","Baking","Cancelling","RollbackInProgress"];async function D({aws:I},M){const{AutoScalingGroups:u}=await(await I.
autoScaling()).send(new d.n({AutoScalingGroupNames:[(0,n.g)(M.name)]})),r=u?.[0],a=M.outputs[n.o.launchTemplateVersion];
if(!r||!a)return;const _={serving:M.parameters[n.l.servingTemplateVersion]??"",newest:a,group:r.LaunchTemplate?.Version??
"",instances:(r.Instances??[]).filter(({LifecycleState:C=""})=>!/^(Terminat|Standby|EnteringStandby)/.test(C)).map(({InstanceId:C="",
LaunchTemplate:W})=>({id:C,version:W?.Version??""})),suspended:(r.SuspendedProcesses??[]).map(({ProcessName:C=""})=>C)},
y=new Set([_.serving,a,_.group,..._.instances.map(({version:C})=>C)]);return{..._,active:y.size>1?await T({aws:I},M.name):
void 0}}async function T({aws:I},M){const{InstanceRefreshes:u}=await(await I.autoScaling()).send(new O.s({AutoScalingGroupName:(0,n.
g)(M),MaxRecords:1})),r=u?.[0];if(!(!r||!A.includes(r.Status??"")))return{id:r.InstanceRefreshId??"",status:r.Status??"",
version:r.DesiredConfiguration?.LaunchTemplate?.Version??""}}}),126:((N,S,e)=>{e.d(S,{t:()=>C});var n=e(6765),d=e(2033),
O=e(6776),A=e(6580),D=e(1105),T=e(8919),I=class extends(0,O.a)(O.r,O.i,"RollbackInstanceRefresh",O.l){},M=class extends(0,D.
l)(D.s,D.c,"GetConsoleOutput",D.d){};const u=400;async function r({aws:L},E){const p=await L.ec2();for(const g of E){const s=await p.
send(new M({InstanceId:g})).catch(()=>{}),o=[...Buffer.from(s?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].
at(-1)?.[1];if(o)return`${o.slice(0,u)} (${g})`}}const a=5e3,_=3e4,y=108e5;async function C(L,E,p){const{clock:g}=L,s=V(
L),o=g.now()+y;let c="";for(;;){const l=await j(L,E,p),{Status:P="",StatusReason:$=""}=l;s(l);const U=W[P],x={id:p,version:l.
DesiredConfiguration?.LaunchTemplate?.Version??"",status:P};if(U)return{...x,kind:U,reason:U==="successful"?"":c||B(l)};
if(g.now()>=o)return{...x,kind:"timed-out",reason:$};P==="InProgress"&&(c=await K(L,E,l)??c),P==="RollbackInProgress"&&await(0,T.
n)(L,E.stackName,{}),await(0,n.t)(g,a)}}const W={Successful:"successful",RollbackSuccessful:"rolled-back",RollbackFailed:"\
failed",Failed:"failed",Cancelled:"failed"},B=({RollbackDetails:L,StatusReason:E,Status:p})=>L?.RollbackReason||E||`it e\
nded as ${p}`;async function j({aws:L},{groupName:E},p){const{InstanceRefreshes:g}=await(await L.autoScaling()).send(new d.
s({AutoScalingGroupName:E,InstanceRefreshIds:[p]}));return g?.[0]??{InstanceRefreshId:p,Status:"Pending"}}async function K(L,{
groupName:E},p){const g=await L.aws.autoScaling(),{Activities:s=[]}=await g.send(new O.t({AutoScalingGroupName:E,MaxRecords:100})),
o=(0,d.r)(s,p.StartTime?.getTime()??0);if(o.count<2)return;const c=await k(L,o);L.log.warning(`${o.count} new instances \
failed in a row: ${c}; the refresh is rolled back`);try{await g.send(new I({AutoScalingGroupName:E}))}catch(l){if(!(0,A.
t)(l,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))throw l}return c}const k=async(L,{instanceIds:E,
reason:p})=>await r(L,E.slice(0,2))??p;function V({clock:L,log:E}){const p=L.now();let g="",s=Number.NEGATIVE_INFINITY;return({
Status:o,PercentageComplete:c=0,InstancesToUpdate:l,StatusReason:P})=>{const $=`${o} ${c} %${l===void 0?"":`, ${l} insta\
nces left`}${P?`: ${P}`:""}`;$===g&&L.now()-s<_||(g=$,s=L.now(),E.info(`${Math.round((s-p)/1e3)} s  ${$}`))}}}),7833:((N,S,e)=>{
e.d(S,{t:()=>n});const n=(d,O)=>({stack:d,outcome:"nothing",from:O?.group??"",to:O?.newest??"",instances:0,id:"",failure:void 0})}),
8669:((N,S,e)=>{e.d(S,{a:()=>D,i:()=>A,n:()=>T,r:()=>M,t:()=>I});const n=[{pattern:/(?:not authorized to perform|API):\s*([a-z0-9-]+:[A-Za-z]+)/,
advice:([,u])=>`grant ${u} to the role that CloudFormation works with, then deploy again`},{pattern:/not authorized to perform this operation|access denied|AccessDenied/i,
advice:()=>"grant the role the action that made this resource; the event in AWS CloudTrail has its name"},{pattern:/denied by stack policy/i,
advice:()=>"the stack's policy protects this resource; allow its replacement by name if it is meant"},{pattern:/(?:type|node|cache\.|Unsupported).*?not (?:supported|available|offered) in.*?Availability Zone(?: \(?([a-z]+-[a-z0-9-]+)\)?)?(?:.*?or choosing ([a-z0-9, -]+))?/i,
advice:([,u,r])=>`use zones that offer this type${r?` (${r.trim()})`:""}${u?`, not ${u}`:""}, or another type`},{pattern:/Insufficient\w*Capacity|do not have sufficient .* capacity/i,
advice:()=>"AWS has none of this type left in the zone now: deploy again later, or use another type"},{pattern:/must have values|Unable to fetch parameters|ParameterNotFound|[Pp]arameter \S+ (?:cannot be|was not) found/,
advice:()=>"give the parameter that is named a value, then deploy again"},{pattern:/(ami-[0-9a-f]+)\]?'? does not exist|InvalidAMIID/,
advice:([,u])=>`use an image that exists in this region${u?` instead of ${u}`:""}`},{pattern:/instance types? do(?:es)? not exist|[Ii]nvalid (?:value .* for )?(?:InstanceType|instance type|cache node type)|InvalidInstanceType|not a valid (?:instance|cache node) type/,
advice:()=>"use a type that this region offers"},{pattern:/already exists|AlreadyExists|already taken|in use by another stack/i,
advice:()=>"the name is taken: remove what has it, or deploy a stack of another name"},{pattern:/limit (?:has been |was )?exceeded|LimitExceeded|maximum number of|exceed\w* .*(?:limit|quota)|quota|UnreservedConcurrentExecution/i,
advice:()=>"an account limit is reached: raise it in Service Quotas or remove what is not used"}];function d(u){for(const{
pattern:r,advice:a}of n){const _=r.exec(u);if(_)return a(_)}}const O=/^Resource (creation|update|deletion) cancelled/i,A=({
PhysicalResourceId:u,StackId:r})=>u===r;function D(u){const r=u.filter(({ResourceStatus:y})=>y?.endsWith("_FAILED")).filter(
({ResourceStatusReason:y})=>!O.test(y??"")),a=r.find(y=>!A(y))??r[0];if(!a)return;const _=a.ResourceStatusReason??"no re\
ason given";return{logicalId:a.LogicalResourceId??"",type:a.ResourceType??"",status:a.ResourceStatus??"",reason:_,remedy:d(
_)}}function T({logicalId:u,type:r,status:a},_){return{logicalId:u,type:r,status:a,reason:_,remedy:d(_)}}const I=({logicalId:u,
type:r,status:a,reason:_})=>`${u} (${r}) ${a}: ${_}`;function M(u){const r=new Map;for(const a of u)A(a)||r.set(a.LogicalResourceId??
"",a);return[...r].filter(([,{ResourceStatus:a,ResourceStatusReason:_}])=>a?.endsWith("_FAILED")&&!O.test(_??"")).map(([
a])=>a)}}),9996:((N,S,e)=>{e.d(S,{a:()=>me,c:()=>l,d:()=>c,f:()=>p,g:()=>K,h:()=>o,i:()=>he,l:()=>$,m:()=>s,n:()=>fe,o:()=>Q,
p:()=>g,r:()=>_e,s:()=>z,t:()=>Ee,u:()=>x});var n=e(6765),d=e(2264),O=e(7643),A=e(6580),D=e(6776),T=e(8930),I=e(4471),M=e(
9570),u=class extends(0,D.a)(D.r,D.i,"SuspendProcesses",D.f){};const r=50,a=1e3,_=4e5,y=12e4,C=new Set(["Pending","InPro\
gress","Delayed","Cancelling"]),W=new Set(["Pending","Delayed","Undeliverable","DeliveryTimedOut","Terminated"]);async function B(t,i,f){
const v=new Map;for(let m=0;m<i.length;m+=r)for(const[h,R]of await k(t,i.slice(m,m+r),f))v.set(h,R);return v}const j=new Set(
["lock.busy","parameters.unreadable"]);async function K(t,i,f){const v=new Map(await B(t,i,f)),m=i.filter(h=>{const R=v.
get(h);return R?.kind==="unknown"||R?.kind==="report"&&j.has(R.report.error?.code??"")});if(m.length>0)for(const[h,R]of await B(
t,m,f))v.set(h,R);return v}async function k(t,i,f){const v=await t.runtime.aws.ssm();try{const{Command:m}=await v.send(new M.
n({DocumentName:t.document,DocumentVersion:"$LATEST",...f.mode&&{Parameters:{mode:[f.mode]}},InstanceIds:[...i],MaxConcurrency:"\
100%",MaxErrors:"100%",TimeoutSeconds:60}));return await V(t,m?.CommandId??"",i,f)}catch(m){if(!(0,A.t)(m,"InvalidInstan\
ceId"))throw m;const[h]=i;if(i.length===1&&h)return[[h,{kind:"unreached",reason:"Run Command does not know it: no agent,\
 or gone"}]];const R=[];for(const w of i)R.push(...await k(t,[w],f));return R}}async function V(t,i,f,{mode:v,keep:m}){const{
clock:h}=t.runtime,R=h.now()+(v==="--check"?y:_);for(;;){const w=await L(t,i);if(f.filter(F=>!C.has(w.get(F)?.Status??"P\
ending")).length===f.length||h.now()>=R)return f.map(F=>[F,E(w.get(F))]);await m(),await(0,n.t)(h,a)}}async function L(t,i){
const f=await t.runtime.aws.ssm(),v=new Map;let m;try{do{const h=await f.send(new M.r({CommandId:i,Details:!0,...m&&{NextToken:m}}));
for(const R of h.CommandInvocations??[])v.set(R.InstanceId??"",R);m=h.NextToken}while(m)}catch(h){if(!(0,A.t)(h,"Invalid\
CommandId","InvocationDoesNotExist"))throw h}return v}function E(t){const i=(0,M.t)((t?.CommandPlugins??[]).map(({Output:h=""})=>h).
join(`
`));if(i)return{kind:"report",report:i};const{Status:f="Pending",StatusDetails:v=f}=t??{},m=`Run Command says ${v}`;return{
kind:W.has(v)?"unreached":"unknown",reason:m}}const p=(t,i,f)=>f??Math.max(1,t-i),g=t=>t.filter(({lifecycle:i})=>i==="In\
Service"),s=({lifecycle:t})=>t.startsWith("Pending");function o(t,i,{waveSize:f,floor:v}){const m=i.filter(({isServing:w})=>w).
length;if(m<v)return[];const h=t.filter(({isServing:w})=>!w),R=t.filter(({isServing:w})=>w).slice(0,m-v);return[...h,...R].
slice(0,f)}function c(t,i,f,v){const m=g(t),h=m.filter(({isServing:w})=>w);if(h.length<v)return;const R=w=>!w.isServing||
h.length>v;return[m.find(w=>i.get(w.id)===f),...h,...m].find(w=>w!==void 0&&R(w))}async function l(t){const{aws:i}=t.runtime,
f=await i.autoScaling(),[v,m]=await Promise.all([f.send(new D.n({AutoScalingGroupNames:[t.groupName]})),(0,I.i)(i,t.targetGroupArn)]),
h=v.AutoScalingGroups?.[0];if(!h){const w=`stack ${t.stackName} has no Auto Scaling group ${t.groupName} any more; deplo\
y it again`;throw new d.t("fleet.missing",w)}const R=(h.Instances??[]).map(({InstanceId:w="",LifecycleState:F="",HealthStatus:Y=""})=>({
id:w,lifecycle:F,isServing:F==="InService"&&Y==="Healthy"&&m.get(w)==="healthy"}));return{size:h.DesiredCapacity??0,nodes:R.
sort((w,F)=>w.id<F.id?-1:1),suspended:(h.SuspendedProcesses??[]).map(({ProcessName:w=""})=>w)}}const P=(t,i)=>(0,I.n)(t.
runtime.aws,i.map(f=>({InstanceId:f})));async function $(t,i,f){const v=await K(t,g(i).map(({id:h})=>h),{mode:"--check",
keep:f}),m=new Map;for(const[h,R]of v){const w=U(R);m.set(h,w),w===null&&t.runtime.log.warning(`${h} does not say what i\
t runs with: ${x(R)}`)}return m}const U=t=>t.kind==="report"&&t.report.listening?t.report.appliedVersion:null,x=t=>t.kind===
"report"?t.report.error?.message??`2408 ${t.report.listening?"answers":"does not answer"}`:t.reason,G=5e3,b=9e4,Q={checks:2,
during:G};async function z(t,i,{checks:f,during:v,keep:m}){const{clock:h}=t.runtime,R=h.now()+b+v,w=Math.min(G,Math.max(
1e3,v/Math.max(1,f-1))),F=await P(t,i),Y=new Map,re=new Map;for(;;){await m();const ie=i.filter(Z=>!Y.has(Z)),pe=await q(
t,ie,F),se=h.now();for(const Z of ie){const ee=pe.get(Z)??"gone",ae=X(re.get(Z),ee,se);re.set(Z,ae);const we=se>=R,ce=ae.
looks>=f&&se-ae.since>=v;(ee==="gone"||ee==="up"&&ce||we)&&Y.set(Z,J(ee,ce))}if(Y.size===i.length)return Y;await(0,n.t)(
h,Math.min(w,Math.max(1,R-h.now())))}}async function H(t){const i=g((await l(t)).nodes).map(({id:f})=>f);return i.length===
0?!0:[...(await q(t,i,await P(t,i))).values()].every(f=>f==="up")}function X(t,i,f){return i!=="up"?{since:f,looks:0}:t&&
t.looks>0?{...t,looks:t.looks+1}:{since:f,looks:1}}const J=(t,i)=>t==="up"&&!i?{problem:"it did not stay healthy"}:t;async function q(t,i,f){
const v=i.map(w=>f.get(w)??"").filter(Boolean),[{nodes:m},h]=await Promise.all([l(t),v.length>0?(0,I.a)(t.runtime.aws,t.
portProbe,v):new Map]),R=new Map(m.map(w=>[w.id,w]));return new Map(i.map(w=>[w,ue(R.get(w),h.get(f.get(w)??""))]))}function ue(t,i){
return t?.lifecycle!=="InService"?"gone":i!=="open"?{problem:`2408 is ${i??"not asked"}`}:t.isServing?"up":{problem:"it \
is not a healthy target"}}const de=["HealthCheck","ReplaceUnhealthy"],le=5e3,_e={steady:0,most:9e4,leaves:!1},fe={steady:75e3,
most:3e5,leaves:!0};async function me(t,i,f){const{suspended:v}=await l(t);if(i.suspended.length>0){const R=i.suspended.
filter(w=>!v.includes(w));return R.length>0&&await te(t,u,R),f()}const m=de.filter(R=>!v.includes(R));await i.renew(m),m.
length>0&&await te(t,u,m);const h=await f();return await oe(t,i,m),h}async function he(t,i,f){const{suspended:v}=i;if(i.
isLost||v.length===0)return;const{log:m}=t.runtime;try{if(!await ge(t,i,f)&&f.leaves)return m.warning(`not all nodes are\
 well: the reconciler resumes ${v.join(" and ")} later`);m.info(`resuming what was left suspended: ${v.join(", ")}`),await oe(
t,i,v)}catch(h){m.warning(`${v.join(" and ")} could not be resumed: ${(0,d.n)(h)}`)}}async function ge(t,i,{steady:f,most:v}){
const{clock:m}=t.runtime,h=m.now()+v;let R;for(;;){R=await H(t)?R??m.now():void 0;const w=m.now();if(R!==void 0&&w-R>=f)
return!0;if(w>=h)return!1;await i.renew(),await(0,n.t)(m,le)}}async function oe(t,i,f){if(i.isLost)return;await i.renew();
const{suspended:v}=await l(t),m=v.includes("Launch")?O.t:[],h=f.filter(R=>!m.includes(R));h.length>0&&await te(t,T.t,h),
await i.renew([])}async function te(t,i,f){await(await t.runtime.aws.autoScaling()).send(new i({AutoScalingGroupName:t.groupName,
ScalingProcesses:[...f]}))}function Ee(t,i){return{runtime:t,stackName:i.name,groupName:(0,I.t)(i,"groupName"),targetGroupArn:(0,I.
t)(i,"targetGroupArn"),portProbe:(0,I.t)(i,"portProbe"),document:(0,I.t)(i,"document")}}}),4247:((N,S,e)=>{e.d(S,{t:()=>n});
function n({head:d,rows:O}){const A=[d,...O],D=d.map((I,M)=>Math.max(...A.map(u=>(u[M]??"").length))),T=I=>D.map((M,u)=>(I[u]??
"").padEnd(M)).join("  ").trimEnd();return[T(d),D.map(I=>"\u2500".repeat(I)).join("  "),...O.map(T)]}})};export{ve as id,Pe as ids,Oe as modules};
