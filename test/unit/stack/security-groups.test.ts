import { describe, expect, test } from "vitest";
import { base, render } from "./support/configurations.ts";
import { at, idsOf, objects } from "./support/graph.ts";

const template = render();
const rules = (id: string) => {
  const { SecurityGroupIngress = [], SecurityGroupEgress = [] } = at(template, id).Properties;
  return { in: SecurityGroupIngress, out: SecurityGroupEgress };
};
const on2408 = { IpProtocol: "tcp", FromPort: 2408, ToPort: 2408 };

describe("security groups", () => {
  test("of the load balancer let 2408 in from the allowed ranges only, and out to the listeners only", () => {
    expect(rules("LoadBalancerSecurityGroup")).toEqual({
      in: base.allowedCidrs.map((CidrIp) => ({ ...on2408, CidrIp })),
      out: [{ ...on2408, DestinationSecurityGroupId: { Ref: "ListenerSecurityGroup" } }],
    });
  });

  test("of port-probe let nothing in, and 2408 out to the listeners only", () => {
    expect(rules("PortProbeSecurityGroup")).toEqual({
      in: [],
      out: [{ ...on2408, DestinationSecurityGroupId: { Ref: "ListenerSecurityGroup" } }],
    });
  });

  test("of the listeners let 2408 in from load balancer and probe, and nothing else", () => {
    expect(rules("ListenerSecurityGroup").in).toEqual([]);
    expect(
      idsOf(template, "AWS::EC2::SecurityGroupIngress").map((id) => at(template, id).Properties),
    ).toEqual(
      ["LoadBalancerSecurityGroup", "PortProbeSecurityGroup"].map((source) => ({
        ...on2408,
        GroupId: { Ref: "ListenerSecurityGroup" },
        SourceSecurityGroupId: { Ref: source },
      })),
    );
  });

  test("of memcached let 11211 in from the listeners only, and nothing out", () => {
    expect(rules("MemcachedSecurityGroup")).toMatchObject({
      in: [{ FromPort: 11211, ToPort: 11211, SourceSecurityGroupId: { Ref: "ListenerSecurityGroup" } }],
      out: [{ CidrIp: "127.0.0.1/32" }],
    });
    expect(rules("MemcachedSecurityGroup").in).toHaveLength(1);
  });

  test("each say what may go out, because EC2 gives one that does not a rule for everything", () => {
    for (const id of idsOf(template, "AWS::EC2::SecurityGroup")) {
      expect(rules(id).out, id).toHaveLength(1);
    }
  });

  test("open no port to the world unless the allowed ranges say so", () => {
    const open = (changes: Parameters<typeof render>[0]) =>
      [...objects(render(changes).Resources)].filter(
        ([path, value]) =>
          path.includes("SecurityGroupIngress") && "CidrIp" in value && value.CidrIp === "0.0.0.0/0",
      ).length;
    expect(open({})).toBe(0);
    expect(open({ allowedCidrs: ["0.0.0.0/0"] })).toBe(1);
  });
});
