const x=2876,g=[2876],y={6220:((h,l,c)=>{c.d(l,{n:()=>I,t:()=>P});var i=c(254),n=c(2803),D=c(5051),m=class extends(0,n.c)(
n.o,n.s,"UpdateTerminationProtection",D.l){};function P(u){const{client:_,stackId:d}=u;return(0,i.t)(u,()=>_.send(new i.
r({StackName:d})),v=>v===void 0||v.status.isDeleted)}async function I({client:u,stackId:_},d){await u.send(new m({StackName:_,
EnableTerminationProtection:d}))}}),2876:((h,l,c)=>{c.d(l,{protectStack:()=>i.n});var i=c(6220)}),254:((h,l,c)=>{c.d(l,{
r:()=>D,t:()=>v});var i=c(5051),n=c(2803),D=class extends(0,n.c)(n.o,n.s,"DeleteStack",i.i){},m=class extends(0,n.c)(n.o,
n.s,"DescribeStackEvents",i.o){};const P=100;var I=class p{#e;#s;#t;#n=[];constructor(t,e,s){this.#e=t,this.#s=e,this.#t=
s}static async fromNow(t,e){const{StackEvents:s}=await t.send(new m({StackName:e}));return new p(t,e,s?.[0]?.EventId)}async next(){
const t=[];let e;for(let s=0;s<P;s++){const o=await this.#a(e),E=o.StackEvents??[],k=E.findIndex(({EventId:S})=>S===this.#t);
if(t.push(...k<0?E:E.slice(0,k)),e=o.NextToken,k>=0||!e)break}return this.#t=t[0]?.EventId??this.#t,t.reverse(),this.#n.
push(...t),t}async#a(t){const e={StackName:this.#s,...t&&{NextToken:t}};try{return await this.#e.send(new m(e))}catch(s){
if((0,n.n)(s))return{$metadata:{}};throw s}}get all(){return this.#n}};const u=/^Resource (creation|update|deletion) cancelled/i;
function _(a){const t=a.filter(({ResourceStatus:o})=>o?.endsWith("_FAILED")).filter(({ResourceStatusReason:o})=>!u.test(
o??"")),e=t.find(o=>o.PhysicalResourceId!==o.StackId)??t[0];if(!e)return;const s=e.ResourceStatusReason??"no reason give\
n";return`${e.LogicalResourceId} (${e.ResourceType}) ${e.ResourceStatus}: ${s}`}function d(a){const t=`${a.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${a.ResourceStatus??""}  ${a.LogicalResourceId??""} (${a.ResourceType??""})`;return a.ResourceStatusReason?
`${t}: ${a.ResourceStatusReason}`:t}async function v(a,t,e){const{client:s,stackId:o,clock:E,timeout:k}=a,S=(await(0,n.t)(
s,o))?.status.name,w=await I.fromNow(s,o);await t();let R=S??"";const f=await(0,n.r)({clock:E,forMillis:k},async()=>{const r=await(0,n.
t)(s,o);for(const L of await w.next())a.onEvent(d(L));R=r?.status.name??"";const M=r&&(r.status.isInProgress||r.status.isPreview),
C=r&&R===S&&!O(w.all);return M||C?void 0:{stack:r}});if(!f)return{kind:"timed-out",status:R};for(const r of await w.next())
a.onEvent(d(r));if(e(f.stack))return{kind:"done",stack:f.stack?.status.isDeleted?void 0:f.stack};const T=_(w.all)??f.stack?.
statusReason??"";return{kind:"failed",status:R,cause:T||"CloudFormation gave no reason"}}function O(a){const t=a.findLast(
({PhysicalResourceId:e,StackId:s})=>e===s);return t!==void 0&&!new n.i(t.ResourceStatus).isInProgress}})};export{x as id,g as ids,y as modules};
