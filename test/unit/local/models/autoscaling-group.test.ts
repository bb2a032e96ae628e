import { beforeEach, describe, expect, test } from "vitest";
import {
  activities,
  admitAll,
  createGroup,
  furnish,
  groupProperties,
  HOOK,
  members,
  newWorld,
  owner,
  published,
  request,
  serving,
  type World,
} from "./world.ts";

let world: World;
beforeEach(() => {
  world = newWorld();
  furnish(world);
});

const states = async () => (await members(world)).map((one) => one.LifecycleState);

describe("capacity", () => {
  test("set out of bounds is refused in AWS's words", async () => {
    await serving(world);
    const set = (DesiredCapacity: number) => ({ AutoScalingGroupName: "fleet", DesiredCapacity });
    expect((await world.refused("autoscaling.SetDesiredCapacity", set(5))).message).toBe(
      "New SetDesiredCapacity value 5 is above max value 4 for the AutoScalingGroup.",
    );
    expect((await world.refused("autoscaling.SetDesiredCapacity", set(1))).message).toBe(
      "New SetDesiredCapacity value 1 is below min value 2 for the AutoScalingGroup.",
    );
    expect(
      await world.refused("autoscaling.SetDesiredCapacity", { ...set(2), AutoScalingGroupName: "x" }),
    ).toEqual({
      code: "ValidationError",
      message: "AutoScalingGroup name not found - x",
    });
  });

  test("grows and shrinks with the desired capacity", async () => {
    await serving(world);
    await world.call("autoscaling.SetDesiredCapacity", { AutoScalingGroupName: "fleet", DesiredCapacity: 3 });
    await world.clock.advance(10_000);
    expect(await states()).toEqual(["InService", "InService", "Pending:Wait"]);
    await admitAll(world);
    await world.clock.advance(5000);
    await world.call("autoscaling.SetDesiredCapacity", { AutoScalingGroupName: "fleet", DesiredCapacity: 2 });
    await world.clock.advance(60_000);
    expect(await states()).toEqual(["InService", "InService"]);
    expect((await activities(world))[0]?.Cause).toMatch(
      /explicitly set group desired capacity changing the desired capacity from 3 to 2\. {2}At \S+ an instance was taken out of service .* shrinking the capacity from 3 to 2\. {2}At \S+ instance \S+ was selected for termination\.$/,
    );
  });

  test("a termination by hand replaces the instance, or shrinks the group, never below its minimum", async () => {
    const [first] = await serving(world);
    const terminate = (ShouldDecrementDesiredCapacity: boolean) => ({
      InstanceId: first?.InstanceId,
      ShouldDecrementDesiredCapacity,
    });
    const operation = "autoscaling.TerminateInstanceInAutoScalingGroup";
    expect((await world.refused(operation, terminate(true))).message).toMatch(
      /^Currently, desiredSize equals minSize \(2\)\./,
    );
    const { Activity } = await world.call(operation, terminate(false));
    expect(Activity).toMatchObject({ Description: `Terminating EC2 instance: ${first?.InstanceId}` });
    await world.clock.advance(60_000);
    expect(await states()).toEqual(["InService", "Pending:Wait"]);
    await world.call("autoscaling.UpdateAutoScalingGroup", { AutoScalingGroupName: "fleet", MinSize: 1 });
    const [serves] = await members(world);
    await world.call(operation, { InstanceId: serves?.InstanceId, ShouldDecrementDesiredCapacity: true });
    await world.clock.advance(60_000);
    expect(await states()).toEqual(["Pending:Wait"]);
  });
});

describe("the terminate hook", () => {
  test("holds the instance after it is drained until it is completed", async () => {
    const launch = groupProperties().LifecycleHookSpecificationList as [];
    const [first] = await serving(world, {
      LifecycleHookSpecificationList: [
        ...launch,
        {
          LifecycleHookName: "bye",
          LifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING",
          HeartbeatTimeout: 300,
        },
      ],
    });
    const id = first?.InstanceId ?? "";
    await world.call("autoscaling.TerminateInstanceInAutoScalingGroup", {
      InstanceId: id,
      ShouldDecrementDesiredCapacity: false,
    });
    await world.clock.advance(29_000);
    expect((await members(world))[0]?.LifecycleState).toBe("Terminating");
    await world.clock.advance(2000);
    expect((await members(world))[0]?.LifecycleState).toBe("Terminating:Wait");
    expect(published(world, "EC2 Instance-terminate Lifecycle Action")[0]?.detail).toMatchObject({
      Origin: "AutoScalingGroup",
      Destination: "EC2",
    });
    expect(world.machines.has(id)).toBe(true);
    await world.call("autoscaling.CompleteLifecycleAction", {
      AutoScalingGroupName: "fleet",
      LifecycleHookName: "bye",
      InstanceId: id,
      LifecycleActionResult: "CONTINUE",
    });
    await world.clock.advance(4000);
    expect(world.machines.has(id)).toBe(false);
    expect((await members(world)).map((one) => one.InstanceId)).not.toContain(id);
  });
});

