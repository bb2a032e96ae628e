import { describe, expect, test } from "vitest";
import { ownAddresses } from "../../../../local/booted/addresses.ts";
import { namesConfiguration } from "../../../../local/booted/network.ts";
import { contains, macOf, subnetOf } from "../../../../local/booted/subnet.ts";

const subnet = subnetOf("subnet-0123456789abcdef0", "vpc-1", "us-east-1b", "10.240.2.0/24");

describe("a subnet of booted machines", () => {
  test("has the first address for its router, and a bridge that names its zone", () => {
    expect(subnet).toMatchObject({ router: "10.240.2.1", netmask: "255.255.255.0", bridge: "azb-9abcdef0" });
    expect(subnet.bridge.length).toBeLessThanOrEqual(15);
  });

  test("knows its own addresses", () => {
    expect(contains(subnet, "10.240.2.200")).toBe(true);
    expect(contains(subnet, "10.240.3.1")).toBe(false);
  });

  test("hands each machine the address that EC2 gave it, and asks nobody for names", () => {
    const machine = { namespace: "i-1", address: "10.240.2.10", mac: macOf("10.240.2.10") };
    const lines = namesConfiguration([subnet], [machine], "/x/leases").split("\n");
    expect(lines).toContain("dhcp-host=02:a7:0a:f0:02:0a,10.240.2.10,ip-10-240-2-10");
    expect(lines).toContain("dhcp-range=10.240.2.0,static,255.255.255.0,12h");
    expect(lines).toEqual(expect.arrayContaining(["no-resolv", "local=/#/"]));
  });
});

describe("the addresses of booted machines", () => {
  test("are the stack's own, of one VPC at a time", () => {
    const addresses = ownAddresses();
    expect(addresses.cidr("vpc-1", "10.240.0.0/16")).toBe("10.240.0.0/16");
    expect(addresses.toLocal("vpc-1", "10.240.2.10")).toBe("10.240.2.10");
    expect(() => addresses.cidr("vpc-2", "10.240.0.0/16")).toThrow(/vpc-2 is a second VPC/);
    addresses.release("vpc-1");
    addresses.release("vpc-2");
    expect(addresses.cidr("vpc-3", "10.1.0.0/16")).toBe("10.1.0.0/16");
  });
});
