const mt=6313,Pt=[6313],Ot={4729:((B,O,t)=>{t.d(O,{t:()=>h});var o=t(4255),h=class extends(0,o.r)(o.t,o.n,"DeleteStack",
o.s){}}),8930:((B,O,t)=>{t.d(O,{t:()=>h});var o=t(6776),h=class extends(0,o.o)(o.i,o.a,"ResumeProcesses",o.u){}}),3657:((B,O,t)=>{
t.d(O,{t:()=>h});var o=t(6776),h=class extends(0,o.o)(o.i,o.a,"SuspendProcesses",o.m){}}),8919:((B,O,t)=>{t.d(O,{n:()=>D,
t:()=>M});var o=t(2656),h=t(7643),C=t(6776),p=t(8930),P=t(4865);async function D(l,r,{paused:c,guard:u=L=>L()}){const L=await l.
aws.autoScaling(),$=(0,h.g)(r),V=(await g(l,r)).includes(h.i);if(c===void 0&&!V)return!1;const F=async()=>(0,P.n)(l,r,c??
(await(0,P.t)(l,r))?.paused??!1);return V?await u(async()=>{await F();const G=await A(l,r),d=h.t.filter(f=>!G.includes(f));
d.length!==0&&await L.send(new p.t({AutoScalingGroupName:$,ScalingProcesses:d}))}):await F(),V}async function M(l,r){if(!(await g(
l,r)).includes("Terminate"))return;const c=await l.aws.autoScaling(),u=(0,h.g)(r);await c.send(new p.t({AutoScalingGroupName:u,
ScalingProcesses:[h.f]}))}async function g({aws:l},r){const{AutoScalingGroups:c=[]}=await(await l.autoScaling()).send(new C.
r({AutoScalingGroupNames:[(0,h.g)(r)]}));return c.flatMap(({SuspendedProcesses:u})=>u??[]).map(({ProcessName:u=""})=>u)}
async function A({aws:l,clock:r,runName:c},u){const{LockParameter:L}=await t.e(9534).then(t.bind(t,9534)),$=await new L(
{aws:l,stackName:u,owner:c}).read();return $?.lock&&(0,o.i)($.lock,r.now())?$.lock.suspended:[]}}),6220:((B,O,t)=>{t.d(O,
{n:()=>D,t:()=>P});var o=t(4729),h=t(4255),C=t(254),p=class extends(0,h.r)(h.t,h.n,"UpdateTerminationProtection",h.v){};
function P(M,{retain:g=[],roleArn:A=""}={}){const{client:l,stackId:r}=M,c={StackName:r,...g.length>0&&{RetainResources:[
...g]},...A&&{RoleARN:A}};return(0,C.n)(M,u=>l.send(new o.t({...c,ClientRequestToken:u})),u=>u===void 0||u.status.isDeleted)}
async function D({client:M,stackId:g},A){await M.send(new p({StackName:g,EnableTerminationProtection:A}))}}),6313:((B,O,t)=>{
t.r(O),t.d(O,{a:()=>E,i:()=>I,n:()=>R,o:()=>_,r:()=>j,run:()=>wt,t:()=>K});var o=t(7643),h=t(6164),C=t(4059),p=t(6580),P=t(
3189),D=t(990),M=t(2264),g=t(6220),A=t(2803),l=t(8929),r=t(1105),c=t(6776),u=t(8930),L=t(3657),$=t(8919),V=t(6844),F=t(3776),
G=t(4640),d=t(9713),f=t(6223),_=class extends(0,c.o)(c.i,c.a,"CancelInstanceRefresh",c.c){},E=class extends(0,c.o)(c.i,c.
a,"CompleteLifecycleAction",c.l){},I=class extends(0,r.f)(r.u,r.d,"DescribeNetworkInterfaces",r.h){},j=class extends(0,P.
w)(P.g,P.x,"DeleteBucket",P.a){},R=class extends(0,P.w)(P._,P.S,"DeleteObjects",P.o){},K=class extends(0,D.s)(D.a,D.o,"D\
eleteParameters",D.l){};const U=10;async function S({aws:n},e,s=[]){const a=await n.ssm(),i=[];let m;do{const w=await a.
send(new D.n({Path:(0,o._)(e).prefix,Recursive:!0,...m&&{NextToken:m}})),y=(w.Parameters??[]).map(({Name:k=""})=>k);i.push(
...y.filter(k=>!s.includes(k))),m=w.NextToken}while(m);for(let w=0;w<i.length;w+=U)await a.send(new K({Names:i.slice(w,w+
U)}));return i.length}async function et({aws:n},e){const s=await n.s3();if(!await(0,h.t)(s,e))return!1;await nt(s,e);try{
await s.send(new j(e))}catch(a){if(!(0,p.t)(a,"NoSuchBucket"))throw a}return!0}async function nt(n,e){let s={};for(;s;){
const a=await st(n,e,s),i=[...a.Versions??[],...a.DeleteMarkers??[]].map(({Key:m,VersionId:w})=>({Key:m,...w&&{VersionId:w}}));
i.length>0&&await at(n,e,i),s=a.IsTruncated?{...a.NextKeyMarker&&{KeyMarker:a.NextKeyMarker},...a.NextVersionIdMarker&&{
VersionIdMarker:a.NextVersionIdMarker}}:void 0}}const st=(n,e,s)=>n.send(new P.t({...e,...s}));async function at(n,e,s){
const{Errors:a=[]}=await n.send(new R({...e,Delete:{Objects:s,Quiet:!0}})),[i]=a;if(!i)return;const m=`${a.length} objec\
ts in bucket ${e.Bucket} were not deleted (${i.Key}: ${i.Code} ${i.Message}); run destroy again`;throw new M.t("destroy.\
incomplete",m)}const ot=6e4;async function J({aws:n},e){const{NetworkInterfaces:s}=await(await n.ec2()).send(new I({Filters:[
{Name:"description",Values:[`AWS Lambda VPC ENI-${e}*`]}]}));return(s??[]).map(({NetworkInterfaceId:a=""})=>a).sort()}async function H(n,e,s){
const{clock:a,log:i}=n,m=a.now();let w=()=>{},y=!1;const k=async()=>{const T=await J(n,e).catch(()=>[]),N=Math.round((a.
now()-m)/6e4);T.length>0&&i.info(`${N} min  ${T.length} network interfaces of ${e} are left (${T.join(", ")}): AWS remov\
es them within 40 minutes`)},v=()=>{y||(w=a.after(ot,()=>{k().then(v)}))};return e&&v(),s.finally(()=>{y=!0,w()})}const Q=[
"Launch","ReplaceUnhealthy"];async function it(n,e){const s=await n.aws.autoScaling(),a=(0,o.g)(e.name),{AutoScalingGroups:i}=await s.
send(new c.r({AutoScalingGroupNames:[a]})),m=i?.[0];if(!m)return async()=>{};const w=(m.SuspendedProcesses??[]).map(({ProcessName:v})=>v),
y=Q.filter(v=>!w.includes(v)),k=async()=>{await(0,F.n)(n,e),y.length!==0&&await s.send(new u.t({AutoScalingGroupName:a,ScalingProcesses:y}))};
await s.send(new L.t({AutoScalingGroupName:a,ScalingProcesses:Q}));try{const v=await(0,F.t)(n,e);v.length>0&&n.log.info(
`disabled ${v.join(" and ")}`),await rt(n,e.name,m)}catch(v){throw await k().catch(()=>{}),v}return k}async function rt(n,e,{
Instances:s=[]}){const a=(0,o.g)(e);await(0,$.t)(n,e),await(0,V.t)(n,e)&&await ct(n,a);const i=s.filter(({LifecycleState:w})=>w===
"Pending:Wait").map(({InstanceId:w=""})=>w);for(const w of i)await lt(n,a,w);const m=i.length>0?`; ${i.join(", ")} waite\
d to come into service and is ended`:"";n.log.info(`the group launches nothing any more${m}`)}async function ct({aws:n,log:e},s){
const a=await n.autoScaling();try{await a.send(new _({AutoScalingGroupName:s,WaitForTransitioningInstances:!1})),e.info(
"the instance refresh that ran is cancelled")}catch(i){if(!(0,p.t)(i,"ActiveInstanceRefreshNotFoundFault","ActiveInstanc\
eRefreshNotFound"))throw i}}async function lt({aws:n},e,s){const a=await n.autoScaling();try{await a.send(new E({AutoScalingGroupName:e,
LifecycleHookName:o.r,InstanceId:s,LifecycleActionResult:"ABANDON"}))}catch(i){if(!((0,p.t)(i,"ValidationError")&&/No active Lifecycle Action/i.
test(String(i))))throw i}}const Y=54e5;async function dt(n,e,{retain:s,roleArn:a}){const{aws:i,clock:m,log:w}=n,y={client:await i.
cloudFormation(),clock:m,stackId:e.id,timeout:Y,onEvent:W=>w.info(W)},k=e.outputs[o.o.portProbe]??"",v=await it(n,e),T=await _t(
n,{operation:y,stack:e,roleArn:a,probe:k}).catch(async W=>{throw await ut(w,{operation:y,stack:e,resume:v}),W});if(T.kind===
"done")return[];if(T.kind==="timed-out")throw tt(e,T.status,await z(n,k));const N=X(T),x=N.filter(({logicalId:W})=>s.includes(
W));if(x.length===0||x.length<N.length)throw q(n,e,T,x);w.info(`deleting the stack again without ${x.map(({logicalId:W})=>W).
join(", ")}`);const Et=x.map(({logicalId:W})=>W),b=await H(n,k,(0,g.t)(y,{roleArn:a,retain:Et}));if(b.kind==="done")return x;
throw b.kind==="timed-out"?tt(e,b.status,await z(n,k)):q(n,e,b,[])}async function _t(n,{operation:e,stack:s,roleArn:a,probe:i}){
return s.isProtected&&await(0,g.n)(e,!1),H(n,i,(0,g.t)(e,{roleArn:a}))}async function ut(n,{operation:e,stack:s,resume:a}){
const i=await(0,A.t)(e.client,s.id).catch(()=>{});if(i?.status.name!==s.status.name)return;const m=s.isProtected&&!i.isProtected,
w=(await Promise.allSettled([m&&(0,g.n)(e,!0),a()])).flatMap(y=>y.status==="rejected"?[(0,M.n)(y.reason)]:[]);w.length===
0?n.info("the deletion did not begin: what it had switched off is on again"):n.warning(`the deletion did not begin, and \
not all that it had switched off is on again (${w.join("; ")}): deploy switches it on`)}const z=(n,e)=>e?J(n,e).catch(()=>[]):
Promise.resolve([]);function X({events:n,resources:e}){return e.map(s=>{const a=n.findLast(({LogicalResourceId:i})=>i===
s);return{logicalId:s,type:a?.ResourceType??"",physicalId:a?.PhysicalResourceId??"",reason:a?.ResourceStatusReason??"Clo\
udFormation gives no reason"}})}const Z=({logicalId:n,type:e,physicalId:s,reason:a})=>`${n} (${e} ${s}): ${a}`;function q(n,{
name:e},s,a){const i=X(s),m=i.filter(({logicalId:v})=>!a.some(T=>T.logicalId===v)).length===0?"run destroy again":`mend \
what holds it and run destroy again, or give it up with retain-resources: ${i.map(({logicalId:v})=>v).join(",")}`,{root:w,
events:y}=s,k=[`stack ${e} was not deleted; ${m}`,...i.map(v=>`left: ${Z(v)}`)];return(0,l.t)(n,{code:"destroy.incomplet\
e",root:w,details:k,events:y})}function tt({name:n},e,s){const a=`stack ${n} was not deleted: it is still ${e} after ${Y/
6e4} minutes; run destroy again`;return new M.t("destroy.incomplete",a,{details:s.map(i=>`left: network interface ${i} o\
f port-probe, which AWS removes by itself`)})}const wt=async(n,e)=>{const{stackName:s}=n,{log:a}=e;ht(n);const i=await a.
group("Preflight",()=>(0,d.t)(e)),m=await(0,C.t)(e,s),w=!m||m.status.isDeleted;w&&a.info(`there is no stack ${s} in ${i.
region} of account ${i.account}`);const y=w?[]:await a.group("Deletion",()=>ft(n,e,m)),{token:k}=(0,o._)(s),v=await S(e,
s,n.keepsToken?[k]:[]),T={Bucket:(0,h.n)(i,s),ExpectedBucketOwner:i.account},N=await et(e,T);a.info(`deleted ${v} parame\
ters and ${N?"":"no "}bucket ${T.Bucket}`),n.keepsToken&&a.info(`kept ${k} with all its versions; the next deploy of ${s}\
 takes it`);for(const x of y)a.warning(`left behind, delete it by hand: ${Z(x)}`);return{headline:w?`stack ${s} was gone\
 already; ${v} parameters and ${N?1:0} buckets were left of it`:`stack ${s} is gone, with its ${n.keepsToken?"other ":""}\
parameters and its bucket${y.length>0?`; ${y.length} of its resources are left behind`:""}`,outputs:{"stack-id":m?.id??""},
result:{command:"destroy",stack:s,stackId:m?.id??null,wasGone:w,parameters:v,bucket:N?T.Bucket:null,keptToken:n.keepsToken?
k:null,left:y,cloudFormationCalls:e.aws.cloudFormationCalls()},tables:[],failure:void 0}};function ht({confirm:n,stackName:e}){
if(n===e)return;const s=`destroy deletes stack "${e}", and confirm is "${n}"; set confirm to the stack's name`;throw new M.
t("destroy.unconfirmed",s)}async function ft({retainResources:n,serviceRoleArn:e},s,a){const i={stackName:a.name,owner:(0,G.
t)(s),purpose:"destroy"},m=await(0,f.n)({...s,...i}),w=m.keep();let y=!1;try{const k=await dt(s,a,{retain:n,roleArn:e});
return y=!0,k}finally{await w(),y||await m.release()}}}),8929:((B,O,t)=>{t.d(O,{t:()=>C});var o=t(8669),h=t(2264);function C({
record:p},{code:P,root:D,details:M,events:g}){return p({rootCause:D,...g&&{events:g}}),new h.t(P,(0,o.t)(D),{details:[...D.
remedy?[D.remedy]:[],...M]})}}),7158:((B,O,t)=>{t.d(O,{n:()=>M,t:()=>g});var o=t(2656),h=t(7643),C=t(6580),p=t(990),P=t(
7274),D=t(2264);function M(l,{owner:r,purpose:c,leaseUntil:u}){const L=new Date(u).toISOString();return new D.t("lock.he\
ld",`stack ${l} is being changed by another run, ${r} (${c}), whose lock holds until ${L} and is renewed; run again when\
 it has ended`)}var g=class{#t;#n;#e;#s;constructor({aws:l,stackName:r,owner:c}){this.#t=l,this.#n=(0,h._)(r).lock,this.#e=
c,this.#s=r}async read(l){const r=await this.#t.ssm(),c=l===void 0?this.#n:`${this.#n}:${l}`;try{const{Parameter:u}=await r.
send(new p.i({Name:c})),L=u?.Value??"";return{version:u?.Version??0,lock:A(L),text:L}}catch(u){if((0,C.t)(u,"ParameterNo\
tFound","ParameterVersionNotFound"))return;throw u}}async create(l){const r=await this.#t.ssm();try{const{Version:c=1}=await r.
send(new P.t({Name:this.#n,Type:"String",Value:JSON.stringify(l)}));return c}catch(c){if((0,C.t)(c,"ParameterAlreadyExis\
ts"))return;throw c}}async overwrite(l,r){const c=await this.#a(JSON.stringify(r));if(c===l.version+1)return c;const u=await this.
read(l.version+1);if(u?.lock?.owner===this.#e)return c;throw u&&await this.#o(u,c),M(this.#s,u?.lock??{...r,owner:"unkno\
wn"})}async#o(l,r){let c=l;for(let u=r-1;u>l.version;u--){const L=await this.read(u);if(L?.lock?.owner===l.lock?.owner){
c=L??c;break}}(await this.read())?.version===r&&await this.#a(c.text)}async#a(l){const{Version:r=0}=await(await this.#t.
ssm()).send(new P.t({Name:this.#n,Type:"String",Value:l,Overwrite:!0}));return r}};function A(l){try{return o.n.safeParse(
JSON.parse(l)).data}catch{return}}}),2656:((B,O,t)=>{t.d(O,{i:()=>p,n:()=>C,r:()=>P,t:()=>h});var o=t(7811);const h=12e4,
C=(0,o.u)({owner:(0,o.p)(),purpose:(0,o.t)(["deploy","rotate","repair","destroy"]),held:(0,o.r)(),leaseUntil:(0,o.a)(),suspended:(0,o.
n)((0,o.p)())}),p=(D,M)=>D.held&&D.leaseUntil>M,P=(0,o.u)({paused:(0,o.r)(),by:(0,o.p)()})}),6223:((B,O,t)=>{t.d(O,{n:()=>c});
var o=t(6765),h=t(2656),C=t(7643),p=t(2264),P=t(7158);const D=1e4,M=15e3,g=2500,A=1e3,l=6e4,r=6e5;async function c(d){const{
clock:f,stackName:_}=d,E=new P.t(d);for(let I;;await(0,o.t)(f,g)){const j=await E.read(),R=j?.lock?.held&&j.lock.owner!==
d.owner?await V(d,E,j):j,K=$(d,R?.lock?.suspended??[]);if((R?await E.overwrite(R,K):await E.create(K))===void 0){if(I??=
f.now(),f.now()-I<l)continue;throw u(_)}const U=L(R?.lock,d)?R?.lock:void 0;U&&d.log.info(`took over from ${U.owner} (${U.
purpose})`);const S=new G(d,E,{mine:K,inherited:U});return R&&await S.confirm(),S}}function u(d){const{lock:f}=(0,C._)(d),
_=`Parameter Store says for ${l/1e3} seconds that ${f} is not there, and that it is there when it is made; run again`;return new p.
t("aws.unavailable",_)}const L=(d,{owner:f})=>d!==void 0&&d.owner!==f&&(d.held||d.suspended.length>0);function $({owner:d,
purpose:f,clock:_},E){return{owner:d,purpose:f,held:!0,leaseUntil:_.now()+h.t,suspended:[...E]}}async function V(d,f,_){
const{clock:E,log:I,stackName:j}=d,R=_.lock;if(F(R.owner,d.owner))return _;const K=Math.max(R.leaseUntil,E.now()+M),U=R.
leaseUntil<E.now()-r?E.now():K;for((0,h.i)(R,E.now())&&I.info(`the lock is held by ${R.owner}: is it alive?`);E.now()<U;){
await(0,o.t)(E,Math.min(g,U-E.now()));const S=await f.read();if(S?.version!==_.version){if(!S?.lock?.held)return S;throw(0,P.
n)(j,S.lock)}}return _}function F(d,f){const[[,_,E]=[],[,I,j]=[]]=[d,f].map(R=>/^(\d+)-(\d+)-/.exec(R)??[]);return _!==void 0&&
_===I&&Number(E)<Number(j)}var G=class{inherited;#t;#n;#e;#s=!1;constructor(d,f,{mine:_,inherited:E}){this.#t=d,this.#n=
f,this.#e=_,this.inherited=E}get isLost(){return this.#s}get suspended(){return this.#e.suspended}async confirm(){await(0,o.
t)(this.#t.clock,A),await this.#a()}async renew(d=this.#e.suspended){const{clock:f}=this.#t,_=await this.#a(),E=this.#e.
leaseUntil-h.t+D<=f.now(),I=_.text===JSON.stringify(this.#e)&&d.join()===this.#e.suspended.join();(E||!I)&&await this.#o(
_,$(this.#t,d))}async release(){if(this.#s)return;const{log:d}=this.#t,f=this.#e.suspended.length>0?{leaseUntil:0}:{held:!1};
try{await this.#o(await this.#a(),{...this.#e,...f})}catch(_){const E=new Date(this.#e.leaseUntil).toISOString();d.warning(
`the lock could not be released; it ends by itself at ${E} (${String(_)})`)}}keep(){const{clock:d}=this.#t;let f=!1,_=()=>{},
E=Promise.resolve();const I=()=>{_=d.after(D,()=>{E=this.renew().catch(()=>{}).then(()=>{f||I()})})};return I(),async()=>{
f=!0,_(),await E}}async#o(d,f){try{await this.#n.overwrite(d,f),this.#e=f}catch(_){throw _ instanceof p.t&&_.code==="loc\
k.held"?this.#i(_.message):_}}async#a(){const{clock:d,owner:f}=this.#t;let _=await this.#n.read();for(let E=0;_?.lock?.owner!==
f&&E<3;E++)await(0,o.t)(d,A),_=await this.#n.read();if(_?.lock?.owner===f&&_.lock.held)return _;throw this.#i(_?.lock?`i\
t is ${_.lock.owner}'s (${_.lock.purpose})`:"it is gone")}#i(d){this.#s=!0;const{stackName:f}=this.#t;return new p.t("lo\
ck.lost",`the lock of stack ${f} was taken from this run: ${d}; nothing more was changed, run again when that run has en\
ded`)}}}),4640:((B,O,t)=>{t.d(O,{t:()=>h});var o=t(7598);const h=({runName:C})=>`${C}-${(0,o.randomBytes)(4).toString("h\
ex")}`}),4865:((B,O,t)=>{t.d(O,{n:()=>M,t:()=>D});var o=t(2656),h=t(7643),C=t(6580),p=t(990),P=t(7274);async function D({
aws:g},A){const l=await g.ssm();try{const{Parameter:r}=await l.send(new p.i({Name:(0,h._)(A).pause}));return o.r.safeParse(
JSON.parse(r?.Value??"")).data}catch(r){if((0,C.t)(r,"ParameterNotFound")||r instanceof SyntaxError)return;throw r}}async function M({
aws:g,runName:A},l,r){const c=await g.ssm(),u={paused:r,by:A};await c.send(new P.t({Name:(0,h._)(l).pause,Description:"W\
hether the reconciler only looks",Type:"String",Value:JSON.stringify(u),Overwrite:!0}))}})};export{mt as id,Pt as ids,Ot as modules};
