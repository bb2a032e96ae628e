import { describe, expect, test } from "vitest";
import { type NetworkFacts, networkProblems } from "../../../src/preflight/own-network.ts";
import { runAction } from "./action.ts";
import { calls, INPUTS, inputOf } from "./deployed.ts";
import { awsError } from "./fake-aws.ts";
import { good, inOwnVpc, OWN, subnet, table, VPC } from "./own-vpc.ts";

const WANTED = { size: 2, memcachedNodes: 2, isNew: true };

describe("a network of one's own", () => {
  test("that suits has no problem, whether its subnets have a route table or the main one", () => {
    expect(networkProblems(good, WANTED)).toEqual([]);
    const main = table([], "igw-1", { Associations: [{ Main: true }] });
    expect(networkProblems({ ...good, routeTables: [main] }, WANTED)).toEqual([]);
  });

  const cases: readonly (readonly [string, Partial<NetworkFacts>, string])[] = [
    [
      "a subnet of another VPC",
      { privateSubnets: [subnet("c", "a", { VpcId: "vpc-9" }), subnet("d", "b")] },
      `subnet-0000000c lies in vpc-9, not in ${VPC}; set subnets of that VPC`,
    ],
    [
      "two subnets in one zone",
      { publicSubnets: [subnet("a", "a"), subnet("b", "a")] },
      "two public subnets lie in eu-west-1a; set one in each zone",
    ],
    [
      "private subnets in other zones",
      { privateSubnets: [subnet("c", "a"), subnet("d", "c")] },
      "the public subnets lie in eu-west-1a, eu-west-1b, the private ones in eu-west-1a, eu-west-1c; set one of each in each zone",
    ],
    [
      "a public subnet that has no way out",
      { routeTables: [table(["a"], "igw-1"), table(["b", "c", "d"], "nat-1")] },
      "subnet-0000000b is no public subnet: it has no route for 0.0.0.0/0 to an internet gateway; add one, or set another subnet",
    ],
    [
      "a default route whose gateway is gone",
      {
        routeTables: [
          table(["a", "b"], "igw-1", {
            Routes: [{ DestinationCidrBlock: "0.0.0.0/0", GatewayId: "igw-1", State: "blackhole" }],
          }),
        ],
      },
      "subnet-0000000a is no public subnet",
    ],
    [
      "public subnets in two ranges",
      { publicSubnets: [subnet("a", "a"), subnet("b", "b", { CidrBlock: "10.6.1.0/24" })] },
      `the public subnets lie in more than one range of ${VPC}`,
    ],
    ["no DNS support", { dnsSupport: false }, `${VPC} has no DNS support; set enableDnsSupport`],
    ["no DNS host names", { dnsHostnames: false }, `${VPC} gives no DNS host names; set enableDnsHostnames`],
    [
      "too few free addresses for load balancer and twice the instances",
      { publicSubnets: [subnet("a", "a", { AvailableIpAddressCount: 9 }), subnet("b", "b")] },
      "subnet-0000000a has 9 free addresses, 10 are needed; set a larger subnet",
    ],
    [
      "too few free addresses for memcached and port-probe",
      { privateSubnets: [subnet("c", "a"), subnet("d", "b", { AvailableIpAddressCount: 2 })] },
      "subnet-0000000d has 2 free addresses, 3 are needed; set a larger subnet",
    ],
  ];
  test.each(cases)("is refused for %s", (_, changes, sentence) => {
    expect(networkProblems({ ...good, ...changes }, WANTED).join("\n")).toContain(sentence);
  });

  test("may be as full as its own stack has made it", () => {
    const full = { publicSubnets: good.publicSubnets.map((one) => ({ ...one, AvailableIpAddressCount: 1 })) };
    expect(networkProblems({ ...good, ...full }, { ...WANTED, isNew: false })).toEqual([]);
  });
});

