const Ct=6313,Lt=[6313],Rt={4539:((B,D,t)=>{t.d(D,{t:()=>d});var o=t(990),d=class extends(0,o.s)(o.a,o.o,"DeleteParamete\
rs",o.l){}}),7274:((B,D,t)=>{t.d(D,{t:()=>d});var o=t(990),d=class extends(0,o.s)(o.a,o.o,"PutParameter",o.d){}}),8930:((B,D,t)=>{
t.d(D,{t:()=>d});var o=t(6776),d=class extends(0,o.o)(o.i,o.a,"ResumeProcesses",o.u){}}),3657:((B,D,t)=>{t.d(D,{t:()=>d});
var o=t(6776),d=class extends(0,o.o)(o.i,o.a,"SuspendProcesses",o.m){}}),8919:((B,D,t)=>{t.d(D,{n:()=>M,t:()=>R});var o=t(
2656),d=t(7643),C=t(8930),y=t(5268),E=t(4865);async function M(l,c,{paused:u,guard:T=A=>A(),group:p}){const A=(0,y.n)(p??
await(0,y.t)(l,c)).includes(d.i);if(u===void 0&&!A)return!1;const S=async()=>(0,E.n)(l,c,u??(await(0,E.t)(l,c))?.paused??
!1);return A?await T(async()=>{await S(),await m(l,c)}):await S(),A}async function m(l,c){const u=await _(l,c);await v(l,
c,d.t.filter(A=>!u.includes(A)));const T=d.t.filter(A=>u.includes(A));if(T.length===0)return;const p=await _(l,c);await v(
l,c,T.filter(A=>!p.includes(A)))}async function v({aws:l},c,u){if(u.length===0)return;const T=await l.autoScaling(),p=(0,d.
g)(c);await T.send(new C.t({AutoScalingGroupName:p,ScalingProcesses:u}))}async function R(l,c,u){(0,y.n)(u).includes("Te\
rminate")&&await v(l,c,[d.f])}async function _({aws:l,clock:c,runName:u},T){const{LockParameter:p}=await t.e(9534).then(
t.bind(t,9534)),A=await new p({aws:l,stackName:T,owner:u}).read();return A?.lock&&(0,o.i)(A.lock,c.now())?A.lock.suspended:
[]}}),6220:((B,D,t)=>{t.d(D,{n:()=>E,t:()=>y});var o=t(307),d=t(5913),C=class extends(0,d.r)(d.t,d.n,"UpdateTerminationP\
rotection",d.v){};function y(M,{retain:m=[],roleArn:v=""}={}){const{client:R,stackId:_}=M,l={StackName:_,...m.length>0&&
{RetainResources:[...m]},...v&&{RoleARN:v}};return(0,o.n)(M,c=>R.send(new o.r({...l,ClientRequestToken:c})),c=>c===void 0||
c.status.isDeleted)}async function E({client:M,stackId:m},v){await M.send(new C({StackName:m,EnableTerminationProtection:v}))}}),
6313:((B,D,t)=>{t.r(D),t.d(D,{i:()=>k,n:()=>I,r:()=>W,run:()=>Mt,t:()=>j});var o=t(7643),d=t(6164),C=t(4059),y=t(6580),E=t(
3189),M=t(4539),m=t(990),v=t(2264),R=t(6220),_=t(2803),l=t(8929),c=t(1105),u=t(6776),T=t(8930),p=t(3657),A=t(8919),S=t(5268),
J=t(1195),H=t(6844),b=t(3776),r=t(4640),h=t(9713),f=t(6223),w=t(7158),k=class extends(0,u.o)(u.i,u.a,"CompleteLifecycleA\
ction",u.l){},W=class extends(0,c.f)(c.u,c.d,"DescribeNetworkInterfaces",c.h){},I=class extends(0,E.w)(E.g,E.x,"DeleteBu\
cket",E.a){},j=class extends(0,E.w)(E._,E.S,"DeleteObjects",E.o){};const U=10;async function G({aws:n},e,s=[]){const a=await n.
ssm(),i=[];let O;do{const P=await a.send(new m.n({Path:(0,o._)(e).prefix,Recursive:!0,...O&&{NextToken:O}})),g=(P.Parameters??
[]).map(({Name:L=""})=>L);i.push(...g.filter(L=>!s.includes(L))),O=P.NextToken}while(O);for(let P=0;P<i.length;P+=U)await a.
send(new M.t({Names:i.slice(P,P+U)}));return i.length}async function lt({aws:n},e){const s=await n.s3();if(!await(0,d.t)(
s,e))return!1;await _t(s,e);try{await s.send(new I(e))}catch(a){if(!(0,y.t)(a,"NoSuchBucket"))throw a}return!0}async function _t(n,e){
let s={};for(;s;){const a=await dt(n,e,s),i=[...a.Versions??[],...a.DeleteMarkers??[]].map(({Key:O,VersionId:P})=>({Key:O,
...P&&{VersionId:P}}));i.length>0&&await ut(n,e,i),s=a.IsTruncated?{...a.NextKeyMarker&&{KeyMarker:a.NextKeyMarker},...a.
NextVersionIdMarker&&{VersionIdMarker:a.NextVersionIdMarker}}:void 0}}const dt=(n,e,s)=>n.send(new E.t({...e,...s}));async function ut(n,e,s){
const{Errors:a=[]}=await n.send(new j({...e,Delete:{Objects:s,Quiet:!0}})),[i]=a;if(!i)return;const O=`${a.length} objec\
ts in bucket ${e.Bucket} were not deleted (${i.Key}: ${i.Code} ${i.Message}); run destroy again`;throw new v.t("destroy.\
incomplete",O)}async function Q({clock:n,pace:e,look:s},a){let i=()=>{},O=!1;const P=async()=>{await s().catch(()=>!0)&&
g()},g=()=>{O||(i=n.after(e,()=>{P()}))};return g(),a.finally(()=>{O=!0,i()})}const ft=6e4;async function Y({aws:n},e){const{
NetworkInterfaces:s}=await(await n.ec2()).send(new W({Filters:[{Name:"description",Values:[`AWS Lambda VPC ENI-${e}*`]}]}));
return(s??[]).map(({NetworkInterfaceId:a=""})=>a).sort()}async function z(n,e,s){if(!e)return s;const{clock:a,log:i}=n,O=a.
now();return Q({clock:a,pace:ft,look:async()=>{const g=await Y(n,e),L=Math.round((a.now()-O)/6e4);return g.length>0&&i.info(
`${L} min  ${g.length} network interfaces of ${e} are left (${g.join(", ")}): AWS removes them within 40 minutes`),!0}},
s)}const X=["Launch","ReplaceUnhealthy"],wt=1e4;async function ht(n,e){const s=await n.aws.autoScaling(),a=(0,o.g)(e.name),
i=await(0,S.t)(n,e.name);if(!i)return async()=>{};const O=(0,S.n)(i),P=X.filter(L=>!O.includes(L)),g=async()=>{await(0,b.
n)(n,e),P.length!==0&&await s.send(new T.t({AutoScalingGroupName:a,ScalingProcesses:P}))};await s.send(new p.t({AutoScalingGroupName:a,
ScalingProcesses:X}));try{const L=await(0,b.t)(n,e);L.length>0&&n.log.info(`disabled ${L.join(" and ")}`),await Et(n,e.name)}catch(L){
throw await g().catch(()=>{}),L}return g}async function Et(n,e){const s=await(0,S.t)(n,e);if(!s)return;const a=(0,o.g)(e);
await(0,A.t)(n,e,s),await(0,H.t)(n,e)&&await(0,J.t)(n,a)&&n.log.info("the instance refresh that ran is cancelled");const i=await Z(
n,e,s);n.log.info(`the group launches nothing any more${i&&`; ${i}`}`)}async function Z(n,e,{Instances:s=[]}){const a=s.
filter(({LifecycleState:i})=>i==="Pending:Wait").map(({InstanceId:i=""})=>i);for(const i of a)await mt(n,(0,o.g)(e),i);return a.
length>0?`${a.join(", ")} waited to come into service and is ended`:""}function Pt(n,e,s){const a=async()=>{const i=await(0,S.
t)(n,e),O=i?await Z(n,e,i):"";return O&&n.log.info(O),i?.Instances?.some(({LifecycleState:P=""})=>P.startsWith("Pending"))??
!1};return Q({clock:n.clock,pace:wt,look:a},s)}async function mt({aws:n},e,s){const a=await n.autoScaling();try{await a.
send(new k({AutoScalingGroupName:e,LifecycleHookName:o.r,InstanceId:s,LifecycleActionResult:"ABANDON"}))}catch(i){if(!((0,y.
t)(i,"ValidationError")&&/No active Lifecycle Action/i.test(String(i))))throw i}}const q=54e5;async function Ot(n,e,{retain:s,
roleArn:a}){const{aws:i,clock:O,log:P}=n,g={client:await i.cloudFormation(),clock:O,stackId:e.id,timeout:q,onEvent:N=>P.
info(N)},L=e.outputs[o.o.portProbe]??"",$=await ht(n,e),K=await Dt(n,{operation:g,stack:e,roleArn:a,probe:L}).catch(async N=>{
throw await tt(P,{operation:g,stack:e,resume:$}),N});if(K.kind==="refused")throw await tt(P,{operation:g,stack:e,resume:$}),
ot(n,e,K,a);if(K.kind==="done")return[];if(K.kind==="timed-out")throw it(e,K.status,await et(n,L));const F=nt(K),x=F.filter(
({logicalId:N})=>s.includes(N));if(x.length===0||x.length<F.length)throw at(n,e,K,x);P.info(`deleting the stack again wi\
thout ${x.map(({logicalId:N})=>N).join(", ")}`);const gt=x.map(({logicalId:N})=>N),V=await z(n,L,(0,R.t)(g,{roleArn:a,retain:gt}));
if(V.kind==="refused")throw ot(n,e,V,a);if(V.kind==="done")return x;throw V.kind==="timed-out"?it(e,V.status,await et(n,
L)):at(n,e,V,[])}async function Dt(n,{operation:e,stack:s,roleArn:a,probe:i}){return s.isProtected&&await(0,R.n)(e,!1),z(
n,i,Pt(n,s.name,(0,R.t)(e,{roleArn:a})))}async function tt(n,{operation:e,stack:s,resume:a}){const i=await(0,_.t)(e.client,
s.id).catch(()=>{});if(i?.status.name!==s.status.name)return;const O=s.isProtected&&!i.isProtected,P=(await Promise.allSettled(
[O&&(0,R.n)(e,!0),a()])).flatMap(g=>g.status==="rejected"?[(0,v.n)(g.reason)]:[]);P.length===0?n.info("the deletion did \
not begin: what it had switched off is on again"):n.warning(`the deletion did not begin, and not all that it had switche\
d off is on again (${P.join("; ")}): deploy switches it on`)}const et=(n,e)=>e?Y(n,e).catch(()=>[]):Promise.resolve([]);
function nt({events:n,resources:e}){return e.map(s=>{const a=n.findLast(({LogicalResourceId:i})=>i===s);return{logicalId:s,
type:a?.ResourceType??"",physicalId:a?.PhysicalResourceId??"",reason:a?.ResourceStatusReason??"CloudFormation gives no r\
eason"}})}const st=({logicalId:n,type:e,physicalId:s,reason:a})=>`${n} (${e} ${s}): ${a}`;function at(n,{name:e},s,a){const i=nt(
s),O=i.filter(({logicalId:$})=>!a.some(K=>K.logicalId===$)).length===0?"run destroy again":`mend what holds it and run d\
estroy again, or give it up with retain-resources: ${i.map(({logicalId:$})=>$).join(",")}`,{root:P,events:g}=s,L=[`stack\
 ${e} was not deleted; ${O}`,...i.map($=>`left: ${st($)}`)];return(0,l.n)(n,{code:"destroy.incomplete",root:P,details:L,
events:g})}function ot(n,{name:e},{root:s},a){const i=`stack ${e} was not deleted: CloudFormation refused to begin; ${/TerminationProtection is enabled/i.
test(s.reason)?"somebody switched its termination protection on meanwhile: leave it off":(0,l.t)(a)}, then run destroy a\
gain`;return(0,l.n)(n,{code:"destroy.incomplete",root:s,details:[i]})}function it({name:n},e,s){const a=`stack ${n} was \
not deleted: it is still ${e} after ${q/6e4} minutes; run destroy again`;return new v.t("destroy.incomplete",a,{details:s.
map(i=>`left: network interface ${i} of port-probe, which AWS removes by itself`)})}const Mt=async(n,e)=>{const{stackName:s}=n,
{log:a}=e;vt(n);const i=await a.group("Preflight",()=>(0,h.t)(e)),O=await(0,C.n)(e,s),P=!O||O.status.isDeleted;P&&a.info(
`there is no stack ${s} in ${i.region} of account ${i.account}`);const g=P?await yt(n,e):await a.group("Deletion",()=>rt(
n,e,O)),{token:L}=(0,o._)(s),$=await G(e,s,n.keepsToken?[L]:[]),K={Bucket:(0,d.n)(i,s),ExpectedBucketOwner:i.account},F=await lt(
e,K);a.info(`deleted ${$} parameters and ${F?"":"no "}bucket ${K.Bucket}`),n.keepsToken&&a.info(`kept ${L} with all its \
versions; the next deploy of ${s} takes it`);for(const x of g)a.warning(`left behind, delete it by hand: ${st(x)}`);return{
headline:P?`stack ${s} was gone already; ${$} parameters and ${F?1:0} buckets were left of it`:`stack ${s} is gone, with\
 its ${n.keepsToken?"other ":""}parameters and its bucket${g.length>0?`; ${g.length} of its resources are left behind`:""}`,
outputs:{"stack-id":O?.id??""},result:{command:"destroy",stack:s,stackId:O?.id??null,wasGone:P,parameters:$,bucket:F?K.Bucket:
null,keptToken:n.keepsToken?L:null,left:g,cloudFormationCalls:e.aws.cloudFormationCalls()},tables:[],failure:void 0}};function vt({
confirm:n,stackName:e}){if(n===e)return;const s=`destroy deletes stack "${e}", and confirm is "${n}"; set confirm to the\
 stack's name`;throw new v.t("destroy.unconfirmed",s)}async function rt(n,e,s){const{retainResources:a,serviceRoleArn:i}=n,
O=await(0,f.n)(ct(n,e)),P=O.keep();let g=!1;try{const L=await Ot(e,s,{retain:a,roleArn:i});return g=!0,L}finally{await P(),
g||await O.release()}}async function yt(n,e){const s=ct(n,e);if(!(await new w.t(s).read())?.lock?.held)return[];await(await(0,f.
n)(s)).release();const a=await(0,C.n)(e,n.stackName);return a&&!a.status.isDeleted?rt(n,e,a):[]}const ct=({stackName:n},e)=>({
...e,stackName:n,owner:(0,r.t)(e),purpose:"destroy"})}),8929:((B,D,t)=>{t.d(D,{n:()=>C,t:()=>y});var o=t(8669),d=t(2264);
function C({record:E},{code:M,root:m,details:v,events:R}){return E({rootCause:m,...R&&{events:R}}),new d.t(M,(0,o.t)(m),
{details:[...m.remedy?[m.remedy]:[],...v]})}const y=E=>E?`correct service-role-arn (${E}), a role that CloudFormation mu\
st be able to assume`:"if the role that the stack was last changed with is gone, name another in service-role-arn"}),467:((B,D,t)=>{
t.d(D,{n:()=>E,t:()=>y});var o=t(6580),d=t(990),C=t(7274);async function y({aws:M},m,v){const R=await M.ssm();try{const{
Parameter:_}=await R.send(new d.i({Name:m}));return v.safeParse(JSON.parse(_?.Value??"")).data}catch(_){if((0,o.t)(_,"Pa\
rameterNotFound")||_ instanceof SyntaxError)return;throw _}}async function E({aws:M},m,{description:v,value:R}){await(await M.
ssm()).send(new C.t({Name:m,Description:v,Type:"String",Value:JSON.stringify(R),Overwrite:!0}))}}),7158:((B,D,t)=>{t.d(D,
{n:()=>m,t:()=>v});var o=t(2656),d=t(7643),C=t(6580),y=t(990),E=t(7274),M=t(2264);function m(_,{owner:l,purpose:c,leaseUntil:u}){
const T=new Date(u).toISOString();return new M.t("lock.held",`stack ${_} is being changed by another run, ${l} (${c}), w\
hose lock holds until ${T} and is renewed; run again when it has ended`)}var v=class{#t;#n;#e;#s;constructor({aws:_,stackName:l,
owner:c}){this.#t=_,this.#n=(0,d._)(l).lock,this.#e=c,this.#s=l}async read(_){const l=await this.#t.ssm(),c=_===void 0?this.#n:
`${this.#n}:${_}`;try{const{Parameter:u}=await l.send(new y.i({Name:c})),T=u?.Value??"";return{version:u?.Version??0,lock:R(
T),text:T}}catch(u){if((0,C.t)(u,"ParameterNotFound","ParameterVersionNotFound"))return;throw u}}async create(_){const l=await this.#t.
ssm();try{const{Version:c=1}=await l.send(new E.t({Name:this.#n,Type:"String",Value:JSON.stringify(_)}));return c}catch(c){
if((0,C.t)(c,"ParameterAlreadyExists"))return;throw c}}async overwrite(_,l){const c=await this.#a(JSON.stringify(l));if(c===
_.version+1)return c;const u=await this.read(_.version+1);if(u?.lock?.owner===this.#e)return c;throw u&&await this.#o(u,
c),m(this.#s,u?.lock??{...l,owner:"unknown"})}async#o(_,l){let c=_;for(let u=l-1;u>_.version;u--){const T=await this.read(
u);if(T?.lock?.owner===_.lock?.owner){c=T??c;break}}(await this.read())?.version===l&&await this.#a(c.text)}async#a(_){const{
Version:l=0}=await(await this.#t.ssm()).send(new E.t({Name:this.#n,Type:"String",Value:_,Overwrite:!0}));return l}};function R(_){
try{return o.n.safeParse(JSON.parse(_)).data}catch{return}}}),2656:((B,D,t)=>{t.d(D,{i:()=>y,n:()=>C,r:()=>E,t:()=>d});var o=t(
7811);const d=12e4,C=(0,o.f)({owner:(0,o._)(),purpose:(0,o.t)(["deploy","rotate","repair","destroy"]),held:(0,o.r)(),leaseUntil:(0,o.
s)(),suspended:(0,o.n)((0,o._)())}),y=(M,m)=>M.held&&M.leaseUntil>m,E=(0,o.f)({paused:(0,o.r)(),by:(0,o._)()})}),6223:((B,D,t)=>{
t.d(D,{n:()=>u});var o=t(6765),d=t(2656),C=t(7643),y=t(2264),E=t(7158);const M=1e4,m=15e3,v=2500,R=1e3,_=6e4,l=3e5,c=6e5;
async function u(r){const{clock:h,stackName:f}=r,w=new E.t(r);for(let k;;await(0,o.t)(h,v)){const W=await w.read(),I=W?.
lock?.held&&W.lock.owner!==r.owner?await S(r,w,W):W,j=A(r,I?.lock?.suspended??[]);if((I?await w.overwrite(I,j):await w.create(
j))===void 0){if(k??=h.now(),h.now()-k<_)continue;throw T(f)}const U=p(I?.lock,r)?I?.lock:void 0;U&&r.log.info(`took ove\
r from ${U.owner} (${U.purpose})`);const G=new b(r,w,{mine:j,inherited:U});return I&&await G.confirm(),G}}function T(r){
const{lock:h}=(0,C._)(r),f=`Parameter Store says for ${_/1e3} seconds that ${h} is not there, and that it is there when \
it is made; run again`;return new y.t("aws.unavailable",f)}const p=(r,{owner:h})=>r!==void 0&&r.owner!==h&&(r.held||r.suspended.
length>0);function A({owner:r,purpose:h,clock:f},w){return{owner:r,purpose:h,held:!0,leaseUntil:f.now()+d.t,suspended:[...w]}}
async function S(r,h,f){const{clock:w,log:k,stackName:W}=r,I=w.now()+l;f.lock&&(0,d.i)(f.lock,w.now())&&k.info(`the lock\
 is held by ${f.lock.owner}: is it alive?`);for(let j=f;;){const U=await J(r,h,j);if(U===j||!U?.lock?.held)return U;if(U.
lock.purpose!=="repair"||w.now()>=I)throw(0,E.n)(W,U.lock);j===f&&k.info("the reconciler repairs a node: waiting for the\
 end of that"),j=U}}async function J({clock:r,owner:h},f,w){const k=w.lock;if(H(k.owner,h))return w;const W=Math.max(k.leaseUntil,
r.now()+m),I=k.leaseUntil<r.now()-c?r.now():W;for(;r.now()<I;){await(0,o.t)(r,Math.min(v,I-r.now()));const j=await f.read();
if(j?.version!==w.version)return j}return w}function H(r,h){const[[,f,w]=[],[,k,W]=[]]=[r,h].map(I=>/^(\d+)-(\d+)-/.exec(
I)??[]);return f!==void 0&&f===k&&Number(w)<Number(W)}var b=class{inherited;#t;#n;#e;#s=!1;#o=0;constructor(r,h,{mine:f,
inherited:w}){this.#t=r,this.#n=h,this.#e=f,this.inherited=w}get isLost(){return this.#s}get suspended(){return this.#e.
suspended}async confirm(){await(0,o.t)(this.#t.clock,R),await this.#i()}async renew(r=this.#e.suspended){const{clock:h}=this.#t,
f=await this.#i(),w=this.#e.leaseUntil-d.t+M<=h.now(),k=f.text===JSON.stringify(this.#e)&&r.join()===this.#e.suspended.join();
(w||!k)&&await this.#a(f,A(this.#t,r))}async renewUnlessSeen(r){const{clock:h}=this.#t;for(let f=0;f<3&&h.now()-this.#o>
r;f++)await this.renew()}async release(){if(this.#s)return;const{log:r}=this.#t,h=this.#e.suspended.length>0?{leaseUntil:0}:
{held:!1};try{await this.#a(await this.#i(),{...this.#e,...h})}catch(f){const w=new Date(this.#e.leaseUntil).toISOString();
r.warning(`the lock could not be released; it ends by itself at ${w} (${String(f)})`)}}keep(){const{clock:r}=this.#t;let h=!1,
f=()=>{},w=Promise.resolve();const k=()=>{f=r.after(M,()=>{w=this.renew().catch(()=>{}).then(()=>{h||k()})})};return k(),
async()=>{h=!0,f(),await w}}async#a(r,h){try{await this.#n.overwrite(r,h),this.#e=h}catch(f){throw f instanceof y.t&&f.code===
"lock.held"?this.#r(f.message):f}}async#i(){const{clock:r,owner:h}=this.#t;let f=r.now(),w=await this.#n.read();for(let k=0;w?.
lock?.owner!==h&&k<3;k++)await(0,o.t)(r,R),f=r.now(),w=await this.#n.read();if(w?.lock?.owner===h&&w.lock.held)return this.#o=
f,w;throw this.#r(w?.lock?`it is ${w.lock.owner}'s (${w.lock.purpose})`:"it is gone")}#r(r){this.#s=!0;const{stackName:h}=this.#t;
return new y.t("lock.lost",`the lock of stack ${h} was taken from this run: ${r}; nothing more was changed, run again wh\
en that run has ended`)}}}),4640:((B,D,t)=>{t.d(D,{t:()=>d});var o=t(7598);const d=({runName:C})=>`${C}-${(0,o.randomBytes)(
4).toString("hex")}`}),4865:((B,D,t)=>{t.d(D,{n:()=>E,t:()=>y});var o=t(2656),d=t(7643),C=t(467);const y=(M,m)=>(0,C.t)(
M,(0,d._)(m).pause,o.r);async function E(M,m,v){const R={paused:v,by:M.runName};await(0,C.n)(M,(0,d._)(m).pause,{description:"\
Whether the reconciler only looks",value:R})}}),1195:((B,D,t)=>{t.d(D,{t:()=>y});var o=t(6776),d=t(6580),C=class extends(0,o.
o)(o.i,o.a,"CancelInstanceRefresh",o.c){};async function y({aws:E},M){const m=await E.autoScaling();try{return await m.send(
new C({AutoScalingGroupName:M,WaitForTransitioningInstances:!1})),!0}catch(v){if((0,d.t)(v,"ActiveInstanceRefreshNotFoun\
dFault","ActiveInstanceRefreshNotFound"))return!1;throw v}}}),307:((B,D,t)=>{t.d(D,{n:()=>v,r:()=>M,t:()=>m});var o=t(2264),
d=t(6580),C=t(8669),y=t(5913),E=t(254),M=class extends(0,y.r)(y.t,y.n,"DeleteStack",y.s){};function m(_,l){return{kind:"\
refused",cause:l,root:(0,C.n)({logicalId:_,type:"AWS::CloudFormation::Stack",status:"refused"},l)}}async function v(_,l,c){
let u;const T=p=>l(p).catch(A=>{throw(0,d.t)(A,"ValidationError")&&(u=m(R(_),(0,o.n)(A))),A});return(0,E.n)(_,T,c).catch(
p=>{if(u)return u;throw p})}const R=({stackId:_})=>_.split("/")[1]??_})};export{Ct as id,Lt as ids,Rt as modules};
