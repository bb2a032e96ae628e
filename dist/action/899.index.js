const O=899,D=[899],M={2656:((l,d,s)=>{s.d(d,{i:()=>a,n:()=>u,r:()=>e,t:()=>i});var t=s(7811);const i=12e4,u=(0,t.u)({owner:(0,t.
f)(),purpose:(0,t.t)(["deploy","rotate","repair","destroy"]),held:(0,t.r)(),leaseUntil:(0,t.a)(),suspended:(0,t.n)((0,t.
f)())}),a=(o,_)=>o.held&&o.leaseUntil>_,e=(0,t.u)({paused:(0,t.r)(),by:(0,t.f)()})}),4865:((l,d,s)=>{s.d(d,{n:()=>o,t:()=>e});
var t=s(2656),i=s(7643),u=s(6580),a=s(7274);async function e({aws:_},r){const c=await _.ssm();try{const{Parameter:n}=await c.
send(new a.n({Name:(0,i.g)(r).pause}));return t.r.safeParse(JSON.parse(n?.Value??"")).data}catch(n){if((0,u.t)(n,"Parame\
terNotFound")||n instanceof SyntaxError)return;throw n}}async function o({aws:_,runName:r},c,n){const E=await _.ssm(),P={
paused:n,by:r};await E.send(new a.t({Name:(0,i.g)(c).pause,Description:"Whether the reconciler only looks",Type:"String",
Value:JSON.stringify(P),Overwrite:!0}))}}),7899:((l,d,s)=>{s.r(d),s.d(d,{run:()=>u});var t=s(4865),i=s(7427);const u=async({
stackName:a},e)=>{const o=await(0,i.t)(e,a),_=await(0,t.t)(e,a),r=_?.paused??!1;return r||await(0,t.n)(e,a,!0),{headline:r?
`stack ${a} was paused already, by run ${_?.by}`:`stack ${a} is paused: its reconciler looks and measures but changes no\
thing until resume`,outputs:{"stack-id":o.id},result:{command:"pause",stack:a,stackId:o.id,paused:!0,changed:!r},tables:[],
failure:void 0}}}),7427:((l,d,s)=>{s.d(d,{t:()=>a});var t=s(2803),i=s(6580),u=s(9713);async function a(e,o){const{log:_,
aws:r}=e,c=await _.group("Preflight",()=>(0,u.t)(e)),n=await(0,t.t)(await r.cloudFormation(),o);if(n&&!n.status.isPreview&&
!n.status.isDeleted)return n;const E=`there is no stack ${o} in ${c.region} of account ${c.account}; check stack-name an\
d region`;throw new i.r("stack.missing",E)}})};export{O as id,D as ids,M as modules};
