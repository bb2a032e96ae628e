const C=4253,U=[4253],I={3657:((T,f,a)=>{a.d(f,{t:()=>u});var _=a(6776),u=class extends(0,_.o)(_.i,_.a,"SuspendProcesses",
_.m){}}),7158:((T,f,a)=>{a.d(f,{n:()=>A,t:()=>P});var _=a(2656),u=a(7643),M=a(6580),m=a(990),v=a(7274),g=a(2264);function A(o,{
owner:r,purpose:i,leaseUntil:c}){const h=new Date(c).toISOString();return new g.t("lock.held",`stack ${o} is being chang\
ed by another run, ${r} (${i}), whose lock holds until ${h} and is renewed; run again when it has ended`)}var P=class{#t;#n;#e;#s;constructor({
aws:o,stackName:r,owner:i}){this.#t=o,this.#n=(0,u._)(r).lock,this.#e=i,this.#s=r}async read(o){const r=await this.#t.ssm(),
i=o===void 0?this.#n:`${this.#n}:${o}`;try{const{Parameter:c}=await r.send(new m.i({Name:i})),h=c?.Value??"";return{version:c?.
Version??0,lock:w(h),text:h}}catch(c){if((0,M.t)(c,"ParameterNotFound","ParameterVersionNotFound"))return;throw c}}async create(o){
const r=await this.#t.ssm();try{const{Version:i=1}=await r.send(new v.t({Name:this.#n,Type:"String",Value:JSON.stringify(
o)}));return i}catch(i){if((0,M.t)(i,"ParameterAlreadyExists"))return;throw i}}async overwrite(o,r){const i=await this.#o(
JSON.stringify(r));if(i===o.version+1)return i;const c=await this.read(o.version+1);if(c?.lock?.owner===this.#e)return i;
throw c&&await this.#a(c,i),A(this.#s,c?.lock??{...r,owner:"unknown"})}async#a(o,r){let i=o;for(let c=r-1;c>o.version;c--){
const h=await this.read(c);if(h?.lock?.owner===o.lock?.owner){i=h??i;break}}(await this.read())?.version===r&&await this.#o(
i.text)}async#o(o){const{Version:r=0}=await(await this.#t.ssm()).send(new v.t({Name:this.#n,Type:"String",Value:o,Overwrite:!0}));
return r}};function w(o){try{return _.n.safeParse(JSON.parse(o)).data}catch{return}}}),6223:((T,f,a)=>{a.d(f,{n:()=>i});
var _=a(6765),u=a(2656),M=a(7643),m=a(2264),v=a(7158);const g=1e4,A=15e3,P=2500,w=1e3,o=6e4,r=6e5;async function i(t){const{
clock:n,stackName:e}=t,s=new v.t(t);for(let d;;await(0,_.t)(n,P)){const E=await s.read(),l=E?.lock?.held&&E.lock.owner!==
t.owner?await O(t,s,E):E,L=k(t,l?.lock?.suspended??[]);if((l?await s.overwrite(l,L):await s.create(L))===void 0){if(d??=
n.now(),n.now()-d<o)continue;throw c(e)}const D=h(l?.lock,t)?l?.lock:void 0;D&&t.log.info(`took over from ${D.owner} (${D.
purpose})`);const y=new p(t,s,{mine:L,inherited:D});return l&&await y.confirm(),y}}function c(t){const{lock:n}=(0,M._)(t),
e=`Parameter Store says for ${o/1e3} seconds that ${n} is not there, and that it is there when it is made; run again`;return new m.
t("aws.unavailable",e)}const h=(t,{owner:n})=>t!==void 0&&t.owner!==n&&(t.held||t.suspended.length>0);function k({owner:t,
purpose:n,clock:e},s){return{owner:t,purpose:n,held:!0,leaseUntil:e.now()+u.t,suspended:[...s]}}async function O(t,n,e){
const{clock:s,log:d,stackName:E}=t,l=e.lock;if(R(l.owner,t.owner))return e;const L=Math.max(l.leaseUntil,s.now()+A),D=l.
leaseUntil<s.now()-r?s.now():L;for((0,u.i)(l,s.now())&&d.info(`the lock is held by ${l.owner}: is it alive?`);s.now()<D;){
await(0,_.t)(s,Math.min(P,D-s.now()));const y=await n.read();if(y?.version!==e.version){if(!y?.lock?.held)return y;throw(0,v.
n)(E,y.lock)}}return e}function R(t,n){const[[,e,s]=[],[,d,E]=[]]=[t,n].map(l=>/^(\d+)-(\d+)-/.exec(l)??[]);return e!==void 0&&
e===d&&Number(s)<Number(E)}var p=class{inherited;#t;#n;#e;#s=!1;constructor(t,n,{mine:e,inherited:s}){this.#t=t,this.#n=
n,this.#e=e,this.inherited=s}get isLost(){return this.#s}get suspended(){return this.#e.suspended}async confirm(){await(0,_.
t)(this.#t.clock,w),await this.#o()}async renew(t=this.#e.suspended){const{clock:n}=this.#t,e=await this.#o(),s=this.#e.
leaseUntil-u.t+g<=n.now(),d=e.text===JSON.stringify(this.#e)&&t.join()===this.#e.suspended.join();(s||!d)&&await this.#a(
e,k(this.#t,t))}async release(){if(this.#s)return;const{log:t}=this.#t,n=this.#e.suspended.length>0?{leaseUntil:0}:{held:!1};
try{await this.#a(await this.#o(),{...this.#e,...n})}catch(e){const s=new Date(this.#e.leaseUntil).toISOString();t.warning(
`the lock could not be released; it ends by itself at ${s} (${String(e)})`)}}keep(){const{clock:t}=this.#t;let n=!1,e=()=>{},
s=Promise.resolve();const d=()=>{e=t.after(g,()=>{s=this.renew().catch(()=>{}).then(()=>{n||d()})})};return d(),async()=>{
n=!0,e(),await s}}async#a(t,n){try{await this.#n.overwrite(t,n),this.#e=n}catch(e){throw e instanceof m.t&&e.code==="loc\
k.held"?this.#i(e.message):e}}async#o(){const{clock:t,owner:n}=this.#t;let e=await this.#n.read();for(let s=0;e?.lock?.owner!==
n&&s<3;s++)await(0,_.t)(t,w),e=await this.#n.read();if(e?.lock?.owner===n&&e.lock.held)return e;throw this.#i(e?.lock?`i\
t is ${e.lock.owner}'s (${e.lock.purpose})`:"it is gone")}#i(t){this.#s=!0;const{stackName:n}=this.#t;return new m.t("lo\
ck.lost",`the lock of stack ${n} was taken from this run: ${t}; nothing more was changed, run again when that run has en\
ded`)}}}),8335:((T,f,a)=>{a.d(f,{rotateFleet:()=>A});var _=a(6580),u=a(1674),M=a(4640),m=a(8552),v=a(7615);const g=3e5;async function A(P,w,o,{
given:r,tokenVersion:i}){const c={...P,owner:(0,M.t)(w)},h=r?{kind:"value",value:r}:{kind:"nothing"};let k,O;try{k=await w.
log.group("Rotation",()=>(0,m.t)((0,v.t)(w,o),h,c)),O=k.failure}catch(e){O=(0,_.r)(e)}const R=O?0:g,p={size:P.size,timeout:R,
since:w.clock.now()},t=await(0,u.t)(w,o,p),n=O?{...t,failure:O}:t;return{tokenVersion:k?.version??i,verification:n,rotation:k}}})};export{C as id,U as ids,I as modules};
