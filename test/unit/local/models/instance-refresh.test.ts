import { beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../../../../local/ports.ts";
import {
  admitAll,
  complete,
  furnish,
  groupProperties,
  members,
  newWorld,
  owner,
  published,
  request,
  serving,
  TEMPLATE,
  type World,
} from "./world.ts";

let world: World;
beforeEach(() => {
  world = newWorld();
  furnish(world);
});

const NAME = { AutoScalingGroupName: "fleet" };
const desired = (Version = "2"): JsonObject => ({
  DesiredConfiguration: { LaunchTemplate: { LaunchTemplateId: TEMPLATE, Version } },
});
const PREFERENCES = {
  MinHealthyPercentage: 100,
  MaxHealthyPercentage: 200,
  SkipMatching: true,
  AutoRollback: true,
};

/** One more version of the launch template: another instance type. */
const newVersion = (type = "t3.large"): void =>
  world.models.notice({
    type: "AWS::EC2::LaunchTemplate",
    physicalId: TEMPLATE,
    attributes: {},
    properties: {
      LaunchTemplateName: "listeners",
      LaunchTemplateData: { ImageId: "ami-1", InstanceType: type },
    },
  });

const start = (more: JsonObject = { ...desired(), Preferences: PREFERENCES }) =>
  world.call("autoscaling.StartInstanceRefresh", { ...NAME, ...more });
const refused = (operation: string, more: JsonObject = {}) =>
  world.refused(`autoscaling.${operation}`, { ...NAME, ...more });

async function refresh(): Promise<JsonObject> {
  const { InstanceRefreshes } = await world.call("autoscaling.DescribeInstanceRefreshes", NAME);
  return (InstanceRefreshes as JsonObject[])[0] ?? {};
}

async function groupVersion(): Promise<unknown> {
  const { AutoScalingGroups } = await world.call("autoscaling.DescribeAutoScalingGroups");
  const [group] = AutoScalingGroups as JsonObject[];
  return (group?.LaunchTemplate as JsonObject | undefined)?.Version;
}

/** `1 InService` for each instance, in the order of their launch. */
async function seen(): Promise<string[]> {
  const all = (await members(world)) as unknown as JsonObject[];
  return all.map((one) => `${(one.LaunchTemplate as JsonObject).Version} ${one.LifecycleState}`);
}

/** Lets time pass in steps, admits what waits after `boot` milliseconds, and answers the fewest that ever served. */
async function live(millis: number, admit = true): Promise<number> {
  let fewest = Number.POSITIVE_INFINITY;
  for (let passed = 0; passed < millis; passed += 1000) {
    await world.clock.advance(1000);
    if (admit) await admitAll(world);
    const now = await members(world);
    fewest = Math.min(fewest, now.filter((one) => one.LifecycleState === "InService").length);
  }
  return fewest;
}

async function abandonAll(): Promise<void> {
  for (const one of await members(world))
    if (one.LifecycleState === "Pending:Wait") await complete(world, one.InstanceId, "ABANDON");
}

describe("an instance refresh", () => {
  test("launches replacements first and moves the group to the desired version at its end", async () => {
    await serving(world);
    newVersion();
    const { InstanceRefreshId } = await start();
    expect(await refresh()).toMatchObject({ InstanceRefreshId, Status: "Pending" });
    expect(await groupVersion()).toBe("1");
    await world.clock.advance(10_000);
    expect(await seen()).toEqual(["1 InService", "1 InService", "2 Pending:Wait", "2 Pending:Wait"]);
    expect(await refresh()).toMatchObject({
      Status: "InProgress",
      PercentageComplete: 0,
      InstancesToUpdate: 2,
      StatusReason: expect.stringContaining("is pending"),
    });
    expect(await groupVersion()).toBe("1");
    expect(await live(120_000)).toBeGreaterThanOrEqual(2);
    expect(await seen()).toEqual(["2 InService", "2 InService"]);
    expect(await refresh()).toMatchObject({
      Status: "Successful",
      PercentageComplete: 100,
      InstancesToUpdate: 0,
      EndTime: expect.any(Date),
      Preferences: PREFERENCES,
      ...desired(),
    });
    expect(await groupVersion()).toBe("2");
    const detail = { InstanceRefreshId, AutoScalingGroupName: "fleet" };
    expect(published(world, "EC2 Auto Scaling Instance Refresh Started").map((one) => one.detail)).toEqual([
      detail,
    ]);
    expect(published(world, "EC2 Auto Scaling Instance Refresh Succeeded").map((one) => one.detail)).toEqual([
      detail,
    ]);
  });

  test("ends nothing before its replacement is healthy behind the load balancer", async () => {
    await serving(world);
    newVersion();
    await start();
    await world.clock.advance(10_000);
    for (const { privateIp, tags } of world.machines.values())
      if (tags["aws:ec2launchtemplate:version"] === "2") world.doors.set(privateIp, "refused");
    // Not so long that the new ones, unhealthy, are replaced themselves.
    await admitAll(world);
    await world.clock.advance(5000);
    expect(await seen()).toEqual(["1 InService", "1 InService", "2 InService", "2 InService"]);
    world.doors.clear();
    await live(120_000);
    expect(await seen()).toEqual(["2 InService", "2 InService"]);
  });

  test("skips instances that match, and replaces all of them without that preference", async () => {
    await serving(world);
    newVersion();
    await start();
    await live(120_000);
    const before = (await members(world)).map((one) => one.InstanceId);
    await start();
    await world.clock.advance(10_000);
    expect(await refresh()).toMatchObject({ Status: "Successful", PercentageComplete: 100 });
    expect((await members(world)).map((one) => one.InstanceId)).toEqual(before);
    await start({ ...desired(), Preferences: { ...PREFERENCES, SkipMatching: false } });
    await live(120_000);
    expect((await members(world)).some((one) => before.includes(one.InstanceId))).toBe(false);
  });

  test("with a maximum of 100 still launches first, one at a time", async () => {
    await serving(world);
    newVersion();
    await start({ ...desired(), Preferences: { ...PREFERENCES, MaxHealthyPercentage: 100 } });
    await world.clock.advance(10_000);
    expect(await seen()).toEqual(["1 InService", "1 InService", "2 Pending:Wait"]);
    expect(await live(200_000)).toBeGreaterThanOrEqual(2);
    expect(await refresh()).toMatchObject({ Status: "Successful" });
  });

  test("with a minimum alone ends an instance while its replacement starts", async () => {
    await serving(world);
    newVersion();
    await start({ ...desired(), Preferences: { MinHealthyPercentage: 50 } });
    expect(await live(200_000)).toBe(1);
    expect(await refresh()).toMatchObject({ Status: "Successful" });
  });

  test("waits while its process is suspended", async () => {
    await serving(world);
    newVersion();
    await world.call("autoscaling.SuspendProcesses", { ...NAME, ScalingProcesses: ["InstanceRefresh"] });
    await start();
    await live(60_000);
    expect(await seen()).toEqual(["1 InService", "1 InService"]);
    await world.call("autoscaling.ResumeProcesses", { ...NAME, ScalingProcesses: ["InstanceRefresh"] });
    await live(120_000);
    expect(await seen()).toEqual(["2 InService", "2 InService"]);
  });

  test("fails after an hour without a replacement, and rolls back by itself", async () => {
    await serving(world);
    newVersion();
    await start();
    for (let minutes = 0; minutes < 62; minutes += 1) {
      await world.clock.advance(60_000);
      await abandonAll();
    }
    expect(await refresh()).toMatchObject({
      Status: "RollbackSuccessful",
      RollbackDetails: {
        RollbackReason: "Failed to replace instances within an hour.",
        InstancesToUpdateOnRollback: 2,
      },
    });
    expect(await seen()).toEqual(["1 InService", "1 InService"]);
    expect(await groupVersion()).toBe("1");
  });
});

describe("a rollback", () => {
  test("replaces what was replaced with the configuration before", async () => {
    await serving(world);
    newVersion();
    await start({ ...desired(), Preferences: { ...PREFERENCES, MaxHealthyPercentage: 150 } });
    await world.clock.advance(10_000);
    await admitAll(world);
    await live(60_000, false);
    expect(await seen()).toContain("2 InService");
    await world.call("autoscaling.RollbackInstanceRefresh", NAME);
    expect(await refresh()).toMatchObject({ Status: "RollbackInProgress" });
    expect(await live(120_000)).toBeGreaterThanOrEqual(2);
    expect(await seen()).toEqual(["1 InService", "1 InService"]);
    expect(await refresh()).toMatchObject({
      Status: "RollbackSuccessful",
      RollbackDetails: { RollbackReason: "Rollback was initiated by a user request." },
    });
    expect(await groupVersion()).toBe("1");
    expect(published(world, "EC2 Auto Scaling Instance Refresh Rollback Started")).toHaveLength(1);
    expect(published(world, "EC2 Auto Scaling Instance Refresh Rollback Succeeded")).toHaveLength(1);
  });

  test("ends launches that still wait", async () => {
    await serving(world);
    newVersion();
    await start();
    await world.clock.advance(10_000);
    await world.call("autoscaling.RollbackInstanceRefresh", NAME);
    await live(60_000, false);
    expect(await seen()).toEqual(["1 InService", "1 InService"]);
    expect(await refresh()).toMatchObject({ Status: "RollbackSuccessful" });
  });

  test("is refused without a desired configuration, from $Latest, and when nothing runs", async () => {
    expect((await refused("RollbackInstanceRefresh")).message).toBe(
      "AutoScalingGroup name not found - fleet",
    );
    await serving(world);
    newVersion();
    expect((await refused("RollbackInstanceRefresh")).code).toBe("ActiveInstanceRefreshNotFound");
    await start({ Preferences: { SkipMatching: false } });
    expect((await refused("RollbackInstanceRefresh")).code).toBe("IrreversibleInstanceRefresh");
    await world.call("autoscaling.CancelInstanceRefresh", NAME);
    await live(120_000);
    await owner(world).update("fleet", {
      ...request(groupProperties({ LaunchTemplate: { LaunchTemplateId: TEMPLATE, Version: "$Latest" } })),
      previous: groupProperties(),
    });
    await start({ ...desired(), Preferences: { SkipMatching: false } });
    expect(await refused("RollbackInstanceRefresh")).toMatchObject({
      code: "IrreversibleInstanceRefresh",
      message: expect.stringContaining("$Latest"),
    });
  });
});

describe("cancelling", () => {
  test("stops replacing, keeps what is replaced and leaves the group's version", async () => {
    await serving(world);
    newVersion();
    await start({ ...desired(), Preferences: { ...PREFERENCES, MaxHealthyPercentage: 150 } });
    await world.clock.advance(10_000);
    await admitAll(world);
    await world.clock.advance(2000);
    await world.call("autoscaling.CancelInstanceRefresh", NAME);
    expect(await refresh()).toMatchObject({ Status: "Cancelling" });
    expect((await refused("StartInstanceRefresh", desired())).code).toBe("InstanceRefreshInProgress");
    await live(120_000, false);
    expect(await refresh()).toMatchObject({ Status: "Cancelled" });
    expect(published(world, "EC2 Auto Scaling Instance Refresh Cancelled")).toHaveLength(1);
    expect(await groupVersion()).toBe("1");
    expect((await refused("CancelInstanceRefresh")).code).toBe("ActiveInstanceRefreshNotFound");
  });
});

describe("what AWS refuses", () => {
  test.each([
    ["a maximum alone", { MaxHealthyPercentage: 200 }, /MinHealthyPercentage must be specified/],
    ["bounds too far apart", { MinHealthyPercentage: 50, MaxHealthyPercentage: 200 }, /cannot exceed 100/],
    ["a minimum above 100", { MinHealthyPercentage: 110 }, /MinHealthyPercentage 110 is out of range/],
    ["a maximum below 100", { MinHealthyPercentage: 50, MaxHealthyPercentage: 90 }, /90 is out of range/],
  ])("%s", async (_, Preferences, message) => {
    await serving(world);
    newVersion();
    expect(await refused("StartInstanceRefresh", { ...desired(), Preferences })).toEqual({
      code: "ValidationError",
      message: expect.stringMatching(message),
    });
    expect(await refresh()).toEqual({});
  });

  test("auto rollback without a desired configuration, and a version that does not exist", async () => {
    await serving(world);
    expect((await refused("StartInstanceRefresh", { Preferences: PREFERENCES })).message).toMatch(
      /AutoRollback cannot be enabled/,
    );
    expect((await refused("StartInstanceRefresh", desired("7"))).message).toMatch(
      /valid fully-formed launch template.*version 7/,
    );
  });

  test("a second refresh, and another template for the group, while one runs", async () => {
    await serving(world);
    newVersion();
    await start();
    expect(await refused("StartInstanceRefresh", desired())).toEqual({
      code: "InstanceRefreshInProgress",
      message:
        "An Instance Refresh is already in progress and blocks the execution of this Instance Refresh.",
    });
    const moved = groupProperties({ LaunchTemplate: { LaunchTemplateId: TEMPLATE, Version: "2" } });
    await expect(
      owner(world).update("fleet", { ...request(moved), previous: groupProperties() }),
    ).rejects.toThrow(/An active instance refresh with a desired configuration exists/);
    await owner(world).update("fleet", {
      ...request(groupProperties({ MinSize: 3 })),
      previous: groupProperties(),
    });
  });
});
