const u=6872,E=[6872,1548],p={1548:((m,a,t)=>{t.r(a),t.d(a,{GetAccountSettingsCommand:()=>n.t,LambdaClient:()=>n.a});var n=t(
9996),_=t(4471),d=t(6187)}),4247:((m,a,t)=>{t.d(a,{t:()=>n});function n({head:_,rows:d}){const i=[_,...d],l=_.map((s,o)=>Math.
max(...i.map(e=>(e[o]??"").length))),c=s=>l.map((o,e)=>(s[e]??"").padEnd(o)).join("  ").trimEnd();return[c(_),l.map(s=>"\
\u2500".repeat(s)).join("  "),...d.map(c)]}}),5633:((m,a,t)=>{t.d(a,{t:()=>n});async function n(..._){return await Promise.
allSettled(_),await Promise.all(_)}})};export{u as id,E as ids,p as modules};
