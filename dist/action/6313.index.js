const Ft=6313,Vt=[6313],Jt={4539:((A,M,t)=>{t.d(M,{t:()=>O});var i=t(990),f=t(917),O=class extends(0,i.s)(i.a,i.o,"Delet\
eParameters",f.t){}}),7274:((A,M,t)=>{t.d(M,{t:()=>O});var i=t(990),f=t(917),O=class extends(0,i.s)(i.a,i.o,"PutParamete\
r",f.s){}}),8930:((A,M,t)=>{t.d(M,{t:()=>O});var i=t(6776),f=t(4128),O=class extends(0,i.o)(i.i,i.a,"ResumeProcesses",f.
o){}}),3657:((A,M,t)=>{t.d(M,{t:()=>O});var i=t(6776),f=t(4128),O=class extends(0,i.o)(i.i,i.a,"SuspendProcesses",f.u){}}),
8919:((A,M,t)=>{t.d(M,{n:()=>c,t:()=>D});var i=t(2656),f=t(7643),O=t(8930),C=t(5268),y=t(4865);async function c(r,_,{paused:l,
guard:R=p=>p(),group:I}){const p=(0,C.n)(I??await(0,C.t)(r,_)).includes(f.i);if(l===void 0&&!p)return!1;const j=async()=>(0,y.
n)(r,_,l??(await(0,y.t)(r,_))?.paused??!1);return p?await R(async()=>{await j(),await P(r,_)}):await j(),p}async function P(r,_){
const l=await u(r,_);await E(r,_,f.t.filter(p=>!l.includes(p)));const R=f.t.filter(p=>l.includes(p));if(R.length===0)return;
const I=await u(r,_);await E(r,_,R.filter(p=>!I.includes(p)))}async function E({aws:r},_,l){if(l.length===0)return;const R=await r.
autoScaling(),I=(0,f.g)(_);await R.send(new O.t({AutoScalingGroupName:I,ScalingProcesses:l}))}async function D(r,_,l){(0,C.
n)(l).includes("Terminate")&&await E(r,_,[f.f])}async function u({aws:r,clock:_,runName:l},R){const{LockParameter:I}=await t.
e(9534).then(t.bind(t,9534)),p=await new I({aws:r,stackName:R,owner:l}).read();return p?.lock&&(0,i.i)(p.lock,_.now())?p.
lock.suspended:[]}}),6220:((A,M,t)=>{t.d(M,{n:()=>c,t:()=>y});var i=t(307),f=t(5913),O=t(2903),C=class extends(0,f.r)(f.
t,f.n,"UpdateTerminationProtection",O.g){};function y(P,{retain:E=[],roleArn:D=""}={}){const{client:u,stackId:r}=P,_={StackName:r,
...E.length>0&&{RetainResources:[...E]},...D&&{RoleARN:D}};return(0,i.n)(P,l=>u.send(new i.r({..._,ClientRequestToken:l})),
l=>l===void 0||l.status.isDeleted)}async function c({client:P,stackId:E},D){await P.send(new C({StackName:E,EnableTerminationProtection:D}))}}),
6313:((A,M,t)=>{t.r(M),t.d(M,{i:()=>X,n:()=>q,r:()=>Z,run:()=>Kt,t:()=>tt});var i=t(7643),f=t(5793),O=t(4059),C=t(7558),
y=t(6580),c=t(2264),P=t(2656),E=t(6164),D=t(2824),u=t(3189),r=t(4539),_=t(990),l=t(6220),R=t(2803),I=t(8929),p=t(1105),j=t(
4629),b=t(6776),x=t(4128),V=t(8930),d=t(3657),v=t(8919),w=t(5268),g=t(1195),L=t(6844),$=t(3776),U=t(4640),K=t(9713),k=t(
6223),H=t(7158),X=class extends(0,b.o)(b.i,b.a,"CompleteLifecycleAction",x.n){},Z=class extends(0,p.f)(p.u,p.d,"Describe\
NetworkInterfaces",j.s){},q=class extends(0,D.O)(D._,D.T,"DeleteBucket",D.r){},tt=class extends(0,D.O)(D.y,D.E,"DeleteOb\
jects",D.i){};const et=10,Pt=P.t/2;async function Dt({aws:e},n,s=[]){const a=await e.ssm(),o=(await Ot(a,n)).filter(h=>!s.
includes(h));for(let h=0;h<o.length;h+=et)await a.send(new r.t({Names:o.slice(h,h+et)})).catch(m=>{const{code:B,message:T,
fault:W}=(0,y.r)(m);throw new c.t(B,`${o.slice(h).join(", ")}: ${T}`,{fault:W,cause:m})});return o.length}async function Ot(e,n){
const s=[];let a;do{const o=await e.send(new _.n({Path:(0,i._)(n).prefix,Recursive:!0,...a&&{NextToken:a}}));s.push(...(o.
Parameters??[]).map(({Name:h=""})=>h)),a=o.NextToken}while(a);return s}async function vt(e,n){const s=await e.aws.s3();if(!await(0,E.
t)(s,n))return!1;const a=["BucketNotEmpty","OperationAborted"];return await(0,E.a)(e,{passing:a,forMillis:Pt,saying:`buc\
ket ${n.Bucket} is not empty again, or S3 still works on it: deleting it again for up to a minute`})(()=>Mt(s,n)).catch(
o=>{if(!(0,y.t)(o,...a))throw o;const h=`bucket ${n.Bucket} could not be deleted for a minute (${(0,c.n)(o)}); stop what\
 writes to it and run destroy again`;throw new c.t("destroy.incomplete",h,{cause:o})}),!0}async function Mt(e,n){try{await gt(
e,n),await e.send(new q(n))}catch(s){if(!(0,y.t)(s,"NoSuchBucket"))throw s}}async function gt(e,n){let s={};for(;s;){const a=await yt(
e,n,s),o=[...a.Versions??[],...a.DeleteMarkers??[]].map(({Key:h,VersionId:m})=>({Key:h,...m&&{VersionId:m}}));o.length>0&&
await Rt(e,n,o),s=a.IsTruncated?{...a.NextKeyMarker&&{KeyMarker:a.NextKeyMarker},...a.NextVersionIdMarker&&{VersionIdMarker:a.
NextVersionIdMarker}}:void 0}}const yt=(e,n,s)=>e.send(new u.t({...n,...s}));async function Rt(e,n,s){const{Errors:a=[]}=await e.
send(new tt({...n,Delete:{Objects:s,Quiet:!0}})),[o]=a;if(!o)return;const h=`${a.length} objects in bucket ${n.Bucket} w\
ere not deleted (${o.Key}: ${o.Code} ${o.Message}); run destroy again`;throw new c.t("destroy.incomplete",h)}async function nt({
clock:e,pace:n,look:s},a){let o=()=>{},h=!1;const m=async()=>{await s().catch(()=>!0)&&B()},B=()=>{h||(o=e.after(n,()=>{
m()}))};return B(),a.finally(()=>{h=!0,o()})}const Ct=6e4;async function st({aws:e},n){const{NetworkInterfaces:s}=await(await e.
ec2()).send(new Z({Filters:[{Name:"description",Values:[`AWS Lambda VPC ENI-${n}*`]}]}));return(s??[]).map(({NetworkInterfaceId:a=""})=>a).
sort()}async function at(e,n,s){if(!n)return s;const{clock:a,log:o}=e,h=a.now();return nt({clock:a,pace:Ct,look:async()=>{
const B=await st(e,n),T=Math.round((a.now()-h)/6e4);return B.length>0&&o.info(`${T} min  ${B.length} network interfaces \
of ${n} are left (${B.join(", ")}): AWS removes them within 40 minutes`),!0}},s)}const ot=["Launch","ReplaceUnhealthy"],
Bt=1e4;async function pt(e,n){const s=await e.aws.autoScaling(),a=(0,i.g)(n.name),o=await(0,w.t)(e,n.name);if(!o)return async()=>{};
const h=(0,w.n)(o),m=ot.filter(T=>!h.includes(T)),B=async()=>{await(0,$.n)(e,n),m.length!==0&&await s.send(new V.t({AutoScalingGroupName:a,
ScalingProcesses:m}))};await s.send(new d.t({AutoScalingGroupName:a,ScalingProcesses:ot}));try{const T=await(0,$.t)(e,n);
T.length>0&&e.log.info(`disabled ${T.join(" and ")}`),await It(e,n.name)}catch(T){throw await B().catch(()=>{}),T}return B}
async function It(e,n){const s=await(0,w.t)(e,n);if(!s)return;const a=(0,i.g)(n);await(0,v.t)(e,n,s),await(0,L.t)(e,n)&&
await(0,g.t)(e,a)&&e.log.info("the instance refresh that ran is cancelled");const o=await it(e,n,s);e.log.info(`the grou\
p launches nothing any more${o&&`; ${o}`}`)}async function it(e,n,{Instances:s=[]}){const a=s.filter(({LifecycleState:o})=>o===
"Pending:Wait").map(({InstanceId:o=""})=>o);for(const o of a)await Tt(e,(0,i.g)(n),o);return a.length>0?`${a.join(", ")}\
 waited to come into service and is ended`:""}function Lt(e,n,s){const a=async()=>{const o=await(0,w.t)(e,n),h=o?await it(
e,n,o):"";return h&&e.log.info(h),o?.Instances?.some(({LifecycleState:m=""})=>m.startsWith("Pending"))??!1};return nt({clock:e.
clock,pace:Bt,look:a},s)}async function Tt({aws:e},n,s){const a=await e.autoScaling();try{await a.send(new X({AutoScalingGroupName:n,
LifecycleHookName:i.r,InstanceId:s,LifecycleActionResult:"ABANDON"}))}catch(o){if(!((0,y.t)(o,"ValidationError")&&/No active Lifecycle Action/i.
test(String(o))))throw o}}const rt=54e5;async function At(e,n,{retain:s,roleArn:a}){const{aws:o,clock:h,log:m}=e,B={client:await o.
cloudFormation(),clock:h,stackId:n.id,timeout:rt,onEvent:N=>m.info(N)},T=n.outputs[i.o.portProbe]??"",W=await pt(e,n),S=await jt(
e,{operation:B,stack:n,roleArn:a,probe:T}).catch(async N=>{throw await ct(m,{operation:B,stack:n,resume:W}),N});if(S.kind===
"refused")throw await ct(m,{operation:B,stack:n,resume:W}),ut(e,n,S,a);if(S.kind==="done")return[];if(S.kind==="timed-ou\
t")throw Et(n,S.status,await _t(e,T));const G=lt(S),F=G.filter(({logicalId:N})=>s.includes(N));if(F.length===0||F.length<
G.length)throw dt(e,n,S,F);m.info(`deleting the stack again without ${F.map(({logicalId:N})=>N).join(", ")}`);const z=F.
map(({logicalId:N})=>N),J=await at(e,T,(0,l.t)(B,{roleArn:a,retain:z}));if(J.kind==="refused")throw ut(e,n,J,a);if(J.kind===
"done")return F;throw J.kind==="timed-out"?Et(n,J.status,await _t(e,T)):dt(e,n,J,[])}async function jt(e,{operation:n,stack:s,
roleArn:a,probe:o}){return s.isProtected&&await(0,l.n)(n,!1),at(e,o,Lt(e,s.name,(0,l.t)(n,{roleArn:a})))}async function ct(e,{
operation:n,stack:s,resume:a}){let o;try{o=await(0,R.t)(n.client,s.id)}catch(B){e.warning(`whether the deletion began co\
uld not be read (${(0,c.n)(B)}), so what it had switched off stays off: where the stack lives on, deploy switches it on`);
return}if(!o||o.status.hasDeletionBegun)return;const h=s.isProtected&&!o.isProtected,m=(await Promise.allSettled([h&&(0,l.
n)(n,!0),a()])).flatMap(B=>B.status==="rejected"?[(0,c.n)(B.reason)]:[]);m.length===0?e.info("the deletion did not begin\
: what it had switched off is on again"):e.warning(`the deletion did not begin, and not all that it had switched off is \
on again (${m.join("; ")}): deploy switches it on`)}const _t=(e,n)=>n?st(e,n).catch(()=>[]):Promise.resolve([]);function lt({
events:e,resources:n}){return n.map(s=>{const a=e.findLast(({LogicalResourceId:o})=>o===s);return{logicalId:s,type:a?.ResourceType??
"",physicalId:a?.PhysicalResourceId??"",reason:a?.ResourceStatusReason??"CloudFormation gives no reason"}})}const Q=({logicalId:e,
type:n,physicalId:s,reason:a})=>`${e} (${n} ${s}): ${a}`;function dt(e,{name:n},s,a){const o=lt(s),h=o.filter(({logicalId:W})=>!a.
some(S=>S.logicalId===W)).length===0?"run destroy again":`mend what holds it and run destroy again, or give it up with r\
etain-resources: ${o.map(({logicalId:W})=>W).join(",")}`,{root:m,events:B}=s,T=[`stack ${n} was not deleted; ${h}`,...o.
map(W=>`left: ${Q(W)}`)];return(0,I.r)(e,{code:"destroy.incomplete",root:m,details:T,events:B})}function ut(e,{name:n},{
root:s},a){const o=`stack ${n} was not deleted: CloudFormation refused to begin; ${Ut(s.reason,a)}, then run destroy aga\
in`;return(0,I.r)(e,{code:"destroy.incomplete",root:s,details:[o]})}function Ut(e,n){return/TerminationProtection is enabled/i.
test(e)?"somebody switched its termination protection on meanwhile: leave it off":/cannot be deleted while in status/i.test(
e)?"another operation was begun meanwhile: wait for its end":(0,I.n)(n)}function Et({name:e},n,s){const a=`stack ${e} wa\
s not deleted: it is still ${n} after ${rt/6e4} minutes; run destroy again`;return new c.t("destroy.incomplete",a,{details:s.
map(o=>`left: network interface ${o} of port-probe, which AWS removes by itself`)})}async function Wt(e,{stackName:n,bucket:s,
kept:a}){const o=await vt(e,s).catch(y.r),h=await Dt(e,n,a).catch(y.r),{prefix:m}=(0,i._)(n);return{hadBucket:o instanceof
c.t?void 0:o,parameters:h instanceof c.t?void 0:h,undeleted:[...ft(`bucket ${s.Bucket}`,o),...ft(`parameters under ${m}`,
h)]}}const ft=(e,n)=>n instanceof c.t?[{what:e,why:n}]:[];function $t(e,n,s){if(n.length===0)return;const a=n.map(({why:m})=>m),
o=n.map(({what:m})=>m).join(" and "),h=`stack ${e} is gone, but ${o} ${n.length>1||o.startsWith("parameters")?"are":"is"}\
 left; mend what the details name and run destroy again`;return new c.t("destroy.incomplete",h,{fault:a.some(({fault:m})=>m===
"tool")?"tool":"user",cause:a.find(({code:m})=>m==="access.denied")??a[0],details:[...n.flatMap(({what:m,why:B})=>[`left\
: ${m}: ${B.message}`,...B.details]),...s.map(m=>`left for good, as destroy finds it no more: ${Q(m)}; delete it by hand`)]})}
const Kt=async(e,n)=>{const{stackName:s}=e,{log:a}=n;kt(e);const o=await a.group("Preflight",()=>(0,K.t)(n)),h=await(0,O.
n)(n,s);Y(h)||a.info(`there is no stack ${s} in ${o.region} of account ${o.account}`);const m=Y(h)?await a.group("Deleti\
on",()=>ht(e,n)):await Nt(e,n),{stack:B,left:T}=m;for(const bt of T)a.warning(`left behind, delete it by hand: ${Q(bt)}`);
const{token:W}=(0,i._)(s),S={Bucket:(0,f.t)(o,s),ExpectedBucketOwner:o.account},G=await Wt(n,{stackName:s,bucket:S,kept:e.
keepsToken?[W]:[]}),{hadBucket:F,parameters:z,undeleted:J}=G,N=$t(s,J,T);return N||a.info(`deleted ${z} parameters and ${F?
"":"no "}bucket ${S.Bucket}`),e.keepsToken&&a.info(`kept ${W} with all its versions; the next deploy of ${s} takes it`),
{headline:xt(e,m,G),outputs:{"stack-id":B?.id??""},result:{command:"destroy",stack:s,stackId:B?.id??null,wasGone:!B,parameters:z??
null,bucket:F?S.Bucket:null,keptToken:e.keepsToken?W:null,left:T,cloudFormationCalls:n.aws.cloudFormationCalls()},tables:[],
failure:N}};function kt({confirm:e,stackName:n}){if(e===n)return;const s=`destroy deletes stack "${n}", and confirm is "${e}\
"; set confirm to the stack's name`;throw new c.t("destroy.unconfirmed",s)}const Y=e=>e!==void 0&&!e.status.isDeleted;async function ht(e,n){
const s=await(0,k.n)(wt(e,n)),a=s.keep();let o=!1;try{const h=await(0,O.n)(n,e.stackName);await s.renew();const m=Y(h)?await St(
e,n,h):{stack:void 0,left:[]};return o=!0,m}finally{await a(),o||await s.release()}}async function St({retainResources:e,
serviceRoleArn:n},s,a){return a.status.neverLived&&(await(0,C.t)(s,a,"it is deleted"),s.record({rootCause:void 0,events:void 0})),
{stack:a,left:await At(s,a,{retain:e,roleArn:n})}}async function Nt(e,n){const s=wt(e,n);return(await new H.t(s).read())?.
lock?.held?ht(e,n):{stack:void 0,left:[]}}function xt({stackName:e,keepsToken:n},{stack:s,left:a},{hadBucket:o,parameters:h,
undeleted:m}){const B=a.length>0?`; ${a.length} of its resources are left behind`:"";return m.length>0?`stack ${e} is go\
ne, but not all that belonged to it${B}`:s?`stack ${e} is gone, with its ${n?"other ":""}parameters and its bucket${B}`:
`stack ${e} was gone already; ${h} parameters and ${o?1:0} buckets were left of it`}const wt=({stackName:e},n)=>({...n,stackName:e,
owner:(0,U.t)(n),purpose:"destroy"})}),7558:((A,M,t)=>{t.d(M,{t:()=>C});var i=t(254),f=t(2264),O=t(8929);async function C(c,P,E){
const{log:D}=c,u=await(0,i.r)(await c.aws.cloudFormation(),P.id),r=(0,O.t)(c,{stack:P,events:u,advice:E});D.warning([r.message,
...r.details].join("; ")),await c.note(y(`Creation of ${P.name} that failed`,u)).catch(_=>D.warning(`the summary of what\
 failed before could not be written: ${(0,f.n)(_)}`))}const y=(c,P)=>({title:c,head:["time","status","logical id","type",
"reason"],rows:P.map(E=>[E.Timestamp?.toISOString()??"",E.ResourceStatus??"",E.LogicalResourceId??"",E.ResourceType??"",
E.ResourceStatusReason??""])})}),8929:((A,M,t)=>{t.d(M,{n:()=>y,r:()=>O,t:()=>C});var i=t(8669),f=t(2264);function O({record:c},{
code:P,root:E,details:D,events:u}){return c({rootCause:E,...u&&{events:u}}),new f.t(P,(0,i.t)(E),{details:[...E.remedy?[
E.remedy]:[],...D]})}function C(c,{stack:P,events:E,advice:D}){const{name:u,status:r,statusReason:_}=P,l={logicalId:u,type:"\
AWS::CloudFormation::Stack",status:r.name};return O(c,{code:"stack.failed-state",root:(0,i.a)(E)??(0,i.n)(l,_||"no reaso\
n given"),details:[`stack ${u} is in the state ${r.name}`,D],events:E})}const y=c=>c?`correct service-role-arn (${c}), a\
 role that CloudFormation must be able to assume`:"if the role that the stack was last changed with is gone, name anothe\
r in service-role-arn"}),467:((A,M,t)=>{t.d(M,{n:()=>y,t:()=>C});var i=t(6580),f=t(990),O=t(7274);async function C({aws:c},P,E){
const D=await c.ssm();try{const{Parameter:u}=await D.send(new f.i({Name:P}));return E.safeParse(JSON.parse(u?.Value??"")).
data}catch(u){if((0,i.t)(u,"ParameterNotFound")||u instanceof SyntaxError)return;throw u}}async function y({aws:c},P,{description:E,
value:D}){await(await c.ssm()).send(new O.t({Name:P,Description:E,Type:"String",Value:JSON.stringify(D),Overwrite:!0}))}}),
7158:((A,M,t)=>{t.d(M,{n:()=>P,t:()=>E});var i=t(2656),f=t(7643),O=t(6580),C=t(990),y=t(7274),c=t(2264);function P(u,{owner:r,
purpose:_,leaseUntil:l}){const R=new Date(l).toISOString();return new c.t("lock.held",`stack ${u} is being changed by an\
other run, ${r} (${_}), whose lock holds until ${R} and is renewed; run again when it has ended`)}var E=class{#t;#n;#e;#s;constructor({
aws:u,stackName:r,owner:_}){this.#t=u,this.#n=(0,f._)(r).lock,this.#e=_,this.#s=r}async read(u){const r=await this.#t.ssm(),
_=u===void 0?this.#n:`${this.#n}:${u}`;try{const{Parameter:l}=await r.send(new C.i({Name:_})),R=l?.Value??"";return{version:l?.
Version??0,lock:D(R),text:R}}catch(l){if((0,O.t)(l,"ParameterNotFound","ParameterVersionNotFound"))return;throw l}}async create(u){
const r=await this.#t.ssm();try{const{Version:_=1}=await r.send(new y.t({Name:this.#n,Type:"String",Value:JSON.stringify(
u)}));return _}catch(_){if((0,O.t)(_,"ParameterAlreadyExists"))return;throw _}}async overwrite(u,r){const _=await this.#a(
JSON.stringify(r));if(_===u.version+1)return _;const l=await this.read(u.version+1);if(l?.lock?.owner===this.#e)return _;
throw l&&await this.#o(l,_),P(this.#s,l?.lock??{...r,owner:"unknown"})}async#o(u,r){let _=u;for(let l=r-1;l>u.version;l--){
const R=await this.read(l);if(R?.lock?.owner===u.lock?.owner){_=R??_;break}}(await this.read())?.version===r&&await this.#a(
_.text)}async#a(u){const{Version:r=0}=await(await this.#t.ssm()).send(new y.t({Name:this.#n,Type:"String",Value:u,Overwrite:!0}));
return r}};function D(u){try{return i.n.safeParse(JSON.parse(u)).data}catch{return}}}),2656:((A,M,t)=>{t.d(M,{i:()=>C,n:()=>O,
r:()=>y,t:()=>f});var i=t(7811);const f=12e4,O=(0,i.f)({owner:(0,i._)(),purpose:(0,i.t)(["deploy","rotate","repair","des\
troy"]),held:(0,i.r)(),leaseUntil:(0,i.s)(),suspended:(0,i.n)((0,i._)())}),C=(c,P)=>c.held&&c.leaseUntil>P,y=(0,i.f)({paused:(0,i.
r)(),by:(0,i._)()})}),6223:((A,M,t)=>{t.d(M,{n:()=>l});var i=t(6765),f=t(2656),O=t(7643),C=t(2264),y=t(7158);const c=1e4,
P=15e3,E=2500,D=1e3,u=6e4,r=3e5,_=6e5;async function l(d){const{clock:v,stackName:w}=d,g=new y.t(d);for(let L;;await(0,i.
t)(v,E)){const $=await g.read(),U=$?.lock?.held&&$.lock.owner!==d.owner?await j(d,g,$):$,K=p(d,U?.lock?.suspended??[]);if((U?
await g.overwrite(U,K):await g.create(K))===void 0){if(L??=v.now(),v.now()-L<u)continue;throw R(w)}const k=I(U?.lock,d)?
U?.lock:void 0;k&&d.log.info(`took over from ${k.owner} (${k.purpose})`);const H=new V(d,g,{mine:K,inherited:k});return U&&
await H.confirm(),H}}function R(d){const{lock:v}=(0,O._)(d),w=`Parameter Store says for ${u/1e3} seconds that ${v} is no\
t there, and that it is there when it is made; run again`;return new C.t("aws.unavailable",w)}const I=(d,{owner:v})=>d!==
void 0&&d.owner!==v&&(d.held||d.suspended.length>0);function p({owner:d,purpose:v,clock:w},g){return{owner:d,purpose:v,held:!0,
leaseUntil:w.now()+f.t,suspended:[...g]}}async function j(d,v,w){const{clock:g,log:L,stackName:$}=d,U=g.now()+r;w.lock&&
(0,f.i)(w.lock,g.now())&&L.info(`the lock is held by ${w.lock.owner}: is it alive?`);for(let K=w;;){const k=await b(d,v,
K);if(k===K||!k?.lock?.held)return k;if(k.lock.purpose!=="repair"||g.now()>=U)throw(0,y.n)($,k.lock);K===w&&L.info("the \
reconciler repairs a node: waiting for the end of that"),K=k}}async function b({clock:d,owner:v},w,g){const L=g.lock;if(x(
L.owner,v))return g;const $=Math.max(L.leaseUntil,d.now()+P),U=L.leaseUntil<d.now()-_?d.now():$;for(;d.now()<U;){await(0,i.
t)(d,Math.min(E,U-d.now()));const K=await w.read();if(K?.version!==g.version)return K}return g}function x(d,v){const[[,w,
g]=[],[,L,$]=[]]=[d,v].map(U=>/^(\d+)-(\d+)-/.exec(U)??[]);return w!==void 0&&w===L&&Number(g)<Number($)}var V=class{inherited;#t;#n;#e;#s=!1;#o=0;constructor(d,v,{
mine:w,inherited:g}){this.#t=d,this.#n=v,this.#e=w,this.inherited=g}get isLost(){return this.#s}get suspended(){return this.#e.
suspended}async confirm(){await(0,i.t)(this.#t.clock,D),await this.#i()}async renew(d=this.#e.suspended){const{clock:v}=this.#t,
w=await this.#i(),g=this.#e.leaseUntil-f.t+c<=v.now(),L=w.text===JSON.stringify(this.#e)&&d.join()===this.#e.suspended.join();
(g||!L)&&await this.#a(w,p(this.#t,d))}async renewUnlessSeen(d){const{clock:v}=this.#t;for(let w=0;w<3&&v.now()-this.#o>
d;w++)await this.renew()}async release(){if(this.#s)return;const{log:d}=this.#t,v=this.#e.suspended.length>0?{leaseUntil:0}:
{held:!1};try{await this.#a(await this.#i(),{...this.#e,...v})}catch(w){const g=new Date(this.#e.leaseUntil).toISOString();
d.warning(`the lock could not be released; it ends by itself at ${g} (${String(w)})`)}}keep(){const{clock:d}=this.#t;let v=!1,
w=()=>{},g=Promise.resolve();const L=()=>{w=d.after(c,()=>{g=this.renew().catch(()=>{}).then(()=>{v||L()})})};return L(),
async()=>{v=!0,w(),await g}}async#a(d,v){try{await this.#n.overwrite(d,v),this.#e=v}catch(w){throw w instanceof C.t&&w.code===
"lock.held"?this.#r(w.message):w}}async#i(){const{clock:d,owner:v}=this.#t;let w=d.now(),g=await this.#n.read();for(let L=0;g?.
lock?.owner!==v&&L<3;L++)await(0,i.t)(d,D),w=d.now(),g=await this.#n.read();if(g?.lock?.owner===v&&g.lock.held)return this.#o=
w,g;throw this.#r(g?.lock?`it is ${g.lock.owner}'s (${g.lock.purpose})`:"it is gone")}#r(d){this.#s=!0;const{stackName:v}=this.#t;
return new C.t("lock.lost",`the lock of stack ${v} was taken from this run: ${d}; nothing more was changed, run again wh\
en that run has ended`)}}}),4640:((A,M,t)=>{t.d(M,{t:()=>f});var i=t(7598);const f=({runName:O})=>`${O}-${(0,i.randomBytes)(
4).toString("hex")}`}),4865:((A,M,t)=>{t.d(M,{n:()=>y,t:()=>C});var i=t(2656),f=t(7643),O=t(467);const C=(c,P)=>(0,O.t)(
c,(0,f._)(P).pause,i.r);async function y(c,P,E){const D={paused:E,by:c.runName};await(0,O.n)(c,(0,f._)(P).pause,{description:"\
Whether the reconciler only looks",value:D})}}),1195:((A,M,t)=>{t.d(M,{t:()=>y});var i=t(6776),f=t(4128),O=t(6580),C=class extends(0,i.
o)(i.i,i.a,"CancelInstanceRefresh",f.t){};async function y({aws:c},P){const E=await c.autoScaling();try{return await E.send(
new C({AutoScalingGroupName:P,WaitForTransitioningInstances:!1})),!0}catch(D){if((0,O.t)(D,"ActiveInstanceRefreshNotFoun\
dFault","ActiveInstanceRefreshNotFound"))return!1;throw D}}}),307:((A,M,t)=>{t.d(M,{n:()=>D,r:()=>P,t:()=>E});var i=t(2264),
f=t(6580),O=t(8669),C=t(2903),y=t(5913),c=t(254),P=class extends(0,y.r)(y.t,y.n,"DeleteStack",C.i){};function E(r,_){return{
kind:"refused",cause:_,root:(0,O.n)({logicalId:r,type:"AWS::CloudFormation::Stack",status:"refused"},_)}}async function D(r,_,l){
let R;const I=p=>_(p).catch(j=>{throw(0,f.t)(j,"ValidationError")&&(R=E(u(r),(0,i.n)(j))),j});return(0,c.n)(r,I,l).catch(
p=>{if(R)return R;throw p})}const u=({stackId:r})=>r.split("/")[1]??r}),3776:((A,M,t)=>{t.d(M,{n:()=>_,t:()=>r});var i=t(
7643),f=t(550),O=t(765),C=t(6035),y=t(6580);const c=(0,f.t)(C.i,"AWSEvents","EventBridgeClient",O.t),P={},E=(R,I,p,j)=>[];
var D=class extends c(P,E,"DisableRule",C.t){},u=class extends c(P,E,"EnableRule",C.n){};const r=(R,I)=>l(R,I,D),_=(R,I)=>l(
R,I,u);async function l({aws:R},{outputs:I},p){const j=[I[i.o.launchRule],I[i.o.scheduleRule]].filter(x=>x!==void 0),b=await R.
eventBridge();for(const x of j)try{await b.send(new p({Name:x}))}catch(V){if(!(0,y.t)(V,"ResourceNotFoundException"))throw V}
return j}}),6035:((A,M,t)=>{t.d(M,{a:()=>O,i:()=>C,n:()=>d,r:()=>p,t:()=>V});var i=t(765),f=t(9576);const O=v=>Object.assign(
v,{useDualstackEndpoint:v.useDualstackEndpoint??!1,useFipsEndpoint:v.useFipsEndpoint??!1,defaultSigningName:"events"}),C={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"buil\
tInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var y=class mt extends i.i{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.eventbridge#EventBridgeServiceException";constructor(w){super(w),Object.setPrototypeOf(
this,mt.prototype)}};const c="DisableRuleRequest",P="DisableRule",E="EventBusName",D="EnableRule",u="EnableRuleRequest",
r="Name",_="smithy.ts.sdk.synthetic.com.amazonaws.eventbridge",l="com.amazonaws.eventbridge",R=new f.t(_);var I=[-3,_,"E\
ventBridgeServiceException",0,[],[]];R.registerError(I,y);const p=[R,new f.t(l)];var j=[3,l,c,0,[r,E],[0,0],1],b=[3,l,u,
0,[r,E],[0,0],1],x="unit",V=[9,l,P,0,()=>j,()=>x],d=[9,l,D,0,()=>b,()=>x]})};export{Ft as id,Vt as ids,Jt as modules};
