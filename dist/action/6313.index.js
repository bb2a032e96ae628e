const Ct=6313,Lt=[6313],Rt={4539:((I,O,t)=>{t.d(O,{t:()=>d});var o=t(990),d=class extends(0,o.s)(o.a,o.o,"DeleteParamete\
rs",o.l){}}),7274:((I,O,t)=>{t.d(O,{t:()=>d});var o=t(990),d=class extends(0,o.s)(o.a,o.o,"PutParameter",o.d){}}),8930:((I,O,t)=>{
t.d(O,{t:()=>d});var o=t(6776),d=class extends(0,o.o)(o.i,o.a,"ResumeProcesses",o.u){}}),3657:((I,O,t)=>{t.d(O,{t:()=>d});
var o=t(6776),d=class extends(0,o.o)(o.i,o.a,"SuspendProcesses",o.m){}}),8919:((I,O,t)=>{t.d(O,{n:()=>R,t:()=>v});var o=t(
2656),d=t(7643),L=t(8930),g=t(5268),P=t(4865);async function R(D,c,{paused:l,guard:_=T=>T(),group:h}){const T=await D.aws.
autoScaling(),$=(0,d.g)(c),W=(0,g.n)(h??await(0,g.t)(D,c)).includes(d.i);if(l===void 0&&!W)return!1;const S=async()=>(0,P.
n)(D,c,l??(await(0,P.t)(D,c))?.paused??!1);return W?await _(async()=>{await S();const J=await y(D,c),F=d.t.filter(V=>!J.
includes(V));F.length!==0&&await T.send(new L.t({AutoScalingGroupName:$,ScalingProcesses:F}))}):await S(),W}async function v({
aws:D},c,l){if(!(0,g.n)(l).includes("Terminate"))return;const _=await D.autoScaling(),h=(0,d.g)(c);await _.send(new L.t(
{AutoScalingGroupName:h,ScalingProcesses:[d.f]}))}async function y({aws:D,clock:c,runName:l},_){const{LockParameter:h}=await t.
e(9534).then(t.bind(t,9534)),T=await new h({aws:D,stackName:_,owner:l}).read();return T?.lock&&(0,o.i)(T.lock,c.now())?T.
lock.suspended:[]}}),6220:((I,O,t)=>{t.d(O,{n:()=>P,t:()=>g});var o=t(307),d=t(4255),L=class extends(0,d.r)(d.t,d.n,"Upd\
ateTerminationProtection",d.v){};function g(R,{retain:v=[],roleArn:y=""}={}){const{client:D,stackId:c}=R,l={StackName:c,
...v.length>0&&{RetainResources:[...v]},...y&&{RoleARN:y}};return(0,o.n)(R,_=>D.send(new o.r({...l,ClientRequestToken:_})),
_=>_===void 0||_.status.isDeleted)}async function P({client:R,stackId:v},y){await R.send(new L({StackName:v,EnableTerminationProtection:y}))}}),
6313:((I,O,t)=>{t.r(O),t.d(O,{i:()=>A,n:()=>k,r:()=>j,run:()=>Mt,t:()=>B});var o=t(7643),d=t(6164),L=t(4059),g=t(6580),P=t(
3189),R=t(4539),v=t(990),y=t(2264),D=t(6220),c=t(2803),l=t(8929),_=t(1105),h=t(6776),T=t(8930),$=t(3657),W=t(8919),S=t(5268),
J=t(1195),F=t(6844),V=t(3776),r=t(4640),E=t(9713),f=t(6223),u=t(7158),A=class extends(0,h.o)(h.i,h.a,"CompleteLifecycleA\
ction",h.l){},j=class extends(0,_.f)(_.u,_.d,"DescribeNetworkInterfaces",_.h){},k=class extends(0,P.w)(P.g,P.x,"DeleteBu\
cket",P.a){},B=class extends(0,P.w)(P._,P.S,"DeleteObjects",P.o){};const p=10;async function H({aws:n},e,s=[]){const a=await n.
ssm(),i=[];let m;do{const w=await a.send(new v.n({Path:(0,o._)(e).prefix,Recursive:!0,...m&&{NextToken:m}})),M=(w.Parameters??
[]).map(({Name:C=""})=>C);i.push(...M.filter(C=>!s.includes(C))),m=w.NextToken}while(m);for(let w=0;w<i.length;w+=p)await a.
send(new R.t({Names:i.slice(w,w+p)}));return i.length}async function lt({aws:n},e){const s=await n.s3();if(!await(0,d.t)(
s,e))return!1;await _t(s,e);try{await s.send(new k(e))}catch(a){if(!(0,g.t)(a,"NoSuchBucket"))throw a}return!0}async function _t(n,e){
let s={};for(;s;){const a=await dt(n,e,s),i=[...a.Versions??[],...a.DeleteMarkers??[]].map(({Key:m,VersionId:w})=>({Key:m,
...w&&{VersionId:w}}));i.length>0&&await ut(n,e,i),s=a.IsTruncated?{...a.NextKeyMarker&&{KeyMarker:a.NextKeyMarker},...a.
NextVersionIdMarker&&{VersionIdMarker:a.NextVersionIdMarker}}:void 0}}const dt=(n,e,s)=>n.send(new P.t({...e,...s}));async function ut(n,e,s){
const{Errors:a=[]}=await n.send(new B({...e,Delete:{Objects:s,Quiet:!0}})),[i]=a;if(!i)return;const m=`${a.length} objec\
ts in bucket ${e.Bucket} were not deleted (${i.Key}: ${i.Code} ${i.Message}); run destroy again`;throw new y.t("destroy.\
incomplete",m)}async function Q({clock:n,pace:e,look:s},a){let i=()=>{},m=!1;const w=async()=>{await s().catch(()=>!0)&&
M()},M=()=>{m||(i=n.after(e,()=>{w()}))};return M(),a.finally(()=>{m=!0,i()})}const ft=6e4;async function Y({aws:n},e){const{
NetworkInterfaces:s}=await(await n.ec2()).send(new j({Filters:[{Name:"description",Values:[`AWS Lambda VPC ENI-${e}*`]}]}));
return(s??[]).map(({NetworkInterfaceId:a=""})=>a).sort()}async function z(n,e,s){if(!e)return s;const{clock:a,log:i}=n,m=a.
now();return Q({clock:a,pace:ft,look:async()=>{const M=await Y(n,e),C=Math.round((a.now()-m)/6e4);return M.length>0&&i.info(
`${C} min  ${M.length} network interfaces of ${e} are left (${M.join(", ")}): AWS removes them within 40 minutes`),!0}},
s)}const X=["Launch","ReplaceUnhealthy"],ht=1e4;async function wt(n,e){const s=await n.aws.autoScaling(),a=(0,o.g)(e.name),
i=await(0,S.t)(n,e.name);if(!i)return async()=>{};const m=(0,S.n)(i),w=X.filter(C=>!m.includes(C)),M=async()=>{await(0,V.
n)(n,e),w.length!==0&&await s.send(new T.t({AutoScalingGroupName:a,ScalingProcesses:w}))};await s.send(new $.t({AutoScalingGroupName:a,
ScalingProcesses:X}));try{const C=await(0,V.t)(n,e);C.length>0&&n.log.info(`disabled ${C.join(" and ")}`),await Et(n,e.name)}catch(C){
throw await M().catch(()=>{}),C}return M}async function Et(n,e){const s=await(0,S.t)(n,e);if(!s)return;const a=(0,o.g)(e);
await(0,W.t)(n,e,s),await(0,F.t)(n,e)&&await(0,J.t)(n,a)&&n.log.info("the instance refresh that ran is cancelled");const i=await Z(
n,e,s);n.log.info(`the group launches nothing any more${i&&`; ${i}`}`)}async function Z(n,e,{Instances:s=[]}){const a=s.
filter(({LifecycleState:i})=>i==="Pending:Wait").map(({InstanceId:i=""})=>i);for(const i of a)await mt(n,(0,o.g)(e),i);return a.
length>0?`${a.join(", ")} waited to come into service and is ended`:""}function Pt(n,e,s){const a=async()=>{const i=await(0,S.
t)(n,e),m=i?await Z(n,e,i):"";return m&&n.log.info(m),i?.Instances?.some(({LifecycleState:w=""})=>w.startsWith("Pending"))??
!1};return Q({clock:n.clock,pace:ht,look:a},s)}async function mt({aws:n},e,s){const a=await n.autoScaling();try{await a.
send(new A({AutoScalingGroupName:e,LifecycleHookName:o.r,InstanceId:s,LifecycleActionResult:"ABANDON"}))}catch(i){if(!((0,g.
t)(i,"ValidationError")&&/No active Lifecycle Action/i.test(String(i))))throw i}}const q=54e5;async function Ot(n,e,{retain:s,
roleArn:a}){const{aws:i,clock:m,log:w}=n,M={client:await i.cloudFormation(),clock:m,stackId:e.id,timeout:q,onEvent:N=>w.
info(N)},C=e.outputs[o.o.portProbe]??"",K=await wt(n,e),U=await Dt(n,{operation:M,stack:e,roleArn:a,probe:C}).catch(async N=>{
throw await tt(w,{operation:M,stack:e,resume:K}),N});if(U.kind==="refused")throw await tt(w,{operation:M,stack:e,resume:K}),
ot(n,e,U,a);if(U.kind==="done")return[];if(U.kind==="timed-out")throw it(e,U.status,await et(n,C));const b=nt(U),x=b.filter(
({logicalId:N})=>s.includes(N));if(x.length===0||x.length<b.length)throw at(n,e,U,x);w.info(`deleting the stack again wi\
thout ${x.map(({logicalId:N})=>N).join(", ")}`);const yt=x.map(({logicalId:N})=>N),G=await z(n,C,(0,D.t)(M,{roleArn:a,retain:yt}));
if(G.kind==="refused")throw ot(n,e,G,a);if(G.kind==="done")return x;throw G.kind==="timed-out"?it(e,G.status,await et(n,
C)):at(n,e,G,[])}async function Dt(n,{operation:e,stack:s,roleArn:a,probe:i}){return s.isProtected&&await(0,D.n)(e,!1),z(
n,i,Pt(n,s.name,(0,D.t)(e,{roleArn:a})))}async function tt(n,{operation:e,stack:s,resume:a}){const i=await(0,c.t)(e.client,
s.id).catch(()=>{});if(i?.status.name!==s.status.name)return;const m=s.isProtected&&!i.isProtected,w=(await Promise.allSettled(
[m&&(0,D.n)(e,!0),a()])).flatMap(M=>M.status==="rejected"?[(0,y.n)(M.reason)]:[]);w.length===0?n.info("the deletion did \
not begin: what it had switched off is on again"):n.warning(`the deletion did not begin, and not all that it had switche\
d off is on again (${w.join("; ")}): deploy switches it on`)}const et=(n,e)=>e?Y(n,e).catch(()=>[]):Promise.resolve([]);
function nt({events:n,resources:e}){return e.map(s=>{const a=n.findLast(({LogicalResourceId:i})=>i===s);return{logicalId:s,
type:a?.ResourceType??"",physicalId:a?.PhysicalResourceId??"",reason:a?.ResourceStatusReason??"CloudFormation gives no r\
eason"}})}const st=({logicalId:n,type:e,physicalId:s,reason:a})=>`${n} (${e} ${s}): ${a}`;function at(n,{name:e},s,a){const i=nt(
s),m=i.filter(({logicalId:K})=>!a.some(U=>U.logicalId===K)).length===0?"run destroy again":`mend what holds it and run d\
estroy again, or give it up with retain-resources: ${i.map(({logicalId:K})=>K).join(",")}`,{root:w,events:M}=s,C=[`stack\
 ${e} was not deleted; ${m}`,...i.map(K=>`left: ${st(K)}`)];return(0,l.n)(n,{code:"destroy.incomplete",root:w,details:C,
events:M})}function ot(n,{name:e},{root:s},a){const i=`stack ${e} was not deleted: CloudFormation refused to begin; ${/TerminationProtection is enabled/i.
test(s.reason)?"somebody switched its termination protection on meanwhile: leave it off":(0,l.t)(a)}, then run destroy a\
gain`;return(0,l.n)(n,{code:"destroy.incomplete",root:s,details:[i]})}function it({name:n},e,s){const a=`stack ${n} was \
not deleted: it is still ${e} after ${q/6e4} minutes; run destroy again`;return new y.t("destroy.incomplete",a,{details:s.
map(i=>`left: network interface ${i} of port-probe, which AWS removes by itself`)})}const Mt=async(n,e)=>{const{stackName:s}=n,
{log:a}=e;gt(n);const i=await a.group("Preflight",()=>(0,E.t)(e)),m=await(0,L.n)(e,s),w=!m||m.status.isDeleted;w&&a.info(
`there is no stack ${s} in ${i.region} of account ${i.account}`);const M=w?await vt(n,e):await a.group("Deletion",()=>rt(
n,e,m)),{token:C}=(0,o._)(s),K=await H(e,s,n.keepsToken?[C]:[]),U={Bucket:(0,d.n)(i,s),ExpectedBucketOwner:i.account},b=await lt(
e,U);a.info(`deleted ${K} parameters and ${b?"":"no "}bucket ${U.Bucket}`),n.keepsToken&&a.info(`kept ${C} with all its \
versions; the next deploy of ${s} takes it`);for(const x of M)a.warning(`left behind, delete it by hand: ${st(x)}`);return{
headline:w?`stack ${s} was gone already; ${K} parameters and ${b?1:0} buckets were left of it`:`stack ${s} is gone, with\
 its ${n.keepsToken?"other ":""}parameters and its bucket${M.length>0?`; ${M.length} of its resources are left behind`:""}`,
outputs:{"stack-id":m?.id??""},result:{command:"destroy",stack:s,stackId:m?.id??null,wasGone:w,parameters:K,bucket:b?U.Bucket:
null,keptToken:n.keepsToken?C:null,left:M,cloudFormationCalls:e.aws.cloudFormationCalls()},tables:[],failure:void 0}};function gt({
confirm:n,stackName:e}){if(n===e)return;const s=`destroy deletes stack "${e}", and confirm is "${n}"; set confirm to the\
 stack's name`;throw new y.t("destroy.unconfirmed",s)}async function rt(n,e,s){const{retainResources:a,serviceRoleArn:i}=n,
m=await(0,f.n)(ct(n,e)),w=m.keep();let M=!1;try{const C=await Ot(e,s,{retain:a,roleArn:i});return M=!0,C}finally{await w(),
M||await m.release()}}async function vt(n,e){const s=ct(n,e);if(!(await new u.t(s).read())?.lock?.held)return[];await(await(0,f.
n)(s)).release();const a=await(0,L.n)(e,n.stackName);return a&&!a.status.isDeleted?rt(n,e,a):[]}const ct=({stackName:n},e)=>({
...e,stackName:n,owner:(0,r.t)(e),purpose:"destroy"})}),8929:((I,O,t)=>{t.d(O,{n:()=>L,t:()=>g});var o=t(8669),d=t(2264);
function L({record:P},{code:R,root:v,details:y,events:D}){return P({rootCause:v,...D&&{events:D}}),new d.t(R,(0,o.t)(v),
{details:[...v.remedy?[v.remedy]:[],...y]})}const g=P=>P?`correct service-role-arn (${P}), a role that CloudFormation mu\
st be able to assume`:"if the role that the stack was last changed with is gone, name another in service-role-arn"}),7158:((I,O,t)=>{
t.d(O,{n:()=>v,t:()=>y});var o=t(2656),d=t(7643),L=t(6580),g=t(990),P=t(7274),R=t(2264);function v(c,{owner:l,purpose:_,
leaseUntil:h}){const T=new Date(h).toISOString();return new R.t("lock.held",`stack ${c} is being changed by another run,\
 ${l} (${_}), whose lock holds until ${T} and is renewed; run again when it has ended`)}var y=class{#t;#n;#e;#s;constructor({
aws:c,stackName:l,owner:_}){this.#t=c,this.#n=(0,d._)(l).lock,this.#e=_,this.#s=l}async read(c){const l=await this.#t.ssm(),
_=c===void 0?this.#n:`${this.#n}:${c}`;try{const{Parameter:h}=await l.send(new g.i({Name:_})),T=h?.Value??"";return{version:h?.
Version??0,lock:D(T),text:T}}catch(h){if((0,L.t)(h,"ParameterNotFound","ParameterVersionNotFound"))return;throw h}}async create(c){
const l=await this.#t.ssm();try{const{Version:_=1}=await l.send(new P.t({Name:this.#n,Type:"String",Value:JSON.stringify(
c)}));return _}catch(_){if((0,L.t)(_,"ParameterAlreadyExists"))return;throw _}}async overwrite(c,l){const _=await this.#a(
JSON.stringify(l));if(_===c.version+1)return _;const h=await this.read(c.version+1);if(h?.lock?.owner===this.#e)return _;
throw h&&await this.#o(h,_),v(this.#s,h?.lock??{...l,owner:"unknown"})}async#o(c,l){let _=c;for(let h=l-1;h>c.version;h--){
const T=await this.read(h);if(T?.lock?.owner===c.lock?.owner){_=T??_;break}}(await this.read())?.version===l&&await this.#a(
_.text)}async#a(c){const{Version:l=0}=await(await this.#t.ssm()).send(new P.t({Name:this.#n,Type:"String",Value:c,Overwrite:!0}));
return l}};function D(c){try{return o.n.safeParse(JSON.parse(c)).data}catch{return}}}),2656:((I,O,t)=>{t.d(O,{i:()=>g,n:()=>L,
r:()=>P,t:()=>d});var o=t(7811);const d=12e4,L=(0,o.f)({owner:(0,o._)(),purpose:(0,o.t)(["deploy","rotate","repair","des\
troy"]),held:(0,o.r)(),leaseUntil:(0,o.s)(),suspended:(0,o.n)((0,o._)())}),g=(R,v)=>R.held&&R.leaseUntil>v,P=(0,o.f)({paused:(0,o.
r)(),by:(0,o._)()})}),6223:((I,O,t)=>{t.d(O,{n:()=>h});var o=t(6765),d=t(2656),L=t(7643),g=t(2264),P=t(7158);const R=1e4,
v=15e3,y=2500,D=1e3,c=6e4,l=3e5,_=6e5;async function h(r){const{clock:E,stackName:f}=r,u=new P.t(r);for(let A;;await(0,o.
t)(E,y)){const j=await u.read(),k=j?.lock?.held&&j.lock.owner!==r.owner?await S(r,u,j):j,B=W(r,k?.lock?.suspended??[]);if((k?
await u.overwrite(k,B):await u.create(B))===void 0){if(A??=E.now(),E.now()-A<c)continue;throw T(f)}const p=$(k?.lock,r)?
k?.lock:void 0;p&&r.log.info(`took over from ${p.owner} (${p.purpose})`);const H=new V(r,u,{mine:B,inherited:p});return k&&
await H.confirm(),H}}function T(r){const{lock:E}=(0,L._)(r),f=`Parameter Store says for ${c/1e3} seconds that ${E} is no\
t there, and that it is there when it is made; run again`;return new g.t("aws.unavailable",f)}const $=(r,{owner:E})=>r!==
void 0&&r.owner!==E&&(r.held||r.suspended.length>0);function W({owner:r,purpose:E,clock:f},u){return{owner:r,purpose:E,held:!0,
leaseUntil:f.now()+d.t,suspended:[...u]}}async function S(r,E,f){const{clock:u,log:A,stackName:j}=r,k=u.now()+l;f.lock&&
(0,d.i)(f.lock,u.now())&&A.info(`the lock is held by ${f.lock.owner}: is it alive?`);for(let B=f;;){const p=await J(r,E,
B);if(p===B||!p?.lock?.held)return p;if(p.lock.purpose!=="repair"||u.now()>=k)throw(0,P.n)(j,p.lock);B===f&&A.info("the \
reconciler repairs a node: waiting for the end of that"),B=p}}async function J({clock:r,owner:E},f,u){const A=u.lock;if(F(
A.owner,E))return u;const j=Math.max(A.leaseUntil,r.now()+v),k=A.leaseUntil<r.now()-_?r.now():j;for(;r.now()<k;){await(0,o.
t)(r,Math.min(y,k-r.now()));const B=await f.read();if(B?.version!==u.version)return B}return u}function F(r,E){const[[,f,
u]=[],[,A,j]=[]]=[r,E].map(k=>/^(\d+)-(\d+)-/.exec(k)??[]);return f!==void 0&&f===A&&Number(u)<Number(j)}var V=class{inherited;#t;#n;#e;#s=!1;#o=0;constructor(r,E,{
mine:f,inherited:u}){this.#t=r,this.#n=E,this.#e=f,this.inherited=u}get isLost(){return this.#s}get suspended(){return this.#e.
suspended}async confirm(){await(0,o.t)(this.#t.clock,D),await this.#i()}async renew(r=this.#e.suspended){const{clock:E}=this.#t,
f=await this.#i(),u=this.#e.leaseUntil-d.t+R<=E.now(),A=f.text===JSON.stringify(this.#e)&&r.join()===this.#e.suspended.join();
(u||!A)&&await this.#a(f,W(this.#t,r))}async renewUnlessSeen(r){this.#t.clock.now()-this.#o>r&&await this.renew()}async release(){
if(this.#s)return;const{log:r}=this.#t,E=this.#e.suspended.length>0?{leaseUntil:0}:{held:!1};try{await this.#a(await this.#i(),
{...this.#e,...E})}catch(f){const u=new Date(this.#e.leaseUntil).toISOString();r.warning(`the lock could not be released\
; it ends by itself at ${u} (${String(f)})`)}}keep(){const{clock:r}=this.#t;let E=!1,f=()=>{},u=Promise.resolve();const A=()=>{
f=r.after(R,()=>{u=this.renew().catch(()=>{}).then(()=>{E||A()})})};return A(),async()=>{E=!0,f(),await u}}async#a(r,E){
try{await this.#n.overwrite(r,E),this.#e=E}catch(f){throw f instanceof g.t&&f.code==="lock.held"?this.#r(f.message):f}}async#i(){
const{clock:r,owner:E}=this.#t;let f=r.now(),u=await this.#n.read();for(let A=0;u?.lock?.owner!==E&&A<3;A++)await(0,o.t)(
r,D),f=r.now(),u=await this.#n.read();if(u?.lock?.owner===E&&u.lock.held)return this.#o=f,u;throw this.#r(u?.lock?`it is\
 ${u.lock.owner}'s (${u.lock.purpose})`:"it is gone")}#r(r){this.#s=!0;const{stackName:E}=this.#t;return new g.t("lock.l\
ost",`the lock of stack ${E} was taken from this run: ${r}; nothing more was changed, run again when that run has ended`)}}}),
4640:((I,O,t)=>{t.d(O,{t:()=>d});var o=t(7598);const d=({runName:L})=>`${L}-${(0,o.randomBytes)(4).toString("hex")}`}),4865:((I,O,t)=>{
t.d(O,{n:()=>v,t:()=>R});var o=t(2656),d=t(7643),L=t(6580),g=t(990),P=t(7274);async function R({aws:y},D){const c=await y.
ssm();try{const{Parameter:l}=await c.send(new g.i({Name:(0,d._)(D).pause}));return o.r.safeParse(JSON.parse(l?.Value??"")).
data}catch(l){if((0,L.t)(l,"ParameterNotFound")||l instanceof SyntaxError)return;throw l}}async function v({aws:y,runName:D},c,l){
const _=await y.ssm(),h={paused:l,by:D};await _.send(new P.t({Name:(0,d._)(c).pause,Description:"Whether the reconciler \
only looks",Type:"String",Value:JSON.stringify(h),Overwrite:!0}))}}),1195:((I,O,t)=>{t.d(O,{t:()=>g});var o=t(6776),d=t(
6580),L=class extends(0,o.o)(o.i,o.a,"CancelInstanceRefresh",o.c){};async function g({aws:P},R){const v=await P.autoScaling();
try{return await v.send(new L({AutoScalingGroupName:R,WaitForTransitioningInstances:!1})),!0}catch(y){if((0,d.t)(y,"Acti\
veInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))return!1;throw y}}}),307:((I,O,t)=>{t.d(O,{n:()=>y,r:()=>R,
t:()=>v});var o=t(2264),d=t(6580),L=t(8669),g=t(4255),P=t(254),R=class extends(0,g.r)(g.t,g.n,"DeleteStack",g.s){};function v(c,l){
return{kind:"refused",cause:l,root:(0,L.n)({logicalId:c,type:"AWS::CloudFormation::Stack",status:"refused"},l)}}async function y(c,l,_){
let h;const T=$=>l($).catch(W=>{throw(0,d.t)(W,"ValidationError")&&(h=v(D(c),(0,o.n)(W))),W});return(0,P.n)(c,T,_).catch(
$=>{if(h)return h;throw $})}const D=({stackId:c})=>c.split("/")[1]??c})};export{Ct as id,Lt as ids,Rt as modules};
