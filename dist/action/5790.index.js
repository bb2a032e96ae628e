const n=5790,o=[5790],s={9208:((t,a,e)=>{e.d(a,{t:()=>d});const d=_=>Object.assign(_,{eventStreamMarshaller:_.eventStreamSerdeProvider(
_)})}),1419:((t,a,e)=>{e.r(a),e.d(a,{ElasticLoadBalancingV2Client:()=>_.t});var d=e(4471),_=e(6369)})};export{n as id,o as ids,s as modules};
