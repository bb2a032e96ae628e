const A=1716,L=[1716],R={8930:((O,c,s)=>{s.d(c,{t:()=>o});var n=s(6776),o=class extends(0,n.o)(n.i,n.a,"ResumeProcesses",
n.u){}}),8919:((O,c,s)=>{s.d(c,{n:()=>i,t:()=>_});var n=s(2656),o=s(7643),P=s(6776),r=s(8930),e=s(4865);async function i(t,a,{
paused:E,guard:u=D=>D()}){const D=await t.aws.autoScaling(),M=(0,o.g)(a),w=(await d(t,a)).includes(o.i);if(E===void 0&&!w)
return!1;const f=async()=>(0,e.n)(t,a,E??(await(0,e.t)(t,a))?.paused??!1);return w?await u(async()=>{await f();const m=await l(
t,a),g=o.t.filter(v=>!m.includes(v));g.length!==0&&await D.send(new r.t({AutoScalingGroupName:M,ScalingProcesses:g}))}):
await f(),w}async function _(t,a){if(!(await d(t,a)).includes("Terminate"))return;const E=await t.aws.autoScaling(),u=(0,o.
g)(a);await E.send(new r.t({AutoScalingGroupName:u,ScalingProcesses:[o.f]}))}async function d({aws:t},a){const{AutoScalingGroups:E=[]}=await(await t.
autoScaling()).send(new P.r({AutoScalingGroupNames:[(0,o.g)(a)]}));return E.flatMap(({SuspendedProcesses:u})=>u??[]).map(
({ProcessName:u=""})=>u)}async function l({aws:t,clock:a,runName:E},u){const{LockParameter:D}=await s.e(9534).then(s.bind(
s,9534)),M=await new D({aws:t,stackName:u,owner:E}).read();return M?.lock&&(0,n.i)(M.lock,a.now())?M.lock.suspended:[]}}),
2656:((O,c,s)=>{s.d(c,{i:()=>r,n:()=>P,r:()=>e,t:()=>o});var n=s(7811);const o=12e4,P=(0,n.u)({owner:(0,n.p)(),purpose:(0,n.
t)(["deploy","rotate","repair","destroy"]),held:(0,n.r)(),leaseUntil:(0,n.a)(),suspended:(0,n.n)((0,n.p)())}),r=(i,_)=>i.
held&&i.leaseUntil>_,e=(0,n.u)({paused:(0,n.r)(),by:(0,n.p)()})}),4865:((O,c,s)=>{s.d(c,{n:()=>_,t:()=>i});var n=s(2656),
o=s(7643),P=s(6580),r=s(990),e=s(7274);async function i({aws:d},l){const t=await d.ssm();try{const{Parameter:a}=await t.
send(new r.i({Name:(0,o._)(l).pause}));return n.r.safeParse(JSON.parse(a?.Value??"")).data}catch(a){if((0,P.t)(a,"Parame\
terNotFound")||a instanceof SyntaxError)return;throw a}}async function _({aws:d,runName:l},t,a){const E=await d.ssm(),u={
paused:a,by:l};await E.send(new e.t({Name:(0,o._)(t).pause,Description:"Whether the reconciler only looks",Type:"String",
Value:JSON.stringify(u),Overwrite:!0}))}}),1716:((O,c,s)=>{s.r(c),s.d(c,{run:()=>r});var n=s(8919),o=s(4865),P=s(7427);const r=async({
stackName:e},i)=>{const _=await(0,P.t)(i,e),d=(await(0,o.t)(i,e))?.paused??!1,l=await(0,n.n)(i,e,{paused:!1,guard:async t=>{
const{enableRules:a}=await Promise.all([s.e(3776),s.e(3976)]).then(s.bind(s,3976));await a(i,_),await t()}});return{headline:`\
stack ${e}: ${[d?"the pause is over":"it was not paused",...l?["the group launches again"]:[],"failed launches and repai\
rs up to now count no more"].join("; ")}`,outputs:{"stack-id":_.id},result:{command:"resume",stack:e,stackId:_.id,paused:!1,
wasPaused:d,launchesResumed:l},tables:[],failure:void 0}}}),7427:((O,c,s)=>{s.d(c,{t:()=>r});var n=s(2803),o=s(2264),P=s(
9713);async function r(e,i){const{log:_,aws:d}=e,l=await _.group("Preflight",()=>(0,P.t)(e)),t=await(0,n.t)(await d.cloudFormation(),
i);if(t&&!t.status.isPreview&&!t.status.isDeleted)return t;const a=`there is no stack ${i} in ${l.region} of account ${l.
account}; check stack-name and region`;throw new o.t("stack.missing",a)}})};export{A as id,L as ids,R as modules};
