const O=1903,C=[1903],v={4539:((c,a,_)=>{_.d(a,{t:()=>e});var s=_(990),t=_(917),e=class extends(0,s.s)(s.a,s.o,"DeletePa\
rameters",t.t){}}),7274:((c,a,_)=>{_.d(a,{t:()=>e});var s=_(990),t=_(917),e=class extends(0,s.s)(s.a,s.o,"PutParameter",
t.s){}}),8930:((c,a,_)=>{_.d(a,{t:()=>e});var s=_(6776),t=_(4128),e=class extends(0,s.o)(s.i,s.a,"ResumeProcesses",t.o){}}),
6776:((c,a,_)=>{_.d(a,{a:()=>n,i:()=>r,n:()=>l,o:()=>o,r:()=>d,t:()=>E});var s=_(550),t=_(765),e=_(4128);const o=(0,s.t)(
e.f,"AutoScaling_2011_01_01","AutoScalingClient",t.t),r={},n=(P,m,u,i)=>[];var d=class extends o(r,n,"DescribeAutoScalin\
gGroups",e.r){},l=class extends o(r,n,"DescribeInstanceRefreshes",e.i){},E=class extends o(r,n,"DescribeScalingActivitie\
s",e.a){}}),2485:((c,a,_)=>{_.d(a,{i:()=>e,n:()=>s,r:()=>t,t:()=>o});const s={check:"railgun-ha check",repair:"railgun-h\
a repair",rotate:"railgun-ha rotate",reload:"new memcached servers"},t=new Set([s.repair,s.rotate]),e=new Set(["Pending",
"InProgress","Delayed","Cancelling"]),o=66e4}),5268:((c,a,_)=>{_.d(a,{n:()=>o,t:()=>e});var s=_(7643),t=_(6776);async function e({
aws:r},n){const{AutoScalingGroups:d}=await(await r.autoScaling()).send(new t.r({AutoScalingGroupNames:[(0,s.g)(n)]}));return d?.[0]}
const o=r=>(r?.SuspendedProcesses??[]).map(({ProcessName:n=""})=>n)}),304:((c,a,_)=>{_.d(a,{n:()=>t,t:()=>s});var s=class{#s;#_=[];hasBegun=!1;constructor(e){
this.#s=e}get steps(){return this.#_}add(e){this.#_.push(e);const{node:o,from:r,to:n,action:d,end:l,seconds:E,reason:P}=e,
m=P&&`: ${P}`;this.#s.info(`${o}  ${d}  version ${r??"?"} \u2192 ${n}  ${l}${m}  ${E} s`)}};function t(e,o){return{title:`\
Rotation of ${e}`,head:["node","old version","new version","action","result","seconds"],rows:o.map(({node:r,from:n,to:d,
action:l,end:E,seconds:P,reason:m})=>[r,n===null?"unknown":String(n),String(d),l,m?`${E}: ${m}`:E,String(P)])}}}),1525:((c,a,_)=>{
_.d(a,{t:()=>r});var s=_(990),t=_(917),e=_(2264),o=class extends(0,s.s)(s.a,s.o,"LabelParameterVersion",t.a){};async function r({
aws:n},d,l,E,P=m=>m){const m=await n.ssm(),u={Name:d,ParameterVersion:l,Labels:[...E]};let i=[];for(let D=0;D<2;D++){const{
InvalidLabels:M=[]}=await m.send(P(new o(u)));if(M.length===0)return;i=M}throw new e.t("token.label-refused",`Parameter \
Store refused the label ${i.join(", ")} on version ${l} of ${d}, and again when it was repeated; run again`)}}),2656:((c,a,_)=>{
_.d(a,{i:()=>o,n:()=>e,r:()=>r,t:()=>t});var s=_(7811);const t=12e4,e=(0,s.f)({owner:(0,s._)(),purpose:(0,s.t)(["deploy",
"rotate","repair","destroy"]),held:(0,s.r)(),leaseUntil:(0,s.s)(),suspended:(0,s.n)((0,s._)())}),o=(n,d)=>n.held&&n.leaseUntil>
d,r=(0,s.f)({paused:(0,s.r)(),by:(0,s._)()})}),8677:((c,a,_)=>{_.d(a,{GetParameterCommand:()=>s.i,GetParameterHistoryCommand:()=>s.
r,GetParametersByPathCommand:()=>s.n,ListCommandInvocationsCommand:()=>s.t});var s=_(990),t=_(4539),e=_(1525),o=_(7274),
r=_(9570),n=_(8552)})};export{O as id,C as ids,v as modules};
