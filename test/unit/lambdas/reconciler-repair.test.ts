import { beforeEach, describe, expect, it } from "vitest";
import { checkDue, chooseNode, repairsFail, type Sent } from "../../../lambdas/reconciler/history.ts";
import { type Answer, json, jsonFault } from "./aws.ts";
import { FleetWorld, MINUTE, NAMES, TICK } from "./fleet-world.ts";

/** What is suspended while a node is repaired. */
const HELD = ["HealthCheck", "ReplaceUnhealthy"];

let aws: FleetWorld;
beforeEach(() => {
  aws = new FleetWorld().serving("i-1", "i-2");
  aws.toMinute(true);
});

const repair = async () => (await aws.tick())["converge-fleet"];

/** Minute after minute, until the clock shows the next one in which a check is due anyway. */
async function minutes(count: number): Promise<void> {
  for (let minute = 0; minute < count; minute++) {
    aws.passTo(aws.clock.now() + MINUTE);
    await aws.tick();
  }
}

describe("the fleet is checked", () => {
  it("every five minutes, by one command to the stack's tag", async () => {
    await aws.tick();
    await minutes(9);
    expect(aws.sentTo()).toEqual(["--check all", "--check all"]);
    expect(aws.inputs("SendCommand")[0]).toMatchObject({
      DocumentName: "converge-doc",
      Parameters: { mode: ["--check"] },
      Targets: [{ Key: "tag:railgun-ha:stack", Values: ["production"] }],
    });
  });

  it("once in its minute, however often the schedule calls", async () => {
    await aws.tick();
    aws.passTo(aws.clock.now() + 10_000);
    await aws.tick();
    expect(aws.sentTo()).toEqual(["--check all"]);
  });

  it("in a later minute when the schedule missed its own", async () => {
    await aws.tick();
    await minutes(4);
    aws.passTo(aws.clock.now() + 2 * MINUTE);
    await aws.tick();
    expect(aws.sentTo()).toEqual(["--check all", "--check all"]);
    await minutes(3);
    expect(aws.sentTo()).toHaveLength(2);
    await minutes(1);
    expect(aws.sentTo()).toHaveLength(3);
  });

  it("by the answers of all that serve, also when Run Command comes to some of them later", async () => {
    const began = aws.clock.now();
    const list = aws.respond("ListCommandInvocations");
    aws.on("ListCommandInvocations", async (sent) => {
      const { body } = (await list(sent)) as Answer;
      const { CommandInvocations } = JSON.parse(body);
      return json({ CommandInvocations: CommandInvocations.slice(aws.clock.now() - began < 4_000 ? 1 : 0) });
    });
    expect(await repair()).toMatchObject({ details: { right: 2, unknown: [] } });
    expect(aws.clock.now() - began).toBeLessThan(10_000);
  });

  it("at once when somebody asks", async () => {
    aws.toMinute(false);
    await aws.tick({ source: "railgun-ha", by: "demo" });
    expect(aws.sentTo()).toEqual(["--check all"]);
  });

  it("and nothing is done, and all is measured, when every node is right", async () => {
    expect(await repair()).toMatchObject({
      outcome: "done",
      details: { right: 2, different: [], unknown: [] },
    });
    expect(aws.lastMeasured()).toMatchObject({ outOfDate: 0, repairStopped: 0 });
    expect(aws.inputs("PutParameter")).toEqual([]);
  });

  it("and nodes that cannot say are counted, but not restarted for that", async () => {
    aws.converge = ({ id }) =>
      id === "i-1" ? { status: "Failed", action: "nothing", error: "ssm" } : { status: "TimedOut" };
    expect(await repair()).toMatchObject({ details: { different: [], unknown: ["i-1", "i-2"] } });
    expect(aws.lastMeasured()).toMatchObject({ outOfDate: 2 });
    expect(aws.sentTo()).toEqual(["--check all"]);
  });

  it("within its time when nodes never answer", async () => {
    const began = aws.clock.now();
    aws.converge = () => ({ status: "InProgress" });
    expect(await repair()).toMatchObject({ details: { unknown: ["i-1", "i-2"] } });
    expect(aws.clock.now() - began).toBeLessThan(30_000);
  });
});

