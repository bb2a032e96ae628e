import { beforeEach, describe, expect, it } from "vitest";
import { type Answer, json, jsonFault, lost, queryFault } from "./aws.ts";
import { FleetWorld, MINUTE, NAMES } from "./fleet-world.ts";
import type { FakeInstance } from "./group-world.ts";

/** What is suspended while a node is repaired. */
const HELD = ["HealthCheck", "ReplaceUnhealthy"];

let aws: FleetWorld;
beforeEach(() => {
  aws = new FleetWorld().serving("i-1", "i-2");
  aws.toMinute(true);
});

const repair = async () => (await aws.tick())["converge-fleet"];
async function minutes(count: number): Promise<void> {
  for (let minute = 0; minute < count; minute++) {
    aws.passTo(aws.clock.now() + MINUTE);
    await aws.tick();
  }
}

describe("Auto Scaling looks after a repaired node again", () => {
  const node = () => aws.instances[0] as FakeInstance;
  /** What is true of the node whenever a process is resumed. */
  let atResume: { open: boolean; target: string }[];
  /** The restart of i-1 closes its port for `closed` milliseconds, and its target is unhealthy for `sick`. */
  function restarts(closed: number, sick: number, answer: ReturnType<FleetWorld["converge"]>): void {
    aws.outOfDate.add("i-1");
    let isRestarted = false;
    aws.converge = ({ id, mode }) => {
      const isRight = !aws.outOfDate.has(id);
      if (mode !== "") return { status: "Success", action: isRight ? "nothing" : "restart" };
      if (!isRestarted) {
        isRestarted = true;
        node().opens = aws.clock.now() + closed;
        aws.sick.set("i-1", "unhealthy");
        if (sick < Number.POSITIVE_INFINITY) aws.clock.after(sick, () => aws.sick.delete("i-1"));
        if (answer.status === "Success") aws.outOfDate.delete("i-1");
      }
      return answer;
    };
  }
  /** Somebody lifts the breaker right before a lock that is held claims nothing any more. */
  function lift(then = () => {}): void {
    aws.on("ResumeProcesses", ({ input }) => {
      for (const [key, name] of Object.entries(input))
        if (/^Scaling/.test(key)) aws.suspended.delete(String(name));
      return { body: "<R/>" };
    });
    const put = aws.respond("PutParameter");
    aws.on("PutParameter", (sent) => {
      const { Name, Value } = sent.input;
      const letsGo = Name === NAMES.lock && /"held":true.*"suspended":\[\]/.test(String(Value));
      if (letsGo && aws.suspended.delete("Launch")) then();
      return put(sent);
    });
  }
  beforeEach(() => {
    atResume = [];
    aws.on("ResumeProcesses", () => {
      atResume.push({ open: node().opens <= aws.clock.now(), target: aws.sick.get("i-1") ?? "healthy" });
      aws.suspended.clear();
      return { body: "<R/>" };
    });
  });

  it.each([
    ["only when its port answers and its target is healthy", { status: "Success", action: "restart" }],
    ["not sooner when the repair failed", { status: "Failed", action: "restart", error: "listener.silent" }],
  ] as const)("%s", async (_what, answer) => {
    restarts(20_000, 45_000, answer);
    const end = answer.status === "Success" ? "repaired" : "failed";
    expect(await repair()).toMatchObject({ details: { repair: { end } } });
    expect(atResume).toEqual([{ open: true, target: "healthy" }]);
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: false, suspended: [] });
  });

  it("in a later run when it is not well before the function must end, which leaves that to its lock", async () => {
    restarts(20_000, 400_000, { status: "Success", action: "restart" });
    const began = aws.clock.now();
    expect(await repair()).toMatchObject({
      details: { repair: { end: "unfinished", reason: "the load balancer does not find i-1 healthy" } },
    });
    expect(aws.clock.now() - began).toBeLessThan(240_000);
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: true, purpose: "repair", suspended: HELD });
    expect(atResume).toEqual([]);
    await minutes(8);
    expect(atResume).toEqual([{ open: true, target: "healthy" }]);
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: false, suspended: [] });
    expect(aws.measured.map(({ suspendedProcesses = 0 }) => suspendedProcesses)).toContain(2);
  });

  it("after twelve minutes at the latest, when it never becomes well: then it is replaced", async () => {
    restarts(20_000, Number.POSITIVE_INFINITY, { status: "Failed", action: "restart", error: "down" });
    expect(await repair()).toMatchObject({
      details: {
        repair: {
          end: "failed",
          reason: "down: because; the load balancer does not find i-1 healthy",
        },
      },
    });
    await minutes(7);
    expect([...aws.suspended]).toEqual(HELD);
    await minutes(6);
    expect([...aws.suspended]).toEqual([]);
    expect(atResume).toEqual([{ open: true, target: "unhealthy" }]);
  });

  it("without having looked away where another node does not answer: that one is needed, whatever its target says", async () => {
    aws.outOfDate.add("i-1");
    (aws.instances[1] as FakeInstance).opens = Number.POSITIVE_INFINITY;
    expect(await repair()).toMatchObject({
      outcome: "skipped",
      details: { repair: { end: "not begun", reason: "2408 of i-2 does not answer" } },
    });
    expect(aws.sentTo()).toEqual(["--check all"]);
    expect([...aws.suspended]).toEqual([]);
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: false, suspended: [] });
  });

  it("at once when EC2 has ended it: nothing restarts it any more, and its group has to replace it", async () => {
    restarts(20_000, Number.POSITIVE_INFINITY, { status: "Failed", action: "restart", error: "down" });
    aws.clock.after(10_000, () => Object.assign(node(), { ec2: "terminated", address: undefined }));
    expect(await repair()).toMatchObject({ details: { repair: { end: "failed" } } });
    expect([...aws.suspended]).toEqual([]);
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: false, suspended: [] });
  });

  it("but does not replace it while the breaker is open: with launches suspended it would only be ended", async () => {
    restarts(1_000, 5_000, { status: "Success", action: "restart" });
    aws.clock.after(3_000, () => aws.suspended.add("Launch"));
    const resumed: string[] = [];
    aws.on("ResumeProcesses", ({ input }) => {
      resumed.push(...Object.keys(input).flatMap((key) => (/^Scaling/.test(key) ? input[key] : [])));
      return { body: "<R/>" };
    });
    expect(await repair()).toMatchObject({ details: { repair: { end: "repaired" } } });
    expect(resumed).toEqual(["HealthCheck"]);
  });

  it("not by a run whose lock went to another one while the group could not be read", async () => {
    restarts(1_000, 5_000, { status: "Success", action: "restart" });
    const other = { owner: "run-1", purpose: "rotate", held: true, leaseUntil: 0, suspended: HELD };
    const read = aws.respond("DescribeAutoScalingGroups");
    let until: number | undefined;
    aws.on("DescribeAutoScalingGroups", (sent) => {
      const isEnding = aws.suspended.size > 0 && node().opens <= aws.clock.now() && !aws.sick.has("i-1");
      if (!isEnding) return read(sent);
      if (until === undefined) aws.put(NAMES.lock, other);
      until ??= aws.clock.now() + 30_000;
      return aws.clock.now() < until ? queryFault("Throttling", "slower") : read(sent);
    });
    await expect(aws.tick()).rejects.toThrow("the lock was taken over by run-1");
    expect(atResume).toEqual([]);
    expect(aws.stored(NAMES.lock)).toEqual(other);
  });

  it("and replaces it again where somebody lifts the breaker while the lock still claims what that needs", async () => {
    restarts(1_000, 5_000, { status: "Success", action: "restart" });
    aws.clock.after(3_000, () => aws.suspended.add("Launch"));
    lift();
    expect(await repair()).toMatchObject({ details: { repair: { end: "repaired" } } });
    expect([...aws.suspended]).toEqual([]);
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: false, suspended: [] });
  });

  it("or in a later run, when it could not look again: its lock claims it until then", async () => {
    restarts(1_000, 5_000, { status: "Success", action: "restart" });
    aws.clock.after(3_000, () => aws.suspended.add("Launch"));
    lift(() => aws.first("DescribeAutoScalingGroups", queryFault("AccessDenied", "no")));
    await expect(aws.tick()).rejects.toThrow("AccessDenied");
    await minutes(2);
    expect([...aws.suspended]).toEqual([]);
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: false, suspended: [] });
  });

  it("at once when the command was refused, and not when nobody knows whether it was sent", async () => {
    aws.outOfDate.add("i-1");
    const send = (answer: Answer | Error) => {
      aws.on("SendCommand", ({ input }) => {
        if (input.InstanceIds) return answer;
        aws.commands.push({ id: "c", at: aws.clock.now(), comment: "", mode: "--check", instanceIds: [] });
        return json({ Command: { CommandId: "c" } });
      });
    };
    send(jsonFault("AccessDeniedException", "no"));
    await expect(aws.tick()).rejects.toThrow("AccessDenied");
    expect([...aws.suspended]).toEqual([]);
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: false, suspended: [] });
    aws.toMinute(true);
    send(lost());
    await expect(aws.tick()).rejects.toThrow("socket hang up");
    expect([...aws.suspended]).toEqual(HELD);
    expect(aws.stored(NAMES.lock)).toMatchObject({ held: true, suspended: HELD });
  });
});
