import listener from "../../contract/listener.json" with { type: "json" };
import type { StackConfig } from "./config.ts";
import { getAtt, ref } from "./intrinsics.ts";
import { ID } from "./logical-ids.ts";
import type { Network } from "./network.ts";
import { tags } from "./tags.ts";
import { type Resource, type Resources, resource, type Text, type Value } from "./types.ts";

/** Listeners keep their connections for hours; the longest idle time that the load balancer allows. */
const IDLE_SECONDS = 6000;
/** After this the connections of a node that leaves are ended; by default each one would cost five minutes. */
const DRAIN_SECONDS = 30;

export interface LoadBalancerIds {
  readonly loadBalancer: string;
  readonly targetGroup: string;
  readonly listener: string;
}

/**
 * Elastic IPs are fixed for the life of a load balancer, and a target group serves one load balancer only. So a stack
 * with them has other logical ids: switching makes a new set before the old one goes.
 */
export function loadBalancerIds(config: StackConfig): LoadBalancerIds {
  const stem = config.elasticIps ? "ElasticIp" : "";
  return {
    loadBalancer: `${stem}LoadBalancer`,
    targetGroup: `${stem}TargetGroup`,
    listener: `${stem}LoadBalancerListener`,
  };
}

export const loadBalancerDnsName = (config: StackConfig): Text =>
  getAtt(loadBalancerIds(config).loadBalancer, "DNSName");

export function loadBalancer(config: StackConfig, network: Network): Resources {
  const ids = loadBalancerIds(config);
  return {
    ...addresses(config, network),
    [ids.loadBalancer]: resource(
      "AWS::ElasticLoadBalancingV2::LoadBalancer",
      {
        Type: "network",
        Scheme: "internet-facing",
        ...placement(config, network),
        // A network load balancer made without a security group can never get one.
        SecurityGroups: [ref(ID.loadBalancerSecurityGroup)],
        LoadBalancerAttributes: attributes({ "load_balancing.cross_zone.enabled": "true" }),
        Tags: tags(config),
      },
      // "The VPC has no internet gateway" otherwise.
      { DependsOn: network.gateway },
    ),
    [ids.targetGroup]: targetGroup(config, network),
    [ids.listener]: resource("AWS::ElasticLoadBalancingV2::Listener", {
      LoadBalancerArn: ref(ids.loadBalancer),
      Protocol: "TCP",
      Port: listener.port,
      DefaultActions: [{ Type: "forward", TargetGroupArn: ref(ids.targetGroup) }],
      ListenerAttributes: attributes({ "tcp.idle_timeout.seconds": String(IDLE_SECONDS) }),
    }),
  };
}

const attributes = (values: Readonly<Record<string, string>>): Value =>
  Object.entries(values).map(([Key, Value]) => ({ Key, Value }));

const addressId = (index: number): string => `LoadBalancerAddress${index}`;

function addresses(config: StackConfig, network: Network): Resources {
  if (!config.elasticIps) return {};
  const address = (index: number): [string, Resource] => [
    addressId(index),
    resource(
      "AWS::EC2::EIP",
      { Domain: "vpc", Tags: tags(config, `${config.stackName}-load-balancer`) },
      { DependsOn: network.gateway },
    ),
  ];
  return Object.fromEntries(network.publicSubnets.map((_, index) => address(index)));
}

function placement(config: StackConfig, network: Network): { readonly [key: string]: Value } {
  if (!config.elasticIps) return { Subnets: network.publicSubnets };
  return {
    SubnetMappings: network.publicSubnets.map((SubnetId, index) => ({
      SubnetId,
      AllocationId: getAtt(addressId(index), "AllocationId"),
    })),
  };
}

/** Checks at the fastest pace there is: a node that stops answering is out after two checks, ten seconds. */
function targetGroup(config: StackConfig, network: Network): Resource {
  return resource("AWS::ElasticLoadBalancingV2::TargetGroup", {
    TargetType: "instance",
    Protocol: "TCP",
    Port: listener.port,
    VpcId: network.vpcId,
    HealthCheckProtocol: "TCP",
    HealthCheckPort: "traffic-port",
    HealthCheckIntervalSeconds: 5,
    HealthCheckTimeoutSeconds: 2,
    HealthyThresholdCount: 2,
    UnhealthyThresholdCount: 2,
    TargetGroupAttributes: attributes({
      "deregistration_delay.timeout_seconds": String(DRAIN_SECONDS),
      "deregistration_delay.connection_termination.enabled": "true",
    }),
    Tags: tags(config),
  });
}
