const A=2339,c=[2339],s={2339:((o,e,t)=>{t.r(e),t.d(e,{CLOSED:()=>a.t,gateOf:()=>a.n});var a=t(6853)}),6853:((o,e,t)=>{t.
d(e,{n:()=>S,t:()=>n});const a=["AWS::AutoScaling::AutoScalingGroup","AWS::EC2::EIP","AWS::EC2::InternetGateway","AWS::E\
C2::NatGateway","AWS::EC2::Route","AWS::EC2::RouteTable","AWS::EC2::SecurityGroup","AWS::EC2::Subnet","AWS::EC2::SubnetR\
outeTableAssociation","AWS::EC2::VPC","AWS::EC2::VPCGatewayAttachment","AWS::ElastiCache::CacheCluster","AWS::ElastiCach\
e::SubnetGroup","AWS::ElasticLoadBalancingV2::Listener","AWS::ElasticLoadBalancingV2::LoadBalancer","AWS::ElasticLoadBal\
ancingV2::TargetGroup","AWS::SSM::Parameter"],S=({allowReplacement:l})=>({stateful:a,allowed:l}),n={stateful:a,allowed:[]}})};export{A as id,c as ids,s as modules};
