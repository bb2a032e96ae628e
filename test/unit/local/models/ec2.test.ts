import { beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../../../../local/ports.ts";
import { createGroup, furnish, members, newWorld, published, TEMPLATE, type World } from "./world.ts";

let world: World;
beforeEach(() => {
  world = newWorld();
  furnish(world);
});

const noHook = { LifecycleHookSpecificationList: [], MinSize: 1, HealthCheckType: "EC2" };

async function launched(template: JsonObject = {}): Promise<string> {
  furnish(world, template);
  await createGroup(world, { ...noHook, LaunchTemplate: { LaunchTemplateId: TEMPLATE, Version: "$Latest" } });
  await world.clock.advance(100);
  return (await members(world))[0]?.InstanceId ?? "";
}

const describeOne = async (id: string): Promise<JsonObject> => {
  const { Reservations } = await world.call("ec2.DescribeInstances", { InstanceIds: [id] });
  const [reservation = {}] = Reservations as JsonObject[];
  return (reservation.Instances as JsonObject[])[0] ?? {};
};

describe("an instance", () => {
  test("is not found for a second after its launch, then pending with its address", async () => {
    const id = await launched();
    expect(await world.refused("ec2.DescribeInstances", { InstanceIds: [id] })).toEqual({
      code: "InvalidInstanceID.NotFound",
      message: `The instance ID '${id}' does not exist`,
    });
    expect(await world.call("ec2.DescribeInstances")).toMatchObject({ Reservations: [] });
    await world.clock.advance(1000);
    expect(await describeOne(id)).toMatchObject({
      State: { Code: 0, Name: "pending" },
      PrivateIpAddress: "127.77.0.10",
    });
  });

  test("that powers itself off is terminated or stopped, as its template says", async () => {
    for (const [behaviour, end] of [
      ["terminate", "terminated"],
      ["stop", "stopped"],
    ]) {
      world = newWorld();
      const id = await launched({ InstanceInitiatedShutdownBehavior: behaviour });
      await world.call("autoscaling.SuspendProcesses", { AutoScalingGroupName: "fleet" });
      await world.clock.advance(6000);
      world.powersOff(id);
      await world.clock.advance(4000);
      expect(await describeOne(id)).toMatchObject({
        State: { Name: end },
        StateReason: { Code: "Client.InstanceInitiatedShutdown" },
      });
    }
  });

  test("stays visible for an hour after its end, without an address", async () => {
    const id = await launched();
    await world.call("autoscaling.SuspendProcesses", { AutoScalingGroupName: "fleet" });
    await world.clock.advance(6000);
    await world.call("ec2.TerminateInstances", { InstanceIds: [id] });
    await world.clock.advance(3_500_000);
    const seen = await describeOne(id);
    expect(seen).toMatchObject({
      State: { Code: 48, Name: "terminated" },
      StateReason: { Code: "Client.UserInitiatedShutdown" },
    });
    expect(seen.PrivateIpAddress).toBeUndefined();
    await world.clock.advance(200_000);
    expect((await world.refused("ec2.DescribeInstances", { InstanceIds: [id] })).code).toBe(
      "InvalidInstanceID.NotFound",
    );
  });

  test("publishes each change of its state", async () => {
    const id = await launched();
    await world.clock.advance(6000);
    await world.call("ec2.TerminateInstances", { InstanceIds: [id] });
    await world.clock.advance(4000);
    const seen = published(world, "EC2 Instance State-change Notification").filter(
      (one) => one.detail["instance-id"] === id,
    );
    expect(seen.map((one) => one.detail.state)).toEqual([
      "pending",
      "running",
      "shutting-down",
      "terminated",
    ]);
  });

  test("never gets an address again that was given back just before", async () => {
    await createGroup(world, { ...noHook, VPCZoneIdentifier: ["subnet-a"] });
    const seen = new Set<string>();
    for (let round = 0; round < 4; round += 1) {
      await world.clock.advance(8000);
      const [member] = await members(world);
      seen.add(String((await describeOne(member?.InstanceId ?? "")).PrivateIpAddress));
      await world.call("autoscaling.TerminateInstanceInAutoScalingGroup", {
        InstanceId: member?.InstanceId,
        ShouldDecrementDesiredCapacity: false,
      });
      await world.clock.advance(40_000);
    }
    expect([...seen]).toEqual(["127.77.0.10", "127.77.0.11", "127.77.0.12", "127.77.0.13"]);
  });

  test("is found by each filter, and by no wrong one", async () => {
    const id = await launched();
    await world.clock.advance(6000);
    const found = async (Name: string, value: string): Promise<number> =>
      (
        (await world.call("ec2.DescribeInstances", { Filters: [{ Name, Values: [value] }] }))
          .Reservations as []
      ).length;
    for (const [name, right, wrong] of [
      ["instance-id", id, "i-0"],
      ["tag:from", "templ*", "x"],
      ["tag-key", "aws:autoscaling:groupName", "other"],
      ["instance-state-name", "running", "pending"],
      ["private-ip-address", "127.77.0.10", "127.77.0.1"],
      ["vpc-id", "vpc-1", "vpc-2"],
    ] as const) {
      expect([name, await found(name, right), await found(name, wrong)]).toEqual([name, 1, 0]);
    }
    expect(
      (await world.refused("ec2.DescribeInstances", { Filters: [{ Name: "x", Values: [] }] })).code,
    ).toBe("InvalidParameterValue");
    expect((await world.refused("ec2.DescribeInstances", { InstanceIds: ["nonsense"] })).code).toBe(
      "InvalidInstanceID.Malformed",
    );
  });

  test("shows its console in base64, and its status only while it runs", async () => {
    const id = await launched();
    await world.clock.advance(2000);
    expect((await world.call("ec2.DescribeInstanceStatus")).InstanceStatuses).toEqual([]);
    expect(
      (await world.call("ec2.DescribeInstanceStatus", { IncludeAllInstances: true })).InstanceStatuses,
    ).toHaveLength(1);
    await world.clock.advance(4000);
    expect((await world.call("ec2.DescribeInstanceStatus")).InstanceStatuses).toHaveLength(1);
    const { Output } = await world.call("ec2.GetConsoleOutput", { InstanceId: id });
    expect(Buffer.from(String(Output), "base64").toString()).toBe(`console of ${id}`);
  });
});

describe("launch templates", () => {
  test("gain a version by each change, and the group's number decides which one is used", async () => {
    const notice = (InstanceType: string): void => furnish(world, { InstanceType });
    notice("t3.medium");
    notice("m5.large");
    await createGroup(world, { ...noHook, LaunchTemplate: { LaunchTemplateId: TEMPLATE, Version: "1" } });
    await world.clock.advance(6000);
    expect([...world.machines.values()].map((one) => one.instanceType)).toEqual(["t3.medium"]);
    world = newWorld();
    furnish(world);
    notice("m5.large");
    await createGroup(world, { ...noHook, LaunchTemplate: { LaunchTemplateId: TEMPLATE, Version: "2" } });
    await world.clock.advance(6000);
    expect([...world.machines.values()].map((one) => one.instanceType)).toEqual(["m5.large"]);
  });

  test("with a type that the zone lacks make the launch fail, with a reason", async () => {
    world.models.notice({
      type: "AWS::EC2::Subnet",
      physicalId: "subnet-e",
      attributes: {},
      properties: { VpcId: "vpc-1", CidrBlock: "10.240.8.0/24", AvailabilityZone: "us-east-1e" },
    });
    await createGroup(world, { ...noHook, VPCZoneIdentifier: ["subnet-e"] });
    await world.clock.advance(1000);
    const { Activities } = await world.call("autoscaling.DescribeScalingActivities");
    expect(Activities).toMatchObject([
      {
        StatusCode: "Failed",
        StatusMessage: expect.stringMatching(/t3\.medium\) is not supported .*us-east-1e/),
      },
    ]);
  });
});

