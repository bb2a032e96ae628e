import type { Activity } from "@aws-sdk/client-auto-scaling";
import { beforeEach, describe, expect, it } from "vitest";
import { hopelessLaunch } from "../../../lambdas/reconciler/launches.ts";
import { queryFault } from "./aws.ts";
import { FleetWorld, MINUTE, NAMES } from "./fleet-world.ts";

/** Launches from the newest to the oldest, a minute apart, the newest a minute before `now`. */
const now = Date.UTC(2026, 10, 1);
const launches = (...statuses: readonly string[]): Activity[] =>
  statuses.map((StatusCode, index) => ({
    ActivityId: `a-${index}`,
    AutoScalingGroupName: "g",
    Cause: "",
    Description: `Launching a new EC2 instance: i-${index}`,
    StartTime: new Date(now - (index + 1) * MINUTE),
    StatusCode: StatusCode as Activity["StatusCode"] & string,
    StatusMessage: `${StatusCode} ${index}`,
  }));

describe("launches are hopeless", () => {
  it.each<[string, readonly string[], string | undefined]>([
    ["after three failed ones in a row", ["Failed", "Failed", "Failed"], "i-0"],
    ["after three abandoned ones", ["Cancelled", "Cancelled", "Cancelled"], "i-0"],
    ["when failed and abandoned ones follow each other", ["Cancelled", "Failed", "Cancelled"], "i-0"],
    ["whatever succeeded before", ["Failed", "Failed", "Failed", "Successful"], "i-0"],
    ["while a further one still runs", ["InProgress", "Failed", "Failed", "Failed"], "i-1"],
    [
      "with one that waits in its hook among them",
      ["Failed", "MidLifecycleAction", "Failed", "Failed"],
      "i-0",
    ],
    ["not after two", ["Failed", "Failed"], undefined],
    ["not after two, a success and one more", ["Failed", "Successful", "Failed", "Failed"], undefined],
    ["not when the newest succeeded", ["Successful", "Failed", "Failed", "Failed"], undefined],
    ["not when there were none", [], undefined],
  ])("%s", (_what, statuses, expected) => {
    expect(hopelessLaunch(launches(...statuses), 0)?.instanceId).toBe(expected);
  });

  it("whatever the order in which they are listed", () => {
    const listed = launches("Failed", "Failed", "Failed", "Successful");
    expect(hopelessLaunch(listed.toReversed(), 0)).toEqual({ instanceId: "i-0", message: "Failed 0" });
  });

  it("not by terminations", () => {
    const ended = launches("Failed", "Failed", "Failed").map((one) => ({
      ...one,
      Description: "Terminating EC2 instance: i-1",
    }));
    expect(hopelessLaunch(ended, 0)).toBeUndefined();
  });

  it("not by what failed before people last looked", () => {
    const failed = launches("Failed", "Failed", "Failed");
    expect(hopelessLaunch(failed, now - 2 * MINUTE)).toBeUndefined();
    expect(hopelessLaunch(failed, now - 3 * MINUTE)).toBeDefined();
  });

  it("and say why, also when Auto Scaling gives the cause only, or nothing", () => {
    const [first, ...others] = launches("Failed", "Failed", "Failed");
    const message = (more: Partial<Activity>) =>
      hopelessLaunch([{ ...(first as Activity), StatusMessage: "", ...more }, ...others], 0)?.message;
    expect(message({ Cause: "At 12:00 …" })).toBe("At 12:00 …");
    expect(message({})).toBe("Auto Scaling gives no reason");
  });
});

