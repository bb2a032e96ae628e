const T=904,U=[904],x={4904:((y,w,i)=>{i.d(w,{takeLock:()=>c.n});var c=i(6223)}),6223:((y,w,i)=>{i.d(w,{n:()=>O});var c=i(
6765),l=i(2656),E=i(7643),h=i(6580),d=i(7274);const f=1e4,g=15e3,p=2500,k=1e3,P=6e5;async function O(e){const n=new S(e);
for(;;){const t=await n.read();t?.lock?.held&&t.lock.owner!==e.owner&&await D(e,n,t);const s=m(e,t?.lock?.suspended??[]);
if((t?await n.overwrite(t,s):await n.create(s))===void 0)continue;const o=L(t?.lock,e)?t?.lock:void 0;o&&e.log.info(`too\
k over from ${o.owner} (${o.purpose})`);const a=new M(e,n,{mine:s,inherited:o});return t&&await a.confirm(),a}}const L=(e,{
owner:n})=>e!==void 0&&e.owner!==n&&(e.held||e.suspended.length>0);function m({owner:e,purpose:n,clock:t},s){return{owner:e,
purpose:n,held:!0,leaseUntil:t.now()+l.t,suspended:[...s]}}async function D(e,n,t){const{clock:s,log:o,stackName:a}=e,r=t.
lock;if(N(r.owner,e.owner))return;const A=Math.max(r.leaseUntil,s.now()+g),v=r.leaseUntil<s.now()-P?s.now():A;for((0,l.i)(
r,s.now())&&o.info(`the lock is held by ${r.owner}: is it alive?`);s.now()<v;){await(0,c.t)(s,Math.min(p,v-s.now()));const u=await n.
read();if(u?.version!==t.version){if(!u?.lock?.held)return;throw _(a,u.lock)}}}function N(e,n){const[[,t,s]=[],[,o,a]=[]]=[
e,n].map(r=>/^(\d+)-(\d+)-/.exec(r)??[]);return t!==void 0&&t===o&&Number(s)<Number(a)}function _(e,{owner:n,purpose:t,leaseUntil:s}){
const o=new Date(s).toISOString();return new h.r("lock.held",`stack ${e} is being changed by another run, ${n} (${t}), w\
hose lock holds until ${o} and is renewed; run again when it has ended`)}var S=class{#t;#n;#e;#s;constructor({aws:e,stackName:n,
owner:t}){this.#t=e,this.#n=(0,E.g)(n).lock,this.#e=t,this.#s=n}async read(e){const n=await this.#t.ssm(),t=e===void 0?this.#n:
`${this.#n}:${e}`;try{const{Parameter:s}=await n.send(new d.n({Name:t})),o=s?.Value??"";return{version:s?.Version??0,lock:$(
o),text:o}}catch(s){if((0,h.t)(s,"ParameterNotFound","ParameterVersionNotFound"))return;throw s}}async create(e){const n=await this.#t.
ssm();try{const{Version:t=1}=await n.send(new d.t({Name:this.#n,Type:"String",Value:JSON.stringify(e)}));return t}catch(t){
if((0,h.t)(t,"ParameterAlreadyExists"))return;throw t}}async overwrite(e,n){const t=await this.#o(JSON.stringify(n));if(t===
e.version+1)return t;const s=await this.read(e.version+1);if(s?.lock?.owner===this.#e)return t;throw s&&await this.#i(s,
t),_(this.#s,s?.lock??{...n,owner:"unknown"})}async#i(e,n){let t=e;for(let s=n-1;s>e.version;s--){const o=await this.read(
s);if(o?.lock?.owner===e.lock?.owner){t=o??t;break}}(await this.read())?.version===n&&await this.#o(t.text)}async#o(e){const{
Version:n=0}=await(await this.#t.ssm()).send(new d.t({Name:this.#n,Type:"String",Value:e,Overwrite:!0}));return n}};function $(e){
try{return l.n.safeParse(JSON.parse(e)).data}catch{return}}var M=class{inherited;#t;#n;#e;#s=!1;constructor(e,n,{mine:t,
inherited:s}){this.#t=e,this.#n=n,this.#e=t,this.inherited=s}get isLost(){return this.#s}get suspended(){return this.#e.
suspended}async confirm(){await(0,c.t)(this.#t.clock,k),await this.#o()}async renew(e=this.#e.suspended){const{clock:n}=this.#t,
t=await this.#o(),s=this.#e.leaseUntil-l.t+f<=n.now(),o=t.text===JSON.stringify(this.#e)&&e.join()===this.#e.suspended.join();
(s||!o)&&await this.#i(t,m(this.#t,e))}async release(){if(this.#s)return;const{log:e}=this.#t,n=this.#e.suspended.length>
0?{leaseUntil:0}:{held:!1};try{await this.#i(await this.#o(),{...this.#e,...n})}catch(t){const s=new Date(this.#e.leaseUntil).
toISOString();e.warning(`the lock could not be released; it ends by itself at ${s} (${String(t)})`)}}keep(){const{clock:e}=this.#t;
let n=!1,t=()=>{},s=Promise.resolve();const o=()=>{t=e.after(f,()=>{s=this.renew().catch(()=>{}).then(()=>{n||o()})})};return o(),
async()=>{n=!0,t(),await s}}async#i(e,n){try{await this.#n.overwrite(e,n),this.#e=n}catch(t){throw t instanceof h.r&&t.code===
"lock.held"?this.#r(t.message):t}}async#o(){const{clock:e,owner:n}=this.#t;let t=await this.#n.read();for(let s=0;t?.lock?.
owner!==n&&s<3;s++)await(0,c.t)(e,k),t=await this.#n.read();if(t?.lock?.owner===n&&t.lock.held)return t;throw this.#r(t?.
lock?`it is ${t.lock.owner}'s (${t.lock.purpose})`:"it is gone")}#r(e){this.#s=!0;const{stackName:n}=this.#t;return new h.
r("lock.lost",`the lock of stack ${n} was taken from this run: ${e}; nothing more was changed, run again when that run h\
as ended`)}}})};export{T as id,U as ids,x as modules};
