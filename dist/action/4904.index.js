const S=4904,I=[4904],N={7274:((p,m,o)=>{o.d(m,{t:()=>k});var a=o(990),f=o(917),k=class extends(0,a.s)(a.a,a.o,"PutParam\
eter",f.s){}}),7158:((p,m,o)=>{o.d(m,{n:()=>y,t:()=>D});var a=o(2656),f=o(7643),k=o(6580),P=o(990),v=o(7274),O=o(2264);function y(r,{
owner:l,purpose:i,leaseUntil:h}){const E=new Date(h).toISOString();return new O.t("lock.held",`stack ${r} is being chang\
ed by another run, ${l} (${i}), whose lock holds until ${E} and is renewed; run again when it has ended`)}var D=class{#t;#n;#e;#s;constructor({
aws:r,stackName:l,owner:i}){this.#t=r,this.#n=(0,f._)(l).lock,this.#e=i,this.#s=l}async read(r){const l=await this.#t.ssm(),
i=r===void 0?this.#n:`${this.#n}:${r}`;try{const{Parameter:h}=await l.send(new P.i({Name:i})),E=h?.Value??"";return{version:h?.
Version??0,lock:M(E),text:E}}catch(h){if((0,k.t)(h,"ParameterNotFound","ParameterVersionNotFound"))return;throw h}}async create(r){
const l=await this.#t.ssm();try{const{Version:i=1}=await l.send(new v.t({Name:this.#n,Type:"String",Value:JSON.stringify(
r)}));return i}catch(i){if((0,k.t)(i,"ParameterAlreadyExists"))return;throw i}}async overwrite(r,l){const i=await this.#o(
JSON.stringify(l));if(i===r.version+1)return i;const h=await this.read(r.version+1);if(h?.lock?.owner===this.#e)return i;
throw h&&await this.#a(h,i),y(this.#s,h?.lock??{...l,owner:"unknown"})}async#a(r,l){let i=r;for(let h=l-1;h>r.version;h--){
const E=await this.read(h);if(E?.lock?.owner===r.lock?.owner){i=E??i;break}}(await this.read())?.version===l&&await this.#o(
i.text)}async#o(r){const{Version:l=0}=await(await this.#t.ssm()).send(new v.t({Name:this.#n,Type:"String",Value:r,Overwrite:!0}));
return l}};function M(r){try{return a.n.safeParse(JSON.parse(r)).data}catch{return}}}),2656:((p,m,o)=>{o.d(m,{i:()=>P,n:()=>k,
r:()=>v,t:()=>f});var a=o(7811);const f=12e4,k=(0,a.f)({owner:(0,a._)(),purpose:(0,a.t)(["deploy","rotate","repair","des\
troy"]),held:(0,a.r)(),leaseUntil:(0,a.s)(),suspended:(0,a.n)((0,a._)())}),P=(O,y)=>O.held&&O.leaseUntil>y,v=(0,a.f)({paused:(0,a.
r)(),by:(0,a._)()})}),4904:((p,m,o)=>{o.d(m,{takeLock:()=>a.n});var a=o(6223)}),6223:((p,m,o)=>{o.d(m,{n:()=>h});var a=o(
6765),f=o(2656),k=o(7643),P=o(2264),v=o(7158);const O=1e4,y=15e3,D=2500,M=1e3,r=6e4,l=3e5,i=6e5;async function h(t){const{
clock:s,stackName:e}=t,n=new v.t(t);for(let c;;await(0,a.t)(s,D)){const u=await n.read(),_=u?.lock?.held&&u.lock.owner!==
t.owner?await U(t,n,u):u,d=L(t,_?.lock?.suspended??[]);if((_?await n.overwrite(_,d):await n.create(d))===void 0){if(c??=
s.now(),s.now()-c<r)continue;throw E(e)}const w=A(_?.lock,t)?_?.lock:void 0;w&&t.log.info(`took over from ${w.owner} (${w.
purpose})`);const g=new R(t,n,{mine:d,inherited:w});return _&&await g.confirm(),g}}function E(t){const{lock:s}=(0,k._)(t),
e=`Parameter Store says for ${r/1e3} seconds that ${s} is not there, and that it is there when it is made; run again`;return new P.
t("aws.unavailable",e)}const A=(t,{owner:s})=>t!==void 0&&t.owner!==s&&(t.held||t.suspended.length>0);function L({owner:t,
purpose:s,clock:e},n){return{owner:t,purpose:s,held:!0,leaseUntil:e.now()+f.t,suspended:[...n]}}async function U(t,s,e){
const{clock:n,log:c,stackName:u}=t,_=n.now()+l;e.lock&&(0,f.i)(e.lock,n.now())&&c.info(`the lock is held by ${e.lock.owner}\
: is it alive?`);for(let d=e;;){const w=await T(t,s,d);if(w===d||!w?.lock?.held)return w;if(w.lock.purpose!=="repair"||n.
now()>=_)throw(0,v.n)(u,w.lock);d===e&&c.info("the reconciler repairs a node: waiting for the end of that"),d=w}}async function T({
clock:t,owner:s},e,n){const c=n.lock;if(C(c.owner,s))return n;const u=Math.max(c.leaseUntil,t.now()+y),_=c.leaseUntil<t.
now()-i?t.now():u;for(;t.now()<_;){await(0,a.t)(t,Math.min(D,_-t.now()));const d=await e.read();if(d?.version!==n.version)
return d}return n}function C(t,s){const[[,e,n]=[],[,c,u]=[]]=[t,s].map(_=>/^(\d+)-(\d+)-/.exec(_)??[]);return e!==void 0&&
e===c&&Number(n)<Number(u)}var R=class{inherited;#t;#n;#e;#s=!1;#a=0;constructor(t,s,{mine:e,inherited:n}){this.#t=t,this.#n=
s,this.#e=e,this.inherited=n}get isLost(){return this.#s}get suspended(){return this.#e.suspended}async confirm(){await(0,a.
t)(this.#t.clock,M),await this.#r()}async renew(t=this.#e.suspended){const{clock:s}=this.#t,e=await this.#r(),n=this.#e.
leaseUntil-f.t+O<=s.now(),c=e.text===JSON.stringify(this.#e)&&t.join()===this.#e.suspended.join();(n||!c)&&await this.#o(
e,L(this.#t,t))}async renewUnlessSeen(t){const{clock:s}=this.#t;for(let e=0;e<3&&s.now()-this.#a>t;e++)await this.renew()}async release(){
if(this.#s)return;const{log:t}=this.#t,s=this.#e.suspended.length>0?{leaseUntil:0}:{held:!1};try{await this.#o(await this.#r(),
{...this.#e,...s})}catch(e){const n=new Date(this.#e.leaseUntil).toISOString();t.warning(`the lock could not be released\
; it ends by itself at ${n} (${String(e)})`)}}keep(){const{clock:t}=this.#t;let s=!1,e=()=>{},n=Promise.resolve();const c=()=>{
e=t.after(O,()=>{n=this.renew().catch(()=>{}).then(()=>{s||c()})})};return c(),async()=>{s=!0,e(),await n}}async#o(t,s){
try{await this.#n.overwrite(t,s),this.#e=s}catch(e){throw e instanceof P.t&&e.code==="lock.held"?this.#i(e.message):e}}async#r(){
const{clock:t,owner:s}=this.#t;let e=t.now(),n=await this.#n.read();for(let c=0;n?.lock?.owner!==s&&c<3;c++)await(0,a.t)(
t,M),e=t.now(),n=await this.#n.read();if(n?.lock?.owner===s&&n.lock.held)return this.#a=e,n;throw this.#i(n?.lock?`it is\
 ${n.lock.owner}'s (${n.lock.purpose})`:"it is gone")}#i(t){this.#s=!0;const{stackName:s}=this.#t;return new P.t("lock.l\
ost",`the lock of stack ${s} was taken from this run: ${t}; nothing more was changed, run again when that run has ended`)}}})};export{S as id,I as ids,N as modules};
