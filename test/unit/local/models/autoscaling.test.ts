import { beforeEach, describe, expect, test } from "vitest";
import {
  activities,
  admitAll,
  complete,
  createGroup,
  furnish,
  HOOK,
  members,
  newWorld,
  published,
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
      userData: Buffer.from("#!/bin/sh\n"),
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
