const w=1716,A=[1716],g={8930:((O,d,s)=>{s.d(d,{t:()=>c});var a=s(3667),_=s(6776),c=class extends(0,a.i)(a.n,a.r,"Resume\
Processes",_.i){}}),8919:((O,d,s)=>{s.d(d,{t:()=>r});var a=s(2656),_=s(7643),c=s(3667),u=s(8930),o=s(4865);async function r(e,t,{
paused:n,guard:l=E=>E()}){const E=await e.aws.autoScaling(),P=(0,_.h)(t),{AutoScalingGroups:v=[]}=await E.send(new c.t({
AutoScalingGroupNames:[P]})),m=v.flatMap(({SuspendedProcesses:D})=>D??[]).some(({ProcessName:D})=>D===_.i);if(n===void 0&&
!m)return!1;const M=async()=>(0,o.n)(e,t,n??(await(0,o.t)(e,t))?.paused??!1);return m?await l(async()=>{await M();const D=await i(
e,t),f=_.t.filter(C=>!D.includes(C));f.length!==0&&await E.send(new u.t({AutoScalingGroupName:P,ScalingProcesses:f}))}):
await M(),m}async function i({aws:e,clock:t,runName:n},l){const{LockParameter:E}=await s.e(9534).then(s.bind(s,9534)),P=await new E(
{aws:e,stackName:l,owner:n}).read();return P?.lock&&(0,a.i)(P.lock,t.now())?P.lock.suspended:[]}}),2656:((O,d,s)=>{s.d(d,
{a:()=>u,i:()=>i,n:()=>r,r:()=>e,t:()=>o});var a=s(7811),_=s(990),c=s(139),u=class extends(0,c.i)(c.n,c.r,"PutParameter",
_.c){};const o=12e4,r=(0,a.u)({owner:(0,a.f)(),purpose:(0,a.t)(["deploy","rotate","repair","destroy"]),held:(0,a.r)(),leaseUntil:(0,a.
a)(),suspended:(0,a.n)((0,a.f)())}),i=(t,n)=>t.held&&t.leaseUntil>n,e=(0,a.u)({paused:(0,a.r)(),by:(0,a.f)()})}),4865:((O,d,s)=>{
s.d(d,{n:()=>r,t:()=>o});var a=s(2656),_=s(7643),c=s(6580),u=s(139);async function o({aws:i},e){const t=await i.ssm();try{
const{Parameter:n}=await t.send(new u.t({Name:(0,_.g)(e).pause}));return a.r.safeParse(JSON.parse(n?.Value??"")).data}catch(n){
if((0,c.t)(n,"ParameterNotFound")||n instanceof SyntaxError)return;throw n}}async function r({aws:i,runName:e},t,n){const l=await i.
ssm(),E={paused:n,by:e};await l.send(new a.a({Name:(0,_.g)(t).pause,Description:"Whether the reconciler only looks",Type:"\
String",Value:JSON.stringify(E),Overwrite:!0}))}}),1716:((O,d,s)=>{s.r(d),s.d(d,{run:()=>u});var a=s(8919),_=s(4865),c=s(
7427);const u=async({stackName:o},r)=>{const i=await(0,c.t)(r,o),e=(await(0,_.t)(r,o))?.paused??!1,t=await(0,a.t)(r,o,{paused:!1});
return{headline:`stack ${o}: ${[e?"the pause is over":"it was not paused",...t?["the group launches again"]:[],"failed l\
aunches and repairs up to now count no more"].join("; ")}`,outputs:{"stack-id":i.id},result:{command:"resume",stack:o,stackId:i.
id,paused:!1,wasPaused:e,launchesResumed:t},tables:[],failure:void 0}}}),7427:((O,d,s)=>{s.d(d,{t:()=>u});var a=s(2803),
_=s(6580),c=s(9713);async function u(o,r){const{log:i,aws:e}=o,t=await i.group("Preflight",()=>(0,c.t)(o)),n=await(0,a.t)(
await e.cloudFormation(),r);if(n&&!n.status.isPreview&&!n.status.isDeleted)return n;const l=`there is no stack ${r} in ${t.
region} of account ${t.account}; check stack-name and region`;throw new _.r("stack.missing",l)}})};export{w as id,A as ids,g as modules};
