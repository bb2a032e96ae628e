import { beforeEach, describe, expect, it } from "vitest";
import { jsonFault, queryFault } from "./aws.ts";
import { FleetWorld, NAMES } from "./fleet-world.ts";

/** What is suspended while a node is repaired. */
const HELD = ["HealthCheck", "ReplaceUnhealthy"];

let aws: FleetWorld;
beforeEach(() => {
  aws = new FleetWorld().serving("i-1", "i-2");
  aws.toMinute(true);
});

const repair = async () => (await aws.tick())["converge-fleet"];

function silence(id: string): void {
  for (const one of aws.instances) if (one.id === id) one.opens = Number.POSITIVE_INFINITY;
}

/** Auto Scaling refuses an action for so long; `meanwhile` happens at its first refusal. */
function throttled(action: string, millis: number, meanwhile = () => {}): void {
  const answer = aws.respond(action);
  let until: number | undefined;
  aws.on(action, (sent) => {
    if (until === undefined) meanwhile();
    until ??= aws.clock.now() + millis;
    return aws.clock.now() < until ? queryFault("Throttling", "slower") : answer(sent);
  });
}

describe("a node whose repair takes long to begin", () => {
  it.each<[string, () => void, string]>([
    ["stopped answering", () => silence("i-1"), "2408 of i-1 does not answer"],
    ["fell sick", () => void aws.sick.set("i-1", "unhealthy"), "i-1 not healthy"],
  ])("is spared, and all resumed, when another %s while suspending was slow", async (_, change, reason) => {
    aws.outOfDate.add("i-2");
    throttled("SuspendProcesses", 30_000, change);
    expect(await repair()).toMatchObject({
      outcome: "skipped",
      details: { repair: { instanceId: "i-2", end: "not begun", reason } },
    });
    expect(aws.sentTo()).toEqual(["--check all"]);
    expect([...aws.suspended]).toEqual([]);
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: false, suspended: [] });
  });

  it("is repaired when all others still serve after a slow suspension", async () => {
    aws.outOfDate.add("i-2");
    throttled("SuspendProcesses", 30_000);
    expect(await repair()).toMatchObject({ details: { repair: { end: "repaired" } } });
    expect(
      aws.inputs("Invoke:port-probe").filter(({ hosts }) => hosts.join() === "10.240.0.10"),
    ).toHaveLength(2);
  });

  it("is repaired by the third look where AWS is slow each time", async () => {
    aws.outOfDate.add("i-2");
    const look = aws.respond("DescribeTargetHealth");
    aws.on("DescribeTargetHealth", async (sent) => {
      await aws.pass(6_000);
      return look(sent);
    });
    expect(await repair()).toMatchObject({ details: { repair: { end: "repaired" } } });
    expect(aws.sentTo()).toEqual(["--check all", "full i-2"]);
  });

  it("is left alone, as are the processes, when the lock went to another run while suspending was slow", async () => {
    aws.outOfDate.add("i-2");
    const other = { owner: "run-1", purpose: "rotate", held: true, leaseUntil: 0, suspended: HELD };
    throttled("SuspendProcesses", 30_000, () => aws.put(NAMES.lock, other));
    await expect(aws.tick()).rejects.toThrow("the lock was taken over by run-1");
    expect(aws.sentTo()).toEqual(["--check all"]);
    expect(aws.inputs("ResumeProcesses")).toEqual([]);
  });

  it.each(["SuspendProcesses", "SendCommand"])(
    "is not begun past the lease by a %s that AWS puts off",
    async (action) => {
      aws.outOfDate.add("i-2");
      let repairing = false;
      const send = aws.respond(action);
      let last = 0;
      aws.on(action, (sent) => {
        repairing ||= action === "SuspendProcesses" || sent.input.InstanceIds !== undefined;
        if (!repairing) return send(sent);
        last = aws.clock.now();
        return action === "SendCommand"
          ? jsonFault("ThrottlingException")
          : queryFault("Throttling", "slower");
      });
      await expect(aws.tick()).rejects.toThrow();
      expect(last).toBeLessThan(aws.stored(NAMES.lock).leaseUntil);
      expect(aws.stored(NAMES.lock)).toMatchObject({ held: true, suspended: HELD });
    },
  );
});
