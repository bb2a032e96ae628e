const L=1716,R=[1716],C={8930:((O,d,s)=>{s.d(d,{t:()=>o});var a=s(6776),o=class extends(0,a.o)(a.i,a.a,"ResumeProcesses",
a.u){}}),8919:((O,d,s)=>{s.d(d,{n:()=>_,t:()=>c});var a=s(2656),o=s(7643),u=s(8930),r=s(5268),e=s(4865);async function _(t,n,{
paused:l,guard:E=P=>P(),group:D}){const P=await t.aws.autoScaling(),w=(0,o.g)(n),M=(0,r.n)(D??await(0,r.t)(t,n)).includes(
o.i);if(l===void 0&&!M)return!1;const f=async()=>(0,e.n)(t,n,l??(await(0,e.t)(t,n))?.paused??!1);return M?await E(async()=>{
await f();const v=await i(t,n),m=o.t.filter(g=>!v.includes(g));m.length!==0&&await P.send(new u.t({AutoScalingGroupName:w,
ScalingProcesses:m}))}):await f(),M}async function c({aws:t},n,l){if(!(0,r.n)(l).includes("Terminate"))return;const E=await t.
autoScaling(),D=(0,o.g)(n);await E.send(new u.t({AutoScalingGroupName:D,ScalingProcesses:[o.f]}))}async function i({aws:t,
clock:n,runName:l},E){const{LockParameter:D}=await s.e(9534).then(s.bind(s,9534)),P=await new D({aws:t,stackName:E,owner:l}).
read();return P?.lock&&(0,a.i)(P.lock,n.now())?P.lock.suspended:[]}}),2656:((O,d,s)=>{s.d(d,{a:()=>u,i:()=>_,n:()=>e,r:()=>c,
t:()=>r});var a=s(7811),o=s(990),u=class extends(0,o.s)(o.a,o.o,"PutParameter",o.d){};const r=12e4,e=(0,a.f)({owner:(0,a.
_)(),purpose:(0,a.t)(["deploy","rotate","repair","destroy"]),held:(0,a.r)(),leaseUntil:(0,a.s)(),suspended:(0,a.n)((0,a.
_)())}),_=(i,t)=>i.held&&i.leaseUntil>t,c=(0,a.f)({paused:(0,a.r)(),by:(0,a._)()})}),4865:((O,d,s)=>{s.d(d,{n:()=>_,t:()=>e});
var a=s(2656),o=s(7643),u=s(6580),r=s(990);async function e({aws:c},i){const t=await c.ssm();try{const{Parameter:n}=await t.
send(new r.i({Name:(0,o._)(i).pause}));return a.r.safeParse(JSON.parse(n?.Value??"")).data}catch(n){if((0,u.t)(n,"Parame\
terNotFound")||n instanceof SyntaxError)return;throw n}}async function _({aws:c,runName:i},t,n){const l=await c.ssm(),E={
paused:n,by:i};await l.send(new a.a({Name:(0,o._)(t).pause,Description:"Whether the reconciler only looks",Type:"String",
Value:JSON.stringify(E),Overwrite:!0}))}}),1716:((O,d,s)=>{s.r(d),s.d(d,{run:()=>r});var a=s(8919),o=s(4865),u=s(7427);const r=async({
stackName:e},_)=>{const c=await(0,u.t)(_,e),i=(await(0,o.t)(_,e))?.paused??!1,t=await(0,a.n)(_,e,{paused:!1,guard:async n=>{
const{enableRules:l}=await Promise.all([s.e(3776),s.e(3976)]).then(s.bind(s,3976));await l(_,c),await n()}});return{headline:`\
stack ${e}: ${[i?"the pause is over":"it was not paused",...t?["the group launches again"]:[],"failed launches and repai\
rs up to now count no more"].join("; ")}`,outputs:{"stack-id":c.id},result:{command:"resume",stack:e,stackId:c.id,paused:!1,
wasPaused:i,launchesResumed:t},tables:[],failure:void 0}}}),7427:((O,d,s)=>{s.d(d,{t:()=>r});var a=s(2803),o=s(2264),u=s(
9713);async function r(e,_){const{log:c,aws:i}=e,t=await c.group("Preflight",()=>(0,u.t)(e)),n=await(0,a.t)(await i.cloudFormation(),
_);if(n&&!n.status.isPreview&&!n.status.isDeleted)return n;const l=`there is no stack ${_} in ${t.region} of account ${t.
account}; check stack-name and region`;throw new o.t("stack.missing",l)}})};export{L as id,R as ids,C as modules};
