import { beforeEach, describe, expect, test } from "vitest";
import { BREAKER_PROCESSES } from "../../../../contract/names.ts";
import {
  activities,
  admitAll,
  furnish,
  members,
  newWorld,
  published,
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
});

describe("while Launch is suspended", () => {
  const suspend = (...ScalingProcesses: string[]) =>
    world.call("autoscaling.SuspendProcesses", { AutoScalingGroupName: "fleet", ScalingProcesses });
  const resume = (...ScalingProcesses: string[]) =>
    world.call("autoscaling.ResumeProcesses", { AutoScalingGroupName: "fleet", ScalingProcesses });
  /** The same bad setting on all nodes: no listener answers any more. */
  const breakAll = () => {
    for (const host of ["127.77.0.10", "127.77.2.10"]) world.doors.set(host, "refused");
  };
  const ended = () => published(world, "EC2 Instance Terminate Successful").length;

  test("unhealthy instances are ended and not replaced, even all of them and whatever the policy says", async () => {
    await serving(world);
    await suspend("Launch");
    breakAll();
    await world.clock.advance(120_000);
    expect(await states()).toEqual([]);
    expect(ended()).toBe(2);
  });

  test("what was ended meanwhile is replaced at once when it is resumed", async () => {
    await serving(world);
    await suspend("Launch");
    world.doors.set("127.77.0.10", "refused");
    await world.clock.advance(120_000);
    expect(await states()).toEqual(["InService"]);
    await resume("Launch");
    await world.clock.advance(2000);
    expect(await states()).toEqual(["InService", "Pending:Wait"]);
  });

  test("none of them is ended while ReplaceUnhealthy is suspended as well, as the breaker does", async () => {
    await serving(world);
    await suspend(...BREAKER_PROCESSES);
    breakAll();
    await world.clock.advance(3_600_000);
    expect(await states()).toEqual(["InService", "InService"]);
    expect((await members(world)).map((one) => one.HealthStatus)).toEqual(["Unhealthy", "Unhealthy"]);
    expect(ended()).toBe(0);
  });

  test("nor while replacements are on their way that will never serve", async () => {
    await serving(world);
    breakAll();
    await world.clock.advance(30_000);
    expect((await states()).toSorted()).toEqual(["InService", "InService", "Pending:Wait", "Pending:Wait"]);
    await suspend(...BREAKER_PROCESSES);
    await world.clock.advance(600_000);
    expect((await states()).filter((state) => state === "InService")).toHaveLength(2);
  });

  test("nor when both are resumed, before their replacements serve", async () => {
    await serving(world);
    await suspend(...BREAKER_PROCESSES);
    breakAll();
    await world.clock.advance(120_000);
    await resume(...BREAKER_PROCESSES);
    await world.clock.advance(120_000);
    expect((await states()).toSorted()).toEqual(["InService", "InService", "Pending:Wait", "Pending:Wait"]);
    await admitAll(world);
    await world.clock.advance(60_000);
    expect(await states()).toEqual(["InService", "InService"]);
    expect(ended()).toBe(2);
  });
});
