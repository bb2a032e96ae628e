const k=5292,D=[5292],T={5292:((E,_,n)=>{n.r(_),n.d(_,{publishArtifacts:()=>e.t,publishForPlan:()=>e.n});var e=n(1788)}),
1788:((E,_,n)=>{n.d(_,{n:()=>O,t:()=>w});var e=n(6164),m=n(5793),B=n(2264);const h=51200;async function w({aws:t,log:s},r,i,{
assets:o,body:a,hash:l}){const c=await t.s3(),u=await(0,e.n)(c,r,i);let p=0;for(const P of o.artifacts)p+=await(0,e.i)(c,
u,P)?1:0;return s.info(`bucket ${u.Bucket}: ${p} of ${o.artifacts.length} artifacts are new`),f(a)??d(c,u,{folder:"templ\
ates",body:a,hash:l})}const f=t=>Buffer.byteLength(t)<=h?{TemplateBody:t}:void 0;async function d(t,s,{folder:r,body:i,hash:o}){
const a=`${r}/${o}.json`;return await(0,e.i)(t,s,{key:a,sha256:o,body:new TextEncoder().encode(i)}),{TemplateURL:await(0,e.
r)(t,s,a)}}async function O({aws:t},s,r,{body:i,hash:o}){const a=f(i);if(a)return a;const l=await t.s3(),c={Bucket:(0,m.
t)(s,r),ExpectedBucketOwner:s.account};if(await(0,e.t)(l,c))return d(l,c,{folder:"plan",body:i,hash:o});const u=`the tem\
plate is too long for a request, and there is no bucket ${c.Bucket} for it; deploy once, which makes it`;throw new B.t("\
bucket.missing",u)}})};export{k as id,D as ids,T as modules};
