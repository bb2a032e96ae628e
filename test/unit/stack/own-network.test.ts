import { expect, test } from "vitest";
import { ownNetwork, render } from "./support/configurations.ts";
import { at, idsOf } from "./support/graph.ts";

const template = render({ ownNetwork, elasticIps: true, vpcCidr: "10.99.0.0/16" });

test("a stack in a VPC of one's own makes, changes and deletes nothing of it", () => {
  const types = Object.values(template.Resources).map(({ Type }) => Type);
  const made = types.filter((type) => /EC2::(VPC|Subnet|Route|InternetGateway|NatGateway)/.test(type));
  expect(made).toEqual([]);
  expect(types).toContain("AWS::EC2::SecurityGroup");
  expect(JSON.stringify(template)).not.toContain("10.99.0.0");
});

test("everything lies in the subnets that were given", () => {
  const { vpcId, publicSubnetIds, privateSubnetIds } = ownNetwork;
  for (const id of idsOf(template, "AWS::EC2::SecurityGroup"))
    expect(at(template, id).Properties["VpcId"], id).toBe(vpcId);
  expect(at(template, "ElasticIpTargetGroup").Properties["VpcId"]).toBe(vpcId);
  expect(at(template, "ListenerGroup").Properties["VPCZoneIdentifier"]).toEqual(publicSubnetIds);
  expect(at(template, "ElasticIpLoadBalancer").Properties["SubnetMappings"]).toEqual(
    publicSubnetIds.map((SubnetId, index) => ({
      SubnetId,
      AllocationId: { "Fn::GetAtt": [`LoadBalancerAddress${index}`, "AllocationId"] },
    })),
  );
  expect(at(template, "PortProbe").Properties["VpcConfig"]).toMatchObject({ SubnetIds: privateSubnetIds });
  const [group = ""] = idsOf(template, "AWS::ElastiCache::SubnetGroup");
  expect(at(template, group).Properties["SubnetIds"]).toEqual(privateSubnetIds);
});

test("port-probe is told the VPC's range by a stack parameter, which a stack of its own network does not have", () => {
  expect(template.Parameters).toHaveProperty("VpcCidr");
  expect(at(template, "PortProbe").Properties["Environment"]).toMatchObject({
    Variables: { VPC_CIDR: { Ref: "VpcCidr" } },
  });
  expect(render().Parameters).not.toHaveProperty("VpcCidr");
});

test("what needs the internet gateway waits for none, because it is there", () => {
  const dependencies = Object.values(template.Resources).flatMap(({ DependsOn = [] }) => DependsOn);
  expect(dependencies.filter((id) => !Object.hasOwn(template.Resources, id))).toEqual([]);
  expect(at(template, "ElasticIpLoadBalancer")).not.toHaveProperty("DependsOn");
});
