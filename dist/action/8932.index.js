const I=8932,T=[8932],A={8932:((p,l,o)=>{o.d(l,{validationError:()=>R});var n=o(5913),u=o(8669),E=class extends(0,n.r)(n.
t,n.n,"DescribeEvents",n.l){};const v=10;async function R(s,i,r){const e=await O(s,i).catch(()=>[]),t=e.find(({EventType:_,
ValidationFailureMode:f})=>_==="VALIDATION_ERROR"&&f!=="WARN")??e.find(({EventType:_})=>_==="HOOK_INVOCATION_ERROR")??e[0];
if(!t)return;const a=t.ValidationStatusReason??t.HookStatusReason??t.ResourceStatusReason,d=t.ValidationPath?` (at ${t.ValidationPath}\
)`:"",c={logicalId:t.LogicalResourceId??"",type:t.ResourceType??"",status:t.ValidationName??t.EventType??"FAILED"};return(0,u.
n)(c,`${a??r}${d}`)}async function O(s,{StackName:i,ChangeSetName:r}){const e=[];let t;for(let a=0;a<v;a++){const{OperationEvents:d=[],
NextToken:c}=await s.send(new E({StackName:i,ChangeSetName:r,Filters:{FailedEvents:!0},...t&&{NextToken:t}}));if(e.push(
...d),t=c,!t)break}return e.reverse()}})};export{I as id,T as ids,A as modules};
