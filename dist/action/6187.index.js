const St=6187,Bt=[6187],Kt={7274:((W,p,e)=>{e.d(p,{t:()=>m});var a=e(990),m=class extends(0,a.s)(a.a,a.o,"PutParameter",
a.d){}}),9570:((W,p,e)=>{e.d(p,{n:()=>r,t:()=>_});var a=e(7811),m=e(990),r=class extends(0,m.s)(m.a,m.o,"SendCommand",m.
f){};const E=(0,a.t)(["full","reload-only","pending","check"]),u=(0,a.t)(["nothing","reload","restart"]),d=(0,a.f)({instanceId:(0,a.
_)(),mode:E,action:u,phase:(0,a.t)(["lock","read","render","write","apply","verify","done"]),desiredVersion:(0,a.u)((0,a.
s)()),appliedVersion:(0,a.u)((0,a.s)()),serversVersion:(0,a.u)((0,a.s)()),pinned:(0,a.r)(),restored:(0,a.r)(),listening:(0,a.
r)(),unreachableServers:(0,a.p)((0,a.s)()),seconds:(0,a.d)(),error:(0,a.u)((0,a.f)({code:(0,a._)(),message:(0,a._)()}))});
function _(O){return O.split(`
`).filter(i=>i.startsWith("{")).map(A).find(i=>i!==void 0)}function A(O){try{return d.safeParse(JSON.parse(O)).data}catch{
return}}}),2921:((W,p,e)=>{e.d(p,{n:()=>m,t:()=>r});const a="the token of ",m=E=>`${a}${new Date(E).toISOString()}, put \
again`;function r({Description:E="",LastModifiedDate:u}){const d=u?.getTime()??0,_=E.startsWith(a)?Date.parse(E.slice(13).
split(",")[0]??""):d;return Number.isNaN(_)?d:Math.min(_,d)}}),467:((W,p,e)=>{e.d(p,{n:()=>u,t:()=>E});var a=e(6580),m=e(
990),r=e(7274);async function E({aws:d},_,A){const O=await d.ssm();try{const{Parameter:i}=await O.send(new m.i({Name:_}));
return A.safeParse(JSON.parse(i?.Value??"")).data}catch(i){if((0,a.t)(i,"ParameterNotFound")||i instanceof SyntaxError)return;
throw i}}async function u({aws:d},_,{description:A,value:O}){await(await d.ssm()).send(new r.t({Name:_,Description:A,Type:"\
String",Value:JSON.stringify(O),Overwrite:!0}))}}),1525:((W,p,e)=>{e.d(p,{t:()=>E});var a=e(990),m=e(2264),r=class extends(0,a.
s)(a.a,a.o,"LabelParameterVersion",a.u){};async function E({aws:u},d,_,A,O=i=>i){const i=await u.ssm(),P={Name:d,ParameterVersion:_,
Labels:[...A]};let w=[];for(let D=0;D<2;D++){const{InvalidLabels:$=[]}=await i.send(O(new r(P)));if($.length===0)return;
w=$}throw new m.t("token.label-refused",`Parameter Store refused the label ${w.join(", ")} on version ${_} of ${d}, and \
again when it was repeated; run again`)}}),5572:((W,p,e)=>{e.d(p,{t:()=>m});var a=e(6776);async function m({aws:E},u,d){
return r((await(await E.autoScaling()).send(new a.t({AutoScalingGroupName:u,MaxRecords:50}))).Activities??[],d)}function r(E,u){
const d=E.filter(({Description:_,StatusCode:A,StartTime:O})=>/^Launching a new EC2 instance/i.test(_??"")&&["Successful",
"Failed","Cancelled"].includes(A??"")&&(O?.getTime()??0)>=u).slice(0,3);if(!(d.length<3||d.some(({StatusCode:_})=>_==="S\
uccessful")))return d[0]?.StatusMessage||d[0]?.Cause||"Auto Scaling gives no reason"}}),7158:((W,p,e)=>{e.d(p,{n:()=>_,t:()=>A});
var a=e(2656),m=e(7643),r=e(6580),E=e(990),u=e(7274),d=e(2264);function _(i,{owner:P,purpose:w,leaseUntil:D}){const $=new Date(
D).toISOString();return new d.t("lock.held",`stack ${i} is being changed by another run, ${P} (${w}), whose lock holds u\
ntil ${$} and is renewed; run again when it has ended`)}var A=class{#n;#t;#e;#s;constructor({aws:i,stackName:P,owner:w}){
this.#n=i,this.#t=(0,m._)(P).lock,this.#e=w,this.#s=P}async read(i){const P=await this.#n.ssm(),w=i===void 0?this.#t:`${this.#t}\
:${i}`;try{const{Parameter:D}=await P.send(new E.i({Name:w})),$=D?.Value??"";return{version:D?.Version??0,lock:O($),text:$}}catch(D){
if((0,r.t)(D,"ParameterNotFound","ParameterVersionNotFound"))return;throw D}}async create(i){const P=await this.#n.ssm();
try{const{Version:w=1}=await P.send(new u.t({Name:this.#t,Type:"String",Value:JSON.stringify(i)}));return w}catch(w){if((0,r.
t)(w,"ParameterAlreadyExists"))return;throw w}}async overwrite(i,P){const w=await this.#a(JSON.stringify(P));if(w===i.version+
1)return w;const D=await this.read(i.version+1);if(D?.lock?.owner===this.#e)return w;throw D&&await this.#o(D,w),_(this.#s,
D?.lock??{...P,owner:"unknown"})}async#o(i,P){let w=i;for(let D=P-1;D>i.version;D--){const $=await this.read(D);if($?.lock?.
owner===i.lock?.owner){w=$??w;break}}(await this.read())?.version===P&&await this.#a(w.text)}async#a(i){const{Version:P=0}=await(await this.#n.
ssm()).send(new u.t({Name:this.#t,Type:"String",Value:i,Overwrite:!0}));return P}};function O(i){try{return a.n.safeParse(
JSON.parse(i)).data}catch{return}}}),2656:((W,p,e)=>{e.d(p,{i:()=>E,n:()=>r,r:()=>u,t:()=>m});var a=e(7811);const m=12e4,
r=(0,a.f)({owner:(0,a._)(),purpose:(0,a.t)(["deploy","rotate","repair","destroy"]),held:(0,a.r)(),leaseUntil:(0,a.s)(),suspended:(0,a.
n)((0,a._)())}),E=(d,_)=>d.held&&d.leaseUntil>_,u=(0,a.f)({paused:(0,a.r)(),by:(0,a._)()})}),4865:((W,p,e)=>{e.d(p,{n:()=>u,
t:()=>E});var a=e(2656),m=e(7643),r=e(467);const E=(d,_)=>(0,r.t)(d,(0,m._)(_).pause,a.r);async function u(d,_,A){const O={
paused:A,by:d.runName};await(0,r.n)(d,(0,m._)(_).pause,{description:"Whether the reconciler only looks",value:O})}}),7427:((W,p,e)=>{
e.d(p,{t:()=>E});var a=e(2803),m=e(2264),r=e(9713);async function E(u,d){const{log:_,aws:A}=u,O=await _.group("Preflight",
()=>(0,r.t)(u)),i=await(0,a.t)(await A.cloudFormation(),d);if(i&&!i.status.isPreview&&!i.status.isDeleted)return i;const P=`\
there is no stack ${d} in ${O.region} of account ${O.account}; check stack-name and region`;throw new m.t("stack.missing",
P)}}),6187:((W,p,e)=>{e.r(p),e.d(p,{n:()=>R,run:()=>Ut,t:()=>S});var a=e(7643),m=e(7427),r=e(321),E=e(4247),u=e(7811),d=e(
2601),_=e(4865),A=e(4471),O=e(5474),i=e(4255),P=e(6319),w=e(5572),D=e(2618),$=e(2656),b=e(7158),x=e(6765),F=e(2485),g=e(
9570),h=e(6580),T=e(990),v=e(9996),L=e(5268),j=e(2921),I=e(6034),R=class extends(0,i.i)(i.t,i.n,"DescribeAlarms",P.n){},
S=class extends(0,v.i)(v.n,v.r,"GetFunctionConfiguration",v.o){};async function q({aws:s},n){const t=await s.cloudWatch(),
o=new RegExp(`^${n}-Alarm\\w*(-[A-Za-z0-9]+)?$`),c=[];let l;do{const M=await t.send(new R({AlarmNamePrefix:`${n}-Alarm`,
StateValue:"ALARM",...l&&{NextToken:l}}));for(const{AlarmName:y="",AlarmDescription:C,StateUpdatedTimestamp:f}of M.MetricAlarms??
[]){if(!o.test(y))continue;const U=f?.toISOString()??"";c.push({name:y,description:C??"",since:U})}l=M.NextToken}while(l);
return c}const J="https://api.cloudflare.com/client/v4/ips",tt=3e3,nt=(0,u.f)({success:(0,u.l)(!0),result:(0,u.f)({ipv4_cidrs:(0,u.
n)((0,u.a)()).check((0,u.C)(1))})});async function et(s){const n=await s(J,{signal:AbortSignal.timeout(tt)});if(!n.ok)throw new Error(
`${J} answers with status ${n.status}`);const t=nt.safeParse(await n.json());if(!t.success)throw new Error(`${J} answers\
 something else than ranges`);const o=t.data.result.ipv4_cidrs;return{added:o.filter(c=>!r.d.includes(c)).sort(),removed:r.
d.filter(c=>!o.includes(c))}}function st(s,n){return s.map(t=>{const o=(0,r.o)(n.reports)?n.reports.value.get(t.id):void 0;
return{...t,tokenVersion:o?.appliedVersion??null,serversVersion:o?.serversVersion??null,configAgeSeconds:o?at(o,n):null,
due:o&&!o.error?o.action:null,isListening:o?.listening??null,isPinned:o?.pinned??!1,error:o?.error?`${o.error.code}: ${o.
error.message}`:""}})}function at({serversVersion:s},{servers:n,now:t}){if(!(0,r.o)(n)||s===null)return null;const{version:o,
writtenAt:c}=n.value;return s>=o?0:Math.max(0,Math.round((t-c)/1e3))}const ot=(s,n)=>s.filter(O.t).flatMap(({id:t,due:o,
error:c,isListening:l})=>[...n&&l===null?[`${t} does not answer its check`]:[],...c?[`${t} cannot look at itself: ${c}`]:
[],...l===!1?[`${t} says that its listener does not answer`]:[],...o==="reload"||o==="restart"?[`${t} is out of date: a \
converge would ${o} it`]:[]]),rt={deploy:"a deploy",rotate:"a rotation",repair:"a repair",destroy:"a deletion"};function it(s){
const n=(0,r.c)(s.lock);return[...ot(s.nodes,(0,r.o)(s.reports)),...(0,r.a)(s.nodes,s.newestTemplate,n?.state==="live"&&
n.purpose==="deploy"),...ut(n),...((0,r.c)(s.suspensions)??[]).flatMap(_t),...mt((0,r.c)(s.pause)),...ft((0,r.c)(s.token),
n),...((0,r.c)(s.alarms)??[]).map(({name:t,since:o})=>`alarm ${t} is raised${o&&` since ${o}`}`),...lt(s)]}function ct({
lock:s,suspensions:n}){const t=(0,r.c)(s);if(t?.state!=="live")return[];const o=((0,r.c)(n)??[]).find(({by:l})=>l==="run"),
c=o?`, ${G(o.processes,"is","are")} suspended for it`:"";return[`${rt[t.purpose]} is under way: ${t.owner} holds the loc\
k until ${t.leaseUntil}${c}`]}const dt=s=>Object.entries(H(s)).flatMap(([n,t])=>(0,r.o)(t)?[]:[n]),H=({reports:s,alarms:n,
token:t,lock:o,pause:c,suspensions:l})=>({nodes:s,alarms:n,token:t,lock:o,pause:c,suspensions:l}),lt=s=>Object.entries(H(
s)).flatMap(([n,t])=>(0,r.o)(t)||t.isDenied?[]:[`${n} could not be read: ${t.unknown}`]);function ut(s){return s?.state!==
"dead"?[]:[`${s.owner} (${s.purpose}) died with the lock: the reconciler releases it, or the next run takes it over`]}function _t({
processes:s,by:n,because:t}){const o=G(s,"is","are");switch(n){case"run":return[];case"breaker":return[`${o} suspended b\
y the breaker: the last 3 launches failed (${t}); put that right, then run resume`];case"left":return[`${G(s,"was","were")}\
 left suspended by ${t}, which ended without resuming`];case"nobody":return[`${o} suspended and no run says why: resume \
unless that is on purpose`]}}function mt(s){return s?.paused?[`paused by ${s.by}: nothing is repaired until resume`]:[]}
function ft(s,n){return n?.state==="live"?[]:[a.p.pending,a.p.unfinished].flatMap(t=>{const o=s?.labels[t];return o===void 0?
[]:[`token version ${o} is labelled ${t}: a rotation did not come to its end, run rotate`]})}const G=(s,n,t)=>`${s.join(
" and ")} ${s.length===1?n:t}`;async function Et(s,n){const t=n.parameters[a.l.imageId]??"",o=n.tags["railgun-ha:image"]??
"",c=o.replace(/^ubuntu-/,"");if(!ht(c))return{id:t,source:o,newest:t,isNewest:!0};const{id:l}=await(0,D.n)(s,{amiId:"",
amiUpdate:"on-deploy",ubuntuRelease:c},void 0);return{id:t,source:o,newest:l,isNewest:l===t}}const ht=s=>Object.hasOwn(r.
l,s);async function Pt({aws:s,clock:n},t){const o=(await new b.t({aws:s,stackName:t,owner:"status"}).read())?.lock;if(!o)
return null;const{owner:c,purpose:l,suspended:M,leaseUntil:y}=o;return{owner:c,purpose:l,suspended:M,state:(0,$.i)(o,n.now())?
"live":o.held?"dead":"free",leaseUntil:new Date(y).toISOString()}}const wt=3e4,vt=1e3,pt=30;async function Ot({aws:s,clock:n},{
stackName:t,document:o,ids:c}){if(c.length===0)return new Map;const{Command:l}=await(await s.ssm()).send(new g.n({DocumentName:o,
DocumentVersion:"$LATEST",Parameters:{mode:["--check"]},Targets:[{Key:`tag:${a.u}`,Values:[t]}],MaxConcurrency:"100%",MaxErrors:"\
100%",TimeoutSeconds:pt})),M=n.now()+wt;for(;;){const{ended:y,reports:C}=await Dt(s,l?.CommandId??"");if(c.every(f=>y.has(
f))||n.now()>=M)return C;await(0,x.t)(n,vt)}}async function Dt(s,n){const t=await s.ssm(),o=new Set,c=new Map;let l;try{
do{const M=await t.send(new T.t({CommandId:n,Details:!0,...l&&{NextToken:l}}));for(const{InstanceId:y="",Status:C="",CommandPlugins:f=[]}of M.
CommandInvocations??[]){if(F.i.has(C))continue;o.add(y);const U=(0,g.t)(f.map(({Output:B=""})=>B).join(`
`));U&&c.set(y,U)}l=M.NextToken}while(l)}catch(M){if(!(0,h.t)(M,"InvalidCommandId","InvocationDoesNotExist"))throw M}return{
ended:o,reports:c}}const Mt={"nodejs20.x":"2026-04-30","nodejs22.x":"2027-04-30","nodejs24.x":"2028-04-30"},gt=180,yt=864e5;
async function Tt({aws:s,clock:n},t){const o=await(await s.lambda()).send(new S({FunctionName:t}));return At(n.now(),o.Runtime??
"no runtime")}function At(s,n){const t=Mt[n];if(t===void 0)throw new Error(`this version does not know until when Lambda\
 has ${n}`);const o=Math.floor((Date.parse(t)-s)/yt);return{name:n,endsOn:t,daysLeft:o,endsSoon:o<=gt}}async function Ct({
aws:s},n){const{Parameter:t}=await(await s.ssm()).send(new T.i({Name:(0,a._)(n).servers}));return{version:t?.Version??0,
writtenAt:t?.LastModifiedDate?.getTime()??0}}async function Lt({aws:s},n){const t=[...(0,L.n)(n)].sort();return t.includes(
"Launch")?{names:t,launchFailure:await(0,w.t)({aws:s},n.AutoScalingGroupName??"",0)}:{names:t,launchFailure:void 0}}function It({
names:s,launchFailure:n},t){const o=s.includes("Launch")&&n!==void 0,c=s.filter(f=>o&&a.t.includes(f)),l=s.filter(f=>!c.
includes(f)),M=l.filter(f=>t?.suspended.includes(f)),y=l.filter(f=>!M.includes(f)),C=t?`${t.owner} (${t.purpose})`:"";return[
{processes:c,by:"breaker",because:n??""},{processes:M,by:t?.state==="live"?"run":"left",because:C},{processes:y,by:"nobo\
dy",because:""}].filter(({processes:f})=>f.length>0)}async function Rt({aws:s,clock:n},t){const o=await s.ssm(),{token:c}=(0,a.
_)(t),l={};let M=null,y;do{const C=await o.send(new T.r({Name:c,WithDecryption:!1,...y&&{NextToken:y}})).catch(f=>{if((0,h.
t)(f,"ParameterNotFound"))return{Parameters:[],NextToken:void 0};throw f});for(const f of C.Parameters??[]){const{Version:U=0,
Labels:B=[],LastModifiedDate:k}=f;for(const N of B)l[N]=U;B.includes(a.p.current)&&k&&(M=Math.max(0,Math.round((n.now()-
(0,j.t)(f))/1e3)))}y=C.NextToken}while(y);return{labels:l,ageSeconds:M}}async function $t(s,n,t){const{stackName:o}=s,[{
state:c,group:l},M,y,C,f,U,B,k,N]=await Promise.all([(0,A.r)(n,t),(0,r.s)(()=>Ct(n,o)),(0,r.s)(()=>Rt(n,o)),(0,r.s)(()=>q(
n,o)),(0,r.s)(()=>Pt(n,o)),(0,r.s)(async()=>await(0,_.t)(n,o)??null),(0,r.s)(()=>Et(n,t)),(0,r.s)(()=>et(n.fetch)),(0,r.
s)(()=>Tt(n,(0,A.t)(t,"portProbe")))]),V=c.instances.filter(O.t).map(({id:Wt})=>Wt),[K,Y]=await Promise.all([(0,r.s)(()=>Ot(
n,{stackName:o,document:(0,A.t)(t,"document"),ids:V})),(0,r.s)(()=>Lt(n,l))]),X=st(c.instances,{reports:K,servers:M,now:n.
clock.now()}),Z=(0,r.o)(Y)?{value:It(Y.value,(0,r.c)(f))}:Y,Q=t.outputs[a.o.launchTemplateVersion]??"",z={nodes:X,reports:K,
alarms:C,token:y,lock:f,pause:U,suspensions:Z,newestTemplate:Q};return{stack:t,version:t.tags["railgun-ha:version"]??"",
isTemplateCurrent:t.tags[a.d]===jt(s,n),fleet:c,problems:[...(0,O.n)(c),...it(z)],underWay:ct(z),blindSpots:dt(z),nodes:X,
newestTemplate:Q,nodesUnknown:"unknown"in K?K.unknown:void 0,token:y,alarms:C,lock:f,pause:U,suspensions:Z,image:B,cloudflare:k,
runtime:N}}const jt=(s,{assets:n})=>(0,d.r)((0,d.n)((0,d.t)((0,d.i)(s),n().stack))),Ut=async(s,n)=>{const{stackName:t}=s,
{log:o}=n,c=await(0,m.t)(n,t),[l,M]=await Promise.all([$t(s,n,c),(0,I.r)(n,t)]),{fleet:y}=l,{problems:C,blindSpots:f}=l,
U=(0,r.i)(l);for(const V of U)for(const K of["",...(0,E.t)(V)])o.info(K);for(const V of[...C,...(0,r.n)(l)])o.info(V);const B=c.
outputs[a.o.loadBalancerDnsName]??"",k=f.length===0?"":`, as far as can be seen without ${f.join(", ")}`,N=C.length===0?
`the fleet is right${k}`:`not right: ${C.join(", ")}`;return{headline:`stack ${t} is ${c.status.name}; ${N}`,outputs:{"s\
tack-id":c.id,"load-balancer-dns":B,"token-version":M?String(M):"","memcached-servers":y.servers.join(" ")},result:{command:"\
status",stack:t,stackId:c.id,status:c.status.name,tokenVersion:M??null,loadBalancer:B,healthy:C.length===0,problems:C,fleet:y,
...(0,r.r)(l)},tables:U,fleet:y,failure:void 0}}}),6034:((W,p,e)=>{e.d(p,{i:()=>x,n:()=>b,r:()=>O,t:()=>D});var a=e(7643),
m=e(6580),r=e(990),E=e(7274),u=e(2264),d=e(1525),_=e(5633);async function A({aws:g,hide:h},T){const v=await P(g,T,a.p.current,
!0);if(!v)return;const{Value:L="",Version:j=0}=v;return h(L),{value:L,version:j}}async function O({aws:g},h){return(await P(
g,h,a.p.current,!1))?.Version}async function i({aws:g},h){const T=[a.p.unfinished,a.p.pending];return(await Promise.all(
T.map(v=>P(g,h,v,!1)))).some(v=>v!==void 0)}async function P(g,h,T,v){const L=await g.ssm(),j=`${(0,a._)(h).token}:${T}`;
try{return(await L.send(new r.i({Name:j,WithDecryption:v}))).Parameter}catch(I){if((0,m.t)(I,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw I}}const w=/^[0-9a-fA-F]{32}$/;async function D({activationToken:g,tokenParameter:h},{
aws:T,hide:v}){if(!h)return g;const L=await T.ssm(),j=I=>new u.t("input.invalid",`token-parameter: parameter ${h} ${I}`);
try{const{Parameter:I}=await L.send(new r.i({Name:h,WithDecryption:!0})),R=I?.Value?.trim()??"";if(v(R),w.test(R))return R;
throw j(`holds ${R.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(I){throw(0,m.t)(I,
"ParameterNotFound","ParameterVersionNotFound")?j("does not exist in this region; name one that does"):I}}function $({stackName:g,
given:h},T,v){if(T)return!h||h===T.value?"keep":v?"rotate":"store";if(h)return"store";const L=`stack ${g} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new u.t("token.missing",L)}async function b(g,h,T){
const{stackName:v,tags:L}=g,[j,I,R]=await(0,_.t)(A(h,v),D(g,h),T?i(h,v):Promise.resolve(!1)),S=R&&!j?"rotate":$({stackName:v,
given:I,tags:L},j,T);return{token:S==="keep"&&R?"rotate":S,given:I,tokenVersion:j?.version??0}}async function x({aws:g},h){
const T=await g.ssm(),v=(0,a._)(h.stackName).token,L=await F(T,v,h);return await(0,d.t)({aws:g},v,L,[a.p.current]),L}async function F(g,h,{
stackName:T,given:v,tags:L}){const j=Object.entries({...L,[a.u]:T}).map(([R,S])=>({Key:R,Value:S})),I={Name:h,Type:"Secu\
reString",Tier:"Standard",Value:v};try{const R=`Activation token of the Railgun listeners of stack ${T}`,{Version:S=1}=await g.
send(new E.t({...I,Description:R,Tags:j}));return S}catch(R){if(!(0,m.t)(R,"ParameterAlreadyExists"))throw R;const{Version:S=1}=await g.
send(new E.t({...I,Overwrite:!0}));return S}}})};export{St as id,Bt as ids,Kt as modules};
