const E=9534,O=[9534],v={9534:((h,o,a)=>{a.d(o,{LockParameter:()=>i.t});var i=a(7158)}),7158:((h,o,a)=>{a.d(o,{n:()=>d,t:()=>l});
var i=a(2656),w=a(7643),_=a(6580),u=a(139),c=a(7274),m=a(2264);function d(t,{owner:e,purpose:r,leaseUntil:s}){const n=new Date(
s).toISOString();return new m.t("lock.held",`stack ${t} is being changed by another run, ${e} (${r}), whose lock holds u\
ntil ${n} and is renewed; run again when it has ended`)}var l=class{#r;#t;#e;#s;constructor({aws:t,stackName:e,owner:r}){
this.#r=t,this.#t=(0,w._)(e).lock,this.#e=r,this.#s=e}async read(t){const e=await this.#r.ssm(),r=t===void 0?this.#t:`${this.#t}\
:${t}`;try{const{Parameter:s}=await e.send(new u.t({Name:r})),n=s?.Value??"";return{version:s?.Version??0,lock:P(n),text:n}}catch(s){
if((0,_.t)(s,"ParameterNotFound","ParameterVersionNotFound"))return;throw s}}async create(t){const e=await this.#r.ssm();
try{const{Version:r=1}=await e.send(new c.t({Name:this.#t,Type:"String",Value:JSON.stringify(t)}));return r}catch(r){if((0,_.
t)(r,"ParameterAlreadyExists"))return;throw r}}async overwrite(t,e){const r=await this.#a(JSON.stringify(e));if(r===t.version+
1)return r;const s=await this.read(t.version+1);if(s?.lock?.owner===this.#e)return r;throw s&&await this.#n(s,r),d(this.#s,
s?.lock??{...e,owner:"unknown"})}async#n(t,e){let r=t;for(let s=e-1;s>t.version;s--){const n=await this.read(s);if(n?.lock?.
owner===t.lock?.owner){r=n??r;break}}(await this.read())?.version===e&&await this.#a(r.text)}async#a(t){const{Version:e=0}=await(await this.#r.
ssm()).send(new c.t({Name:this.#t,Type:"String",Value:t,Overwrite:!0}));return e}};function P(t){try{return i.n.safeParse(
JSON.parse(t)).data}catch{return}}})};export{E as id,O as ids,v as modules};
