const G=4526,V=[4526,2340],F={4729:((L,h,t)=>{t.d(h,{t:()=>D});var o=t(4255),_=t(2824),D=class extends(0,o.r)(o.t,o.n,"D\
eleteStack",_.i){}}),9208:((L,h,t)=>{t.d(h,{t:()=>o});const o=_=>Object.assign(_,{eventStreamMarshaller:_.eventStreamSerdeProvider(
_)})}),8930:((L,h,t)=>{t.d(h,{t:()=>D});var o=t(3667),_=t(6776),D=class extends(0,o.i)(o.n,o.r,"ResumeProcesses",_.i){}}),
8919:((L,h,t)=>{t.d(h,{n:()=>m,t:()=>M});var o=t(2656),_=t(7643),D=t(3667),g=t(8930),C=t(4865);async function m(e,s,{paused:r,
guard:d=P=>P()}){const P=await e.aws.autoScaling(),T=(0,_.g)(s),a=(await v(e,s)).includes(_.i);if(r===void 0&&!a)return!1;
const i=async()=>(0,C.n)(e,s,r??(await(0,C.t)(e,s))?.paused??!1);return a?await d(async()=>{await i();const n=await y(e,
s),c=_.t.filter(k=>!n.includes(k));c.length!==0&&await P.send(new g.t({AutoScalingGroupName:T,ScalingProcesses:c}))}):await i(),
a}async function M(e,s){if(!(await v(e,s)).includes("Terminate"))return;const r=await e.aws.autoScaling(),d=(0,_.g)(s);await r.
send(new g.t({AutoScalingGroupName:d,ScalingProcesses:[_.f]}))}async function v({aws:e},s){const{AutoScalingGroups:r=[]}=await(await e.
autoScaling()).send(new D.t({AutoScalingGroupNames:[(0,_.g)(s)]}));return r.flatMap(({SuspendedProcesses:d})=>d??[]).map(
({ProcessName:d=""})=>d)}async function y({aws:e,clock:s,runName:r},d){const{LockParameter:P}=await t.e(9534).then(t.bind(
t,9534)),T=await new P({aws:e,stackName:d,owner:r}).read();return T?.lock&&(0,o.i)(T.lock,s.now())?T.lock.suspended:[]}}),
6220:((L,h,t)=>{t.d(h,{n:()=>M,t:()=>m});var o=t(4729),_=t(4255),D=t(2824),g=t(254),C=class extends(0,_.r)(_.t,_.n,"Upda\
teTerminationProtection",D.h){};function m(v,{retain:y=[],roleArn:e=""}={}){const{client:s,stackId:r}=v,d={StackName:r,...y.
length>0&&{RetainResources:[...y]},...e&&{RoleARN:e}};return(0,g.n)(v,P=>s.send(new o.t({...d,ClientRequestToken:P})),P=>P===
void 0||P.status.isDeleted)}async function M({client:v,stackId:y},e){await v.send(new C({StackName:y,EnableTerminationProtection:e}))}}),
6313:((L,h,t)=>{t.r(h),t.d(h,{a:()=>P,i:()=>T,n:()=>i,r:()=>a,run:()=>S,t:()=>n});var o=t(6164),_=t(6220),D=t(4059),g=t(
7643),C=t(6580),m=t(3189),M=t(139),v=t(990),y=t(2264),e=t(8919),s=t(4640),r=t(9713),d=t(6223),P=class extends(0,m.E)(m.g,
m.C,"DeleteBucket",m.r){},T=class extends(0,m.E)(m._,m.w,"DeleteObjects",m.i){},a=class extends(0,m.E)(m.v,m.y,"ListObje\
ctVersions",m.s){},i=class extends(0,M.i)(M.n,M.r,"DeleteParameters",v.n){},n=class extends(0,M.i)(M.n,M.r,"GetParameter\
sByPath",v.a){};const c=10;async function k({aws:O},l){const E=await O.ssm(),u=[];let f;do{const w=await E.send(new n({Path:(0,g.
_)(l).prefix,Recursive:!0,...f&&{NextToken:f}}));u.push(...(w.Parameters??[]).map(({Name:R})=>R??"")),f=w.NextToken}while(f);
for(let w=0;w<u.length;w+=c)await E.send(new i({Names:u.slice(w,w+c)}));return u.length}async function A({aws:O},l){const E=await O.
s3();if(!await(0,o.t)(E,l))return!1;await B(E,l);try{await E.send(new P(l))}catch(u){if(!(0,C.t)(u,"NoSuchBucket"))throw u}
return!0}async function B(O,l){let E={};for(;E;){const u=await K(O,l,E),f=[...u.Versions??[],...u.DeleteMarkers??[]].map(
({Key:w,VersionId:R})=>({Key:w,...R&&{VersionId:R}}));f.length>0&&await I(O,l,f),E=u.IsTruncated?{...u.NextKeyMarker&&{KeyMarker:u.
NextKeyMarker},...u.NextVersionIdMarker&&{VersionIdMarker:u.NextVersionIdMarker}}:void 0}}const K=(O,l,E)=>O.send(new a(
{...l,...E}));async function I(O,l,E){const{Errors:u=[]}=await O.send(new T({...l,Delete:{Objects:E,Quiet:!0}})),[f]=u;if(!f)
return;const w=`${u.length} objects in bucket ${l.Bucket} were not deleted (${f.Key}: ${f.Code} ${f.Message}); run destr\
oy again`;throw new y.t("destroy.incomplete",w)}const j=54e5,S=async(O,l)=>{const{stackName:E}=O,{log:u}=l;$(O);const f=await u.
group("Preflight",()=>(0,r.t)(l)),w=await(0,D.t)(l,E),R=!w||w.status.isDeleted;R?u.info(`there is no stack ${E} in ${f.region}\
 of account ${f.account}`):await u.group("Deletion",()=>N(l,w));const U=await k(l,E),p={Bucket:(0,o.n)(f,E),ExpectedBucketOwner:f.
account},W=await A(l,p);return u.info(`deleted ${U} parameters and ${W?"":"no "}bucket ${p.Bucket}`),{headline:R?`stack ${E}\
 was gone already; ${U} parameters and ${W?1:0} buckets were left of it`:`stack ${E} is gone, with its parameters and it\
s bucket`,outputs:{"stack-id":w?.id??""},result:{command:"destroy",stack:E,stackId:w?.id??null,wasGone:R,parameters:U,bucket:W?
p.Bucket:null,cloudFormationCalls:l.aws.cloudFormationCalls()},tables:[],failure:void 0}};function $({confirm:O,stackName:l}){
if(O===l)return;const E=`destroy deletes stack "${l}", and confirm is "${O}"; set confirm to the stack's name`;throw new y.
t("destroy.unconfirmed",E)}async function N(O,l){const E={stackName:l.name,owner:(0,s.t)(O),purpose:"destroy"},u=await(0,d.
n)({...O,...E}),f=u.keep();let w=!1;try{await(0,e.t)(O,l.name),await x(O,l),w=!0}finally{await f(),w||await u.release()}}
async function x({aws:O,clock:l,log:E},u){const f={client:await O.cloudFormation(),clock:l,stackId:u.id,timeout:j,onEvent:U=>E.
info(U)};u.isProtected&&await(0,_.n)(f,!1);const w=await(0,_.t)(f);if(w.kind==="done")return;const R=w.kind==="failed"?w.
cause:`it is still ${w.status} after ${j/6e4} minutes`;throw new y.t("destroy.incomplete",`stack ${u.name} was not delet\
ed: ${R}; run destroy again`)}}),7158:((L,h,t)=>{t.d(h,{n:()=>M,t:()=>v});var o=t(2656),_=t(7643),D=t(6580),g=t(139),C=t(
7274),m=t(2264);function M(e,{owner:s,purpose:r,leaseUntil:d}){const P=new Date(d).toISOString();return new m.t("lock.he\
ld",`stack ${e} is being changed by another run, ${s} (${r}), whose lock holds until ${P} and is renewed; run again when\
 it has ended`)}var v=class{#t;#s;#e;#n;constructor({aws:e,stackName:s,owner:r}){this.#t=e,this.#s=(0,_._)(s).lock,this.#e=
r,this.#n=s}async read(e){const s=await this.#t.ssm(),r=e===void 0?this.#s:`${this.#s}:${e}`;try{const{Parameter:d}=await s.
send(new g.t({Name:r})),P=d?.Value??"";return{version:d?.Version??0,lock:y(P),text:P}}catch(d){if((0,D.t)(d,"ParameterNo\
tFound","ParameterVersionNotFound"))return;throw d}}async create(e){const s=await this.#t.ssm();try{const{Version:r=1}=await s.
send(new C.t({Name:this.#s,Type:"String",Value:JSON.stringify(e)}));return r}catch(r){if((0,D.t)(r,"ParameterAlreadyExis\
ts"))return;throw r}}async overwrite(e,s){const r=await this.#a(JSON.stringify(s));if(r===e.version+1)return r;const d=await this.
read(e.version+1);if(d?.lock?.owner===this.#e)return r;throw d&&await this.#o(d,r),M(this.#n,d?.lock??{...s,owner:"unkno\
wn"})}async#o(e,s){let r=e;for(let d=s-1;d>e.version;d--){const P=await this.read(d);if(P?.lock?.owner===e.lock?.owner){
r=P??r;break}}(await this.read())?.version===s&&await this.#a(r.text)}async#a(e){const{Version:s=0}=await(await this.#t.
ssm()).send(new C.t({Name:this.#s,Type:"String",Value:e,Overwrite:!0}));return s}};function y(e){try{return o.n.safeParse(
JSON.parse(e)).data}catch{return}}}),2656:((L,h,t)=>{t.d(h,{i:()=>g,n:()=>D,r:()=>C,t:()=>_});var o=t(7811);const _=12e4,
D=(0,o.u)({owner:(0,o.p)(),purpose:(0,o.t)(["deploy","rotate","repair","destroy"]),held:(0,o.r)(),leaseUntil:(0,o.a)(),suspended:(0,o.
n)((0,o.p)())}),g=(m,M)=>m.held&&m.leaseUntil>M,C=(0,o.u)({paused:(0,o.r)(),by:(0,o.p)()})}),6223:((L,h,t)=>{t.d(h,{n:()=>e});
var o=t(6765),_=t(2656),D=t(2264),g=t(7158);const C=1e4,m=15e3,M=2500,v=1e3,y=6e5;async function e(a){const i=new g.t(a);
for(;;){const n=await i.read(),c=n?.lock?.held&&n.lock.owner!==a.owner?await d(a,i,n):n,k=r(a,c?.lock?.suspended??[]);if((c?
await i.overwrite(c,k):await i.create(k))===void 0)continue;const A=s(c?.lock,a)?c?.lock:void 0;A&&a.log.info(`took over\
 from ${A.owner} (${A.purpose})`);const B=new T(a,i,{mine:k,inherited:A});return c&&await B.confirm(),B}}const s=(a,{owner:i})=>a!==
void 0&&a.owner!==i&&(a.held||a.suspended.length>0);function r({owner:a,purpose:i,clock:n},c){return{owner:a,purpose:i,held:!0,
leaseUntil:n.now()+_.t,suspended:[...c]}}async function d(a,i,n){const{clock:c,log:k,stackName:A}=a,B=n.lock;if(P(B.owner,
a.owner))return n;const K=Math.max(B.leaseUntil,c.now()+m),I=B.leaseUntil<c.now()-y?c.now():K;for((0,_.i)(B,c.now())&&k.
info(`the lock is held by ${B.owner}: is it alive?`);c.now()<I;){await(0,o.t)(c,Math.min(M,I-c.now()));const j=await i.read();
if(j?.version!==n.version){if(!j?.lock?.held)return j;throw(0,g.n)(A,j.lock)}}return n}function P(a,i){const[[,n,c]=[],[
,k,A]=[]]=[a,i].map(B=>/^(\d+)-(\d+)-/.exec(B)??[]);return n!==void 0&&n===k&&Number(c)<Number(A)}var T=class{inherited;#t;#s;#e;#n=!1;constructor(a,i,{
mine:n,inherited:c}){this.#t=a,this.#s=i,this.#e=n,this.inherited=c}get isLost(){return this.#n}get suspended(){return this.#e.
suspended}async confirm(){await(0,o.t)(this.#t.clock,v),await this.#a()}async renew(a=this.#e.suspended){const{clock:i}=this.#t,
n=await this.#a(),c=this.#e.leaseUntil-_.t+C<=i.now(),k=n.text===JSON.stringify(this.#e)&&a.join()===this.#e.suspended.join();
(c||!k)&&await this.#o(n,r(this.#t,a))}async release(){if(this.#n)return;const{log:a}=this.#t,i=this.#e.suspended.length>
0?{leaseUntil:0}:{held:!1};try{await this.#o(await this.#a(),{...this.#e,...i})}catch(n){const c=new Date(this.#e.leaseUntil).
toISOString();a.warning(`the lock could not be released; it ends by itself at ${c} (${String(n)})`)}}keep(){const{clock:a}=this.#t;
let i=!1,n=()=>{},c=Promise.resolve();const k=()=>{n=a.after(C,()=>{c=this.renew().catch(()=>{}).then(()=>{i||k()})})};return k(),
async()=>{i=!0,n(),await c}}async#o(a,i){try{await this.#s.overwrite(a,i),this.#e=i}catch(n){throw n instanceof D.t&&n.code===
"lock.held"?this.#r(n.message):n}}async#a(){const{clock:a,owner:i}=this.#t;let n=await this.#s.read();for(let c=0;n?.lock?.
owner!==i&&c<3;c++)await(0,o.t)(a,v),n=await this.#s.read();if(n?.lock?.owner===i&&n.lock.held)return n;throw this.#r(n?.
lock?`it is ${n.lock.owner}'s (${n.lock.purpose})`:"it is gone")}#r(a){this.#n=!0;const{stackName:i}=this.#t;return new D.
t("lock.lost",`the lock of stack ${i} was taken from this run: ${a}; nothing more was changed, run again when that run h\
as ended`)}}}),4640:((L,h,t)=>{t.d(h,{t:()=>_});var o=t(7598);const _=({runName:D})=>`${D}-${(0,o.randomBytes)(4).toString(
"hex")}`}),4865:((L,h,t)=>{t.d(h,{n:()=>M,t:()=>m});var o=t(2656),_=t(7643),D=t(6580),g=t(139),C=t(7274);async function m({
aws:v},y){const e=await v.ssm();try{const{Parameter:s}=await e.send(new g.t({Name:(0,_._)(y).pause}));return o.r.safeParse(
JSON.parse(s?.Value??"")).data}catch(s){if((0,D.t)(s,"ParameterNotFound")||s instanceof SyntaxError)return;throw s}}async function M({
aws:v,runName:y},e,s){const r=await v.ssm(),d={paused:s,by:y};await r.send(new C.t({Name:(0,_._)(e).pause,Description:"W\
hether the reconciler only looks",Type:"String",Value:JSON.stringify(d),Overwrite:!0}))}}),311:((L,h,t)=>{t.d(h,{S3Client:()=>o.
t});var o=t(3189),_=t(6164),D=t(6313)})};export{G as id,V as ids,F as modules};
