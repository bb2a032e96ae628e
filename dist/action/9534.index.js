const m=9534,P=[9534],E={9534:((d,i,s)=>{s.d(i,{LockParameter:()=>o.t});var o=s(7158)}),7158:((d,i,s)=>{s.d(i,{n:()=>_,t:()=>u});
var o=s(2656),h=s(7643),c=s(6580),w=s(139);function _(t,{owner:r,purpose:e,leaseUntil:a}){const n=new Date(a).toISOString();
return new c.r("lock.held",`stack ${t} is being changed by another run, ${r} (${e}), whose lock holds until ${n} and is \
renewed; run again when it has ended`)}var u=class{#e;#t;#r;#a;constructor({aws:t,stackName:r,owner:e}){this.#e=t,this.#t=
(0,h.g)(r).lock,this.#r=e,this.#a=r}async read(t){const r=await this.#e.ssm(),e=t===void 0?this.#t:`${this.#t}:${t}`;try{
const{Parameter:a}=await r.send(new w.t({Name:e})),n=a?.Value??"";return{version:a?.Version??0,lock:l(n),text:n}}catch(a){
if((0,c.t)(a,"ParameterNotFound","ParameterVersionNotFound"))return;throw a}}async create(t){const r=await this.#e.ssm();
try{const{Version:e=1}=await r.send(new o.a({Name:this.#t,Type:"String",Value:JSON.stringify(t)}));return e}catch(e){if((0,c.
t)(e,"ParameterAlreadyExists"))return;throw e}}async overwrite(t,r){const e=await this.#s(JSON.stringify(r));if(e===t.version+
1)return e;const a=await this.read(t.version+1);if(a?.lock?.owner===this.#r)return e;throw a&&await this.#n(a,e),_(this.#a,
a?.lock??{...r,owner:"unknown"})}async#n(t,r){let e=t;for(let a=r-1;a>t.version;a--){const n=await this.read(a);if(n?.lock?.
owner===t.lock?.owner){e=n??e;break}}(await this.read())?.version===r&&await this.#s(e.text)}async#s(t){const{Version:r=0}=await(await this.#e.
ssm()).send(new o.a({Name:this.#t,Type:"String",Value:t,Overwrite:!0}));return r}};function l(t){try{return o.n.safeParse(
JSON.parse(t)).data}catch{return}}})};export{m as id,P as ids,E as modules};