describe("the group as a resource", () => {
  test("of a name that exists is refused", async () => {
    await createGroup(world);
    await expect(owner(world).create(request(groupProperties(), "Other"))).rejects.toThrow(/already exists/);
    await expect(createGroup(world)).rejects.toThrow(/custom-named resource requires replacing/);
  });

  test("refuses a desired capacity out of bounds, an unknown template, subnet and target group", async () => {
    await expect(createGroup(world, { DesiredCapacity: 9 })).rejects.toThrow(
      "Desired capacity:9 must be between the specified min size:2 and max size:4",
    );
    await expect(
      createGroup(world, { LaunchTemplate: { LaunchTemplateId: "lt-9", Version: "1" } }),
    ).rejects.toThrow(/does not exist/);
    await expect(
      createGroup(world, { LaunchTemplate: { LaunchTemplateId: "lt-1", Version: "7" } }),
    ).rejects.toThrow(/version 7/);
    await expect(createGroup(world, { VPCZoneIdentifier: ["subnet-x"] })).rejects.toThrow(/subnet-x/);
    await expect(createGroup(world, { TargetGroupARNs: ["x"] })).rejects.toThrow(
      /Target Groups may not be valid/,
    );
  });

  test("is replaced for its name only, and updated in place for the rest", async () => {
    await serving(world);
    const now = groupProperties({ MinSize: 3 });
    expect(owner(world).replaces(groupProperties(), now)).toBe(false);
    expect(owner(world).replaces(groupProperties(), { ...now, AutoScalingGroupName: "y" })).toBe(true);
    await owner(world).update("fleet", { ...request(now), previous: groupProperties() });
    await world.clock.advance(10_000);
    expect(await states()).toEqual(["InService", "InService", "Pending:Wait"]);
  });

  test("is deleted when its last instance is gone", async () => {
    await serving(world);
    let gone = false;
    const deletion = owner(world)
      .delete("fleet", groupProperties())
      .then(() => {
        gone = true;
      });
    await world.clock.advance(20_000);
    expect(gone).toBe(false);
    await world.clock.advance(20_000);
    await deletion;
    expect(gone).toBe(true);
    expect(world.machines.size).toBe(0);
    expect(
      await world.call("autoscaling.DescribeAutoScalingGroups", { AutoScalingGroupNames: ["fleet"] }),
    ).toMatchObject({
      AutoScalingGroups: [],
    });
  });

  test("reads its hooks, tags, instances and pages back", async () => {
    await serving(world);
    expect(await world.call("autoscaling.DescribeLifecycleHooks", { AutoScalingGroupName: "fleet" })).toEqual(
      {
        LifecycleHooks: [
          {
            LifecycleHookName: HOOK,
            AutoScalingGroupName: "fleet",
            LifecycleTransition: "autoscaling:EC2_INSTANCE_LAUNCHING",
            HeartbeatTimeout: 1020,
            GlobalTimeout: 102_000,
            DefaultResult: "ABANDON",
            NotificationMetadata: undefined,
          },
        ],
      },
    );
    const page = await world.call("autoscaling.DescribeAutoScalingInstances", { MaxRecords: 1 });
    expect(page.AutoScalingInstances).toMatchObject([
      { AutoScalingGroupName: "fleet", HealthStatus: "HEALTHY" },
    ]);
    const rest = await world.call("autoscaling.DescribeAutoScalingInstances", {
      MaxRecords: 1,
      NextToken: page.NextToken,
    });
    expect(rest.NextToken).toBeUndefined();
    const tagged = { Filters: [{ Name: "tag:railgun-ha:stack", Values: ["s"] }] };
    expect(
      (await world.call("autoscaling.DescribeAutoScalingGroups", tagged)).AutoScalingGroups,
    ).toHaveLength(1);
    const tags = await world.call("autoscaling.DescribeTags", {
      Filters: [{ Name: "auto-scaling-group", Values: ["fleet"] }],
    });
    expect(tags.Tags).toHaveLength(1);
  });

  test("deleting a hook abandons what waits for it", async () => {
    await createGroup(world, { MinSize: 1 });
    await world.clock.advance(10_000);
    await world.call("autoscaling.DeleteLifecycleHook", {
      AutoScalingGroupName: "fleet",
      LifecycleHookName: HOOK,
    });
    expect((await activities(world)).some((one) => one.StatusCode === "Cancelled")).toBe(true);
  });
});
