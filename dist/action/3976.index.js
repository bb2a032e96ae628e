const C=3976,h=[3976],x={3776:((B,i,e)=>{e.d(i,{n:()=>m,t:()=>u});var a=e(7643),r=e(550),p=e(765),_=e(6035),D=e(6580);const E=(0,r.
t)(_.i,"AWSEvents","EventBridgeClient",p.t),d={},c=(n,t,R,l)=>[];var P=class extends E(d,c,"DisableRule",_.t){},b=class extends E(
d,c,"EnableRule",_.n){};const u=(n,t)=>s(n,t,P),m=(n,t)=>s(n,t,b);async function s({aws:n},{outputs:t},R){const l=[t[a.o.
launchRule],t[a.o.scheduleRule]].filter(o=>o!==void 0),g=await n.eventBridge();for(const o of l)try{await g.send(new R({
Name:o}))}catch(v){if(!(0,D.t)(v,"ResourceNotFoundException"))throw v}return l}}),3976:((B,i,e)=>{e.d(i,{enableRules:()=>a.
n});var a=e(3776)}),6035:((B,i,e)=>{e.d(i,{a:()=>p,i:()=>_,n:()=>M,r:()=>R,t:()=>v});var a=e(765),r=e(9576);const p=O=>Object.
assign(O,{useDualstackEndpoint:O.useDualstackEndpoint??!1,useFipsEndpoint:O.useFipsEndpoint??!1,defaultSigningName:"even\
ts"}),_={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"\
builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var D=class y extends a.i{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.eventbridge#EventBridgeServiceException";constructor(I){super(I),Object.setPrototypeOf(
this,y.prototype)}};const E="DisableRuleRequest",d="DisableRule",c="EventBusName",P="EnableRule",b="EnableRuleRequest",u="\
Name",m="smithy.ts.sdk.synthetic.com.amazonaws.eventbridge",s="com.amazonaws.eventbridge",n=new r.t(m);var t=[-3,m,"Even\
tBridgeServiceException",0,[],[]];n.registerError(t,D);const R=[n,new r.t(s)];var l=[3,s,E,0,[u,c],[0,0],1],g=[3,s,b,0,[
u,c],[0,0],1],o="unit",v=[9,s,d,0,()=>l,()=>o],M=[9,s,P,0,()=>g,()=>o]})};export{C as id,h as ids,x as modules};
