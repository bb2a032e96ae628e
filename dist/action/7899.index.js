const m=7899,D=[7899],M={7274:((E,n,s)=>{s.d(n,{t:()=>r});var t=s(139),_=s(990),r=class extends(0,t.i)(t.n,t.r,"PutParam\
eter",_.c){}}),2656:((E,n,s)=>{s.d(n,{i:()=>a,n:()=>r,r:()=>e,t:()=>_});var t=s(7811);const _=12e4,r=(0,t.u)({owner:(0,t.
p)(),purpose:(0,t.t)(["deploy","rotate","repair","destroy"]),held:(0,t.r)(),leaseUntil:(0,t.a)(),suspended:(0,t.n)((0,t.
p)())}),a=(o,c)=>o.held&&o.leaseUntil>c,e=(0,t.u)({paused:(0,t.r)(),by:(0,t.p)()})}),4865:((E,n,s)=>{s.d(n,{n:()=>c,t:()=>o});
var t=s(2656),_=s(7643),r=s(6580),a=s(139),e=s(7274);async function o({aws:d},P){const i=await d.ssm();try{const{Parameter:u}=await i.
send(new a.t({Name:(0,_._)(P).pause}));return t.r.safeParse(JSON.parse(u?.Value??"")).data}catch(u){if((0,r.t)(u,"Parame\
terNotFound")||u instanceof SyntaxError)return;throw u}}async function c({aws:d,runName:P},i,u){const l=await d.ssm(),O={
paused:u,by:P};await l.send(new e.t({Name:(0,_._)(i).pause,Description:"Whether the reconciler only looks",Type:"String",
Value:JSON.stringify(O),Overwrite:!0}))}}),7899:((E,n,s)=>{s.r(n),s.d(n,{run:()=>r});var t=s(4865),_=s(7427);const r=async({
stackName:a},e)=>{const o=await(0,_.t)(e,a),c=await(0,t.t)(e,a),d=c?.paused??!1;return d||await(0,t.n)(e,a,!0),{headline:d?
`stack ${a} was paused already, by run ${c?.by}`:`stack ${a} is paused: its reconciler looks and measures but changes no\
thing until resume`,outputs:{"stack-id":o.id},result:{command:"pause",stack:a,stackId:o.id,paused:!0,changed:!d},tables:[],
failure:void 0}}}),7427:((E,n,s)=>{s.d(n,{t:()=>a});var t=s(2803),_=s(2264),r=s(9713);async function a(e,o){const{log:c,
aws:d}=e,P=await c.group("Preflight",()=>(0,r.t)(e)),i=await(0,t.t)(await d.cloudFormation(),o);if(i&&!i.status.isPreview&&
!i.status.isDeleted)return i;const u=`there is no stack ${o} in ${P.region} of account ${P.account}; check stack-name an\
d region`;throw new _.t("stack.missing",u)}})};export{m as id,D as ids,M as modules};
