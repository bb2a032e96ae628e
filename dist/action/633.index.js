const G=633,V=[633],F={4729:((w,l,t)=>{t.d(l,{t:()=>i});var e=t(4255),n=t(2824),i=class extends(0,e.r)(e.t,e.n,"DeleteSt\
ack",n.i){}}),6507:((w,l,t)=>{t.d(l,{t:()=>i});var e=t(139),n=t(990),i=class extends(0,e.i)(e.n,e.r,"LabelParameterVersi\
on",n.o){}}),8930:((w,l,t)=>{t.d(l,{t:()=>i});var e=t(3667),n=t(6776),i=class extends(0,e.i)(e.n,e.r,"ResumeProcesses",n.
i){}}),8919:((w,l,t)=>{t.d(l,{n:()=>c,t:()=>m});var e=t(2656),n=t(7643),i=t(3667),O=t(8930),M=t(4865);async function c(_,o,{
paused:C,guard:v=f=>f()}){const f=await _.aws.autoScaling(),L=(0,n.g)(o),T=(await u(_,o)).includes(n.i);if(C===void 0&&!T)
return!1;const R=async()=>(0,M.n)(_,o,C??(await(0,M.t)(_,o))?.paused??!1);return T?await v(async()=>{await R();const j=await D(
_,o),y=n.t.filter(I=>!j.includes(I));y.length!==0&&await f.send(new O.t({AutoScalingGroupName:L,ScalingProcesses:y}))}):
await R(),T}async function m(_,o){if(!(await u(_,o)).includes("Terminate"))return;const C=await _.aws.autoScaling(),v=(0,n.
g)(o);await C.send(new O.t({AutoScalingGroupName:v,ScalingProcesses:[n.f]}))}async function u({aws:_},o){const{AutoScalingGroups:C=[]}=await(await _.
autoScaling()).send(new i.t({AutoScalingGroupNames:[(0,n.g)(o)]}));return C.flatMap(({SuspendedProcesses:v})=>v??[]).map(
({ProcessName:v=""})=>v)}async function D({aws:_,clock:o,runName:C},v){const{LockParameter:f}=await t.e(9534).then(t.bind(
t,9534)),L=await new f({aws:_,stackName:v,owner:C}).read();return L?.lock&&(0,e.i)(L.lock,o.now())?L.lock.suspended:[]}}),
6220:((w,l,t)=>{t.d(l,{n:()=>m,t:()=>c});var e=t(4729),n=t(4255),i=t(2824),O=t(254),M=class extends(0,n.r)(n.t,n.n,"Upda\
teTerminationProtection",i.h){};function c(u,{retain:D=[],roleArn:_=""}={}){const{client:o,stackId:C}=u,v={StackName:C,...D.
length>0&&{RetainResources:[...D]},..._&&{RoleARN:_}};return(0,O.n)(u,f=>o.send(new e.t({...v,ClientRequestToken:f})),f=>f===
void 0||f.status.isDeleted)}async function m({client:u,stackId:D},_){await u.send(new M({StackName:D,EnableTerminationProtection:_}))}}),
6313:((w,l,t)=>{t.r(l),t.d(l,{a:()=>f,i:()=>L,n:()=>R,r:()=>T,run:()=>S,t:()=>j});var e=t(6164),n=t(6220),i=t(4059),O=t(
7643),M=t(6580),c=t(3189),m=t(139),u=t(990),D=t(2264),_=t(8919),o=t(4640),C=t(9713),v=t(6223),f=class extends(0,c.E)(c.g,
c.C,"DeleteBucket",c.r){},L=class extends(0,c.E)(c._,c.w,"DeleteObjects",c.i){},T=class extends(0,c.E)(c.v,c.y,"ListObje\
ctVersions",c.s){},R=class extends(0,m.i)(m.n,m.r,"DeleteParameters",u.n){},j=class extends(0,m.i)(m.n,m.r,"GetParameter\
sByPath",u.a){};const y=10;async function I({aws:E},s){const r=await E.ssm(),a=[];let P;do{const d=await r.send(new j({Path:(0,O.
_)(s).prefix,Recursive:!0,...P&&{NextToken:P}}));a.push(...(d.Parameters??[]).map(({Name:B})=>B??"")),P=d.NextToken}while(P);
for(let d=0;d<a.length;d+=y)await r.send(new R({Names:a.slice(d,d+y)}));return a.length}async function h({aws:E},s){const r=await E.
s3();if(!await(0,e.t)(r,s))return!1;await W(r,s);try{await r.send(new f(s))}catch(a){if(!(0,M.t)(a,"NoSuchBucket"))throw a}
return!0}async function W(E,s){let r={};for(;r;){const a=await $(E,s,r),P=[...a.Versions??[],...a.DeleteMarkers??[]].map(
({Key:d,VersionId:B})=>({Key:d,...B&&{VersionId:B}}));P.length>0&&await p(E,s,P),r=a.IsTruncated?{...a.NextKeyMarker&&{KeyMarker:a.
NextKeyMarker},...a.NextVersionIdMarker&&{VersionIdMarker:a.NextVersionIdMarker}}:void 0}}const $=(E,s,r)=>E.send(new T(
{...s,...r}));async function p(E,s,r){const{Errors:a=[]}=await E.send(new L({...s,Delete:{Objects:r,Quiet:!0}})),[P]=a;if(!P)
return;const d=`${a.length} objects in bucket ${s.Bucket} were not deleted (${P.Key}: ${P.Code} ${P.Message}); run destr\
oy again`;throw new D.t("destroy.incomplete",d)}const U=54e5,S=async(E,s)=>{const{stackName:r}=E,{log:a}=s;k(E);const P=await a.
group("Preflight",()=>(0,C.t)(s)),d=await(0,i.t)(s,r),B=!d||d.status.isDeleted;B?a.info(`there is no stack ${r} in ${P.region}\
 of account ${P.account}`):await a.group("Deletion",()=>x(s,d));const A=await I(s,r),K={Bucket:(0,e.n)(P,r),ExpectedBucketOwner:P.
account},g=await h(s,K);return a.info(`deleted ${A} parameters and ${g?"":"no "}bucket ${K.Bucket}`),{headline:B?`stack ${r}\
 was gone already; ${A} parameters and ${g?1:0} buckets were left of it`:`stack ${r} is gone, with its parameters and it\
s bucket`,outputs:{"stack-id":d?.id??""},result:{command:"destroy",stack:r,stackId:d?.id??null,wasGone:B,parameters:A,bucket:g?
K.Bucket:null,cloudFormationCalls:s.aws.cloudFormationCalls()},tables:[],failure:void 0}};function k({confirm:E,stackName:s}){
if(E===s)return;const r=`destroy deletes stack "${s}", and confirm is "${E}"; set confirm to the stack's name`;throw new D.
t("destroy.unconfirmed",r)}async function x(E,s){const r={stackName:s.name,owner:(0,o.t)(E),purpose:"destroy"},a=await(0,v.
n)({...E,...r}),P=a.keep();let d=!1;try{await(0,_.t)(E,s.name),await N(E,s),d=!0}finally{await P(),d||await a.release()}}
async function N({aws:E,clock:s,log:r},a){const P={client:await E.cloudFormation(),clock:s,stackId:a.id,timeout:U,onEvent:A=>r.
info(A)};a.isProtected&&await(0,n.n)(P,!1);const d=await(0,n.t)(P);if(d.kind==="done")return;const B=d.kind==="failed"?d.
cause:`it is still ${d.status} after ${U/6e4} minutes`;throw new D.t("destroy.incomplete",`stack ${a.name} was not delet\
ed: ${B}; run destroy again`)}}),304:((w,l,t)=>{t.d(l,{n:()=>n,t:()=>e});var e=class{#t;#e=[];constructor(i){this.#t=i}get steps(){
return this.#e}add(i){this.#e.push(i);const{node:O,from:M,to:c,action:m,end:u,seconds:D,reason:_}=i,o=_&&`: ${_}`;this.#t.
info(`${O}  ${m}  version ${M??"?"} \u2192 ${c}  ${u}${o}  ${D} s`)}};function n(i,O){return{title:`Rotation of ${i}`,head:[
"node","old version","new version","action","result","seconds"],rows:O.map(({node:M,from:c,to:m,action:u,end:D,seconds:_,
reason:o})=>[M,c===null?"unknown":String(c),String(m),u,o?`${D}: ${o}`:D,String(_)])}}}),2656:((w,l,t)=>{t.d(l,{i:()=>O,
n:()=>i,r:()=>M,t:()=>n});var e=t(7811);const n=12e4,i=(0,e.u)({owner:(0,e.p)(),purpose:(0,e.t)(["deploy","rotate","repa\
ir","destroy"]),held:(0,e.r)(),leaseUntil:(0,e.a)(),suspended:(0,e.n)((0,e.p)())}),O=(c,m)=>c.held&&c.leaseUntil>m,M=(0,e.
u)({paused:(0,e.r)(),by:(0,e.p)()})}),4640:((w,l,t)=>{t.d(l,{t:()=>n});var e=t(7598);const n=({runName:i})=>`${i}-${(0,e.
randomBytes)(4).toString("hex")}`}),4865:((w,l,t)=>{t.d(l,{n:()=>m,t:()=>c});var e=t(2656),n=t(7643),i=t(6580),O=t(139),
M=t(7274);async function c({aws:u},D){const _=await u.ssm();try{const{Parameter:o}=await _.send(new O.t({Name:(0,n._)(D).
pause}));return e.r.safeParse(JSON.parse(o?.Value??"")).data}catch(o){if((0,i.t)(o,"ParameterNotFound")||o instanceof SyntaxError)
return;throw o}}async function m({aws:u,runName:D},_,o){const C=await u.ssm(),v={paused:o,by:D};await C.send(new M.t({Name:(0,n.
_)(_).pause,Description:"Whether the reconciler only looks",Type:"String",Value:JSON.stringify(v),Overwrite:!0}))}}),7958:((w,l,t)=>{
t.r(l),t.d(l,{SSMClient:()=>e.t});var e=t(990),n=t(139),i=t(2921),O=t(6507),M=t(9570),c=t(7274),m=t(8552),u=t(6313)})};export{G as id,V as ids,F as modules};