describe("a node that is out of date", () => {
  it("is converged wholly under the lock, with health checks held, until it serves again", async () => {
    aws.outOfDate.add("i-2");
    const asItShould = aws.converge;
    let during: unknown;
    aws.converge = (node) => {
      if (node.mode === "") during = { suspended: [...aws.suspended], lock: aws.stored(NAMES.lock) };
      return asItShould(node);
    };
    expect(await repair()).toMatchObject({
      outcome: "done",
      details: { repair: { instanceId: "i-2", end: "repaired" } },
    });
    expect(during).toMatchObject({
      suspended: ["HealthCheck", "ReplaceUnhealthy"],
      lock: { purpose: "repair", held: true, suspended: ["HealthCheck", "ReplaceUnhealthy"] },
    });
    expect(aws.sentTo()).toEqual(["--check all", "full i-2"]);
    expect([...aws.suspended]).toEqual([]);
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: false, suspended: [] });
  });

  it("has its lock kept alive while it takes its time", async () => {
    aws.outOfDate.add("i-1");
    const until = aws.clock.now() + 90_000;
    aws.converge = ({ mode }) => {
      if (mode === "--check") return { status: "Failed", action: "restart" };
      return aws.clock.now() < until ? { status: "InProgress" } : { status: "Success", action: "restart" };
    };
    await repair();
    const leases = aws.inputs("PutParameter").map(({ Value }) => JSON.parse(Value).leaseUntil);
    expect(leases.length).toBeGreaterThan(6);
    for (const [index, lease] of leases.entries())
      expect(lease).toBeGreaterThanOrEqual(leases[index - 1] ?? 0);
  });

  it("does not wait for a node that somebody took out of service", async () => {
    aws.outOfDate.add("i-1");
    aws.add("i-9", { state: "Standby" });
    await repair();
    expect(aws.sentTo()).toContain("full i-1");
  });

  it("keeps a suspension that was there before", async () => {
    aws.outOfDate.add("i-1");
    aws.suspended.add("HealthCheck");
    await repair();
    expect([...aws.suspended]).toEqual(["HealthCheck"]);
  });

  it("comes in a fixed order, one after the other, at once after each that went well", async () => {
    aws.serving("i-3");
    for (const id of ["i-3", "i-1", "i-2"]) aws.outOfDate.add(id);
    await aws.tick();
    await minutes(3);
    expect(aws.sentTo().filter((sent) => sent.startsWith("full"))).toEqual([
      "full i-1",
      "full i-2",
      "full i-3",
    ]);
    expect(aws.lastMeasured()).toMatchObject({ outOfDate: 0, repairStopped: 0 });
  });

  it.each<[string, () => void, string]>([
    ["a target is not healthy", () => aws.sick.set("i-1", "unhealthy"), "i-1 not healthy"],
    ["a target is draining", () => aws.sick.set("i-1", "draining"), "i-1 not healthy"],
    ["a node is on its way in", () => void aws.add("i-9"), "i-9 is Pending:Wait"],
    ["a node is on its way out", () => void aws.add("i-9", { state: "Terminating" }), "i-9 is Terminating"],
    [
      "one is missing",
      () => {
        aws.size = 3;
      },
      "2 of 3 instances are in service",
    ],
    [
      "it is the only one",
      () => {
        aws.instances.pop();
        aws.size = 1;
        aws.outOfDate.add("i-1");
      },
      "1 of 1 instances are in service",
    ],
  ])("waits while %s", async (_what, change, reason) => {
    aws.outOfDate.add("i-2");
    change();
    expect(await repair()).toMatchObject({
      outcome: "skipped",
      reason: `no node is taken out of service: ${reason}`,
    });
    expect(aws.sentTo()).toEqual(["--check all"]);
    expect(aws.lastMeasured()).toMatchObject({ outOfDate: 1 });
  });

  it("is left to the rotation that took the lock meanwhile", async () => {
    aws.outOfDate.add("i-2");
    aws.converge = () => {
      const leaseUntil = aws.clock.now() + MINUTE;
      aws.put(NAMES.lock, { owner: "run-1", purpose: "rotate", held: true, leaseUntil, suspended: [] });
      return { status: "Failed", action: "restart" };
    };
    expect(await repair()).toMatchObject({
      outcome: "skipped",
      details: { repair: { end: "not begun", reason: "the lock is held" } },
    });
    expect(aws.inputs("SuspendProcesses")).toEqual([]);
  });

  it("is not touched further when the lock is taken over in the middle, nor are its processes", async () => {
    aws.outOfDate.add("i-2");
    const other = { owner: "run-1", purpose: "rotate", held: true, leaseUntil: 0, suspended: [] };
    aws.converge = ({ mode }) => {
      if (mode === "") aws.put(NAMES.lock, other);
      return mode === "" ? { status: "InProgress" } : { status: "Failed", action: "restart" };
    };
    await expect(aws.tick()).rejects.toThrow("the lock was taken over by run-1");
    expect(aws.inputs("ResumeProcesses")).toEqual([]);
    expect(aws.stored(NAMES.lock)).toEqual(other);
  });

  it("is not repaired twice by two runs at once", async () => {
    aws.outOfDate.add("i-1").add("i-2");
    await aws.run(
      Promise.all([1, 2].map(() => aws.handler(TICK, { getRemainingTimeInMillis: () => 240_000 }))),
    );
    expect(aws.sentTo().filter((sent) => sent.startsWith("full"))).toHaveLength(1);
  });

  it("whose command has not ended when the time is over is not followed by another", async () => {
    aws.outOfDate.add("i-1");
    aws.converge = ({ mode }) =>
      mode === "" ? { status: "InProgress" } : { status: "Failed", action: "restart" };
    const began = aws.clock.now();
    expect(await repair()).toMatchObject({ details: { repair: { end: "unfinished" } } });
    expect(aws.clock.now() - began).toBeLessThan(240_000);
    await minutes(5);
    expect(aws.steps()).toMatchObject({
      suspensions: {
        reason: expect.stringMatching(/ had suspended stays so: a repair command is under way$/),
      },
    });
    expect([...aws.suspended]).toEqual(HELD);
    expect(aws.sentTo()).toEqual(["--check all", "full i-1"]);
  });

  it("that converges but does not answer is not called repaired", async () => {
    aws.outOfDate.add("i-1");
    const asItShould = aws.converge;
    aws.converge = (node) => {
      if (node.mode === "") for (const one of aws.instances) one.opens = Number.POSITIVE_INFINITY;
      return asItShould(node);
    };
    expect(await repair()).toMatchObject({
      details: { repair: { end: "unfinished", reason: "2408 of i-1 is refused" } },
    });
  });
});

