import { beforeEach, describe, expect, it } from "vitest";
import type { Lock } from "../../../contract/lock.ts";
import { holding } from "../../../lambdas/reconciler/lock.ts";
import type { SeenLock } from "../../../lambdas/reconciler/lock-parameter.ts";
import { json, jsonFault, lost } from "./aws.ts";
import { FleetWorld, MINUTE, NAMES } from "./fleet-world.ts";

const SUSPENDED = ["HealthCheck", "ReplaceUnhealthy"];
let aws: FleetWorld;
beforeEach(() => {
  aws = new FleetWorld().serving("i-1", "i-2");
  aws.toMinute(true);
});

const lock = (more: Partial<Lock> = {}): Lock => ({
  owner: "run-1",
  purpose: "rotate",
  held: true,
  leaseUntil: aws.clock.now() - 1,
  suspended: SUSPENDED,
  ...more,
});

/** A run that suspended processes and then said nothing for `silent` milliseconds. */
function died(more: Partial<Lock> = {}, silent = 2 * MINUTE): void {
  for (const name of SUSPENDED) aws.suspended.add(name);
  aws.put(NAMES.lock, lock(more), aws.clock.now() - silent);
}

describe("a lock is", () => {
  const now = 1_000_000;
  const seen = (more: Partial<Lock>, changed = 0): SeenLock => ({
    lock: { owner: "x", purpose: "rotate", held: true, leaseUntil: now + 1, suspended: [], ...more },
    version: 1,
    changed,
    text: "",
  });
  it.each<[string, SeenLock | undefined, string]>([
    ["free when nobody ever took it", undefined, "free"],
    ["free when it was released", seen({ held: false }), "free"],
    ["free when it says something else", { ...seen({}), lock: undefined }, "free"],
    ["live within its lease", seen({}), "live"],
    ["dead at the end of its lease", seen({ leaseUntil: now }), "dead"],
    [
      "live past its lease when it was just written: the holder's clock is slow",
      seen({ leaseUntil: 0 }, now - 14_000),
      "live",
    ],
    ["dead when that was a while ago", seen({ leaseUntil: 0 }, now - 15_000), "dead"],
  ])("%s", (_what, given, expected) => expect(holding(given, now)).toBe(expected));
});

describe("a run that died", () => {
  it("has its processes resumed and its lock released, in that order, under the lock", async () => {
    died();
    expect((await aws.tick())["suspensions"]).toMatchObject({
      outcome: "done",
      details: { owner: "run-1", purpose: "rotate", suspended: SUSPENDED },
    });
    expect([...aws.suspended]).toEqual([]);
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: false, suspended: [], purpose: "rotate" });
    const order = aws.actions().filter((action) => /PutParameter|ResumeProcesses/.test(action));
    expect(order).toEqual(["PutParameter", "ResumeProcesses", "PutParameter"]);
    const [taken] = aws.inputs("PutParameter").map(({ Value }) => JSON.parse(Value));
    expect(taken).toMatchObject({
      held: true,
      suspended: SUSPENDED,
      owner: expect.stringMatching(/^reconciler-/),
    });
  });

  it("that died again in between is cleared up by the next run", async () => {
    died();
    aws.on("ResumeProcesses", () => lost());
    await expect(aws.tick()).rejects.toThrow();
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: true, suspended: SUSPENDED });
    aws.on("ResumeProcesses", () => {
      aws.suspended.clear();
      return { body: "<R/>" };
    });
    aws.passTo(aws.clock.now() + 3 * MINUTE);
    await aws.tick();
    expect([...aws.suspended]).toEqual([]);
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: false, suspended: [] });
  });

  it("keeps what it did not suspend: a person's own suspension stays, and is measured", async () => {
    died({ suspended: ["HealthCheck"] });
    await aws.tick();
    expect([...aws.suspended]).toEqual(["ReplaceUnhealthy"]);
    aws.passTo(aws.clock.now() + MINUTE);
    await aws.tick();
    expect(aws.lastMeasured()).toMatchObject({ suspendedProcesses: 1 });
    expect(aws.inputs("ResumeProcesses")).toHaveLength(1);
  });

  it("has nothing resumed when it had suspended nothing: without names AWS would take all", async () => {
    died({ suspended: [] });
    aws.suspended.add("AZRebalance");
    await aws.tick();
    expect(aws.inputs("ResumeProcesses")).toEqual([]);
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: false });
  });

  it("leaves its processes suspended while a node is not well: it may be restarting", async () => {
    died();
    aws.sick.set("i-2", "unhealthy");
    expect((await aws.tick())["suspensions"]).toMatchObject({
      outcome: "skipped",
      reason: "what run-1 (rotate) had suspended stays so: the load balancer does not find i-2 healthy",
    });
    expect([...aws.suspended]).toEqual(SUSPENDED);
    expect(aws.inputs("PutParameter")).toEqual([]);
    expect(aws.lastMeasured()).toMatchObject({ suspendedProcesses: 2 });
    aws.sick.clear();
    aws.passTo(aws.clock.now() + MINUTE);
    await aws.tick();
    expect([...aws.suspended]).toEqual([]);
  });

  it.each<[string, () => void]>([
    ["is not healthy", () => aws.sick.set("i-2", "unhealthy")],
    ["does not answer", () => Object.assign(aws.instances[1] ?? {}, { opens: Number.POSITIVE_INFINITY })],
    ["cannot be looked at", () => aws.on("Invoke:port-probe", () => jsonFault("ENINotReadyException"))],
  ])("has them resumed twelve minutes after its last word, even when a node %s", async (_what, change) => {
    died();
    change();
    const end = aws.clock.now() + 10 * MINUTE;
    while (aws.clock.now() < end - MINUTE) {
      await aws.tick().catch(() => {});
      expect([...aws.suspended]).toEqual(SUSPENDED);
      aws.passTo(aws.clock.now() + MINUTE);
    }
    aws.passTo(end);
    await aws.tick().catch(() => {});
    expect([...aws.suspended]).toEqual([]);
    expect(aws.steps()["suspensions"]?.reason).toMatch(/2 processes resumed, although /);
  });

  it("and released its lock, but could not resume, has its processes resumed as well", async () => {
    died({ held: false });
    await aws.tick();
    expect([...aws.suspended]).toEqual([]);
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: false, suspended: [] });
  });

  it("leaves replacements suspended while the breaker is open", async () => {
    died();
    aws.suspended.add("Launch");
    await aws.tick();
    expect([...aws.suspended].sort()).toEqual(["Launch", "ReplaceUnhealthy"]);
  });

  it("leaves the fleet unchecked in that minute, and checked in the next, whatever the clock says", async () => {
    died();
    expect((await aws.tick())["converge-fleet"]?.reason).toBe("run-1 died changing the fleet (rotate)");
    aws.passTo(aws.clock.now() + MINUTE);
    expect((await aws.tick())["converge-fleet"]?.details).toMatchObject({ due: "after a rotate" });
  });
});

