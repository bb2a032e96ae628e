const K=3835,U=[3835,6216],j={7274:((R,_,s)=>{s.d(_,{t:()=>c});var e=s(990),c=class extends(0,e.a)(e.r,e.i,"PutParameter",
e.d){}}),8930:((R,_,s)=>{s.d(_,{t:()=>c});var e=s(6776),c=class extends(0,e.a)(e.r,e.i,"ResumeProcesses",e.c){}}),8919:((R,_,s)=>{
s.d(_,{n:()=>O,t:()=>g});var e=s(2656),c=s(7643),P=s(6776),D=s(8930),u=s(4865);async function O(a,n,{paused:t,guard:o=l=>l()}){
const l=await a.aws.autoScaling(),M=(0,c.g)(n),v=(await h(a,n)).includes(c.i);if(t===void 0&&!v)return!1;const L=async()=>(0,u.
n)(a,n,t??(await(0,u.t)(a,n))?.paused??!1);return v?await o(async()=>{await L();const p=await i(a,n),S=c.t.filter(y=>!p.
includes(y));S.length!==0&&await l.send(new D.t({AutoScalingGroupName:M,ScalingProcesses:S}))}):await L(),v}async function g(a,n){
if(!(await h(a,n)).includes("Terminate"))return;const t=await a.aws.autoScaling(),o=(0,c.g)(n);await t.send(new D.t({AutoScalingGroupName:o,
ScalingProcesses:[c.f]}))}async function h({aws:a},n){const{AutoScalingGroups:t=[]}=await(await a.autoScaling()).send(new P.
n({AutoScalingGroupNames:[(0,c.g)(n)]}));return t.flatMap(({SuspendedProcesses:o})=>o??[]).map(({ProcessName:o=""})=>o)}
async function i({aws:a,clock:n,runName:t},o){const{LockParameter:l}=await s.e(9534).then(s.bind(s,9534)),M=await new l(
{aws:a,stackName:o,owner:t}).read();return M?.lock&&(0,e.i)(M.lock,n.now())?M.lock.suspended:[]}}),3835:((R,_,s)=>{s.r(_),
s.d(_,{DescribeAccountAttributesCommand:()=>e.o,DescribeAddressesCommand:()=>e.a,DescribeInstanceTypeOfferingsCommand:()=>e.
r,DescribeInstanceTypesCommand:()=>e.n,DescribeInstancesCommand:()=>e.i,DescribeVpcsCommand:()=>e.t,EC2Client:()=>e.u});
var e=s(1105),c=s(126)}),2656:((R,_,s)=>{s.d(_,{i:()=>D,n:()=>P,r:()=>u,t:()=>c});var e=s(7811);const c=12e4,P=(0,e.u)({
owner:(0,e.p)(),purpose:(0,e.t)(["deploy","rotate","repair","destroy"]),held:(0,e.r)(),leaseUntil:(0,e.a)(),suspended:(0,e.
n)((0,e.p)())}),D=(O,g)=>O.held&&O.leaseUntil>g,u=(0,e.u)({paused:(0,e.r)(),by:(0,e.p)()})}),4865:((R,_,s)=>{s.d(_,{n:()=>g,
t:()=>O});var e=s(2656),c=s(7643),P=s(6580),D=s(990),u=s(7274);async function O({aws:h},i){const a=await h.ssm();try{const{
Parameter:n}=await a.send(new D.n({Name:(0,c._)(i).pause}));return e.r.safeParse(JSON.parse(n?.Value??"")).data}catch(n){
if((0,P.t)(n,"ParameterNotFound")||n instanceof SyntaxError)return;throw n}}async function g({aws:h,runName:i},a,n){const t=await h.
ssm(),o={paused:n,by:i};await t.send(new u.t({Name:(0,c._)(a).pause,Description:"Whether the reconciler only looks",Type:"\
String",Value:JSON.stringify(o),Overwrite:!0}))}}),2033:((R,_,s)=>{s.d(_,{a:()=>u,i:()=>g,n:()=>h,o:()=>D,r:()=>O,s:()=>c,
t:()=>P});var e=s(6776),c=class extends(0,e.a)(e.r,e.i,"DescribeInstanceRefreshes",e.s){};const P=["Launch","Terminate",
"AddToLoadBalancer","InstanceRefresh"];function D(i){const{serving:a,newest:n,group:t,active:o}=i;if(o)return{kind:"atta\
ch",refresh:o};const l=u(i);return l.length>0||t!==n?{kind:"start",version:n,outdated:l}:a===n?{kind:"nothing"}:{kind:"r\
ecord",version:n}}const u=({instances:i,newest:a})=>i.filter(({version:n})=>n!==a).map(({id:n})=>n);function O(i,a){const n=i.
filter(({Description:l,StatusCode:M,StartTime:v})=>/^Launching a new EC2 instance/i.test(l??"")&&["Successful","Failed",
"Cancelled"].includes(M??"")&&(v?.getTime()??0)>=a),t=n.findIndex(({StatusCode:l})=>l==="Successful"),o=t<0?n:n.slice(0,
t);return{count:o.length,reason:o[0]?.StatusMessage||o[0]?.Cause||"Auto Scaling gives no reason",instanceIds:o.flatMap(({
Description:l})=>/\bi-[0-9a-f]+/.exec(l??"")?.[0]??[])}}function g(i,a){const n=i.instances.length,t=a?n:u(i).length,o="\
by an instance refresh, each after its replacement serves";return t===0?{replaced:t,of:n,sentence:"no instance is replac\
ed"}:{replaced:t,of:n,sentence:`${t} of ${n} instances are replaced ${o}`}}function h(i){return i.some(({type:a,properties:n})=>a===
"AWS::EC2::LaunchTemplate"&&(n.length===0||n.some(({path:t})=>t.startsWith("/Properties/LaunchTemplateData"))))}}),126:((R,_,s)=>{
s.d(_,{t:()=>l});var e=s(6765),c=s(2033),P=s(6776),D=s(6580),u=s(1105),O=s(8919),g=class extends(0,P.a)(P.r,P.i,"Rollbac\
kInstanceRefresh",P.l){},h=class extends(0,u.l)(u.s,u.c,"GetConsoleOutput",u.d){};const i=400;async function a({aws:r},d){
const f=await r.ec2();for(const E of d){const C=await f.send(new h({InstanceId:E})).catch(()=>{}),w=[...Buffer.from(C?.Output??
"","base64").toString("utf8").matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].at(-1)?.[1];if(w)return`${w.slice(0,i)} \
(${E})`}}const n=5e3,t=3e4,o=108e5;async function l(r,d,f){const{clock:E}=r,C=y(r),w=E.now()+o;let I="";for(;;){const m=await L(
r,d,f),{Status:A="",StatusReason:T=""}=m;C(m);const B=M[A],W={id:f,version:m.DesiredConfiguration?.LaunchTemplate?.Version??
"",status:A};if(B)return{...W,kind:B,reason:B==="successful"?"":I||v(m)};if(E.now()>=w)return{...W,kind:"timed-out",reason:T};
A==="InProgress"&&(I=await p(r,d,m)??I),A==="RollbackInProgress"&&await(0,O.n)(r,d.stackName,{}),await(0,e.t)(E,n)}}const M={
Successful:"successful",RollbackSuccessful:"rolled-back",RollbackFailed:"failed",Failed:"failed",Cancelled:"failed"},v=({
RollbackDetails:r,StatusReason:d,Status:f})=>r?.RollbackReason||d||`it ended as ${f}`;async function L({aws:r},{groupName:d},f){
const{InstanceRefreshes:E}=await(await r.autoScaling()).send(new c.s({AutoScalingGroupName:d,InstanceRefreshIds:[f]}));return E?.[0]??
{InstanceRefreshId:f,Status:"Pending"}}async function p(r,{groupName:d},f){const E=await r.aws.autoScaling(),{Activities:C=[]}=await E.
send(new P.t({AutoScalingGroupName:d,MaxRecords:100})),w=(0,c.r)(C,f.StartTime?.getTime()??0);if(w.count<2)return;const I=await S(
r,w);r.log.warning(`${w.count} new instances failed in a row: ${I}; the refresh is rolled back`);try{await E.send(new g(
{AutoScalingGroupName:d}))}catch(m){if(!(0,D.t)(m,"ActiveInstanceRefreshNotFoundFault","ActiveInstanceRefreshNotFound"))
throw m}return I}const S=async(r,{instanceIds:d,reason:f})=>await a(r,d.slice(0,2))??f;function y({clock:r,log:d}){const f=r.
now();let E="",C=Number.NEGATIVE_INFINITY;return({Status:w,PercentageComplete:I=0,InstancesToUpdate:m,StatusReason:A})=>{
const T=`${w} ${I} %${m===void 0?"":`, ${m} instances left`}${A?`: ${A}`:""}`;T===E&&r.now()-C<t||(E=T,C=r.now(),d.info(
`${Math.round((C-f)/1e3)} s  ${T}`))}}})};export{K as id,U as ids,j as modules};
