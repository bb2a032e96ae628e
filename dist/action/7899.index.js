const D=7899,m=[7899],M={7274:((P,n,s)=>{s.d(n,{t:()=>_});var t=s(990),_=class extends(0,t.s)(t.a,t.o,"PutParameter",t.d){}}),
2656:((P,n,s)=>{s.d(n,{i:()=>a,n:()=>i,r:()=>e,t:()=>_});var t=s(7811);const _=12e4,i=(0,t.u)({owner:(0,t.p)(),purpose:(0,t.
t)(["deploy","rotate","repair","destroy"]),held:(0,t.r)(),leaseUntil:(0,t.a)(),suspended:(0,t.n)((0,t.p)())}),a=(o,u)=>o.
held&&o.leaseUntil>u,e=(0,t.u)({paused:(0,t.r)(),by:(0,t.p)()})}),4865:((P,n,s)=>{s.d(n,{n:()=>u,t:()=>o});var t=s(2656),
_=s(7643),i=s(6580),a=s(990),e=s(7274);async function o({aws:r},E){const c=await r.ssm();try{const{Parameter:d}=await c.
send(new a.i({Name:(0,_._)(E).pause}));return t.r.safeParse(JSON.parse(d?.Value??"")).data}catch(d){if((0,i.t)(d,"Parame\
terNotFound")||d instanceof SyntaxError)return;throw d}}async function u({aws:r,runName:E},c,d){const l=await r.ssm(),O={
paused:d,by:E};await l.send(new e.t({Name:(0,_._)(c).pause,Description:"Whether the reconciler only looks",Type:"String",
Value:JSON.stringify(O),Overwrite:!0}))}}),7899:((P,n,s)=>{s.r(n),s.d(n,{run:()=>i});var t=s(4865),_=s(7427);const i=async({
stackName:a},e)=>{const o=await(0,_.t)(e,a),u=await(0,t.t)(e,a),r=u?.paused??!1;return r||await(0,t.n)(e,a,!0),{headline:r?
`stack ${a} was paused already, by run ${u?.by}`:`stack ${a} is paused: its reconciler looks and measures but changes no\
thing until resume`,outputs:{"stack-id":o.id},result:{command:"pause",stack:a,stackId:o.id,paused:!0,changed:!r},tables:[],
failure:void 0}}}),7427:((P,n,s)=>{s.d(n,{t:()=>a});var t=s(2803),_=s(2264),i=s(9713);async function a(e,o){const{log:u,
aws:r}=e,E=await u.group("Preflight",()=>(0,i.t)(e)),c=await(0,t.t)(await r.cloudFormation(),o);if(c&&!c.status.isPreview&&
!c.status.isDeleted)return c;const d=`there is no stack ${o} in ${E.region} of account ${E.account}; check stack-name an\
d region`;throw new _.t("stack.missing",d)}})};export{D as id,m as ids,M as modules};
