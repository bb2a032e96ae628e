import type { NetworkFacts } from "../../../src/preflight/own-network.ts";
import { Account } from "./account.ts";
import { INPUTS } from "./deployed.ts";

export const VPC = "vpc-0123456789abcdef0";
export const subnet = (id: string, zone: string, more: object = {}) => ({
  SubnetId: `subnet-0000000${id}`,
  VpcId: VPC,
  AvailabilityZone: `eu-west-1${zone}`,
  CidrBlock: `10.7.${id.charCodeAt(0)}.0/24`,
  AvailableIpAddressCount: 251,
  ...more,
});
export const table = (subnets: readonly string[], GatewayId: string, more: object = {}) => ({
  Associations: subnets.map((id) => ({ SubnetId: `subnet-0000000${id}` })),
  Routes: [{ DestinationCidrBlock: "0.0.0.0/0", GatewayId, State: "active" as const }],
  ...more,
});

/** A network in which a stack can work. */
export const good: NetworkFacts = {
  vpc: {
    VpcId: VPC,
    CidrBlock: "10.6.0.0/16",
    CidrBlockAssociationSet: [
      { CidrBlock: "10.6.0.0/16", CidrBlockState: { State: "associated" } },
      { CidrBlock: "10.7.0.0/16", CidrBlockState: { State: "associated" } },
    ],
  },
  dnsSupport: true,
  dnsHostnames: true,
  publicSubnets: [subnet("a", "a"), subnet("b", "b")],
  privateSubnets: [subnet("c", "a"), subnet("d", "b")],
  routeTables: [table(["a", "b"], "igw-1"), table(["c", "d"], "nat-1")],
};
export const OWN = {
  ...INPUTS,
  "vpc-id": VPC,
  "public-subnet-ids": "subnet-0000000b, subnet-0000000a",
  "private-subnet-ids": "subnet-0000000c\nsubnet-0000000d",
};

/** An account with that network. */
export function inOwnVpc(facts: NetworkFacts = good) {
  const account = new Account();
  account.writeServers("x");
  const handlers = {
    ...account.handlers,
    "EC2.DescribeVpcs": () => ({ Vpcs: [facts.vpc] }),
    "EC2.DescribeVpcAttribute": ({ Attribute }: { Attribute: string }) =>
      Attribute === "enableDnsSupport"
        ? { EnableDnsSupport: { Value: facts.dnsSupport } }
        : { EnableDnsHostnames: { Value: facts.dnsHostnames } },
    "EC2.DescribeSubnets": () => ({ Subnets: [...facts.privateSubnets, ...facts.publicSubnets] }),
    "EC2.DescribeRouteTables": () => ({ RouteTables: facts.routeTables }),
  };
  return { account, handlers };
}
