import type { NetworkFacts } from "../../../../src/preflight/own-network.ts";
import { type Ran, runAction } from "../action.ts";
import { inOwnVpc, OWN, subnet, table, VPC } from "../own-vpc.ts";
import { found, type Given, type Table } from "./effect.ts";
import { templateOf } from "./sent-template.ts";

/** A VPC of any id with more subnets than a stack needs: a, b and e are public, c, d and f are private. */
const network = (VpcId: string): NetworkFacts => ({
  vpc: { VpcId, CidrBlock: "10.7.0.0/16" },
  dnsSupport: true,
  dnsHostnames: true,
  publicSubnets: [subnet("a", "a", { VpcId }), subnet("b", "b", { VpcId }), subnet("e", "b", { VpcId })],
  privateSubnets: [subnet("c", "a", { VpcId }), subnet("d", "b", { VpcId }), subnet("f", "b", { VpcId })],
  routeTables: [table(["a", "b", "e"], "igw-1"), table(["c", "d", "f"], "nat-1")],
});

const deploy = (given: Given): Promise<Ran> =>
  runAction({ ...OWN, ...given }, inOwnVpc(network(given["vpc-id"] ?? VPC)).handlers);

/** A property of the resources of this type in the template, of each once. */
const property = (type: string, name: string) =>
  found(deploy, (ran) => {
    const resources: readonly { Type: string; Properties: Record<string, unknown> }[] = Object.values(
      JSON.parse(templateOf(ran)).Resources,
    );
    const values = resources.filter(({ Type }) => Type === type).map(({ Properties }) => Properties[name]);
    return [...new Set(values)];
  });

const subnets = (...ids: readonly string[]): string[] => ids.map((id) => `subnet-0000000${id}`);

/** Inputs of a network that is there already. */
export const NETWORK = {
  "vpc-id": {
    sent: property("AWS::EC2::SecurityGroup", "VpcId"),
    values: [
      [VPC, [VPC]],
      ["vpc-0000000f", ["vpc-0000000f"]],
    ],
  },
  "public-subnet-ids": {
    sent: property("AWS::AutoScaling::AutoScalingGroup", "VPCZoneIdentifier"),
    values: [
      [subnets("a", "b").join(), [subnets("a", "b")]],
      [subnets("a", "e").join(), [subnets("a", "e")]],
    ],
  },
  "private-subnet-ids": {
    sent: property("AWS::ElastiCache::SubnetGroup", "SubnetIds"),
    values: [
      [subnets("c", "d").join(), [subnets("c", "d")]],
      [subnets("c", "f").join(), [subnets("c", "f")]],
    ],
  },
} satisfies Table;
