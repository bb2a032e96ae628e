const U=4253,C=[4253],S={3657:((L,E,i)=>{i.d(E,{t:()=>d});var l=i(6776),d=class extends(0,l.o)(l.i,l.a,"SuspendProcesses",
l.m){}}),7158:((L,E,i)=>{i.d(E,{n:()=>m,t:()=>g});var l=i(2656),d=i(7643),D=i(6580),f=i(990),M=i(2264);function m(o,{owner:r,
purpose:a,leaseUntil:c}){const w=new Date(c).toISOString();return new M.t("lock.held",`stack ${o} is being changed by an\
other run, ${r} (${a}), whose lock holds until ${w} and is renewed; run again when it has ended`)}var g=class{#t;#n;#e;#s;constructor({
aws:o,stackName:r,owner:a}){this.#t=o,this.#n=(0,d._)(r).lock,this.#e=a,this.#s=r}async read(o){const r=await this.#t.ssm(),
a=o===void 0?this.#n:`${this.#n}:${o}`;try{const{Parameter:c}=await r.send(new f.i({Name:a})),w=c?.Value??"";return{version:c?.
Version??0,lock:k(w),text:w}}catch(c){if((0,D.t)(c,"ParameterNotFound","ParameterVersionNotFound"))return;throw c}}async create(o){
const r=await this.#t.ssm();try{const{Version:a=1}=await r.send(new l.a({Name:this.#n,Type:"String",Value:JSON.stringify(
o)}));return a}catch(a){if((0,D.t)(a,"ParameterAlreadyExists"))return;throw a}}async overwrite(o,r){const a=await this.#o(
JSON.stringify(r));if(a===o.version+1)return a;const c=await this.read(o.version+1);if(c?.lock?.owner===this.#e)return a;
throw c&&await this.#a(c,a),m(this.#s,c?.lock??{...r,owner:"unknown"})}async#a(o,r){let a=o;for(let c=r-1;c>o.version;c--){
const w=await this.read(c);if(w?.lock?.owner===o.lock?.owner){a=w??a;break}}(await this.read())?.version===r&&await this.#o(
a.text)}async#o(o){const{Version:r=0}=await(await this.#t.ssm()).send(new l.a({Name:this.#n,Type:"String",Value:o,Overwrite:!0}));
return r}};function k(o){try{return l.n.safeParse(JSON.parse(o)).data}catch{return}}}),6223:((L,E,i)=>{i.d(E,{n:()=>c});
var l=i(6765),d=i(2656),D=i(7643),f=i(2264),M=i(7158);const m=1e4,g=15e3,k=2500,o=1e3,r=6e4,a=6e5;async function c(t){const{
clock:s,stackName:n}=t,e=new M.t(t);for(let h;;await(0,l.t)(s,k)){const u=await e.read(),_=u?.lock?.held&&u.lock.owner!==
t.owner?await O(t,e,u):u,A=v(t,_?.lock?.suspended??[]);if((_?await e.overwrite(_,A):await e.create(A))===void 0){if(h??=
s.now(),s.now()-h<r)continue;throw w(n)}const P=T(_?.lock,t)?_?.lock:void 0;P&&t.log.info(`took over from ${P.owner} (${P.
purpose})`);const y=new R(t,e,{mine:A,inherited:P});return _&&await y.confirm(),y}}function w(t){const{lock:s}=(0,D._)(t),
n=`Parameter Store says for ${r/1e3} seconds that ${s} is not there, and that it is there when it is made; run again`;return new f.
t("aws.unavailable",n)}const T=(t,{owner:s})=>t!==void 0&&t.owner!==s&&(t.held||t.suspended.length>0);function v({owner:t,
purpose:s,clock:n},e){return{owner:t,purpose:s,held:!0,leaseUntil:n.now()+d.t,suspended:[...e]}}async function O(t,s,n){
const{clock:e,log:h,stackName:u}=t,_=n.lock;if(p(_.owner,t.owner))return n;const A=Math.max(_.leaseUntil,e.now()+g),P=_.
leaseUntil<e.now()-a?e.now():A;for((0,d.i)(_,e.now())&&h.info(`the lock is held by ${_.owner}: is it alive?`);e.now()<P;){
await(0,l.t)(e,Math.min(k,P-e.now()));const y=await s.read();if(y?.version!==n.version){if(!y?.lock?.held)return y;throw(0,M.
n)(u,y.lock)}}return n}function p(t,s){const[[,n,e]=[],[,h,u]=[]]=[t,s].map(_=>/^(\d+)-(\d+)-/.exec(_)??[]);return n!==void 0&&
n===h&&Number(e)<Number(u)}var R=class{inherited;#t;#n;#e;#s=!1;#a=0;constructor(t,s,{mine:n,inherited:e}){this.#t=t,this.#n=
s,this.#e=n,this.inherited=e}get isLost(){return this.#s}get suspended(){return this.#e.suspended}async confirm(){await(0,l.
t)(this.#t.clock,o),await this.#i()}async renew(t=this.#e.suspended){const{clock:s}=this.#t,n=await this.#i(),e=this.#e.
leaseUntil-d.t+m<=s.now(),h=n.text===JSON.stringify(this.#e)&&t.join()===this.#e.suspended.join();(e||!h)&&await this.#o(
n,v(this.#t,t))}async renewUnlessSeen(t){this.#t.clock.now()-this.#a>t&&await this.renew()}async release(){if(this.#s)return;
const{log:t}=this.#t,s=this.#e.suspended.length>0?{leaseUntil:0}:{held:!1};try{await this.#o(await this.#i(),{...this.#e,
...s})}catch(n){const e=new Date(this.#e.leaseUntil).toISOString();t.warning(`the lock could not be released; it ends by\
 itself at ${e} (${String(n)})`)}}keep(){const{clock:t}=this.#t;let s=!1,n=()=>{},e=Promise.resolve();const h=()=>{n=t.after(
m,()=>{e=this.renew().catch(()=>{}).then(()=>{s||h()})})};return h(),async()=>{s=!0,n(),await e}}async#o(t,s){try{await this.#n.
overwrite(t,s),this.#e=s}catch(n){throw n instanceof f.t&&n.code==="lock.held"?this.#r(n.message):n}}async#i(){const{clock:t,
owner:s}=this.#t;let n=t.now(),e=await this.#n.read();for(let h=0;e?.lock?.owner!==s&&h<3;h++)await(0,l.t)(t,o),n=t.now(),
e=await this.#n.read();if(e?.lock?.owner===s&&e.lock.held)return this.#a=n,e;throw this.#r(e?.lock?`it is ${e.lock.owner}\
's (${e.lock.purpose})`:"it is gone")}#r(t){this.#s=!0;const{stackName:s}=this.#t;return new f.t("lock.lost",`the lock o\
f stack ${s} was taken from this run: ${t}; nothing more was changed, run again when that run has ended`)}}}),8335:((L,E,i)=>{
i.d(E,{rotateFleet:()=>g});var l=i(6580),d=i(1674),D=i(4640),f=i(8552),M=i(7615);const m=3e5;async function g(k,o,r,{given:a,
tokenVersion:c}){const w={...k,owner:(0,D.t)(o)},T=a?{kind:"value",value:a}:{kind:"nothing"};let v,O;try{v=await o.log.group(
"Rotation",()=>(0,f.t)((0,M.t)(o,r),T,w)),O=v.failure}catch(n){O=(0,l.r)(n)}const p=O?0:m,R={size:k.size,timeout:p,since:o.
clock.now()},t=await(0,d.t)(o,r,R),s=O?{...t,failure:O}:t;return{tokenVersion:v?.version??c,verification:s,rotation:v}}})};export{U as id,C as ids,S as modules};
