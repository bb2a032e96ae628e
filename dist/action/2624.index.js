const O=2624,M=[2624,7635],R={6776:((u,_,t)=>{t.d(_,{a:()=>a,i:()=>e,n:()=>r,o:()=>c,r:()=>i,t:()=>d});var o=t(550),n=t(
765),s=t(4128);const c=(0,o.t)(s.f,"AutoScaling_2011_01_01","AutoScalingClient",n.t),e={},a=(E,p,m,l)=>[];var i=class extends c(
e,a,"DescribeAutoScalingGroups",s.r){},r=class extends c(e,a,"DescribeInstanceRefreshes",s.i){},d=class extends c(e,a,"D\
escribeScalingActivities",s.a){}}),5268:((u,_,t)=>{t.d(_,{n:()=>c,t:()=>s});var o=t(7643),n=t(6776);async function s({aws:e},a){
const{AutoScalingGroups:i}=await(await e.autoScaling()).send(new n.r({AutoScalingGroupNames:[(0,o.g)(a)]}));return i?.[0]}
const c=e=>(e?.SuspendedProcesses??[]).map(({ProcessName:a=""})=>a)}),9713:((u,_,t)=>{t.d(_,{t:()=>r});var o=t(550),n=t(
765),s=t(6822);const c=(0,o.t)(s.r,"AWSSecurityTokenServiceV20110615","STSClient",n.t),e={},a=(d,E,p,m)=>[];var i=class extends c(
e,a,"GetCallerIdentity",s.t){};async function r({aws:d,log:E,record:p}){const m=await d.sts(),l=await m.config.region(),
{Account:P="",Arn:D=""}=await m.send(new i({}));E.info(`account ${P}, region ${l}, as ${D}`);const I={account:P,region:l,
partition:D.split(":")[1]??"",arn:D};return p({identity:I}),I}}),7635:((u,_,t)=>{t.d(_,{GetAccountSettingsCommand:()=>o.
t});var o=t(9996),n=t(4471),s=t(6187)}),6822:((u,_,t)=>{t.d(_,{i:()=>s,n:()=>I,r:()=>c,t:()=>y});var o=t(765),n=t(9576);
const s=S=>Object.assign(S,{useDualstackEndpoint:S.useDualstackEndpoint??!1,useFipsEndpoint:S.useFipsEndpoint??!1,useGlobalEndpoint:S.
useGlobalEndpoint??!1,defaultSigningName:"sts"}),c={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",
name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var e=class C extends o.i{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(A){super(A),Object.setPrototypeOf(this,C.prototype)}};
const a="Arn",i="Account",r="GetCallerIdentity",d="GetCallerIdentityRequest",E="GetCallerIdentityResponse",p="UserId",m="\
smithy.ts.sdk.synthetic.com.amazonaws.sts",l="com.amazonaws.sts",P=new n.t(m);var D=[-3,m,"STSServiceException",0,[],[]];
P.registerError(D,e);const I=[P,new n.t(l)];var v=[3,l,d,0,[],[]],g=[3,l,E,0,[p,i,a],[0,0,0]],y=[9,l,r,0,()=>v,()=>g]}),
4247:((u,_,t)=>{t.d(_,{t:()=>o});function o({head:n,rows:s}){const c=[n,...s],e=n.map((i,r)=>Math.max(...c.map(d=>(d[r]??
"").length))),a=i=>e.map((r,d)=>(i[d]??"").padEnd(r)).join("  ").trimEnd();return[a(n),e.map(i=>"\u2500".repeat(i)).join(
"  "),...s.map(a)]}}),5633:((u,_,t)=>{t.d(_,{t:()=>o});async function o(...n){return await Promise.allSettled(n),await Promise.
all(n)}})};export{O as id,M as ids,R as modules};
