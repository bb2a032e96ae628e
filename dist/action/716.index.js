const D=716,m=[716],M={8930:((E,o,s)=>{s.d(o,{t:()=>u});var a=s(3667),r=s(6776),u=class extends(0,a.i)(a.n,a.r,"ResumePr\
ocesses",r.i){}}),8919:((E,o,s)=>{s.d(o,{t:()=>_});var a=s(7643),r=s(3667),u=s(8930),d=s(4865);async function _(t,e,i){const c=await t.
aws.autoScaling(),n=(0,a.m)(e),{AutoScalingGroups:l=[]}=await c.send(new r.t({AutoScalingGroupNames:[n]})),P=l.flatMap(({
SuspendedProcesses:O})=>O??[]).some(({ProcessName:O})=>O===a.r);if(i===void 0&&!P)return!1;if(await(0,d.n)(t,e,i??(await(0,d.
t)(t,e))?.paused??!1),P){const O={AutoScalingGroupName:n,ScalingProcesses:[a.r]};await c.send(new u.t(O))}return P}}),2656:((E,o,s)=>{
s.d(o,{i:()=>d,n:()=>u,r:()=>_,t:()=>r});var a=s(7811);const r=12e4,u=(0,a.u)({owner:(0,a.f)(),purpose:(0,a.t)(["deploy",
"rotate","repair","destroy"]),held:(0,a.r)(),leaseUntil:(0,a.a)(),suspended:(0,a.n)((0,a.f)())}),d=(t,e)=>t.held&&t.leaseUntil>
e,_=(0,a.u)({paused:(0,a.r)(),by:(0,a.f)()})}),4865:((E,o,s)=>{s.d(o,{n:()=>t,t:()=>_});var a=s(2656),r=s(7643),u=s(6580),
d=s(7274);async function _({aws:e},i){const c=await e.ssm();try{const{Parameter:n}=await c.send(new d.n({Name:(0,r.h)(i).
pause}));return a.r.safeParse(JSON.parse(n?.Value??"")).data}catch(n){if((0,u.t)(n,"ParameterNotFound")||n instanceof SyntaxError)
return;throw n}}async function t({aws:e,runName:i},c,n){const l=await e.ssm(),P={paused:n,by:i};await l.send(new d.t({Name:(0,r.
h)(c).pause,Description:"Whether the reconciler only looks",Type:"String",Value:JSON.stringify(P),Overwrite:!0}))}}),1716:((E,o,s)=>{
s.r(o),s.d(o,{run:()=>d});var a=s(8919),r=s(4865),u=s(7427);const d=async({stackName:_},t)=>{const e=await(0,u.t)(t,_),i=(await(0,r.
t)(t,_))?.paused??!1,c=await(0,a.t)(t,_,!1);return{headline:`stack ${_}: ${[i?"the pause is over":"it was not paused",...c?
["the group launches again"]:[],"failed launches and repairs up to now count no more"].join("; ")}`,outputs:{"stack-id":e.
id},result:{command:"resume",stack:_,stackId:e.id,paused:!1,wasPaused:i,launchesResumed:c},tables:[],failure:void 0}}}),
7427:((E,o,s)=>{s.d(o,{t:()=>d});var a=s(2803),r=s(6580),u=s(9713);async function d(_,t){const{log:e,aws:i}=_,c=await e.
group("Preflight",()=>(0,u.t)(_)),n=await(0,a.t)(await i.cloudFormation(),t);if(n&&!n.status.isPreview&&!n.status.isDeleted)
return n;const l=`there is no stack ${t} in ${c.region} of account ${c.account}; check stack-name and region`;throw new r.
r("stack.missing",l)}})};export{D as id,m as ids,M as modules};