describe("the breaker", () => {
  let aws: FleetWorld;
  const fail = (count: number) => {
    aws.activities = Array.from({ length: count }, (_, index) => ({
      id: `i-${index}`,
      status: "Cancelled",
      at: aws.clock.now() - (index + 1) * MINUTE,
      message: "abandoned",
    }));
  };
  beforeEach(() => {
    aws = new FleetWorld().serving("i-8", "i-9");
    aws.toMinute(false);
  });

  it("suspends launches and replacements, and tells the reason of the newest boot", async () => {
    fail(3);
    aws.console.set(
      "i-0",
      "railgun-ha: boot failed: start: old\r\n[ 1.0] kernel\r\nrailgun-ha: boot failed: install the listener: E: gone\r\n",
    );
    const { breaker } = await aws.tick();
    expect(breaker).toMatchObject({
      outcome: "done",
      details: {
        instanceId: "i-0",
        reason: "boot failed: install the listener: E: gone",
        message: "abandoned",
      },
    });
    expect([...aws.suspended].sort()).toEqual(["Launch", "ReplaceUnhealthy", "Terminate"]);
    expect(aws.lastMeasured()).toMatchObject({ breakerOpen: 1, inService: 2 });
  });

  it("gives Auto Scaling's reason when the instance said nothing, or may not be asked", async () => {
    fail(3);
    expect((await aws.tick())["breaker"]?.details).toEqual({ instanceId: "i-0", reason: "abandoned" });
    aws.suspended.clear();
    aws.on("GetConsoleOutput", () => queryFault("UnauthorizedOperation", "no", 403));
    expect((await aws.tick())["breaker"]?.details).toEqual({ instanceId: "i-0", reason: "abandoned" });
  });

  it("stays open, is measured each minute, and is never closed by the reconciler", async () => {
    fail(3);
    await aws.tick();
    for (let minute = 0; minute < 3; minute++) {
      aws.passTo(aws.clock.now() + MINUTE);
      expect((await aws.tick())["breaker"]).toMatchObject({ outcome: "already-done" });
      expect(aws.lastMeasured()).toMatchObject({ breakerOpen: 1 });
    }
    expect(aws.inputs("SuspendProcesses")).toHaveLength(1);
    expect(aws.inputs("ResumeProcesses")).toEqual([]);
  });

  it("suspends replacements again when a run resumed them that had suspended them before it", async () => {
    fail(3);
    await aws.tick();
    aws.suspended.delete("ReplaceUnhealthy");
    expect((await aws.tick())["breaker"]).toMatchObject({
      outcome: "done",
      reason: "ReplaceUnhealthy suspended again: the breaker is open",
    });
    expect([...aws.suspended].sort()).toEqual(["Launch", "ReplaceUnhealthy", "Terminate"]);
    expect(aws.lastMeasured()).toMatchObject({ breakerOpen: 1 });
  });

  it("does not open again on the failures that resume has forgiven, and does on new ones", async () => {
    fail(3);
    await aws.tick();
    aws.put(NAMES.pause, { paused: false, by: "run-2" });
    aws.suspended.delete("Launch");
    expect((await aws.tick())["breaker"]).toMatchObject({ reason: "launches succeed" });
    expect(aws.lastMeasured()).toMatchObject({ breakerOpen: 0 });
    aws.passTo(aws.clock.now() + 10 * MINUTE);
    fail(3);
    expect((await aws.tick())["breaker"]).toMatchObject({ outcome: "done" });
    expect([...aws.suspended].sort()).toEqual(["Launch", "ReplaceUnhealthy", "Terminate"]);
  });

  it("stays away from a stack that is being deleted: its instances must be able to end", async () => {
    fail(3);
    const lock = { owner: "run", purpose: "destroy", held: true, suspended: [] };
    aws.put(NAMES.lock, { ...lock, leaseUntil: aws.clock.now() + MINUTE });
    expect((await aws.tick())["breaker"]).toMatchObject({
      outcome: "skipped",
      reason: "the stack is being deleted",
    });
    expect([...aws.suspended]).toEqual([]);
  });

  it("leaves two failures, a success and one more failure alone", async () => {
    fail(2);
    await aws.tick();
    const at = aws.clock.now();
    aws.activities = [
      { status: "Failed", at: at + 2_000 },
      { status: "Successful", at: at + 1_000 },
      ...aws.activities,
    ];
    expect((await aws.tick())["breaker"]).toMatchObject({ outcome: "already-done" });
    expect([...aws.suspended]).toEqual([]);
  });

  it("shows launches that a person suspended, without inventing failures", async () => {
    aws.suspended.add("Launch");
    expect((await aws.tick())["breaker"]).toMatchObject({
      reason: "launches are suspended, not by failures",
    });
    expect(aws.lastMeasured()).toMatchObject({ breakerOpen: 1, suspendedProcesses: 0 });
  });

  it("ends no running node whatever fails, however long", async () => {
    for (let minute = 0; minute < 10; minute++) {
      fail(Math.min(minute, 5));
      await aws.tick();
      aws.passTo(aws.clock.now() + MINUTE);
    }
    const changes = aws
      .actions()
      .filter((action) => /Terminate|SetInstanceHealth|Complete|Detach/.test(action));
    expect(changes).toEqual([]);
    expect(aws.inputs("SuspendProcesses")).toHaveLength(1);
  });
});
