const Ct=6313,Lt=[6313],Rt={4539:((I,D,t)=>{t.d(D,{t:()=>l});var o=t(990),l=class extends(0,o.s)(o.a,o.o,"DeleteParamete\
rs",o.l){}}),7274:((I,D,t)=>{t.d(D,{t:()=>l});var o=t(990),l=class extends(0,o.s)(o.a,o.o,"PutParameter",o.d){}}),8930:((I,D,t)=>{
t.d(D,{t:()=>l});var o=t(6776),l=class extends(0,o.o)(o.i,o.a,"ResumeProcesses",o.u){}}),3657:((I,D,t)=>{t.d(D,{t:()=>l});
var o=t(6776),l=class extends(0,o.o)(o.i,o.a,"SuspendProcesses",o.m){}}),8919:((I,D,t)=>{t.d(D,{n:()=>v,t:()=>P});var o=t(
2656),l=t(7643),L=t(8930),g=t(5268),w=t(4865);async function v(M,r,{paused:f,guard:_=T=>T(),group:m}){const T=await M.aws.
autoScaling(),$=(0,l.g)(r),W=(0,g.n)(m??await(0,g.t)(M,r)).includes(l.i);if(f===void 0&&!W)return!1;const S=async()=>(0,w.
n)(M,r,f??(await(0,w.t)(M,r))?.paused??!1);return W?await _(async()=>{await S();const J=await y(M,r),F=l.t.filter(V=>!J.
includes(V));F.length!==0&&await T.send(new L.t({AutoScalingGroupName:$,ScalingProcesses:F}))}):await S(),W}async function P({
aws:M},r,f){if(!(0,g.n)(f).includes("Terminate"))return;const _=await M.autoScaling(),m=(0,l.g)(r);await _.send(new L.t(
{AutoScalingGroupName:m,ScalingProcesses:[l.f]}))}async function y({aws:M,clock:r,runName:f},_){const{LockParameter:m}=await t.
e(9534).then(t.bind(t,9534)),T=await new m({aws:M,stackName:_,owner:f}).read();return T?.lock&&(0,o.i)(T.lock,r.now())?T.
lock.suspended:[]}}),6220:((I,D,t)=>{t.d(D,{n:()=>w,t:()=>g});var o=t(307),l=t(4255),L=class extends(0,l.r)(l.t,l.n,"Upd\
ateTerminationProtection",l.v){};function g(v,{retain:P=[],roleArn:y=""}={}){const{client:M,stackId:r}=v,f={StackName:r,
...P.length>0&&{RetainResources:[...P]},...y&&{RoleARN:y}};return(0,o.n)(v,_=>M.send(new o.r({...f,ClientRequestToken:_})),
_=>_===void 0||_.status.isDeleted)}async function w({client:v,stackId:P},y){await v.send(new L({StackName:P,EnableTerminationProtection:y}))}}),
6313:((I,D,t)=>{t.r(D),t.d(D,{i:()=>A,n:()=>k,r:()=>j,run:()=>Mt,t:()=>p});var o=t(7643),l=t(6164),L=t(4059),g=t(6580),w=t(
3189),v=t(4539),P=t(990),y=t(2264),M=t(6220),r=t(2803),f=t(8929),_=t(1105),m=t(6776),T=t(8930),$=t(3657),W=t(8919),S=t(5268),
J=t(1195),F=t(6844),V=t(3776),c=t(4640),E=t(9713),u=t(6223),d=t(7158),A=class extends(0,m.o)(m.i,m.a,"CompleteLifecycleA\
ction",m.l){},j=class extends(0,_.f)(_.u,_.d,"DescribeNetworkInterfaces",_.h){},k=class extends(0,w.w)(w.g,w.x,"DeleteBu\
cket",w.a){},p=class extends(0,w.w)(w._,w.S,"DeleteObjects",w.o){};const B=10;async function H({aws:n},e,s=[]){const a=await n.
ssm(),i=[];let O;do{const h=await a.send(new P.n({Path:(0,o._)(e).prefix,Recursive:!0,...O&&{NextToken:O}})),C=(h.Parameters??
[]).map(({Name:R=""})=>R);i.push(...C.filter(R=>!s.includes(R))),O=h.NextToken}while(O);for(let h=0;h<i.length;h+=B)await a.
send(new v.t({Names:i.slice(h,h+B)}));return i.length}async function lt({aws:n},e){const s=await n.s3();if(!await(0,l.t)(
s,e))return!1;await _t(s,e);try{await s.send(new k(e))}catch(a){if(!(0,g.t)(a,"NoSuchBucket"))throw a}return!0}async function _t(n,e){
let s={};for(;s;){const a=await dt(n,e,s),i=[...a.Versions??[],...a.DeleteMarkers??[]].map(({Key:O,VersionId:h})=>({Key:O,
...h&&{VersionId:h}}));i.length>0&&await ut(n,e,i),s=a.IsTruncated?{...a.NextKeyMarker&&{KeyMarker:a.NextKeyMarker},...a.
NextVersionIdMarker&&{VersionIdMarker:a.NextVersionIdMarker}}:void 0}}const dt=(n,e,s)=>n.send(new w.t({...e,...s}));async function ut(n,e,s){
const{Errors:a=[]}=await n.send(new p({...e,Delete:{Objects:s,Quiet:!0}})),[i]=a;if(!i)return;const O=`${a.length} objec\
ts in bucket ${e.Bucket} were not deleted (${i.Key}: ${i.Code} ${i.Message}); run destroy again`;throw new y.t("destroy.\
incomplete",O)}async function Q({clock:n,pace:e,look:s},a){let i=()=>{},O=!1;const h=async()=>{await s().catch(()=>!0)&&
C()},C=()=>{O||(i=n.after(e,()=>{h()}))};return C(),a.finally(()=>{O=!0,i()})}const ft=6e4;async function Y({aws:n},e){const{
NetworkInterfaces:s}=await(await n.ec2()).send(new j({Filters:[{Name:"description",Values:[`AWS Lambda VPC ENI-${e}*`]}]}));
return(s??[]).map(({NetworkInterfaceId:a=""})=>a).sort()}async function z(n,e,s){if(!e)return s;const{clock:a,log:i}=n,O=a.
now();return Q({clock:a,pace:ft,look:async()=>{const C=await Y(n,e),R=Math.round((a.now()-O)/6e4);return C.length>0&&i.info(
`${R} min  ${C.length} network interfaces of ${e} are left (${C.join(", ")}): AWS removes them within 40 minutes`),!0}},
s)}const X=["Launch","ReplaceUnhealthy"],wt=1e4;async function ht(n,e){const s=await n.aws.autoScaling(),a=(0,o.g)(e.name),
i=await(0,S.t)(n,e.name);if(!i)return async()=>{};const O=(0,S.n)(i),h=X.filter(R=>!O.includes(R)),C=async()=>{await(0,V.
n)(n,e),h.length!==0&&await s.send(new T.t({AutoScalingGroupName:a,ScalingProcesses:h}))};await s.send(new $.t({AutoScalingGroupName:a,
ScalingProcesses:X}));try{const R=await(0,V.t)(n,e);R.length>0&&n.log.info(`disabled ${R.join(" and ")}`),await Et(n,e.name)}catch(R){
throw await C().catch(()=>{}),R}return C}async function Et(n,e){const s=await(0,S.t)(n,e);if(!s)return;const a=(0,o.g)(e);
await(0,W.t)(n,e,s),await(0,F.t)(n,e)&&await(0,J.t)(n,a)&&n.log.info("the instance refresh that ran is cancelled");const i=await Z(
n,e,s);n.log.info(`the group launches nothing any more${i&&`; ${i}`}`)}async function Z(n,e,{Instances:s=[]}){const a=s.
filter(({LifecycleState:i})=>i==="Pending:Wait").map(({InstanceId:i=""})=>i);for(const i of a)await mt(n,(0,o.g)(e),i);return a.
length>0?`${a.join(", ")} waited to come into service and is ended`:""}function Pt(n,e,s){const a=async()=>{const i=await(0,S.
t)(n,e),O=i?await Z(n,e,i):"";return O&&n.log.info(O),i?.Instances?.some(({LifecycleState:h=""})=>h.startsWith("Pending"))??
!1};return Q({clock:n.clock,pace:wt,look:a},s)}async function mt({aws:n},e,s){const a=await n.autoScaling();try{await a.
send(new A({AutoScalingGroupName:e,LifecycleHookName:o.r,InstanceId:s,LifecycleActionResult:"ABANDON"}))}catch(i){if(!((0,g.
t)(i,"ValidationError")&&/No active Lifecycle Action/i.test(String(i))))throw i}}const q=54e5;async function Ot(n,e,{retain:s,
roleArn:a}){const{aws:i,clock:O,log:h}=n,C={client:await i.cloudFormation(),clock:O,stackId:e.id,timeout:q,onEvent:N=>h.
info(N)},R=e.outputs[o.o.portProbe]??"",K=await ht(n,e),U=await Dt(n,{operation:C,stack:e,roleArn:a,probe:R}).catch(async N=>{
throw await tt(h,{operation:C,stack:e,resume:K}),N});if(U.kind==="refused")throw await tt(h,{operation:C,stack:e,resume:K}),
ot(n,e,U,a);if(U.kind==="done")return[];if(U.kind==="timed-out")throw it(e,U.status,await et(n,R));const b=nt(U),x=b.filter(
({logicalId:N})=>s.includes(N));if(x.length===0||x.length<b.length)throw at(n,e,U,x);h.info(`deleting the stack again wi\
thout ${x.map(({logicalId:N})=>N).join(", ")}`);const yt=x.map(({logicalId:N})=>N),G=await z(n,R,(0,M.t)(C,{roleArn:a,retain:yt}));
if(G.kind==="refused")throw ot(n,e,G,a);if(G.kind==="done")return x;throw G.kind==="timed-out"?it(e,G.status,await et(n,
R)):at(n,e,G,[])}async function Dt(n,{operation:e,stack:s,roleArn:a,probe:i}){return s.isProtected&&await(0,M.n)(e,!1),z(
n,i,Pt(n,s.name,(0,M.t)(e,{roleArn:a})))}async function tt(n,{operation:e,stack:s,resume:a}){const i=await(0,r.t)(e.client,
s.id).catch(()=>{});if(i?.status.name!==s.status.name)return;const O=s.isProtected&&!i.isProtected,h=(await Promise.allSettled(
[O&&(0,M.n)(e,!0),a()])).flatMap(C=>C.status==="rejected"?[(0,y.n)(C.reason)]:[]);h.length===0?n.info("the deletion did \
not begin: what it had switched off is on again"):n.warning(`the deletion did not begin, and not all that it had switche\
d off is on again (${h.join("; ")}): deploy switches it on`)}const et=(n,e)=>e?Y(n,e).catch(()=>[]):Promise.resolve([]);
function nt({events:n,resources:e}){return e.map(s=>{const a=n.findLast(({LogicalResourceId:i})=>i===s);return{logicalId:s,
type:a?.ResourceType??"",physicalId:a?.PhysicalResourceId??"",reason:a?.ResourceStatusReason??"CloudFormation gives no r\
eason"}})}const st=({logicalId:n,type:e,physicalId:s,reason:a})=>`${n} (${e} ${s}): ${a}`;function at(n,{name:e},s,a){const i=nt(
s),O=i.filter(({logicalId:K})=>!a.some(U=>U.logicalId===K)).length===0?"run destroy again":`mend what holds it and run d\
estroy again, or give it up with retain-resources: ${i.map(({logicalId:K})=>K).join(",")}`,{root:h,events:C}=s,R=[`stack\
 ${e} was not deleted; ${O}`,...i.map(K=>`left: ${st(K)}`)];return(0,f.n)(n,{code:"destroy.incomplete",root:h,details:R,
events:C})}function ot(n,{name:e},{root:s},a){const i=`stack ${e} was not deleted: CloudFormation refused to begin; ${/TerminationProtection is enabled/i.
test(s.reason)?"somebody switched its termination protection on meanwhile: leave it off":(0,f.t)(a)}, then run destroy a\
gain`;return(0,f.n)(n,{code:"destroy.incomplete",root:s,details:[i]})}function it({name:n},e,s){const a=`stack ${n} was \
not deleted: it is still ${e} after ${q/6e4} minutes; run destroy again`;return new y.t("destroy.incomplete",a,{details:s.
map(i=>`left: network interface ${i} of port-probe, which AWS removes by itself`)})}const Mt=async(n,e)=>{const{stackName:s}=n,
{log:a}=e;vt(n);const i=await a.group("Preflight",()=>(0,E.t)(e)),O=await(0,L.n)(e,s),h=!O||O.status.isDeleted;h&&a.info(
`there is no stack ${s} in ${i.region} of account ${i.account}`);const C=h?await gt(n,e):await a.group("Deletion",()=>rt(
n,e,O)),{token:R}=(0,o._)(s),K=await H(e,s,n.keepsToken?[R]:[]),U={Bucket:(0,l.n)(i,s),ExpectedBucketOwner:i.account},b=await lt(
e,U);a.info(`deleted ${K} parameters and ${b?"":"no "}bucket ${U.Bucket}`),n.keepsToken&&a.info(`kept ${R} with all its \
versions; the next deploy of ${s} takes it`);for(const x of C)a.warning(`left behind, delete it by hand: ${st(x)}`);return{
headline:h?`stack ${s} was gone already; ${K} parameters and ${b?1:0} buckets were left of it`:`stack ${s} is gone, with\
 its ${n.keepsToken?"other ":""}parameters and its bucket${C.length>0?`; ${C.length} of its resources are left behind`:""}`,
outputs:{"stack-id":O?.id??""},result:{command:"destroy",stack:s,stackId:O?.id??null,wasGone:h,parameters:K,bucket:b?U.Bucket:
null,keptToken:n.keepsToken?R:null,left:C,cloudFormationCalls:e.aws.cloudFormationCalls()},tables:[],failure:void 0}};function vt({
confirm:n,stackName:e}){if(n===e)return;const s=`destroy deletes stack "${e}", and confirm is "${n}"; set confirm to the\
 stack's name`;throw new y.t("destroy.unconfirmed",s)}async function rt(n,e,s){const{retainResources:a,serviceRoleArn:i}=n,
O=await(0,u.n)(ct(n,e)),h=O.keep();let C=!1;try{const R=await Ot(e,s,{retain:a,roleArn:i});return C=!0,R}finally{await h(),
C||await O.release()}}async function gt(n,e){const s=ct(n,e);if(!(await new d.t(s).read())?.lock?.held)return[];await(await(0,u.
n)(s)).release();const a=await(0,L.n)(e,n.stackName);return a&&!a.status.isDeleted?rt(n,e,a):[]}const ct=({stackName:n},e)=>({
...e,stackName:n,owner:(0,c.t)(e),purpose:"destroy"})}),8929:((I,D,t)=>{t.d(D,{n:()=>L,t:()=>g});var o=t(8669),l=t(2264);
function L({record:w},{code:v,root:P,details:y,events:M}){return w({rootCause:P,...M&&{events:M}}),new l.t(v,(0,o.t)(P),
{details:[...P.remedy?[P.remedy]:[],...y]})}const g=w=>w?`correct service-role-arn (${w}), a role that CloudFormation mu\
st be able to assume`:"if the role that the stack was last changed with is gone, name another in service-role-arn"}),467:((I,D,t)=>{
t.d(D,{n:()=>w,t:()=>g});var o=t(6580),l=t(990),L=t(7274);async function g({aws:v},P,y){const M=await v.ssm();try{const{
Parameter:r}=await M.send(new l.i({Name:P}));return y.safeParse(JSON.parse(r?.Value??"")).data}catch(r){if((0,o.t)(r,"Pa\
rameterNotFound")||r instanceof SyntaxError)return;throw r}}async function w({aws:v},P,{description:y,value:M}){await(await v.
ssm()).send(new L.t({Name:P,Description:y,Type:"String",Value:JSON.stringify(M),Overwrite:!0}))}}),7158:((I,D,t)=>{t.d(D,
{n:()=>P,t:()=>y});var o=t(2656),l=t(7643),L=t(6580),g=t(990),w=t(7274),v=t(2264);function P(r,{owner:f,purpose:_,leaseUntil:m}){
const T=new Date(m).toISOString();return new v.t("lock.held",`stack ${r} is being changed by another run, ${f} (${_}), w\
hose lock holds until ${T} and is renewed; run again when it has ended`)}var y=class{#t;#n;#e;#s;constructor({aws:r,stackName:f,
owner:_}){this.#t=r,this.#n=(0,l._)(f).lock,this.#e=_,this.#s=f}async read(r){const f=await this.#t.ssm(),_=r===void 0?this.#n:
`${this.#n}:${r}`;try{const{Parameter:m}=await f.send(new g.i({Name:_})),T=m?.Value??"";return{version:m?.Version??0,lock:M(
T),text:T}}catch(m){if((0,L.t)(m,"ParameterNotFound","ParameterVersionNotFound"))return;throw m}}async create(r){const f=await this.#t.
ssm();try{const{Version:_=1}=await f.send(new w.t({Name:this.#n,Type:"String",Value:JSON.stringify(r)}));return _}catch(_){
if((0,L.t)(_,"ParameterAlreadyExists"))return;throw _}}async overwrite(r,f){const _=await this.#a(JSON.stringify(f));if(_===
r.version+1)return _;const m=await this.read(r.version+1);if(m?.lock?.owner===this.#e)return _;throw m&&await this.#o(m,
_),P(this.#s,m?.lock??{...f,owner:"unknown"})}async#o(r,f){let _=r;for(let m=f-1;m>r.version;m--){const T=await this.read(
m);if(T?.lock?.owner===r.lock?.owner){_=T??_;break}}(await this.read())?.version===f&&await this.#a(_.text)}async#a(r){const{
Version:f=0}=await(await this.#t.ssm()).send(new w.t({Name:this.#n,Type:"String",Value:r,Overwrite:!0}));return f}};function M(r){
try{return o.n.safeParse(JSON.parse(r)).data}catch{return}}}),2656:((I,D,t)=>{t.d(D,{i:()=>g,n:()=>L,r:()=>w,t:()=>l});var o=t(
7811);const l=12e4,L=(0,o.f)({owner:(0,o._)(),purpose:(0,o.t)(["deploy","rotate","repair","destroy"]),held:(0,o.r)(),leaseUntil:(0,o.
s)(),suspended:(0,o.n)((0,o._)())}),g=(v,P)=>v.held&&v.leaseUntil>P,w=(0,o.f)({paused:(0,o.r)(),by:(0,o._)()})}),6223:((I,D,t)=>{
t.d(D,{n:()=>m});var o=t(6765),l=t(2656),L=t(7643),g=t(2264),w=t(7158);const v=1e4,P=15e3,y=2500,M=1e3,r=6e4,f=3e5,_=6e5;
async function m(c){const{clock:E,stackName:u}=c,d=new w.t(c);for(let A;;await(0,o.t)(E,y)){const j=await d.read(),k=j?.
lock?.held&&j.lock.owner!==c.owner?await S(c,d,j):j,p=W(c,k?.lock?.suspended??[]);if((k?await d.overwrite(k,p):await d.create(
p))===void 0){if(A??=E.now(),E.now()-A<r)continue;throw T(u)}const B=$(k?.lock,c)?k?.lock:void 0;B&&c.log.info(`took ove\
r from ${B.owner} (${B.purpose})`);const H=new V(c,d,{mine:p,inherited:B});return k&&await H.confirm(),H}}function T(c){
const{lock:E}=(0,L._)(c),u=`Parameter Store says for ${r/1e3} seconds that ${E} is not there, and that it is there when \
it is made; run again`;return new g.t("aws.unavailable",u)}const $=(c,{owner:E})=>c!==void 0&&c.owner!==E&&(c.held||c.suspended.
length>0);function W({owner:c,purpose:E,clock:u},d){return{owner:c,purpose:E,held:!0,leaseUntil:u.now()+l.t,suspended:[...d]}}
async function S(c,E,u){const{clock:d,log:A,stackName:j}=c,k=d.now()+f;u.lock&&(0,l.i)(u.lock,d.now())&&A.info(`the lock\
 is held by ${u.lock.owner}: is it alive?`);for(let p=u;;){const B=await J(c,E,p);if(B===p||!B?.lock?.held)return B;if(B.
lock.purpose!=="repair"||d.now()>=k)throw(0,w.n)(j,B.lock);p===u&&A.info("the reconciler repairs a node: waiting for the\
 end of that"),p=B}}async function J({clock:c,owner:E},u,d){const A=d.lock;if(F(A.owner,E))return d;const j=Math.max(A.leaseUntil,
c.now()+P),k=A.leaseUntil<c.now()-_?c.now():j;for(;c.now()<k;){await(0,o.t)(c,Math.min(y,k-c.now()));const p=await u.read();
if(p?.version!==d.version)return p}return d}function F(c,E){const[[,u,d]=[],[,A,j]=[]]=[c,E].map(k=>/^(\d+)-(\d+)-/.exec(
k)??[]);return u!==void 0&&u===A&&Number(d)<Number(j)}var V=class{inherited;#t;#n;#e;#s=!1;#o=0;constructor(c,E,{mine:u,
inherited:d}){this.#t=c,this.#n=E,this.#e=u,this.inherited=d}get isLost(){return this.#s}get suspended(){return this.#e.
suspended}async confirm(){await(0,o.t)(this.#t.clock,M),await this.#i()}async renew(c=this.#e.suspended){const{clock:E}=this.#t,
u=await this.#i(),d=this.#e.leaseUntil-l.t+v<=E.now(),A=u.text===JSON.stringify(this.#e)&&c.join()===this.#e.suspended.join();
(d||!A)&&await this.#a(u,W(this.#t,c))}async renewUnlessSeen(c){this.#t.clock.now()-this.#o>c&&await this.renew()}async release(){
if(this.#s)return;const{log:c}=this.#t,E=this.#e.suspended.length>0?{leaseUntil:0}:{held:!1};try{await this.#a(await this.#i(),
{...this.#e,...E})}catch(u){const d=new Date(this.#e.leaseUntil).toISOString();c.warning(`the lock could not be released\
; it ends by itself at ${d} (${String(u)})`)}}keep(){const{clock:c}=this.#t;let E=!1,u=()=>{},d=Promise.resolve();const A=()=>{
u=c.after(v,()=>{d=this.renew().catch(()=>{}).then(()=>{E||A()})})};return A(),async()=>{E=!0,u(),await d}}async#a(c,E){
try{await this.#n.overwrite(c,E),this.#e=E}catch(u){throw u instanceof g.t&&u.code==="lock.held"?this.#r(u.message):u}}async#i(){
const{clock:c,owner:E}=this.#t;let u=c.now(),d=await this.#n.read();for(let A=0;d?.lock?.owner!==E&&A<3;A++)await(0,o.t)(
c,M),u=c.now(),d=await this.#n.read();if(d?.lock?.owner===E&&d.lock.held)return this.#o=u,d;throw this.#r(d?.lock?`it is\
 ${d.lock.owner}'s (${d.lock.purpose})`:"it is gone")}#r(c){this.#s=!0;const{stackName:E}=this.#t;return new g.t("lock.l\
ost",`the lock of stack ${E} was taken from this run: ${c}; nothing more was changed, run again when that run has ended`)}}}),
4640:((I,D,t)=>{t.d(D,{t:()=>l});var o=t(7598);const l=({runName:L})=>`${L}-${(0,o.randomBytes)(4).toString("hex")}`}),4865:((I,D,t)=>{
t.d(D,{n:()=>w,t:()=>g});var o=t(2656),l=t(7643),L=t(467);const g=(v,P)=>(0,L.t)(v,(0,l._)(P).pause,o.r);async function w(v,P,y){
const M={paused:y,by:v.runName};await(0,L.n)(v,(0,l._)(P).pause,{description:"Whether the reconciler only looks",value:M})}}),
1195:((I,D,t)=>{t.d(D,{t:()=>g});var o=t(6776),l=t(6580),L=class extends(0,o.o)(o.i,o.a,"CancelInstanceRefresh",o.c){};async function g({
aws:w},v){const P=await w.autoScaling();try{return await P.send(new L({AutoScalingGroupName:v,WaitForTransitioningInstances:!1})),
!0}catch(y){if((0,l.t)(y,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))return!1;throw y}}}),307:((I,D,t)=>{
t.d(D,{n:()=>y,r:()=>v,t:()=>P});var o=t(2264),l=t(6580),L=t(8669),g=t(4255),w=t(254),v=class extends(0,g.r)(g.t,g.n,"De\
leteStack",g.s){};function P(r,f){return{kind:"refused",cause:f,root:(0,L.n)({logicalId:r,type:"AWS::CloudFormation::Sta\
ck",status:"refused"},f)}}async function y(r,f,_){let m;const T=$=>f($).catch(W=>{throw(0,l.t)(W,"ValidationError")&&(m=
P(M(r),(0,o.n)(W))),W});return(0,w.n)(r,T,_).catch($=>{if(m)return m;throw $})}const M=({stackId:r})=>r.split("/")[1]??r})};export{Ct as id,Lt as ids,Rt as modules};
