const U=6216,W=[6216],j={8930:((g,l,s)=>{s.d(l,{t:()=>o});var n=s(6776),o=class extends(0,n.a)(n.r,n.i,"ResumeProcesses",
n.c){}}),8919:((g,l,s)=>{s.d(l,{n:()=>D,t:()=>R});var n=s(2656),o=s(7643),u=s(6776),w=s(8930),f=s(4865);async function D(e,a,{
paused:d,guard:_=C=>C()}){const C=await e.aws.autoScaling(),I=(0,o.g)(a),h=(await m(e,a)).includes(o.i);if(d===void 0&&!h)
return!1;const y=async()=>(0,f.n)(e,a,d??(await(0,f.t)(e,a))?.paused??!1);return h?await _(async()=>{await y();const S=await A(
e,a),L=o.t.filter(p=>!S.includes(p));L.length!==0&&await C.send(new w.t({AutoScalingGroupName:I,ScalingProcesses:L}))}):
await y(),h}async function R(e,a){if(!(await m(e,a)).includes("Terminate"))return;const d=await e.aws.autoScaling(),_=(0,o.
g)(a);await d.send(new w.t({AutoScalingGroupName:_,ScalingProcesses:[o.f]}))}async function m({aws:e},a){const{AutoScalingGroups:d=[]}=await(await e.
autoScaling()).send(new u.n({AutoScalingGroupNames:[(0,o.g)(a)]}));return d.flatMap(({SuspendedProcesses:_})=>_??[]).map(
({ProcessName:_=""})=>_)}async function A({aws:e,clock:a,runName:d},_){const{LockParameter:C}=await s.e(9534).then(s.bind(
s,9534)),I=await new C({aws:e,stackName:_,owner:d}).read();return I?.lock&&(0,n.i)(I.lock,a.now())?I.lock.suspended:[]}}),
3835:((g,l,s)=>{s.r(l),s.d(l,{DescribeAccountAttributesCommand:()=>n.o,DescribeAddressesCommand:()=>n.a,DescribeInstanceTypeOfferingsCommand:()=>n.
r,DescribeInstanceTypesCommand:()=>n.n,DescribeInstancesCommand:()=>n.i,DescribeVpcsCommand:()=>n.t,EC2Client:()=>n.u});
var n=s(1105),o=s(126)}),2656:((g,l,s)=>{s.d(l,{i:()=>w,n:()=>u,r:()=>f,t:()=>o});var n=s(7811);const o=12e4,u=(0,n.u)({
owner:(0,n.p)(),purpose:(0,n.t)(["deploy","rotate","repair","destroy"]),held:(0,n.r)(),leaseUntil:(0,n.a)(),suspended:(0,n.
n)((0,n.p)())}),w=(D,R)=>D.held&&D.leaseUntil>R,f=(0,n.u)({paused:(0,n.r)(),by:(0,n.p)()})}),4865:((g,l,s)=>{s.d(l,{n:()=>R,
t:()=>D});var n=s(2656),o=s(7643),u=s(6580),w=s(990),f=s(7274);async function D({aws:m},A){const e=await m.ssm();try{const{
Parameter:a}=await e.send(new w.n({Name:(0,o._)(A).pause}));return n.r.safeParse(JSON.parse(a?.Value??"")).data}catch(a){
if((0,u.t)(a,"ParameterNotFound")||a instanceof SyntaxError)return;throw a}}async function R({aws:m,runName:A},e,a){const d=await m.
ssm(),_={paused:a,by:A};await d.send(new f.t({Name:(0,o._)(e).pause,Description:"Whether the reconciler only looks",Type:"\
String",Value:JSON.stringify(_),Overwrite:!0}))}}),126:((g,l,s)=>{s.d(l,{t:()=>C});var n=s(6765),o=s(2033),u=s(6776),w=s(
6580),f=s(1105),D=s(8919),R=class extends(0,u.a)(u.r,u.i,"RollbackInstanceRefresh",u.l){},m=class extends(0,f.l)(f.s,f.c,
"GetConsoleOutput",f.d){};const A=400;async function e({aws:t},c){const i=await t.ec2();for(const r of c){const O=await i.
send(new m({InstanceId:r})).catch(()=>{}),P=[...Buffer.from(O?.Output??"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].
at(-1)?.[1];if(P)return`${P.slice(0,A)} (${r})`}}const a=5e3,d=3e4,_=108e5;async function C(t,c,i){const{clock:r}=t,O=p(
t),P=r.now()+_;let M="";for(;;){const E=await y(t,c,i),{Status:v="",StatusReason:T=""}=E;O(E);const B=I[v],K={id:i,version:E.
DesiredConfiguration?.LaunchTemplate?.Version??"",status:v};if(B)return{...K,kind:B,reason:B==="successful"?"":M||h(E)};
if(r.now()>=P)return{...K,kind:"timed-out",reason:T};v==="InProgress"&&(M=await S(t,c,E)??M),v==="RollbackInProgress"&&await(0,D.
n)(t,c.stackName,{}),await(0,n.t)(r,a)}}const I={Successful:"successful",RollbackSuccessful:"rolled-back",RollbackFailed:"\
failed",Failed:"failed",Cancelled:"failed"},h=({RollbackDetails:t,StatusReason:c,Status:i})=>t?.RollbackReason||c||`it e\
nded as ${i}`;async function y({aws:t},{groupName:c},i){const{InstanceRefreshes:r}=await(await t.autoScaling()).send(new o.
s({AutoScalingGroupName:c,InstanceRefreshIds:[i]}));return r?.[0]??{InstanceRefreshId:i,Status:"Pending"}}async function S(t,{
groupName:c},i){const r=await t.aws.autoScaling(),{Activities:O=[]}=await r.send(new u.t({AutoScalingGroupName:c,MaxRecords:100})),
P=(0,o.r)(O,i.StartTime?.getTime()??0);if(P.count<2)return;const M=await L(t,P);t.log.warning(`${P.count} new instances \
failed in a row: ${M}; the refresh is rolled back`);try{await r.send(new R({AutoScalingGroupName:c}))}catch(E){if(!(0,w.
t)(E,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))throw E}return M}const L=async(t,{instanceIds:c,
reason:i})=>await e(t,c.slice(0,2))??i;function p({clock:t,log:c}){const i=t.now();let r="",O=Number.NEGATIVE_INFINITY;return({
Status:P,PercentageComplete:M=0,InstancesToUpdate:E,StatusReason:v})=>{const T=`${P} ${M} %${E===void 0?"":`, ${E} insta\
nces left`}${v?`: ${v}`:""}`;T===r&&t.now()-O<d||(r=T,O=t.now(),c.info(`${Math.round((O-i)/1e3)} s  ${T}`))}}})};export{U as id,W as ids,j as modules};
