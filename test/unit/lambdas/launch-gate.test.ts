import { beforeEach, describe, expect, it } from "vitest";
import { launchGate } from "../../../lambdas/launch-gate/gate.ts";
import type { Handler } from "../../../lambdas/shared/outcomes.ts";
import { json, jsonFault, noGroups } from "./aws.ts";
import { ASKED, GROUP, GroupWorld, gateOf, HOOK, lifecycleEvent } from "./group-world.ts";

let aws: GroupWorld;
let gate: Handler;
beforeEach(() => {
  aws = new GroupWorld();
  gate = gateOf(aws);
});

describe("launch-gate lets an instance in when its port opens", () => {
  it("completes by instance id with CONTINUE, once, within 0.4 s of the opening", async () => {
    const opens = aws.clock.now() + 20_000;
    aws.add("i-1", { opens });
    await aws.invoke(gate, lifecycleEvent());
    expect(aws.inputs("CompleteLifecycleAction")).toEqual([
      expect.objectContaining({
        AutoScalingGroupName: GROUP,
        LifecycleHookName: HOOK,
        InstanceId: "i-1",
        LifecycleActionResult: "CONTINUE",
      }),
    ]);
    expect(aws.inputs("CompleteLifecycleAction")[0]).not.toHaveProperty("LifecycleActionToken");
    expect(aws.clock.now() - opens).toBeLessThanOrEqual(400);
    expect(aws.records).toMatchObject([{ outcome: "done", details: { by: "event" } }]);
  });

  it("asks about all that wait at once, in slices of at most 15 s, each completed as it opens", async () => {
    const now = aws.clock.now();
    aws.add("i-1", { opens: now + 5_000 });
    aws.add("i-2", { opens: now + 40_000 });
    await aws.invoke(gate, ASKED);
    expect(aws.decisions()).toEqual(["CONTINUE i-1", "CONTINUE i-2"]);
    const slices = aws.inputs("Invoke:port-probe");
    expect(slices[0]).toMatchObject({ hosts: ["10.240.0.10", "10.240.0.11"], until: "first" });
    for (const { forMillis } of slices) expect(forMillis).toBeLessThanOrEqual(15_000);
  });

  it("takes in an instance that appears during the run", async () => {
    const now = aws.clock.now();
    aws.add("i-1", { opens: now + 30_000 });
    aws.clock.after(10_000, () => void aws.add("i-2", { opens: now + 20_000 }));
    await aws.invoke(gate, ASKED);
    expect(aws.decisions().sort()).toEqual(["CONTINUE i-1", "CONTINUE i-2"]);
  });

  it("waits a moment for the instance of the event when the group's list lags behind", async () => {
    const instance = aws.add("i-1", { state: "Pending", opens: 0 });
    aws.clock.after(3_000, () => {
      instance.state = "Pending:Wait";
    });
    await aws.invoke(gate, lifecycleEvent());
    expect(aws.decisions()).toEqual(["CONTINUE i-1"]);
  });
});

describe("launch-gate started by the event of one instance", () => {
  const started = (id: string) =>
    gate(lifecycleEvent({ EC2InstanceId: id }), { getRemainingTimeInMillis: () => 90_000 });

  it("leaves others to the runs of their own events: twelve launched at once are twelve completions", async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `i-${index + 1}`);
    for (const [index, id] of ids.entries())
      aws.add(id, { opens: aws.clock.now() + 5_000 + Math.floor(index / 3) * 700 });
    await aws.run(Promise.all(ids.map(started)));
    expect(aws.decisions().sort()).toEqual(ids.map((id) => `CONTINUE ${id}`).sort());
  });

  it("completes another one a moment later when nobody else does: its own event was lost", async () => {
    const opens = aws.clock.now() + 5_000;
    aws.add("i-1", { opens: opens + 20_000 });
    aws.add("i-2", { opens });
    let completed = 0;
    const complete = aws.respond("CompleteLifecycleAction");
    aws.on("CompleteLifecycleAction", (sent) => {
      if (sent.input.InstanceId === "i-2") completed = aws.clock.now();
      return complete(sent);
    });
    await aws.run(started("i-1"));
    expect(aws.decisions()).toEqual(["CONTINUE i-2", "CONTINUE i-1"]);
    expect(completed - opens).toBeLessThanOrEqual(2_500);
  });
});

