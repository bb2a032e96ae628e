import { beforeEach, describe, expect, it } from "vitest";
import { json, jsonFault, lost, noGroups, queryFault } from "./aws.ts";
import { ALL_METRICS, FleetWorld, MINUTE, NAMES, TICK } from "./fleet-world.ts";

let aws: FleetWorld;
beforeEach(() => {
  aws = new FleetWorld();
  aws.put(`${NAMES.token}:current`, "x", aws.clock.now() - 30 * 24 * 60 * MINUTE);
  aws.toMinute(false);
});

describe("the reconciler, each minute", () => {
  it("starts one gate for all that wait, one endpoint-sync, and looks once at all in service", async () => {
    aws.serving("i-1");
    aws.add("i-2", { state: "InService" });
    aws.add("i-3");
    aws.add("i-4");
    await aws.tick();
    expect(aws.inputs("Invoke:launch-gate:async")).toEqual([{ source: "railgun-ha", by: "reconciler" }]);
    expect(aws.inputs("Invoke:endpoint-sync:async")).toHaveLength(1);
    expect(aws.inputs("Invoke:port-probe")).toEqual([
      { hosts: ["10.240.0.10", "10.240.0.11"], until: "each", forMillis: 0 },
    ]);
    expect(aws.steps()).toMatchObject({
      "gate-waiting": { outcome: "done", details: { waiting: 2 } },
      "sync-endpoints": { outcome: "done" },
      "probe-serving": {
        outcome: "done",
        details: { inService: 2, answering: 1, silent: [{ instanceId: "i-2", state: "refused" }] },
      },
    });
  });

  it("makes as many calls for twelve nodes as for two, and none that changes anything", async () => {
    const calls = async (count: number) => {
      const world = new FleetWorld().serving(...Array.from({ length: count }, (_, index) => `i-${index}`));
      world.toMinute(false);
      await world.tick();
      return world.actions().sort();
    };
    const two = await calls(2);
    expect(await calls(12)).toEqual(two);
    expect(two).toEqual([
      "DescribeAutoScalingGroups",
      "DescribeInstances",
      "DescribeScalingActivities",
      "GetParameter",
      "GetParameter",
      "GetParameter",
      "Invoke:endpoint-sync:async",
      "Invoke:port-probe",
      "ListCommands",
    ]);
  });

  it("leaves one line of metrics", async () => {
    aws.serving("i-1", "i-2");
    await aws.tick();
    expect(aws.measured).toEqual([
      {
        inService: 2,
        answering: 2,
        paused: 0,
        tokenAgeDays: expect.closeTo(30, 1),
        suspendedProcesses: 0,
        breakerOpen: 0,
        reconcilerRuns: 1,
      },
    ]);
    expect(ALL_METRICS).toEqual(expect.arrayContaining(Object.keys(aws.lastMeasured())));
  });

  it("measures an empty fleet as empty", async () => {
    await aws.tick();
    expect(aws.lastMeasured()).toMatchObject({ inService: 0, answering: 0, reconcilerRuns: 1 });
  });

  it("reads the date of the token's version, by label, and never has it decrypted", async () => {
    await aws.tick();
    const reads = aws.inputs("GetParameter").filter(({ Name }) => Name.startsWith(NAMES.token));
    expect(reads).toEqual([{ Name: `${NAMES.token}:current` }]);
  });

  it("counts the token's age from when its value was first put, where that was put again to make room", async () => {
    const [now, first] = [aws.clock.now(), aws.clock.now() - 40 * 24 * 60 * MINUTE];
    aws.parameters.set(`${NAMES.token}:current`, { value: "x", version: 130, changed: now });
    const Description = `the token of ${new Date(first).toISOString()}, put again`;
    aws.on("GetParameterHistory", ({ input }) =>
      input.NextToken
        ? json({ Parameters: [{ Version: 130, LastModifiedDate: now / 1_000, Description }] })
        : json({ Parameters: [{ Version: 31, LastModifiedDate: 1 }], NextToken: "more" }),
    );
    await aws.tick();
    expect(aws.lastMeasured()).toMatchObject({ tokenAgeDays: expect.closeTo(40, 1) });
    expect(aws.inputs("GetParameterHistory")).toEqual([
      { Name: NAMES.token, WithDecryption: false },
      { Name: NAMES.token, WithDecryption: false, NextToken: "more" },
    ]);
  });

  it("repeats a probe while port-probe's network interface is made again", async () => {
    aws.serving("i-1");
    aws.first(
      "Invoke:port-probe",
      jsonFault("ENINotReadyException", "", 502),
      jsonFault("ResourceConflictException"),
    );
    expect(await aws.tick()).toMatchObject({ "probe-serving": { details: { answering: 1 } } });
  });

  it("repeats what is throttled, fails in the service or is lost on the way", async () => {
    aws.serving("i-1", "i-2");
    aws.first("DescribeAutoScalingGroups", queryFault("Throttling", "Rate exceeded"), lost());
    aws.first("DescribeScalingActivities", queryFault("ServiceUnavailable", "", 503));
    aws.first("GetParameter", jsonFault("InternalServerError", "", 500));
    await aws.tick();
    expect(aws.records).toMatchObject([{ outcome: "done" }]);
  });

  it("has nothing to look at without a group, and still starts endpoint-sync", async () => {
    aws.on("DescribeAutoScalingGroups", () => noGroups);
    expect(await aws.tick()).toMatchObject({
      "gate-waiting": { outcome: "skipped" },
      "converge-fleet": { outcome: "skipped" },
      breaker: { outcome: "skipped" },
      "sync-endpoints": { outcome: "done" },
    });
    expect(aws.measured).toEqual([{ paused: 0, tokenAgeDays: expect.anything(), reconcilerRuns: 1 }]);
  });

  it.each([undefined, { source: "aws.ec2" }, { source: "railgun-ha" }])("skips %j", async (event) => {
    await aws.invoke(aws.handler, event);
    expect(aws.sent).toEqual([]);
    expect(aws.records).toMatchObject([{ outcome: "skipped" }]);
    expect(aws.measured).toEqual([]);
  });
});