describe("a lock that another run takes at the same moment", () => {
  it("stays that run's: its words are put back, nothing is resumed", async () => {
    died();
    const winner = lock({ owner: "run-2", leaseUntil: aws.clock.now() + MINUTE });
    const put = aws.inputs("PutParameter").length;
    aws.first("PutParameter", (() => json({}))());
    let writes = put;
    aws.on("PutParameter", ({ input }) => {
      if (writes++ === 0) aws.put(NAMES.lock, winner);
      aws.put(NAMES.lock, JSON.parse(input.Value));
      return json({ Version: aws.parameters.get(NAMES.lock)?.version });
    });
    expect((await aws.tick())["suspensions"]).toMatchObject({ outcome: "skipped" });
    expect(aws.stored(NAMES.lock)).toEqual(winner);
    expect(aws.inputs("ResumeProcesses")).toEqual([]);
  });

  it("is ours when the answer to our own write was lost and the write repeated", async () => {
    died();
    let writes = 0;
    aws.on("PutParameter", ({ input }) => {
      aws.put(NAMES.lock, JSON.parse(input.Value));
      if (writes++ === 0) return lost();
      return json({ Version: aws.parameters.get(NAMES.lock)?.version });
    });
    await aws.tick();
    expect([...aws.suspended]).toEqual([]);
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: false });
  });
});

describe("a live lock", () => {
  it("keeps the fleet unchecked and unrepaired, and excuses what its holder suspended", async () => {
    died({ leaseUntil: aws.clock.now() + MINUTE });
    aws.suspended.add("AZRebalance");
    aws.outOfDate.add("i-1");
    const steps = await aws.tick();
    expect(steps["converge-fleet"]?.reason).toBe("run-1 changes the fleet (rotate)");
    expect(aws.commands).toEqual([]);
    expect(aws.inputs("ResumeProcesses")).toEqual([]);
    expect(aws.lastMeasured()).toMatchObject({ suspendedProcesses: 1 });
    expect(aws.lastMeasured()).not.toHaveProperty("outOfDate");
  });

  it("of a change of the stack excuses nothing: what it found suspended, a dead run had suspended", async () => {
    died({ purpose: "deploy", leaseUntil: aws.clock.now() + MINUTE });
    await aws.tick();
    expect(aws.lastMeasured()).toMatchObject({ suspendedProcesses: 2 });
  });

  it("that cannot be read keeps the fleet as it is, and leaves the breaker working", async () => {
    aws.on("GetParameter", ({ input }) =>
      input.Name === NAMES.lock ? jsonFault("AccessDeniedException", "no") : jsonFault("ParameterNotFound"),
    );
    await expect(aws.tick()).rejects.toThrow("AccessDenied");
    expect(aws.commands).toEqual([]);
    expect(aws.steps()).toMatchObject({ breaker: { outcome: "already-done" } });
  });
});