describe("offerings", () => {
  test("lack the burstable types in zone e", async () => {
    const { InstanceTypeOfferings } = await world.call("ec2.DescribeInstanceTypeOfferings", {
      LocationType: "availability-zone",
      Filters: [{ Name: "instance-type", Values: ["t3.medium"] }],
    });
    expect((InstanceTypeOfferings as JsonObject[]).map((one) => one.Location)).toEqual([
      "us-east-1a",
      "us-east-1b",
      "us-east-1c",
      "us-east-1d",
    ]);
  });

  test("name architecture, processors and memory, and refuse an unknown type", async () => {
    const { InstanceTypes } = await world.call("ec2.DescribeInstanceTypes", { InstanceTypes: ["t4g.small"] });
    expect(InstanceTypes).toMatchObject([
      {
        ProcessorInfo: { SupportedArchitectures: ["arm64"] },
        VCpuInfo: { DefaultVCpus: 2 },
        MemoryInfo: { SizeInMiB: 2048 },
      },
    ]);
    expect(await world.refused("ec2.DescribeInstanceTypes", { InstanceTypes: ["x9.huge"] })).toEqual({
      code: "InvalidInstanceType",
      message: "The following supplied instance types do not exist: [x9.huge]",
    });
    const { Images } = await world.call("ec2.DescribeImages", { ImageIds: ["ami-0123456789abcdef0"] });
    expect(Images).toMatchObject([{ ImageId: "ami-0123456789abcdef0", RootDeviceName: "/dev/sda1" }]);
    const { AvailabilityZones } = await world.call("ec2.DescribeAvailabilityZones");
    expect((AvailabilityZones as JsonObject[]).map((one) => one.ZoneId)).toEqual(
      [1, 2, 3, 4, 5].map((n) => `use1-az${n}`),
    );
  });
});

test("the account says how many Elastic IPs it may have, which is what accounts have at first", async () => {
  const { AccountAttributes } = await world.call("ec2.DescribeAccountAttributes", {});
  expect(AccountAttributes).toContainEqual({
    AttributeName: "vpc-max-elastic-ips",
    AttributeValues: [{ AttributeValue: "5" }],
  });
});
