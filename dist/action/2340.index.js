const G=2340,V=[2340],F={4729:((L,O,t)=>{t.d(O,{t:()=>D});var o=t(4255),_=t(2824),D=class extends(0,o.r)(o.t,o.n,"Delete\
Stack",_.i){}}),9208:((L,O,t)=>{t.d(O,{t:()=>o});const o=_=>Object.assign(_,{eventStreamMarshaller:_.eventStreamSerdeProvider(
_)})}),8930:((L,O,t)=>{t.d(O,{t:()=>D});var o=t(3667),_=t(6776),D=class extends(0,o.i)(o.n,o.r,"ResumeProcesses",_.i){}}),
8919:((L,O,t)=>{t.d(O,{n:()=>w,t:()=>M});var o=t(2656),_=t(7643),D=t(3667),g=t(8930),k=t(4865);async function w(e,s,{paused:r,
guard:d=h=>h()}){const h=await e.aws.autoScaling(),T=(0,_.g)(s),a=(await v(e,s)).includes(_.i);if(r===void 0&&!a)return!1;
const i=async()=>(0,k.n)(e,s,r??(await(0,k.t)(e,s))?.paused??!1);return a?await d(async()=>{await i();const n=await y(e,
s),c=_.t.filter(C=>!n.includes(C));c.length!==0&&await h.send(new g.t({AutoScalingGroupName:T,ScalingProcesses:c}))}):await i(),
a}async function M(e,s){if(!(await v(e,s)).includes("Terminate"))return;const r=await e.aws.autoScaling(),d=(0,_.g)(s);await r.
send(new g.t({AutoScalingGroupName:d,ScalingProcesses:[_.f]}))}async function v({aws:e},s){const{AutoScalingGroups:r=[]}=await(await e.
autoScaling()).send(new D.t({AutoScalingGroupNames:[(0,_.g)(s)]}));return r.flatMap(({SuspendedProcesses:d})=>d??[]).map(
({ProcessName:d=""})=>d)}async function y({aws:e,clock:s,runName:r},d){const{LockParameter:h}=await t.e(9534).then(t.bind(
t,9534)),T=await new h({aws:e,stackName:d,owner:r}).read();return T?.lock&&(0,o.i)(T.lock,s.now())?T.lock.suspended:[]}}),
6220:((L,O,t)=>{t.d(O,{n:()=>M,t:()=>w});var o=t(4729),_=t(4255),D=t(2824),g=t(254),k=class extends(0,_.r)(_.t,_.n,"Upda\
teTerminationProtection",D.h){};function w(v,{retain:y=[],roleArn:e=""}={}){const{client:s,stackId:r}=v,d={StackName:r,...y.
length>0&&{RetainResources:[...y]},...e&&{RoleARN:e}};return(0,g.n)(v,h=>s.send(new o.t({...d,ClientRequestToken:h})),h=>h===
void 0||h.status.isDeleted)}async function M({client:v,stackId:y},e){await v.send(new k({StackName:y,EnableTerminationProtection:e}))}}),
6313:((L,O,t)=>{t.r(O),t.d(O,{a:()=>h,i:()=>T,n:()=>i,r:()=>a,run:()=>S,t:()=>n});var o=t(6164),_=t(6220),D=t(4059),g=t(
7643),k=t(6580),w=t(3189),M=t(139),v=t(990),y=t(2264),e=t(8919),s=t(4640),r=t(9713),d=t(6223),h=class extends(0,w.E)(w.g,
w.C,"DeleteBucket",w.r){},T=class extends(0,w.E)(w._,w.w,"DeleteObjects",w.i){},a=class extends(0,w.E)(w.v,w.y,"ListObje\
ctVersions",w.s){},i=class extends(0,M.i)(M.n,M.r,"DeleteParameters",v.n){},n=class extends(0,M.i)(M.n,M.r,"GetParameter\
sByPath",v.a){};const c=10;async function C({aws:P},l){const m=await P.ssm(),u=[];let f;do{const E=await m.send(new n({Path:(0,g.
_)(l).prefix,Recursive:!0,...f&&{NextToken:f}}));u.push(...(E.Parameters??[]).map(({Name:R})=>R??"")),f=E.NextToken}while(f);
for(let E=0;E<u.length;E+=c)await m.send(new i({Names:u.slice(E,E+c)}));return u.length}async function A({aws:P},l){const m=await P.
s3();if(!await(0,o.t)(m,l))return!1;await B(m,l);try{await m.send(new h(l))}catch(u){if(!(0,k.t)(u,"NoSuchBucket"))throw u}
return!0}async function B(P,l){let m={};for(;m;){const u=await I(P,l,m),f=[...u.Versions??[],...u.DeleteMarkers??[]].map(
({Key:E,VersionId:R})=>({Key:E,...R&&{VersionId:R}}));f.length>0&&await U(P,l,f),m=u.IsTruncated?{...u.NextKeyMarker&&{KeyMarker:u.
NextKeyMarker},...u.NextVersionIdMarker&&{VersionIdMarker:u.NextVersionIdMarker}}:void 0}}const I=(P,l,m)=>P.send(new a(
{...l,...m}));async function U(P,l,m){const{Errors:u=[]}=await P.send(new T({...l,Delete:{Objects:m,Quiet:!0}})),[f]=u;if(!f)
return;const E=`${u.length} objects in bucket ${l.Bucket} were not deleted (${f.Key}: ${f.Code} ${f.Message}); run destr\
oy again`;throw new y.t("destroy.incomplete",E)}const j=54e5,S=async(P,l)=>{const{stackName:m}=P,{log:u}=l;$(P);const f=await u.
group("Preflight",()=>(0,r.t)(l)),E=await(0,D.t)(l,m),R=!E||E.status.isDeleted;R?u.info(`there is no stack ${m} in ${f.region}\
 of account ${f.account}`):await u.group("Deletion",()=>N(l,E));const p=await C(l,m),K={Bucket:(0,o.n)(f,m),ExpectedBucketOwner:f.
account},W=await A(l,K);return u.info(`deleted ${p} parameters and ${W?"":"no "}bucket ${K.Bucket}`),{headline:R?`stack ${m}\
 was gone already; ${p} parameters and ${W?1:0} buckets were left of it`:`stack ${m} is gone, with its parameters and it\
s bucket`,outputs:{"stack-id":E?.id??""},result:{command:"destroy",stack:m,stackId:E?.id??null,wasGone:R,parameters:p,bucket:W?
K.Bucket:null,cloudFormationCalls:l.aws.cloudFormationCalls()},tables:[],failure:void 0}};function $({confirm:P,stackName:l}){
if(P===l)return;const m=`destroy deletes stack "${l}", and confirm is "${P}"; set confirm to the stack's name`;throw new y.
t("destroy.unconfirmed",m)}async function N(P,l){const m={stackName:l.name,owner:(0,s.t)(P),purpose:"destroy"},u=await(0,d.
n)({...P,...m}),f=u.keep();let E=!1;try{await(0,e.t)(P,l.name),await x(P,l),E=!0}finally{await f(),E||await u.release()}}
async function x({aws:P,clock:l,log:m},u){const f={client:await P.cloudFormation(),clock:l,stackId:u.id,timeout:j,onEvent:p=>m.
info(p)};u.isProtected&&await(0,_.n)(f,!1);const E=await(0,_.t)(f);if(E.kind==="done")return;const R=E.kind==="failed"?E.
cause:`it is still ${E.status} after ${j/6e4} minutes`;throw new y.t("destroy.incomplete",`stack ${u.name} was not delet\
ed: ${R}; run destroy again`)}}),7158:((L,O,t)=>{t.d(O,{n:()=>M,t:()=>v});var o=t(2656),_=t(7643),D=t(6580),g=t(139),k=t(
7274),w=t(2264);function M(e,{owner:s,purpose:r,leaseUntil:d}){const h=new Date(d).toISOString();return new w.t("lock.he\
ld",`stack ${e} is being changed by another run, ${s} (${r}), whose lock holds until ${h} and is renewed; run again when\
 it has ended`)}var v=class{#t;#s;#e;#n;constructor({aws:e,stackName:s,owner:r}){this.#t=e,this.#s=(0,_._)(s).lock,this.#e=
r,this.#n=s}async read(e){const s=await this.#t.ssm(),r=e===void 0?this.#s:`${this.#s}:${e}`;try{const{Parameter:d}=await s.
send(new g.t({Name:r})),h=d?.Value??"";return{version:d?.Version??0,lock:y(h),text:h}}catch(d){if((0,D.t)(d,"ParameterNo\
tFound","ParameterVersionNotFound"))return;throw d}}async create(e){const s=await this.#t.ssm();try{const{Version:r=1}=await s.
send(new k.t({Name:this.#s,Type:"String",Value:JSON.stringify(e)}));return r}catch(r){if((0,D.t)(r,"ParameterAlreadyExis\
ts"))return;throw r}}async overwrite(e,s){const r=await this.#a(JSON.stringify(s));if(r===e.version+1)return r;const d=await this.
read(e.version+1);if(d?.lock?.owner===this.#e)return r;throw d&&await this.#o(d,r),M(this.#n,d?.lock??{...s,owner:"unkno\
wn"})}async#o(e,s){let r=e;for(let d=s-1;d>e.version;d--){const h=await this.read(d);if(h?.lock?.owner===e.lock?.owner){
r=h??r;break}}(await this.read())?.version===s&&await this.#a(r.text)}async#a(e){const{Version:s=0}=await(await this.#t.
ssm()).send(new k.t({Name:this.#s,Type:"String",Value:e,Overwrite:!0}));return s}};function y(e){try{return o.n.safeParse(
JSON.parse(e)).data}catch{return}}}),2656:((L,O,t)=>{t.d(O,{i:()=>g,n:()=>D,r:()=>k,t:()=>_});var o=t(7811);const _=12e4,
D=(0,o.u)({owner:(0,o.p)(),purpose:(0,o.t)(["deploy","rotate","repair","destroy"]),held:(0,o.r)(),leaseUntil:(0,o.a)(),suspended:(0,o.
n)((0,o.p)())}),g=(w,M)=>w.held&&w.leaseUntil>M,k=(0,o.u)({paused:(0,o.r)(),by:(0,o.p)()})}),6223:((L,O,t)=>{t.d(O,{n:()=>e});
var o=t(6765),_=t(2656),D=t(2264),g=t(7158);const k=1e4,w=15e3,M=2500,v=1e3,y=6e5;async function e(a){const i=new g.t(a);
for(;;){const n=await i.read(),c=n?.lock?.held&&n.lock.owner!==a.owner?await d(a,i,n):n,C=r(a,c?.lock?.suspended??[]);if((c?
await i.overwrite(c,C):await i.create(C))===void 0)continue;const A=s(c?.lock,a)?c?.lock:void 0;A&&a.log.info(`took over\
 from ${A.owner} (${A.purpose})`);const B=new T(a,i,{mine:C,inherited:A});return c&&await B.confirm(),B}}const s=(a,{owner:i})=>a!==
void 0&&a.owner!==i&&(a.held||a.suspended.length>0);function r({owner:a,purpose:i,clock:n},c){return{owner:a,purpose:i,held:!0,
leaseUntil:n.now()+_.t,suspended:[...c]}}async function d(a,i,n){const{clock:c,log:C,stackName:A}=a,B=n.lock;if(h(B.owner,
a.owner))return n;const I=Math.max(B.leaseUntil,c.now()+w),U=B.leaseUntil<c.now()-y?c.now():I;for((0,_.i)(B,c.now())&&C.
info(`the lock is held by ${B.owner}: is it alive?`);c.now()<U;){await(0,o.t)(c,Math.min(M,U-c.now()));const j=await i.read();
if(j?.version!==n.version){if(!j?.lock?.held)return j;throw(0,g.n)(A,j.lock)}}return n}function h(a,i){const[[,n,c]=[],[
,C,A]=[]]=[a,i].map(B=>/^(\d+)-(\d+)-/.exec(B)??[]);return n!==void 0&&n===C&&Number(c)<Number(A)}var T=class{inherited;#t;#s;#e;#n=!1;constructor(a,i,{
mine:n,inherited:c}){this.#t=a,this.#s=i,this.#e=n,this.inherited=c}get isLost(){return this.#n}get suspended(){return this.#e.
suspended}async confirm(){await(0,o.t)(this.#t.clock,v),await this.#a()}async renew(a=this.#e.suspended){const{clock:i}=this.#t,
n=await this.#a(),c=this.#e.leaseUntil-_.t+k<=i.now(),C=n.text===JSON.stringify(this.#e)&&a.join()===this.#e.suspended.join();
(c||!C)&&await this.#o(n,r(this.#t,a))}async release(){if(this.#n)return;const{log:a}=this.#t,i=this.#e.suspended.length>
0?{leaseUntil:0}:{held:!1};try{await this.#o(await this.#a(),{...this.#e,...i})}catch(n){const c=new Date(this.#e.leaseUntil).
toISOString();a.warning(`the lock could not be released; it ends by itself at ${c} (${String(n)})`)}}keep(){const{clock:a}=this.#t;
let i=!1,n=()=>{},c=Promise.resolve();const C=()=>{n=a.after(k,()=>{c=this.renew().catch(()=>{}).then(()=>{i||C()})})};return C(),
async()=>{i=!0,n(),await c}}async#o(a,i){try{await this.#s.overwrite(a,i),this.#e=i}catch(n){throw n instanceof D.t&&n.code===
"lock.held"?this.#r(n.message):n}}async#a(){const{clock:a,owner:i}=this.#t;let n=await this.#s.read();for(let c=0;n?.lock?.
owner!==i&&c<3;c++)await(0,o.t)(a,v),n=await this.#s.read();if(n?.lock?.owner===i&&n.lock.held)return n;throw this.#r(n?.
lock?`it is ${n.lock.owner}'s (${n.lock.purpose})`:"it is gone")}#r(a){this.#n=!0;const{stackName:i}=this.#t;return new D.
t("lock.lost",`the lock of stack ${i} was taken from this run: ${a}; nothing more was changed, run again when that run h\
as ended`)}}}),4640:((L,O,t)=>{t.d(O,{t:()=>_});var o=t(7598);const _=({runName:D})=>`${D}-${(0,o.randomBytes)(4).toString(
"hex")}`}),4865:((L,O,t)=>{t.d(O,{n:()=>M,t:()=>w});var o=t(2656),_=t(7643),D=t(6580),g=t(139),k=t(7274);async function w({
aws:v},y){const e=await v.ssm();try{const{Parameter:s}=await e.send(new g.t({Name:(0,_._)(y).pause}));return o.r.safeParse(
JSON.parse(s?.Value??"")).data}catch(s){if((0,D.t)(s,"ParameterNotFound")||s instanceof SyntaxError)return;throw s}}async function M({
aws:v,runName:y},e,s){const r=await v.ssm(),d={paused:s,by:y};await r.send(new k.t({Name:(0,_._)(e).pause,Description:"W\
hether the reconciler only looks",Type:"String",Value:JSON.stringify(d),Overwrite:!0}))}})};export{G as id,V as ids,F as modules};
