const E=1321,i=[1321,3702],C={4539:((r,_,s)=>{s.d(_,{t:()=>a});var e=s(990),a=class extends(0,e.s)(e.a,e.o,"DeleteParame\
ters",e.l){}}),6507:((r,_,s)=>{s.d(_,{t:()=>a});var e=s(990),a=class extends(0,e.s)(e.a,e.o,"LabelParameterVersion",e.u){}}),
7274:((r,_,s)=>{s.d(_,{t:()=>a});var e=s(990),a=class extends(0,e.s)(e.a,e.o,"PutParameter",e.d){}}),8930:((r,_,s)=>{s.d(
_,{t:()=>a});var e=s(6776),a=class extends(0,e.o)(e.i,e.a,"ResumeProcesses",e.u){}}),2485:((r,_,s)=>{s.d(_,{i:()=>t,n:()=>e,
r:()=>a,t:()=>n});const e={check:"railgun-ha check",repair:"railgun-ha repair",rotate:"railgun-ha rotate",reload:"new me\
mcached servers"},a=new Set([e.repair,e.rotate]),t=new Set(["Pending","InProgress","Delayed","Cancelling"]),n=66e4}),304:((r,_,s)=>{
s.d(_,{n:()=>a,t:()=>e});var e=class{#e;#s=[];hasBegun=!1;constructor(t){this.#e=t}get steps(){return this.#s}add(t){this.#s.
push(t);const{node:n,from:d,to:o,action:m,end:u,seconds:l,reason:P}=t,c=P&&`: ${P}`;this.#e.info(`${n}  ${m}  version ${d??
"?"} \u2192 ${o}  ${u}${c}  ${l} s`)}};function a(t,n){return{title:`Rotation of ${t}`,head:["node","old version","new v\
ersion","action","result","seconds"],rows:n.map(({node:d,from:o,to:m,action:u,end:l,seconds:P,reason:c})=>[d,o===null?"u\
nknown":String(o),String(m),u,c?`${l}: ${c}`:l,String(P)])}}}),2656:((r,_,s)=>{s.d(_,{i:()=>n,n:()=>t,r:()=>d,t:()=>a});
var e=s(7811);const a=12e4,t=(0,e.f)({owner:(0,e._)(),purpose:(0,e.t)(["deploy","rotate","repair","destroy"]),held:(0,e.
r)(),leaseUntil:(0,e.s)(),suspended:(0,e.n)((0,e._)())}),n=(o,m)=>o.held&&o.leaseUntil>m,d=(0,e.f)({paused:(0,e.r)(),by:(0,e.
_)()})}),7958:((r,_,s)=>{s.r(_),s.d(_,{GetParameterCommand:()=>e.i,GetParameterHistoryCommand:()=>e.r,GetParametersByPathCommand:()=>e.
n,ListCommandInvocationsCommand:()=>e.t,SSMClient:()=>e.c});var e=s(990),a=s(4539),t=s(6507),n=s(7274),d=s(9570),o=s(8552)})};export{E as id,i as ids,C as modules};
