import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStacksCommand,
} from "@aws-sdk/client-cloudformation";
import { DescribeSubnetsCommand, EC2Client } from "@aws-sdk/client-ec2";
import { until } from "../../../local/demo/wait.ts";

const credentials = { accessKeyId: "test", secretAccessKey: "test" };

const subnet = (zone: string, CidrBlock: string) => ({
  Type: "AWS::EC2::Subnet",
  Properties: { VpcId: { Ref: "Vpc" }, AvailabilityZone: zone, CidrBlock },
});
const associated = (subnetId: string) => ({
  Type: "AWS::EC2::SubnetRouteTableAssociation",
  Properties: { SubnetId: { Ref: subnetId }, RouteTableId: { Ref: "Routes" } },
});

/** A network as an operator may have made it, with a public and a private subnet in each of two zones. */
const TEMPLATE = (region: string) => ({
  Resources: {
    Vpc: {
      Type: "AWS::EC2::VPC",
      Properties: { CidrBlock: "10.77.0.0/16", EnableDnsSupport: true, EnableDnsHostnames: true },
    },
    Gateway: { Type: "AWS::EC2::InternetGateway" },
    Attachment: {
      Type: "AWS::EC2::VPCGatewayAttachment",
      Properties: { VpcId: { Ref: "Vpc" }, InternetGatewayId: { Ref: "Gateway" } },
    },
    Routes: { Type: "AWS::EC2::RouteTable", Properties: { VpcId: { Ref: "Vpc" } } },
    Way: {
      Type: "AWS::EC2::Route",
      DependsOn: "Attachment",
      Properties: {
        RouteTableId: { Ref: "Routes" },
        DestinationCidrBlock: "0.0.0.0/0",
        GatewayId: { Ref: "Gateway" },
      },
    },
    PublicA: subnet(`${region}a`, "10.77.20.0/24"),
    PublicB: subnet(`${region}b`, "10.77.21.0/24"),
    PublicARoutes: associated("PublicA"),
    PublicBRoutes: associated("PublicB"),
    PrivateA: subnet(`${region}a`, "10.77.30.0/24"),
    PrivateB: subnet(`${region}b`, "10.77.31.0/24"),
  },
  Outputs: Object.fromEntries(
    ["Vpc", "PublicA", "PublicB", "PrivateA", "PrivateB"].map((id) => [id, { Value: { Ref: id } }]),
  ),
});

export interface OperatorsNetwork {
  readonly vpcId: string;
  readonly publicIds: readonly string[];
  readonly privateIds: readonly string[];
}

/** Makes a network with CloudFormation, in a stack that is nobody's but the test's. */
export async function makeNetwork(endpoint: string, region: string): Promise<OperatorsNetwork> {
  const client = new CloudFormationClient({ endpoint, region, credentials });
  const StackName = "operators-network";
  await client.send(new CreateStackCommand({ StackName, TemplateBody: JSON.stringify(TEMPLATE(region)) }));
  return until("the network is there", 20, async () => {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName }));
    if (Stacks?.[0]?.StackStatus !== "CREATE_COMPLETE") return undefined;
    const outputs = Object.fromEntries(
      (Stacks[0].Outputs ?? []).map(({ OutputKey = "", OutputValue = "" }) => [OutputKey, OutputValue]),
    );
    const named = (...ids: readonly string[]) => ids.map((id) => outputs[id] ?? "");
    return {
      vpcId: outputs["Vpc"] ?? "",
      publicIds: named("PublicA", "PublicB"),
      privateIds: named("PrivateA", "PrivateB"),
    };
  });
}

/** Ids of all subnets that EC2 has. */
export async function subnetIds(endpoint: string, region: string): Promise<readonly string[]> {
  const client = new EC2Client({ endpoint, region, credentials });
  const { Subnets = [] } = await client.send(new DescribeSubnetsCommand({}));
  return Subnets.map(({ SubnetId = "" }) => SubnetId).sort();
}
