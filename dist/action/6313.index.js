const Nt=6313,xt=[6313],bt={4539:((L,v,t)=>{t.d(v,{t:()=>D});var i=t(990),w=t(917),D=class extends(0,i.s)(i.a,i.o,"Delet\
eParameters",w.t){}}),7274:((L,v,t)=>{t.d(v,{t:()=>D});var i=t(990),w=t(917),D=class extends(0,i.s)(i.a,i.o,"PutParamete\
r",w.s){}}),8930:((L,v,t)=>{t.d(v,{t:()=>D});var i=t(6776),w=t(4128),D=class extends(0,i.o)(i.i,i.a,"ResumeProcesses",w.
o){}}),3657:((L,v,t)=>{t.d(v,{t:()=>D});var i=t(6776),w=t(4128),D=class extends(0,i.o)(i.i,i.a,"SuspendProcesses",w.u){}}),
8919:((L,v,t)=>{t.d(v,{n:()=>l,t:()=>C});var i=t(2656),w=t(7643),D=t(8930),p=t(5268),M=t(4865);async function l(c,r,{paused:u,
guard:R=B=>B(),group:I}){const B=(0,p.n)(I??await(0,p.t)(c,r)).includes(w.i);if(u===void 0&&!B)return!1;const j=async()=>(0,M.
n)(c,r,u??(await(0,M.t)(c,r))?.paused??!1);return B?await R(async()=>{await j(),await m(c,r)}):await j(),B}async function m(c,r){
const u=await h(c,r);await _(c,r,w.t.filter(B=>!u.includes(B)));const R=w.t.filter(B=>u.includes(B));if(R.length===0)return;
const I=await h(c,r);await _(c,r,R.filter(B=>!I.includes(B)))}async function _({aws:c},r,u){if(u.length===0)return;const R=await c.
autoScaling(),I=(0,w.g)(r);await R.send(new D.t({AutoScalingGroupName:I,ScalingProcesses:u}))}async function C(c,r,u){(0,p.
n)(u).includes("Terminate")&&await _(c,r,[w.f])}async function h({aws:c,clock:r,runName:u},R){const{LockParameter:I}=await t.
e(9534).then(t.bind(t,9534)),B=await new I({aws:c,stackName:R,owner:u}).read();return B?.lock&&(0,i.i)(B.lock,r.now())?B.
lock.suspended:[]}}),6220:((L,v,t)=>{t.d(v,{n:()=>l,t:()=>M});var i=t(307),w=t(5913),D=t(2903),p=class extends(0,w.r)(w.
t,w.n,"UpdateTerminationProtection",D.g){};function M(m,{retain:_=[],roleArn:C=""}={}){const{client:h,stackId:c}=m,r={StackName:c,
..._.length>0&&{RetainResources:[..._]},...C&&{RoleARN:C}};return(0,i.n)(m,u=>h.send(new i.r({...r,ClientRequestToken:u})),
u=>u===void 0||u.status.isDeleted)}async function l({client:m,stackId:_},C){await m.send(new p({StackName:_,EnableTerminationProtection:C}))}}),
6313:((L,v,t)=>{t.r(v),t.d(v,{i:()=>$,n:()=>Y,r:()=>J,run:()=>Lt,t:()=>X});var i=t(7643),w=t(5793),D=t(4059),p=t(7558),M=t(
6580),l=t(2264),m=t(6164),_=t(2824),C=t(3189),h=t(4539),c=t(990),r=t(6220),u=t(2803),R=t(8929),I=t(1105),B=t(4629),j=t(6776),
V=t(4128),N=t(8930),b=t(3657),d=t(8919),P=t(5268),O=t(1195),g=t(6844),A=t(3776),S=t(4640),W=t(9713),k=t(6223),$=class extends(0,j.
o)(j.i,j.a,"CompleteLifecycleAction",V.n){},J=class extends(0,I.f)(I.u,I.d,"DescribeNetworkInterfaces",B.s){},Y=class extends(0,_.
O)(_._,_.T,"DeleteBucket",_.r){},X=class extends(0,_.O)(_.y,_.E,"DeleteObjects",_.i){};const Z=10,Et=6e4;async function ft({
aws:n},e,a=[]){const s=await n.ssm(),o=(await ht(s,e)).filter(E=>!a.includes(E));for(let E=0;E<o.length;E+=Z)await s.send(
new h.t({Names:o.slice(E,E+Z)})).catch(f=>{const{code:y,message:T,fault:U}=(0,M.r)(f);throw new l.t(y,`${o.slice(E).join(
", ")}: ${T}`,{fault:U,cause:f})});return o.filter(E=>E!==(0,i._)(e).lock).length}async function ht(n,e){const a=[];let s;
do{const o=await n.send(new c.n({Path:(0,i._)(e).prefix,Recursive:!0,...s&&{NextToken:s}}));a.push(...(o.Parameters??[]).
map(({Name:E=""})=>E)),s=o.NextToken}while(s);return a}async function wt(n,e){const a=await n.aws.s3();if(!await(0,m.t)(
a,e))return!1;const s=["BucketNotEmpty","OperationAborted"],o=`bucket ${e.Bucket} is not empty again, or S3 still works \
on it: deleting it again for up to a minute`;return await(0,m.a)(n,{passing:s,forMillis:Et,saying:o},()=>mt(a,e)).catch(
E=>{if(!(0,M.t)(E,...s))throw E;const f=`bucket ${e.Bucket} could not be deleted for a minute (${(0,l.n)(E)}); stop what\
 writes to it and run destroy again`;throw new l.t("destroy.incomplete",f,{cause:E})}),!0}async function mt(n,e){try{await Pt(
n,e),await n.send(new Y(e))}catch(a){if(!(0,M.t)(a,"NoSuchBucket"))throw a}}async function Pt(n,e){let a={};for(;a;){const s=await Dt(
n,e,a),o=[...s.Versions??[],...s.DeleteMarkers??[]].map(({Key:E,VersionId:f})=>({Key:E,...f&&{VersionId:f}}));o.length>0&&
await Ot(n,e,o),a=s.IsTruncated?{...s.NextKeyMarker&&{KeyMarker:s.NextKeyMarker},...s.NextVersionIdMarker&&{VersionIdMarker:s.
NextVersionIdMarker}}:void 0}}const Dt=(n,e,a)=>n.send(new C.t({...e,...a}));async function Ot(n,e,a){const{Errors:s=[]}=await n.
send(new X({...e,Delete:{Objects:a,Quiet:!0}})),[o]=s;if(!o)return;const E=`${s.length} objects in bucket ${e.Bucket} we\
re not deleted (${o.Key}: ${o.Code} ${o.Message}); run destroy again`;throw new l.t("destroy.incomplete",E)}async function q({
clock:n,pace:e,look:a},s){let o=()=>{},E=!1;const f=async()=>{await a().catch(()=>!0)&&y()},y=()=>{E||(o=n.after(e,()=>{
f()}))};return y(),s.finally(()=>{E=!0,o()})}const vt=6e4;async function tt({aws:n},e){const{NetworkInterfaces:a}=await(await n.
ec2()).send(new J({Filters:[{Name:"description",Values:[`AWS Lambda VPC ENI-${e}*`]}]}));return(a??[]).map(({NetworkInterfaceId:s=""})=>s).
sort()}async function et(n,e,a){if(!e)return a;const{clock:s,log:o}=n,E=s.now();return q({clock:s,pace:vt,look:async()=>{
const y=await tt(n,e),T=Math.round((s.now()-E)/6e4);return y.length>0&&o.info(`${T} min  ${y.length} network interfaces \
of ${e} are left (${y.join(", ")}): AWS removes them within 40 minutes`),!0}},a)}const nt=["Launch","ReplaceUnhealthy"],
gt=1e4;async function Mt(n,e){const a=await n.aws.autoScaling(),s=(0,i.g)(e.name),o=await(0,P.t)(n,e.name);if(!o)return async()=>{};
const E=(0,P.n)(o),f=nt.filter(T=>!E.includes(T)),y=async()=>{await(0,A.n)(n,e),f.length!==0&&await a.send(new N.t({AutoScalingGroupName:s,
ScalingProcesses:f}))};await a.send(new b.t({AutoScalingGroupName:s,ScalingProcesses:nt}));try{const T=await(0,A.t)(n,e);
T.length>0&&n.log.info(`disabled ${T.join(" and ")}`),await yt(n,e.name)}catch(T){throw await y().catch(()=>{}),T}return y}
async function yt(n,e){const a=await(0,P.t)(n,e);if(!a)return;const s=(0,i.g)(e);await(0,d.t)(n,e,a),await(0,g.t)(n,e)&&
await(0,O.t)(n,s)&&n.log.info("the instance refresh that ran is cancelled");const o=await st(n,e,a);n.log.info(`the grou\
p launches nothing any more${o&&`; ${o}`}`)}async function st(n,e,{Instances:a=[]}){const s=a.filter(({LifecycleState:o})=>o===
"Pending:Wait").map(({InstanceId:o=""})=>o);for(const o of s)await Ct(n,(0,i.g)(e),o);return s.length>0?`${s.join(", ")}\
 waited to come into service and is ended`:""}function Rt(n,e,a){const s=async()=>{const o=await(0,P.t)(n,e),E=o?await st(
n,e,o):"";return E&&n.log.info(E),o?.Instances?.some(({LifecycleState:f=""})=>f.startsWith("Pending"))??!1};return q({clock:n.
clock,pace:gt,look:s},a)}async function Ct({aws:n},e,a){const s=await n.autoScaling();try{await s.send(new $({AutoScalingGroupName:e,
LifecycleHookName:i.r,InstanceId:a,LifecycleActionResult:"ABANDON"}))}catch(o){if(!((0,M.t)(o,"ValidationError")&&/No active Lifecycle Action/i.
test(String(o))))throw o}}const at=54e5;async function pt(n,e,{retain:a,roleArn:s}){const{aws:o,clock:E,log:f}=n,y={client:await o.
cloudFormation(),clock:E,stackId:e.id,timeout:at,onEvent:x=>f.info(x)},T=e.outputs[i.o.portProbe]??"",U=await Mt(n,e),K=await Bt(
n,{operation:y,stack:e,roleArn:s,probe:T}).catch(async x=>{throw await ot(f,{operation:y,stack:e,resume:U}),x});if(K.kind===
"refused")throw await ot(f,{operation:y,stack:e,resume:U}),lt(n,e,K,s);if(K.kind==="done")return[];if(K.kind==="timed-ou\
t")throw _t(e,K.status,await it(n,T));const H=rt(K),F=H.filter(({logicalId:x})=>a.includes(x));if(F.length===0||F.length<
H.length)throw ct(n,e,K,F);f.info(`deleting the stack again without ${F.map(({logicalId:x})=>x).join(", ")}`);const z=F.
map(({logicalId:x})=>x),G=await et(n,T,(0,r.t)(y,{roleArn:s,retain:z}));if(G.kind==="refused")throw lt(n,e,G,s);if(G.kind===
"done")return F;throw G.kind==="timed-out"?_t(e,G.status,await it(n,T)):ct(n,e,G,[])}async function Bt(n,{operation:e,stack:a,
roleArn:s,probe:o}){return a.isProtected&&await(0,r.n)(e,!1),et(n,o,Rt(n,a.name,(0,r.t)(e,{roleArn:s})))}async function ot(n,{
operation:e,stack:a,resume:s}){let o;try{o=await(0,u.t)(e.client,a.id)}catch(y){n.warning(`whether the deletion began co\
uld not be read (${(0,l.n)(y)}), so what it had switched off stays off: where the stack lives on, deploy switches it on`);
return}if(!o||o.status.hasDeletionBegun)return;const E=a.isProtected&&!o.isProtected,f=(await Promise.allSettled([E&&(0,r.
n)(e,!0),s()])).flatMap(y=>y.status==="rejected"?[(0,l.n)(y.reason)]:[]);f.length===0?n.info("the deletion did not begin\
: what it had switched off is on again"):n.warning(`the deletion did not begin, and not all that it had switched off is \
on again (${f.join("; ")}): deploy switches it on`)}const it=(n,e)=>e?tt(n,e).catch(()=>[]):Promise.resolve([]);function rt({
events:n,resources:e}){return e.map(a=>{const s=n.findLast(({LogicalResourceId:o})=>o===a);return{logicalId:a,type:s?.ResourceType??
"",physicalId:s?.PhysicalResourceId??"",reason:s?.ResourceStatusReason??"CloudFormation gives no reason"}})}const Q=({logicalId:n,
type:e,physicalId:a,reason:s})=>`${n} (${e} ${a}): ${s}`;function ct(n,{name:e},a,s){const o=rt(a),E=o.filter(({logicalId:U})=>!s.
some(K=>K.logicalId===U)).length===0?"run destroy again":`mend what holds it and run destroy again, or give it up with r\
etain-resources: ${o.map(({logicalId:U})=>U).join(",")}`,{root:f,events:y}=a,T=[`stack ${e} was not deleted; ${E}`,...o.
map(U=>`left: ${Q(U)}`)];return(0,R.r)(n,{code:"destroy.incomplete",root:f,details:T,events:y})}function lt(n,{name:e},{
root:a},s){const o=`stack ${e} was not deleted: CloudFormation refused to begin; ${It(a.reason,s)}, then run destroy aga\
in`;return(0,R.r)(n,{code:"destroy.incomplete",root:a,details:[o]})}function It(n,e){return/TerminationProtection is enabled/i.
test(n)?"somebody switched its termination protection on meanwhile: leave it off":/cannot be deleted while in status/i.test(
n)?"another operation was begun meanwhile: wait for its end":(0,R.n)(e)}function _t({name:n},e,a){const s=`stack ${n} wa\
s not deleted: it is still ${e} after ${at/6e4} minutes; run destroy again`;return new l.t("destroy.incomplete",s,{details:a.
map(o=>`left: network interface ${o} of port-probe, which AWS removes by itself`)})}async function Tt(n,{stackName:e,bucket:a,
kept:s,letGo:o}){const E=await wt(n,a).catch(M.r);await o();const f=await ft(n,e,s).catch(M.r),{prefix:y}=(0,i._)(e);return{
hadBucket:E instanceof l.t?void 0:E,parameters:f instanceof l.t?void 0:f,undeleted:[...dt(`bucket ${a.Bucket}`,E),...dt(
`parameters under ${y}`,f)]}}const dt=(n,e)=>e instanceof l.t?[{what:n,why:e}]:[];function At(n,e,a){if(e.length===0)return;
const s=e.map(({why:f})=>f),o=e.map(({what:f})=>f).join(" and "),E=`stack ${n} is gone, but ${o} ${e.length>1||o.startsWith(
"parameters")?"are":"is"} left; mend what the details name and run destroy again`;return new l.t("destroy.incomplete",E,
{fault:s.some(({fault:f})=>f==="tool")?"tool":"user",cause:s.find(({code:f})=>f==="access.denied")??s[0],details:[...e.flatMap(
({what:f,why:y})=>[`left: ${f}: ${y.message}`,...y.details]),...a.map(f=>`left for good, as destroy finds it no more: ${Q(
f)}; delete it by hand`)]})}const Lt=async(n,e)=>{const{stackName:a}=n,{log:s}=e;jt(n);const o=await s.group("Preflight",
()=>(0,W.t)(e)),E={Bucket:(0,w.t)(o,a),ExpectedBucketOwner:o.account},{stack:f,left:y,clearing:T}=await Wt(n,e,E),{token:U}=(0,i.
_)(a),{hadBucket:K,parameters:H,undeleted:F}=T,z=At(a,F,y);return z||s.info(`deleted ${H} parameters and ${K?"":"no "}bu\
cket ${E.Bucket}`),n.keepsToken&&s.info(`kept ${U} with all its versions; the next deploy of ${a} takes it`),{headline:kt(
n,{stack:f,left:y,clearing:T}),outputs:{"stack-id":f?.id??""},result:{command:"destroy",stack:a,stackId:f?.id??null,wasGone:!f,
parameters:H??null,bucket:K?E.Bucket:null,keptToken:n.keepsToken?U:null,left:y,cloudFormationCalls:e.aws.cloudFormationCalls()},
tables:[],failure:z}};function jt({confirm:n,stackName:e}){if(n===e)return;const a=`destroy deletes stack "${e}", and co\
nfirm is "${n}"; set confirm to the stack's name`;throw new l.t("destroy.unconfirmed",a)}const Ut=n=>n!==void 0&&!n.status.
isDeleted;async function Wt(n,e,a){const{stackName:s}=n;await(0,D.n)(e,s);const o=await(0,k.n)(St(n,e)),E=o.keep();let f=!1;
try{const y=await(0,D.n)(e,s);await o.renew();const T=await $t(n,e,y);for(const K of T.left)e.log.warning(`left behind, \
delete it by hand: ${Q(K)}`);const U=await Tt(e,{stackName:s,bucket:a,kept:n.keepsToken?[(0,i._)(s).token]:[],letGo:E});
return f=U.parameters!==void 0,{...T,clearing:U}}finally{await E(),f||await o.release()}}async function $t(n,e,a){return Ut(
a)?e.log.group("Deletion",()=>Kt(n,e,a)):(e.log.info(`there is no stack ${n.stackName}`),{stack:void 0,left:[]})}async function Kt({
retainResources:n,serviceRoleArn:e},a,s){return s.status.neverLived&&(await(0,p.t)(a,s,"it is deleted"),a.record({rootCause:void 0,
events:void 0})),{stack:s,left:await pt(a,s,{retain:n,roleArn:e})}}function kt({stackName:n,keepsToken:e},{stack:a,left:s,
clearing:{hadBucket:o,parameters:E,undeleted:f}}){const y=s.length>0?`; ${s.length} of its resources are left behind`:"";
return f.length>0?`stack ${n} is gone, but not all that belonged to it${y}`:a?`stack ${n} is gone, with its ${e?"other ":
""}parameters and its bucket${y}`:`stack ${n} was gone already; ${E} parameters and ${o?1:0} buckets were left of it`}const St=({
stackName:n},e)=>({...e,stackName:n,owner:(0,S.t)(e),purpose:"destroy"})}),7558:((L,v,t)=>{t.d(v,{t:()=>p});var i=t(254),
w=t(2264),D=t(8929);async function p(l,m,_){const{log:C}=l,h=await(0,i.r)(await l.aws.cloudFormation(),m.id),c=(0,D.t)(l,
{stack:m,events:h,advice:_});C.warning([c.message,...c.details].join("; ")),await l.note(M(`Creation of ${m.name} that f\
ailed`,h)).catch(r=>C.warning(`the summary of what failed before could not be written: ${(0,w.n)(r)}`))}const M=(l,m)=>({
title:l,head:["time","status","logical id","type","reason"],rows:m.map(_=>[_.Timestamp?.toISOString()??"",_.ResourceStatus??
"",_.LogicalResourceId??"",_.ResourceType??"",_.ResourceStatusReason??""])})}),8929:((L,v,t)=>{t.d(v,{n:()=>M,r:()=>D,t:()=>p});
var i=t(8669),w=t(2264);function D({record:l},{code:m,root:_,details:C,events:h}){return l({rootCause:_,...h&&{events:h}}),
new w.t(m,(0,i.t)(_),{details:[..._.remedy?[_.remedy]:[],...C]})}function p(l,{stack:m,events:_,advice:C}){const{name:h,
status:c,statusReason:r}=m,u={logicalId:h,type:"AWS::CloudFormation::Stack",status:c.name};return D(l,{code:"stack.faile\
d-state",root:(0,i.a)(_)??(0,i.n)(u,r||"no reason given"),details:[`stack ${h} is in the state ${c.name}`,C],events:_})}
const M=l=>l?`correct service-role-arn (${l}), a role that CloudFormation must be able to assume`:"if the role that the \
stack was last changed with is gone, name another in service-role-arn"}),467:((L,v,t)=>{t.d(v,{n:()=>M,t:()=>p});var i=t(
6580),w=t(990),D=t(7274);async function p({aws:l},m,_){const C=await l.ssm();try{const{Parameter:h}=await C.send(new w.i(
{Name:m}));return _.safeParse(JSON.parse(h?.Value??"")).data}catch(h){if((0,i.t)(h,"ParameterNotFound")||h instanceof SyntaxError)
return;throw h}}async function M({aws:l},m,{description:_,value:C}){await(await l.ssm()).send(new D.t({Name:m,Description:_,
Type:"String",Value:JSON.stringify(C),Overwrite:!0}))}}),7158:((L,v,t)=>{t.d(v,{n:()=>m,t:()=>_});var i=t(2656),w=t(7643),
D=t(6580),p=t(990),M=t(7274),l=t(2264);function m(h,{owner:c,purpose:r,leaseUntil:u}){const R=new Date(u).toISOString();
return new l.t("lock.held",`stack ${h} is being changed by another run, ${c} (${r}), whose lock holds until ${R} and is \
renewed; run again when it has ended`)}var _=class{#t;#n;#e;#s;constructor({aws:h,stackName:c,owner:r}){this.#t=h,this.#n=
(0,w._)(c).lock,this.#e=r,this.#s=c}async read(h){const c=await this.#t.ssm(),r=h===void 0?this.#n:`${this.#n}:${h}`;try{
const{Parameter:u}=await c.send(new p.i({Name:r})),R=u?.Value??"";return{version:u?.Version??0,lock:C(R),text:R}}catch(u){
if((0,D.t)(u,"ParameterNotFound","ParameterVersionNotFound"))return;throw u}}async create(h){const c=await this.#t.ssm();
try{const{Version:r=1}=await c.send(new M.t({Name:this.#n,Type:"String",Value:JSON.stringify(h)}));return r}catch(r){if((0,D.
t)(r,"ParameterAlreadyExists"))return;throw r}}async overwrite(h,c){const r=await this.#a(JSON.stringify(c));if(r===h.version+
1)return r;const u=await this.read(h.version+1);if(u?.lock?.owner===this.#e)return r;throw u&&await this.#o(u,r),m(this.#s,
u?.lock??{...c,owner:"unknown"})}async#o(h,c){let r=h;for(let u=c-1;u>h.version;u--){const R=await this.read(u);if(R?.lock?.
owner===h.lock?.owner){r=R??r;break}}(await this.read())?.version===c&&await this.#a(r.text)}async#a(h){const{Version:c=0}=await(await this.#t.
ssm()).send(new M.t({Name:this.#n,Type:"String",Value:h,Overwrite:!0}));return c}};function C(h){try{return i.n.safeParse(
JSON.parse(h)).data}catch{return}}}),2656:((L,v,t)=>{t.d(v,{i:()=>p,n:()=>D,r:()=>M,t:()=>w});var i=t(7811);const w=12e4,
D=(0,i.f)({owner:(0,i._)(),purpose:(0,i.t)(["deploy","rotate","repair","destroy"]),held:(0,i.r)(),leaseUntil:(0,i.s)(),suspended:(0,i.
n)((0,i._)())}),p=(l,m)=>l.held&&l.leaseUntil>m,M=(0,i.f)({paused:(0,i.r)(),by:(0,i._)()})}),6223:((L,v,t)=>{t.d(v,{n:()=>u});
var i=t(6765),w=t(2656),D=t(7643),p=t(2264),M=t(7158);const l=1e4,m=15e3,_=2500,C=1e3,h=6e4,c=3e5,r=6e5;async function u(d){
const{clock:P,stackName:O}=d,g=new M.t(d);for(let A;;await(0,i.t)(P,_)){const S=await g.read(),W=S?.lock?.held&&S.lock.owner!==
d.owner?await j(d,g,S):S,k=B(d,W?.lock?.suspended??[]);if((W?await g.overwrite(W,k):await g.create(k))===void 0){if(A??=
P.now(),P.now()-A<h)continue;throw R(O)}const $=I(W?.lock,d)?W?.lock:void 0;$&&d.log.info(`took over from ${$.owner} (${$.
purpose})`);const J=new b(d,g,{mine:k,inherited:$});return W&&await J.confirm(),J}}function R(d){const{lock:P}=(0,D._)(d),
O=`Parameter Store says for ${h/1e3} seconds that ${P} is not there, and that it is there when it is made; run again`;return new p.
t("aws.unavailable",O)}const I=(d,{owner:P})=>d!==void 0&&d.owner!==P&&(d.held||d.suspended.length>0);function B({owner:d,
purpose:P,clock:O},g){return{owner:d,purpose:P,held:!0,leaseUntil:O.now()+w.t,suspended:[...g]}}async function j(d,P,O){
const{clock:g,log:A,stackName:S}=d,W=g.now()+c;O.lock&&(0,w.i)(O.lock,g.now())&&A.info(`the lock is held by ${O.lock.owner}\
: is it alive?`);for(let k=O;;){const $=await V(d,P,k);if($===k||!$?.lock?.held)return $;if($.lock.purpose!=="repair"||g.
now()>=W)throw(0,M.n)(S,$.lock);k===O&&A.info("the reconciler repairs a node: waiting for the end of that"),k=$}}async function V({
clock:d,owner:P},O,g){const A=g.lock;if(N(A.owner,P))return g;const S=Math.max(A.leaseUntil,d.now()+m),W=A.leaseUntil<d.
now()-r?d.now():S;for(;d.now()<W;){await(0,i.t)(d,Math.min(_,W-d.now()));const k=await O.read();if(k?.version!==g.version)
return k}return g}function N(d,P){const[[,O,g]=[],[,A,S]=[]]=[d,P].map(W=>/^(\d+)-(\d+)-/.exec(W)??[]);return O!==void 0&&
O===A&&Number(g)<Number(S)}var b=class{inherited;#t;#n;#e;#s=!1;#o=0;constructor(d,P,{mine:O,inherited:g}){this.#t=d,this.#n=
P,this.#e=O,this.inherited=g}get isLost(){return this.#s}get suspended(){return this.#e.suspended}async confirm(){await(0,i.
t)(this.#t.clock,C),await this.#i()}async renew(d=this.#e.suspended){const{clock:P}=this.#t,O=await this.#i(),g=this.#e.
leaseUntil-w.t+l<=P.now(),A=O.text===JSON.stringify(this.#e)&&d.join()===this.#e.suspended.join();(g||!A)&&await this.#a(
O,B(this.#t,d))}async renewUnlessSeen(d){const{clock:P}=this.#t;for(let O=0;O<3&&P.now()-this.#o>d;O++)await this.renew()}async release(){
if(this.#s)return;const{log:d}=this.#t,P=this.#e.suspended.length>0?{leaseUntil:0}:{held:!1};try{await this.#a(await this.#i(),
{...this.#e,...P})}catch(O){const g=new Date(this.#e.leaseUntil).toISOString();d.warning(`the lock could not be released\
; it ends by itself at ${g} (${String(O)})`)}}keep(){const{clock:d}=this.#t;let P=!1,O=()=>{},g=Promise.resolve();const A=()=>{
O=d.after(l,()=>{g=this.renew().catch(()=>{}).then(()=>{P||A()})})};return A(),async()=>{P=!0,O(),await g}}async#a(d,P){
try{await this.#n.overwrite(d,P),this.#e=P}catch(O){throw O instanceof p.t&&O.code==="lock.held"?this.#r(O.message):O}}async#i(){
const{clock:d,owner:P}=this.#t;let O=d.now(),g=await this.#n.read();for(let A=0;g?.lock?.owner!==P&&A<3;A++)await(0,i.t)(
d,C),O=d.now(),g=await this.#n.read();if(g?.lock?.owner===P&&g.lock.held)return this.#o=O,g;throw this.#r(g?.lock?`it is\
 ${g.lock.owner}'s (${g.lock.purpose})`:"it is gone")}#r(d){this.#s=!0;const{stackName:P}=this.#t;return new p.t("lock.l\
ost",`the lock of stack ${P} was taken from this run: ${d}; nothing more was changed, run again when that run has ended`)}}}),
4640:((L,v,t)=>{t.d(v,{t:()=>w});var i=t(7598);const w=({runName:D})=>`${D}-${(0,i.randomBytes)(4).toString("hex")}`}),4865:((L,v,t)=>{
t.d(v,{n:()=>M,t:()=>p});var i=t(2656),w=t(7643),D=t(467);const p=(l,m)=>(0,D.t)(l,(0,w._)(m).pause,i.r);async function M(l,m,_){
const C={paused:_,by:l.runName};await(0,D.n)(l,(0,w._)(m).pause,{description:"Whether the reconciler only looks",value:C})}}),
1195:((L,v,t)=>{t.d(v,{t:()=>M});var i=t(6776),w=t(4128),D=t(6580),p=class extends(0,i.o)(i.i,i.a,"CancelInstanceRefresh",
w.t){};async function M({aws:l},m){const _=await l.autoScaling();try{return await _.send(new p({AutoScalingGroupName:m,WaitForTransitioningInstances:!1})),
!0}catch(C){if((0,D.t)(C,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))return!1;throw C}}}),307:((L,v,t)=>{
t.d(v,{n:()=>C,r:()=>m,t:()=>_});var i=t(2264),w=t(6580),D=t(8669),p=t(2903),M=t(5913),l=t(254),m=class extends(0,M.r)(M.
t,M.n,"DeleteStack",p.i){};function _(c,r){return{kind:"refused",cause:r,root:(0,D.n)({logicalId:c,type:"AWS::CloudForma\
tion::Stack",status:"refused"},r)}}async function C(c,r,u){let R;const I=B=>r(B).catch(j=>{throw(0,w.t)(j,"ValidationErr\
or")&&(R=_(h(c),(0,i.n)(j))),j});return(0,l.n)(c,I,u).catch(B=>{if(R)return R;throw B})}const h=({stackId:c})=>c.split("\
/")[1]??c}),3776:((L,v,t)=>{t.d(v,{n:()=>r,t:()=>c});var i=t(7643),w=t(550),D=t(765),p=t(6035),M=t(6580);const l=(0,w.t)(
p.i,"AWSEvents","EventBridgeClient",D.t),m={},_=(R,I,B,j)=>[];var C=class extends l(m,_,"DisableRule",p.t){},h=class extends l(
m,_,"EnableRule",p.n){};const c=(R,I)=>u(R,I,C),r=(R,I)=>u(R,I,h);async function u({aws:R},{outputs:I},B){const j=[I[i.o.
launchRule],I[i.o.scheduleRule]].filter(N=>N!==void 0),V=await R.eventBridge();for(const N of j)try{await V.send(new B({
Name:N}))}catch(b){if(!(0,M.t)(b,"ResourceNotFoundException"))throw b}return j}}),6035:((L,v,t)=>{t.d(v,{a:()=>D,i:()=>p,
n:()=>d,r:()=>B,t:()=>b});var i=t(765),w=t(9576);const D=P=>Object.assign(P,{useDualstackEndpoint:P.useDualstackEndpoint??
!1,useFipsEndpoint:P.useFipsEndpoint??!1,defaultSigningName:"events"}),p={UseFIPS:{type:"builtInParams",name:"useFipsEnd\
point"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"\
builtInParams",name:"useDualstackEndpoint"}};var M=class ut extends i.i{static shapeId="smithy.ts.sdk.synthetic.com.amaz\
onaws.eventbridge#EventBridgeServiceException";constructor(O){super(O),Object.setPrototypeOf(this,ut.prototype)}};const l="\
DisableRuleRequest",m="DisableRule",_="EventBusName",C="EnableRule",h="EnableRuleRequest",c="Name",r="smithy.ts.sdk.synt\
hetic.com.amazonaws.eventbridge",u="com.amazonaws.eventbridge",R=new w.t(r);var I=[-3,r,"EventBridgeServiceException",0,
[],[]];R.registerError(I,M);const B=[R,new w.t(u)];var j=[3,u,l,0,[c,_],[0,0],1],V=[3,u,h,0,[c,_],[0,0],1],N="unit",b=[9,
u,m,0,()=>j,()=>N],d=[9,u,C,0,()=>V,()=>N]})};export{Nt as id,xt as ids,bt as modules};
