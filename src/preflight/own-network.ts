import type { EC2Client, RouteTable, Subnet, Vpc } from "@aws-sdk/client-ec2";
import {
  DescribeRouteTablesCommand,
  DescribeSubnetsCommand,
  DescribeVpcAttributeCommand,
  DescribeVpcsCommand,
} from "../aws/ec2.ts";
import { isNamed } from "../aws/failures.ts";
import { AppError, messageOf } from "../errors.ts";
import { type Cidr, parseCidr, sizeOf } from "../inputs/cidr.ts";
import type { OwnNetwork } from "../stack/config.ts";

/** A load balancer wants so many free addresses in each of its subnets (Network Load Balancers, "Subnets"). */
const BALANCER = 8;
/** The interfaces of port-probe, and one more while they are replaced. */
const PROBE = 2;

/** What is put into the network. */
export interface Wanted {
  /** Instances. */
  readonly size: number;
  readonly memcachedNodes: number;
  /** The stack is not there yet: all its addresses must be free. */
  readonly isNew: boolean;
}

export interface NetworkFacts {
  readonly vpc: Vpc;
  readonly dnsSupport: boolean;
  readonly dnsHostnames: boolean;
  readonly publicSubnets: readonly Subnet[];
  readonly privateSubnets: readonly Subnet[];
  readonly routeTables: readonly RouteTable[];
}

export interface FoundNetwork {
  /** Range of the VPC in which the public subnets lie. */
  readonly cidr: string;
  /** One for each pair of subnets, in the order of the public ones. */
  readonly zones: readonly string[];
}

/** Reads the operator's network and refuses one in which the stack could not work: `network.unsuitable`, all at once. */
export async function findOwnNetwork(
  client: EC2Client,
  own: OwnNetwork,
  wanted: Wanted,
): Promise<FoundNetwork> {
  const facts = await readFacts(client, own).catch((error: unknown) => {
    if (!isNamed(error, "InvalidVpcID.NotFound", "InvalidSubnetID.NotFound")) throw error;
    throw new AppError("network.unsuitable", `${messageOf(error)}; set an id of this account and region`, {
      cause: error,
    });
  });
  const details = networkProblems(facts, wanted);
  if (details.length === 0) return found(facts);
  const [first = ""] = details;
  const message = details.length === 1 ? first : `VPC ${own.vpcId} does not suit in ${details.length} points`;
  throw new AppError("network.unsuitable", message, { details: details.length === 1 ? [] : details });
}

async function readFacts(client: EC2Client, own: OwnNetwork): Promise<NetworkFacts> {
  const { vpcId: VpcId } = own;
  const { Vpcs = [] } = await client.send(new DescribeVpcsCommand({ VpcIds: [VpcId] }));
  const ids = [...own.publicSubnetIds, ...own.privateSubnetIds];
  const [{ Subnets = [] }, support, hostnames, routeTables] = await Promise.all([
    client.send(new DescribeSubnetsCommand({ SubnetIds: ids })),
    client.send(new DescribeVpcAttributeCommand({ VpcId, Attribute: "enableDnsSupport" })),
    client.send(new DescribeVpcAttributeCommand({ VpcId, Attribute: "enableDnsHostnames" })),
    readRouteTables(client, VpcId),
  ]);
  const pick = (wanted: readonly string[]) =>
    wanted.flatMap((id) => Subnets.find(({ SubnetId }) => SubnetId === id) ?? []);
  return {
    vpc: Vpcs[0] ?? {},
    dnsSupport: support.EnableDnsSupport?.Value ?? false,
    dnsHostnames: hostnames.EnableDnsHostnames?.Value ?? false,
    publicSubnets: pick(own.publicSubnetIds),
    privateSubnets: pick(own.privateSubnetIds),
    routeTables,
  };
}

async function readRouteTables(client: EC2Client, vpcId: string): Promise<readonly RouteTable[]> {
  const tables: RouteTable[] = [];
  let token: string | undefined;
  do {
    const Filters = [{ Name: "vpc-id", Values: [vpcId] }];
    const page = await client.send(
      new DescribeRouteTablesCommand({ Filters, ...(token && { NextToken: token }) }),
    );
    tables.push(...(page.RouteTables ?? []));
    token = page.NextToken;
  } while (token);
  return tables;
}

