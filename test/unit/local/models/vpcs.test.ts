import { beforeEach, expect, test } from "vitest";
import type { JsonObject } from "../../../../local/ports.ts";
import { createGroup, furnish, newWorld, type World } from "./world.ts";

let world: World;
const notice = (
  type: string,
  physicalId: string,
  properties: JsonObject | undefined,
  attributes: JsonObject = {},
) => world.models.notice({ type, physicalId, attributes, properties });

beforeEach(() => {
  world = newWorld();
  notice("AWS::EC2::VPC", "vpc-1", { CidrBlock: "10.240.0.0/16" }, { CidrBlock: "127.9.0.0/16" });
  notice("AWS::EC2::RouteTable", "rtb-1", { VpcId: "vpc-1" });
  notice("AWS::EC2::RouteTable", "rtb-2", { VpcId: "vpc-2" });
  notice("AWS::EC2::Route", "rtb-1|0.0.0.0/0", {
    RouteTableId: "rtb-1",
    DestinationCidrBlock: "0.0.0.0/0",
    GatewayId: "igw-1",
  });
  notice("AWS::EC2::SubnetRouteTableAssociation", "rtbassoc-1", {
    SubnetId: "subnet-a",
    RouteTableId: "rtb-1",
  });
  furnish(world);
});

test("a VPC answers where its addresses really are, and AWS's defaults for its DNS", async () => {
  expect(await world.call("ec2.DescribeVpcs", { VpcIds: ["vpc-1"] })).toMatchObject({
    Vpcs: [
      {
        VpcId: "vpc-1",
        CidrBlock: "127.9.0.0/16",
        CidrBlockAssociationSet: [{ CidrBlock: "127.9.0.0/16", CidrBlockState: { State: "associated" } }],
      },
    ],
  });
  const ask = (Attribute: string) => world.call("ec2.DescribeVpcAttribute", { VpcId: "vpc-1", Attribute });
  expect(await ask("enableDnsSupport")).toMatchObject({ EnableDnsSupport: { Value: true } });
  expect(await ask("enableDnsHostnames")).toMatchObject({ EnableDnsHostnames: { Value: false } });
});

test("a subnet loses an address for each instance", async () => {
  const free = async () => {
    const { Subnets } = await world.call("ec2.DescribeSubnets", { SubnetIds: ["subnet-a"] });
    return (Subnets as JsonObject[])[0]?.AvailableIpAddressCount;
  };
  expect(await free()).toBe(251);
  await createGroup(world);
  await world.clock.advance(1000);
  expect(await free()).toBe(250);
});

test("route tables are those of the VPC, with their subnets and routes", async () => {
  const { RouteTables } = await world.call("ec2.DescribeRouteTables", {
    Filters: [{ Name: "vpc-id", Values: ["vpc-1"] }],
  });
  expect(RouteTables).toMatchObject([
    {
      RouteTableId: "rtb-1",
      Routes: [{ DestinationCidrBlock: "0.0.0.0/0", GatewayId: "igw-1", State: "active" }],
      Associations: [{ SubnetId: "subnet-a", Main: false }],
    },
  ]);
});

test("what is not there is refused in EC2's words", async () => {
  expect(await world.refused("ec2.DescribeSubnets", { SubnetIds: ["subnet-x"] })).toEqual({
    code: "InvalidSubnetID.NotFound",
    message: "The subnet ID 'subnet-x' does not exist",
  });
  notice("AWS::EC2::VPC", "vpc-1", undefined);
  expect((await world.refused("ec2.DescribeVpcs", { VpcIds: ["vpc-1"] })).code).toBe("InvalidVpcID.NotFound");
});