describe("repairs that fail", () => {
  beforeEach(() => {
    aws.outOfDate.add("i-1");
    aws.converge = ({ id, mode }) => {
      const failed = { status: "Failed", action: "restart" };
      if (mode === "") return { ...failed, error: "listener.silent" };
      return aws.outOfDate.has(id) ? failed : { status: "Success", action: "nothing" };
    };
  });

  it("are tried twice, five minutes apart, then no more, and are measured", async () => {
    expect(await repair()).toMatchObject({ details: { repair: { reason: "listener.silent: because" } } });
    expect(aws.lastMeasured()).toMatchObject({ repairStopped: 0 });
    await minutes(4);
    expect(aws.commands.filter(({ mode }) => mode === "")).toHaveLength(1);
    await minutes(1);
    expect(aws.lastMeasured()).toMatchObject({ repairStopped: 1, outOfDate: 1 });
    await minutes(30);
    expect(aws.commands.filter(({ mode }) => mode === "")).toHaveLength(2);
    aws.toMinute(true);
    await aws.tick();
    expect(aws.lastMeasured()).toMatchObject({ repairStopped: 1 });
    expect([...aws.suspended]).toEqual([]);
  });

  it("are tried again after resume", async () => {
    await aws.tick();
    await minutes(10);
    expect(aws.commands.filter(({ mode }) => mode === "")).toHaveLength(2);
    aws.put(NAMES.pause, { paused: false, by: "run-2" });
    await minutes(10);
    expect(aws.commands.filter(({ mode }) => mode === "")).toHaveLength(4);
  });

  it("stop when all nodes fail for one reason: none is ended, and no third is tried", async () => {
    aws.outOfDate.add("i-2");
    await aws.tick();
    await minutes(30);
    expect(aws.sentTo().filter((sent) => sent.startsWith("full"))).toEqual(["full i-1", "full i-2"]);
    expect(aws.instances.map(({ state }) => state)).toEqual(["InService", "InService"]);
  });

  it("count when they say that they went well and the node is out of date all the same", async () => {
    aws.converge = ({ id, mode }) =>
      mode === "" || id === "i-2"
        ? { status: "Success", action: mode === "" ? "restart" : "nothing" }
        : { status: "Failed", action: "restart" };
    await aws.tick();
    await minutes(30);
    expect(aws.commands.filter(({ mode }) => mode === "")).toHaveLength(2);
  });

  it("to an instance that Run Command does not know are failures, not errors", async () => {
    aws.on("SendCommand", ({ input }) => {
      if (input.InstanceIds) return jsonFault("InvalidInstanceId");
      aws.commands.push({ id: "c", at: aws.clock.now(), comment: "", mode: "--check", instanceIds: [] });
      return { body: JSON.stringify({ Command: { CommandId: "c" } }) };
    });
    expect(await repair()).toMatchObject({ details: { repair: { end: "failed" } } });
    expect([...aws.suspended]).toEqual([]);
  });
});

