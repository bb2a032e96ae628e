const v=4363,y=[4363],w={1509:((E,c,s)=>{s.d(c,{t:()=>l});var t=s(1009),o=s(4592),a=s(765),_=s(3040),l=class extends o.t{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({
defaultNamespace:i,errorTypeRegistries:n,serviceTarget:r,awsQueryCompatible:e,jsonCodec:d}){super({defaultNamespace:i,errorTypeRegistries:n}),
this.serviceTarget=r,this.codec=d??new t.t({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.
createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!e,this.mixin=new _.n(this.
awsQueryCompatible)}async serializeRequest(i,n,r){const e=await super.serializeRequest(i,n,r);return e.path.endsWith("/")||
(e.path+="/"),e.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,e.headers["x-amz-target"]=`${this.
serviceTarget}.${i.name}`,this.awsQueryCompatible&&(e.headers["x-amzn-query-mode"]="true"),((0,a.c)(i.input)==="unit"||!e.
body)&&(e.body="{}"),e}getPayloadCodec(){return this.codec}async handleError(i,n,r,e,d){const{awsQueryCompatible:u}=this;
u&&this.mixin.setQueryCompatError(e,r);const h=(0,t.n)(r,e,u)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
h,this.options.defaultNamespace);const{errorSchema:R,errorMetadata:M}=await this.mixin.getErrorSchemaOrThrowBaseException(
h,this.options.defaultNamespace,r,e,d,u?this.mixin.findQueryCompatibleError:void 0),D=a.o.of(R),f=e.message??e.Message??
"UnknownError",P=new(this.compositeErrorRegistry.getErrorCtor(R)??Error)({}),m={},C=this.codec.createDeserializer();for(const[
p,g]of D.structIterator())e[p]!=null&&(m[p]=C.readObject(g,e[p]));throw u&&this.mixin.queryCompatOutput(e,m),this.mixin.
decorateServiceException(Object.assign(P,M,{$fault:D.getMergedTraits().error,message:f},m),e)}}}),3858:((E,c,s)=>{s.d(c,
{n:()=>o,r:()=>t,t:()=>a});const t="RailgunHA",o="Stack",a={reconcilerRuns:"ReconcilerRuns",inService:"NodesInService",answering:"\
NodesAnswering",outOfDate:"NodesOutOfDate",repairStopped:"RepairStopped",gateAbandons:"GateAbandons",breakerOpen:"Breake\
rOpen",tokenAgeDays:"TokenAgeDays",endpointsBehind:"EndpointListBehind",topicInactive:"TopicInactive",suspendedProcesses:"\
ProcessesLeftSuspended",paused:"Paused",invariantRefusals:"InvariantRefusals"}}),1207:((E,c,s)=>{s.d(c,{countRefusal:()=>i});
var t=s(3858),o=s(4255),a=s(6319),_=s(2264),l=class extends(0,o.i)(o.t,o.r,"PutMetricData",a.r){};async function i({aws:n,
log:r},e){try{await(await n.cloudWatch()).send(new l({Namespace:t.r,MetricData:[{MetricName:t.t.invariantRefusals,Dimensions:[
{Name:t.n,Value:e}],Value:1}]}))}catch(d){r.warning(`${t.t.invariantRefusals} could not be counted: ${(0,_.n)(d)}`)}}})};export{v as id,y as ids,w as modules};
