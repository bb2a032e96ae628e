const C=4904,S=[4904],R={7158:((g,m,r)=>{r.d(m,{n:()=>k,t:()=>p});var a=r(2656),w=r(7643),y=r(6580),f=r(990),O=r(2264);function k(o,{
owner:c,purpose:i,leaseUntil:l}){const _=new Date(l).toISOString();return new O.t("lock.held",`stack ${o} is being chang\
ed by another run, ${c} (${i}), whose lock holds until ${_} and is renewed; run again when it has ended`)}var p=class{#t;#n;#e;#s;constructor({
aws:o,stackName:c,owner:i}){this.#t=o,this.#n=(0,w._)(c).lock,this.#e=i,this.#s=c}async read(o){const c=await this.#t.ssm(),
i=o===void 0?this.#n:`${this.#n}:${o}`;try{const{Parameter:l}=await c.send(new f.i({Name:i})),_=l?.Value??"";return{version:l?.
Version??0,lock:E(_),text:_}}catch(l){if((0,y.t)(l,"ParameterNotFound","ParameterVersionNotFound"))return;throw l}}async create(o){
const c=await this.#t.ssm();try{const{Version:i=1}=await c.send(new a.a({Name:this.#n,Type:"String",Value:JSON.stringify(
o)}));return i}catch(i){if((0,y.t)(i,"ParameterAlreadyExists"))return;throw i}}async overwrite(o,c){const i=await this.#o(
JSON.stringify(c));if(i===o.version+1)return i;const l=await this.read(o.version+1);if(l?.lock?.owner===this.#e)return i;
throw l&&await this.#a(l,i),k(this.#s,l?.lock??{...c,owner:"unknown"})}async#a(o,c){let i=o;for(let l=c-1;l>o.version;l--){
const _=await this.read(l);if(_?.lock?.owner===o.lock?.owner){i=_??i;break}}(await this.read())?.version===c&&await this.#o(
i.text)}async#o(o){const{Version:c=0}=await(await this.#t.ssm()).send(new a.a({Name:this.#n,Type:"String",Value:o,Overwrite:!0}));
return c}};function E(o){try{return a.n.safeParse(JSON.parse(o)).data}catch{return}}}),2656:((g,m,r)=>{r.d(m,{a:()=>y,i:()=>k,
n:()=>O,r:()=>p,t:()=>f});var a=r(7811),w=r(990),y=class extends(0,w.s)(w.a,w.o,"PutParameter",w.d){};const f=12e4,O=(0,a.
f)({owner:(0,a._)(),purpose:(0,a.t)(["deploy","rotate","repair","destroy"]),held:(0,a.r)(),leaseUntil:(0,a.s)(),suspended:(0,a.
n)((0,a._)())}),k=(E,o)=>E.held&&E.leaseUntil>o,p=(0,a.f)({paused:(0,a.r)(),by:(0,a._)()})}),4904:((g,m,r)=>{r.d(m,{takeLock:()=>a.
n});var a=r(6223)}),6223:((g,m,r)=>{r.d(m,{n:()=>l});var a=r(6765),w=r(2656),y=r(7643),f=r(2264),O=r(7158);const k=1e4,p=15e3,
E=2500,o=1e3,c=6e4,i=6e5;async function l(t){const{clock:s,stackName:n}=t,e=new O.t(t);for(let h;;await(0,a.t)(s,E)){const u=await e.
read(),d=u?.lock?.held&&u.lock.owner!==t.owner?await A(t,e,u):u,D=L(t,d?.lock?.suspended??[]);if((d?await e.overwrite(d,
D):await e.create(D))===void 0){if(h??=s.now(),s.now()-h<c)continue;throw _(n)}const v=M(d?.lock,t)?d?.lock:void 0;v&&t.
log.info(`took over from ${v.owner} (${v.purpose})`);const P=new T(t,e,{mine:D,inherited:v});return d&&await P.confirm(),
P}}function _(t){const{lock:s}=(0,y._)(t),n=`Parameter Store says for ${c/1e3} seconds that ${s} is not there, and that \
it is there when it is made; run again`;return new f.t("aws.unavailable",n)}const M=(t,{owner:s})=>t!==void 0&&t.owner!==
s&&(t.held||t.suspended.length>0);function L({owner:t,purpose:s,clock:n},e){return{owner:t,purpose:s,held:!0,leaseUntil:n.
now()+w.t,suspended:[...e]}}async function A(t,s,n){const{clock:e,log:h,stackName:u}=t,d=n.lock;if(U(d.owner,t.owner))return n;
const D=Math.max(d.leaseUntil,e.now()+p),v=d.leaseUntil<e.now()-i?e.now():D;for((0,w.i)(d,e.now())&&h.info(`the lock is \
held by ${d.owner}: is it alive?`);e.now()<v;){await(0,a.t)(e,Math.min(E,v-e.now()));const P=await s.read();if(P?.version!==
n.version){if(!P?.lock?.held)return P;throw(0,O.n)(u,P.lock)}}return n}function U(t,s){const[[,n,e]=[],[,h,u]=[]]=[t,s].
map(d=>/^(\d+)-(\d+)-/.exec(d)??[]);return n!==void 0&&n===h&&Number(e)<Number(u)}var T=class{inherited;#t;#n;#e;#s=!1;#a=0;constructor(t,s,{
mine:n,inherited:e}){this.#t=t,this.#n=s,this.#e=n,this.inherited=e}get isLost(){return this.#s}get suspended(){return this.#e.
suspended}async confirm(){await(0,a.t)(this.#t.clock,o),await this.#i()}async renew(t=this.#e.suspended){const{clock:s}=this.#t,
n=await this.#i(),e=this.#e.leaseUntil-w.t+k<=s.now(),h=n.text===JSON.stringify(this.#e)&&t.join()===this.#e.suspended.join();
(e||!h)&&await this.#o(n,L(this.#t,t))}async renewUnlessSeen(t){this.#t.clock.now()-this.#a>t&&await this.renew()}async release(){
if(this.#s)return;const{log:t}=this.#t,s=this.#e.suspended.length>0?{leaseUntil:0}:{held:!1};try{await this.#o(await this.#i(),
{...this.#e,...s})}catch(n){const e=new Date(this.#e.leaseUntil).toISOString();t.warning(`the lock could not be released\
; it ends by itself at ${e} (${String(n)})`)}}keep(){const{clock:t}=this.#t;let s=!1,n=()=>{},e=Promise.resolve();const h=()=>{
n=t.after(k,()=>{e=this.renew().catch(()=>{}).then(()=>{s||h()})})};return h(),async()=>{s=!0,n(),await e}}async#o(t,s){
try{await this.#n.overwrite(t,s),this.#e=s}catch(n){throw n instanceof f.t&&n.code==="lock.held"?this.#r(n.message):n}}async#i(){
const{clock:t,owner:s}=this.#t;let n=t.now(),e=await this.#n.read();for(let h=0;e?.lock?.owner!==s&&h<3;h++)await(0,a.t)(
t,o),n=t.now(),e=await this.#n.read();if(e?.lock?.owner===s&&e.lock.held)return this.#a=n,e;throw this.#r(e?.lock?`it is\
 ${e.lock.owner}'s (${e.lock.purpose})`:"it is gone")}#r(t){this.#s=!0;const{stackName:s}=this.#t;return new f.t("lock.l\
ost",`the lock of stack ${s} was taken from this run: ${t}; nothing more was changed, run again when that run has ended`)}}})};export{C as id,S as ids,R as modules};
