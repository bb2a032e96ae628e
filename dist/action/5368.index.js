const ut=5368,dt=[5368],lt={9002:((U,v,i)=>{i.d(v,{t:()=>g});var h=i(8060),m=i(1009),_=i(765),s=i(3040),g=class extends h.
r{serializer;deserializer;codec;mixin=new s.n;constructor({defaultNamespace:c,errorTypeRegistries:l,jsonCodec:t}){super(
{defaultNamespace:c,errorTypeRegistries:l});const n={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};
this.codec=t??new m.t(n),this.serializer=new h.t(this.codec.createSerializer(),n),this.deserializer=new h.n(this.codec.createDeserializer(),
n)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(c){this.codec.setSerdeContext(
c),super.setSerdeContext(c)}async serializeRequest(c,l,t){const n=await super.serializeRequest(c,l,t),o=_.o.of(c.input);
if(!n.headers["content-type"]){const a=this.mixin.resolveRestContentType(this.getDefaultContentType(),o);a&&(n.headers["\
content-type"]=a)}return n.body==null&&n.headers["content-type"]===this.getDefaultContentType()&&(n.body="{}"),n}async deserializeResponse(c,l,t){
const n=await super.deserializeResponse(c,l,t),o=_.o.of(c.output);for(const[a,d]of o.structIterator())d.getMemberTraits().
httpPayload&&!(a in n)&&(n[a]=null);return n}async handleError(c,l,t,n,o){const a=(0,m.r)(t,n)??"Unknown";this.mixin.compose(
this.compositeErrorRegistry,a,this.options.defaultNamespace);const{errorSchema:d,errorMetadata:u}=await this.mixin.getErrorSchemaOrThrowBaseException(
a,this.options.defaultNamespace,t,n,o),p=_.o.of(d),E=n.message??n.Message??"UnknownError",R=new(this.compositeErrorRegistry.
getErrorCtor(d)??Error)({});await this.deserializeHttpMessage(d,l,t,n);const T={},D=this.codec.createDeserializer();for(const[
w,O]of p.structIterator()){const y=O.getMergedTraits().jsonName??w;T[w]=D.readObject(O,n[y])}throw this.mixin.decorateServiceException(
Object.assign(R,u,{$fault:p.getMergedTraits().error,message:E},T),n)}getDefaultContentType(){return"application/json"}}}),
550:((U,v,i)=>{i.d(v,{t:()=>l});var h=i(765);const m="***SensitiveInformation***";function _(t,n){if(n==null)return n;const o=h.
o.of(t);if(o.getMergedTraits().sensitive)return m;if(o.isListSchema()){const a=o.getValueSchema();if(a.getMergedTraits().
sensitive)return m;if(Array.isArray(n))return n.map(d=>_(a,d))}else if(o.isMapSchema()){const a=o.getValueSchema();if(o.
getKeySchema().getMergedTraits().sensitive||a.getMergedTraits().sensitive)return m;if(typeof n=="object")return Object.fromEntries(
Object.entries(n).map(([d,u])=>[d,_(a,u)]))}else if(o.isStructSchema()&&typeof n=="object"){const a=n,d={};for(const[u,p]of o.
structIterator())a[u]!=null&&(d[u]=_(p,a[u]));return d}return n}const s=Symbol.for("@smithy/op-event-stream");var g=class{middlewareStack=(0,h.
l)();schema;static classBuilder(){return new c}resolveMiddlewareWithContext(t,n,o,{middlewareFn:a,clientName:d,commandName:u,
inputFilterSensitiveLog:p,outputFilterSensitiveLog:E,smithyContext:R,additionalContext:T,CommandCtor:D}){for(const b of a.
bind(this)(D,t,n,o))this.middlewareStack.use(b);const w=t.concat(this.middlewareStack),{logger:O}=n,y=T[h.h],x={logger:O,
clientName:d,commandName:u,inputFilterSensitiveLog:p,outputFilterSensitiveLog:E,...T,[h.h]:{...y,commandInstance:this,...R,
...o?.metricsRecorder===void 0?{}:{metricsRecorder:o.metricsRecorder},...o?.abortSignal===void 0?{}:{abortSignal:o.abortSignal}}},
{requestHandler:M}=n;let I=o??{};I.metricsRecorder&&(I={...I},delete I.metricsRecorder);let k;const C=this.schema,j=C?.[s];
if(j!==void 0)k=j;else if(C&&Array.isArray(C)&&C[0]===9){const[,,,,b,L]=C;k=C[s]=!!(h.o.of(b).getEventStreamMember()||h.
o.of(L).getEventStreamMember())}return k&&(I={isEventStream:k,...I}),w.resolve(b=>M.handle(b.request,I),x)}},c=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(t){
this._init=t}ep(t){return this._ep=t,this}m(t){return this._middlewareFn=t,this}s(t,n,o={}){return this._smithyContext={
service:t,operation:n,...o},this}c(t={}){return this._additionalContext=t,this}n(t,n){return this._clientName=t,this._commandName=
n,this}f(t=o=>o,n=o=>o){return this._inputFilterSensitiveLog=t,this._outputFilterSensitiveLog=n,this}ser(t){return this.
_serializer=t,this}de(t){return this._deserializer=t,this}sc(t){return this._operationSchema=t,this._smithyContext.operationSchema=
t,this}build(){const t=this;let n;return n=class extends g{input;static getEndpointParameterInstructions(){return t._ep}constructor(...[
o]){super(),this.input=o??{},t._init(this),this.schema=t._operationSchema}resolveMiddleware(o,a,d){const u=t._operationSchema,
p=u?.[4]??u?.input,E=u?.[5]??u?.output;return this.resolveMiddlewareWithContext(o,a,d,{CommandCtor:n,middlewareFn:t._middlewareFn,
clientName:t._clientName,commandName:t._commandName,inputFilterSensitiveLog:t._inputFilterSensitiveLog??(u?_.bind(null,p):
R=>R),outputFilterSensitiveLog:t._outputFilterSensitiveLog??(u?_.bind(null,E):R=>R),smithyContext:t._smithyContext,additionalContext:t.
_additionalContext})}serialize=t._serializer;deserialize=t._deserializer}}};function l(t,n,o,a){return function(u,p,E,R,T={}){
const D=Object.assign({},t,u);return g.classBuilder().ep(D).m(function(w,O,y,x){const M=p.call(this,w,O,y,x);return M.unshift(
a(y,w.getEndpointParameterInstructions())),M}).s(n,E,T).n(o,E.charAt(0).toUpperCase()+E.slice(1)+"Command").sc(R).build()}}}),
2308:((U,v,i)=>{i.d(v,{t:()=>m});const h=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026===
"true",m=(_,s)=>{if(h()&&typeof _?.handle!="function")return s}}),9032:((U,v,i)=>{i.d(v,{GetRoleCredentialsCommand:()=>ot,
SSOClient:()=>et});var h=i(550),m=i(765),_=i(9576),s=i(3040),g=i(5371),c=i(2308),l=i(4782),t=i(1649),n=i(9002),o=i(3774),
a=i(439),d=i(3456),u=i(7573);const p=async(e,r,S)=>({operation:(0,m.m)(r).operation,region:await(0,m.p)(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function E(e){return{schemeId:"aws.auth\
#sigv4",signingProperties:{name:"awsssoportal",region:e.region},propertiesExtractor:(r,S)=>({signingProperties:{config:r,
context:S}})}}function R(e){return{schemeId:"smithy.api#noAuth"}}const T=e=>{const r=[];return e.operation==="GetRoleCre\
dentials"?r.push(R(e)):r.push(E(e)),r},D=e=>{const r=(0,s.r)(e);return Object.assign(r,{authSchemePreference:(0,m.p)(e.authSchemePreference??
[])})},w=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"\
awsssoportal"}),O={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},y="ref",x=-1,
M=!0,I="isSet",k="PartitionResult",C="booleanEquals",j="getAttr",b={[y]:"Endpoint"},L={[y]:k},z={},q=[{[y]:"Region"}],V={
conditions:[[I,[b]],[I,q],["aws.partition",q,k],[C,[{[y]:"UseFIPS"},M]],[C,[{[y]:"UseDualStack"},M]],[C,[{fn:j,argv:[L,"\
supportsDualStack"]},M]],[C,[{fn:j,argv:[L,"supportsFIPS"]},M]],["stringEquals",[{fn:j,argv:[L,"name"]},"aws-us-gov"]]],
results:[[x],[x,"Invalid Configuration: FIPS and custom endpoint are not supported"],[x,"Invalid Configuration: Dualstac\
k and custom endpoint are not supported"],[b,z],["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
z],[x,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://portal.sso.{Region}.a\
mazonaws.com",z],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",z],[x,"FIPS is enabled but this partiti\
on does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",z],[x,"DualStack is enabl\
ed but this partition does not support DualStack"],["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",z],[x,"Inv\
alid Configuration: Missing Region"]]},ne=2,oe=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,3,8,6,4,7,100000011,
5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,3,100000001,14,4,
100000002,100000003]),re=s.W.from(oe,ne,V.conditions,V.results),ie=new s.U({size:50,params:["Endpoint","Region","UseDual\
Stack","UseFIPS"]}),ae=(e,r={})=>ie.get(e,()=>(0,s.V)(re,{endpointParams:e,logger:r.logger}));s.H.aws=s.d;var F=class Y extends m.
i{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(r){super(r),Object.setPrototypeOf(
this,Y.prototype)}},ce=class Z extends F{static shapeId="com.amazonaws.sso#InvalidRequestException";name="InvalidRequest\
Exception";$fault="client";constructor(r){super({name:"InvalidRequestException",$fault:"client",...r}),Object.setPrototypeOf(
this,Z.prototype)}},ue=class ee extends F{static shapeId="com.amazonaws.sso#ResourceNotFoundException";name="ResourceNot\
FoundException";$fault="client";constructor(r){super({name:"ResourceNotFoundException",$fault:"client",...r}),Object.setPrototypeOf(
this,ee.prototype)}},de=class te extends F{static shapeId="com.amazonaws.sso#TooManyRequestsException";name="TooManyRequ\
estsException";$fault="client";constructor(r){super({name:"TooManyRequestsException",$fault:"client",...r}),Object.setPrototypeOf(
this,te.prototype)}},le=class se extends F{static shapeId="com.amazonaws.sso#UnauthorizedException";name="UnauthorizedEx\
ception";$fault="client";constructor(r){super({name:"UnauthorizedException",$fault:"client",...r}),Object.setPrototypeOf(
this,se.prototype)}};const pe="AccessTokenType",he="GetRoleCredentials",me="GetRoleCredentialsRequest",_e="GetRoleCreden\
tialsResponse",Ee="InvalidRequestException",Se="RoleCredentials",ge="ResourceNotFoundException",fe="SecretAccessKeyType",
ve="SessionTokenType",ye="TooManyRequestsException",Pe="UnauthorizedException",Re="accountId",xe="accessKeyId",Ce="acces\
sToken",Ae="account_id",B="client",K="error",Ie="expiration",Te="http",W="httpError",we="httpHeader",J="httpQuery",$="me\
ssage",Me="roleCredentials",Oe="roleName",be="role_name",Q="smithy.ts.sdk.synthetic.com.amazonaws.sso",De="secretAccessK\
ey",ke="sessionToken",Ue="x-amz-sso_bearer_token",P="com.amazonaws.sso",X=new _.t(Q);var je=[-3,Q,"SSOServiceException",
0,[],[]];X.registerError(je,F);const N=new _.t(P);var ze=[-3,P,Ee,{[K]:B,[W]:400},[$],[0]];N.registerError(ze,ce);var Le=[
-3,P,ge,{[K]:B,[W]:404},[$],[0]];N.registerError(Le,ue);var Fe=[-3,P,ye,{[K]:B,[W]:429},[$],[0]];N.registerError(Fe,de);
var Ne=[-3,P,Pe,{[K]:B,[W]:401},[$],[0]];N.registerError(Ne,le);const Be=[X,N];var Ke=[0,P,pe,8,0],We=[0,P,fe,8,0],$e=[0,
P,ve,8,0],He=[3,P,me,0,[Oe,Re,Ce],[[0,{[J]:be}],[0,{[J]:Ae}],[()=>Ke,{[we]:Ue}]],3],Ge=[3,P,_e,0,[Me],[[()=>qe,0]]],qe=[
3,P,Se,0,[xe,De,ke,Ie],[0,[()=>We,0],[()=>$e,0],1]],Ve=[9,P,he,{[Te]:["GET","/federation/credentials",200]},()=>He,()=>Ge];
const Je=e=>({apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??s.ot,base64Encoder:e?.base64Encoder??a.n,disableHostPrefix:e?.
disableHostPrefix??!1,endpointProvider:e?.endpointProvider??ae,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
T,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:r=>r.getIdentityProvider("aws.auth#si\
gv4"),signer:new s.o},{schemeId:"smithy.api#noAuth",identityProvider:r=>r.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new o.t}],logger:e?.logger??new a.t,protocol:e?.protocol??n.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"\
com.amazonaws.sso",errorTypeRegistries:Be,version:"2019-06-10",serviceTarget:"SWBPortalService"},serviceId:e?.serviceId??
"SSO",sha256:e?.sha256??s.t,urlParser:e?.urlParser??l.r,utf8Decoder:e?.utf8Decoder??d.t,utf8Encoder:e?.utf8Encoder??u.t}),
Qe=e=>{(0,s.Z)(process.version);const r=(0,s.G)(e),S=()=>r().then(s.Q),A=Je(e);(0,s.st)(process.version);const f={profile:e?.
profile,logger:A.logger};return{...A,...e,runtime:"node",defaultsMode:r,authSchemePreference:e?.authSchemePreference??(0,l.
t)(s.a,f),bodyLengthChecker:e?.bodyLengthChecker??s.rt,defaultSocketTimeout:(0,c.t)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.
defaultUserAgentProvider??(0,s.p)({serviceId:A.serviceId,clientVersion:g.t}),maxAttempts:e?.maxAttempts??(0,l.t)(s.g,e),
region:e?.region??(0,l.t)(s.J,{...s.q,...f}),requestHandler:t.t.create(e?.requestHandler??S),retryMode:e?.retryMode??(0,l.
t)({...s._,default:async()=>(await S()).retryMode||s.y},e),streamCollector:e?.streamCollector??t.r,useDualstackEndpoint:e?.
useDualstackEndpoint??(0,l.t)(s.nt,f),useFipsEndpoint:e?.useFipsEndpoint??(0,l.t)(s.tt,f),userAgentAppId:e?.userAgentAppId??
(0,l.t)(s.f,f)}},Xe=e=>{const r=e.httpAuthSchemes;let S=e.httpAuthSchemeProvider,A=e.credentials;return{setHttpAuthScheme(f){
const H=r.findIndex(G=>G.schemeId===f.schemeId);H===-1?r.push(f):r.splice(H,1,f)},httpAuthSchemes(){return r},setHttpAuthSchemeProvider(f){
S=f},httpAuthSchemeProvider(){return S},setCredentials(f){A=f},credentials(){return A}}},Ye=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),Ze=(e,r)=>{const S=Object.assign((0,s.l)(
e),(0,s.Y)(e),(0,s.j)(e),Xe(e));return r.forEach(A=>A.configure(S)),Object.assign(e,(0,s.u)(S),(0,s.X)(S),(0,s.M)(S),Ye(
S))};var et=class extends s.et{config;constructor(...[e]){const r=Qe(e||{});super(r),this.initConfig=r;const S=w(r),A=(0,s.
b)(S),f=(0,s.v)(A),H=(0,s.K)(f),G=(0,s.k)(H),rt=(0,m.n)(G),it=D(rt),at=Ze(it,e?.extensions||[]);this.config=at,this.middlewareStack.
use((0,s.$)(this.config)),this.middlewareStack.use((0,s.m)(this.config)),this.middlewareStack.use((0,s.h)(this.config)),
this.middlewareStack.use((0,s.A)(this.config)),this.middlewareStack.use((0,s.O)(this.config)),this.middlewareStack.use((0,s.
D)(this.config)),this.middlewareStack.use((0,s.E)(this.config)),this.middlewareStack.use((0,s.T)(this.config,{httpAuthSchemeParametersProvider:p,
identityProviderConfigProvider:async ct=>new s.x({"aws.auth#sigv4":ct.credentials})})),this.middlewareStack.use((0,s.C)(
this.config))}destroy(){super.destroy()}};const tt=(0,h.t)(O,"SWBPortalService","SSOClient",m.t),st={},nt=(e,r,S,A)=>[];
var ot=class extends tt(st,nt,"GetRoleCredentials",Ve){}}),3774:((U,v,i)=>{i.d(v,{t:()=>h});var h=class{async sign(m,_,s){
return m}}}),5371:((U,v,i)=>{i.d(v,{t:()=>h});var h="3.998.3"}),9403:((U,v,i)=>{i.d(v,{t:()=>s});const h=g=>new TextEncoder().
encode(g),m="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";Object.entries(m).reduce((g,[c,l])=>(g[l]=
Number(c),g),{});const _=m.split("");function s(g){let c;typeof g=="string"?c=h(g):c=g;const l=typeof c=="object"&&typeof c.
length=="number",t=typeof c=="object"&&typeof c.byteOffset=="number"&&typeof c.byteLength=="number";if(!l&&!t)throw new Error(
"@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");let n="";for(let o=0;o<c.length;o+=3){
let a=0,d=0;for(let p=o,E=Math.min(o+3,c.length);p<E;p++)a|=c[p]<<(E-p-1)*8,d+=8;const u=Math.ceil(d/6);a<<=u*6-d;for(let p=1;p<=
u;p++){const E=(u-p)*6;n+=_[(a&63<<E)>>E]}n+="==".slice(0,4-u)}return n}})};export{ut as id,dt as ids,lt as modules};
