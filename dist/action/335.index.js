const x=335,N=[335],F={8930:((R,v,t)=>{t.d(v,{t:()=>f});var s=t(3667),r=t(6776),f=class extends(0,s.i)(s.n,s.r,"ResumePr\
ocesses",r.i){}}),4059:((R,v,t)=>{t.d(v,{n:()=>D,t:()=>M});var s=t(2803),r=t(6580);const f=18e5;async function M(a,d){const u=await D(
a,d),m=u?.status.remedy;if(u&&m){const O=u.statusReason?`: ${u.statusReason}`:"";throw new r.r("stack.failed-state",`sta\
ck ${d} is in the state ${u.status.name}${O}; ${m}`)}return u?.status.isPreview||u?.status.isDeleted?void 0:u}async function D({
aws:a,clock:d,log:u},m){const O=await a.cloudFormation();let h=!1;const P=await(0,s.r)({clock:d,forMillis:f},async()=>{const e=await(0,s.
t)(O,m);if(!e?.status.isInProgress)return{stack:e};h||u.info(`stack ${m} is ${e.status.name}: waiting for that operation\
 to end`),h=!0});if(P)return P.stack;throw new r.r("stack.busy",`stack ${m} is busy since ${f/6e4} minutes; run again wh\
en its operation has come to an end`)}}),6220:((R,v,t)=>{t.d(v,{n:()=>a,t:()=>D});var s=t(254),r=t(2803),f=t(5051),M=class extends(0,r.
c)(r.o,r.s,"UpdateTerminationProtection",f.l){};function D(d){const{client:u,stackId:m}=d;return(0,s.t)(d,()=>u.send(new s.
r({StackName:m})),O=>O===void 0||O.status.isDeleted)}async function a({client:d,stackId:u},m){await d.send(new M({StackName:u,
EnableTerminationProtection:m}))}}),6313:((R,v,t)=>{t.r(v),t.d(v,{a:()=>h,i:()=>P,n:()=>l,r:()=>e,run:()=>j,t:()=>w});var s=t(
6164),r=t(6220),f=t(4059),M=t(7643),D=t(6580),a=t(3189),d=t(7274),u=t(990),m=t(4904),O=t(9713),h=class extends(0,a.E)(a.
g,a.C,"DeleteBucket",a.r){},P=class extends(0,a.E)(a._,a.w,"DeleteObjects",a.i){},e=class extends(0,a.E)(a.v,a.y,"ListOb\
jectVersions",a.s){},l=class extends(0,d.a)(d.r,d.i,"DeleteParameters",u.n){},w=class extends(0,d.a)(d.r,d.i,"GetParamet\
ersByPath",u.a){};const k=10;async function I({aws:_},o){const c=await _.ssm(),n=[];let E;do{const i=await c.send(new w(
{Path:(0,M.g)(o).prefix,Recursive:!0,...E&&{NextToken:E}}));n.push(...(i.Parameters??[]).map(({Name:$})=>$??"")),E=i.NextToken}while(E);
for(let i=0;i<n.length;i+=k)await c.send(new l({Names:n.slice(i,i+k)}));return n.length}async function g({aws:_},o){const c=await _.
s3();if(!await(0,s.t)(c,o))return!1;await T(c,o);try{await c.send(new h(o))}catch(n){if(!(0,D.t)(n,"NoSuchBucket"))throw n}
return!0}async function T(_,o){let c={};for(;c;){const n=await L(_,o,c),E=[...n.Versions??[],...n.DeleteMarkers??[]].map(
({Key:i,VersionId:$})=>({Key:i,...$&&{VersionId:$}}));E.length>0&&await B(_,o,E),c=n.IsTruncated?{...n.NextKeyMarker&&{KeyMarker:n.
NextKeyMarker},...n.NextVersionIdMarker&&{VersionIdMarker:n.NextVersionIdMarker}}:void 0}}const L=(_,o,c)=>_.send(new e(
{...o,...c}));async function B(_,o,c){const{Errors:n=[]}=await _.send(new P({...o,Delete:{Objects:c,Quiet:!0}})),[E]=n;if(!E)
return;const i=`${n.length} objects in bucket ${o.Bucket} were not deleted (${E.Key}: ${E.Code} ${E.Message}); run destr\
oy again`;throw new D.r("destroy.incomplete",i)}const C=54e5,j=async(_,o)=>{const{stackName:c}=_,{log:n}=o;y(_);const E=await n.
group("Preflight",()=>(0,O.t)(o)),i=await(0,f.n)(o,c),$=!i||i.status.isDeleted;$?n.info(`there is no stack ${c} in ${E.region}\
 of account ${E.account}`):await n.group("Deletion",()=>p(o,i));const S=await I(o,c),K={Bucket:(0,s.n)(E,c),ExpectedBucketOwner:E.
account},U=await g(o,K);return n.info(`deleted ${S} parameters and ${U?"":"no "}bucket ${K.Bucket}`),{headline:$?`stack ${c}\
 was gone already; ${S} parameters and ${U?1:0} buckets were left of it`:`stack ${c} is gone, with its parameters and it\
s bucket`,outputs:{"stack-id":i?.id??""},result:{command:"destroy",stack:c,stackId:i?.id??null,wasGone:$,parameters:S,bucket:U?
K.Bucket:null,cloudFormationCalls:o.aws.cloudFormationCalls()},tables:[],failure:void 0}};function y({confirm:_,stackName:o}){
if(_===o)return;const c=`destroy deletes stack "${o}", and confirm is "${_}"; set confirm to the stack's name`;throw new D.
r("destroy.unconfirmed",c)}async function p(_,o){const c={stackName:o.name,owner:(0,m.n)(_),purpose:"destroy"},n=await(0,m.
t)({..._,...c}),E=n.keep();let i=!1;try{await A(_,o),i=!0}finally{await E(),i||await n.release()}}async function A({aws:_,
clock:o,log:c},n){const E={client:await _.cloudFormation(),clock:o,stackId:n.id,timeout:C,onEvent:S=>c.info(S)};n.isProtected&&
await(0,r.n)(E,!1);const i=await(0,r.t)(E);if(i.kind==="done")return;const $=i.kind==="failed"?i.cause:`it is still ${i.
status} after ${C/6e4} minutes`;throw new D.r("destroy.incomplete",`stack ${n.name} was not deleted: ${$}; run destroy a\
gain`)}}),304:((R,v,t)=>{t.d(v,{n:()=>r,t:()=>s});var s=class{#t;#e=[];constructor(f){this.#t=f}get steps(){return this.#e}add(f){
this.#e.push(f);const{node:M,from:D,to:a,action:d,end:u,seconds:m,reason:O}=f,h=O&&`: ${O}`;this.#t.info(`${M}  ${d}  ve\
rsion ${D??"?"} \u2192 ${a}  ${u}${h}  ${m} s`)}};function r(f,M){return{title:`Rotation of ${f}`,head:["node","old vers\
ion","new version","action","result","seconds"],rows:M.map(({node:D,from:a,to:d,action:u,end:m,seconds:O,reason:h})=>[D,
a===null?"unknown":String(a),String(d),u,h?`${m}: ${h}`:m,String(O)])}}}),2656:((R,v,t)=>{t.d(v,{i:()=>M,n:()=>f,r:()=>D,
t:()=>r});var s=t(7811);const r=12e4,f=(0,s.u)({owner:(0,s.f)(),purpose:(0,s.t)(["deploy","rotate","repair","destroy"]),
held:(0,s.r)(),leaseUntil:(0,s.a)(),suspended:(0,s.n)((0,s.f)())}),M=(a,d)=>a.held&&a.leaseUntil>d,D=(0,s.u)({paused:(0,s.
r)(),by:(0,s.f)()})}),254:((R,v,t)=>{t.d(v,{r:()=>f,t:()=>O});var s=t(5051),r=t(2803),f=class extends(0,r.c)(r.o,r.s,"De\
leteStack",s.i){},M=class extends(0,r.c)(r.o,r.s,"DescribeStackEvents",s.o){};const D=100;var a=class W{#t;#e;#s;#n=[];constructor(e,l,w){
this.#t=e,this.#e=l,this.#s=w}static async fromNow(e,l){const{StackEvents:w}=await e.send(new M({StackName:l}));return new W(
e,l,w?.[0]?.EventId)}async next(){const e=[];let l;for(let w=0;w<D;w++){const k=await this.#a(l),I=k.StackEvents??[],g=I.
findIndex(({EventId:T})=>T===this.#s);if(e.push(...g<0?I:I.slice(0,g)),l=k.NextToken,g>=0||!l)break}return this.#s=e[0]?.
EventId??this.#s,e.reverse(),this.#n.push(...e),e}async#a(e){const l={StackName:this.#e,...e&&{NextToken:e}};try{return await this.#t.
send(new M(l))}catch(w){if((0,r.n)(w))return{$metadata:{}};throw w}}get all(){return this.#n}};const d=/^Resource (creation|update|deletion) cancelled/i;
function u(P){const e=P.filter(({ResourceStatus:k})=>k?.endsWith("_FAILED")).filter(({ResourceStatusReason:k})=>!d.test(
k??"")),l=e.find(k=>k.PhysicalResourceId!==k.StackId)??e[0];if(!l)return;const w=l.ResourceStatusReason??"no reason give\
n";return`${l.LogicalResourceId} (${l.ResourceType}) ${l.ResourceStatus}: ${w}`}function m(P){const e=`${P.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${P.ResourceStatus??""}  ${P.LogicalResourceId??""} (${P.ResourceType??""})`;return P.ResourceStatusReason?
`${e}: ${P.ResourceStatusReason}`:e}async function O(P,e,l){const{client:w,stackId:k,clock:I,timeout:g}=P,T=(await(0,r.t)(
w,k))?.status.name,L=await a.fromNow(w,k);await e();let B=T??"";const C=await(0,r.r)({clock:I,forMillis:g},async()=>{const y=await(0,r.
t)(w,k);for(const _ of await L.next())P.onEvent(m(_));B=y?.status.name??"";const p=y&&(y.status.isInProgress||y.status.isPreview),
A=y&&B===T&&!h(L.all);return p||A?void 0:{stack:y}});if(!C)return{kind:"timed-out",status:B};for(const y of await L.next())
P.onEvent(m(y));if(l(C.stack))return{kind:"done",stack:C.stack?.status.isDeleted?void 0:C.stack};const j=u(L.all)??C.stack?.
statusReason??"";return{kind:"failed",status:B,cause:j||"CloudFormation gave no reason"}}function h(P){const e=P.findLast(
({PhysicalResourceId:l,StackId:w})=>l===w);return e!==void 0&&!new r.i(e.ResourceStatus).isInProgress}}),7958:((R,v,t)=>{
t.r(v),t.d(v,{SSMClient:()=>s.t});var s=t(990),r=t(7615),f=t(4471),M=t(7274),D=t(9570),a=t(6313)})};export{x as id,N as ids,F as modules};
