import { beforeEach, describe, expect, test } from "vitest";
import {
  activities,
  admitAll,
  complete,
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
  targetStates,
  type World,
} from "./world.ts";

let world: World;
beforeEach(() => {
  world = newWorld();
  furnish(world);
});

const states = async () => (await members(world)).map((one) => one.LifecycleState);

describe("a launch", () => {
  test("ends the group's creation before any instance exists, and balances instances over zones", async () => {
    const { physicalId } = await createGroup(world);
    expect(physicalId).toBe("fleet");
    expect(await members(world)).toEqual([]);
    await world.clock.advance(1000);
    expect((await members(world)).map((one) => one.AvailabilityZone).sort()).toEqual([
      "us-east-1a",
      "us-east-1b",
    ]);
  });

  test("waits for the hook, unregistered, and says so in AWS's event", async () => {
    await createGroup(world);
    await world.clock.advance(10_000);
    expect(await states()).toEqual(["Pending:Wait", "Pending:Wait"]);
    expect(await targetStates(world)).toEqual({});
    const [event] = published(world, "EC2 Instance-launch Lifecycle Action");
    const [first] = await members(world);
    expect(event?.detail).toEqual({
      LifecycleActionToken: expect.stringMatching(/^[0-9a-f-]{36}$/),
      AutoScalingGroupName: "fleet",
      LifecycleHookName: HOOK,
      EC2InstanceId: first?.InstanceId,
      LifecycleTransition: "autoscaling:EC2_INSTANCE_LAUNCHING",
      Origin: "EC2",
      Destination: "AutoScalingGroup",
    });
    expect((await activities(world)).map((one) => one.StatusCode)).toEqual([
      "MidLifecycleAction",
      "MidLifecycleAction",
    ]);
  });

  test("registers the instance at CONTINUE and brings it into service", async () => {
    await createGroup(world);
    await world.clock.advance(10_000);
    await admitAll(world);
    expect(await states()).toEqual(["Pending:Proceed", "Pending:Proceed"]);
    await world.clock.advance(1000);
    expect(await states()).toEqual(["InService", "InService"]);
    expect(Object.values(await targetStates(world))[0]).toMatch(/^initial/);
    expect(published(world, "EC2 Instance Launch Successful")).toHaveLength(2);
    const [activity] = await activities(world);
    expect(activity).toMatchObject({ StatusCode: "Successful", Progress: 100 });
    expect(activity?.Cause).toBe(
      "At 2026-01-01T00:00:00Z a user request created an AutoScalingGroup changing the desired capacity from 0 to 2.  At 2026-01-01T00:00:00Z an instance was started in response to a difference between desired and actual capacity, increasing the capacity from 0 to 2.",
    );
  });

  test("gives the machine its role, user data and tags", async () => {
    await createGroup(world);
    await world.clock.advance(10_000);
    const [machine] = world.machines.values();
    expect(machine).toMatchObject({
      roleName: "listener-role",
      userData: "#!/bin/sh\n",
      privateIp: "127.77.0.10",
    });
    expect(machine?.tags).toEqual({
      from: "template",
      "railgun-ha:stack": "s",
      "aws:autoscaling:groupName": "fleet",
      "aws:ec2launchtemplate:id": "lt-1",
      "aws:ec2launchtemplate:version": "1",
    });
  });

  test("without a hook goes into service as soon as EC2 runs it", async () => {
    await createGroup(world, { LifecycleHookSpecificationList: [] });
    await world.clock.advance(4000);
    expect(await states()).toEqual(["Pending", "Pending"]);
    await world.clock.advance(2000);
    expect(await states()).toEqual(["InService", "InService"]);
  });
});

