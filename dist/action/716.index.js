const D=716,M=[716],m={8930:((E,o,s)=>{s.d(o,{t:()=>r});var a=s(3667),c=s(6776),r=class extends(0,a.i)(a.n,a.r,"ResumePr\
ocesses",c.i){}}),8919:((E,o,s)=>{s.d(o,{t:()=>_});var a=s(7643),c=s(3667),r=s(8930),u=s(4865);async function _(t,e,d){const i=await t.
aws.autoScaling(),n=(0,a.h)(e),{AutoScalingGroups:l=[]}=await i.send(new c.t({AutoScalingGroupNames:[n]})),P=l.flatMap(({
SuspendedProcesses:O})=>O??[]).some(({ProcessName:O})=>O===a.i);if(d===void 0&&!P)return!1;if(await(0,u.n)(t,e,d??(await(0,u.
t)(t,e))?.paused??!1),P){const O={AutoScalingGroupName:n,ScalingProcesses:[...a.t]};await i.send(new r.t(O))}return P}}),
2656:((E,o,s)=>{s.d(o,{i:()=>u,n:()=>r,r:()=>_,t:()=>c});var a=s(7811);const c=12e4,r=(0,a.u)({owner:(0,a.f)(),purpose:(0,a.
t)(["deploy","rotate","repair","destroy"]),held:(0,a.r)(),leaseUntil:(0,a.a)(),suspended:(0,a.n)((0,a.f)())}),u=(t,e)=>t.
held&&t.leaseUntil>e,_=(0,a.u)({paused:(0,a.r)(),by:(0,a.f)()})}),4865:((E,o,s)=>{s.d(o,{n:()=>t,t:()=>_});var a=s(2656),
c=s(7643),r=s(6580),u=s(7274);async function _({aws:e},d){const i=await e.ssm();try{const{Parameter:n}=await i.send(new u.
n({Name:(0,c.g)(d).pause}));return a.r.safeParse(JSON.parse(n?.Value??"")).data}catch(n){if((0,r.t)(n,"ParameterNotFound")||
n instanceof SyntaxError)return;throw n}}async function t({aws:e,runName:d},i,n){const l=await e.ssm(),P={paused:n,by:d};
await l.send(new u.t({Name:(0,c.g)(i).pause,Description:"Whether the reconciler only looks",Type:"String",Value:JSON.stringify(
P),Overwrite:!0}))}}),1716:((E,o,s)=>{s.r(o),s.d(o,{run:()=>u});var a=s(8919),c=s(4865),r=s(7427);const u=async({stackName:_},t)=>{
const e=await(0,r.t)(t,_),d=(await(0,c.t)(t,_))?.paused??!1,i=await(0,a.t)(t,_,!1);return{headline:`stack ${_}: ${[d?"th\
e pause is over":"it was not paused",...i?["the group launches again"]:[],"failed launches and repairs up to now count n\
o more"].join("; ")}`,outputs:{"stack-id":e.id},result:{command:"resume",stack:_,stackId:e.id,paused:!1,wasPaused:d,launchesResumed:i},
tables:[],failure:void 0}}}),7427:((E,o,s)=>{s.d(o,{t:()=>u});var a=s(2803),c=s(6580),r=s(9713);async function u(_,t){const{
log:e,aws:d}=_,i=await e.group("Preflight",()=>(0,r.t)(_)),n=await(0,a.t)(await d.cloudFormation(),t);if(n&&!n.status.isPreview&&
!n.status.isDeleted)return n;const l=`there is no stack ${t} in ${i.region} of account ${i.account}; check stack-name an\
d region`;throw new c.r("stack.missing",l)}})};export{D as id,M as ids,m as modules};