/** Everything about a network that is in the way, each as one sentence with what to change. */
export function networkProblems(facts: NetworkFacts, wanted: Wanted): readonly string[] {
  const { vpc, publicSubnets, privateSubnets } = facts;
  const all = [...publicSubnets, ...privateSubnets];
  const foreign = all.filter(({ VpcId }) => VpcId !== vpc.VpcId);
  return [
    ...foreign.map(
      ({ SubnetId, VpcId }) => `${SubnetId} lies in ${VpcId}, not in ${vpc.VpcId}; set subnets of that VPC`,
    ),
    ...twice("public", publicSubnets),
    ...twice("private", privateSubnets),
    ...differing(publicSubnets, privateSubnets),
    ...publicSubnets
      .filter((subnet) => !isPublic(facts.routeTables, subnet))
      .map(({ SubnetId }) => withoutWay(SubnetId)),
    ...(foreign.length === 0 && !rangeOf(facts)
      ? [`the public subnets lie in more than one range of ${vpc.VpcId}; set subnets of one range`]
      : []),
    ...(facts.dnsSupport ? [] : [`${vpc.VpcId} has no DNS support; set enableDnsSupport`]),
    ...(facts.dnsHostnames ? [] : [`${vpc.VpcId} gives no DNS host names; set enableDnsHostnames`]),
    ...(wanted.isNew ? crowded(facts, wanted) : []),
  ];
}

const withoutWay = (id = ""): string =>
  `${id} is no public subnet: it has no route for 0.0.0.0/0 to an internet gateway; add one, or set another subnet`;

const zonesOf = (subnets: readonly Subnet[]): readonly string[] =>
  subnets.map(({ AvailabilityZone = "" }) => AvailabilityZone);

function twice(kind: string, subnets: readonly Subnet[]): readonly string[] {
  const zones = zonesOf(subnets);
  const doubled = [...new Set(zones.filter((zone, index) => zones.indexOf(zone) !== index))];
  return doubled.map((zone) => `two ${kind} subnets lie in ${zone}; set one in each zone`);
}

function differing(open: readonly Subnet[], closed: readonly Subnet[]): readonly string[] {
  const [a, b] = [open, closed].map((subnets) => [...new Set(zonesOf(subnets))].sort().join(", "));
  return a === b
    ? []
    : [`the public subnets lie in ${a}, the private ones in ${b}; set one of each in each zone`];
}

/** By the subnet's own route table, or by the main one, which holds for subnets without one. */
function isPublic(tables: readonly RouteTable[], { SubnetId }: Subnet): boolean {
  const has = (
    test: (association: { SubnetId?: string | undefined; Main?: boolean | undefined }) => boolean,
  ) => tables.find(({ Associations = [] }) => Associations.some(test));
  const table = has((one) => one.SubnetId === SubnetId) ?? has((one) => one.Main === true);
  return (table?.Routes ?? []).some(
    ({ DestinationCidrBlock, GatewayId, State }) =>
      DestinationCidrBlock === "0.0.0.0/0" && GatewayId?.startsWith("igw-") && State !== "blackhole",
  );
}

function crowded({ publicSubnets, privateSubnets }: NetworkFacts, wanted: Wanted): readonly string[] {
  const share = (count: number, subnets: readonly Subnet[]) => Math.ceil(count / Math.max(1, subnets.length));
  // During a replacement twice as many instances run.
  const open = BALANCER + share(2 * wanted.size, publicSubnets);
  const closed = PROBE + share(wanted.memcachedNodes, privateSubnets);
  const lacking = (subnets: readonly Subnet[], needed: number): readonly string[] =>
    subnets
      .filter(({ AvailableIpAddressCount = 0 }) => AvailableIpAddressCount < needed)
      .map(
        ({ SubnetId, AvailableIpAddressCount }) =>
          `${SubnetId} has ${AvailableIpAddressCount} free addresses, ${needed} are needed; set a larger subnet`,
      );
  return [...lacking(publicSubnets, open), ...lacking(privateSubnets, closed)];
}

/** The range of the VPC that holds all public subnets: what port-probe may connect to. */
function rangeOf({ vpc, publicSubnets }: NetworkFacts): string | undefined {
  const ranges = [
    ...(vpc.CidrBlockAssociationSet ?? [])
      .filter(({ CidrBlockState }) => CidrBlockState?.State === "associated")
      .map(({ CidrBlock = "" }) => CidrBlock),
    ...(vpc.CidrBlock ? [vpc.CidrBlock] : []),
  ];
  return ranges.find((range) => publicSubnets.every(({ CidrBlock = "" }) => holds(range, CidrBlock)));
}

function holds(range: string, part: string): boolean {
  const [outer, inner] = [range, part].map(parseCidr);
  const end = ({ base, prefix }: Cidr): number => base + sizeOf({ base, prefix });
  return outer !== undefined && inner !== undefined && outer.base <= inner.base && end(inner) <= end(outer);
}

const found = (facts: NetworkFacts): FoundNetwork => ({
  cidr: rangeOf(facts) ?? "",
  zones: zonesOf(facts.publicSubnets),
});
