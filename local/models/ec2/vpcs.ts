import { Fault, type JsonObject, type Operations, type Ports, type ResourceNotice } from "../../ports.ts";
import { flag, objects, text, texts } from "../json.ts";
import type { Network, Subnet } from "./network.ts";

interface Vpc {
  readonly cidr: string;
  readonly dnsSupport: boolean;
  readonly dnsHostnames: boolean;
}

interface Route {
  readonly tableId: string;
  readonly destination: string;
  readonly gatewayId: string;
}

/** VPCs and their routes as CloudFormation made them. Ranges are answered in the form that processes here can bind. */
export class Vpcs {
  private readonly ports: Ports;
  private readonly network: Network;
  private readonly vpcs = new Map<string, Vpc>();
  private readonly tables = new Map<string, string>();
  private readonly routes = new Map<string, Route>();
  private readonly associations = new Map<string, { readonly subnetId: string; readonly tableId: string }>();

  constructor(ports: Ports, network: Network) {
    this.ports = ports;
    this.network = network;
  }

  /** By type: what the emulator tells of. */
  notices(): Readonly<Record<string, (notice: ResourceNotice) => void>> {
    const kept =
      <T>(store: Map<string, T>, read: (notice: ResourceNotice, properties: JsonObject) => T) =>
      (notice: ResourceNotice): void => {
        if (notice.properties) store.set(notice.physicalId, read(notice, notice.properties));
        else store.delete(notice.physicalId);
      };
    return {
      "AWS::EC2::VPC": kept(this.vpcs, ({ attributes }, properties) => ({
        cidr: text(attributes, "CidrBlock") ?? text(properties, "CidrBlock") ?? "",
        // Defaults: template reference, AWS::EC2::VPC.
        dnsSupport: flag(properties, "EnableDnsSupport") ?? true,
        dnsHostnames: flag(properties, "EnableDnsHostnames") ?? false,
      })),
      "AWS::EC2::RouteTable": kept(this.tables, (_, properties) => text(properties, "VpcId") ?? ""),
      "AWS::EC2::Route": kept(this.routes, (_, properties) => ({
        tableId: text(properties, "RouteTableId") ?? "",
        destination: text(properties, "DestinationCidrBlock") ?? "",
        gatewayId: text(properties, "GatewayId") ?? text(properties, "NatGatewayId") ?? "",
      })),
      "AWS::EC2::SubnetRouteTableAssociation": kept(this.associations, (_, properties) => ({
        subnetId: text(properties, "SubnetId") ?? "",
        tableId: text(properties, "RouteTableId") ?? "",
      })),
    };
  }

  operations(): Operations {
    return {
      "ec2.DescribeVpcs": (input) => {
        const chosen = this.byIds([...this.vpcs], texts(input, "VpcIds"), "InvalidVpcID.NotFound", "vpc ID");
        return { Vpcs: chosen.map(([id, vpc]) => this.described(id, vpc)) };
      },
      "ec2.DescribeVpcAttribute": (input) => {
        const VpcId = text(input, "VpcId") ?? "";
        const [[, vpc] = []] = this.byIds([...this.vpcs], [VpcId], "InvalidVpcID.NotFound", "vpc ID");
        return text(input, "Attribute") === "enableDnsHostnames"
          ? { VpcId, EnableDnsHostnames: { Value: vpc?.dnsHostnames } }
          : { VpcId, EnableDnsSupport: { Value: vpc?.dnsSupport } };
      },
      "ec2.DescribeSubnets": (input) => {
        const all = this.network.all().map((subnet): [string, Subnet] => [subnet.id, subnet]);
        const ids = texts(input, "SubnetIds");
        const chosen = this.byIds(all, ids, "InvalidSubnetID.NotFound", "subnet ID");
        return { Subnets: chosen.map(([, subnet]) => this.describedSubnet(subnet)) };
      },
      "ec2.DescribeRouteTables": (input) => {
        const vpcs = this.filtered(input, "vpc-id");
        const chosen = [...this.tables].filter(([, vpcId]) => !vpcs || vpcs.includes(vpcId));
        return { RouteTables: chosen.map(([id, vpcId]) => this.describedTable(id, vpcId)) };
      },
    };
  }

  private described(VpcId: string, { cidr }: Vpc): JsonObject {
    return {
      VpcId,
      State: "available",
      CidrBlock: cidr,
      CidrBlockAssociationSet: [{ CidrBlock: cidr, CidrBlockState: { State: "associated" } }],
      IsDefault: false,
      OwnerId: this.ports.accountId,
    };
  }

  private describedSubnet(subnet: Subnet): JsonObject {
    const { id, vpcId, zone } = subnet;
    return {
      SubnetId: id,
      VpcId: vpcId,
      State: "available",
      AvailabilityZone: zone,
      CidrBlock: this.network.cidrOf(subnet),
      AvailableIpAddressCount: this.network.freeIn(subnet),
      OwnerId: this.ports.accountId,
    };
  }

  private describedTable(RouteTableId: string, VpcId: string): JsonObject {
    const routes = [...this.routes.values()].filter(({ tableId }) => tableId === RouteTableId);
    const associations = [...this.associations].filter(([, { tableId }]) => tableId === RouteTableId);
    return {
      RouteTableId,
      VpcId,
      Routes: routes.map(({ destination, gatewayId }) => ({
        DestinationCidrBlock: destination,
        ...(gatewayId.startsWith("nat-") ? { NatGatewayId: gatewayId } : { GatewayId: gatewayId }),
        State: "active",
        Origin: "CreateRoute",
      })),
      Associations: associations.map(([RouteTableAssociationId, { subnetId }]) => ({
        RouteTableAssociationId,
        RouteTableId,
        SubnetId: subnetId,
        Main: false,
        AssociationState: { State: "associated" },
      })),
    };
  }

  private filtered(input: JsonObject, name: string): readonly string[] | undefined {
    const filter = objects(input, "Filters").find((one) => text(one, "Name") === name);
    return filter && texts(filter, "Values");
  }

  /** Those of these ids, all without ids; an unknown id is refused in EC2's words. */
  private byIds<T>(
    all: readonly (readonly [string, T])[],
    ids: readonly string[],
    code: string,
    what: string,
  ): readonly (readonly [string, T])[] {
    const unknown = ids.find((id) => !all.some(([one]) => one === id));
    if (unknown !== undefined) throw new Fault(code, `The ${what} '${unknown}' does not exist`);
    return ids.length === 0 ? all : all.filter(([id]) => ids.includes(id));
  }
}