describe("one failing step never stops the others", () => {
  const denied = queryFault("AccessDenied", "no", 403);
  const deniedJson = jsonFault("AccessDeniedException", "no", 403);
  const DONE: Readonly<Record<string, string>> = {
    "gate-waiting": "Invoke:launch-gate:async",
    "sync-endpoints": "Invoke:endpoint-sync:async",
    "probe-serving": "Invoke:port-probe",
    "token-age": "GetParameter",
    breaker: "DescribeScalingActivities",
    "converge-fleet": "SendCommand",
  };

  it.each([
    ["Invoke:launch-gate:async", deniedJson, ["gate-waiting"]],
    ["Invoke:endpoint-sync:async", deniedJson, ["sync-endpoints"]],
    ["Invoke:port-probe", deniedJson, ["probe-serving"]],
    ["DescribeScalingActivities", denied, ["breaker"]],
    ["ListCommands", deniedJson, ["converge-fleet"]],
    ["SendCommand", deniedJson, ["converge-fleet"]],
  ])("%s", async (action, answer, expected) => {
    aws.serving("i-1", "i-2");
    aws.add("i-3");
    aws.toMinute(true);
    aws.on(action, () => answer);
    await expect(aws.tick()).rejects.toThrow("AccessDenied");
    const failed = Object.entries(aws.steps()).filter(([, { outcome }]) => outcome === "failed");
    expect(failed.map(([name]) => name)).toEqual(expected);
    const others = Object.entries(DONE).filter(([name]) => !expected.includes(name));
    expect(aws.actions()).toEqual(expect.arrayContaining(others.map(([, made]) => made)));
    expect(aws.measured).toMatchObject([{ reconcilerRuns: 0 }]);
    expect(aws.records).toMatchObject([{ outcome: "failed" }]);
  });

  it("a group that cannot be listed leaves endpoints and the token's age", async () => {
    aws.on("DescribeAutoScalingGroups", () => queryFault("Throttling", "Rate exceeded"));
    await expect(aws.tick()).rejects.toThrow("Throttling");
    expect(aws.steps()).toMatchObject({
      "sync-endpoints": { outcome: "done" },
      "token-age": { outcome: "done" },
    });
  });

  it("a tick that AWS keeps waiting ends within a minute", async () => {
    const began = aws.clock.now();
    for (const action of Object.values(DONE)) aws.on(action, () => jsonFault("ThrottlingException"));
    await expect(aws.tick()).rejects.toThrow();
    expect(aws.clock.now() - began).toBeLessThan(MINUTE);
  });

  it("a run twice at once leaves the same as one", async () => {
    aws.serving("i-1", "i-2");
    await Promise.all([aws.invoke(aws.handler, TICK, 240_000), aws.invoke(aws.handler, TICK, 240_000)]).catch(
      () => {},
    );
    expect(aws.records.map(({ outcome }) => outcome)).toEqual(["done", "done"]);
  });
});

describe("a paused stack", () => {
  beforeEach(() => {
    aws.put(NAMES.pause, { paused: true, by: "run-1" });
    aws.serving("i-1", "i-2");
    aws.toMinute(true);
  });

  it("is looked at and measured, and nothing of it is changed", async () => {
    aws.outOfDate.add("i-1");
    aws.activities = [3, 2, 1].map((minutes) => ({
      status: "Failed",
      at: aws.clock.now() - minutes * 1_000,
    }));
    aws.put(NAMES.lock, { owner: "dead", purpose: "rotate", held: false, leaseUntil: 0, suspended: [] });
    await aws.tick();
    expect(aws.lastMeasured()).toMatchObject({ paused: 1, inService: 2, outOfDate: 1, breakerOpen: 0 });
    expect(aws.sentTo()).toEqual(["--check all"]);
    const changes = /^(PutParameter|SuspendProcesses|ResumeProcesses|Invoke:endpoint-sync)/;
    expect(aws.actions().filter((action) => changes.test(action))).toEqual([]);
    expect(aws.steps()).toMatchObject({
      breaker: { outcome: "skipped" },
      "sync-endpoints": { outcome: "skipped" },
    });
  });

  it("still lets new instances in: the group goes on launching", async () => {
    aws.add("i-3");
    expect(await aws.tick()).toMatchObject({ "gate-waiting": { outcome: "done" } });
  });

  it("keeps what a dead run had suspended, and says so", async () => {
    aws.suspended.add("HealthCheck");
    const lock = { owner: "run-1", purpose: "rotate", held: true, leaseUntil: 0, suspended: ["HealthCheck"] };
    aws.put(NAMES.lock, lock, aws.clock.now() - MINUTE);
    expect(await aws.tick()).toMatchObject({ suspensions: { outcome: "skipped" } });
    expect(aws.suspended.has("HealthCheck")).toBe(true);
    expect(aws.lastMeasured()).toMatchObject({ suspendedProcesses: 1 });
  });

  it("that says something unreadable counts as paused, loudly: it may have been meant so", async () => {
    aws.put(NAMES.pause, "please");
    aws.outOfDate.add("i-1");
    await expect(aws.tick()).rejects.toThrow(`parameter ${NAMES.pause} says "please"; run pause or resume`);
    expect(aws.sentTo()).toEqual(["--check all"]);
    expect(aws.steps()).toMatchObject({ "probe-serving": { outcome: "done" } });
  });
});
