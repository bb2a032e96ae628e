import { describe, expect, test } from "vitest";
import type { Properties } from "../../../src/stack/types.ts";
import { render } from "./support/configurations.ts";
import { idsOf, theOnly } from "./support/graph.ts";

const properties = (type: Parameters<typeof theOnly>[1], changes = {}): Properties =>
  theOnly(render(changes), type).Properties;
const LOAD_BALANCER = "AWS::ElasticLoadBalancingV2::LoadBalancer";
const TARGET_GROUP = "AWS::ElasticLoadBalancingV2::TargetGroup";
const LISTENER = "AWS::ElasticLoadBalancingV2::Listener";

describe("the load balancer", () => {
  test("faces the internet across zones, with its security group from the start", () => {
    expect(properties(LOAD_BALANCER)).toMatchObject({
      Type: "network",
      Scheme: "internet-facing",
      SecurityGroups: [{ Ref: "LoadBalancerSecurityGroup" }],
      LoadBalancerAttributes: [{ Key: "load_balancing.cross_zone.enabled", Value: "true" }],
      Subnets: [{ Ref: "PublicSubnet0" }, { Ref: "PublicSubnet1" }],
    });
  });

  test("forwards TCP 2408 and holds idle connections for 6000 s", () => {
    expect(properties(LISTENER)).toEqual({
      LoadBalancerArn: { Ref: "LoadBalancer" },
      Protocol: "TCP",
      Port: 2408,
      DefaultActions: [{ Type: "forward", TargetGroupArn: { Ref: "TargetGroup" } }],
      ListenerAttributes: [{ Key: "tcp.idle_timeout.seconds", Value: "6000" }],
    });
  });

  test("checks TCP 2408 at 5 s / 2 s / 2 / 2 and ends what still runs to a leaving node after 30 s", () => {
    expect(properties(TARGET_GROUP)).toMatchObject({
      TargetType: "instance",
      Protocol: "TCP",
      Port: 2408,
      HealthCheckProtocol: "TCP",
      HealthCheckPort: "traffic-port",
      HealthCheckIntervalSeconds: 5,
      HealthCheckTimeoutSeconds: 2,
      HealthyThresholdCount: 2,
      UnhealthyThresholdCount: 2,
      TargetGroupAttributes: [
        { Key: "deregistration_delay.timeout_seconds", Value: "30" },
        { Key: "deregistration_delay.connection_termination.enabled", Value: "true" },
      ],
    });
  });

  test("takes one Elastic IP for each zone when asked to", () => {
    const changes = { elasticIps: true, zoneCount: 3 };
    const { Subnets, SubnetMappings } = properties(LOAD_BALANCER, changes);
    expect(Subnets).toBeUndefined();
    expect(SubnetMappings).toEqual(
      [0, 1, 2].map((zone) => ({
        SubnetId: { Ref: `PublicSubnet${zone}` },
        AllocationId: { "Fn::GetAtt": [`LoadBalancerAddress${zone}`, "AllocationId"] },
      })),
    );
    expect(idsOf(render(changes), "AWS::EC2::EIP")).toHaveLength(3);
  });

  test("with Elastic IPs is another set of resources, because its addresses are fixed for its life", () => {
    const ids = (elasticIps: boolean) => idsOf(render({ elasticIps }), LOAD_BALANCER, TARGET_GROUP, LISTENER);
    expect(new Set([...ids(true), ...ids(false)]).size).toBe(6);
  });
});
