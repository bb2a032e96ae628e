const Pt=6313,Ot=[6313],Dt={4729:((I,y,t)=>{t.d(y,{t:()=>_});var o=t(4255),_=class extends(0,o.r)(o.t,o.n,"DeleteStack",
o.s){}}),8930:((I,y,t)=>{t.d(y,{t:()=>_});var o=t(6776),_=class extends(0,o.o)(o.i,o.a,"ResumeProcesses",o.u){}}),3657:((I,y,t)=>{
t.d(y,{t:()=>_});var o=t(6776),_=class extends(0,o.o)(o.i,o.a,"SuspendProcesses",o.m){}}),8919:((I,y,t)=>{t.d(y,{n:()=>M,
t:()=>g});var o=t(2656),_=t(7643),L=t(8930),C=t(5268),D=t(4865);async function M(c,l,{paused:u,guard:w=B=>B(),group:k}){
const B=await c.aws.autoScaling(),V=(0,_.g)(l),K=(0,C.n)(k??await(0,C.t)(c,l)).includes(_.i);if(u===void 0&&!K)return!1;
const F=async()=>(0,D.n)(c,l,u??(await(0,D.t)(c,l))?.paused??!1);return K?await w(async()=>{await F();const b=await O(c,
l),r=_.t.filter(h=>!b.includes(h));r.length!==0&&await B.send(new L.t({AutoScalingGroupName:V,ScalingProcesses:r}))}):await F(),
K}async function g({aws:c},l,u){if(!(0,C.n)(u).includes("Terminate"))return;const w=await c.autoScaling(),k=(0,_.g)(l);await w.
send(new L.t({AutoScalingGroupName:k,ScalingProcesses:[_.f]}))}async function O({aws:c,clock:l,runName:u},w){const{LockParameter:k}=await t.
e(9534).then(t.bind(t,9534)),B=await new k({aws:c,stackName:w,owner:u}).read();return B?.lock&&(0,o.i)(B.lock,l.now())?B.
lock.suspended:[]}}),6220:((I,y,t)=>{t.d(y,{n:()=>M,t:()=>D});var o=t(4729),_=t(4255),L=t(254),C=class extends(0,_.r)(_.
t,_.n,"UpdateTerminationProtection",_.v){};function D(g,{retain:O=[],roleArn:c=""}={}){const{client:l,stackId:u}=g,w={StackName:u,
...O.length>0&&{RetainResources:[...O]},...c&&{RoleARN:c}};return(0,L.n)(g,k=>l.send(new o.t({...w,ClientRequestToken:k})),
k=>k===void 0||k.status.isDeleted)}async function M({client:g,stackId:O},c){await g.send(new C({StackName:O,EnableTerminationProtection:c}))}}),
6313:((I,y,t)=>{t.r(y),t.d(y,{a:()=>R,i:()=>j,n:()=>S,o:()=>d,r:()=>A,run:()=>ht,t:()=>U});var o=t(7643),_=t(6164),L=t(4059),
C=t(6580),D=t(3189),M=t(990),g=t(2264),O=t(6220),c=t(2803),l=t(8929),u=t(1105),w=t(6776),k=t(8930),B=t(3657),V=t(8919),K=t(
5268),F=t(6844),b=t(3776),r=t(4640),h=t(9713),E=t(6223),d=class extends(0,w.o)(w.i,w.a,"CancelInstanceRefresh",w.c){},R=class extends(0,w.
o)(w.i,w.a,"CompleteLifecycleAction",w.l){},j=class extends(0,u.f)(u.u,u.d,"DescribeNetworkInterfaces",u.h){},A=class extends(0,D.
w)(D.g,D.x,"DeleteBucket",D.a){},S=class extends(0,D.w)(D._,D.S,"DeleteObjects",D.o){},U=class extends(0,M.s)(M.a,M.o,"D\
eleteParameters",M.l){};const $=10;async function et({aws:n},e,s=[]){const a=await n.ssm(),i=[];let m;do{const f=await a.
send(new M.n({Path:(0,o._)(e).prefix,Recursive:!0,...m&&{NextToken:m}})),P=(f.Parameters??[]).map(({Name:v=""})=>v);i.push(
...P.filter(v=>!s.includes(v))),m=f.NextToken}while(m);for(let f=0;f<i.length;f+=$)await a.send(new U({Names:i.slice(f,f+
$)}));return i.length}async function nt({aws:n},e){const s=await n.s3();if(!await(0,_.t)(s,e))return!1;await st(s,e);try{
await s.send(new A(e))}catch(a){if(!(0,C.t)(a,"NoSuchBucket"))throw a}return!0}async function st(n,e){let s={};for(;s;){
const a=await at(n,e,s),i=[...a.Versions??[],...a.DeleteMarkers??[]].map(({Key:m,VersionId:f})=>({Key:m,...f&&{VersionId:f}}));
i.length>0&&await ot(n,e,i),s=a.IsTruncated?{...a.NextKeyMarker&&{KeyMarker:a.NextKeyMarker},...a.NextVersionIdMarker&&{
VersionIdMarker:a.NextVersionIdMarker}}:void 0}}const at=(n,e,s)=>n.send(new D.t({...e,...s}));async function ot(n,e,s){
const{Errors:a=[]}=await n.send(new S({...e,Delete:{Objects:s,Quiet:!0}})),[i]=a;if(!i)return;const m=`${a.length} objec\
ts in bucket ${e.Bucket} were not deleted (${i.Key}: ${i.Code} ${i.Message}); run destroy again`;throw new g.t("destroy.\
incomplete",m)}const it=6e4;async function J({aws:n},e){const{NetworkInterfaces:s}=await(await n.ec2()).send(new j({Filters:[
{Name:"description",Values:[`AWS Lambda VPC ENI-${e}*`]}]}));return(s??[]).map(({NetworkInterfaceId:a=""})=>a).sort()}async function H(n,e,s){
const{clock:a,log:i}=n,m=a.now();let f=()=>{},P=!1;const v=async()=>{const T=await J(n,e).catch(()=>[]),N=Math.round((a.
now()-m)/6e4);T.length>0&&i.info(`${N} min  ${T.length} network interfaces of ${e} are left (${T.join(", ")}): AWS remov\
es them within 40 minutes`)},p=()=>{P||(f=a.after(it,()=>{v().then(p)}))};return e&&p(),s.finally(()=>{P=!0,f()})}const Q=[
"Launch","ReplaceUnhealthy"];async function rt(n,e){const s=await n.aws.autoScaling(),a=(0,o.g)(e.name),i=await(0,K.t)(n,
e.name);if(!i)return async()=>{};const m=(0,K.n)(i),f=Q.filter(v=>!m.includes(v)),P=async()=>{await(0,b.n)(n,e),f.length!==
0&&await s.send(new k.t({AutoScalingGroupName:a,ScalingProcesses:f}))};await s.send(new B.t({AutoScalingGroupName:a,ScalingProcesses:Q}));
try{const v=await(0,b.t)(n,e);v.length>0&&n.log.info(`disabled ${v.join(" and ")}`),await ct(n,e.name,i)}catch(v){throw await P().
catch(()=>{}),v}return P}async function ct(n,e,s){const{Instances:a=[]}=s,i=(0,o.g)(e);await(0,V.t)(n,e,s),await(0,F.t)(
n,e)&&await lt(n,i);const m=a.filter(({LifecycleState:P})=>P==="Pending:Wait").map(({InstanceId:P=""})=>P);for(const P of m)
await dt(n,i,P);const f=m.length>0?`; ${m.join(", ")} waited to come into service and is ended`:"";n.log.info(`the group\
 launches nothing any more${f}`)}async function lt({aws:n,log:e},s){const a=await n.autoScaling();try{await a.send(new d(
{AutoScalingGroupName:s,WaitForTransitioningInstances:!1})),e.info("the instance refresh that ran is cancelled")}catch(i){
if(!(0,C.t)(i,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))throw i}}async function dt({aws:n},e,s){
const a=await n.autoScaling();try{await a.send(new R({AutoScalingGroupName:e,LifecycleHookName:o.r,InstanceId:s,LifecycleActionResult:"\
ABANDON"}))}catch(i){if(!((0,C.t)(i,"ValidationError")&&/No active Lifecycle Action/i.test(String(i))))throw i}}const Y=54e5;
async function _t(n,e,{retain:s,roleArn:a}){const{aws:i,clock:m,log:f}=n,P={client:await i.cloudFormation(),clock:m,stackId:e.
id,timeout:Y,onEvent:W=>f.info(W)},v=e.outputs[o.o.portProbe]??"",p=await rt(n,e),T=await ut(n,{operation:P,stack:e,roleArn:a,
probe:v}).catch(async W=>{throw await wt(f,{operation:P,stack:e,resume:p}),W});if(T.kind==="done")return[];if(T.kind==="\
timed-out")throw tt(e,T.status,await z(n,v));const N=X(T),x=N.filter(({logicalId:W})=>s.includes(W));if(x.length===0||x.
length<N.length)throw q(n,e,T,x);f.info(`deleting the stack again without ${x.map(({logicalId:W})=>W).join(", ")}`);const mt=x.
map(({logicalId:W})=>W),G=await H(n,v,(0,O.t)(P,{roleArn:a,retain:mt}));if(G.kind==="done")return x;throw G.kind==="time\
d-out"?tt(e,G.status,await z(n,v)):q(n,e,G,[])}async function ut(n,{operation:e,stack:s,roleArn:a,probe:i}){return s.isProtected&&
await(0,O.n)(e,!1),H(n,i,(0,O.t)(e,{roleArn:a}))}async function wt(n,{operation:e,stack:s,resume:a}){const i=await(0,c.t)(
e.client,s.id).catch(()=>{});if(i?.status.name!==s.status.name)return;const m=s.isProtected&&!i.isProtected,f=(await Promise.
allSettled([m&&(0,O.n)(e,!0),a()])).flatMap(P=>P.status==="rejected"?[(0,g.n)(P.reason)]:[]);f.length===0?n.info("the de\
letion did not begin: what it had switched off is on again"):n.warning(`the deletion did not begin, and not all that it \
had switched off is on again (${f.join("; ")}): deploy switches it on`)}const z=(n,e)=>e?J(n,e).catch(()=>[]):Promise.resolve(
[]);function X({events:n,resources:e}){return e.map(s=>{const a=n.findLast(({LogicalResourceId:i})=>i===s);return{logicalId:s,
type:a?.ResourceType??"",physicalId:a?.PhysicalResourceId??"",reason:a?.ResourceStatusReason??"CloudFormation gives no r\
eason"}})}const Z=({logicalId:n,type:e,physicalId:s,reason:a})=>`${n} (${e} ${s}): ${a}`;function q(n,{name:e},s,a){const i=X(
s),m=i.filter(({logicalId:p})=>!a.some(T=>T.logicalId===p)).length===0?"run destroy again":`mend what holds it and run d\
estroy again, or give it up with retain-resources: ${i.map(({logicalId:p})=>p).join(",")}`,{root:f,events:P}=s,v=[`stack\
 ${e} was not deleted; ${m}`,...i.map(p=>`left: ${Z(p)}`)];return(0,l.t)(n,{code:"destroy.incomplete",root:f,details:v,events:P})}
function tt({name:n},e,s){const a=`stack ${n} was not deleted: it is still ${e} after ${Y/6e4} minutes; run destroy agai\
n`;return new g.t("destroy.incomplete",a,{details:s.map(i=>`left: network interface ${i} of port-probe, which AWS remove\
s by itself`)})}const ht=async(n,e)=>{const{stackName:s}=n,{log:a}=e;ft(n);const i=await a.group("Preflight",()=>(0,h.t)(
e)),m=await(0,L.n)(e,s),f=!m||m.status.isDeleted;f&&a.info(`there is no stack ${s} in ${i.region} of account ${i.account}`);
const P=f?[]:await a.group("Deletion",()=>Et(n,e,m)),{token:v}=(0,o._)(s),p=await et(e,s,n.keepsToken?[v]:[]),T={Bucket:(0,_.
n)(i,s),ExpectedBucketOwner:i.account},N=await nt(e,T);a.info(`deleted ${p} parameters and ${N?"":"no "}bucket ${T.Bucket}`),
n.keepsToken&&a.info(`kept ${v} with all its versions; the next deploy of ${s} takes it`);for(const x of P)a.warning(`le\
ft behind, delete it by hand: ${Z(x)}`);return{headline:f?`stack ${s} was gone already; ${p} parameters and ${N?1:0} buc\
kets were left of it`:`stack ${s} is gone, with its ${n.keepsToken?"other ":""}parameters and its bucket${P.length>0?`; ${P.
length} of its resources are left behind`:""}`,outputs:{"stack-id":m?.id??""},result:{command:"destroy",stack:s,stackId:m?.
id??null,wasGone:f,parameters:p,bucket:N?T.Bucket:null,keptToken:n.keepsToken?v:null,left:P,cloudFormationCalls:e.aws.cloudFormationCalls()},
tables:[],failure:void 0}};function ft({confirm:n,stackName:e}){if(n===e)return;const s=`destroy deletes stack "${e}", a\
nd confirm is "${n}"; set confirm to the stack's name`;throw new g.t("destroy.unconfirmed",s)}async function Et({retainResources:n,
serviceRoleArn:e},s,a){const i={stackName:a.name,owner:(0,r.t)(s),purpose:"destroy"},m=await(0,E.n)({...s,...i}),f=m.keep();
let P=!1;try{const v=await _t(s,a,{retain:n,roleArn:e});return P=!0,v}finally{await f(),P||await m.release()}}}),8929:((I,y,t)=>{
t.d(y,{t:()=>L});var o=t(8669),_=t(2264);function L({record:C},{code:D,root:M,details:g,events:O}){return C({rootCause:M,
...O&&{events:O}}),new _.t(D,(0,o.t)(M),{details:[...M.remedy?[M.remedy]:[],...g]})}}),7158:((I,y,t)=>{t.d(y,{n:()=>M,t:()=>g});
var o=t(2656),_=t(7643),L=t(6580),C=t(990),D=t(2264);function M(c,{owner:l,purpose:u,leaseUntil:w}){const k=new Date(w).
toISOString();return new D.t("lock.held",`stack ${c} is being changed by another run, ${l} (${u}), whose lock holds unti\
l ${k} and is renewed; run again when it has ended`)}var g=class{#t;#n;#e;#s;constructor({aws:c,stackName:l,owner:u}){this.#t=
c,this.#n=(0,_._)(l).lock,this.#e=u,this.#s=l}async read(c){const l=await this.#t.ssm(),u=c===void 0?this.#n:`${this.#n}\
:${c}`;try{const{Parameter:w}=await l.send(new C.i({Name:u})),k=w?.Value??"";return{version:w?.Version??0,lock:O(k),text:k}}catch(w){
if((0,L.t)(w,"ParameterNotFound","ParameterVersionNotFound"))return;throw w}}async create(c){const l=await this.#t.ssm();
try{const{Version:u=1}=await l.send(new o.a({Name:this.#n,Type:"String",Value:JSON.stringify(c)}));return u}catch(u){if((0,L.
t)(u,"ParameterAlreadyExists"))return;throw u}}async overwrite(c,l){const u=await this.#a(JSON.stringify(l));if(u===c.version+
1)return u;const w=await this.read(c.version+1);if(w?.lock?.owner===this.#e)return u;throw w&&await this.#o(w,u),M(this.#s,
w?.lock??{...l,owner:"unknown"})}async#o(c,l){let u=c;for(let w=l-1;w>c.version;w--){const k=await this.read(w);if(k?.lock?.
owner===c.lock?.owner){u=k??u;break}}(await this.read())?.version===l&&await this.#a(u.text)}async#a(c){const{Version:l=0}=await(await this.#t.
ssm()).send(new o.a({Name:this.#n,Type:"String",Value:c,Overwrite:!0}));return l}};function O(c){try{return o.n.safeParse(
JSON.parse(c)).data}catch{return}}}),2656:((I,y,t)=>{t.d(y,{a:()=>L,i:()=>M,n:()=>D,r:()=>g,t:()=>C});var o=t(7811),_=t(
990),L=class extends(0,_.s)(_.a,_.o,"PutParameter",_.d){};const C=12e4,D=(0,o.f)({owner:(0,o._)(),purpose:(0,o.t)(["depl\
oy","rotate","repair","destroy"]),held:(0,o.r)(),leaseUntil:(0,o.s)(),suspended:(0,o.n)((0,o._)())}),M=(O,c)=>O.held&&O.
leaseUntil>c,g=(0,o.f)({paused:(0,o.r)(),by:(0,o._)()})}),6223:((I,y,t)=>{t.d(y,{n:()=>w});var o=t(6765),_=t(2656),L=t(7643),
C=t(2264),D=t(7158);const M=1e4,g=15e3,O=2500,c=1e3,l=6e4,u=6e5;async function w(r){const{clock:h,stackName:E}=r,d=new D.
t(r);for(let R;;await(0,o.t)(h,O)){const j=await d.read(),A=j?.lock?.held&&j.lock.owner!==r.owner?await K(r,d,j):j,S=V(r,
A?.lock?.suspended??[]);if((A?await d.overwrite(A,S):await d.create(S))===void 0){if(R??=h.now(),h.now()-R<l)continue;throw k(
E)}const U=B(A?.lock,r)?A?.lock:void 0;U&&r.log.info(`took over from ${U.owner} (${U.purpose})`);const $=new b(r,d,{mine:S,
inherited:U});return A&&await $.confirm(),$}}function k(r){const{lock:h}=(0,L._)(r),E=`Parameter Store says for ${l/1e3}\
 seconds that ${h} is not there, and that it is there when it is made; run again`;return new C.t("aws.unavailable",E)}const B=(r,{
owner:h})=>r!==void 0&&r.owner!==h&&(r.held||r.suspended.length>0);function V({owner:r,purpose:h,clock:E},d){return{owner:r,
purpose:h,held:!0,leaseUntil:E.now()+_.t,suspended:[...d]}}async function K(r,h,E){const{clock:d,log:R,stackName:j}=r,A=E.
lock;if(F(A.owner,r.owner))return E;const S=Math.max(A.leaseUntil,d.now()+g),U=A.leaseUntil<d.now()-u?d.now():S;for((0,_.
i)(A,d.now())&&R.info(`the lock is held by ${A.owner}: is it alive?`);d.now()<U;){await(0,o.t)(d,Math.min(O,U-d.now()));
const $=await h.read();if($?.version!==E.version){if(!$?.lock?.held)return $;throw(0,D.n)(j,$.lock)}}return E}function F(r,h){
const[[,E,d]=[],[,R,j]=[]]=[r,h].map(A=>/^(\d+)-(\d+)-/.exec(A)??[]);return E!==void 0&&E===R&&Number(d)<Number(j)}var b=class{inherited;#t;#n;#e;#s=!1;#o=0;constructor(r,h,{
mine:E,inherited:d}){this.#t=r,this.#n=h,this.#e=E,this.inherited=d}get isLost(){return this.#s}get suspended(){return this.#e.
suspended}async confirm(){await(0,o.t)(this.#t.clock,c),await this.#i()}async renew(r=this.#e.suspended){const{clock:h}=this.#t,
E=await this.#i(),d=this.#e.leaseUntil-_.t+M<=h.now(),R=E.text===JSON.stringify(this.#e)&&r.join()===this.#e.suspended.join();
(d||!R)&&await this.#a(E,V(this.#t,r))}async renewUnlessSeen(r){this.#t.clock.now()-this.#o>r&&await this.renew()}async release(){
if(this.#s)return;const{log:r}=this.#t,h=this.#e.suspended.length>0?{leaseUntil:0}:{held:!1};try{await this.#a(await this.#i(),
{...this.#e,...h})}catch(E){const d=new Date(this.#e.leaseUntil).toISOString();r.warning(`the lock could not be released\
; it ends by itself at ${d} (${String(E)})`)}}keep(){const{clock:r}=this.#t;let h=!1,E=()=>{},d=Promise.resolve();const R=()=>{
E=r.after(M,()=>{d=this.renew().catch(()=>{}).then(()=>{h||R()})})};return R(),async()=>{h=!0,E(),await d}}async#a(r,h){
try{await this.#n.overwrite(r,h),this.#e=h}catch(E){throw E instanceof C.t&&E.code==="lock.held"?this.#r(E.message):E}}async#i(){
const{clock:r,owner:h}=this.#t;let E=r.now(),d=await this.#n.read();for(let R=0;d?.lock?.owner!==h&&R<3;R++)await(0,o.t)(
r,c),E=r.now(),d=await this.#n.read();if(d?.lock?.owner===h&&d.lock.held)return this.#o=E,d;throw this.#r(d?.lock?`it is\
 ${d.lock.owner}'s (${d.lock.purpose})`:"it is gone")}#r(r){this.#s=!0;const{stackName:h}=this.#t;return new C.t("lock.l\
ost",`the lock of stack ${h} was taken from this run: ${r}; nothing more was changed, run again when that run has ended`)}}}),
4640:((I,y,t)=>{t.d(y,{t:()=>_});var o=t(7598);const _=({runName:L})=>`${L}-${(0,o.randomBytes)(4).toString("hex")}`}),4865:((I,y,t)=>{
t.d(y,{n:()=>M,t:()=>D});var o=t(2656),_=t(7643),L=t(6580),C=t(990);async function D({aws:g},O){const c=await g.ssm();try{
const{Parameter:l}=await c.send(new C.i({Name:(0,_._)(O).pause}));return o.r.safeParse(JSON.parse(l?.Value??"")).data}catch(l){
if((0,L.t)(l,"ParameterNotFound")||l instanceof SyntaxError)return;throw l}}async function M({aws:g,runName:O},c,l){const u=await g.
ssm(),w={paused:l,by:O};await u.send(new o.a({Name:(0,_._)(c).pause,Description:"Whether the reconciler only looks",Type:"\
String",Value:JSON.stringify(w),Overwrite:!0}))}})};export{Pt as id,Ot as ids,Dt as modules};
