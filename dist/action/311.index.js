const x=311,V=[311,6313],G={4729:((L,f,t)=>{t.d(f,{t:()=>l});var o=t(4255),l=class extends(0,o.r)(o.t,o.n,"DeleteStack",
o.s){}}),8930:((L,f,t)=>{t.d(f,{t:()=>l});var o=t(6776),l=class extends(0,o.a)(o.r,o.i,"ResumeProcesses",o.c){}}),8919:((L,f,t)=>{
t.d(f,{n:()=>E,t:()=>m});var o=t(2656),l=t(7643),M=t(6776),C=t(8930),y=t(4865);async function E(n,e,{paused:i,guard:r=v=>v()}){
const v=await n.aws.autoScaling(),T=(0,l.g)(e),a=(await D(n,e)).includes(l.i);if(i===void 0&&!a)return!1;const c=async()=>(0,y.
n)(n,e,i??(await(0,y.t)(n,e))?.paused??!1);return a?await r(async()=>{await c();const s=await k(n,e),_=l.t.filter(g=>!s.
includes(g));_.length!==0&&await v.send(new C.t({AutoScalingGroupName:T,ScalingProcesses:_}))}):await c(),a}async function m(n,e){
if(!(await D(n,e)).includes("Terminate"))return;const i=await n.aws.autoScaling(),r=(0,l.g)(e);await i.send(new C.t({AutoScalingGroupName:r,
ScalingProcesses:[l.f]}))}async function D({aws:n},e){const{AutoScalingGroups:i=[]}=await(await n.autoScaling()).send(new M.
n({AutoScalingGroupNames:[(0,l.g)(e)]}));return i.flatMap(({SuspendedProcesses:r})=>r??[]).map(({ProcessName:r=""})=>r)}
async function k({aws:n,clock:e,runName:i},r){const{LockParameter:v}=await t.e(9534).then(t.bind(t,9534)),T=await new v(
{aws:n,stackName:r,owner:i}).read();return T?.lock&&(0,o.i)(T.lock,e.now())?T.lock.suspended:[]}}),6220:((L,f,t)=>{t.d(f,
{n:()=>E,t:()=>y});var o=t(4729),l=t(4255),M=t(254),C=class extends(0,l.r)(l.t,l.n,"UpdateTerminationProtection",l.v){};
function y(m,{retain:D=[],roleArn:k=""}={}){const{client:n,stackId:e}=m,i={StackName:e,...D.length>0&&{RetainResources:[
...D]},...k&&{RoleARN:k}};return(0,M.n)(m,r=>n.send(new o.t({...i,ClientRequestToken:r})),r=>r===void 0||r.status.isDeleted)}
async function E({client:m,stackId:D},k){await m.send(new C({StackName:D,EnableTerminationProtection:k}))}}),6313:((L,f,t)=>{
t.r(f),t.d(f,{a:()=>r,i:()=>v,n:()=>a,r:()=>T,run:()=>R,t:()=>c});var o=t(6164),l=t(6220),M=t(4059),C=t(7643),y=t(6580),
E=t(3189),m=t(990),D=t(2264),k=t(8919),n=t(4640),e=t(9713),i=t(6223),r=class extends(0,E.E)(E.g,E.C,"DeleteBucket",E.r){},
v=class extends(0,E.E)(E._,E.w,"DeleteObjects",E.i){},T=class extends(0,E.E)(E.v,E.y,"ListObjectVersions",E.s){},a=class extends(0,m.
a)(m.r,m.i,"DeleteParameters",m.s){},c=class extends(0,m.a)(m.r,m.i,"GetParametersByPath",m.c){};const s=10;async function _({
aws:P},d){const w=await P.ssm(),u=[];let O;do{const h=await w.send(new c({Path:(0,C._)(d).prefix,Recursive:!0,...O&&{NextToken:O}}));
u.push(...(h.Parameters??[]).map(({Name:p})=>p??"")),O=h.NextToken}while(O);for(let h=0;h<u.length;h+=s)await w.send(new a(
{Names:u.slice(h,h+s)}));return u.length}async function g({aws:P},d){const w=await P.s3();if(!await(0,o.t)(w,d))return!1;
await A(w,d);try{await w.send(new r(d))}catch(u){if(!(0,y.t)(u,"NoSuchBucket"))throw u}return!0}async function A(P,d){let w={};
for(;w;){const u=await B(P,d,w),O=[...u.Versions??[],...u.DeleteMarkers??[]].map(({Key:h,VersionId:p})=>({Key:h,...p&&{VersionId:p}}));
O.length>0&&await I(P,d,O),w=u.IsTruncated?{...u.NextKeyMarker&&{KeyMarker:u.NextKeyMarker},...u.NextVersionIdMarker&&{VersionIdMarker:u.
NextVersionIdMarker}}:void 0}}const B=(P,d,w)=>P.send(new T({...d,...w}));async function I(P,d,w){const{Errors:u=[]}=await P.
send(new v({...d,Delete:{Objects:w,Quiet:!0}})),[O]=u;if(!O)return;const h=`${u.length} objects in bucket ${d.Bucket} we\
re not deleted (${O.Key}: ${O.Code} ${O.Message}); run destroy again`;throw new D.t("destroy.incomplete",h)}const U=54e5,
R=async(P,d)=>{const{stackName:w}=P,{log:u}=d;S(P);const O=await u.group("Preflight",()=>(0,e.t)(d)),h=await(0,M.t)(d,w),
p=!h||h.status.isDeleted;p?u.info(`there is no stack ${w} in ${O.region} of account ${O.account}`):await u.group("Deleti\
on",()=>$(d,h));const j=await _(d,w),K={Bucket:(0,o.n)(O,w),ExpectedBucketOwner:O.account},W=await g(d,K);return u.info(
`deleted ${j} parameters and ${W?"":"no "}bucket ${K.Bucket}`),{headline:p?`stack ${w} was gone already; ${j} parameters\
 and ${W?1:0} buckets were left of it`:`stack ${w} is gone, with its parameters and its bucket`,outputs:{"stack-id":h?.id??
""},result:{command:"destroy",stack:w,stackId:h?.id??null,wasGone:p,parameters:j,bucket:W?K.Bucket:null,cloudFormationCalls:d.
aws.cloudFormationCalls()},tables:[],failure:void 0}};function S({confirm:P,stackName:d}){if(P===d)return;const w=`destr\
oy deletes stack "${d}", and confirm is "${P}"; set confirm to the stack's name`;throw new D.t("destroy.unconfirmed",w)}
async function $(P,d){const w={stackName:d.name,owner:(0,n.t)(P),purpose:"destroy"},u=await(0,i.n)({...P,...w}),O=u.keep();
let h=!1;try{await(0,k.t)(P,d.name),await N(P,d),h=!0}finally{await O(),h||await u.release()}}async function N({aws:P,clock:d,
log:w},u){const O={client:await P.cloudFormation(),clock:d,stackId:u.id,timeout:U,onEvent:j=>w.info(j)};u.isProtected&&await(0,l.
n)(O,!1);const h=await(0,l.t)(O);if(h.kind==="done")return;const p=h.kind==="failed"?h.cause:`it is still ${h.status} af\
ter ${U/6e4} minutes`;throw new D.t("destroy.incomplete",`stack ${u.name} was not deleted: ${p}; run destroy again`)}}),
7158:((L,f,t)=>{t.d(f,{n:()=>m,t:()=>D});var o=t(2656),l=t(7643),M=t(6580),C=t(990),y=t(7274),E=t(2264);function m(n,{owner:e,
purpose:i,leaseUntil:r}){const v=new Date(r).toISOString();return new E.t("lock.held",`stack ${n} is being changed by an\
other run, ${e} (${i}), whose lock holds until ${v} and is renewed; run again when it has ended`)}var D=class{#t;#s;#e;#n;constructor({
aws:n,stackName:e,owner:i}){this.#t=n,this.#s=(0,l._)(e).lock,this.#e=i,this.#n=e}async read(n){const e=await this.#t.ssm(),
i=n===void 0?this.#s:`${this.#s}:${n}`;try{const{Parameter:r}=await e.send(new C.n({Name:i})),v=r?.Value??"";return{version:r?.
Version??0,lock:k(v),text:v}}catch(r){if((0,M.t)(r,"ParameterNotFound","ParameterVersionNotFound"))return;throw r}}async create(n){
const e=await this.#t.ssm();try{const{Version:i=1}=await e.send(new y.t({Name:this.#s,Type:"String",Value:JSON.stringify(
n)}));return i}catch(i){if((0,M.t)(i,"ParameterAlreadyExists"))return;throw i}}async overwrite(n,e){const i=await this.#a(
JSON.stringify(e));if(i===n.version+1)return i;const r=await this.read(n.version+1);if(r?.lock?.owner===this.#e)return i;
throw r&&await this.#o(r,i),m(this.#n,r?.lock??{...e,owner:"unknown"})}async#o(n,e){let i=n;for(let r=e-1;r>n.version;r--){
const v=await this.read(r);if(v?.lock?.owner===n.lock?.owner){i=v??i;break}}(await this.read())?.version===e&&await this.#a(
i.text)}async#a(n){const{Version:e=0}=await(await this.#t.ssm()).send(new y.t({Name:this.#s,Type:"String",Value:n,Overwrite:!0}));
return e}};function k(n){try{return o.n.safeParse(JSON.parse(n)).data}catch{return}}}),2656:((L,f,t)=>{t.d(f,{i:()=>C,n:()=>M,
r:()=>y,t:()=>l});var o=t(7811);const l=12e4,M=(0,o.u)({owner:(0,o.p)(),purpose:(0,o.t)(["deploy","rotate","repair","des\
troy"]),held:(0,o.r)(),leaseUntil:(0,o.a)(),suspended:(0,o.n)((0,o.p)())}),C=(E,m)=>E.held&&E.leaseUntil>m,y=(0,o.u)({paused:(0,o.
r)(),by:(0,o.p)()})}),6223:((L,f,t)=>{t.d(f,{n:()=>n});var o=t(6765),l=t(2656),M=t(2264),C=t(7158);const y=1e4,E=15e3,m=2500,
D=1e3,k=6e5;async function n(a){const c=new C.t(a);for(;;){const s=await c.read(),_=s?.lock?.held&&s.lock.owner!==a.owner?
await r(a,c,s):s,g=i(a,_?.lock?.suspended??[]);if((_?await c.overwrite(_,g):await c.create(g))===void 0)continue;const A=e(
_?.lock,a)?_?.lock:void 0;A&&a.log.info(`took over from ${A.owner} (${A.purpose})`);const B=new T(a,c,{mine:g,inherited:A});
return _&&await B.confirm(),B}}const e=(a,{owner:c})=>a!==void 0&&a.owner!==c&&(a.held||a.suspended.length>0);function i({
owner:a,purpose:c,clock:s},_){return{owner:a,purpose:c,held:!0,leaseUntil:s.now()+l.t,suspended:[..._]}}async function r(a,c,s){
const{clock:_,log:g,stackName:A}=a,B=s.lock;if(v(B.owner,a.owner))return s;const I=Math.max(B.leaseUntil,_.now()+E),U=B.
leaseUntil<_.now()-k?_.now():I;for((0,l.i)(B,_.now())&&g.info(`the lock is held by ${B.owner}: is it alive?`);_.now()<U;){
await(0,o.t)(_,Math.min(m,U-_.now()));const R=await c.read();if(R?.version!==s.version){if(!R?.lock?.held)return R;throw(0,C.
n)(A,R.lock)}}return s}function v(a,c){const[[,s,_]=[],[,g,A]=[]]=[a,c].map(B=>/^(\d+)-(\d+)-/.exec(B)??[]);return s!==void 0&&
s===g&&Number(_)<Number(A)}var T=class{inherited;#t;#s;#e;#n=!1;constructor(a,c,{mine:s,inherited:_}){this.#t=a,this.#s=
c,this.#e=s,this.inherited=_}get isLost(){return this.#n}get suspended(){return this.#e.suspended}async confirm(){await(0,o.
t)(this.#t.clock,D),await this.#a()}async renew(a=this.#e.suspended){const{clock:c}=this.#t,s=await this.#a(),_=this.#e.
leaseUntil-l.t+y<=c.now(),g=s.text===JSON.stringify(this.#e)&&a.join()===this.#e.suspended.join();(_||!g)&&await this.#o(
s,i(this.#t,a))}async release(){if(this.#n)return;const{log:a}=this.#t,c=this.#e.suspended.length>0?{leaseUntil:0}:{held:!1};
try{await this.#o(await this.#a(),{...this.#e,...c})}catch(s){const _=new Date(this.#e.leaseUntil).toISOString();a.warning(
`the lock could not be released; it ends by itself at ${_} (${String(s)})`)}}keep(){const{clock:a}=this.#t;let c=!1,s=()=>{},
_=Promise.resolve();const g=()=>{s=a.after(y,()=>{_=this.renew().catch(()=>{}).then(()=>{c||g()})})};return g(),async()=>{
c=!0,s(),await _}}async#o(a,c){try{await this.#s.overwrite(a,c),this.#e=c}catch(s){throw s instanceof M.t&&s.code==="loc\
k.held"?this.#r(s.message):s}}async#a(){const{clock:a,owner:c}=this.#t;let s=await this.#s.read();for(let _=0;s?.lock?.owner!==
c&&_<3;_++)await(0,o.t)(a,D),s=await this.#s.read();if(s?.lock?.owner===c&&s.lock.held)return s;throw this.#r(s?.lock?`i\
t is ${s.lock.owner}'s (${s.lock.purpose})`:"it is gone")}#r(a){this.#n=!0;const{stackName:c}=this.#t;return new M.t("lo\
ck.lost",`the lock of stack ${c} was taken from this run: ${a}; nothing more was changed, run again when that run has en\
ded`)}}}),4640:((L,f,t)=>{t.d(f,{t:()=>l});var o=t(7598);const l=({runName:M})=>`${M}-${(0,o.randomBytes)(4).toString("h\
ex")}`}),4865:((L,f,t)=>{t.d(f,{n:()=>m,t:()=>E});var o=t(2656),l=t(7643),M=t(6580),C=t(990),y=t(7274);async function E({
aws:D},k){const n=await D.ssm();try{const{Parameter:e}=await n.send(new C.n({Name:(0,l._)(k).pause}));return o.r.safeParse(
JSON.parse(e?.Value??"")).data}catch(e){if((0,M.t)(e,"ParameterNotFound")||e instanceof SyntaxError)return;throw e}}async function m({
aws:D,runName:k},n,e){const i=await D.ssm(),r={paused:e,by:k};await i.send(new y.t({Name:(0,l._)(n).pause,Description:"W\
hether the reconciler only looks",Type:"String",Value:JSON.stringify(r),Overwrite:!0}))}}),311:((L,f,t)=>{t.d(f,{S3Client:()=>o.
t});var o=t(3189),l=t(6164),M=t(6313)})};export{x as id,V as ids,G as modules};
