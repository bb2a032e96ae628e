const A=4904,N=[4904],S={7158:((P,k,c)=>{c.d(k,{n:()=>m,t:()=>y});var d=c(2656),f=c(7643),_=c(6580),E=c(139);function m(o,{
owner:a,purpose:i,leaseUntil:r}){const l=new Date(r).toISOString();return new _.r("lock.held",`stack ${o} is being chang\
ed by another run, ${a} (${i}), whose lock holds until ${l} and is renewed; run again when it has ended`)}var y=class{#t;#n;#e;#s;constructor({
aws:o,stackName:a,owner:i}){this.#t=o,this.#n=(0,f.g)(a).lock,this.#e=i,this.#s=a}async read(o){const a=await this.#t.ssm(),
i=o===void 0?this.#n:`${this.#n}:${o}`;try{const{Parameter:r}=await a.send(new E.t({Name:i})),l=r?.Value??"";return{version:r?.
Version??0,lock:O(l),text:l}}catch(r){if((0,_.t)(r,"ParameterNotFound","ParameterVersionNotFound"))return;throw r}}async create(o){
const a=await this.#t.ssm();try{const{Version:i=1}=await a.send(new d.a({Name:this.#n,Type:"String",Value:JSON.stringify(
o)}));return i}catch(i){if((0,_.t)(i,"ParameterAlreadyExists"))return;throw i}}async overwrite(o,a){const i=await this.#o(
JSON.stringify(a));if(i===o.version+1)return i;const r=await this.read(o.version+1);if(r?.lock?.owner===this.#e)return i;
throw r&&await this.#i(r,i),m(this.#s,r?.lock??{...a,owner:"unknown"})}async#i(o,a){let i=o;for(let r=a-1;r>o.version;r--){
const l=await this.read(r);if(l?.lock?.owner===o.lock?.owner){i=l??i;break}}(await this.read())?.version===a&&await this.#o(
i.text)}async#o(o){const{Version:a=0}=await(await this.#t.ssm()).send(new d.a({Name:this.#n,Type:"String",Value:o,Overwrite:!0}));
return a}};function O(o){try{return d.n.safeParse(JSON.parse(o)).data}catch{return}}}),4904:((P,k,c)=>{c.d(k,{takeLock:()=>d.
n});var d=c(6223)}),6223:((P,k,c)=>{c.d(k,{n:()=>i});var d=c(6765),f=c(2656),_=c(6580),E=c(7158);const m=1e4,y=15e3,O=2500,
o=1e3,a=6e5;async function i(e){const n=new E.t(e);for(;;){const t=await n.read(),s=t?.lock?.held&&t.lock.owner!==e.owner?
await p(e,n,t):t,h=l(e,s?.lock?.suspended??[]);if((s?await n.overwrite(s,h):await n.create(h))===void 0)continue;const u=r(
s?.lock,e)?s?.lock:void 0;u&&e.log.info(`took over from ${u.owner} (${u.purpose})`);const w=new L(e,n,{mine:h,inherited:u});
return s&&await w.confirm(),w}}const r=(e,{owner:n})=>e!==void 0&&e.owner!==n&&(e.held||e.suspended.length>0);function l({
owner:e,purpose:n,clock:t},s){return{owner:e,purpose:n,held:!0,leaseUntil:t.now()+f.t,suspended:[...s]}}async function p(e,n,t){
const{clock:s,log:h,stackName:u}=e,w=t.lock;if(D(w.owner,e.owner))return t;const M=Math.max(w.leaseUntil,s.now()+y),g=w.
leaseUntil<s.now()-a?s.now():M;for((0,f.i)(w,s.now())&&h.info(`the lock is held by ${w.owner}: is it alive?`);s.now()<g;){
await(0,d.t)(s,Math.min(O,g-s.now()));const v=await n.read();if(v?.version!==t.version){if(!v?.lock?.held)return v;throw(0,E.
n)(u,v.lock)}}return t}function D(e,n){const[[,t,s]=[],[,h,u]=[]]=[e,n].map(w=>/^(\d+)-(\d+)-/.exec(w)??[]);return t!==void 0&&
t===h&&Number(s)<Number(u)}var L=class{inherited;#t;#n;#e;#s=!1;constructor(e,n,{mine:t,inherited:s}){this.#t=e,this.#n=
n,this.#e=t,this.inherited=s}get isLost(){return this.#s}get suspended(){return this.#e.suspended}async confirm(){await(0,d.
t)(this.#t.clock,o),await this.#o()}async renew(e=this.#e.suspended){const{clock:n}=this.#t,t=await this.#o(),s=this.#e.
leaseUntil-f.t+m<=n.now(),h=t.text===JSON.stringify(this.#e)&&e.join()===this.#e.suspended.join();(s||!h)&&await this.#i(
t,l(this.#t,e))}async release(){if(this.#s)return;const{log:e}=this.#t,n=this.#e.suspended.length>0?{leaseUntil:0}:{held:!1};
try{await this.#i(await this.#o(),{...this.#e,...n})}catch(t){const s=new Date(this.#e.leaseUntil).toISOString();e.warning(
`the lock could not be released; it ends by itself at ${s} (${String(t)})`)}}keep(){const{clock:e}=this.#t;let n=!1,t=()=>{},
s=Promise.resolve();const h=()=>{t=e.after(m,()=>{s=this.renew().catch(()=>{}).then(()=>{n||h()})})};return h(),async()=>{
n=!0,t(),await s}}async#i(e,n){try{await this.#n.overwrite(e,n),this.#e=n}catch(t){throw t instanceof _.r&&t.code==="loc\
k.held"?this.#a(t.message):t}}async#o(){const{clock:e,owner:n}=this.#t;let t=await this.#n.read();for(let s=0;t?.lock?.owner!==
n&&s<3;s++)await(0,d.t)(e,o),t=await this.#n.read();if(t?.lock?.owner===n&&t.lock.held)return t;throw this.#a(t?.lock?`i\
t is ${t.lock.owner}'s (${t.lock.purpose})`:"it is gone")}#a(e){this.#s=!0;const{stackName:n}=this.#t;return new _.r("lo\
ck.lost",`the lock of stack ${n} was taken from this run: ${e}; nothing more was changed, run again when that run has en\
ded`)}}})};export{A as id,N as ids,S as modules};