describe("the history of commands", () => {
  const sent = (kind: Sent["kind"], at: number, more: Partial<Sent> = {}): Sent => ({
    kind,
    at,
    state: "success",
    instanceId: undefined,
    ...more,
  });
  const NOW = MINUTE;
  const failed = (instanceId: string, at = 0) => sent("repair", at, { state: "failed", instanceId });
  const due = (history: readonly Sent[], now: number) =>
    checkDue(history, { now, from: now - 10 * MINUTE, asked: false, lock: undefined });

  it("says when a check is due, also with a clock that is a little off", () => {
    const at = 5_000_000 * MINUTE;
    expect(due([], at)).toBe("schedule");
    expect(due([], at + MINUTE)).toBeUndefined();
    expect(due([sent("check", at - 5 * MINUTE + 3_000)], at)).toBe("schedule");
    expect(due([sent("check", at + 2_000)], at + 30_000)).toBeUndefined();
  });

  it("stops repairs after two failures in a row only", () => {
    expect(repairsFail([failed("i-1"), failed("i-2")], [], NOW)).toBe(true);
    expect(repairsFail([failed("i-1")], [], NOW)).toBe(false);
    expect(
      repairsFail([failed("i-1"), sent("repair", 0, { instanceId: "i-3" }), failed("i-2")], [], NOW),
    ).toBe(false);
    expect(
      repairsFail([sent("repair", 1, { state: "running" }), failed("i-1"), failed("i-2")], [], NOW),
    ).toBe(true);
    expect(repairsFail([failed("i-1"), sent("repair", 0, { instanceId: "i-3" })], ["i-3"], NOW)).toBe(true);
    const later = NOW + 120 * MINUTE;
    const well = [sent("repair", 0, { instanceId: "i-3" }), sent("repair", 1, { instanceId: "i-4" })];
    expect(repairsFail(well, ["i-3", "i-4"], later), "two changes in one day").toBe(false);
  });

  it("puts nodes whose repair failed last", () => {
    expect(chooseNode([failed("i-1")], ["i-2", "i-1"])).toEqual({ instanceId: "i-2", failures: 0 });
    expect(chooseNode([failed("i-1")], ["i-1"])).toEqual({ instanceId: "i-1", failures: 1 });
    expect(chooseNode([], [])).toBeUndefined();
  });
});
