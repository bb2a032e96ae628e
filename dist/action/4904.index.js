const S=4904,N=[4904],I={7274:((p,m,a)=>{a.d(m,{t:()=>f});var o=a(990),f=class extends(0,o.s)(o.a,o.o,"PutParameter",o.d){}}),
7158:((p,m,a)=>{a.d(m,{n:()=>y,t:()=>D});var o=a(2656),f=a(7643),O=a(6580),k=a(990),P=a(7274),v=a(2264);function y(i,{owner:h,
purpose:r,leaseUntil:l}){const E=new Date(l).toISOString();return new v.t("lock.held",`stack ${i} is being changed by an\
other run, ${h} (${r}), whose lock holds until ${E} and is renewed; run again when it has ended`)}var D=class{#t;#n;#e;#s;constructor({
aws:i,stackName:h,owner:r}){this.#t=i,this.#n=(0,f._)(h).lock,this.#e=r,this.#s=h}async read(i){const h=await this.#t.ssm(),
r=i===void 0?this.#n:`${this.#n}:${i}`;try{const{Parameter:l}=await h.send(new k.i({Name:r})),E=l?.Value??"";return{version:l?.
Version??0,lock:L(E),text:E}}catch(l){if((0,O.t)(l,"ParameterNotFound","ParameterVersionNotFound"))return;throw l}}async create(i){
const h=await this.#t.ssm();try{const{Version:r=1}=await h.send(new P.t({Name:this.#n,Type:"String",Value:JSON.stringify(
i)}));return r}catch(r){if((0,O.t)(r,"ParameterAlreadyExists"))return;throw r}}async overwrite(i,h){const r=await this.#o(
JSON.stringify(h));if(r===i.version+1)return r;const l=await this.read(i.version+1);if(l?.lock?.owner===this.#e)return r;
throw l&&await this.#a(l,r),y(this.#s,l?.lock??{...h,owner:"unknown"})}async#a(i,h){let r=i;for(let l=h-1;l>i.version;l--){
const E=await this.read(l);if(E?.lock?.owner===i.lock?.owner){r=E??r;break}}(await this.read())?.version===h&&await this.#o(
r.text)}async#o(i){const{Version:h=0}=await(await this.#t.ssm()).send(new P.t({Name:this.#n,Type:"String",Value:i,Overwrite:!0}));
return h}};function L(i){try{return o.n.safeParse(JSON.parse(i)).data}catch{return}}}),2656:((p,m,a)=>{a.d(m,{i:()=>k,n:()=>O,
r:()=>P,t:()=>f});var o=a(7811);const f=12e4,O=(0,o.f)({owner:(0,o._)(),purpose:(0,o.t)(["deploy","rotate","repair","des\
troy"]),held:(0,o.r)(),leaseUntil:(0,o.s)(),suspended:(0,o.n)((0,o._)())}),k=(v,y)=>v.held&&v.leaseUntil>y,P=(0,o.f)({paused:(0,o.
r)(),by:(0,o._)()})}),4904:((p,m,a)=>{a.d(m,{takeLock:()=>o.n});var o=a(6223)}),6223:((p,m,a)=>{a.d(m,{n:()=>l});var o=a(
6765),f=a(2656),O=a(7643),k=a(2264),P=a(7158);const v=1e4,y=15e3,D=2500,L=1e3,i=6e4,h=3e5,r=6e5;async function l(t){const{
clock:s,stackName:n}=t,e=new P.t(t);for(let c;;await(0,o.t)(s,D)){const u=await e.read(),_=u?.lock?.held&&u.lock.owner!==
t.owner?await U(t,e,u):u,d=M(t,_?.lock?.suspended??[]);if((_?await e.overwrite(_,d):await e.create(d))===void 0){if(c??=
s.now(),s.now()-c<i)continue;throw E(n)}const w=A(_?.lock,t)?_?.lock:void 0;w&&t.log.info(`took over from ${w.owner} (${w.
purpose})`);const g=new R(t,e,{mine:d,inherited:w});return _&&await g.confirm(),g}}function E(t){const{lock:s}=(0,O._)(t),
n=`Parameter Store says for ${i/1e3} seconds that ${s} is not there, and that it is there when it is made; run again`;return new k.
t("aws.unavailable",n)}const A=(t,{owner:s})=>t!==void 0&&t.owner!==s&&(t.held||t.suspended.length>0);function M({owner:t,
purpose:s,clock:n},e){return{owner:t,purpose:s,held:!0,leaseUntil:n.now()+f.t,suspended:[...e]}}async function U(t,s,n){
const{clock:e,log:c,stackName:u}=t,_=e.now()+h;n.lock&&(0,f.i)(n.lock,e.now())&&c.info(`the lock is held by ${n.lock.owner}\
: is it alive?`);for(let d=n;;){const w=await T(t,s,d);if(w===d||!w?.lock?.held)return w;if(w.lock.purpose!=="repair"||e.
now()>=_)throw(0,P.n)(u,w.lock);d===n&&c.info("the reconciler repairs a node: waiting for the end of that"),d=w}}async function T({
clock:t,owner:s},n,e){const c=e.lock;if(C(c.owner,s))return e;const u=Math.max(c.leaseUntil,t.now()+y),_=c.leaseUntil<t.
now()-r?t.now():u;for(;t.now()<_;){await(0,o.t)(t,Math.min(D,_-t.now()));const d=await n.read();if(d?.version!==e.version)
return d}return e}function C(t,s){const[[,n,e]=[],[,c,u]=[]]=[t,s].map(_=>/^(\d+)-(\d+)-/.exec(_)??[]);return n!==void 0&&
n===c&&Number(e)<Number(u)}var R=class{inherited;#t;#n;#e;#s=!1;#a=0;constructor(t,s,{mine:n,inherited:e}){this.#t=t,this.#n=
s,this.#e=n,this.inherited=e}get isLost(){return this.#s}get suspended(){return this.#e.suspended}async confirm(){await(0,o.
t)(this.#t.clock,L),await this.#i()}async renew(t=this.#e.suspended){const{clock:s}=this.#t,n=await this.#i(),e=this.#e.
leaseUntil-f.t+v<=s.now(),c=n.text===JSON.stringify(this.#e)&&t.join()===this.#e.suspended.join();(e||!c)&&await this.#o(
n,M(this.#t,t))}async renewUnlessSeen(t){this.#t.clock.now()-this.#a>t&&await this.renew()}async release(){if(this.#s)return;
const{log:t}=this.#t,s=this.#e.suspended.length>0?{leaseUntil:0}:{held:!1};try{await this.#o(await this.#i(),{...this.#e,
...s})}catch(n){const e=new Date(this.#e.leaseUntil).toISOString();t.warning(`the lock could not be released; it ends by\
 itself at ${e} (${String(n)})`)}}keep(){const{clock:t}=this.#t;let s=!1,n=()=>{},e=Promise.resolve();const c=()=>{n=t.after(
v,()=>{e=this.renew().catch(()=>{}).then(()=>{s||c()})})};return c(),async()=>{s=!0,n(),await e}}async#o(t,s){try{await this.#n.
overwrite(t,s),this.#e=s}catch(n){throw n instanceof k.t&&n.code==="lock.held"?this.#r(n.message):n}}async#i(){const{clock:t,
owner:s}=this.#t;let n=t.now(),e=await this.#n.read();for(let c=0;e?.lock?.owner!==s&&c<3;c++)await(0,o.t)(t,L),n=t.now(),
e=await this.#n.read();if(e?.lock?.owner===s&&e.lock.held)return this.#a=n,e;throw this.#r(e?.lock?`it is ${e.lock.owner}\
's (${e.lock.purpose})`:"it is gone")}#r(t){this.#s=!0;const{stackName:s}=this.#t;return new k.t("lock.lost",`the lock o\
f stack ${s} was taken from this run: ${t}; nothing more was changed, run again when that run has ended`)}}})};export{S as id,N as ids,I as modules};
