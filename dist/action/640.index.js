const Y=640,H=[640,383],V={8930:((N,D,e)=>{e.d(D,{t:()=>a});var c=e(3667),i=e(6776),a=class extends(0,c.i)(c.n,c.r,"Resu\
meProcesses",i.i){}}),1383:((N,D,e)=>{e.d(D,{changeStack:()=>W,publishArtifacts:()=>p});var c=e(7643),i=e(6164),a=e(2803),
S=e(5051),r=e(254),u=e(6580),h=e(3667),C=e(6776),O=e(7598),A=class extends(0,h.i)(h.n,h.r,"SetDesiredCapacity",C.a){},R=class extends(0,a.
c)(a.o,a.s,"CreateChangeSet",S.n){},g=class extends(0,a.c)(a.o,a.s,"DeleteChangeSet",S.r){},l=class extends(0,a.c)(a.o,a.
s,"DescribeChangeSet",S.a){},f=class extends(0,a.c)(a.o,a.s,"ExecuteChangeSet",S.c){};const E=6e5;async function v(t){const{
client:n}=t,s=await n.send(k(t)).catch(I);if("kind"in s)return s;const _=s.StackId??t.stackName,m={StackName:_,ChangeSetName:s.
Id??t.changeSetName},M=await L(t,m);if(M.kind!=="ready")return await U(t,m),M;const $={client:n,clock:t.clock,stackId:_,
timeout:t.timeout,onEvent:t.onEvent};return(0,r.t)($,()=>n.send(new f(m)),y=>y?.status.isSuccess??!1).catch(async y=>{const K=I(
y);return await U(t,m),K})}function k(t){return new R({StackName:t.stackName,ChangeSetName:t.changeSetName,ChangeSetType:t.
isNew?"CREATE":"UPDATE",...t.template,Parameters:[...t.parameters],Tags:Object.entries(t.tags).map(([n,s])=>({Key:n,Value:s})),
Capabilities:["CAPABILITY_NAMED_IAM"]})}function I(t){if(!(0,u.t)(t,"ValidationError","InvalidChangeSetStatusException",
"LimitExceededException"))throw t;return{kind:"refused",cause:(0,u.i)(t)}}async function L(t,n){return await(0,a.r)({clock:t.
clock,forMillis:E},async()=>{const{Status:s,StatusReason:_=""}=await t.client.send(new l(n));if(s==="CREATE_COMPLETE")return{
kind:"ready"};if(s==="FAILED")return j(_)?{kind:"unchanged"}:{kind:"refused",cause:_}})??{kind:"refused",cause:`the chan\
ge set was not ready after ${E/6e4} minutes`}}const j=t=>t.includes("didn't contain changes")||t.includes("No updates ar\
e to be performed");async function U(t,n){const{client:s}=t;await s.send(new g(n)),t.isNew&&(await(0,a.t)(s,n.StackName))?.
status.isPreview&&await s.send(new r.r({StackName:n.StackName}))}async function o({aws:t},n){return(await d(t,n))?.MinSize??
0}async function w({aws:t,log:n},s,{from:_,to:m}){if(m>=_)return;const M=(await d(t,s))?.DesiredCapacity??0;M<=m||(await(await t.
autoScaling()).send(new A({AutoScalingGroupName:(0,c.h)(s),DesiredCapacity:m})),n.info(`size ${_} is now ${m}: the group\
 goes from ${M} instances to ${m}`))}async function d(t,n){const{AutoScalingGroups:s}=await(await t.autoScaling()).send(
new h.t({AutoScalingGroupNames:[(0,c.h)(n)]}));return s?.[0]}const P=51200,T=36e5;async function p({aws:t,log:n},s,_,{assets:m,
body:M,hash:$}){const y=await t.s3(),K=await(0,i.r)(y,s,_);let x=0;for(const z of m.artifacts)x+=await(0,i.a)(y,K,z)?1:0;
n.info(`bucket ${K.Bucket}: ${x} of ${m.artifacts.length} artifacts are new`);const b=new TextEncoder().encode(M);if(b.length<=
P)return{TemplateBody:M};const F=`templates/${$}.json`;return await(0,i.a)(y,K,{key:F,sha256:$,body:b}),{TemplateURL:await(0,i.
i)(y,K,F)}}async function W(t,n,s,_,m){const M=s?await o(t,n):0,$=await v({client:await t.aws.cloudFormation(),clock:t.clock,
stackName:n,isNew:s===void 0,changeSetName:`${c.c}-${t.runName}-${(0,O.randomBytes)(4).toString("hex")}`,template:m,parameters:_.
parameters,tags:_.tags,timeout:T,onEvent:y=>t.log.info(y)});if($.kind==="done"&&$.stack)return await w(t,n,{from:M,to:_.
size}),{operation:s?"updated":"created",stack:$.stack};if($.kind==="unchanged"&&s)return{operation:"unchanged",stack:s};
throw B($,n,s?"updated":"created")}function B(t,n,s){const _=`stack ${n} could not be ${s}`;switch(t.kind){case"failed":
return new u.r("stack.change-failed",`${_}: ${t.cause} (the stack is now ${t.status})`);case"refused":return new u.r("st\
ack.change-failed",`${_}, CloudFormation refused the change set: ${t.cause}`);case"timed-out":return new u.r("stack.busy",
`${_} within ${T/6e4} minutes (it is still ${t.status}); run again when it has come to an end`);default:return new u.r("\
internal",`${_}: it is gone or empty`,{fault:"tool"})}}}),4848:((N,D,e)=>{e.r(D),e.d(D,{AutoScalingClient:()=>c.t});var c=e(
6776),i=e(3667),a=e(1674),S=e(8930),r=e(7615),u=e(1383)}),304:((N,D,e)=>{e.d(D,{n:()=>i,t:()=>c});var c=class{#t;#e=[];constructor(a){
this.#t=a}get steps(){return this.#e}add(a){this.#e.push(a);const{node:S,from:r,to:u,action:h,end:C,seconds:O,reason:A}=a,
R=A&&`: ${A}`;this.#t.info(`${S}  ${h}  version ${r??"?"} \u2192 ${u}  ${C}${R}  ${O} s`)}};function i(a,S){return{title:`\
Rotation of ${a}`,head:["node","old version","new version","action","result","seconds"],rows:S.map(({node:r,from:u,to:h,
action:C,end:O,seconds:A,reason:R})=>[r,u===null?"unknown":String(u),String(h),C,R?`${O}: ${R}`:O,String(A)])}}}),2656:((N,D,e)=>{
e.d(D,{i:()=>S,n:()=>a,r:()=>r,t:()=>i});var c=e(7811);const i=12e4,a=(0,c.u)({owner:(0,c.f)(),purpose:(0,c.t)(["deploy",
"rotate","repair","destroy"]),held:(0,c.r)(),leaseUntil:(0,c.a)(),suspended:(0,c.n)((0,c.f)())}),S=(u,h)=>u.held&&u.leaseUntil>
h,r=(0,c.u)({paused:(0,c.r)(),by:(0,c.f)()})}),254:((N,D,e)=>{e.d(D,{r:()=>a,t:()=>A});var c=e(5051),i=e(2803),a=class extends(0,i.
c)(i.o,i.s,"DeleteStack",c.i){},S=class extends(0,i.c)(i.o,i.s,"DescribeStackEvents",c.o){};const r=100;var u=class G{#t;#e;#n;#s=[];constructor(l,f,E){
this.#t=l,this.#e=f,this.#n=E}static async fromNow(l,f){const{StackEvents:E}=await l.send(new S({StackName:f}));return new G(
l,f,E?.[0]?.EventId)}async next(){const l=[];let f;for(let E=0;E<r;E++){const v=await this.#a(f),k=v.StackEvents??[],I=k.
findIndex(({EventId:L})=>L===this.#n);if(l.push(...I<0?k:k.slice(0,I)),f=v.NextToken,I>=0||!f)break}return this.#n=l[0]?.
EventId??this.#n,l.reverse(),this.#s.push(...l),l}async#a(l){const f={StackName:this.#e,...l&&{NextToken:l}};try{return await this.#t.
send(new S(f))}catch(E){if((0,i.n)(E))return{$metadata:{}};throw E}}get all(){return this.#s}};const h=/^Resource (creation|update|deletion) cancelled/i;
function C(g){const l=g.filter(({ResourceStatus:v})=>v?.endsWith("_FAILED")).filter(({ResourceStatusReason:v})=>!h.test(
v??"")),f=l.find(v=>v.PhysicalResourceId!==v.StackId)??l[0];if(!f)return;const E=f.ResourceStatusReason??"no reason give\
n";return`${f.LogicalResourceId} (${f.ResourceType}) ${f.ResourceStatus}: ${E}`}function O(g){const l=`${g.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${g.ResourceStatus??""}  ${g.LogicalResourceId??""} (${g.ResourceType??""})`;return g.ResourceStatusReason?
`${l}: ${g.ResourceStatusReason}`:l}async function A(g,l,f){const{client:E,stackId:v,clock:k,timeout:I}=g,L=(await(0,i.t)(
E,v))?.status.name,j=await u.fromNow(E,v);await l();let U=L??"";const o=await(0,i.r)({clock:k,forMillis:I},async()=>{const d=await(0,i.
t)(E,v);for(const p of await j.next())g.onEvent(O(p));U=d?.status.name??"";const P=d&&(d.status.isInProgress||d.status.isPreview),
T=d&&U===L&&!R(j.all);return P||T?void 0:{stack:d}});if(!o)return{kind:"timed-out",status:U};for(const d of await j.next())
g.onEvent(O(d));if(f(o.stack))return{kind:"done",stack:o.stack?.status.isDeleted?void 0:o.stack};const w=C(j.all)??o.stack?.
statusReason??"";return{kind:"failed",status:U,cause:w||"CloudFormation gave no reason"}}function R(g){const l=g.findLast(
({PhysicalResourceId:f,StackId:E})=>f===E);return l!==void 0&&!new i.i(l.ResourceStatus).isInProgress}}),5474:((N,D,e)=>{
e.d(D,{n:()=>i,t:()=>c});const c=({lifecycle:r})=>r==="InService";function i(r){const u=r.instances.filter(c);return[...u.
length<r.size?[`${u.length} of ${r.size} instances are in service`]:[],...u.flatMap(a),...S(r)]}function a({id:r,health:u,
target:h,port:C}){return[...u==="Healthy"?[]:[`${r} is ${u||"of unknown health"} in its group`],...h==="healthy"?[]:[`${r}\
 is ${h} behind the load balancer`],...C==="open"?[]:[`2408 of ${r} is ${C}`]]}function S({cacheNodes:r,cacheSize:u,servers:h}){
const C=h.join(" ")||"nothing";return[...r.length<u?[`${r.length} of ${u} cache nodes are available`]:[],...h.join(" ")===
r.join(" ")?[]:[`memcached-servers lists ${C}, the cluster has ${r.join(" ")||"nothing"}`]]}}),1674:((N,D,e)=>{e.d(D,{t:()=>l});
var c=e(6765),i=e(6580),a=e(3667),S=e(6776),r=e(4471),u=e(5474),h=class extends(0,a.i)(a.n,a.r,"DescribeScalingActivitie\
s",S.r){};async function C({aws:o},w,d){return O((await(await o.autoScaling()).send(new h({AutoScalingGroupName:w,MaxRecords:50}))).
Activities??[],d)}function O(o,w){const d=o.filter(({Description:P,StatusCode:T,StartTime:p})=>/^Launching a new EC2 instance/i.
test(P??"")&&["Successful","Failed","Cancelled"].includes(T??"")&&(p?.getTime()??0)>=w).slice(0,3);if(!(d.length<3||d.some(
({StatusCode:P})=>P==="Successful")))return d[0]?.StatusMessage||d[0]?.Cause||"Auto Scaling gives no reason"}const A=1e3,
R=5e3,g=3e4;async function l(o,w,{size:d,timeout:P,since:T}){const{clock:p,log:W}=o,B=p.now(),t=I(o);let n={...E,size:d};
for(let s=A;;s=Math.min(s*1.5,R)){const _=await(0,r.r)(o,w).catch(i.n);if(_ instanceof i.r&&!v(_))return{state:n,failure:_};
_ instanceof i.r||(n={..._,size:Math.max(d,_.size)});const m=_ instanceof i.r?[_.message]:(0,u.n)(n);if(m.length===0)return W.
info(`the fleet is right after ${L(p.now()-B)}`),{state:n,failure:void 0};t(n,m);const M=k(n)&&await f(o,w,T);if(M)return{
state:n,failure:j(M,m)};const $=B+P-p.now();if($<=0)return{state:n,failure:U(P,m)};await(0,c.t)(p,Math.min(s,$))}}const f=(o,w,d)=>C(
o,(0,r.t)(w,"groupName"),d).catch(()=>{}),E={instances:[],cacheNodes:[],cacheSize:0,servers:[]},v=({code:o})=>["aws.thro\
ttled","endpoint.unreachable","fleet.not-right"].includes(o),k=o=>o.instances.filter(u.t).length<o.size;function I({clock:o,
log:w}){let d="",P=Number.NEGATIVE_INFINITY;const T=o.now();return(p,W)=>{const B=[...p.instances.map(({id:t,lifecycle:n,
target:s})=>`${t} ${n}, ${s}`),...W].join(" \xB7 ");B===d&&o.now()-P<g||(d=B,P=o.now(),w.info(`${L(P-T)}  ${B}`))}}const L=o=>`${Math.
round(o/1e3)} s`;function j(o,w){return new i.r("fleet.not-right",`the last 3 launches failed: ${o}`,{details:w})}function U(o,w){
const d=`the fleet is not right after ${Math.round(o/1e3)} s: ${w[0]}; look at the instances' boot log`;return new i.r("\
fleet.not-right",d,{details:w})}})};export{Y as id,H as ids,V as modules};
