const d=1393,o=[1393],s={1393:((r,t,e)=>{e.d(t,{EventStreamSerde:()=>_.t,eventStreamSerdeProvider:()=>_.r});var _=e(3655)})};export{d as id,o as ids,s as modules};
