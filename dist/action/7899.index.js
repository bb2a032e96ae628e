const O=7899,D=[7899],M={2656:((E,i,s)=>{s.d(i,{a:()=>u,i:()=>d,n:()=>o,r:()=>r,t:()=>a});var t=s(7811),_=s(990),u=class extends(0,_.
s)(_.a,_.o,"PutParameter",_.d){};const a=12e4,o=(0,t.f)({owner:(0,t._)(),purpose:(0,t.t)(["deploy","rotate","repair","de\
stroy"]),held:(0,t.r)(),leaseUntil:(0,t.s)(),suspended:(0,t.n)((0,t._)())}),d=(n,c)=>n.held&&n.leaseUntil>c,r=(0,t.f)({paused:(0,t.
r)(),by:(0,t._)()})}),4865:((E,i,s)=>{s.d(i,{n:()=>d,t:()=>o});var t=s(2656),_=s(7643),u=s(6580),a=s(990);async function o({
aws:r},n){const c=await r.ssm();try{const{Parameter:e}=await c.send(new a.i({Name:(0,_._)(n).pause}));return t.r.safeParse(
JSON.parse(e?.Value??"")).data}catch(e){if((0,u.t)(e,"ParameterNotFound")||e instanceof SyntaxError)return;throw e}}async function d({
aws:r,runName:n},c,e){const P=await r.ssm(),l={paused:e,by:n};await P.send(new t.a({Name:(0,_._)(c).pause,Description:"W\
hether the reconciler only looks",Type:"String",Value:JSON.stringify(l),Overwrite:!0}))}}),7899:((E,i,s)=>{s.r(i),s.d(i,
{run:()=>u});var t=s(4865),_=s(7427);const u=async({stackName:a},o)=>{const d=await(0,_.t)(o,a),r=await(0,t.t)(o,a),n=r?.
paused??!1;return n||await(0,t.n)(o,a,!0),{headline:n?`stack ${a} was paused already, by run ${r?.by}`:`stack ${a} is pa\
used: its reconciler looks and measures but changes nothing until resume`,outputs:{"stack-id":d.id},result:{command:"pau\
se",stack:a,stackId:d.id,paused:!0,changed:!n},tables:[],failure:void 0}}}),7427:((E,i,s)=>{s.d(i,{t:()=>a});var t=s(2803),
_=s(2264),u=s(9713);async function a(o,d){const{log:r,aws:n}=o,c=await r.group("Preflight",()=>(0,u.t)(o)),e=await(0,t.t)(
await n.cloudFormation(),d);if(e&&!e.status.isPreview&&!e.status.isDeleted)return e;const P=`there is no stack ${d} in ${c.
region} of account ${c.account}; check stack-name and region`;throw new _.t("stack.missing",P)}})};export{O as id,D as ids,M as modules};
