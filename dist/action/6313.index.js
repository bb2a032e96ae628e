const At=6313,Bt=[6313],Ut={4539:((U,D,t)=>{t.d(D,{t:()=>m});var o=t(990),d=t(917),m=class extends(0,o.s)(o.a,o.o,"Delet\
eParameters",d.t){}}),7274:((U,D,t)=>{t.d(D,{t:()=>m});var o=t(990),d=t(917),m=class extends(0,o.s)(o.a,o.o,"PutParamete\
r",d.s){}}),8930:((U,D,t)=>{t.d(D,{t:()=>m});var o=t(6776),d=t(4128),m=class extends(0,o.o)(o.i,o.a,"ResumeProcesses",d.
o){}}),3657:((U,D,t)=>{t.d(D,{t:()=>m});var o=t(6776),d=t(4128),m=class extends(0,o.o)(o.i,o.a,"SuspendProcesses",d.u){}}),
8919:((U,D,t)=>{t.d(D,{n:()=>f,t:()=>C});var o=t(2656),d=t(7643),m=t(8930),R=t(5268),M=t(4865);async function f(c,_,{paused:l,
guard:O=L=>L(),group:A}){const L=(0,R.n)(A??await(0,R.t)(c,_)).includes(d.i);if(l===void 0&&!L)return!1;const j=async()=>(0,M.
n)(c,_,l??(await(0,M.t)(c,_))?.paused??!1);return L?await O(async()=>{await j(),await P(c,_)}):await j(),L}async function P(c,_){
const l=await E(c,_);await y(c,_,d.t.filter(L=>!l.includes(L)));const O=d.t.filter(L=>l.includes(L));if(O.length===0)return;
const A=await E(c,_);await y(c,_,O.filter(L=>!A.includes(L)))}async function y({aws:c},_,l){if(l.length===0)return;const O=await c.
autoScaling(),A=(0,d.g)(_);await O.send(new m.t({AutoScalingGroupName:A,ScalingProcesses:l}))}async function C(c,_,l){(0,R.
n)(l).includes("Terminate")&&await y(c,_,[d.f])}async function E({aws:c,clock:_,runName:l},O){const{LockParameter:A}=await t.
e(9534).then(t.bind(t,9534)),L=await new A({aws:c,stackName:O,owner:l}).read();return L?.lock&&(0,o.i)(L.lock,_.now())?L.
lock.suspended:[]}}),6220:((U,D,t)=>{t.d(D,{n:()=>f,t:()=>M});var o=t(307),d=t(5913),m=t(2903),R=class extends(0,d.r)(d.
t,d.n,"UpdateTerminationProtection",m.g){};function M(P,{retain:y=[],roleArn:C=""}={}){const{client:E,stackId:c}=P,_={StackName:c,
...y.length>0&&{RetainResources:[...y]},...C&&{RoleARN:C}};return(0,o.n)(P,l=>E.send(new o.r({..._,ClientRequestToken:l})),
l=>l===void 0||l.status.isDeleted)}async function f({client:P,stackId:y},C){await P.send(new R({StackName:y,EnableTerminationProtection:C}))}}),
6313:((U,D,t)=>{t.r(D),t.d(D,{i:()=>W,n:()=>z,r:()=>H,run:()=>Ct,t:()=>Q});var o=t(7643),d=t(5793),m=t(4059),R=t(6164),M=t(
6580),f=t(2824),P=t(3189),y=t(4539),C=t(990),E=t(2264),c=t(6220),_=t(2803),l=t(8929),O=t(1105),A=t(4629),L=t(6776),j=t(4128),
V=t(8930),N=t(3657),b=t(8919),r=t(5268),h=t(1195),u=t(6844),w=t(3776),B=t(4640),$=t(9713),p=t(6223),K=t(7158),W=class extends(0,L.
o)(L.i,L.a,"CompleteLifecycleAction",j.n){},H=class extends(0,O.f)(O.u,O.d,"DescribeNetworkInterfaces",A.s){},z=class extends(0,f.
O)(f._,f.T,"DeleteBucket",f.r){},Q=class extends(0,f.O)(f.y,f.E,"DeleteObjects",f.i){};const Y=10;async function ut({aws:n},e,s=[]){
const a=await n.ssm(),i=[];let g;do{const v=await a.send(new C.n({Path:(0,o._)(e).prefix,Recursive:!0,...g&&{NextToken:g}})),
I=(v.Parameters??[]).map(({Name:T=""})=>T);i.push(...I.filter(T=>!s.includes(T))),g=v.NextToken}while(g);for(let v=0;v<i.
length;v+=Y)await a.send(new y.t({Names:i.slice(v,v+Y)}));return i.length}async function ft({aws:n},e){const s=await n.s3();
if(!await(0,R.t)(s,e))return!1;await ht(s,e);try{await s.send(new z(e))}catch(a){if(!(0,M.t)(a,"NoSuchBucket"))throw a}return!0}
async function ht(n,e){let s={};for(;s;){const a=await wt(n,e,s),i=[...a.Versions??[],...a.DeleteMarkers??[]].map(({Key:g,
VersionId:v})=>({Key:g,...v&&{VersionId:v}}));i.length>0&&await mt(n,e,i),s=a.IsTruncated?{...a.NextKeyMarker&&{KeyMarker:a.
NextKeyMarker},...a.NextVersionIdMarker&&{VersionIdMarker:a.NextVersionIdMarker}}:void 0}}const wt=(n,e,s)=>n.send(new P.
t({...e,...s}));async function mt(n,e,s){const{Errors:a=[]}=await n.send(new Q({...e,Delete:{Objects:s,Quiet:!0}})),[i]=a;
if(!i)return;const g=`${a.length} objects in bucket ${e.Bucket} were not deleted (${i.Key}: ${i.Code} ${i.Message}); run\
 destroy again`;throw new E.t("destroy.incomplete",g)}async function X({clock:n,pace:e,look:s},a){let i=()=>{},g=!1;const v=async()=>{
await s().catch(()=>!0)&&I()},I=()=>{g||(i=n.after(e,()=>{v()}))};return I(),a.finally(()=>{g=!0,i()})}const Pt=6e4;async function Z({
aws:n},e){const{NetworkInterfaces:s}=await(await n.ec2()).send(new H({Filters:[{Name:"description",Values:[`AWS Lambda V\
PC ENI-${e}*`]}]}));return(s??[]).map(({NetworkInterfaceId:a=""})=>a).sort()}async function q(n,e,s){if(!e)return s;const{
clock:a,log:i}=n,g=a.now();return X({clock:a,pace:Pt,look:async()=>{const I=await Z(n,e),T=Math.round((a.now()-g)/6e4);return I.
length>0&&i.info(`${T} min  ${I.length} network interfaces of ${e} are left (${I.join(", ")}): AWS removes them within 4\
0 minutes`),!0}},s)}const tt=["Launch","ReplaceUnhealthy"],Dt=1e4;async function Ot(n,e){const s=await n.aws.autoScaling(),
a=(0,o.g)(e.name),i=await(0,r.t)(n,e.name);if(!i)return async()=>{};const g=(0,r.n)(i),v=tt.filter(T=>!g.includes(T)),I=async()=>{
await(0,w.n)(n,e),v.length!==0&&await s.send(new V.t({AutoScalingGroupName:a,ScalingProcesses:v}))};await s.send(new N.t(
{AutoScalingGroupName:a,ScalingProcesses:tt}));try{const T=await(0,w.t)(n,e);T.length>0&&n.log.info(`disabled ${T.join("\
 and ")}`),await vt(n,e.name)}catch(T){throw await I().catch(()=>{}),T}return I}async function vt(n,e){const s=await(0,r.
t)(n,e);if(!s)return;const a=(0,o.g)(e);await(0,b.t)(n,e,s),await(0,u.t)(n,e)&&await(0,h.t)(n,a)&&n.log.info("the instan\
ce refresh that ran is cancelled");const i=await et(n,e,s);n.log.info(`the group launches nothing any more${i&&`; ${i}`}`)}
async function et(n,e,{Instances:s=[]}){const a=s.filter(({LifecycleState:i})=>i==="Pending:Wait").map(({InstanceId:i=""})=>i);
for(const i of a)await yt(n,(0,o.g)(e),i);return a.length>0?`${a.join(", ")} waited to come into service and is ended`:""}
function Mt(n,e,s){const a=async()=>{const i=await(0,r.t)(n,e),g=i?await et(n,e,i):"";return g&&n.log.info(g),i?.Instances?.
some(({LifecycleState:v=""})=>v.startsWith("Pending"))??!1};return X({clock:n.clock,pace:Dt,look:a},s)}async function yt({
aws:n},e,s){const a=await n.autoScaling();try{await a.send(new W({AutoScalingGroupName:e,LifecycleHookName:o.r,InstanceId:s,
LifecycleActionResult:"ABANDON"}))}catch(i){if(!((0,M.t)(i,"ValidationError")&&/No active Lifecycle Action/i.test(String(
i))))throw i}}const nt=54e5;async function gt(n,e,{retain:s,roleArn:a}){const{aws:i,clock:g,log:v}=n,I={client:await i.cloudFormation(),
clock:g,stackId:e.id,timeout:nt,onEvent:x=>v.info(x)},T=e.outputs[o.o.portProbe]??"",S=await Ot(n,e),k=await Rt(n,{operation:I,
stack:e,roleArn:a,probe:T}).catch(async x=>{throw await st(v,{operation:I,stack:e,resume:S}),x});if(k.kind==="refused")throw await st(
v,{operation:I,stack:e,resume:S}),ct(n,e,k,a);if(k.kind==="done")return[];if(k.kind==="timed-out")throw _t(e,k.status,await at(
n,T));const G=ot(k),F=G.filter(({logicalId:x})=>s.includes(x));if(F.length===0||F.length<G.length)throw rt(n,e,k,F);v.info(
`deleting the stack again without ${F.map(({logicalId:x})=>x).join(", ")}`);const Tt=F.map(({logicalId:x})=>x),J=await q(
n,T,(0,c.t)(I,{roleArn:a,retain:Tt}));if(J.kind==="refused")throw ct(n,e,J,a);if(J.kind==="done")return F;throw J.kind===
"timed-out"?_t(e,J.status,await at(n,T)):rt(n,e,J,[])}async function Rt(n,{operation:e,stack:s,roleArn:a,probe:i}){return s.
isProtected&&await(0,c.n)(e,!1),q(n,i,Mt(n,s.name,(0,c.t)(e,{roleArn:a})))}async function st(n,{operation:e,stack:s,resume:a}){
const i=await(0,_.t)(e.client,s.id).catch(()=>{});if(i?.status.name!==s.status.name)return;const g=s.isProtected&&!i.isProtected,
v=(await Promise.allSettled([g&&(0,c.n)(e,!0),a()])).flatMap(I=>I.status==="rejected"?[(0,E.n)(I.reason)]:[]);v.length===
0?n.info("the deletion did not begin: what it had switched off is on again"):n.warning(`the deletion did not begin, and \
not all that it had switched off is on again (${v.join("; ")}): deploy switches it on`)}const at=(n,e)=>e?Z(n,e).catch(()=>[]):
Promise.resolve([]);function ot({events:n,resources:e}){return e.map(s=>{const a=n.findLast(({LogicalResourceId:i})=>i===
s);return{logicalId:s,type:a?.ResourceType??"",physicalId:a?.PhysicalResourceId??"",reason:a?.ResourceStatusReason??"Clo\
udFormation gives no reason"}})}const it=({logicalId:n,type:e,physicalId:s,reason:a})=>`${n} (${e} ${s}): ${a}`;function rt(n,{
name:e},s,a){const i=ot(s),g=i.filter(({logicalId:S})=>!a.some(k=>k.logicalId===S)).length===0?"run destroy again":`mend\
 what holds it and run destroy again, or give it up with retain-resources: ${i.map(({logicalId:S})=>S).join(",")}`,{root:v,
events:I}=s,T=[`stack ${e} was not deleted; ${g}`,...i.map(S=>`left: ${it(S)}`)];return(0,l.n)(n,{code:"destroy.incomple\
te",root:v,details:T,events:I})}function ct(n,{name:e},{root:s},a){const i=`stack ${e} was not deleted: CloudFormation r\
efused to begin; ${/TerminationProtection is enabled/i.test(s.reason)?"somebody switched its termination protection on m\
eanwhile: leave it off":(0,l.t)(a)}, then run destroy again`;return(0,l.n)(n,{code:"destroy.incomplete",root:s,details:[
i]})}function _t({name:n},e,s){const a=`stack ${n} was not deleted: it is still ${e} after ${nt/6e4} minutes; run destro\
y again`;return new E.t("destroy.incomplete",a,{details:s.map(i=>`left: network interface ${i} of port-probe, which AWS \
removes by itself`)})}const Ct=async(n,e)=>{const{stackName:s}=n,{log:a}=e;Lt(n);const i=await a.group("Preflight",()=>(0,$.
t)(e)),g=await(0,m.n)(e,s),v=!g||g.status.isDeleted;v&&a.info(`there is no stack ${s} in ${i.region} of account ${i.account}`);
const I=v?await It(n,e):await a.group("Deletion",()=>lt(n,e,g)),{token:T}=(0,o._)(s),S=await ut(e,s,n.keepsToken?[T]:[]),
k={Bucket:(0,d.t)(i,s),ExpectedBucketOwner:i.account},G=await ft(e,k);a.info(`deleted ${S} parameters and ${G?"":"no "}b\
ucket ${k.Bucket}`),n.keepsToken&&a.info(`kept ${T} with all its versions; the next deploy of ${s} takes it`);for(const F of I)
a.warning(`left behind, delete it by hand: ${it(F)}`);return{headline:v?`stack ${s} was gone already; ${S} parameters an\
d ${G?1:0} buckets were left of it`:`stack ${s} is gone, with its ${n.keepsToken?"other ":""}parameters and its bucket${I.
length>0?`; ${I.length} of its resources are left behind`:""}`,outputs:{"stack-id":g?.id??""},result:{command:"destroy",
stack:s,stackId:g?.id??null,wasGone:v,parameters:S,bucket:G?k.Bucket:null,keptToken:n.keepsToken?T:null,left:I,cloudFormationCalls:e.
aws.cloudFormationCalls()},tables:[],failure:void 0}};function Lt({confirm:n,stackName:e}){if(n===e)return;const s=`dest\
roy deletes stack "${e}", and confirm is "${n}"; set confirm to the stack's name`;throw new E.t("destroy.unconfirmed",s)}
async function lt(n,e,s){const{retainResources:a,serviceRoleArn:i}=n,g=await(0,p.n)(dt(n,e)),v=g.keep();let I=!1;try{const T=await gt(
e,s,{retain:a,roleArn:i});return I=!0,T}finally{await v(),I||await g.release()}}async function It(n,e){const s=dt(n,e);if(!(await new K.
t(s).read())?.lock?.held)return[];await(await(0,p.n)(s)).release();const a=await(0,m.n)(e,n.stackName);return a&&!a.status.
isDeleted?lt(n,e,a):[]}const dt=({stackName:n},e)=>({...e,stackName:n,owner:(0,B.t)(e),purpose:"destroy"})}),8929:((U,D,t)=>{
t.d(D,{n:()=>m,t:()=>R});var o=t(8669),d=t(2264);function m({record:M},{code:f,root:P,details:y,events:C}){return M({rootCause:P,
...C&&{events:C}}),new d.t(f,(0,o.t)(P),{details:[...P.remedy?[P.remedy]:[],...y]})}const R=M=>M?`correct service-role-a\
rn (${M}), a role that CloudFormation must be able to assume`:"if the role that the stack was last changed with is gone,\
 name another in service-role-arn"}),467:((U,D,t)=>{t.d(D,{n:()=>M,t:()=>R});var o=t(6580),d=t(990),m=t(7274);async function R({
aws:f},P,y){const C=await f.ssm();try{const{Parameter:E}=await C.send(new d.i({Name:P}));return y.safeParse(JSON.parse(E?.
Value??"")).data}catch(E){if((0,o.t)(E,"ParameterNotFound")||E instanceof SyntaxError)return;throw E}}async function M({
aws:f},P,{description:y,value:C}){await(await f.ssm()).send(new m.t({Name:P,Description:y,Type:"String",Value:JSON.stringify(
C),Overwrite:!0}))}}),7158:((U,D,t)=>{t.d(D,{n:()=>P,t:()=>y});var o=t(2656),d=t(7643),m=t(6580),R=t(990),M=t(7274),f=t(
2264);function P(E,{owner:c,purpose:_,leaseUntil:l}){const O=new Date(l).toISOString();return new f.t("lock.held",`stack\
 ${E} is being changed by another run, ${c} (${_}), whose lock holds until ${O} and is renewed; run again when it has en\
ded`)}var y=class{#t;#n;#e;#s;constructor({aws:E,stackName:c,owner:_}){this.#t=E,this.#n=(0,d._)(c).lock,this.#e=_,this.#s=
c}async read(E){const c=await this.#t.ssm(),_=E===void 0?this.#n:`${this.#n}:${E}`;try{const{Parameter:l}=await c.send(new R.
i({Name:_})),O=l?.Value??"";return{version:l?.Version??0,lock:C(O),text:O}}catch(l){if((0,m.t)(l,"ParameterNotFound","Pa\
rameterVersionNotFound"))return;throw l}}async create(E){const c=await this.#t.ssm();try{const{Version:_=1}=await c.send(
new M.t({Name:this.#n,Type:"String",Value:JSON.stringify(E)}));return _}catch(_){if((0,m.t)(_,"ParameterAlreadyExists"))
return;throw _}}async overwrite(E,c){const _=await this.#a(JSON.stringify(c));if(_===E.version+1)return _;const l=await this.
read(E.version+1);if(l?.lock?.owner===this.#e)return _;throw l&&await this.#o(l,_),P(this.#s,l?.lock??{...c,owner:"unkno\
wn"})}async#o(E,c){let _=E;for(let l=c-1;l>E.version;l--){const O=await this.read(l);if(O?.lock?.owner===E.lock?.owner){
_=O??_;break}}(await this.read())?.version===c&&await this.#a(_.text)}async#a(E){const{Version:c=0}=await(await this.#t.
ssm()).send(new M.t({Name:this.#n,Type:"String",Value:E,Overwrite:!0}));return c}};function C(E){try{return o.n.safeParse(
JSON.parse(E)).data}catch{return}}}),2656:((U,D,t)=>{t.d(D,{i:()=>R,n:()=>m,r:()=>M,t:()=>d});var o=t(7811);const d=12e4,
m=(0,o.f)({owner:(0,o._)(),purpose:(0,o.t)(["deploy","rotate","repair","destroy"]),held:(0,o.r)(),leaseUntil:(0,o.s)(),suspended:(0,o.
n)((0,o._)())}),R=(f,P)=>f.held&&f.leaseUntil>P,M=(0,o.f)({paused:(0,o.r)(),by:(0,o._)()})}),6223:((U,D,t)=>{t.d(D,{n:()=>l});
var o=t(6765),d=t(2656),m=t(7643),R=t(2264),M=t(7158);const f=1e4,P=15e3,y=2500,C=1e3,E=6e4,c=3e5,_=6e5;async function l(r){
const{clock:h,stackName:u}=r,w=new M.t(r);for(let B;;await(0,o.t)(h,y)){const $=await w.read(),p=$?.lock?.held&&$.lock.owner!==
r.owner?await j(r,w,$):$,K=L(r,p?.lock?.suspended??[]);if((p?await w.overwrite(p,K):await w.create(K))===void 0){if(B??=
h.now(),h.now()-B<E)continue;throw O(u)}const W=A(p?.lock,r)?p?.lock:void 0;W&&r.log.info(`took over from ${W.owner} (${W.
purpose})`);const H=new b(r,w,{mine:K,inherited:W});return p&&await H.confirm(),H}}function O(r){const{lock:h}=(0,m._)(r),
u=`Parameter Store says for ${E/1e3} seconds that ${h} is not there, and that it is there when it is made; run again`;return new R.
t("aws.unavailable",u)}const A=(r,{owner:h})=>r!==void 0&&r.owner!==h&&(r.held||r.suspended.length>0);function L({owner:r,
purpose:h,clock:u},w){return{owner:r,purpose:h,held:!0,leaseUntil:u.now()+d.t,suspended:[...w]}}async function j(r,h,u){
const{clock:w,log:B,stackName:$}=r,p=w.now()+c;u.lock&&(0,d.i)(u.lock,w.now())&&B.info(`the lock is held by ${u.lock.owner}\
: is it alive?`);for(let K=u;;){const W=await V(r,h,K);if(W===K||!W?.lock?.held)return W;if(W.lock.purpose!=="repair"||w.
now()>=p)throw(0,M.n)($,W.lock);K===u&&B.info("the reconciler repairs a node: waiting for the end of that"),K=W}}async function V({
clock:r,owner:h},u,w){const B=w.lock;if(N(B.owner,h))return w;const $=Math.max(B.leaseUntil,r.now()+P),p=B.leaseUntil<r.
now()-_?r.now():$;for(;r.now()<p;){await(0,o.t)(r,Math.min(y,p-r.now()));const K=await u.read();if(K?.version!==w.version)
return K}return w}function N(r,h){const[[,u,w]=[],[,B,$]=[]]=[r,h].map(p=>/^(\d+)-(\d+)-/.exec(p)??[]);return u!==void 0&&
u===B&&Number(w)<Number($)}var b=class{inherited;#t;#n;#e;#s=!1;#o=0;constructor(r,h,{mine:u,inherited:w}){this.#t=r,this.#n=
h,this.#e=u,this.inherited=w}get isLost(){return this.#s}get suspended(){return this.#e.suspended}async confirm(){await(0,o.
t)(this.#t.clock,C),await this.#i()}async renew(r=this.#e.suspended){const{clock:h}=this.#t,u=await this.#i(),w=this.#e.
leaseUntil-d.t+f<=h.now(),B=u.text===JSON.stringify(this.#e)&&r.join()===this.#e.suspended.join();(w||!B)&&await this.#a(
u,L(this.#t,r))}async renewUnlessSeen(r){const{clock:h}=this.#t;for(let u=0;u<3&&h.now()-this.#o>r;u++)await this.renew()}async release(){
if(this.#s)return;const{log:r}=this.#t,h=this.#e.suspended.length>0?{leaseUntil:0}:{held:!1};try{await this.#a(await this.#i(),
{...this.#e,...h})}catch(u){const w=new Date(this.#e.leaseUntil).toISOString();r.warning(`the lock could not be released\
; it ends by itself at ${w} (${String(u)})`)}}keep(){const{clock:r}=this.#t;let h=!1,u=()=>{},w=Promise.resolve();const B=()=>{
u=r.after(f,()=>{w=this.renew().catch(()=>{}).then(()=>{h||B()})})};return B(),async()=>{h=!0,u(),await w}}async#a(r,h){
try{await this.#n.overwrite(r,h),this.#e=h}catch(u){throw u instanceof R.t&&u.code==="lock.held"?this.#r(u.message):u}}async#i(){
const{clock:r,owner:h}=this.#t;let u=r.now(),w=await this.#n.read();for(let B=0;w?.lock?.owner!==h&&B<3;B++)await(0,o.t)(
r,C),u=r.now(),w=await this.#n.read();if(w?.lock?.owner===h&&w.lock.held)return this.#o=u,w;throw this.#r(w?.lock?`it is\
 ${w.lock.owner}'s (${w.lock.purpose})`:"it is gone")}#r(r){this.#s=!0;const{stackName:h}=this.#t;return new R.t("lock.l\
ost",`the lock of stack ${h} was taken from this run: ${r}; nothing more was changed, run again when that run has ended`)}}}),
4640:((U,D,t)=>{t.d(D,{t:()=>d});var o=t(7598);const d=({runName:m})=>`${m}-${(0,o.randomBytes)(4).toString("hex")}`}),4865:((U,D,t)=>{
t.d(D,{n:()=>M,t:()=>R});var o=t(2656),d=t(7643),m=t(467);const R=(f,P)=>(0,m.t)(f,(0,d._)(P).pause,o.r);async function M(f,P,y){
const C={paused:y,by:f.runName};await(0,m.n)(f,(0,d._)(P).pause,{description:"Whether the reconciler only looks",value:C})}}),
1195:((U,D,t)=>{t.d(D,{t:()=>M});var o=t(6776),d=t(4128),m=t(6580),R=class extends(0,o.o)(o.i,o.a,"CancelInstanceRefresh",
d.t){};async function M({aws:f},P){const y=await f.autoScaling();try{return await y.send(new R({AutoScalingGroupName:P,WaitForTransitioningInstances:!1})),
!0}catch(C){if((0,m.t)(C,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))return!1;throw C}}}),307:((U,D,t)=>{
t.d(D,{n:()=>C,r:()=>P,t:()=>y});var o=t(2264),d=t(6580),m=t(8669),R=t(2903),M=t(5913),f=t(254),P=class extends(0,M.r)(M.
t,M.n,"DeleteStack",R.i){};function y(c,_){return{kind:"refused",cause:_,root:(0,m.n)({logicalId:c,type:"AWS::CloudForma\
tion::Stack",status:"refused"},_)}}async function C(c,_,l){let O;const A=L=>_(L).catch(j=>{throw(0,d.t)(j,"ValidationErr\
or")&&(O=y(E(c),(0,o.n)(j))),j});return(0,f.n)(c,A,l).catch(L=>{if(O)return O;throw L})}const E=({stackId:c})=>c.split("\
/")[1]??c}),3776:((U,D,t)=>{t.d(D,{n:()=>_,t:()=>c});var o=t(7643),d=t(550),m=t(765),R=t(6035),M=t(6580);const f=(0,d.t)(
R.i,"AWSEvents","EventBridgeClient",m.t),P={},y=(O,A,L,j)=>[];var C=class extends f(P,y,"DisableRule",R.t){},E=class extends f(
P,y,"EnableRule",R.n){};const c=(O,A)=>l(O,A,C),_=(O,A)=>l(O,A,E);async function l({aws:O},{outputs:A},L){const j=[A[o.o.
launchRule],A[o.o.scheduleRule]].filter(N=>N!==void 0),V=await O.eventBridge();for(const N of j)try{await V.send(new L({
Name:N}))}catch(b){if(!(0,M.t)(b,"ResourceNotFoundException"))throw b}return j}}),6035:((U,D,t)=>{t.d(D,{a:()=>m,i:()=>R,
n:()=>r,r:()=>L,t:()=>b});var o=t(765),d=t(9576);const m=h=>Object.assign(h,{useDualstackEndpoint:h.useDualstackEndpoint??
!1,useFipsEndpoint:h.useFipsEndpoint??!1,defaultSigningName:"events"}),R={UseFIPS:{type:"builtInParams",name:"useFipsEnd\
point"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"\
builtInParams",name:"useDualstackEndpoint"}};var M=class Et extends o.i{static shapeId="smithy.ts.sdk.synthetic.com.amaz\
onaws.eventbridge#EventBridgeServiceException";constructor(u){super(u),Object.setPrototypeOf(this,Et.prototype)}};const f="\
DisableRuleRequest",P="DisableRule",y="EventBusName",C="EnableRule",E="EnableRuleRequest",c="Name",_="smithy.ts.sdk.synt\
hetic.com.amazonaws.eventbridge",l="com.amazonaws.eventbridge",O=new d.t(_);var A=[-3,_,"EventBridgeServiceException",0,
[],[]];O.registerError(A,M);const L=[O,new d.t(l)];var j=[3,l,f,0,[c,y],[0,0],1],V=[3,l,E,0,[c,y],[0,0],1],N="unit",b=[9,
l,P,0,()=>j,()=>N],r=[9,l,C,0,()=>V,()=>N]})};export{At as id,Bt as ids,Ut as modules};
