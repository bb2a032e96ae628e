const f=8932,A=[8932],P={8932:((T,E,n)=>{n.d(E,{validationError:()=>O});var o=n(5913),l=n(2903),u=n(8669),v=class extends(0,o.
r)(o.t,o.n,"DescribeEvents",l.o){};const R=10;async function O(s,i,r){const e=await D(s,i).catch(()=>[]),t=e.find(({EventType:_,
ValidationFailureMode:I})=>_==="VALIDATION_ERROR"&&I!=="WARN")??e.find(({EventType:_})=>_==="HOOK_INVOCATION_ERROR")??e[0];
if(!t)return;const a=t.ValidationStatusReason??t.HookStatusReason??t.ResourceStatusReason,d=t.ValidationPath?` (at ${t.ValidationPath}\
)`:"",c={logicalId:t.LogicalResourceId??"",type:t.ResourceType??"",status:t.ValidationName??t.EventType??"FAILED"};return(0,u.
n)(c,`${a??r}${d}`)}async function D(s,{StackName:i,ChangeSetName:r}){const e=[];let t;for(let a=0;a<R;a++){const{OperationEvents:d=[],
NextToken:c}=await s.send(new v({StackName:i,ChangeSetName:r,Filters:{FailedEvents:!0},...t&&{NextToken:t}}));if(e.push(
...d),t=c,!t)break}return e.reverse()}})};export{f as id,A as ids,P as modules};
