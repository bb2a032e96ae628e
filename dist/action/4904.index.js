const C=4904,R=[4904],S={7158:((M,u,i)=>{i.d(u,{n:()=>y,t:()=>D});var r=i(2656),m=i(7643),O=i(6580),E=i(990),f=i(7274),k=i(
2264);function y(o,{owner:c,purpose:a,leaseUntil:l}){const w=new Date(l).toISOString();return new k.t("lock.held",`stack\
 ${o} is being changed by another run, ${c} (${a}), whose lock holds until ${w} and is renewed; run again when it has en\
ded`)}var D=class{#t;#n;#e;#s;constructor({aws:o,stackName:c,owner:a}){this.#t=o,this.#n=(0,m._)(c).lock,this.#e=a,this.#s=
c}async read(o){const c=await this.#t.ssm(),a=o===void 0?this.#n:`${this.#n}:${o}`;try{const{Parameter:l}=await c.send(new E.
i({Name:a})),w=l?.Value??"";return{version:l?.Version??0,lock:L(w),text:w}}catch(l){if((0,O.t)(l,"ParameterNotFound","Pa\
rameterVersionNotFound"))return;throw l}}async create(o){const c=await this.#t.ssm();try{const{Version:a=1}=await c.send(
new f.t({Name:this.#n,Type:"String",Value:JSON.stringify(o)}));return a}catch(a){if((0,O.t)(a,"ParameterAlreadyExists"))
return;throw a}}async overwrite(o,c){const a=await this.#o(JSON.stringify(c));if(a===o.version+1)return a;const l=await this.
read(o.version+1);if(l?.lock?.owner===this.#e)return a;throw l&&await this.#a(l,a),y(this.#s,l?.lock??{...c,owner:"unkno\
wn"})}async#a(o,c){let a=o;for(let l=c-1;l>o.version;l--){const w=await this.read(l);if(w?.lock?.owner===o.lock?.owner){
a=w??a;break}}(await this.read())?.version===c&&await this.#o(a.text)}async#o(o){const{Version:c=0}=await(await this.#t.
ssm()).send(new f.t({Name:this.#n,Type:"String",Value:o,Overwrite:!0}));return c}};function L(o){try{return r.n.safeParse(
JSON.parse(o)).data}catch{return}}}),2656:((M,u,i)=>{i.d(u,{i:()=>E,n:()=>O,r:()=>f,t:()=>m});var r=i(7811);const m=12e4,
O=(0,r.u)({owner:(0,r.p)(),purpose:(0,r.t)(["deploy","rotate","repair","destroy"]),held:(0,r.r)(),leaseUntil:(0,r.a)(),suspended:(0,r.
n)((0,r.p)())}),E=(k,y)=>k.held&&k.leaseUntil>y,f=(0,r.u)({paused:(0,r.r)(),by:(0,r.p)()})}),4904:((M,u,i)=>{i.d(u,{takeLock:()=>r.
n});var r=i(6223)}),6223:((M,u,i)=>{i.d(u,{n:()=>a});var r=i(6765),m=i(2656),O=i(7643),E=i(2264),f=i(7158);const k=1e4,y=15e3,
D=2500,L=1e3,o=6e4,c=6e5;async function a(t){const{clock:n,stackName:e}=t,s=new f.t(t);for(let d;;await(0,r.t)(n,D)){const _=await s.
read(),h=_?.lock?.held&&_.lock.owner!==t.owner?await A(t,s,_):_,p=g(t,h?.lock?.suspended??[]);if((h?await s.overwrite(h,
p):await s.create(p))===void 0){if(d??=n.now(),n.now()-d<o)continue;throw l(e)}const v=w(h?.lock,t)?h?.lock:void 0;v&&t.
log.info(`took over from ${v.owner} (${v.purpose})`);const P=new T(t,s,{mine:p,inherited:v});return h&&await P.confirm(),
P}}function l(t){const{lock:n}=(0,O._)(t),e=`Parameter Store says for ${o/1e3} seconds that ${n} is not there, and that \
it is there when it is made; run again`;return new E.t("aws.unavailable",e)}const w=(t,{owner:n})=>t!==void 0&&t.owner!==
n&&(t.held||t.suspended.length>0);function g({owner:t,purpose:n,clock:e},s){return{owner:t,purpose:n,held:!0,leaseUntil:e.
now()+m.t,suspended:[...s]}}async function A(t,n,e){const{clock:s,log:d,stackName:_}=t,h=e.lock;if(U(h.owner,t.owner))return e;
const p=Math.max(h.leaseUntil,s.now()+y),v=h.leaseUntil<s.now()-c?s.now():p;for((0,m.i)(h,s.now())&&d.info(`the lock is \
held by ${h.owner}: is it alive?`);s.now()<v;){await(0,r.t)(s,Math.min(D,v-s.now()));const P=await n.read();if(P?.version!==
e.version){if(!P?.lock?.held)return P;throw(0,f.n)(_,P.lock)}}return e}function U(t,n){const[[,e,s]=[],[,d,_]=[]]=[t,n].
map(h=>/^(\d+)-(\d+)-/.exec(h)??[]);return e!==void 0&&e===d&&Number(s)<Number(_)}var T=class{inherited;#t;#n;#e;#s=!1;constructor(t,n,{
mine:e,inherited:s}){this.#t=t,this.#n=n,this.#e=e,this.inherited=s}get isLost(){return this.#s}get suspended(){return this.#e.
suspended}async confirm(){await(0,r.t)(this.#t.clock,L),await this.#o()}async renew(t=this.#e.suspended){const{clock:n}=this.#t,
e=await this.#o(),s=this.#e.leaseUntil-m.t+k<=n.now(),d=e.text===JSON.stringify(this.#e)&&t.join()===this.#e.suspended.join();
(s||!d)&&await this.#a(e,g(this.#t,t))}async release(){if(this.#s)return;const{log:t}=this.#t,n=this.#e.suspended.length>
0?{leaseUntil:0}:{held:!1};try{await this.#a(await this.#o(),{...this.#e,...n})}catch(e){const s=new Date(this.#e.leaseUntil).
toISOString();t.warning(`the lock could not be released; it ends by itself at ${s} (${String(e)})`)}}keep(){const{clock:t}=this.#t;
let n=!1,e=()=>{},s=Promise.resolve();const d=()=>{e=t.after(k,()=>{s=this.renew().catch(()=>{}).then(()=>{n||d()})})};return d(),
async()=>{n=!0,e(),await s}}async#a(t,n){try{await this.#n.overwrite(t,n),this.#e=n}catch(e){throw e instanceof E.t&&e.code===
"lock.held"?this.#i(e.message):e}}async#o(){const{clock:t,owner:n}=this.#t;let e=await this.#n.read();for(let s=0;e?.lock?.
owner!==n&&s<3;s++)await(0,r.t)(t,L),e=await this.#n.read();if(e?.lock?.owner===n&&e.lock.held)return e;throw this.#i(e?.
lock?`it is ${e.lock.owner}'s (${e.lock.purpose})`:"it is gone")}#i(t){this.#s=!0;const{stackName:n}=this.#t;return new E.
t("lock.lost",`the lock of stack ${n} was taken from this run: ${t}; nothing more was changed, run again when that run h\
as ended`)}}})};export{C as id,R as ids,S as modules};
