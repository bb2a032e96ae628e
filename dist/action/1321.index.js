const M=1321,C=[1321,3702],O={4539:((m,a,s)=>{s.d(a,{t:()=>_});var e=s(990),_=class extends(0,e.s)(e.a,e.o,"DeleteParame\
ters",e.l){}}),7274:((m,a,s)=>{s.d(a,{t:()=>_});var e=s(990),_=class extends(0,e.s)(e.a,e.o,"PutParameter",e.d){}}),8930:((m,a,s)=>{
s.d(a,{t:()=>_});var e=s(6776),_=class extends(0,e.o)(e.i,e.a,"ResumeProcesses",e.u){}}),2485:((m,a,s)=>{s.d(a,{i:()=>t,
n:()=>e,r:()=>_,t:()=>o});const e={check:"railgun-ha check",repair:"railgun-ha repair",rotate:"railgun-ha rotate",reload:"\
new memcached servers"},_=new Set([e.repair,e.rotate]),t=new Set(["Pending","InProgress","Delayed","Cancelling"]),o=66e4}),
304:((m,a,s)=>{s.d(a,{n:()=>_,t:()=>e});var e=class{#e;#s=[];hasBegun=!1;constructor(t){this.#e=t}get steps(){return this.#s}add(t){
this.#s.push(t);const{node:o,from:r,to:n,action:d,end:u,seconds:c,reason:l}=t,P=l&&`: ${l}`;this.#e.info(`${o}  ${d}  ve\
rsion ${r??"?"} \u2192 ${n}  ${u}${P}  ${c} s`)}};function _(t,o){return{title:`Rotation of ${t}`,head:["node","old vers\
ion","new version","action","result","seconds"],rows:o.map(({node:r,from:n,to:d,action:u,end:c,seconds:l,reason:P})=>[r,
n===null?"unknown":String(n),String(d),u,P?`${c}: ${P}`:c,String(l)])}}}),1525:((m,a,s)=>{s.d(a,{t:()=>o});var e=s(990),
_=s(2264),t=class extends(0,e.s)(e.a,e.o,"LabelParameterVersion",e.u){};async function o({aws:r},n,d,u,c=l=>l){const l=await r.
ssm(),P={Name:n,ParameterVersion:d,Labels:[...u]};let i=[];for(let E=0;E<2;E++){const{InvalidLabels:D=[]}=await l.send(c(
new t(P)));if(D.length===0)return;i=D}throw new _.t("token.label-refused",`Parameter Store refused the label ${i.join(",\
 ")} on version ${d} of ${n}, and again when it was repeated; run again`)}}),2656:((m,a,s)=>{s.d(a,{i:()=>o,n:()=>t,r:()=>r,
t:()=>_});var e=s(7811);const _=12e4,t=(0,e.f)({owner:(0,e._)(),purpose:(0,e.t)(["deploy","rotate","repair","destroy"]),
held:(0,e.r)(),leaseUntil:(0,e.s)(),suspended:(0,e.n)((0,e._)())}),o=(n,d)=>n.held&&n.leaseUntil>d,r=(0,e.f)({paused:(0,e.
r)(),by:(0,e._)()})}),7958:((m,a,s)=>{s.r(a),s.d(a,{GetParameterCommand:()=>e.i,GetParameterHistoryCommand:()=>e.r,GetParametersByPathCommand:()=>e.
n,ListCommandInvocationsCommand:()=>e.t,SSMClient:()=>e.c});var e=s(990),_=s(4539),t=s(1525),o=s(7274),r=s(9570),n=s(8552)})};export{M as id,C as ids,O as modules};
