const A=4904,U=[4904],C={7158:((y,u,i)=>{i.d(u,{n:()=>P,t:()=>p});var r=i(2656),m=i(7643),k=i(6580),f=i(139),E=i(7274),v=i(
2264);function P(a,{owner:c,purpose:o,leaseUntil:l}){const w=new Date(l).toISOString();return new v.t("lock.held",`stack\
 ${a} is being changed by another run, ${c} (${o}), whose lock holds until ${w} and is renewed; run again when it has en\
ded`)}var p=class{#t;#n;#e;#s;constructor({aws:a,stackName:c,owner:o}){this.#t=a,this.#n=(0,m._)(c).lock,this.#e=o,this.#s=
c}async read(a){const c=await this.#t.ssm(),o=a===void 0?this.#n:`${this.#n}:${a}`;try{const{Parameter:l}=await c.send(new f.
t({Name:o})),w=l?.Value??"";return{version:l?.Version??0,lock:D(w),text:w}}catch(l){if((0,k.t)(l,"ParameterNotFound","Pa\
rameterVersionNotFound"))return;throw l}}async create(a){const c=await this.#t.ssm();try{const{Version:o=1}=await c.send(
new E.t({Name:this.#n,Type:"String",Value:JSON.stringify(a)}));return o}catch(o){if((0,k.t)(o,"ParameterAlreadyExists"))
return;throw o}}async overwrite(a,c){const o=await this.#o(JSON.stringify(c));if(o===a.version+1)return o;const l=await this.
read(a.version+1);if(l?.lock?.owner===this.#e)return o;throw l&&await this.#a(l,o),P(this.#s,l?.lock??{...c,owner:"unkno\
wn"})}async#a(a,c){let o=a;for(let l=c-1;l>a.version;l--){const w=await this.read(l);if(w?.lock?.owner===a.lock?.owner){
o=w??o;break}}(await this.read())?.version===c&&await this.#o(o.text)}async#o(a){const{Version:c=0}=await(await this.#t.
ssm()).send(new E.t({Name:this.#n,Type:"String",Value:a,Overwrite:!0}));return c}};function D(a){try{return r.n.safeParse(
JSON.parse(a)).data}catch{return}}}),2656:((y,u,i)=>{i.d(u,{i:()=>f,n:()=>k,r:()=>E,t:()=>m});var r=i(7811);const m=12e4,
k=(0,r.u)({owner:(0,r.p)(),purpose:(0,r.t)(["deploy","rotate","repair","destroy"]),held:(0,r.r)(),leaseUntil:(0,r.a)(),suspended:(0,r.
n)((0,r.p)())}),f=(v,P)=>v.held&&v.leaseUntil>P,E=(0,r.u)({paused:(0,r.r)(),by:(0,r.p)()})}),4904:((y,u,i)=>{i.d(u,{takeLock:()=>r.
n});var r=i(6223)}),6223:((y,u,i)=>{i.d(u,{n:()=>a});var r=i(6765),m=i(2656),k=i(2264),f=i(7158);const E=1e4,v=15e3,P=2500,
p=1e3,D=6e5;async function a(e){const n=new f.t(e);for(;;){const t=await n.read(),s=t?.lock?.held&&t.lock.owner!==e.owner?
await l(e,n,t):t,h=o(e,s?.lock?.suspended??[]);if((s?await n.overwrite(s,h):await n.create(h))===void 0)continue;const _=c(
s?.lock,e)?s?.lock:void 0;_&&e.log.info(`took over from ${_.owner} (${_.purpose})`);const d=new M(e,n,{mine:h,inherited:_});
return s&&await d.confirm(),d}}const c=(e,{owner:n})=>e!==void 0&&e.owner!==n&&(e.held||e.suspended.length>0);function o({
owner:e,purpose:n,clock:t},s){return{owner:e,purpose:n,held:!0,leaseUntil:t.now()+m.t,suspended:[...s]}}async function l(e,n,t){
const{clock:s,log:h,stackName:_}=e,d=t.lock;if(w(d.owner,e.owner))return t;const g=Math.max(d.leaseUntil,s.now()+v),L=d.
leaseUntil<s.now()-D?s.now():g;for((0,m.i)(d,s.now())&&h.info(`the lock is held by ${d.owner}: is it alive?`);s.now()<L;){
await(0,r.t)(s,Math.min(P,L-s.now()));const O=await n.read();if(O?.version!==t.version){if(!O?.lock?.held)return O;throw(0,f.
n)(_,O.lock)}}return t}function w(e,n){const[[,t,s]=[],[,h,_]=[]]=[e,n].map(d=>/^(\d+)-(\d+)-/.exec(d)??[]);return t!==void 0&&
t===h&&Number(s)<Number(_)}var M=class{inherited;#t;#n;#e;#s=!1;constructor(e,n,{mine:t,inherited:s}){this.#t=e,this.#n=
n,this.#e=t,this.inherited=s}get isLost(){return this.#s}get suspended(){return this.#e.suspended}async confirm(){await(0,r.
t)(this.#t.clock,p),await this.#o()}async renew(e=this.#e.suspended){const{clock:n}=this.#t,t=await this.#o(),s=this.#e.
leaseUntil-m.t+E<=n.now(),h=t.text===JSON.stringify(this.#e)&&e.join()===this.#e.suspended.join();(s||!h)&&await this.#a(
t,o(this.#t,e))}async release(){if(this.#s)return;const{log:e}=this.#t,n=this.#e.suspended.length>0?{leaseUntil:0}:{held:!1};
try{await this.#a(await this.#o(),{...this.#e,...n})}catch(t){const s=new Date(this.#e.leaseUntil).toISOString();e.warning(
`the lock could not be released; it ends by itself at ${s} (${String(t)})`)}}keep(){const{clock:e}=this.#t;let n=!1,t=()=>{},
s=Promise.resolve();const h=()=>{t=e.after(E,()=>{s=this.renew().catch(()=>{}).then(()=>{n||h()})})};return h(),async()=>{
n=!0,t(),await s}}async#a(e,n){try{await this.#n.overwrite(e,n),this.#e=n}catch(t){throw t instanceof k.t&&t.code==="loc\
k.held"?this.#i(t.message):t}}async#o(){const{clock:e,owner:n}=this.#t;let t=await this.#n.read();for(let s=0;t?.lock?.owner!==
n&&s<3;s++)await(0,r.t)(e,p),t=await this.#n.read();if(t?.lock?.owner===n&&t.lock.held)return t;throw this.#i(t?.lock?`i\
t is ${t.lock.owner}'s (${t.lock.purpose})`:"it is gone")}#i(e){this.#s=!0;const{stackName:n}=this.#t;return new k.t("lo\
ck.lost",`the lock of stack ${n} was taken from this run: ${e}; nothing more was changed, run again when that run has en\
ded`)}}})};export{A as id,U as ids,C as modules};