describe("launch-gate decides against an instance only with proof", () => {
  it("abandons one that is shutting down or terminated without probing it", async () => {
    aws.add("i-1", { ec2: "shutting-down" });
    aws.add("i-2", { ec2: "terminated" });
    await aws.invoke(gate, ASKED);
    expect(aws.decisions()).toEqual(["ABANDON i-1", "ABANDON i-2"]);
    expect(aws.actions()).not.toContain("Invoke:port-probe");
  });

  it("abandons one that is closed at its boot deadline, not before", async () => {
    const launched = aws.clock.now() - 870_000;
    aws.add("i-1", { launched });
    await aws.invoke(gate, ASKED);
    expect(aws.decisions()).toEqual(["ABANDON i-1"]);
    expect(aws.clock.now() - launched).toBeGreaterThanOrEqual(900_000);
    expect(aws.clock.now() - launched).toBeLessThan(903_000);
  });

  it("lets one in that opens a second before its deadline", async () => {
    const launched = aws.clock.now() - 870_000;
    aws.add("i-1", { launched, opens: launched + 899_000 });
    await aws.invoke(gate, ASKED);
    expect(aws.decisions()).toEqual(["CONTINUE i-1"]);
  });

  it("lets one in that is open although its deadline has passed", async () => {
    aws.add("i-1", { launched: aws.clock.now() - 2_000_000, opens: 0 });
    await aws.invoke(gate, ASKED);
    expect(aws.decisions()).toEqual(["CONTINUE i-1"]);
  });

  it("does not abandon when only its own clock says that the deadline has passed", async () => {
    const skewed = { ...aws.clock, now: () => aws.clock.now() + 300_000 };
    aws.add("i-1", { launched: aws.clock.now() - 700_000 });
    const { autoScaling, ec2, lambda, meter, random } = aws;
    const settings = {
      groupName: GROUP,
      hookName: HOOK,
      portProbe: "port-probe",
      autoScaling,
      ec2,
      lambda,
      meter,
      random,
    };
    await aws.invoke(launchGate({ ...settings, clock: skewed }, aws.record), ASKED);
    expect(aws.decisions()).toEqual([]);
    expect(aws.records).toMatchObject([{ outcome: "done", details: { waiting: { "i-1": "refused" } } }]);
  });

  it("keeps waiting while EC2 does not know the instance yet, and still serves the others", async () => {
    const now = aws.clock.now();
    aws.add("i-1", { known: now + 8_000, opens: now });
    aws.add("i-2", { opens: now });
    await aws.invoke(gate, ASKED);
    expect(aws.decisions()).toEqual(["CONTINUE i-2", "CONTINUE i-1"]);
  });

  it("keeps waiting while the instance has no address, until its deadline", async () => {
    const late = aws.add("i-1", { address: undefined, opens: 0 });
    aws.clock.after(6_000, () => {
      late.address = "10.240.0.99";
    });
    aws.add("i-2", { address: undefined, launched: aws.clock.now() - 890_000 });
    await aws.invoke(gate, ASKED);
    expect(aws.decisions()).toEqual(["CONTINUE i-1", "ABANDON i-2"]);
  });

  it("does not abandon a late one that the probe had no time to look at, because another opened", async () => {
    aws.add("i-1", { launched: aws.clock.now() - 2_000_000 });
    aws.add("i-2", { opens: 0 });
    const seen = [
      { host: "10.240.0.10", state: "timed-out", attempts: 0 },
      { host: "10.240.0.11", state: "open", attempts: 1 },
    ];
    aws.first(
      "Invoke:port-probe",
      json({ seen }),
      json({ seen: [{ ...seen[0], state: "open", attempts: 1 }] }),
    );
    await aws.invoke(gate, ASKED);
    expect(aws.decisions()).toEqual(["CONTINUE i-2", "CONTINUE i-1"]);
  });

  it("does not abandon a late one when the probe tells of looks that cannot be", async () => {
    aws.add("i-1", { launched: aws.clock.now() - 2_000_000 });
    const look = { host: "10.240.0.10", state: "refused", attempts: -1 };
    aws.first("Invoke:port-probe", json({ seen: [look] }), json({ seen: [{ ...look, attempts: 1 }] }));
    await aws.invoke(gate, ASKED);
    expect(aws.decisions()).toEqual(["ABANDON i-1"]);
    expect(aws.inputs("Invoke:port-probe")).toHaveLength(2);
    expect(aws.records).toMatchObject([{ outcome: "done" }]);
  });

  it("never abandons because the probe fails, even after the deadline, and throws what failed", async () => {
    aws.add("i-1", { launched: aws.clock.now() - 2_000_000 });
    aws.on("Invoke:port-probe", () => jsonFault("ResourceNotReadyException", "inactive", 502));
    await expect(aws.invoke(gate, ASKED)).rejects.toThrow("ResourceNotReadyException");
    expect(aws.decisions()).toEqual([]);
    expect(aws.records).toMatchObject([
      { outcome: "failed", details: { waiting: { "i-1": "not looked at" } } },
    ]);
  });
});

