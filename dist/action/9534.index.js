const E=9534,O=[9534],v={9534:((h,o,a)=>{a.d(o,{LockParameter:()=>i.t});var i=a(7158)}),7158:((h,o,a)=>{a.d(o,{n:()=>d,t:()=>m});
var i=a(2656),w=a(7643),_=a(6580),u=a(990),c=a(7274),l=a(2264);function d(t,{owner:r,purpose:s,leaseUntil:e}){const n=new Date(
e).toISOString();return new l.t("lock.held",`stack ${t} is being changed by another run, ${r} (${s}), whose lock holds u\
ntil ${n} and is renewed; run again when it has ended`)}var m=class{#s;#t;#r;#e;constructor({aws:t,stackName:r,owner:s}){
this.#s=t,this.#t=(0,w._)(r).lock,this.#r=s,this.#e=r}async read(t){const r=await this.#s.ssm(),s=t===void 0?this.#t:`${this.#t}\
:${t}`;try{const{Parameter:e}=await r.send(new u.i({Name:s})),n=e?.Value??"";return{version:e?.Version??0,lock:P(n),text:n}}catch(e){
if((0,_.t)(e,"ParameterNotFound","ParameterVersionNotFound"))return;throw e}}async create(t){const r=await this.#s.ssm();
try{const{Version:s=1}=await r.send(new c.t({Name:this.#t,Type:"String",Value:JSON.stringify(t)}));return s}catch(s){if((0,_.
t)(s,"ParameterAlreadyExists"))return;throw s}}async overwrite(t,r){const s=await this.#a(JSON.stringify(r));if(s===t.version+
1)return s;const e=await this.read(t.version+1);if(e?.lock?.owner===this.#r)return s;throw e&&await this.#n(e,s),d(this.#e,
e?.lock??{...r,owner:"unknown"})}async#n(t,r){let s=t;for(let e=r-1;e>t.version;e--){const n=await this.read(e);if(n?.lock?.
owner===t.lock?.owner){s=n??s;break}}(await this.read())?.version===r&&await this.#a(s.text)}async#a(t){const{Version:r=0}=await(await this.#s.
ssm()).send(new c.t({Name:this.#t,Type:"String",Value:t,Overwrite:!0}));return r}};function P(t){try{return i.n.safeParse(
JSON.parse(t)).data}catch{return}}})};export{E as id,O as ids,v as modules};
