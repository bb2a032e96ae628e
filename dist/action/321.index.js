const j=321,m=[321],B={321:((O,r,s)=>{s.r(r),s.d(r,{run:()=>f});var g=s(7643),h=s(2803),D=s(6580),o=s(6034),P=s(9713);const f=async({
stackName:n},e)=>{const{log:d,aws:v}=e,_=await d.group("Preflight",()=>(0,P.t)(e)),t=await(0,h.t)(await v.cloudFormation(),
n);if(!t||t.status.isPreview||t.status.isDeleted){const l=`there is no stack ${n} in ${_.region} of account ${_.account}\
; check stack-name and region`;throw new D.r("stack.missing",l)}const i=await(0,o.u)(e,t),c=await(0,o.r)(e,n),a=(0,o.c)(
i),u=(0,o.o)(n,i);for(const l of[...(0,o.a)(u),...a])d.info(l);const E=t.outputs[g.r.loadBalancerDnsName]??"",M=a.length===
0?"the fleet is right":`not right: ${a.join(", ")}`;return{headline:`stack ${n} is ${t.status.name}; ${M}`,outputs:{"sta\
ck-id":t.id,"load-balancer-dns":E,"token-version":c?String(c):"","memcached-servers":i.servers.join(" ")},result:{command:"\
status",stack:n,stackId:t.id,status:t.status.name,tokenVersion:c??null,loadBalancer:E,healthy:a.length===0,problems:a,fleet:i},
tables:[u],failure:void 0}}})};export{j as id,m as ids,B as modules};
