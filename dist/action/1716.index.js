const A=1716,R=[1716],g={7274:((M,c,s)=>{s.d(c,{t:()=>o});var t=s(990),e=s(917),o=class extends(0,t.s)(t.a,t.o,"PutParam\
eter",e.s){}}),8930:((M,c,s)=>{s.d(c,{t:()=>o});var t=s(6776),e=s(4128),o=class extends(0,t.o)(t.i,t.a,"ResumeProcesses",
e.o){}}),6776:((M,c,s)=>{s.d(c,{a:()=>n,i:()=>a,n:()=>E,o:()=>d,r:()=>_,t:()=>P});var t=s(550),e=s(765),o=s(4128);const d=(0,t.
t)(o.f,"AutoScaling_2011_01_01","AutoScalingClient",e.t),a={},n=(l,i,r,u)=>[];var _=class extends d(a,n,"DescribeAutoSca\
lingGroups",o.r){},E=class extends d(a,n,"DescribeInstanceRefreshes",o.i){},P=class extends d(a,n,"DescribeScalingActivi\
ties",o.a){}}),8919:((M,c,s)=>{s.d(c,{n:()=>n,t:()=>P});var t=s(2656),e=s(7643),o=s(8930),d=s(5268),a=s(4865);async function n(i,r,{
paused:u,guard:D=m=>m(),group:O}){const m=(0,d.n)(O??await(0,d.t)(i,r)).includes(e.i);if(u===void 0&&!m)return!1;const p=async()=>(0,a.
n)(i,r,u??(await(0,a.t)(i,r))?.paused??!1);return m?await D(async()=>{await p(),await _(i,r)}):await p(),m}async function _(i,r){
const u=await l(i,r);await E(i,r,e.t.filter(m=>!u.includes(m)));const D=e.t.filter(m=>u.includes(m));if(D.length===0)return;
const O=await l(i,r);await E(i,r,D.filter(m=>!O.includes(m)))}async function E({aws:i},r,u){if(u.length===0)return;const D=await i.
autoScaling(),O=(0,e.g)(r);await D.send(new o.t({AutoScalingGroupName:O,ScalingProcesses:u}))}async function P(i,r,u){(0,d.
n)(u).includes("Terminate")&&await E(i,r,[e.f])}async function l({aws:i,clock:r,runName:u},D){const{LockParameter:O}=await s.
e(9534).then(s.bind(s,9534)),m=await new O({aws:i,stackName:D,owner:u}).read();return m?.lock&&(0,t.i)(m.lock,r.now())?m.
lock.suspended:[]}}),5268:((M,c,s)=>{s.d(c,{n:()=>d,t:()=>o});var t=s(7643),e=s(6776);async function o({aws:a},n){const{
AutoScalingGroups:_}=await(await a.autoScaling()).send(new e.r({AutoScalingGroupNames:[(0,t.g)(n)]}));return _?.[0]}const d=a=>(a?.
SuspendedProcesses??[]).map(({ProcessName:n=""})=>n)}),9713:((M,c,s)=>{s.d(c,{t:()=>E});var t=s(550),e=s(765),o=s(6822);
const d=(0,t.t)(o.r,"AWSSecurityTokenServiceV20110615","STSClient",e.t),a={},n=(P,l,i,r)=>[];var _=class extends d(a,n,"\
GetCallerIdentity",o.t){};async function E({aws:P,log:l,record:i}){const r=await P.sts(),u=await r.config.region(),{Account:D="",
Arn:O=""}=await r.send(new _({}));l.info(`account ${D}, region ${u}, as ${O}`);const m={account:D,region:u,partition:O.split(
":")[1]??"",arn:O};return i({identity:m}),m}}),467:((M,c,s)=>{s.d(c,{n:()=>a,t:()=>d});var t=s(6580),e=s(990),o=s(7274);
async function d({aws:n},_,E){const P=await n.ssm();try{const{Parameter:l}=await P.send(new e.i({Name:_}));return E.safeParse(
JSON.parse(l?.Value??"")).data}catch(l){if((0,t.t)(l,"ParameterNotFound")||l instanceof SyntaxError)return;throw l}}async function a({
aws:n},_,{description:E,value:P}){await(await n.ssm()).send(new o.t({Name:_,Description:E,Type:"String",Value:JSON.stringify(
P),Overwrite:!0}))}}),2656:((M,c,s)=>{s.d(c,{i:()=>d,n:()=>o,r:()=>a,t:()=>e});var t=s(7811);const e=12e4,o=(0,t.f)({owner:(0,t.
_)(),purpose:(0,t.t)(["deploy","rotate","repair","destroy"]),held:(0,t.r)(),leaseUntil:(0,t.s)(),suspended:(0,t.n)((0,t.
_)())}),d=(n,_)=>n.held&&n.leaseUntil>_,a=(0,t.f)({paused:(0,t.r)(),by:(0,t._)()})}),4865:((M,c,s)=>{s.d(c,{n:()=>a,t:()=>d});
var t=s(2656),e=s(7643),o=s(467);const d=(n,_)=>(0,o.t)(n,(0,e._)(_).pause,t.r);async function a(n,_,E){const P={paused:E,
by:n.runName};await(0,o.n)(n,(0,e._)(_).pause,{description:"Whether the reconciler only looks",value:P})}}),1716:((M,c,s)=>{
s.r(c),s.d(c,{run:()=>d});var t=s(8919),e=s(4865),o=s(7427);const d=async({stackName:a},n)=>{const _=await(0,o.t)(n,a),E=(await(0,e.
t)(n,a))?.paused??!1,P=await(0,t.n)(n,a,{paused:!1,guard:async l=>{const{enableRules:i}=await s.e(3976).then(s.bind(s,3976));
await i(n,_),await l()}});return{headline:`stack ${a}: ${[E?"the pause is over":"it was not paused",...P?["the group lau\
nches again"]:[],"failed launches and repairs up to now count no more"].join("; ")}`,outputs:{"stack-id":_.id},result:{command:"\
resume",stack:a,stackId:_.id,paused:!1,wasPaused:E,launchesResumed:P},tables:[],failure:void 0}}}),6822:((M,c,s)=>{s.d(c,
{i:()=>o,n:()=>m,r:()=>d,t:()=>f});var t=s(765),e=s(9576);const o=v=>Object.assign(v,{useDualstackEndpoint:v.useDualstackEndpoint??
!1,useFipsEndpoint:v.useFipsEndpoint??!1,useGlobalEndpoint:v.useGlobalEndpoint??!1,defaultSigningName:"sts"}),d={UseGlobalEndpoint:{
type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"bui\
ltInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDua\
lstackEndpoint"}};var a=class C extends t.i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceExceptio\
n";constructor(y){super(y),Object.setPrototypeOf(this,C.prototype)}};const n="Arn",_="Account",E="GetCallerIdentity",P="\
GetCallerIdentityRequest",l="GetCallerIdentityResponse",i="UserId",r="smithy.ts.sdk.synthetic.com.amazonaws.sts",u="com.\
amazonaws.sts",D=new e.t(r);var O=[-3,r,"STSServiceException",0,[],[]];D.registerError(O,a);const m=[D,new e.t(u)];var p=[
3,u,P,0,[],[]],I=[3,u,l,0,[i,_,n],[0,0,0]],f=[9,u,E,0,()=>p,()=>I]}),7427:((M,c,s)=>{s.d(c,{t:()=>d});var t=s(2803),e=s(
2264),o=s(9713);async function d(a,n){const{log:_,aws:E}=a,P=await _.group("Preflight",()=>(0,o.t)(a)),l=await(0,t.t)(await E.
cloudFormation(),n);if(l&&!l.status.isPreview&&!l.status.isDeleted)return l;const i=`there is no stack ${n} in ${P.region}\
 of account ${P.account}; check stack-name and region`;throw new e.t("stack.missing",i)}})};export{A as id,R as ids,g as modules};
