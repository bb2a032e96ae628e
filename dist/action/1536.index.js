const n=1536,a=[1536],O={1536:((o,t,_)=>{_.d(t,{HeadBucketCommand:()=>s.n,ListObjectVersionsCommand:()=>s.t});var d=_(6164),
s=_(3189),E=_(6313)})};export{n as id,a as ids,O as modules};
