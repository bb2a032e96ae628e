const N=633,V=[633],G={4729:((v,d,t)=>{t.d(d,{t:()=>s});var e=t(4255),s=class extends(0,e.r)(e.t,e.n,"DeleteStack",e.s){}}),
6507:((v,d,t)=>{t.d(d,{t:()=>s});var e=t(990),s=class extends(0,e.a)(e.r,e.i,"LabelParameterVersion",e.l){}}),8930:((v,d,t)=>{
t.d(d,{t:()=>s});var e=t(6776),s=class extends(0,e.a)(e.r,e.i,"ResumeProcesses",e.c){}}),8919:((v,d,t)=>{t.d(d,{n:()=>r,
t:()=>l});var e=t(2656),s=t(7643),m=t(6776),M=t(8930),w=t(4865);async function r(c,o,{paused:f,guard:D=B=>B()}){const B=await c.
aws.autoScaling(),y=(0,s.g)(o),L=(await P(c,o)).includes(s.i);if(f===void 0&&!L)return!1;const T=async()=>(0,w.n)(c,o,f??
(await(0,w.t)(c,o))?.paused??!1);return L?await D(async()=>{await T();const R=await O(c,o),j=s.t.filter(I=>!R.includes(I));
j.length!==0&&await B.send(new M.t({AutoScalingGroupName:y,ScalingProcesses:j}))}):await T(),L}async function l(c,o){if(!(await P(
c,o)).includes("Terminate"))return;const f=await c.aws.autoScaling(),D=(0,s.g)(o);await f.send(new M.t({AutoScalingGroupName:D,
ScalingProcesses:[s.f]}))}async function P({aws:c},o){const{AutoScalingGroups:f=[]}=await(await c.autoScaling()).send(new m.
n({AutoScalingGroupNames:[(0,s.g)(o)]}));return f.flatMap(({SuspendedProcesses:D})=>D??[]).map(({ProcessName:D=""})=>D)}
async function O({aws:c,clock:o,runName:f},D){const{LockParameter:B}=await t.e(9534).then(t.bind(t,9534)),y=await new B(
{aws:c,stackName:D,owner:f}).read();return y?.lock&&(0,e.i)(y.lock,o.now())?y.lock.suspended:[]}}),6220:((v,d,t)=>{t.d(d,
{n:()=>r,t:()=>w});var e=t(4729),s=t(4255),m=t(254),M=class extends(0,s.r)(s.t,s.n,"UpdateTerminationProtection",s.v){};
function w(l,{retain:P=[],roleArn:O=""}={}){const{client:c,stackId:o}=l,f={StackName:o,...P.length>0&&{RetainResources:[
...P]},...O&&{RoleARN:O}};return(0,m.n)(l,D=>c.send(new e.t({...f,ClientRequestToken:D})),D=>D===void 0||D.status.isDeleted)}
async function r({client:l,stackId:P},O){await l.send(new M({StackName:P,EnableTerminationProtection:O}))}}),6313:((v,d,t)=>{
t.r(d),t.d(d,{a:()=>D,i:()=>B,n:()=>L,r:()=>y,run:()=>$,t:()=>T});var e=t(6164),s=t(6220),m=t(4059),M=t(7643),w=t(6580),
r=t(3189),l=t(990),P=t(2264),O=t(8919),c=t(4640),o=t(9713),f=t(6223),D=class extends(0,r.E)(r.g,r.C,"DeleteBucket",r.r){},
B=class extends(0,r.E)(r._,r.w,"DeleteObjects",r.i){},y=class extends(0,r.E)(r.v,r.y,"ListObjectVersions",r.s){},L=class extends(0,l.
a)(l.r,l.i,"DeleteParameters",l.s){},T=class extends(0,l.a)(l.r,l.i,"GetParametersByPath",l.c){};const R=10;async function j({
aws:E},a){const _=await E.ssm(),n=[];let u;do{const i=await _.send(new T({Path:(0,M._)(a).prefix,Recursive:!0,...u&&{NextToken:u}}));
n.push(...(i.Parameters??[]).map(({Name:C})=>C??"")),u=i.NextToken}while(u);for(let i=0;i<n.length;i+=R)await _.send(new L(
{Names:n.slice(i,i+R)}));return n.length}async function I({aws:E},a){const _=await E.s3();if(!await(0,e.t)(_,a))return!1;
await U(_,a);try{await _.send(new D(a))}catch(n){if(!(0,w.t)(n,"NoSuchBucket"))throw n}return!0}async function U(E,a){let _={};
for(;_;){const n=await W(E,a,_),u=[...n.Versions??[],...n.DeleteMarkers??[]].map(({Key:i,VersionId:C})=>({Key:i,...C&&{VersionId:C}}));
u.length>0&&await p(E,a,u),_=n.IsTruncated?{...n.NextKeyMarker&&{KeyMarker:n.NextKeyMarker},...n.NextVersionIdMarker&&{VersionIdMarker:n.
NextVersionIdMarker}}:void 0}}const W=(E,a,_)=>E.send(new y({...a,..._}));async function p(E,a,_){const{Errors:n=[]}=await E.
send(new B({...a,Delete:{Objects:_,Quiet:!0}})),[u]=n;if(!u)return;const i=`${n.length} objects in bucket ${a.Bucket} we\
re not deleted (${u.Key}: ${u.Code} ${u.Message}); run destroy again`;throw new P.t("destroy.incomplete",i)}const h=54e5,
$=async(E,a)=>{const{stackName:_}=E,{log:n}=a;k(E);const u=await n.group("Preflight",()=>(0,o.t)(a)),i=await(0,m.t)(a,_),
C=!i||i.status.isDeleted;C?n.info(`there is no stack ${_} in ${u.region} of account ${u.account}`):await n.group("Deleti\
on",()=>S(a,i));const g=await j(a,_),A={Bucket:(0,e.n)(u,_),ExpectedBucketOwner:u.account},K=await I(a,A);return n.info(
`deleted ${g} parameters and ${K?"":"no "}bucket ${A.Bucket}`),{headline:C?`stack ${_} was gone already; ${g} parameters\
 and ${K?1:0} buckets were left of it`:`stack ${_} is gone, with its parameters and its bucket`,outputs:{"stack-id":i?.id??
""},result:{command:"destroy",stack:_,stackId:i?.id??null,wasGone:C,parameters:g,bucket:K?A.Bucket:null,cloudFormationCalls:a.
aws.cloudFormationCalls()},tables:[],failure:void 0}};function k({confirm:E,stackName:a}){if(E===a)return;const _=`destr\
oy deletes stack "${a}", and confirm is "${E}"; set confirm to the stack's name`;throw new P.t("destroy.unconfirmed",_)}
async function S(E,a){const _={stackName:a.name,owner:(0,c.t)(E),purpose:"destroy"},n=await(0,f.n)({...E,..._}),u=n.keep();
let i=!1;try{await(0,O.t)(E,a.name),await x(E,a),i=!0}finally{await u(),i||await n.release()}}async function x({aws:E,clock:a,
log:_},n){const u={client:await E.cloudFormation(),clock:a,stackId:n.id,timeout:h,onEvent:g=>_.info(g)};n.isProtected&&await(0,s.
n)(u,!1);const i=await(0,s.t)(u);if(i.kind==="done")return;const C=i.kind==="failed"?i.cause:`it is still ${i.status} af\
ter ${h/6e4} minutes`;throw new P.t("destroy.incomplete",`stack ${n.name} was not deleted: ${C}; run destroy again`)}}),
304:((v,d,t)=>{t.d(d,{n:()=>s,t:()=>e});var e=class{#t;#e=[];constructor(m){this.#t=m}get steps(){return this.#e}add(m){
this.#e.push(m);const{node:M,from:w,to:r,action:l,end:P,seconds:O,reason:c}=m,o=c&&`: ${c}`;this.#t.info(`${M}  ${l}  ve\
rsion ${w??"?"} \u2192 ${r}  ${P}${o}  ${O} s`)}};function s(m,M){return{title:`Rotation of ${m}`,head:["node","old vers\
ion","new version","action","result","seconds"],rows:M.map(({node:w,from:r,to:l,action:P,end:O,seconds:c,reason:o})=>[w,
r===null?"unknown":String(r),String(l),P,o?`${O}: ${o}`:O,String(c)])}}}),2656:((v,d,t)=>{t.d(d,{i:()=>M,n:()=>m,r:()=>w,
t:()=>s});var e=t(7811);const s=12e4,m=(0,e.u)({owner:(0,e.p)(),purpose:(0,e.t)(["deploy","rotate","repair","destroy"]),
held:(0,e.r)(),leaseUntil:(0,e.a)(),suspended:(0,e.n)((0,e.p)())}),M=(r,l)=>r.held&&r.leaseUntil>l,w=(0,e.u)({paused:(0,e.
r)(),by:(0,e.p)()})}),4640:((v,d,t)=>{t.d(d,{t:()=>s});var e=t(7598);const s=({runName:m})=>`${m}-${(0,e.randomBytes)(4).
toString("hex")}`}),4865:((v,d,t)=>{t.d(d,{n:()=>l,t:()=>r});var e=t(2656),s=t(7643),m=t(6580),M=t(990),w=t(7274);async function r({
aws:P},O){const c=await P.ssm();try{const{Parameter:o}=await c.send(new M.n({Name:(0,s._)(O).pause}));return e.r.safeParse(
JSON.parse(o?.Value??"")).data}catch(o){if((0,m.t)(o,"ParameterNotFound")||o instanceof SyntaxError)return;throw o}}async function l({
aws:P,runName:O},c,o){const f=await P.ssm(),D={paused:o,by:O};await f.send(new w.t({Name:(0,s._)(c).pause,Description:"W\
hether the reconciler only looks",Type:"String",Value:JSON.stringify(D),Overwrite:!0}))}}),7958:((v,d,t)=>{t.r(d),t.d(d,
{GetParameterCommand:()=>e.n,GetParameterHistoryCommand:()=>e.t,SSMClient:()=>e.o});var e=t(990),s=t(6507),m=t(9570),M=t(
7274),w=t(8552),r=t(6313)})};export{N as id,V as ids,G as modules};