describe("the launch hook", () => {
  test("takes one completion; the second finds no active action, by instance and by token", async () => {
    await createGroup(world);
    await world.clock.advance(10_000);
    const [first] = await members(world);
    const id = first?.InstanceId ?? "";
    await complete(world, id);
    const again = {
      AutoScalingGroupName: "fleet",
      LifecycleHookName: HOOK,
      LifecycleActionResult: "ABANDON",
    };
    expect(await world.refused("autoscaling.CompleteLifecycleAction", { ...again, InstanceId: id })).toEqual({
      code: "ValidationError",
      message: `No active Lifecycle Action found with instance ID ${id}`,
    });
    expect(
      await world.refused("autoscaling.CompleteLifecycleAction", { ...again, LifecycleActionToken: "t" }),
    ).toEqual({
      code: "ValidationError",
      message: "No active Lifecycle Action found with token t",
    });
  });

  test("abandons: the instance is terminated and replaced, and the activity says why", async () => {
    await createGroup(world, { MinSize: 1 });
    await world.clock.advance(10_000);
    const [first] = await members(world);
    await complete(world, first?.InstanceId ?? "", "ABANDON");
    const abandoned = (await activities(world)).find((one) => one.StatusCode === "Cancelled");
    expect(abandoned?.StatusMessage).toMatch(
      /^Instance failed to complete user's Lifecycle Action: Lifecycle Action with token \S+ was abandoned: Lifecycle Action Completed with ABANDON Result$/,
    );
    expect(published(world, "EC2 Instance Launch Unsuccessful")).toHaveLength(1);
    await world.clock.advance(30_000);
    const [second, ...others] = await members(world);
    expect(others).toEqual([]);
    expect(second).toMatchObject({ LifecycleState: "Pending:Wait" });
    expect(second?.InstanceId).not.toBe(first?.InstanceId);
  });

  test("ends with its default result at the time-out, which a heartbeat moves", async () => {
    await createGroup(world, { MinSize: 1 });
    await world.clock.advance(1_000_000);
    const [first] = await members(world);
    const hook = { AutoScalingGroupName: "fleet", LifecycleHookName: HOOK };
    await world.call("autoscaling.RecordLifecycleActionHeartbeat", {
      ...hook,
      InstanceId: first?.InstanceId,
    });
    await world.clock.advance(1_000_000);
    expect((await members(world))[0]).toEqual(first);
    await world.clock.advance(30_000);
    expect((await activities(world)).find((one) => one.StatusCode === "Cancelled")?.StatusMessage).toMatch(
      /was abandoned: Heartbeat Timeout$/,
    );
  });

  test("pauses longer after each failed launch in a row", async () => {
    await createGroup(world, { MinSize: 1 });
    const starts: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      while ((await states())[0] !== "Pending:Wait") await world.clock.advance(500);
      starts.push(world.clock.now());
      await complete(world, (await members(world)).at(-1)?.InstanceId ?? "", "ABANDON");
      await world.clock.advance(4000);
    }
    const pauses = starts.slice(1).map((at, index) => at - (starts[index] ?? 0));
    expect([...pauses].sort((a, b) => a - b)).toEqual(pauses);
    expect(pauses[3]).toBeGreaterThan((pauses[0] ?? 0) + 10_000);
  });

  test("cannot be passed by an instance that powered itself off: it is replaced", async () => {
    await createGroup(world, { MinSize: 1 });
    await world.clock.advance(10_000);
    const [first] = await members(world);
    world.powersOff(first?.InstanceId ?? "");
    await world.clock.advance(40_000);
    const failed = (await activities(world)).find((one) => one.StatusCode === "Failed");
    expect(failed?.StatusMessage).toBe(
      "Instance became unhealthy while waiting for instance to be in InService state. Termination Reason: Client.InstanceInitiatedShutdown: Instance initiated shutdown",
    );
    expect((await members(world)).map((one) => one.InstanceId)).not.toContain(first?.InstanceId);
    expect(await members(world)).toHaveLength(1);
  });
});

