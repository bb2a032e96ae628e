const rt=6952,it=[6952],ct={4539:((j,v,t)=>{t.d(v,{t:()=>u});var e=t(990),u=class extends(0,e.s)(e.a,e.o,"DeleteParamete\
rs",e.l){}}),7274:((j,v,t)=>{t.d(v,{t:()=>u});var e=t(990),u=class extends(0,e.s)(e.a,e.o,"PutParameter",e.d){}}),8930:((j,v,t)=>{
t.d(v,{t:()=>u});var e=t(6776),u=class extends(0,e.o)(e.i,e.a,"ResumeProcesses",e.u){}}),8919:((j,v,t)=>{t.d(v,{n:()=>h,
t:()=>r});var e=t(2656),u=t(7643),i=t(8930),f=t(5268),g=t(4865);async function h(c,d,{paused:l,guard:A=B=>B(),group:m}){
const B=await c.aws.autoScaling(),F=(0,u.g)(d),S=(0,f.n)(m??await(0,f.t)(c,d)).includes(u.i);if(l===void 0&&!S)return!1;
const p=async()=>(0,g.n)(c,d,l??(await(0,g.t)(c,d))?.paused??!1);return S?await A(async()=>{await p();const w=await _(c,
d),o=u.t.filter(O=>!w.includes(O));o.length!==0&&await B.send(new i.t({AutoScalingGroupName:F,ScalingProcesses:o}))}):await p(),
S}async function r({aws:c},d,l){if(!(0,f.n)(l).includes("Terminate"))return;const A=await c.autoScaling(),m=(0,u.g)(d);await A.
send(new i.t({AutoScalingGroupName:m,ScalingProcesses:[u.f]}))}async function _({aws:c,clock:d,runName:l},A){const{LockParameter:m}=await t.
e(9534).then(t.bind(t,9534)),B=await new m({aws:c,stackName:A,owner:l}).read();return B?.lock&&(0,e.i)(B.lock,d.now())?B.
lock.suspended:[]}}),4164:((j,v,t)=>{t.r(v),t.d(v,{run:()=>Z});var e=t(5634),u=t(5069),i=t(1613),f=t(7643),g=t(6580),h=t(
4471),r=t(5633),_=t(6034),c=t(6863),d=t(513),l=t(2264),A=t(8919),m=t(5268),B=t(2033),F=t(6844),S=t(7833),p=t(5046),w=t(1674),
o=t(5613),O=t(4247),M=t(304);async function y(a,n){const s=await(0,c.r)(n,a,{mends:!0}),{stack:P}=s;P&&n.record({stackId:P.
id});const E=I(a,n,s),[D,{target:T,looking:L,lookedAt:U},$]=await(0,r.t)((0,_.n)(a,n,P!==void 0),E,(0,c.i)(a,n)),K=D.token!==
"store"&&L!==void 0;return(0,c.a)(n,$,K),{...s,...D,target:T,isUnchanged:K,looking:L,lookedAt:U}}async function I(a,n,{identity:s,
stack:P}){const E=n.clock.now(),D=P?.tags["railgun-ha:version"]==="1.0.0"&&a.drift!=="revert"?(0,h.r)(n,P,{connects:1}).
catch(g.r):void 0,T=await(0,c.n)(a,n,s,P);return{target:T,lookedAt:E,looking:(0,c.t)(P,T)?D:void 0}}async function R(a,n,s,P){
try{return await C(a,n,s,P)}catch(E){return{...(0,S.t)(n,void 0),outcome:"failed",failure:(0,g.r)(E)}}}async function C(a,n,s,P){
const E=await(0,F.n)(a,n,P);return!E||(0,B.o)(E).kind==="nothing"?(0,S.t)(n,E):s(async D=>{const T=await(0,F.n)(a,n)??E,
{bring:L}=await t.e(2324).then(t.bind(t,2324));return L({...a,insist:D},n,T)})}async function W(a,n){const s=await(0,F.t)(
a,n);if(!s)return;a.log.info(`instance refresh ${s.id} runs: waiting for its end before the stack is changed`);const{watchRefresh:P}=await t.
e(6502).then(t.bind(t,6502)),E=await P(a,{stackName:n,groupName:(0,f.g)(n)},s.id);if(a.log.info(`instance refresh ${E.id}\
 ended: ${E.status}`),E.kind==="timed-out")throw new l.t("stack.busy",`instance refresh ${E.id} still runs; deploy again\
 when it has ended`)}function z(a,n){return{title:`Fleet of ${a}`,head:["instance","zone","address","group","health","ta\
rget","2408","template"],rows:n.instances.map(s=>[s.id,s.zone,s.address,s.lifecycle,s.health,s.target,s.port,s.templateVersion])}}
function x(a){const{runtime:n,stack:s,operation:P,refreshed:E,tokenVersion:D,verification:T,start:L,rotation:U}=a,{state:$,
failure:K}=T,N=[z(s.name,$),...U?[(0,M.n)(s.name,U.steps)]:[]];for(const ot of N.flatMap(O.t))n.log.info(ot);const H=s.outputs[f.
o.loadBalancerDnsName]??"",Q=Math.round((n.clock.now()-L)/1e3),at=[P==="unchanged"?"nothing to change":P,...E.outcome===
"refreshed"?[`${E.instances} instances replaced`]:[]].join(", ");return{headline:`stack ${s.name}: ${at}; ${$.instances.
length} instances behind ${H}${U?`; ${(0,o.t)(s.name,U)}`:""}`,outputs:{"stack-id":s.id,"load-balancer-dns":H,"token-ver\
sion":String(D),"memcached-servers":$.servers.join(" ")},result:{command:"deploy",stack:s.name,stackId:s.id,operation:P,
changed:P!=="unchanged"||E.outcome==="refreshed"||["rotated","resumed"].includes(U?.outcome??""),cloudFormationCalls:n.aws.
cloudFormationCalls(),seconds:Q,tokenVersion:D,loadBalancer:H,launchTemplate:{serving:s.parameters[f.l.servingTemplateVersion]??
"",newest:s.outputs[f.o.launchTemplateVersion]??""},refresh:V(E),healthy:K===void 0,problems:K?.details??[],fleet:$,...U&&
{rotation:(0,o.n)(U)}},tables:N,fleet:$,failure:K}}const V=({outcome:a,from:n,to:s,instances:P,id:E})=>({outcome:a,from:n,
to:s,instances:P,id:E});function X(a,n,{tokenVersion:s,tokenPending:P}){const E=`deploy again, with wait: true, to follo\
w it to its end${P?", take the new activation token into use":""} and look at the fleet`;return P&&a.log.warning(`the ne\
w activation token is neither stored nor in use, because this run does not wait: ${E}`),{headline:`stack ${n.name}: Clou\
dFormation executes the change; ${E}`,outputs:{"stack-id":n.id,"token-version":String(s)},result:{command:"deploy",stack:n.
name,stackId:n.id,operation:"started",changed:!0,status:n.status.name,cloudFormationCalls:a.aws.cloudFormationCalls(),tokenVersion:s,
tokenPending:P},tables:[],stackId:n.id,failure:void 0}}const J=12e5,k=3e5,G=15e3,Y=3,Z=async(a,n)=>{const{log:s,clock:P}=n,
E=P.now();(0,d.t)(s,a);const{plan:D,change:T}=await tt(a,n),{operation:L,tokenVersion:U}=T;if(L==="started")return X(n,T.
stack,{tokenVersion:U,tokenPending:D.token==="rotate"});s.info(`stack ${a.stackName}: ${L==="unchanged"?"nothing to chan\
ge":L}`),D.isUnchanged&&await(0,u.n)(n,a.stackName),await st(n,T);const $=await b(a,n,{change:T,start:E,look:D.isUnchanged&&
P.now()-D.lookedAt<=G?await D.looking:void 0}),K={runtime:n,operation:L,tokenVersion:U,start:E,...$};if(D.token!=="rotat\
e")return x(K);if($.verification.failure)return s.warning("the fleet is not right: its token is not rotated"),x(K);const{
rotateFleet:N}=await Promise.all([t.e(9996),t.e(8552),t.e(8335)]).then(t.bind(t,8335));return x({...K,...await N(a,n,$.stack,
D)})};async function b(a,n,{change:s,start:P,look:E}){const{log:D}=n,T=(E instanceof l.t?void 0:E?.group)??await(0,m.t)(
n,a.stackName),L=Q=>(0,i.t)(n,a.stackName,Q);await(0,p.n)(n,a.stackName,{size:a.size,group:T,guard:L});const U=await(0,A.
n)(n,a.stackName,{group:T,guard:Q=>L(async()=>{await q(n,s.stack),await Q()})});U&&D.info("launches were suspended after\
 failed ones; the group launches again");const $=await D.group("Instances",()=>R(n,s.stack,L,U?void 0:T)),{stack:K}=$;D.
info(`CloudFormation calls: ${n.aws.cloudFormationCalls()}`);const N=s.operation==="unchanged"&&!U&&$.outcome==="nothing",
H=await D.group("Fleet",()=>(0,w.t)(n,K,{size:a.size,timeout:N?k:J,since:N?0:P,seen:N?E:void 0}));return{stack:K,refreshed:$,
verification:{...H,failure:$.failure??H.failure}}}async function q(a,n){const{enableRules:s}=await Promise.all([t.e(3776),
t.e(3976)]).then(t.bind(t,3976));await s(a,n)}async function tt(a,n){const{log:s}=n;for(let E=1;E<=Y;E++){const D=await s.
group("Preflight",()=>y(a,n)),T=D.isUnchanged?nt(a,n,D):await s.group("Change",()=>(0,i.t)(n,a.stackName,L=>et(a,n,D,L)));
if(T)return{plan:D,change:T};s.info(`another run changes stack ${a.stackName} now: looking again when that has ended`)}const P=`\
stack ${a.stackName} was changed by others ${Y} times in a row; run again when they have ended`;throw new l.t("stack.bus\
y",P)}function nt(a,n,{stack:s,target:P,tokenVersion:E}){const{log:D,record:T}=n,L=s;return(0,d.r)(D,a,P.template),D.info(
"template, parameters and token are those of the stack: nothing is changed"),T({changes:[]}),{stack:L,operation:"unchang\
ed",isOpen:(0,e.u)(L.changeSetId),tokenVersion:E}}async function et(a,n,s,P){const[{changeStack:E},{publishArtifacts:D}]=await Promise.
all([t.e(1383).then(t.bind(t,1383)),t.e(5292).then(t.bind(t,5292))]),{stackName:T,tags:L}=a;s.stack&&await W(n,T);const U=await D(
n,s.identity,T,s.target);s.token==="store"&&await P();const $=s.token==="store"?await(0,_.i)(n,{stackName:T,given:s.given,
tags:L}):s.tokenVersion,K=await E(n,a,s,{template:U,insist:P});return K&&{...K,tokenVersion:$}}async function st(a,{stack:n,
isOpen:s}){if(n.isProtected&&!s)return;const[{protect:P,setPolicy:E},{CLOSED:D}]=await Promise.all([t.e(8540).then(t.bind(
t,8540)),t.e(2339).then(t.bind(t,2339))]);await E(a,n.id,D),n.isProtected||await P(a,n.id)}}),304:((j,v,t)=>{t.d(v,{n:()=>u,
t:()=>e});var e=class{#t;#n=[];hasBegun=!1;constructor(i){this.#t=i}get steps(){return this.#n}add(i){this.#n.push(i);const{
node:f,from:g,to:h,action:r,end:_,seconds:c,reason:d}=i,l=d&&`: ${d}`;this.#t.info(`${f}  ${r}  version ${g??"?"} \u2192 ${h}\
  ${_}${l}  ${c} s`)}};function u(i,f){return{title:`Rotation of ${i}`,head:["node","old version","new version","action",
"result","seconds"],rows:f.map(({node:g,from:h,to:r,action:_,end:c,seconds:d,reason:l})=>[g,h===null?"unknown":String(h),
String(r),_,l?`${c}: ${l}`:c,String(d)])}}}),1525:((j,v,t)=>{t.d(v,{t:()=>f});var e=t(990),u=t(2264),i=class extends(0,e.
s)(e.a,e.o,"LabelParameterVersion",e.u){};async function f({aws:g},h,r,_){const c=await g.ssm(),d={Name:h,ParameterVersion:r,
Labels:[..._]};let l=[];for(let A=0;A<2;A++){const{InvalidLabels:m=[]}=await c.send(new i(d));if(m.length===0)return;l=m}
throw new u.t("token.label-refused",`Parameter Store refused the label ${l.join(", ")} on version ${r} of ${h}, and agai\
n when it was repeated; run again`)}}),5572:((j,v,t)=>{t.d(v,{t:()=>u});var e=t(6776);async function u({aws:f},g,h){return i(
(await(await f.autoScaling()).send(new e.t({AutoScalingGroupName:g,MaxRecords:50}))).Activities??[],h)}function i(f,g){const h=f.
filter(({Description:r,StatusCode:_,StartTime:c})=>/^Launching a new EC2 instance/i.test(r??"")&&["Successful","Failed",
"Cancelled"].includes(_??"")&&(c?.getTime()??0)>=g).slice(0,3);if(!(h.length<3||h.some(({StatusCode:r})=>r==="Successful")))
return h[0]?.StatusMessage||h[0]?.Cause||"Auto Scaling gives no reason"}}),5069:((j,v,t)=>{t.d(v,{n:()=>g,t:()=>f});var e=t(
5634),u=t(2264),i=t(1613);async function f(r,_,{holdsLock:c}){const d=await h(r,_,c),l=!d.some(({name:m})=>(0,e.l)(m))||
await(await t.e(8540).then(t.bind(t,8540))).closePolicy(r,_)?d:d.filter(({name:m})=>!(0,e.l)(m)),A=await(0,e.t)(await r.
aws.cloudFormation(),_,l);A.length>0&&r.log.info(`deleted what earlier runs left behind: ${A.join(", ")}`)}async function g(r,_){
if((await h(r,_,!0)).length!==0)try{await(0,i.t)(r,_,()=>f(r,_,{holdsLock:!0}))}catch(c){if(!(c instanceof u.t&&c.code===
"lock.held"))throw c;r.log.info(`another run is about to change stack ${_}: its change sets are its own`)}}async function h({
aws:r,clock:_,runName:c},d,l){const A=await(0,e.o)(await r.cloudFormation(),d),m=_.now();return A.filter(B=>(0,e.c)(B,{runName:c,
now:m,holdsLock:l}))}}),2656:((j,v,t)=>{t.d(v,{i:()=>f,n:()=>i,r:()=>g,t:()=>u});var e=t(7811);const u=12e4,i=(0,e.f)({owner:(0,e.
_)(),purpose:(0,e.t)(["deploy","rotate","repair","destroy"]),held:(0,e.r)(),leaseUntil:(0,e.s)(),suspended:(0,e.n)((0,e.
_)())}),f=(h,r)=>h.held&&h.leaseUntil>r,g=(0,e.f)({paused:(0,e.r)(),by:(0,e._)()})}),1613:((j,v,t)=>{t.d(v,{t:()=>u});var e=t(
4640);async function u(i,f,g){const{takeLock:h}=await t.e(4904).then(t.bind(t,4904)),r=await h({...i,stackName:f,owner:(0,e.
t)(i),purpose:"deploy"});let _=async()=>{};try{if(r.suspended.length>0){const{resumeInherited:c}=await Promise.all([t.e(
2619),t.e(4471),t.e(9996),t.e(8714)]).then(t.bind(t,1513));await c(i,f,r)}return _=r.keep(),await g(()=>r.renew())}finally{
await _(),await r.release()}}}),4640:((j,v,t)=>{t.d(v,{t:()=>u});var e=t(7598);const u=({runName:i})=>`${i}-${(0,e.randomBytes)(
4).toString("hex")}`}),4865:((j,v,t)=>{t.d(v,{n:()=>r,t:()=>h});var e=t(2656),u=t(7643),i=t(6580),f=t(990),g=t(7274);async function h({
aws:_},c){const d=await _.ssm();try{const{Parameter:l}=await d.send(new f.i({Name:(0,u._)(c).pause}));return e.r.safeParse(
JSON.parse(l?.Value??"")).data}catch(l){if((0,i.t)(l,"ParameterNotFound")||l instanceof SyntaxError)return;throw l}}async function r({
aws:_,runName:c},d,l){const A=await _.ssm(),m={paused:l,by:c};await A.send(new g.t({Name:(0,u._)(d).pause,Description:"W\
hether the reconciler only looks",Type:"String",Value:JSON.stringify(m),Overwrite:!0}))}}),307:((j,v,t)=>{t.d(v,{n:()=>_,
r:()=>h,t:()=>r});var e=t(2264),u=t(6580),i=t(8669),f=t(4255),g=t(254),h=class extends(0,f.r)(f.t,f.n,"DeleteStack",f.s){};
function r(d,l){return{kind:"refused",cause:l,root:(0,i.n)({logicalId:d,type:"AWS::CloudFormation::Stack",status:"refuse\
d"},l)}}async function _(d,l,A){let m;const B=F=>l(F).catch(S=>{throw(0,u.t)(S,"ValidationError")&&(m=r(c(d),(0,e.n)(S))),
S});return(0,g.n)(d,B,A).catch(F=>{if(m)return m;throw F})}const c=({stackId:d})=>d.split("/")[1]??d}),5613:((j,v,t)=>{t.
d(v,{n:()=>u,t:()=>e});function e(i,f){const{outcome:g,version:h,former:r,ageDays:_,steps:c}=f,d=new Set(c.map(({node:l})=>l)).
size;switch(g){case"unchanged":return`stack ${i} runs with this token already: version ${h}, ${_} days old; nothing was \
done`;case"resumed":return`stack ${i} runs with this token already: version ${h}, ${_} days old; ${d} nodes that did not\
 were brought along`;case"rotated":return`stack ${i}: the token went from version ${r} to ${h} on ${d} nodes`;case"faile\
d":return`stack ${i}: version ${h} of the token is current`}}const u=({outcome:i,version:f,former:g,ageDays:h,steps:r})=>({
outcome:i,tokenVersion:f,formerVersion:g,tokenAgeDays:h,nodes:r})}),6034:((j,v,t)=>{t.d(v,{i:()=>S,n:()=>F,r:()=>c,t:()=>m});
var e=t(7643),u=t(6580),i=t(990),f=t(7274),g=t(2264),h=t(1525),r=t(5633);async function _({aws:w,hide:o},O){const M=await l(
w,O,e.p.current,!0);if(!M)return;const{Value:y="",Version:I=0}=M;return o(y),{value:y,version:I}}async function c({aws:w},o){
return(await l(w,o,e.p.current,!1))?.Version}async function d({aws:w},o){const O=[e.p.unfinished,e.p.pending];return(await Promise.
all(O.map(M=>l(w,o,M,!1)))).some(M=>M!==void 0)}async function l(w,o,O,M){const y=await w.ssm(),I=`${(0,e._)(o).token}:${O}`;
try{return(await y.send(new i.i({Name:I,WithDecryption:M}))).Parameter}catch(R){if((0,u.t)(R,"ParameterNotFound","Parame\
terVersionNotFound"))return;throw R}}const A=/^[0-9a-fA-F]{32}$/;async function m({activationToken:w,tokenParameter:o},{
aws:O,hide:M}){if(!o)return w;const y=await O.ssm(),I=R=>new g.t("input.invalid",`token-parameter: parameter ${o} ${R}`);
try{const{Parameter:R}=await y.send(new i.i({Name:o,WithDecryption:!0})),C=R?.Value?.trim()??"";if(M(C),A.test(C))return C;
throw I(`holds ${C.length} characters and not 32 hexadecimal digits; put the next token there`)}catch(R){throw(0,u.t)(R,
"ParameterNotFound","ParameterVersionNotFound")?I("does not exist in this region; name one that does"):R}}function B({stackName:w,
given:o},O,M){if(O)return!o||o===O.value?"keep":M?"rotate":"store";if(o)return"store";const y=`stack ${w} has no activat\
ion token yet; set activation-token to its 32 hexadecimal digits`;throw new g.t("token.missing",y)}async function F(w,o,O){
const{stackName:M,tags:y}=w,[I,R,C]=await(0,r.t)(_(o,M),m(w,o),O?d(o,M):Promise.resolve(!1)),W=C&&!I?"rotate":B({stackName:M,
given:R,tags:y},I,O);return{token:W==="keep"&&C?"rotate":W,given:R,tokenVersion:I?.version??0}}async function S({aws:w},o){
const O=await w.ssm(),M=(0,e._)(o.stackName).token,y=await p(O,M,o);return await(0,h.t)({aws:w},M,y,[e.p.current]),y}async function p(w,o,{
stackName:O,given:M,tags:y}){const I=Object.entries({...y,[e.u]:O}).map(([C,W])=>({Key:C,Value:W})),R={Name:o,Type:"Secu\
reString",Tier:"Standard",Value:M};try{const C=`Activation token of the Railgun listeners of stack ${O}`,{Version:W=1}=await w.
send(new f.t({...R,Description:C,Tags:I}));return W}catch(C){if(!(0,u.t)(C,"ParameterAlreadyExists"))throw C;const{Version:W=1}=await w.
send(new f.t({...R,Overwrite:!0}));return W}}}),1674:((j,v,t)=>{t.d(v,{t:()=>d});var e=t(6765),u=t(6580),i=t(2264),f=t(5572),
g=t(4471),h=t(5474);const r=1e3,_=5e3,c=3e4;async function d(o,O,{size:M,timeout:y,since:I,seen:R}){const{clock:C,log:W}=o,
z=C.now(),x=F(o);let V={...A,size:M},X=R;for(let J=r;;J=Math.min(J*1.5,_)){const k=X??await(0,g.r)(o,O).catch(u.r);if(X=
void 0,k instanceof i.t&&!m(k))return{state:V,failure:k};k instanceof i.t||(V={...k.state,size:Math.max(M,k.state.size)});
const G=k instanceof i.t?[k.message]:(0,h.n)(V);if(G.length===0)return W.info(`the fleet is right after ${S(C.now()-z)}`),
{state:V,failure:void 0};x(V,G);const Y=B(V)&&await l(o,O,I);if(Y)return{state:V,failure:p(Y,G)};const Z=z+y-C.now();if(Z<=
0)return{state:V,failure:w(y,G)};await(0,e.t)(C,Math.min(J,Z))}}const l=(o,O,M)=>(0,f.t)(o,(0,g.t)(O,"groupName"),M).catch(
()=>{}),A={instances:[],cacheNodes:[],cacheSize:0,servers:[]},m=({code:o})=>["aws.throttled","aws.unavailable","endpoint\
.unreachable","fleet.not-right"].includes(o),B=o=>o.instances.filter(h.t).length<o.size;function F({clock:o,log:O}){let M="",
y=Number.NEGATIVE_INFINITY;const I=o.now();return(R,C)=>{const W=[...R.instances.map(({id:z,lifecycle:x,target:V})=>`${z}\
 ${x}, ${V}`),...C].join(" \xB7 ");W===M&&o.now()-y<c||(M=W,y=o.now(),O.info(`${S(y-I)}  ${W}`))}}const S=o=>`${Math.round(
o/1e3)} s`;function p(o,O){return new i.t("fleet.not-right",`the last 3 launches failed: ${o}`,{details:O})}function w(o,O){
const M=`the fleet is not right after ${Math.round(o/1e3)} s: ${O[0]}; look at the instances' boot log`;return new i.t("\
fleet.not-right",M,{details:O})}})};export{rt as id,it as ids,ct as modules};
