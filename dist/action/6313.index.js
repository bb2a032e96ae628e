const x=6313,V=[6313],G={4729:((A,O,t)=>{t.d(O,{t:()=>_});var r=t(4255),_=class extends(0,r.r)(r.t,r.n,"DeleteStack",r.s){}}),
8930:((A,O,t)=>{t.d(O,{t:()=>_});var r=t(6776),_=class extends(0,r.a)(r.r,r.i,"ResumeProcesses",r.c){}}),8919:((A,O,t)=>{
t.d(O,{n:()=>E,t:()=>m});var r=t(2656),_=t(7643),v=t(6776),C=t(8930),y=t(4865);async function E(n,e,{paused:i,guard:o=M=>M()}){
const M=await n.aws.autoScaling(),L=(0,_.g)(e),a=(await D(n,e)).includes(_.i);if(i===void 0&&!a)return!1;const c=async()=>(0,y.
n)(n,e,i??(await(0,y.t)(n,e))?.paused??!1);return a?await o(async()=>{await c();const s=await k(n,e),l=_.t.filter(g=>!s.
includes(g));l.length!==0&&await M.send(new C.t({AutoScalingGroupName:L,ScalingProcesses:l}))}):await c(),a}async function m(n,e){
if(!(await D(n,e)).includes("Terminate"))return;const i=await n.aws.autoScaling(),o=(0,_.g)(e);await i.send(new C.t({AutoScalingGroupName:o,
ScalingProcesses:[_.f]}))}async function D({aws:n},e){const{AutoScalingGroups:i=[]}=await(await n.autoScaling()).send(new v.
n({AutoScalingGroupNames:[(0,_.g)(e)]}));return i.flatMap(({SuspendedProcesses:o})=>o??[]).map(({ProcessName:o=""})=>o)}
async function k({aws:n,clock:e,runName:i},o){const{LockParameter:M}=await t.e(9534).then(t.bind(t,9534)),L=await new M(
{aws:n,stackName:o,owner:i}).read();return L?.lock&&(0,r.i)(L.lock,e.now())?L.lock.suspended:[]}}),6220:((A,O,t)=>{t.d(O,
{n:()=>E,t:()=>y});var r=t(4729),_=t(4255),v=t(254),C=class extends(0,_.r)(_.t,_.n,"UpdateTerminationProtection",_.v){};
function y(m,{retain:D=[],roleArn:k=""}={}){const{client:n,stackId:e}=m,i={StackName:e,...D.length>0&&{RetainResources:[
...D]},...k&&{RoleARN:k}};return(0,v.n)(m,o=>n.send(new r.t({...i,ClientRequestToken:o})),o=>o===void 0||o.status.isDeleted)}
async function E({client:m,stackId:D},k){await m.send(new C({StackName:D,EnableTerminationProtection:k}))}}),6313:((A,O,t)=>{
t.r(O),t.d(O,{a:()=>o,i:()=>M,n:()=>a,r:()=>L,run:()=>R,t:()=>c});var r=t(6164),_=t(6220),v=t(4059),C=t(7643),y=t(6580),
E=t(3189),m=t(990),D=t(2264),k=t(8919),n=t(4640),e=t(9713),i=t(6223),o=class extends(0,E.E)(E.g,E.C,"DeleteBucket",E.r){},
M=class extends(0,E.E)(E._,E.w,"DeleteObjects",E.i){},L=class extends(0,E.E)(E.v,E.y,"ListObjectVersions",E.s){},a=class extends(0,m.
a)(m.r,m.i,"DeleteParameters",m.s){},c=class extends(0,m.a)(m.r,m.i,"GetParametersByPath",m.c){};const s=10;async function l({
aws:P},d){const w=await P.ssm(),u=[];let f;do{const h=await w.send(new c({Path:(0,C._)(d).prefix,Recursive:!0,...f&&{NextToken:f}}));
u.push(...(h.Parameters??[]).map(({Name:p})=>p??"")),f=h.NextToken}while(f);for(let h=0;h<u.length;h+=s)await w.send(new a(
{Names:u.slice(h,h+s)}));return u.length}async function g({aws:P},d){const w=await P.s3();if(!await(0,r.t)(w,d))return!1;
await T(w,d);try{await w.send(new o(d))}catch(u){if(!(0,y.t)(u,"NoSuchBucket"))throw u}return!0}async function T(P,d){let w={};
for(;w;){const u=await B(P,d,w),f=[...u.Versions??[],...u.DeleteMarkers??[]].map(({Key:h,VersionId:p})=>({Key:h,...p&&{VersionId:p}}));
f.length>0&&await I(P,d,f),w=u.IsTruncated?{...u.NextKeyMarker&&{KeyMarker:u.NextKeyMarker},...u.NextVersionIdMarker&&{VersionIdMarker:u.
NextVersionIdMarker}}:void 0}}const B=(P,d,w)=>P.send(new L({...d,...w}));async function I(P,d,w){const{Errors:u=[]}=await P.
send(new M({...d,Delete:{Objects:w,Quiet:!0}})),[f]=u;if(!f)return;const h=`${u.length} objects in bucket ${d.Bucket} we\
re not deleted (${f.Key}: ${f.Code} ${f.Message}); run destroy again`;throw new D.t("destroy.incomplete",h)}const U=54e5,
R=async(P,d)=>{const{stackName:w}=P,{log:u}=d;S(P);const f=await u.group("Preflight",()=>(0,e.t)(d)),h=await(0,v.t)(d,w),
p=!h||h.status.isDeleted;p?u.info(`there is no stack ${w} in ${f.region} of account ${f.account}`):await u.group("Deleti\
on",()=>$(d,h));const j=await l(d,w),K={Bucket:(0,r.n)(f,w),ExpectedBucketOwner:f.account},W=await g(d,K);return u.info(
`deleted ${j} parameters and ${W?"":"no "}bucket ${K.Bucket}`),{headline:p?`stack ${w} was gone already; ${j} parameters\
 and ${W?1:0} buckets were left of it`:`stack ${w} is gone, with its parameters and its bucket`,outputs:{"stack-id":h?.id??
""},result:{command:"destroy",stack:w,stackId:h?.id??null,wasGone:p,parameters:j,bucket:W?K.Bucket:null,cloudFormationCalls:d.
aws.cloudFormationCalls()},tables:[],failure:void 0}};function S({confirm:P,stackName:d}){if(P===d)return;const w=`destr\
oy deletes stack "${d}", and confirm is "${P}"; set confirm to the stack's name`;throw new D.t("destroy.unconfirmed",w)}
async function $(P,d){const w={stackName:d.name,owner:(0,n.t)(P),purpose:"destroy"},u=await(0,i.n)({...P,...w}),f=u.keep();
let h=!1;try{await(0,k.t)(P,d.name),await N(P,d),h=!0}finally{await f(),h||await u.release()}}async function N({aws:P,clock:d,
log:w},u){const f={client:await P.cloudFormation(),clock:d,stackId:u.id,timeout:U,onEvent:j=>w.info(j)};u.isProtected&&await(0,_.
n)(f,!1);const h=await(0,_.t)(f);if(h.kind==="done")return;const p=h.kind==="failed"?h.cause:`it is still ${h.status} af\
ter ${U/6e4} minutes`;throw new D.t("destroy.incomplete",`stack ${u.name} was not deleted: ${p}; run destroy again`)}}),
7158:((A,O,t)=>{t.d(O,{n:()=>m,t:()=>D});var r=t(2656),_=t(7643),v=t(6580),C=t(990),y=t(7274),E=t(2264);function m(n,{owner:e,
purpose:i,leaseUntil:o}){const M=new Date(o).toISOString();return new E.t("lock.held",`stack ${n} is being changed by an\
other run, ${e} (${i}), whose lock holds until ${M} and is renewed; run again when it has ended`)}var D=class{#t;#s;#e;#n;constructor({
aws:n,stackName:e,owner:i}){this.#t=n,this.#s=(0,_._)(e).lock,this.#e=i,this.#n=e}async read(n){const e=await this.#t.ssm(),
i=n===void 0?this.#s:`${this.#s}:${n}`;try{const{Parameter:o}=await e.send(new C.n({Name:i})),M=o?.Value??"";return{version:o?.
Version??0,lock:k(M),text:M}}catch(o){if((0,v.t)(o,"ParameterNotFound","ParameterVersionNotFound"))return;throw o}}async create(n){
const e=await this.#t.ssm();try{const{Version:i=1}=await e.send(new y.t({Name:this.#s,Type:"String",Value:JSON.stringify(
n)}));return i}catch(i){if((0,v.t)(i,"ParameterAlreadyExists"))return;throw i}}async overwrite(n,e){const i=await this.#a(
JSON.stringify(e));if(i===n.version+1)return i;const o=await this.read(n.version+1);if(o?.lock?.owner===this.#e)return i;
throw o&&await this.#o(o,i),m(this.#n,o?.lock??{...e,owner:"unknown"})}async#o(n,e){let i=n;for(let o=e-1;o>n.version;o--){
const M=await this.read(o);if(M?.lock?.owner===n.lock?.owner){i=M??i;break}}(await this.read())?.version===e&&await this.#a(
i.text)}async#a(n){const{Version:e=0}=await(await this.#t.ssm()).send(new y.t({Name:this.#s,Type:"String",Value:n,Overwrite:!0}));
return e}};function k(n){try{return r.n.safeParse(JSON.parse(n)).data}catch{return}}}),2656:((A,O,t)=>{t.d(O,{i:()=>C,n:()=>v,
r:()=>y,t:()=>_});var r=t(7811);const _=12e4,v=(0,r.u)({owner:(0,r.p)(),purpose:(0,r.t)(["deploy","rotate","repair","des\
troy"]),held:(0,r.r)(),leaseUntil:(0,r.a)(),suspended:(0,r.n)((0,r.p)())}),C=(E,m)=>E.held&&E.leaseUntil>m,y=(0,r.u)({paused:(0,r.
r)(),by:(0,r.p)()})}),6223:((A,O,t)=>{t.d(O,{n:()=>n});var r=t(6765),_=t(2656),v=t(2264),C=t(7158);const y=1e4,E=15e3,m=2500,
D=1e3,k=6e5;async function n(a){const c=new C.t(a);for(;;){const s=await c.read(),l=s?.lock?.held&&s.lock.owner!==a.owner?
await o(a,c,s):s,g=i(a,l?.lock?.suspended??[]);if((l?await c.overwrite(l,g):await c.create(g))===void 0)continue;const T=e(
l?.lock,a)?l?.lock:void 0;T&&a.log.info(`took over from ${T.owner} (${T.purpose})`);const B=new L(a,c,{mine:g,inherited:T});
return l&&await B.confirm(),B}}const e=(a,{owner:c})=>a!==void 0&&a.owner!==c&&(a.held||a.suspended.length>0);function i({
owner:a,purpose:c,clock:s},l){return{owner:a,purpose:c,held:!0,leaseUntil:s.now()+_.t,suspended:[...l]}}async function o(a,c,s){
const{clock:l,log:g,stackName:T}=a,B=s.lock;if(M(B.owner,a.owner))return s;const I=Math.max(B.leaseUntil,l.now()+E),U=B.
leaseUntil<l.now()-k?l.now():I;for((0,_.i)(B,l.now())&&g.info(`the lock is held by ${B.owner}: is it alive?`);l.now()<U;){
await(0,r.t)(l,Math.min(m,U-l.now()));const R=await c.read();if(R?.version!==s.version){if(!R?.lock?.held)return R;throw(0,C.
n)(T,R.lock)}}return s}function M(a,c){const[[,s,l]=[],[,g,T]=[]]=[a,c].map(B=>/^(\d+)-(\d+)-/.exec(B)??[]);return s!==void 0&&
s===g&&Number(l)<Number(T)}var L=class{inherited;#t;#s;#e;#n=!1;constructor(a,c,{mine:s,inherited:l}){this.#t=a,this.#s=
c,this.#e=s,this.inherited=l}get isLost(){return this.#n}get suspended(){return this.#e.suspended}async confirm(){await(0,r.
t)(this.#t.clock,D),await this.#a()}async renew(a=this.#e.suspended){const{clock:c}=this.#t,s=await this.#a(),l=this.#e.
leaseUntil-_.t+y<=c.now(),g=s.text===JSON.stringify(this.#e)&&a.join()===this.#e.suspended.join();(l||!g)&&await this.#o(
s,i(this.#t,a))}async release(){if(this.#n)return;const{log:a}=this.#t,c=this.#e.suspended.length>0?{leaseUntil:0}:{held:!1};
try{await this.#o(await this.#a(),{...this.#e,...c})}catch(s){const l=new Date(this.#e.leaseUntil).toISOString();a.warning(
`the lock could not be released; it ends by itself at ${l} (${String(s)})`)}}keep(){const{clock:a}=this.#t;let c=!1,s=()=>{},
l=Promise.resolve();const g=()=>{s=a.after(y,()=>{l=this.renew().catch(()=>{}).then(()=>{c||g()})})};return g(),async()=>{
c=!0,s(),await l}}async#o(a,c){try{await this.#s.overwrite(a,c),this.#e=c}catch(s){throw s instanceof v.t&&s.code==="loc\
k.held"?this.#r(s.message):s}}async#a(){const{clock:a,owner:c}=this.#t;let s=await this.#s.read();for(let l=0;s?.lock?.owner!==
c&&l<3;l++)await(0,r.t)(a,D),s=await this.#s.read();if(s?.lock?.owner===c&&s.lock.held)return s;throw this.#r(s?.lock?`i\
t is ${s.lock.owner}'s (${s.lock.purpose})`:"it is gone")}#r(a){this.#n=!0;const{stackName:c}=this.#t;return new v.t("lo\
ck.lost",`the lock of stack ${c} was taken from this run: ${a}; nothing more was changed, run again when that run has en\
ded`)}}}),4640:((A,O,t)=>{t.d(O,{t:()=>_});var r=t(7598);const _=({runName:v})=>`${v}-${(0,r.randomBytes)(4).toString("h\
ex")}`}),4865:((A,O,t)=>{t.d(O,{n:()=>m,t:()=>E});var r=t(2656),_=t(7643),v=t(6580),C=t(990),y=t(7274);async function E({
aws:D},k){const n=await D.ssm();try{const{Parameter:e}=await n.send(new C.n({Name:(0,_._)(k).pause}));return r.r.safeParse(
JSON.parse(e?.Value??"")).data}catch(e){if((0,v.t)(e,"ParameterNotFound")||e instanceof SyntaxError)return;throw e}}async function m({
aws:D,runName:k},n,e){const i=await D.ssm(),o={paused:e,by:k};await i.send(new y.t({Name:(0,_._)(n).pause,Description:"W\
hether the reconciler only looks",Type:"String",Value:JSON.stringify(o),Overwrite:!0}))}})};export{x as id,V as ids,G as modules};
