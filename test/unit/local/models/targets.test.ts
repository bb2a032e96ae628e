import { beforeEach, describe, expect, test } from "vitest";
import { furnish, members, newWorld, serving, TARGETS, targetStates, type World } from "./world.ts";

let world: World;
beforeEach(() => {
  world = newWorld();
  furnish(world);
});

const first = async (): Promise<string> => (await members(world))[0]?.InstanceId ?? "";
const target = (Id: string) => ({ TargetGroupArn: TARGETS, Targets: [{ Id }] });
const quiet = () => world.call("autoscaling.SuspendProcesses", { AutoScalingGroupName: "fleet" });

describe("a target", () => {
  test("is initial until enough checks in a row have passed", async () => {
    await serving(world);
    await quiet();
    const id = await first();
    await world.call("elasticloadbalancing.DeregisterTargets", target(id));
    await world.clock.advance(31_000);
    await world.call("elasticloadbalancing.RegisterTargets", target(id));
    expect((await targetStates(world))[id]).toBe("initial Elb.RegistrationInProgress");
    await world.clock.advance(1500);
    expect((await targetStates(world))[id]).toBe("initial Elb.InitialHealthChecking");
    await world.clock.advance(5000);
    expect((await targetStates(world))[id]).toBe("healthy");
  });

  test("is unhealthy after two failed checks, not after one, and loses its connections", async () => {
    await serving(world);
    await quiet();
    const id = await first();
    world.doors.set("127.77.0.10", "refused");
    await world.clock.advance(5000);
    expect((await targetStates(world))[id]).toBe("healthy");
    await world.clock.advance(5000);
    expect((await targetStates(world))[id]).toBe("unhealthy Target.FailedHealthChecks");
    expect(world.backends.healthy).toEqual(["127.77.2.10:2408"]);
    expect(world.backends.terminated).toEqual(["127.77.0.10:2408"]);
  });

  test("that answers every other time never reaches a threshold", async () => {
    await serving(world);
    await quiet();
    const id = await first();
    await world.call("elasticloadbalancing.DeregisterTargets", target(id));
    await world.clock.advance(31_000);
    await world.call("elasticloadbalancing.RegisterTargets", target(id));
    const seen = new Set<string | undefined>();
    for (let check = 0; check < 8; check += 1) {
      world.doors.set("127.77.0.10", check % 2 === 0 ? "open" : "reset");
      await world.clock.advance(check === 0 ? 2000 : 5000);
      seen.add((await targetStates(world))[id]);
    }
    expect([...seen]).toEqual(["initial Elb.InitialHealthChecking"]);
  });

  test("that does not answer is timed out", async () => {
    await serving(world);
    await quiet();
    world.doors.set("127.77.0.10", "timed-out");
    await world.clock.advance(10_000);
    expect((await targetStates(world))[await first()]).toBe("unhealthy Target.Timeout");
  });

  test("drains for the deregistration delay, without new connections, then ends what is left", async () => {
    await serving(world);
    await quiet();
    const id = await first();
    await world.call("elasticloadbalancing.DeregisterTargets", target(id));
    expect((await targetStates(world))[id]).toBe("draining Target.DeregistrationInProgress");
    expect(world.backends.healthy).toEqual(["127.77.2.10:2408"]);
    await world.clock.advance(29_000);
    expect(world.backends.terminated).toEqual([]);
    await world.clock.advance(2000);
    expect(world.backends.terminated).toEqual(["127.77.0.10:2408"]);
    expect((await targetStates(world))[id]).toBeUndefined();
  });

  test("drains for as long as ModifyTargetGroupAttributes has said since", async () => {
    const [first] = await serving(world);
    const id = first?.InstanceId ?? "";
    await world.call("elasticloadbalancing.ModifyTargetGroupAttributes", {
      TargetGroupArn: TARGETS,
      Attributes: [{ Key: "deregistration_delay.timeout_seconds", Value: "2" }],
    });
    await world.call("elasticloadbalancing.DeregisterTargets", {
      TargetGroupArn: TARGETS,
      Targets: [{ Id: id }],
    });
    await world.clock.advance(1500);
    expect((await targetStates(world))[id]).toMatch(/^draining/);
    await world.clock.advance(1000);
    expect(await targetStates(world)).not.toHaveProperty(id);
    const unknown = { TargetGroupArn: "x", Attributes: [] };
    expect((await world.refused("elasticloadbalancing.ModifyTargetGroupAttributes", unknown)).code).toBe(
      "TargetGroupNotFound",
    );
  });

  test("of a terminated instance is taken out", async () => {
    await serving(world);
    await quiet();
    const id = await first();
    await world.call("ec2.TerminateInstances", { InstanceIds: [id] });
    await world.clock.advance(40_000);
    expect(Object.keys(await targetStates(world))).toHaveLength(1);
  });
});

describe("a target group", () => {
  test("fails open when no target is healthy", async () => {
    await serving(world);
    await quiet();
    for (const host of ["127.77.0.10", "127.77.2.10"]) world.doors.set(host, "refused");
    await world.clock.advance(15_000);
    expect(world.backends.healthy).toEqual(["127.77.0.10:2408", "127.77.2.10:2408"]);
  });

  test("is unused, and not checked, while no listener forwards to it", async () => {
    await serving(world);
    world.models.notice({
      type: "AWS::ElasticLoadBalancingV2::Listener",
      physicalId: "listener",
      attributes: {},
      properties: undefined,
    });
    expect(new Set(Object.values(await targetStates(world)))).toEqual(new Set(["unused Target.NotInUse"]));
    expect(world.backends.healthy).toEqual([]);
  });

  test("answers for a target that it does not have, and is itself refused when unknown", async () => {
    const { TargetHealthDescriptions } = await world.call(
      "elasticloadbalancing.DescribeTargetHealth",
      target("i-1"),
    );
    expect(TargetHealthDescriptions).toMatchObject([
      {
        Target: { Id: "i-1", Port: 2408 },
        TargetHealth: { State: "unused", Reason: "Target.NotRegistered" },
      },
    ]);
    expect(
      (await world.refused("elasticloadbalancing.DescribeTargetHealth", { TargetGroupArn: "x" })).code,
    ).toBe("TargetGroupNotFound");
    expect((await world.refused("elasticloadbalancing.RegisterTargets", target("i-1"))).code).toBe(
      "InvalidTarget",
    );
  });
});
