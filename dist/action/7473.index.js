const O=7473,M=[7473],T={5793:((b,d,c)=>{c.d(d,{t:()=>e});var m=c(7643),i=c(7598);const s=63;function e({account:n,region:t},r){
const a=(0,i.createHash)("sha256").update(r).digest("hex").slice(0,8),o=`${m.c}-${n}-${t}-`,D=Math.max(0,s-o.length-a.length-
1),_=r.toLowerCase().slice(0,D).replace(/-+$/,"");return _?`${o}${_}-${a}`:`${o}${a}`}}),1105:((b,d,c)=>{c.d(d,{a:()=>_,
c:()=>a,d:()=>t,f:()=>e,i:()=>l,l:()=>r,n:()=>C,o:()=>D,r:()=>u,s:()=>o,t:()=>E,u:()=>n});var m=c(550),i=c(765),s=c(4629);
const e=(0,m.t)(s.m,"AmazonEC2","EC2Client",i.t),n={},t=(p,A,v,x)=>[];var r=class extends e(n,t,"DescribeAccountAttribut\
es",s.t){},a=class extends e(n,t,"DescribeAddresses",s.n){},o=class extends e(n,t,"DescribeInstances",s.o){},D=class extends e(
n,t,"DescribeInstanceTypeOfferings",s.i){},_=class extends e(n,t,"DescribeInstanceTypes",s.a){},l=class extends e(n,t,"D\
escribeRouteTables",s.c){},u=class extends e(n,t,"DescribeSubnets",s.l){},C=class extends e(n,t,"DescribeVpcAttribute",s.
u){},E=class extends e(n,t,"DescribeVpcs",s.d){}})};export{O as id,M as ids,T as modules};