describe("deploy into a VPC of one's own", () => {
  test("asks EC2 for exactly that network and hands it to CloudFormation", async () => {
    const { handlers } = inOwnVpc();
    const ran = await runAction(OWN, handlers);
    expect(ran.status, ran.log).toBe(0);
    expect(inputOf(ran, "EC2.DescribeSubnets")).toEqual({
      SubnetIds: ["subnet-0000000a", "subnet-0000000b", "subnet-0000000c", "subnet-0000000d"],
    });
    expect(ran.sent).toContainEqual({ call: "EC2.DescribeVpcs", input: { VpcIds: [VPC] } });
    const { Parameters, Tags, TemplateBody, TemplateURL } = inputOf(ran, "CloudFormation.CreateChangeSet");
    expect(Parameters).toContainEqual({ ParameterKey: "VpcCidr", ParameterValue: "10.7.0.0/16" });
    expect(Parameters).toContainEqual({ ParameterKey: "ZoneNames", ParameterValue: "eu-west-1a,eu-west-1b" });
    expect(Tags).toContainEqual({ Key: "railgun-ha:network", Value: VPC });
    const template =
      TemplateBody ?? JSON.stringify(ran.sent.find(({ input }) => input.Key?.startsWith("templates/")));
    expect(template ?? TemplateURL).toBeDefined();

    const again = await runAction(OWN, handlers);
    expect(again.result).toMatchObject({ operation: "unchanged" });
    // The order in which subnets are listed means nothing.
    const turned = { ...OWN, "public-subnet-ids": "subnet-0000000a subnet-0000000b" };
    expect((await runAction(turned, handlers)).result).toMatchObject({ operation: "unchanged" });
  });

  test("changes nothing when the network does not suit, and says everything at once", async () => {
    const { handlers } = inOwnVpc({ ...good, dnsHostnames: false, routeTables: [] });
    const ran = await runAction(OWN, handlers);
    expect(ran.result).toMatchObject({
      error: {
        code: "network.unsuitable",
        message: `VPC ${VPC} does not suit in 3 points`,
        details: [
          expect.stringContaining("subnet-0000000a is no public subnet"),
          expect.stringContaining("subnet-0000000b is no public subnet"),
          expect.stringContaining("DNS host names"),
        ],
      },
    });
    expect(calls(ran).filter((call) => /Create|Put|Execute/.test(call))).toEqual([]);
  });

  test("says which id is unknown", async () => {
    const { handlers } = inOwnVpc();
    const unknown = () => {
      throw awsError("InvalidSubnetID.NotFound", "The subnet ID 'subnet-0000000a' does not exist");
    };
    const ran = await runAction(OWN, { ...handlers, "EC2.DescribeSubnets": unknown });
    expect(ran.result).toMatchObject({
      error: {
        code: "network.unsuitable",
        message: "The subnet ID 'subnet-0000000a' does not exist; set an id of this account and region",
      },
    });
  });

  test("refuses a zone that lacks the types", async () => {
    const facts = {
      ...good,
      publicSubnets: [subnet("a", "a"), subnet("b", "e")],
      privateSubnets: [subnet("c", "a"), subnet("d", "e")],
    };
    const ran = await runAction(OWN, inOwnVpc(facts).handlers);
    expect(ran.result).toMatchObject({ error: { code: "zone.unsuitable" } });
  });

  test("a stack moves neither into one, nor out of it, nor to another", async () => {
    const { handlers } = inOwnVpc();
    await runAction(OWN, handlers);
    const out = await runAction(INPUTS, handlers);
    expect(out.result).toMatchObject({
      error: {
        code: "stack.immovable",
        message: `stack x lies in ${VPC} and cannot move to 10.240.0.0/16; keep vpc-id ${VPC}, or deploy a stack of another name`,
      },
    });
    const other = await runAction({ ...OWN, "vpc-id": "vpc-0000000f" }, handlers);
    expect(other.result).toMatchObject({ error: { code: "stack.immovable" } });

    const made = inOwnVpc();
    await runAction(INPUTS, made.handlers);
    const into = await runAction(OWN, made.handlers);
    expect(into.result).toMatchObject({
      error: { code: "stack.immovable", message: expect.stringContaining("keep vpc-cidr 10.240.0.0/16") },
    });
  });

  test.each([
    [{ nat: "single" }, 'nat: "single" is of a VPC that the stack makes'],
    [{ "vpc-cidr": "10.9.0.0/16" }, 'vpc-cidr: "10.9.0.0/16" is of a VPC that the stack makes'],
    [{ "availability-zones": "eu-west-1a,eu-west-1b" }, "availability-zones: the subnets say which zones"],
    [
      { "private-subnet-ids": "subnet-0000000c,subnet-0000000d,subnet-0000000e" },
      "private-subnet-ids: 3 are set beside 2 public ones",
    ],
  ])("%o beside vpc-id is refused", async (more, message) => {
    const ran = await runAction({ ...OWN, ...more }, {});
    expect(ran.result).toMatchObject({
      error: { code: "input.invalid", message: expect.stringContaining(message) },
    });
  });

  test.each([
    [{ "vpc-id": VPC }, "public-subnet-ids: vpc-id is set without them; list 2 to 4"],
    [
      { "private-subnet-ids": "subnet-0000000c,subnet-0000000d" },
      "vpc-id: private-subnet-ids are set without it; set the VPC that they lie in",
    ],
  ])("%o alone is refused", async (more, message) => {
    const ran = await runAction({ ...INPUTS, ...more }, {});
    expect(ran.result).toMatchObject({ error: { code: "input.invalid", message } });
  });

  test("render needs no AWS and leaves the range to a parameter", async () => {
    const ran = await runAction({ ...OWN, command: "render" }, {});
    expect(ran.status).toBe(0);
    const template = JSON.parse(ran.log.slice(ran.log.indexOf("{"), ran.log.lastIndexOf("}") + 1));
    expect(template.Parameters).toHaveProperty("VpcCidr");
    expect(template.Resources.ListenerGroup.Properties.VPCZoneIdentifier).toEqual([
      "subnet-0000000a",
      "subnet-0000000b",
    ]);
    expect(ran.sent).toEqual([]);
  });
});
