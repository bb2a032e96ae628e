const D=5292,T=[5292],M={5292:((w,u,n)=>{n.r(u),n.d(u,{publishArtifacts:()=>e.t,publishForPlan:()=>e.n});var e=n(1788)}),
1788:((w,u,n)=>{n.d(u,{n:()=>P,t:()=>O});var e=n(6164),B=n(5793),h=n(2264);const m=51200;async function O(t,s,i,{assets:a,
body:o,hash:c}){const{aws:_,log:r}=t,l=await _.s3(),f=await(0,e.n)(t,s,i);let E=0;for(const k of a.artifacts)E+=await(0,e.
i)(l,f,k)?1:0;return r.info(`bucket ${f.Bucket}: ${E} of ${a.artifacts.length} artifacts are new`),d(o)??p(l,f,{folder:"\
templates",body:o,hash:c})}const d=t=>Buffer.byteLength(t)<=m?{TemplateBody:t}:void 0;async function p(t,s,{folder:i,body:a,
hash:o}){const c=`${i}/${o}.json`;return await(0,e.i)(t,s,{key:c,sha256:o,body:new TextEncoder().encode(a)}),{TemplateURL:await(0,e.
r)(t,s,c)}}async function P({aws:t},s,i,{body:a,hash:o}){const c=d(a);if(c)return c;const _=await t.s3(),r={Bucket:(0,B.
t)(s,i),ExpectedBucketOwner:s.account};if(await(0,e.t)(_,r))return p(_,r,{folder:"plan",body:a,hash:o});const l=`the tem\
plate is too long for a request, and there is no bucket ${r.Bucket} for it; deploy once, which makes it`;throw new h.t("\
bucket.missing",l)}})};export{D as id,T as ids,M as modules};
