import { beforeEach, describe, expect, test } from "vitest";
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
