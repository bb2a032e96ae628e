const D=3702,M=[3702,1321],C={4539:((l,a,s)=>{s.d(a,{t:()=>_});var e=s(990),_=class extends(0,e.s)(e.a,e.o,"DeleteParame\
ters",e.l){}}),7274:((l,a,s)=>{s.d(a,{t:()=>_});var e=s(990),_=class extends(0,e.s)(e.a,e.o,"PutParameter",e.d){}}),8930:((l,a,s)=>{
s.d(a,{t:()=>_});var e=s(6776),_=class extends(0,e.o)(e.i,e.a,"ResumeProcesses",e.u){}}),2485:((l,a,s)=>{s.d(a,{i:()=>t,
n:()=>e,r:()=>_,t:()=>o});const e={check:"railgun-ha check",repair:"railgun-ha repair",rotate:"railgun-ha rotate",reload:"\
new memcached servers"},_=new Set([e.repair,e.rotate]),t=new Set(["Pending","InProgress","Delayed","Cancelling"]),o=66e4}),
304:((l,a,s)=>{s.d(a,{n:()=>_,t:()=>e});var e=class{#e;#s=[];hasBegun=!1;constructor(t){this.#e=t}get steps(){return this.#s}add(t){
this.#s.push(t);const{node:o,from:r,to:n,action:d,end:u,seconds:c,reason:P}=t,m=P&&`: ${P}`;this.#e.info(`${o}  ${d}  ve\
rsion ${r??"?"} \u2192 ${n}  ${u}${m}  ${c} s`)}};function _(t,o){return{title:`Rotation of ${t}`,head:["node","old vers\
ion","new version","action","result","seconds"],rows:o.map(({node:r,from:n,to:d,action:u,end:c,seconds:P,reason:m})=>[r,
n===null?"unknown":String(n),String(d),u,m?`${c}: ${m}`:c,String(P)])}}}),1525:((l,a,s)=>{s.d(a,{t:()=>o});var e=s(990),
_=s(2264),t=class extends(0,e.s)(e.a,e.o,"LabelParameterVersion",e.u){};async function o({aws:r},n,d,u){const c=await r.
ssm(),P={Name:n,ParameterVersion:d,Labels:[...u]};let m=[];for(let i=0;i<2;i++){const{InvalidLabels:E=[]}=await c.send(new t(
P));if(E.length===0)return;m=E}throw new _.t("token.label-refused",`Parameter Store refused the label ${m.join(", ")} on\
 version ${d} of ${n}, and again when it was repeated; run again`)}}),2656:((l,a,s)=>{s.d(a,{i:()=>o,n:()=>t,r:()=>r,t:()=>_});
var e=s(7811);const _=12e4,t=(0,e.f)({owner:(0,e._)(),purpose:(0,e.t)(["deploy","rotate","repair","destroy"]),held:(0,e.
r)(),leaseUntil:(0,e.s)(),suspended:(0,e.n)((0,e._)())}),o=(n,d)=>n.held&&n.leaseUntil>d,r=(0,e.f)({paused:(0,e.r)(),by:(0,e.
_)()})}),7958:((l,a,s)=>{s.r(a),s.d(a,{GetParameterCommand:()=>e.i,GetParameterHistoryCommand:()=>e.r,GetParametersByPathCommand:()=>e.
n,ListCommandInvocationsCommand:()=>e.t,SSMClient:()=>e.c});var e=s(990),_=s(4539),t=s(1525),o=s(7274),r=s(9570),n=s(8552)})};export{D as id,M as ids,C as modules};
