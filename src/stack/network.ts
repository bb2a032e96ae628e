import { STACK_PARAMETERS } from "../../contract/names.ts";
import { subnetPlan } from "./cidr.ts";
import type { StackConfig } from "./config.ts";
import { getAtt, ref, select, sub } from "./intrinsics.ts";
import { ID } from "./logical-ids.ts";
import { tags } from "./tags.ts";
import { type Resource, type Resources, resource, type Text } from "./types.ts";

const INTERNET_GATEWAY = "InternetGateway";
const ATTACHMENT = "InternetGatewayAttachment";
const PUBLIC_ROUTES = "PublicRouteTable";
const DEFAULT_ROUTE = "PublicDefaultRoute";

/** What the rest of the template knows of its network, whether the stack makes it or the operator has. */
export interface Network {
  readonly resources: Resources;
  readonly vpcId: Text;
  readonly vpcCidr: Text;
  /** One for each zone, in the order of the zones. */
  readonly publicSubnets: readonly Text[];
  readonly privateSubnets: readonly Text[];
  /** Wait for these before making what AWS refuses in a VPC without an internet gateway: load balancer, EIP. */
  readonly gateway: readonly string[];
  /** Wait for these before starting what needs the internet at once: instances that install packages. */
  readonly internet: readonly string[];
}

/** Name of zone i. Zones are a stack parameter, resolved once, so that subnets never move. */
export const zone = (index: number): Text => select(index, ref(STACK_PARAMETERS.zones));

/** A network of the stack's own. */
export function network(config: StackConfig): Network {
  const plan = subnetPlan(config.vpcCidr, config.zoneCount);
  const zones = Array.from({ length: config.zoneCount }, (_, index) => index);
  return {
    resources: {
      ...internet(config),
      ...Object.assign(
        {},
        ...zones.map((index) => publicSubnet(config, index, plan.publicCidrs[index] ?? "")),
      ),
      ...Object.assign(
        {},
        ...zones.map((index) => privateSubnet(config, index, plan.privateCidrs[index] ?? "")),
      ),
      ...nat(config),
    },
    vpcId: ref(ID.vpc),
    vpcCidr: getAtt(ID.vpc, "CidrBlock"),
    publicSubnets: zones.map((index) => ref(publicId(index))),
    privateSubnets: zones.map((index) => ref(privateId(index))),
    gateway: [ATTACHMENT],
    internet: [DEFAULT_ROUTE, ...zones.map((index) => `${publicId(index)}Routes`)],
  };
}

const publicId = (index: number): string => `PublicSubnet${index}`;
const privateId = (index: number): string => `PrivateSubnet${index}`;
const privateRoutesId = (index: number): string => `PrivateRouteTable${index}`;

/** Name with the zone in it: `production-public-us-east-1a`. */
const zonal = (config: StackConfig, kind: string, index: number): Text =>
  sub(`${config.stackName}-${kind}-\${Zone}`, { Zone: zone(index) });

function internet(config: StackConfig): Resources {
  return {
    [ID.vpc]: resource("AWS::EC2::VPC", {
      CidrBlock: config.vpcCidr,
      EnableDnsSupport: true,
      EnableDnsHostnames: true,
      Tags: tags(config),
    }),
    [INTERNET_GATEWAY]: resource("AWS::EC2::InternetGateway", { Tags: tags(config) }),
    [ATTACHMENT]: resource("AWS::EC2::VPCGatewayAttachment", {
      VpcId: ref(ID.vpc),
      InternetGatewayId: ref(INTERNET_GATEWAY),
    }),
    [PUBLIC_ROUTES]: resource("AWS::EC2::RouteTable", {
      VpcId: ref(ID.vpc),
      Tags: tags(config, `${config.stackName}-public`),
    }),
    // EC2 refuses a route to a gateway that is not attached, and no reference tells CloudFormation so.
    [DEFAULT_ROUTE]: resource(
      "AWS::EC2::Route",
      {
        RouteTableId: ref(PUBLIC_ROUTES),
        DestinationCidrBlock: "0.0.0.0/0",
        GatewayId: ref(INTERNET_GATEWAY),
      },
      { DependsOn: [ATTACHMENT] },
    ),
  };
}

function subnet(config: StackConfig, kind: string, index: number, cidr: string): Resource {
  return resource("AWS::EC2::Subnet", {
    VpcId: ref(ID.vpc),
    AvailabilityZone: zone(index),
    CidrBlock: cidr,
    // The launch template asks for a public address where one is wanted, so nothing else gets one by accident.
    MapPublicIpOnLaunch: false,
    Tags: tags(config, zonal(config, kind, index)),
  });
}

const association = (subnetId: string, routeTableId: string): Resource =>
  resource("AWS::EC2::SubnetRouteTableAssociation", {
    SubnetId: ref(subnetId),
    RouteTableId: ref(routeTableId),
  });

function publicSubnet(config: StackConfig, index: number, cidr: string): Resources {
  const id = publicId(index);
  return {
    [id]: subnet(config, "public", index, cidr),
    [`${id}Routes`]: association(id, PUBLIC_ROUTES),
  };
}

/** Each private subnet has a route table of its own, with or without NAT: so NAT can come and go without moving it. */
function privateSubnet(config: StackConfig, index: number, cidr: string): Resources {
  const id = privateId(index);
  return {
    [id]: subnet(config, "private", index, cidr),
    [privateRoutesId(index)]: resource("AWS::EC2::RouteTable", {
      VpcId: ref(ID.vpc),
      Tags: tags(config, zonal(config, "private", index)),
    }),
    [`${id}Routes`]: association(id, privateRoutesId(index)),
  };
}

/** None by default: neither the cache nodes nor port-probe, which live in the private subnets, call out. */
function nat(config: StackConfig): Resources {
  if (config.nat === "none") return {};
  const gateways = config.nat === "single" ? 1 : config.zoneCount;
  const resources: Record<string, Resource> = {};
  for (let index = 0; index < gateways; index++) Object.assign(resources, natGateway(config, index));
  for (let index = 0; index < config.zoneCount; index++) {
    resources[`PrivateDefaultRoute${index}`] = resource("AWS::EC2::Route", {
      RouteTableId: ref(privateRoutesId(index)),
      DestinationCidrBlock: "0.0.0.0/0",
      NatGatewayId: ref(natId(config.nat === "single" ? 0 : index)),
    });
  }
  return resources;
}

const natId = (index: number): string => `NatGateway${index}`;

function natGateway(config: StackConfig, index: number): Resources {
  const address = `NatAddress${index}`;
  return {
    // "You may need to define a dependency on the VPC-gateway attachment" (AWS::EC2::EIP, template reference).
    [address]: resource(
      "AWS::EC2::EIP",
      { Domain: "vpc", Tags: tags(config, zonal(config, "nat", index)) },
      { DependsOn: [ATTACHMENT] },
    ),
    [natId(index)]: resource(
      "AWS::EC2::NatGateway",
      {
        SubnetId: ref(publicId(index)),
        AllocationId: getAtt(address, "AllocationId"),
        Tags: tags(config, zonal(config, "nat", index)),
      },
      // Useless, and on deletion stuck, without the way out.
      { DependsOn: [DEFAULT_ROUTE, `${publicId(index)}Routes`] },
    ),
  };
}
