const p=1716,A=[1716],C={7274:((O,_,s)=>{s.d(_,{t:()=>e});var a=s(990),e=class extends(0,a.a)(a.r,a.i,"PutParameter",a.d){}}),
8930:((O,_,s)=>{s.d(_,{t:()=>e});var a=s(6776),e=class extends(0,a.a)(a.r,a.i,"ResumeProcesses",a.c){}}),8919:((O,_,s)=>{
s.d(_,{n:()=>c,t:()=>l});var a=s(2656),e=s(7643),E=s(6776),u=s(8930),o=s(4865);async function c(t,n,{paused:P,guard:r=D=>D()}){
const D=await t.aws.autoScaling(),M=(0,e.g)(n),w=(await i(t,n)).includes(e.i);if(P===void 0&&!w)return!1;const m=async()=>(0,o.
n)(t,n,P??(await(0,o.t)(t,n))?.paused??!1);return w?await r(async()=>{await m();const v=await d(t,n),f=e.t.filter(g=>!v.
includes(g));f.length!==0&&await D.send(new u.t({AutoScalingGroupName:M,ScalingProcesses:f}))}):await m(),w}async function l(t,n){
if(!(await i(t,n)).includes("Terminate"))return;const P=await t.aws.autoScaling(),r=(0,e.g)(n);await P.send(new u.t({AutoScalingGroupName:r,
ScalingProcesses:[e.f]}))}async function i({aws:t},n){const{AutoScalingGroups:P=[]}=await(await t.autoScaling()).send(new E.
n({AutoScalingGroupNames:[(0,e.g)(n)]}));return P.flatMap(({SuspendedProcesses:r})=>r??[]).map(({ProcessName:r=""})=>r)}
async function d({aws:t,clock:n,runName:P},r){const{LockParameter:D}=await s.e(9534).then(s.bind(s,9534)),M=await new D(
{aws:t,stackName:r,owner:P}).read();return M?.lock&&(0,a.i)(M.lock,n.now())?M.lock.suspended:[]}}),2656:((O,_,s)=>{s.d(_,
{i:()=>u,n:()=>E,r:()=>o,t:()=>e});var a=s(7811);const e=12e4,E=(0,a.u)({owner:(0,a.p)(),purpose:(0,a.t)(["deploy","rota\
te","repair","destroy"]),held:(0,a.r)(),leaseUntil:(0,a.a)(),suspended:(0,a.n)((0,a.p)())}),u=(c,l)=>c.held&&c.leaseUntil>
l,o=(0,a.u)({paused:(0,a.r)(),by:(0,a.p)()})}),4865:((O,_,s)=>{s.d(_,{n:()=>l,t:()=>c});var a=s(2656),e=s(7643),E=s(6580),
u=s(990),o=s(7274);async function c({aws:i},d){const t=await i.ssm();try{const{Parameter:n}=await t.send(new u.n({Name:(0,e.
_)(d).pause}));return a.r.safeParse(JSON.parse(n?.Value??"")).data}catch(n){if((0,E.t)(n,"ParameterNotFound")||n instanceof
SyntaxError)return;throw n}}async function l({aws:i,runName:d},t,n){const P=await i.ssm(),r={paused:n,by:d};await P.send(
new o.t({Name:(0,e._)(t).pause,Description:"Whether the reconciler only looks",Type:"String",Value:JSON.stringify(r),Overwrite:!0}))}}),
1716:((O,_,s)=>{s.r(_),s.d(_,{run:()=>u});var a=s(8919),e=s(4865),E=s(7427);const u=async({stackName:o},c)=>{const l=await(0,E.
t)(c,o),i=(await(0,e.t)(c,o))?.paused??!1,d=await(0,a.n)(c,o,{paused:!1});return{headline:`stack ${o}: ${[i?"the pause i\
s over":"it was not paused",...d?["the group launches again"]:[],"failed launches and repairs up to now count no more"].
join("; ")}`,outputs:{"stack-id":l.id},result:{command:"resume",stack:o,stackId:l.id,paused:!1,wasPaused:i,launchesResumed:d},
tables:[],failure:void 0}}}),7427:((O,_,s)=>{s.d(_,{t:()=>u});var a=s(2803),e=s(2264),E=s(9713);async function u(o,c){const{
log:l,aws:i}=o,d=await l.group("Preflight",()=>(0,E.t)(o)),t=await(0,a.t)(await i.cloudFormation(),c);if(t&&!t.status.isPreview&&
!t.status.isDeleted)return t;const n=`there is no stack ${c} in ${d.region} of account ${d.account}; check stack-name an\
d region`;throw new e.t("stack.missing",n)}})};export{p as id,A as ids,C as modules};
