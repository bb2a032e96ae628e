const O=7899,D=[7899],m={2656:((E,u,s)=>{s.d(u,{a:()=>n,i:()=>o,n:()=>d,r:()=>e,t:()=>_});var a=s(7811),c=s(990),r=s(139),
n=class extends(0,r.i)(r.n,r.r,"PutParameter",c.c){};const _=12e4,d=(0,a.u)({owner:(0,a.f)(),purpose:(0,a.t)(["deploy","\
rotate","repair","destroy"]),held:(0,a.r)(),leaseUntil:(0,a.a)(),suspended:(0,a.n)((0,a.f)())}),o=(i,t)=>i.held&&i.leaseUntil>
t,e=(0,a.u)({paused:(0,a.r)(),by:(0,a.f)()})}),4865:((E,u,s)=>{s.d(u,{n:()=>d,t:()=>_});var a=s(2656),c=s(7643),r=s(6580),
n=s(139);async function _({aws:o},e){const i=await o.ssm();try{const{Parameter:t}=await i.send(new n.t({Name:(0,c.g)(e).
pause}));return a.r.safeParse(JSON.parse(t?.Value??"")).data}catch(t){if((0,r.t)(t,"ParameterNotFound")||t instanceof SyntaxError)
return;throw t}}async function d({aws:o,runName:e},i,t){const P=await o.ssm(),l={paused:t,by:e};await P.send(new a.a({Name:(0,c.
g)(i).pause,Description:"Whether the reconciler only looks",Type:"String",Value:JSON.stringify(l),Overwrite:!0}))}}),7899:((E,u,s)=>{
s.r(u),s.d(u,{run:()=>r});var a=s(4865),c=s(7427);const r=async({stackName:n},_)=>{const d=await(0,c.t)(_,n),o=await(0,a.
t)(_,n),e=o?.paused??!1;return e||await(0,a.n)(_,n,!0),{headline:e?`stack ${n} was paused already, by run ${o?.by}`:`sta\
ck ${n} is paused: its reconciler looks and measures but changes nothing until resume`,outputs:{"stack-id":d.id},result:{
command:"pause",stack:n,stackId:d.id,paused:!0,changed:!e},tables:[],failure:void 0}}}),7427:((E,u,s)=>{s.d(u,{t:()=>n});
var a=s(2803),c=s(6580),r=s(9713);async function n(_,d){const{log:o,aws:e}=_,i=await o.group("Preflight",()=>(0,r.t)(_)),
t=await(0,a.t)(await e.cloudFormation(),d);if(t&&!t.status.isPreview&&!t.status.isDeleted)return t;const P=`there is no \
stack ${d} in ${i.region} of account ${i.account}; check stack-name and region`;throw new c.r("stack.missing",P)}})};export{O as id,D as ids,m as modules};
