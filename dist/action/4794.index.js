const h=4794,v=[4794],f={1008:((o,r,n)=>{n.d(r,{t:()=>d});var c=n(8522);const u=new Uint32Array(256);for(let t=0;t<256;++t){
let e=t;for(let s=0;s<8;++s)e=e&1?3988292384^e>>>1:e>>>1;u[t]=e>>>0}const i=4294967295;var _=class{digestLength=4;checksum=i;update(t){
for(let e=0;e<t.length;++e)this.checksum=this.checksum>>>8^u[(this.checksum^t[e])&255]}digestSync(){return(this.checksum^
i)>>>0}async digest(){const t=this.digestSync(),e=new Uint8Array(4);return new DataView(e.buffer).setUint32(0,t,!1),e}reset(){
this.checksum=i}};const a=typeof c.crc32=="function"?c.crc32:void 0,d=a?l(a):_;function l(t){return class{digestLength=4;value=0;update(s){
this.value=t(s,this.value)}digestSync(){return this.value>>>0}async digest(){const s=new Uint8Array(4);return new DataView(
s.buffer).setUint32(0,this.digestSync(),!1),s}reset(){this.value=0}}}}),1393:((o,r,n)=>{n.d(r,{EventStreamSerde:()=>c.t,
eventStreamSerdeProvider:()=>c.r});var c=n(3655)})};export{h as id,v as ids,f as modules};
