const J=5796,X=[5796],Y={6369:((g,a,t)=>{t.d(a,{t:()=>i});var n=t(550),s=t(765),o=t(8833);const r=(0,n.t)(o.r,"ElasticLo\
adBalancing_v10","ElasticLoadBalancingV2Client",s.t),_={},c=(D,l,p,T)=>[];var i=class extends r(_,c,"DescribeTargetHealt\
h",o.t){}}),5796:((g,a,t)=>{t.d(a,{DescribeTargetHealthCommand:()=>n.t});var n=t(6369)}),8833:((g,a,t)=>{t.d(a,{i:()=>o,
n:()=>k,r:()=>r,t:()=>Z});var n=t(765),s=t(9576);const o=d=>Object.assign(d,{useDualstackEndpoint:d.useDualstackEndpoint??
!1,useFipsEndpoint:d.useFipsEndpoint??!1,defaultSigningName:"elasticloadbalancing"}),r={UseFIPS:{type:"builtInParams",name:"\
useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}};var _=class b extends n.i{constructor(N){super(N),Object.setPrototypeOf(
this,b.prototype)}};const c="AnomalyDetection",i="AdministrativeOverride",D="AvailabilityZone",l="Description",p="Descri\
beTargetHealth",T="DescribeTargetHealthInput",h="DescribeTargetHealthOutput",O="HealthCheckPort",A="Id",y="Include",M="M\
itigationInEffect",C="Port",R="QuicServerId",E="Reason",B="Result",m="State",L="TargetDescription",S="TargetDescriptions",
x="TargetGroupArn",u="TargetHealth",v="TargetHealthDescriptions",$="TargetHealthDescription",j="Targets",U="Target",P="s\
mithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2",e="com.amazonaws.elasticloadbalancingv2",H=new s.t(P);var f=[
-3,P,"ElasticLoadBalancingV2ServiceException",0,[],[]];H.registerError(f,_);const k=[H,new s.t(e)];var K=[3,e,i,0,[m,E,l],
[0,0,0]],W=[3,e,c,0,[B,M],[0,0]],w=[3,e,T,0,[x,j,y],[0,()=>G,64],1],V=[3,e,h,0,[v],[()=>Q]],I=[3,e,L,0,[A,C,D,R],[0,1,0,
0],1],F=[3,e,u,0,[m,E,l],[0,0,0]],z=[3,e,$,0,[U,O,u,c,i],[()=>I,0,()=>F,()=>W,()=>K]],G=[1,e,S,0,()=>I],Q=[1,e,v,0,()=>z],
Z=[9,e,p,0,()=>w,()=>V]})};export{J as id,X as ids,Y as modules};
