const m=716,f=[716],v={8930:((l,o,s)=>{s.d(o,{t:()=>i});var a=s(3667),c=s(6776),i=class extends(0,a.i)(a.n,a.r,"ResumePr\
ocesses",c.i){}}),8919:((l,o,s)=>{s.d(o,{t:()=>_});var a=s(7643),c=s(3667),i=s(8930),r=s(4865);async function _(n,e,{paused:u,
guard:d=t=>t()}){const t=await n.aws.autoScaling(),E=(0,a.h)(e),{AutoScalingGroups:O=[]}=await t.send(new c.t({AutoScalingGroupNames:[
E]})),D=O.flatMap(({SuspendedProcesses:P})=>P??[]).some(({ProcessName:P})=>P===a.i);if(u===void 0&&!D)return!1;const M=async()=>(0,r.
n)(n,e,u??(await(0,r.t)(n,e))?.paused??!1);return D?await d(async()=>{await M();const P={AutoScalingGroupName:E,ScalingProcesses:[
...a.t]};await t.send(new i.t(P))}):await M(),D}}),2656:((l,o,s)=>{s.d(o,{i:()=>r,n:()=>i,r:()=>_,t:()=>c});var a=s(7811);
const c=12e4,i=(0,a.u)({owner:(0,a.f)(),purpose:(0,a.t)(["deploy","rotate","repair","destroy"]),held:(0,a.r)(),leaseUntil:(0,a.
a)(),suspended:(0,a.n)((0,a.f)())}),r=(n,e)=>n.held&&n.leaseUntil>e,_=(0,a.u)({paused:(0,a.r)(),by:(0,a.f)()})}),4865:((l,o,s)=>{
s.d(o,{n:()=>n,t:()=>_});var a=s(2656),c=s(7643),i=s(6580),r=s(7274);async function _({aws:e},u){const d=await e.ssm();try{
const{Parameter:t}=await d.send(new r.n({Name:(0,c.g)(u).pause}));return a.r.safeParse(JSON.parse(t?.Value??"")).data}catch(t){
if((0,i.t)(t,"ParameterNotFound")||t instanceof SyntaxError)return;throw t}}async function n({aws:e,runName:u},d,t){const E=await e.
ssm(),O={paused:t,by:u};await E.send(new r.t({Name:(0,c.g)(d).pause,Description:"Whether the reconciler only looks",Type:"\
String",Value:JSON.stringify(O),Overwrite:!0}))}}),1716:((l,o,s)=>{s.r(o),s.d(o,{run:()=>r});var a=s(8919),c=s(4865),i=s(
7427);const r=async({stackName:_},n)=>{const e=await(0,i.t)(n,_),u=(await(0,c.t)(n,_))?.paused??!1,d=await(0,a.t)(n,_,{paused:!1});
return{headline:`stack ${_}: ${[u?"the pause is over":"it was not paused",...d?["the group launches again"]:[],"failed l\
aunches and repairs up to now count no more"].join("; ")}`,outputs:{"stack-id":e.id},result:{command:"resume",stack:_,stackId:e.
id,paused:!1,wasPaused:u,launchesResumed:d},tables:[],failure:void 0}}}),7427:((l,o,s)=>{s.d(o,{t:()=>r});var a=s(2803),
c=s(6580),i=s(9713);async function r(_,n){const{log:e,aws:u}=_,d=await e.group("Preflight",()=>(0,i.t)(_)),t=await(0,a.t)(
await u.cloudFormation(),n);if(t&&!t.status.isPreview&&!t.status.isDeleted)return t;const E=`there is no stack ${n} in ${d.
region} of account ${d.account}; check stack-name and region`;throw new c.r("stack.missing",E)}})};export{m as id,f as ids,v as modules};
