import type { Gate } from "../cloudformation/gate.ts";
import type { Inputs } from "../inputs.ts";

/**
 * Types whose replacement or deletion is felt: a cold cache, another address to connect to, a network that everything
 * lies in, desired state that is read by its path, the fleet itself.
 */
const STATEFUL: readonly string[] = [
  "AWS::AutoScaling::AutoScalingGroup",
  "AWS::EC2::EIP",
  "AWS::EC2::InternetGateway",
  "AWS::EC2::NatGateway",
  "AWS::EC2::Route",
  "AWS::EC2::RouteTable",
  "AWS::EC2::SecurityGroup",
  "AWS::EC2::Subnet",
  "AWS::EC2::SubnetRouteTableAssociation",
  "AWS::EC2::VPC",
  "AWS::EC2::VPCGatewayAttachment",
  "AWS::ElastiCache::CacheCluster",
  "AWS::ElastiCache::SubnetGroup",
  "AWS::ElasticLoadBalancingV2::Listener",
  "AWS::ElasticLoadBalancingV2::LoadBalancer",
  "AWS::ElasticLoadBalancingV2::TargetGroup",
  "AWS::SSM::Parameter",
];

export const gateOf = ({ allowReplacement }: Pick<Inputs, "allowReplacement">): Gate => ({
  stateful: STATEFUL,
  allowed: allowReplacement,
});

/** The gate as it stands between runs. */
export const CLOSED: Gate = { stateful: STATEFUL, allowed: [] };
