const at=5952,rt=[5952],it={396:((U,D,a)=>{a.d(D,{n:()=>w,r:()=>m,t:()=>v});var t=a(7643),f=a(7598);const A=9e5,v=(g,r)=>`${t.
c}-${g}-${r}-${(0,f.randomBytes)(4).toString("hex")}`,C=new RegExp(`^${t.c}-(plan|deploy|open)-(?:(\\d+)-(\\d+)-)?`),m=g=>g.
includes(`:changeSet/${t.c}-open-`);function w({name:g,createdAt:r},{runName:d,now:c,holdsLock:h}){const[I,L,R,S]=C.exec(
g)??[];if(!I)return!1;if(L!=="plan")return h;const[,O,T]=/^(\d+)-(\d+)$/.exec(d)??[];return R!==void 0&&R===O&&Number(S)<
Number(T)||c-r>A}}),441:((U,D,a)=>{a.r(D),a.d(D,{CloudFormationClient:()=>V});var t=a(3040),f=a(765),A=a(2824),v=a(2308),
C=a(4327),m=a(4782),w=a(1649),g=a(3656),r=a(7573);const d=async(e,l,E)=>({operation:(0,f.m)(l).operation,region:await(0,f.
p)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function c(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"cloudformation",region:e.region},propertiesExtractor:(l,E)=>({signingProperties:{
config:l,context:E}})}}const h=e=>{const l=[];switch(e.operation){default:l.push(c(e))}return l},I=e=>{const l=(0,t.r)(e);
return Object.assign(l,{authSchemePreference:(0,f.p)(e.authSchemePreference??[])})};var L="3.1169.0";const R="ref",S=-1,
O=!0,T="isSet",b="PartitionResult",F="booleanEquals",N="getAttr",z={[R]:"Endpoint"},W={[R]:b},$={},K=[{[R]:"Region"}],G={
conditions:[[T,[z]],[T,K],["aws.partition",K,b],[F,[{[R]:"UseFIPS"},O]],[F,[{[R]:"UseDualStack"},O]],[F,[{fn:N,argv:[W,"\
supportsDualStack"]},O]],[F,[{fn:N,argv:[W,"supportsFIPS"]},O]],["stringEquals",[{fn:N,argv:[W,"name"]},"aws-us-gov"]]],
results:[[S],[S,"Invalid Configuration: FIPS and custom endpoint are not supported"],[S,"Invalid Configuration: Dualstac\
k and custom endpoint are not supported"],[z,$],["https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuff\
ix}",$],[S,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://cloudformation.{\
Region}.amazonaws.com",$],["https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}",$],[S,"FIPS is enabled but\
 this partition does not support FIPS"],["https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}",$],[S,"D\
ualStack is enabled but this partition does not support DualStack"],["https://cloudformation.{Region}.{PartitionResult#d\
nsSuffix}",$],[S,"Invalid Configuration: Missing Region"]]},o=2,n=new Int32Array([-1,1,-1,0,13,3,1,4,100000012,2,5,100000012,
3,8,6,4,7,100000011,5,100000009,100000010,4,11,9,6,10,100000008,7,100000006,100000007,5,12,100000005,6,100000004,100000005,
3,100000001,14,4,100000002,100000003]),s=t.W.from(n,o,G.conditions,G.results),i=new t.U({size:50,params:["Endpoint","Reg\
ion","UseDualStack","UseFIPS"]}),u=(e,l={})=>i.get(e,()=>(0,t.V)(s,{endpointParams:e,logger:l.logger}));t.H.aws=t.d;const p=e=>({
apiVersion:"2010-05-15",base64Decoder:e?.base64Decoder??t.lt,base64Encoder:e?.base64Encoder??t.ct,disableHostPrefix:e?.disableHostPrefix??
!1,endpointProvider:e?.endpointProvider??u,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
h,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:l=>l.getIdentityProvider("aws.auth#si\
gv4"),signer:new t.o}],logger:e?.logger??new t.Y,protocol:e?.protocol??g.t,protocolSettings:e?.protocolSettings??{defaultNamespace:"\
com.amazonaws.cloudformation",errorTypeRegistries:A.g,xmlNamespace:"http://cloudformation.amazonaws.com/doc/2010-05-15/",
version:"2010-05-15",serviceTarget:"CloudFormation"},serviceId:e?.serviceId??"CloudFormation",sha256:e?.sha256??t.t,urlParser:e?.
urlParser??m.r,utf8Decoder:e?.utf8Decoder??r.n,utf8Encoder:e?.utf8Encoder??r.t}),x=e=>{(0,t.Q)(process.version);const l=(0,t.
G)(e),E=()=>l().then(t.$),k=p(e);(0,t.dt)(process.version);const y={profile:e?.profile,logger:k.logger};return{...k,...e,
runtime:"node",defaultsMode:l,authSchemePreference:e?.authSchemePreference??(0,m.t)(t.a,y),bodyLengthChecker:e?.bodyLengthChecker??
t.at,credentialDefaultProvider:e?.credentialDefaultProvider??C.t,defaultSocketTimeout:(0,v.t)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.
defaultUserAgentProvider??(0,t.p)({serviceId:k.serviceId,clientVersion:L}),maxAttempts:e?.maxAttempts??(0,m.t)(t.g,e),region:e?.
region??(0,m.t)(t.J,{...t.q,...y}),requestHandler:w.t.create(e?.requestHandler??E),retryMode:e?.retryMode??(0,m.t)({...t.
_,default:async()=>(await E()).retryMode||t.y},e),streamCollector:e?.streamCollector??w.r,useDualstackEndpoint:e?.useDualstackEndpoint??
(0,m.t)(t.rt,y),useFipsEndpoint:e?.useFipsEndpoint??(0,m.t)(t.nt,y),userAgentAppId:e?.userAgentAppId??(0,m.t)(t.f,y)}},_=e=>{
const l=e.httpAuthSchemes;let E=e.httpAuthSchemeProvider,k=e.credentials;return{setHttpAuthScheme(y){const Q=l.findIndex(
X=>X.schemeId===y.schemeId);Q===-1?l.push(y):l.splice(Q,1,y)},httpAuthSchemes(){return l},setHttpAuthSchemeProvider(y){E=
y},httpAuthSchemeProvider(){return E},setCredentials(y){k=y},credentials(){return k}}},M=e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),P=(e,l)=>{const E=Object.assign((0,t.l)(
e),(0,t.X)(e),(0,t.j)(e),_(e));return l.forEach(k=>k.configure(E)),Object.assign(e,(0,t.u)(E),(0,t.Z)(E),(0,t.M)(E),M(E))};
var V=class extends t.tt{config;constructor(...[e]){const l=x(e||{});super(l),this.initConfig=l;const E=(0,A.v)(l),k=(0,t.
b)(E),y=(0,t.v)(k),Q=(0,t.K)(y),X=(0,t.k)(Q),q=(0,f.n)(X),tt=I(q),et=P(tt,e?.extensions||[]);this.config=et,this.middlewareStack.
use((0,t.et)(this.config)),this.middlewareStack.use((0,t.m)(this.config)),this.middlewareStack.use((0,t.h)(this.config)),
this.middlewareStack.use((0,t.A)(this.config)),this.middlewareStack.use((0,t.O)(this.config)),this.middlewareStack.use((0,t.
D)(this.config)),this.middlewareStack.use((0,t.E)(this.config)),this.middlewareStack.use((0,t.T)(this.config,{httpAuthSchemeParametersProvider:d,
identityProviderConfigProvider:async nt=>new t.x({"aws.auth#sigv4":nt.credentials})})),this.middlewareStack.use((0,t.C)(
this.config))}destroy(){super.destroy()}},j=a(5069),B=a(4729),J=a(254),H=a(2803),Y=a(7212),ot=a(6220),st=a(1383)}),254:((U,D,a)=>{
a.d(D,{n:()=>z,r:()=>O,t:()=>W});var t=a(8669),f=a(4255),A=a(2824),v=a(2803),C=a(7288),m=a(7598),w=class extends(0,f.r)(
f.t,f.n,"DescribeStackEvents",A.c){};const g={red:31,green:32,yellow:33,cyan:36};function r(o){const n=`${o.Timestamp?.toISOString().
slice(11,19)??"--:--:--"}  ${d(o.ResourceStatus??"")}  ${o.LogicalResourceId??""} (${o.ResourceType??""})`;return o.ResourceStatusReason?
`${n}: ${o.ResourceStatusReason}`:n}function d(o){return`\x1B[${g[c(o)]}m${o}\x1B[0m`}function c(o){return o.endsWith("_\
FAILED")?"red":o.includes("ROLLBACK")||o.startsWith("DELETE")?"yellow":o.endsWith("_COMPLETE")?"green":"cyan"}function h(o,n){
const s=new Map;for(const M of o.filter(P=>!(0,t.i)(P))){const P=M.LogicalResourceId??"";M.ResourceStatus?.endsWith("_IN\
_PROGRESS")?s.has(P)||s.set(P,M.Timestamp?.getTime()??n):s.delete(P)}const i=[...s].sort(([,M],[,P])=>M-P).slice(0,I),u=s.
size-i.length,p=i.map(([M,P])=>`${M} (${L(n-P)})`),x=o.find(t.i),_=`the stack (${L(n-(x?.Timestamp?.getTime()??n))})`;return`\
still waiting for ${p.join(", ")||_}${u>0?` and ${u} more`:""}`}const I=5,L=o=>o<6e4?`${Math.max(0,Math.round(o/1e3))} s`:
`${Math.floor(o/6e4)} min`,R=100;var S=class Z{#o;#s;#e;#t;#n=[];constructor(n,s,{token:i,newestSeen:u}){this.#o=n,this.#s=
s,this.#e=i,this.#t=u}static async fromNow(n,s,i){const{StackEvents:u}=await F(n,s,void 0);return new Z(n,s,{token:i,newestSeen:u?.[0]?.
EventId})}static fromBeginning(n,s,i){return new Z(n,s,{token:i,newestSeen:void 0})}static async ofRunning(n,s){const{operation:i,
before:u}=await T(n,s),p=i[0]?.ClientRequestToken;return new Z(n,s,{token:p,newestSeen:u?.EventId})}async next(){const n=[];
let s;for await(const i of b(this.#o,this.#s)){if(s??=i.EventId,i.EventId===this.#t)break;this.#a(i)&&n.push(i)}return this.#t=
s??this.#t,n.reverse(),this.#n.push(...n),n}#a({ClientRequestToken:n,ResourceStatus:s}){return new v.r(s).isPreview?!1:!this.#e||
!n||n===this.#e}get all(){return this.#n}get isOver(){const n=this.#n.findLast(t.i);return n!==void 0&&!new v.r(n.ResourceStatus).
isInProgress}};async function O(o,n){return(await T(o,n)).operation}async function T(o,n){const s=[];let i,u=!1;for await(const p of b(
o,n)){const x=new v.r(p.ResourceStatus),_=(0,t.i)(p)&&!x.isInProgress;if(x.isPreview||_&&u){i=p;break}u||=(0,t.i)(p),s.push(
p)}return{operation:s.reverse(),before:i}}async function*b(o,n){let s;for(let i=0;i<R;i++){const u=await F(o,n,s);if(yield*u.
StackEvents??[],s=u.NextToken,!s)return}}async function F(o,n,s){const i={StackName:n,...s&&{NextToken:s}};try{return await o.
send(new w(i))}catch(u){if((0,v.n)(u))return{$metadata:{}};throw u}}const N=3e4;async function z(o,n,s,{isFirst:i=!1}={}){
const{client:u,stackId:p}=o,x=`op-${(0,m.randomUUID)()}`,_=i?S.fromBeginning(u,p,x):await S.fromNow(u,p,x);return await n(
x),$(o,_,s)}async function W(o,n){return $(o,await S.ofRunning(o.client,o.stackId),n)}async function $(o,n,s){const{client:i,
stackId:u,clock:p,timeout:x,onEvent:_}=o;let M="",P=p.now();const V=await(0,C.t)({clock:p,forMillis:x},async()=>{const B=await n.
next();for(const Y of B)_(r(Y));B.length>0&&(P=p.now());const J=p.now()-P>=N;if(!n.isOver&&!J)return;const H=await(0,v.t)(
i,u);if(M=H?.status.name??"",!H?.status.isInProgress&&!H?.status.isPreview)return{stack:H};J&&(_(h(n.all,p.now())),P=p.now())});
if(!V)return{kind:"timed-out",status:M||await K(o)};for(const B of await n.next())_(r(B));const{stack:j}=V;return s(j)?{
kind:"done",stack:j?.status.isDeleted?void 0:j}:G(n.all,j)}async function K({client:o,stackId:n}){return(await(0,v.t)(o,
n))?.status.name??"gone"}function G(o,n){const s=n?.status.name??"",i={logicalId:n?.name??"",type:"AWS::CloudFormation::\
Stack",status:s},u=(0,t.a)(o)??(0,t.n)(i,n?.statusReason||"CloudFormation gave no reason");return{kind:"failed",status:s,
cause:(0,t.t)(u),root:u,resources:(0,t.r)(o),events:o}}}),7288:((U,D,a)=>{a.d(D,{t:()=>g});var t=a(6765),f=a(6580);const A=250,
v=1500,C=5e3,m=.03,w=6e4;async function g({clock:d,forMillis:c},h){const I=d.now();let L=1;for(let R=0;;R+=1){const S=await h().
catch(b=>{if(!(0,f.n)(b))throw b;L*=2});if(S!==void 0)return S;const O=d.now()-I;if(O>=c)return;const T=Math.min(r(R,O)*
L,w);await(0,t.t)(d,Math.min(T,c-O))}}function r(d,c){const h=Math.min(A*2**d,v);return Math.min(Math.max(h,c*m),C)}}),8669:((U,D,a)=>{
a.d(D,{a:()=>C,i:()=>v,n:()=>m,r:()=>g,t:()=>w});const t=[{pattern:/(?:not authorized to perform|API):\s*([a-z0-9-]+:[A-Za-z]+)/,
advice:([,r])=>`grant ${r} to the role that CloudFormation works with, then deploy again`},{pattern:/not authorized to perform this operation|access denied|AccessDenied/i,
advice:()=>"grant the role the action that made this resource; the event in AWS CloudTrail has its name"},{pattern:/denied by stack policy/i,
advice:()=>"the stack's policy protects this resource; allow its replacement by name if it is meant"},{pattern:/(?:type|node|cache\.|Unsupported).*?not (?:supported|available|offered) in.*?Availability Zone(?: \(?([a-z]+-[a-z0-9-]+)\)?)?(?:.*?or choosing ([a-z0-9, -]+))?/i,
advice:([,r,d])=>`use zones that offer this type${d?` (${d.trim()})`:""}${r?`, not ${r}`:""}, or another type`},{pattern:/Insufficient\w*Capacity|do not have sufficient .* capacity/i,
advice:()=>"AWS has none of this type left in the zone now: deploy again later, or use another type"},{pattern:/must have values|Unable to fetch parameters|ParameterNotFound|[Pp]arameter \S+ (?:cannot be|was not) found/,
advice:()=>"give the parameter that is named a value, then deploy again"},{pattern:/(ami-[0-9a-f]+)\]?'? does not exist|InvalidAMIID/,
advice:([,r])=>`use an image that exists in this region${r?` instead of ${r}`:""}`},{pattern:/instance types? do(?:es)? not exist|[Ii]nvalid (?:value .* for )?(?:InstanceType|instance type|cache node type)|InvalidInstanceType|not a valid (?:instance|cache node) type/,
advice:()=>"use a type that this region offers"},{pattern:/already exists|AlreadyExists|already taken|in use by another stack/i,
advice:()=>"the name is taken: remove what has it, or deploy a stack of another name"},{pattern:/limit (?:has been |was )?exceeded|LimitExceeded|maximum number of|exceed\w* .*(?:limit|quota)|quota|UnreservedConcurrentExecution/i,
advice:()=>"an account limit is reached: raise it in Service Quotas or remove what is not used"}];function f(r){for(const{
pattern:d,advice:c}of t){const h=d.exec(r);if(h)return c(h)}}const A=/^Resource (creation|update|deletion) cancelled/i,v=({
PhysicalResourceId:r,StackId:d})=>r===d;function C(r){const d=r.filter(({ResourceStatus:I})=>I?.endsWith("_FAILED")).filter(
({ResourceStatusReason:I})=>!A.test(I??"")),c=d.find(I=>!v(I))??d[0];if(!c)return;const h=c.ResourceStatusReason??"no re\
ason given";return{logicalId:c.LogicalResourceId??"",type:c.ResourceType??"",status:c.ResourceStatus??"",reason:h,remedy:f(
h)}}function m({logicalId:r,type:d,status:c},h){return{logicalId:r,type:d,status:c,reason:h,remedy:f(h)}}const w=({logicalId:r,
type:d,status:c,reason:h})=>`${r} (${d}) ${c}: ${h}`;function g(r){const d=new Map;for(const c of r)v(c)||d.set(c.LogicalResourceId??
"",c);return[...d].filter(([,{ResourceStatus:c,ResourceStatusReason:h}])=>c?.endsWith("_FAILED")&&!A.test(h??"")).map(([
c])=>c)}}),4247:((U,D,a)=>{a.d(D,{t:()=>t});function t({head:f,rows:A}){const v=[f,...A],C=f.map((w,g)=>Math.max(...v.map(
r=>(r[g]??"").length))),m=w=>C.map((g,r)=>(w[r]??"").padEnd(g)).join("  ").trimEnd();return[m(f),C.map(w=>"\u2500".repeat(
w)).join("  "),...A.map(m)]}})};export{at as id,rt as ids,it as modules};