describe("launch-gate is bounded", () => {
  it("ends after at most 75 s with instances that still wait", async () => {
    const began = aws.clock.now();
    aws.add("i-1");
    await aws.invoke(gate, ASKED);
    expect(aws.clock.now() - began).toBeLessThanOrEqual(75_000);
    expect(aws.clock.now() - began).toBeGreaterThan(60_000);
    expect(aws.records).toMatchObject([{ outcome: "done", details: { waiting: { "i-1": "refused" } } }]);
  });

  it("ends before the Lambda's own deadline when that comes first", async () => {
    const began = aws.clock.now();
    aws.add("i-1");
    await aws.invoke(gate, ASKED, 20_000);
    expect(aws.clock.now() - began).toBeLessThan(20_000);
    expect(aws.records).toHaveLength(1);
  });

  it("ends at once when nothing waits", async () => {
    aws.add("i-9", { state: "InService" });
    await aws.invoke(gate, ASKED);
    expect(aws.actions()).toEqual(["DescribeAutoScalingGroups"]);
    expect(aws.records).toMatchObject([{ outcome: "already-done", reason: "nothing waits" }]);
  });

  it("gives up on an event whose instance is gone from the group", async () => {
    const began = aws.clock.now();
    await aws.invoke(gate, lifecycleEvent());
    expect(aws.clock.now() - began).toBeLessThan(8_000);
    expect(aws.records).toMatchObject([{ outcome: "already-done" }]);
  });
});

describe("launch-gate leaves alone what is not its own", () => {
  it.each([
    ["a foreign group", lifecycleEvent({ AutoScalingGroupName: "other" }), "another group"],
    ["another hook", lifecycleEvent({ LifecycleHookName: "other" }), "another hook"],
    ["a warm pool", lifecycleEvent({ Destination: "WarmPool" }), "warm pool"],
    ["a malformed action", lifecycleEvent({ EC2InstanceId: 7 }), "malformed lifecycle action: EC2InstanceId"],
    [
      "a termination",
      { ...lifecycleEvent(), "detail-type": "EC2 Instance-terminate Lifecycle Action" },
      "terminate",
    ],
    ["a test notification", { Event: "autoscaling:TEST_NOTIFICATION", RequestId: "x" }, "test notification"],
    ["another source", { ...lifecycleEvent(), source: "aws.ec2" }, "aws.ec2"],
    ["nothing", undefined, "neither"],
    ["a string", "x", "neither"],
  ])("%s: acknowledged, recorded, no request", async (_name, event, reason) => {
    aws.add("i-1", { opens: 0 });
    await aws.invoke(gate, event);
    expect(aws.sent).toEqual([]);
    expect(aws.records).toEqual([
      { outcome: "skipped", reason: expect.stringContaining(reason), details: {} },
    ]);
  });

  it("says so when its group does not exist", async () => {
    aws.on("DescribeAutoScalingGroups", () => noGroups);
    await aws.invoke(gate, ASKED);
    expect(aws.records).toMatchObject([{ outcome: "skipped", reason: expect.stringContaining(GROUP) }]);
  });
});
