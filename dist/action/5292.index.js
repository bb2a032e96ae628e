const O=5292,P=[5292],T={5292:((w,l,a)=>{a.r(l),a.d(l,{publishArtifacts:()=>t.t,publishForPlan:()=>t.n});var t=a(1788)}),
1788:((w,l,a)=>{a.d(l,{n:()=>B,t:()=>m});var t=a(6164),E=a(2264);const h=51200;async function m({aws:n,log:o},r,i,{assets:s,
body:e,hash:f}){const c=await n.s3(),u=await(0,t.r)(c,r,i);let p=0;for(const k of s.artifacts)p+=await(0,t.a)(c,u,k)?1:0;
return o.info(`bucket ${u.Bucket}: ${p} of ${s.artifacts.length} artifacts are new`),_(e)??d(c,u,{folder:"templates",body:e,
hash:f})}const _=n=>Buffer.byteLength(n)<=h?{TemplateBody:n}:void 0;async function d(n,o,{folder:r,body:i,hash:s}){const e=`${r}\
/${s}.json`;return await(0,t.a)(n,o,{key:e,sha256:s,body:new TextEncoder().encode(i)}),{TemplateURL:await(0,t.i)(n,o,e)}}
async function B({aws:n},o,r,{body:i,hash:s}){const e=_(i);if(e)return e;const f=await n.s3(),c={Bucket:(0,t.n)(o,r),ExpectedBucketOwner:o.
account};if(await(0,t.t)(f,c))return d(f,c,{folder:"plan",body:i,hash:s});const u=`the template is too long for a reques\
t, and there is no bucket ${c.Bucket} for it; deploy once, which makes it`;throw new E.t("bucket.missing",u)}})};export{O as id,P as ids,T as modules};
