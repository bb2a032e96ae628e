const D=9e3,j=[9e3],L={9e3:((x,v,o)=>{o.d(v,{requireAccount:()=>u});var l=o(2264),m=o(9713);async function u(h,_){const{
account:p,arn:E}=await(0,m.t)(h);if(_.includes(p))return;const e=`these credentials (${E}) are of account ${p}, and allo\
wed-account-ids is ${_.join(", ")}; use a role of an allowed account`;throw new l.t("account.refused",e)}}),550:((x,v,o)=>{
o.d(v,{t:()=>E});var l=o(765);const m="***SensitiveInformation***";function u(e,n){if(n==null)return n;const t=l.o.of(e);
if(t.getMergedTraits().sensitive)return m;if(t.isListSchema()){const i=t.getValueSchema();if(i.getMergedTraits().sensitive)
return m;if(Array.isArray(n))return n.map(r=>u(i,r))}else if(t.isMapSchema()){const i=t.getValueSchema();if(t.getKeySchema().
getMergedTraits().sensitive||i.getMergedTraits().sensitive)return m;if(typeof n=="object")return Object.fromEntries(Object.
entries(n).map(([r,s])=>[r,u(i,s)]))}else if(t.isStructSchema()&&typeof n=="object"){const i=n,r={};for(const[s,a]of t.structIterator())
i[s]!=null&&(r[s]=u(a,i[s]));return r}return n}const h=Symbol.for("@smithy/op-event-stream");var _=class{middlewareStack=(0,l.
l)();schema;static classBuilder(){return new p}resolveMiddlewareWithContext(e,n,t,{middlewareFn:i,clientName:r,commandName:s,
inputFilterSensitiveLog:a,outputFilterSensitiveLog:c,smithyContext:d,additionalContext:y,CommandCtor:b}){for(const w of i.
bind(this)(b,e,n,t))this.middlewareStack.use(w);const g=e.concat(this.middlewareStack),{logger:S}=n,C=y[l.h],O={logger:S,
clientName:r,commandName:s,inputFilterSensitiveLog:a,outputFilterSensitiveLog:c,...y,[l.h]:{...C,commandInstance:this,...d,
...t?.metricsRecorder===void 0?{}:{metricsRecorder:t.metricsRecorder},...t?.abortSignal===void 0?{}:{abortSignal:t.abortSignal}}},
{requestHandler:M}=n;let f=t??{};f.metricsRecorder&&(f={...f},delete f.metricsRecorder);let P;const I=this.schema,R=I?.[h];
if(R!==void 0)P=R;else if(I&&Array.isArray(I)&&I[0]===9){const[,,,,w,A]=I;P=I[h]=!!(l.o.of(w).getEventStreamMember()||l.
o.of(A).getEventStreamMember())}return P&&(f={isEventStream:P,...f}),g.resolve(w=>M.handle(w.request,f),O)}},p=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(e){
this._init=e}ep(e){return this._ep=e,this}m(e){return this._middlewareFn=e,this}s(e,n,t={}){return this._smithyContext={
service:e,operation:n,...t},this}c(e={}){return this._additionalContext=e,this}n(e,n){return this._clientName=e,this._commandName=
n,this}f(e=t=>t,n=t=>t){return this._inputFilterSensitiveLog=e,this._outputFilterSensitiveLog=n,this}ser(e){return this.
_serializer=e,this}de(e){return this._deserializer=e,this}sc(e){return this._operationSchema=e,this._smithyContext.operationSchema=
e,this}build(){const e=this;let n;return n=class extends _{input;static getEndpointParameterInstructions(){return e._ep}constructor(...[
t]){super(),this.input=t??{},e._init(this),this.schema=e._operationSchema}resolveMiddleware(t,i,r){const s=e._operationSchema,
a=s?.[4]??s?.input,c=s?.[5]??s?.output;return this.resolveMiddlewareWithContext(t,i,r,{CommandCtor:n,middlewareFn:e._middlewareFn,
clientName:e._clientName,commandName:e._commandName,inputFilterSensitiveLog:e._inputFilterSensitiveLog??(s?u.bind(null,a):
d=>d),outputFilterSensitiveLog:e._outputFilterSensitiveLog??(s?u.bind(null,c):d=>d),smithyContext:e._smithyContext,additionalContext:e.
_additionalContext})}serialize=e._serializer;deserialize=e._deserializer}}};function E(e,n,t,i){return function(s,a,c,d,y={}){
const b=Object.assign({},e,s);return _.classBuilder().ep(b).m(function(g,S,C,O){const M=a.call(this,g,S,C,O);return M.unshift(
i(C,g.getEndpointParameterInstructions())),M}).s(n,c,y).n(t,c.charAt(0).toUpperCase()+c.slice(1)+"Command").sc(d).build()}}}),
9713:((x,v,o)=>{o.d(v,{t:()=>e});var l=o(550),m=o(765),u=o(6822);const h=(0,l.t)(u.r,"AWSSecurityTokenServiceV20110615",
"STSClient",m.t),_={},p=(n,t,i,r)=>[];var E=class extends h(_,p,"GetCallerIdentity",u.t){};async function e({aws:n,log:t,
record:i}){const r=await n.sts(),s=await r.config.region(),{Account:a="",Arn:c=""}=await r.send(new E({}));t.info(`accou\
nt ${a}, region ${s}, as ${c}`);const d={account:a,region:s,partition:c.split(":")[1]??"",arn:c};return i({identity:d}),
d}}),6822:((x,v,o)=>{o.d(v,{i:()=>u,n:()=>d,r:()=>h,t:()=>g});var l=o(765),m=o(9576);const u=S=>Object.assign(S,{useDualstackEndpoint:S.
useDualstackEndpoint??!1,useFipsEndpoint:S.useFipsEndpoint??!1,useGlobalEndpoint:S.useGlobalEndpoint??!1,defaultSigningName:"\
sts"}),h={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsE\
ndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"\
builtInParams",name:"useDualstackEndpoint"}};var _=class T extends l.i{static shapeId="smithy.ts.sdk.synthetic.com.amazo\
naws.sts#STSServiceException";constructor(C){super(C),Object.setPrototypeOf(this,T.prototype)}};const p="Arn",E="Account",
e="GetCallerIdentity",n="GetCallerIdentityRequest",t="GetCallerIdentityResponse",i="UserId",r="smithy.ts.sdk.synthetic.c\
om.amazonaws.sts",s="com.amazonaws.sts",a=new m.t(r);var c=[-3,r,"STSServiceException",0,[],[]];a.registerError(c,_);const d=[
a,new m.t(s)];var y=[3,s,n,0,[],[]],b=[3,s,t,0,[i,E,p],[0,0,0]],g=[9,s,e,0,()=>y,()=>b]})};export{D as id,j as ids,L as modules};