describe("health", () => {
  test("under the policy 100/200 keeps an unhealthy instance until its replacement serves", async () => {
    const [sick] = await serving(world);
    const id = sick?.InstanceId ?? "";
    world.doors.set("127.77.0.10", "refused");
    await world.clock.advance(30_000);
    expect((await targetStates(world))[id]).toBe("unhealthy Target.FailedHealthChecks");
    expect(await states()).toEqual(["InService", "InService", "Pending:Wait"]);
    expect((await members(world))[0]).toMatchObject({ InstanceId: id, HealthStatus: "Unhealthy" });
    expect((await activities(world))[0]?.Cause).toMatch(
      /launched in response to an unhealthy instance needing to be replaced\.$/,
    );

    world.doors.set("127.77.0.10", "open");
    await world.clock.advance(30_000);
    expect((await targetStates(world))[id]).toBe("healthy");
    expect((await members(world))[0]).toMatchObject({ InstanceId: id, HealthStatus: "Unhealthy" });

    await admitAll(world);
    await world.clock.advance(5000);
    expect((await members(world)).find((one) => one.InstanceId === id)?.LifecycleState).toBe("Terminating");
    expect((await activities(world))[0]).toMatchObject({ StatusCode: "WaitingForELBConnectionDraining" });
    expect((await activities(world))[0]?.Cause).toMatch(
      /in response to an ELB system health check failure\.$/,
    );
    await world.clock.advance(40_000);
    expect((await members(world)).map((one) => one.InstanceId)).not.toContain(id);
    expect(await states()).toEqual(["InService", "InService"]);
    expect(published(world, "EC2 Instance Terminate Successful")).toHaveLength(1);
  });

  test("without a policy terminates first", async () => {
    const [sick] = await serving(world, { InstanceMaintenancePolicy: undefined });
    world.doors.set("127.77.0.10", "refused");
    await world.clock.advance(25_000);
    expect((await members(world)).find((one) => one.InstanceId === sick?.InstanceId)?.LifecycleState).toMatch(
      /^Terminating/,
    );
  });

  test("respects the grace period, but not for an instance that EC2 no longer runs", async () => {
    const [first, second] = await serving(world, { HealthCheckGracePeriod: 600 });
    world.doors.set("127.77.0.10", "refused");
    await world.clock.advance(60_000);
    expect((await members(world))[0]).toMatchObject({
      InstanceId: first?.InstanceId,
      HealthStatus: "Healthy",
    });
    await world.call("ec2.TerminateInstances", { InstanceIds: [second?.InstanceId ?? ""] });
    await world.clock.advance(12_000);
    expect((await members(world)).find((one) => one.InstanceId === second?.InstanceId)?.HealthStatus).toBe(
      "Unhealthy",
    );
  });

  test("does nothing while HealthCheck is suspended, and replaces nothing while ReplaceUnhealthy is", async () => {
    const [first] = await serving(world);
    const name = { AutoScalingGroupName: "fleet" };
    await world.call("autoscaling.SuspendProcesses", {
      ...name,
      ScalingProcesses: ["HealthCheck", "ReplaceUnhealthy"],
    });
    world.doors.set("127.77.0.10", "refused");
    await world.clock.advance(60_000);
    expect((await members(world)).map((one) => one.HealthStatus)).toEqual(["Healthy", "Healthy"]);
    await world.call("autoscaling.ResumeProcesses", { ...name, ScalingProcesses: ["HealthCheck"] });
    await world.clock.advance(60_000);
    expect((await members(world)).map((one) => one.HealthStatus)).toEqual(["Unhealthy", "Healthy"]);
    await world.call("autoscaling.ResumeProcesses", name);
    await world.clock.advance(2000);
    expect(await states()).toHaveLength(3);
    expect(first?.LifecycleState).toBe("InService");
  });

  test("set by hand replaces the instance", async () => {
    const [first] = await serving(world);
    await world.call("autoscaling.SetInstanceHealth", {
      InstanceId: first?.InstanceId,
      HealthStatus: "Unhealthy",
    });
    await world.clock.advance(2000);
    expect(await states()).toEqual(["InService", "InService", "Pending:Wait"]);
    expect(
      await world.refused("autoscaling.SetInstanceHealth", { InstanceId: "i-0", HealthStatus: "Unhealthy" }),
    ).toEqual({
      code: "ValidationError",
      message: "Instance Id not found - No managed instance found for instance ID: i-0",
    });
  });

  test("suspending Launch leaves an unhealthy instance where it is under the policy", async () => {
    await serving(world);
    await world.call("autoscaling.SuspendProcesses", {
      AutoScalingGroupName: "fleet",
      ScalingProcesses: ["Launch"],
    });
    world.doors.set("127.77.0.10", "refused");
    await world.clock.advance(120_000);
    expect(await states()).toEqual(["InService", "InService"]);
  });
});

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
