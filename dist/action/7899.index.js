const S=7899,T=[7899],f={7274:((l,i,t)=>{t.d(i,{t:()=>o});var s=t(990),_=t(917),o=class extends(0,s.s)(s.a,s.o,"PutParam\
eter",_.s){}}),9713:((l,i,t)=>{t.d(i,{t:()=>c});var s=t(550),_=t(765),o=t(6822);const e=(0,s.t)(o.r,"AWSSecurityTokenSer\
viceV20110615","STSClient",_.t),r={},n=(u,d,P,m)=>[];var a=class extends e(r,n,"GetCallerIdentity",o.t){};async function c({
aws:u,log:d,record:P}){const m=await u.sts(),E=await m.config.region(),{Account:p="",Arn:y=""}=await m.send(new a({}));d.
info(`account ${p}, region ${E}, as ${y}`);const O={account:p,region:E,partition:y.split(":")[1]??"",arn:y};return P({identity:O}),
O}}),467:((l,i,t)=>{t.d(i,{n:()=>r,t:()=>e});var s=t(6580),_=t(990),o=t(7274);async function e({aws:n},a,c){const u=await n.
ssm();try{const{Parameter:d}=await u.send(new _.i({Name:a}));return c.safeParse(JSON.parse(d?.Value??"")).data}catch(d){
if((0,s.t)(d,"ParameterNotFound")||d instanceof SyntaxError)return;throw d}}async function r({aws:n},a,{description:c,value:u}){
await(await n.ssm()).send(new o.t({Name:a,Description:c,Type:"String",Value:JSON.stringify(u),Overwrite:!0}))}}),2656:((l,i,t)=>{
t.d(i,{i:()=>e,n:()=>o,r:()=>r,t:()=>_});var s=t(7811);const _=12e4,o=(0,s.f)({owner:(0,s._)(),purpose:(0,s.t)(["deploy",
"rotate","repair","destroy"]),held:(0,s.r)(),leaseUntil:(0,s.s)(),suspended:(0,s.n)((0,s._)())}),e=(n,a)=>n.held&&n.leaseUntil>
a,r=(0,s.f)({paused:(0,s.r)(),by:(0,s._)()})}),4865:((l,i,t)=>{t.d(i,{n:()=>r,t:()=>e});var s=t(2656),_=t(7643),o=t(467);
const e=(n,a)=>(0,o.t)(n,(0,_._)(a).pause,s.r);async function r(n,a,c){const u={paused:c,by:n.runName};await(0,o.n)(n,(0,_.
_)(a).pause,{description:"Whether the reconciler only looks",value:u})}}),7899:((l,i,t)=>{t.r(i),t.d(i,{run:()=>o});var s=t(
4865),_=t(7427);const o=async({stackName:e},r)=>{const n=await(0,_.t)(r,e),a=await(0,s.t)(r,e),c=a?.paused??!1;return c||
await(0,s.n)(r,e,!0),{headline:c?`stack ${e} was paused already, by run ${a?.by}`:`stack ${e} is paused: its reconciler \
looks and measures but changes nothing until resume`,outputs:{"stack-id":n.id},result:{command:"pause",stack:e,stackId:n.
id,paused:!0,changed:!c},tables:[],failure:void 0}}}),6822:((l,i,t)=>{t.d(i,{i:()=>o,n:()=>O,r:()=>e,t:()=>C});var s=t(765),
_=t(9576);const o=D=>Object.assign(D,{useDualstackEndpoint:D.useDualstackEndpoint??!1,useFipsEndpoint:D.useFipsEndpoint??
!1,useGlobalEndpoint:D.useGlobalEndpoint??!1,defaultSigningName:"sts"}),e={UseGlobalEndpoint:{type:"builtInParams",name:"\
useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var r=class I extends s.
i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(w){super(w),Object.setPrototypeOf(
this,I.prototype)}};const n="Arn",a="Account",c="GetCallerIdentity",u="GetCallerIdentityRequest",d="GetCallerIdentityRes\
ponse",P="UserId",m="smithy.ts.sdk.synthetic.com.amazonaws.sts",E="com.amazonaws.sts",p=new _.t(m);var y=[-3,m,"STSServi\
ceException",0,[],[]];p.registerError(y,r);const O=[p,new _.t(E)];var v=[3,E,u,0,[],[]],M=[3,E,d,0,[P,a,n],[0,0,0]],C=[9,
E,c,0,()=>v,()=>M]}),7427:((l,i,t)=>{t.d(i,{t:()=>e});var s=t(2803),_=t(2264),o=t(9713);async function e(r,n){const{log:a,
aws:c}=r,u=await a.group("Preflight",()=>(0,o.t)(r)),d=await(0,s.t)(await c.cloudFormation(),n);if(d&&!d.status.isPreview&&
!d.status.isDeleted)return d;const P=`there is no stack ${n} in ${u.region} of account ${u.account}; check stack-name an\
d region`;throw new _.t("stack.missing",P)}})};export{S as id,T as ids,f as modules};
