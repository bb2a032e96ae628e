import { describe, expect, test } from "vitest";
import { longestPrefix, subnetPlan } from "../../../src/stack/cidr.ts";
import { render } from "./support/configurations.ts";
import { at, idsOf, references } from "./support/graph.ts";
import { resolve } from "./support/resolve.ts";

const known = { ZoneNames: ["eu-west-1a", "eu-west-1b", "eu-west-1c", "eu-west-1d"] };

describe("subnets", () => {
  test("are the even /24 for public and the odd /24 for private ones, zone by zone", () => {
    expect(subnetPlan("10.240.0.0/16", 4)).toEqual({
      publicCidrs: ["10.240.0.0/24", "10.240.2.0/24", "10.240.4.0/24", "10.240.6.0/24"],
      privateCidrs: ["10.240.1.0/24", "10.240.3.0/24", "10.240.5.0/24", "10.240.7.0/24"],
    });
  });

  test("are carved in the same order out of a smaller range", () => {
    expect(subnetPlan("192.168.252.0/22", 2)).toEqual({
      publicCidrs: ["192.168.252.0/24", "192.168.254.0/24"],
      privateCidrs: ["192.168.253.0/24", "192.168.255.0/24"],
    });
    expect([2, 3, 4].map(longestPrefix)).toEqual([22, 21, 21]);
  });

  test.each([
    ["10.0.0.0/23", 2, 'vpc range "10.0.0.0/23" has prefix 23, allowed is 16 to 22'],
    ["10.0.0.0/22", 3, 'vpc range "10.0.0.0/22" has prefix 22, allowed is 16 to 21'],
    ["10.0.0.0/8", 2, 'vpc range "10.0.0.0/8" has prefix 8, allowed is 16 to 22'],
    ["10.0.4.0/16", 2, 'vpc range "10.0.4.0/16" has host bits set, write 10.0.0.0/16'],
    ["10.0.256.0/20", 2, 'vpc range "10.0.256.0/20" is not IPv4 in the form a.b.c.d/prefix'],
    ["fd00::/56", 2, 'vpc range "fd00::/56" is not IPv4 in the form a.b.c.d/prefix'],
  ])("refuse %s for %i zones", (cidr, zones, message) => {
    expect(() => subnetPlan(cidr, zones)).toThrow(new Error(message));
  });

  test("lie in the zone of the stack parameter, carry it in their names and give no address by themselves", () => {
    const template = render({ zoneCount: 3 });
    const seen = idsOf(template, "AWS::EC2::Subnet").map((id) => {
      const { AvailabilityZone, Tags, MapPublicIpOnLaunch } = resolve(at(template, id).Properties, {
        ...known,
        Vpc: "vpc-1",
      }) as {
        AvailabilityZone: string;
        Tags: { Key: string; Value: string }[];
        MapPublicIpOnLaunch: boolean;
      };
      return [AvailabilityZone, Tags.find(({ Key }) => Key === "Name")?.Value, MapPublicIpOnLaunch];
    });
    expect(seen).toEqual([
      ["eu-west-1a", "railgun-ha-public-eu-west-1a", false],
      ["eu-west-1b", "railgun-ha-public-eu-west-1b", false],
      ["eu-west-1c", "railgun-ha-public-eu-west-1c", false],
      ["eu-west-1a", "railgun-ha-private-eu-west-1a", false],
      ["eu-west-1b", "railgun-ha-private-eu-west-1b", false],
      ["eu-west-1c", "railgun-ha-private-eu-west-1c", false],
    ]);
  });
});

describe("nat", () => {
  const routes = (nat: "none" | "single" | "per-az") => {
    const template = render({ nat, zoneCount: 3 });
    return idsOf(template, "AWS::EC2::Route")
      .map((id) => at(template, id).Properties["NatGatewayId"])
      .filter((target) => target !== undefined)
      .flatMap(references);
  };

  test("none leaves the private subnets without a way out", () => expect(routes("none")).toEqual([]));
  test("single sends every zone through one gateway", () =>
    expect(routes("single")).toEqual(["NatGateway0", "NatGateway0", "NatGateway0"]));
  test("per-az gives each zone its own", () =>
    expect(routes("per-az")).toEqual(["NatGateway0", "NatGateway1", "NatGateway2"]));

  test("can come and go without moving anything else", () => {
    const without = render({ nat: "none" }).Resources;
    const { Resources } = render({ nat: "per-az" });
    for (const [id, resource] of Object.entries(without)) expect(Resources[id]).toEqual(resource);
  });
});
