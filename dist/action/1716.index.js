const C=1716,A=[1716],p={7274:((O,_,s)=>{s.d(_,{t:()=>c});var a=s(139),e=s(990),c=class extends(0,a.i)(a.n,a.r,"PutParam\
eter",e.c){}}),8930:((O,_,s)=>{s.d(_,{t:()=>c});var a=s(3667),e=s(6776),c=class extends(0,a.i)(a.n,a.r,"ResumeProcesses",
e.i){}}),8919:((O,_,s)=>{s.d(_,{n:()=>i,t:()=>P});var a=s(2656),e=s(7643),c=s(3667),l=s(8930),o=s(4865);async function i(n,t,{
paused:E,guard:u=D=>D()}){const D=await n.aws.autoScaling(),m=(0,e.g)(t),M=(await d(n,t)).includes(e.i);if(E===void 0&&!M)
return!1;const w=async()=>(0,o.n)(n,t,E??(await(0,o.t)(n,t))?.paused??!1);return M?await u(async()=>{await w();const f=await r(
n,t),v=e.t.filter(g=>!f.includes(g));v.length!==0&&await D.send(new l.t({AutoScalingGroupName:m,ScalingProcesses:v}))}):
await w(),M}async function P(n,t){if(!(await d(n,t)).includes("Terminate"))return;const E=await n.aws.autoScaling(),u=(0,e.
g)(t);await E.send(new l.t({AutoScalingGroupName:u,ScalingProcesses:[e.f]}))}async function d({aws:n},t){const{AutoScalingGroups:E=[]}=await(await n.
autoScaling()).send(new c.t({AutoScalingGroupNames:[(0,e.g)(t)]}));return E.flatMap(({SuspendedProcesses:u})=>u??[]).map(
({ProcessName:u=""})=>u)}async function r({aws:n,clock:t,runName:E},u){const{LockParameter:D}=await s.e(9534).then(s.bind(
s,9534)),m=await new D({aws:n,stackName:u,owner:E}).read();return m?.lock&&(0,a.i)(m.lock,t.now())?m.lock.suspended:[]}}),
2656:((O,_,s)=>{s.d(_,{i:()=>l,n:()=>c,r:()=>o,t:()=>e});var a=s(7811);const e=12e4,c=(0,a.u)({owner:(0,a.p)(),purpose:(0,a.
t)(["deploy","rotate","repair","destroy"]),held:(0,a.r)(),leaseUntil:(0,a.a)(),suspended:(0,a.n)((0,a.p)())}),l=(i,P)=>i.
held&&i.leaseUntil>P,o=(0,a.u)({paused:(0,a.r)(),by:(0,a.p)()})}),4865:((O,_,s)=>{s.d(_,{n:()=>P,t:()=>i});var a=s(2656),
e=s(7643),c=s(6580),l=s(139),o=s(7274);async function i({aws:d},r){const n=await d.ssm();try{const{Parameter:t}=await n.
send(new l.t({Name:(0,e._)(r).pause}));return a.r.safeParse(JSON.parse(t?.Value??"")).data}catch(t){if((0,c.t)(t,"Parame\
terNotFound")||t instanceof SyntaxError)return;throw t}}async function P({aws:d,runName:r},n,t){const E=await d.ssm(),u={
paused:t,by:r};await E.send(new o.t({Name:(0,e._)(n).pause,Description:"Whether the reconciler only looks",Type:"String",
Value:JSON.stringify(u),Overwrite:!0}))}}),1716:((O,_,s)=>{s.r(_),s.d(_,{run:()=>l});var a=s(8919),e=s(4865),c=s(7427);const l=async({
stackName:o},i)=>{const P=await(0,c.t)(i,o),d=(await(0,e.t)(i,o))?.paused??!1,r=await(0,a.n)(i,o,{paused:!1});return{headline:`\
stack ${o}: ${[d?"the pause is over":"it was not paused",...r?["the group launches again"]:[],"failed launches and repai\
rs up to now count no more"].join("; ")}`,outputs:{"stack-id":P.id},result:{command:"resume",stack:o,stackId:P.id,paused:!1,
wasPaused:d,launchesResumed:r},tables:[],failure:void 0}}}),7427:((O,_,s)=>{s.d(_,{t:()=>l});var a=s(2803),e=s(2264),c=s(
9713);async function l(o,i){const{log:P,aws:d}=o,r=await P.group("Preflight",()=>(0,c.t)(o)),n=await(0,a.t)(await d.cloudFormation(),
i);if(n&&!n.status.isPreview&&!n.status.isDeleted)return n;const t=`there is no stack ${i} in ${r.region} of account ${r.
account}; check stack-name and region`;throw new e.t("stack.missing",t)}})};export{C as id,A as ids,p as modules};
