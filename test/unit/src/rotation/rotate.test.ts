import { describe, expect, test } from "vitest";
import { awsError, type Sent } from "../fake-aws.ts";
import type { FakeNode } from "./node.ts";
import { expectSettled } from "./settled.ts";
import { STACK, tokenOf, type World, world } from "./world.ts";

const [OLD, NEW] = [tokenOf(1), tokenOf(2)];

/** The breaker opens while a node is restarted. */
const breakerOpens =
  (one: World) =>
  ({ call }: Sent): void => {
    if (call === "AutoScaling.SuspendProcesses") one.suspended.add("Launch");
  };
/** A lock that is held is about to claim nothing any more. */
const letsGo = ({ call, input }: Sent): boolean =>
  call === "SSM.PutParameter" && /"held":true.*"suspended":\[\]/.test(input.Value);

describe("a rotation", () => {
  test.each([
    [2, 1],
    [2, 2],
    [3, 1],
    [3, 2],
    [6, 1],
    [6, 2],
  ])("of %i nodes in waves of %i ends with all of them on the new token", async (size, waveSize) => {
    const one = await world(size);
    // As a listener does on a machine that has nothing else to do.
    for (const node of one.nodes) node.restartMillis = 2_000;
    const start = one.clock.now();
    const result = await one.rotate(NEW, { waveSize });
    expect(result).toMatchObject({ outcome: "rotated", version: 2, former: 1, failure: undefined });
    expect(one.running).toEqual(one.nodes.map(() => NEW));
    expect(one.labels).toEqual({ current: 2, previous: 1 });
    expect(one.nodes.map(({ restarts }) => restarts)).toEqual(one.nodes.map(() => 1));
    expect(one.least).toBeGreaterThanOrEqual(Math.max(1, size - waveSize));
    expect(result.steps.map(({ action, from, to }) => [action, from, to])).toEqual([
      ["canary", 1, 2],
      ...one.nodes.slice(1).map(() => ["wave", 1, 2]),
    ]);
    expect(one.clock.now() - start).toBeLessThanOrEqual(Math.ceil(size / waveSize) * 30_000 + 15_000);
    expectSettled(one);
  });

  test("restarts no node before the canary is verified, and moves the labels in between", async () => {
    const one = await world(3);
    await one.rotate(NEW);
    const steps = one.sent.flatMap(({ call, input }) => {
      if (call === "SSM.SendCommand" && input.Parameters?.mode?.[0] !== "--check") {
        return [`converge ${input.Parameters?.mode?.[0] ?? "full"} ${input.InstanceIds.length}`];
      }
      const labels = input.Labels?.join();
      return /abel/.test(call) ? [`${call.slice(4, 9)} ${labels} ${input.ParameterVersion}`] : [];
    });
    expect(steps).toEqual([
      "Label pending 2",
      "converge --token pending 1",
      "Label unfinished 1",
      "Label current 2",
      "Label previous 1",
      "Unlab pending 2",
      "converge full 1",
      "converge full 1",
      "Unlab unfinished 1",
    ]);
  });

  test("suspends what would replace a node only while one restarts, and says so in the lock first", async () => {
    const one = await world();
    const told: string[][] = [];
    one.before = ({ call }) => {
      if (call === "AutoScaling.SuspendProcesses") told.push(one.lock.suspended);
    };
    await one.rotate(NEW);
    expect(told).toEqual([
      ["HealthCheck", "ReplaceUnhealthy"],
      ["HealthCheck", "ReplaceUnhealthy"],
    ]);
    expectSettled(one);
  });

  test("leaves suspended what somebody had suspended", async () => {
    const one = await world();
    one.suspended.add("ReplaceUnhealthy").add("Launch");
    await one.rotate(NEW);
    expect([...one.suspended]).toEqual(["ReplaceUnhealthy", "Launch"]);
    expect(one.calls("AutoScaling.ResumeProcesses").map(({ input }) => input.ScalingProcesses)).toEqual([
      ["HealthCheck"],
      ["HealthCheck"],
    ]);
  });

  test("leaves suspended what the breaker needs when it opens meanwhile", async () => {
    const one = await world();
    one.after = ({ call }) => {
      if (call === "AutoScaling.SuspendProcesses") one.suspended.add("Launch");
    };
    await one.rotate(NEW);
    expect([...one.suspended].toSorted()).toEqual(["Launch", "ReplaceUnhealthy"]);
  });

  test("resumes what the breaker needed where somebody lifts that while the lock still claims it", async () => {
    const one = await world();
    one.after = breakerOpens(one);
    one.before = (sent) => {
      if (letsGo(sent)) one.suspended.delete("Launch");
    };
    await one.rotate(NEW);
    expectSettled(one);
  });

  test("resumes it at its end where it could not look again once the lock claimed nothing", async () => {
    const one = await world();
    one.after = breakerOpens(one);
    let isBlind = false;
    one.before = (sent) => {
      if (sent.call === "AutoScaling.DescribeAutoScalingGroups" && isBlind) {
        isBlind = false;
        throw awsError("AccessDenied", "no");
      }
      if (!letsGo(sent) || !one.suspended.delete("Launch")) return;
      isBlind = true;
      one.after = () => {};
    };
    await expect(one.rotate(NEW)).rejects.toThrow();
    expect([...one.suspended]).toEqual([]);
    expect(one.lock).toMatchObject({ held: false, suspended: [] });
  });

  test("would lose each node that it restarts if nothing were suspended meanwhile", async () => {
    const one = await world();
    one.after = ({ call }) => {
      if (call === "AutoScaling.SuspendProcesses") one.suspended.clear();
    };
    await expect(one.rotate(NEW)).rejects.toThrow(`Auto Scaling replaced ${one.node(0).id}`);
  });

  test("to the token that is current does nothing but tell its age", async () => {
    const one = await world();
    await one.clock.pass(40 * 86_400_000);
    const result = await one.rotate(OLD);
    expect(result).toMatchObject({
      outcome: "unchanged",
      version: 1,
      ageDays: 40,
      steps: [],
      failure: undefined,
    });
    expect(one.calls("SSM.LabelParameterVersion")).toEqual([]);
    expect(one.calls("AutoScaling.SuspendProcesses")).toEqual([]);
    expectSettled(one);
  });

  test.each([
    ["is down and comes up", (node: FakeNode) => node.listen(false), undefined],
    [
      "runs another version",
      (node: FakeNode) => void Object.assign(node, { value: NEW, version: 9 }),
      undefined,
    ],
    [
      "is down for good",
      (node: FakeNode) => Object.assign(node, { isBroken: true }).listen(false),
      "rotation.wave-failed",
    ],
    [
      "cannot be asked",
      (node: FakeNode) => void Object.assign(node, { isDeaf: true }),
      "rotation.wave-failed",
    ],
  ])("to the token that is current sees to a node that %s", async (_, spoil, code) => {
    const one = await world(3);
    one.suspended.add("HealthCheck");
    spoil(one.node(1));
    const { failure, outcome } = await one.rotate(OLD);
    expect([failure?.code, outcome]).toEqual([code, code ? "failed" : "resumed"]);
    if (code) expect(failure?.message).toContain(one.node(1).id);
    else expect(one.running).toEqual([OLD, OLD, OLD]);
    expect([one.node(0).restarts, one.node(2).restarts]).toEqual([0, 0]);
  });

  test("does not take a node for right that listens to nobody although it has the new token", async () => {
    const one = await world(3);
    Object.assign(one.node(1), { value: NEW, version: 2, isBroken: true });
    one.node(1).listen(false);
    one.suspended.add("HealthCheck");
    // The floor needs both others, so it is the one on which the token is tried.
    const { failure, steps } = await one.rotate(NEW);
    expect(failure).toMatchObject({ code: "rotation.canary-failed" });
    expect(steps.every(({ node, end }) => node === one.node(1).id && end === "failed")).toBe(true);
  });

  test("fails loudly when nobody replaced a token that is too old", async () => {
    const one = await world();
    await one.clock.pass(91 * 86_400_000);
    const result = await one.rotate(OLD, { maxTokenAgeDays: 90 });
    expect(result.failure).toMatchObject({
      code: "token.too-old",
      message: expect.stringContaining("91 days"),
    });
    expect((await one.rotate(NEW, { maxTokenAgeDays: 90 })).failure).toBeUndefined();
  });

  test("labels the version that holds the token already, instead of putting it again", async () => {
    const one = await world();
    await one.rotate(NEW);
    const result = await one.rotate(OLD);
    expect(result).toMatchObject({ outcome: "rotated", version: 1, former: 2 });
    expect(one.labels).toEqual({ current: 1, previous: 2 });
    expect(one.calls("SSM.PutParameter").filter(({ input }) => input.Type === "SecureString")).toHaveLength(
      1,
    );
  });

  test("goes back to the previous version by hand", async () => {
    const one = await world();
    await one.rotate(NEW);
    const { rotate } = await import("../../../../src/rotation/rotate.ts");
    const options = { owner: "run-2", waveSize: 1, floor: undefined, canarySeconds: 20, maxTokenAgeDays: 0 };
    const result = await one.clock.run(rotate(one.site, { kind: "version", name: "previous" }, options));
    expect(result).toMatchObject({ outcome: "rotated", version: 1 });
    expect(one.running).toEqual([OLD, OLD]);
    await expect(
      one.clock.run(rotate(one.site, { kind: "version", name: "77" }, options)),
    ).rejects.toMatchObject({
      code: "token.missing",
      message: expect.stringContaining("1 current, 2 previous"),
    });
    expectSettled(one);
  });

  test("takes nodes along that come into service meanwhile, also with the former token", async () => {
    const one = await world();
    one.boot(40_000);
    expect((await one.rotate(NEW, { floor: 1 })).outcome).toBe("rotated");
    expect(one.running).toEqual([NEW, NEW, NEW]);
  });

  test("waits for a node that boots until its boot is over, and brings it along", async () => {
    const one = await world();
    one.boot(800_000);
    expect(await one.rotate(NEW, { floor: 1 })).toMatchObject({ outcome: "rotated", failure: undefined });
    expect(one.running).toEqual([NEW, NEW, NEW]);
  });

  test("does not wait for a node whose boot began after the labels had moved: it reads the new token", async () => {
    const one = await world(3);
    const start = one.clock.now();
    let booted: FakeNode | undefined;
    one.after = ({ call, input }) => {
      if (call === "SSM.SendCommand" && !input.Parameters && !booted) {
        one.boot(800_000);
        booted = one.nodes.at(-1);
      }
    };
    expect((await one.rotate(NEW)).outcome).toBe("rotated");
    expect(booted?.value).toBe(NEW);
    expect(one.clock.now() - start).toBeLessThan(300_000);
  });

  test("is no success while a node that boots may still come up with the former token", async () => {
    const one = await world();
    one.boot(2_000_000);
    const { failure } = await one.rotate(NEW, { floor: 1 });
    expect(failure).toMatchObject({ code: "rotation.wave-failed" });
    expect(failure?.message).toContain(`${one.node(2).id} still boots`);
    expect(one.labels).toEqual({ current: 2, previous: 1 });
    expectSettled(one);
  });

  test.each([
    ["a wave", 1, "rotation.wave-failed"],
    ["the canary, whatever canary-seconds says,", 0, "rotation.canary-failed"],
  ])(
    "takes a listener of %s for failed that ends ten seconds after it has answered",
    async (_, index, code) => {
      const one = await world();
      const node = one.node(index);
      one.after = ({ call, input }) => {
        const isBrought = call === "SSM.SendCommand" && input.Parameters?.mode?.[0] !== "--check";
        if (!isBrought || input.InstanceIds[0] !== node.id || node.restarts > 0) return;
        one.clock.after(node.restartMillis + 10_000, () => {
          if (node.value === NEW) node.listen(false);
        });
      };
      const { failure } = await one.rotate(NEW, { canarySeconds: 0 });
      expect(failure?.code).toBe(code);
      expect(one.running).toEqual([OLD, OLD]);
      expect(one.labels).toEqual({ current: 1 });
    },
  );

  test("counts a node that ends meanwhile as gone", async () => {
    const one = await world(3);
    one.before = ({ call, input }) => {
      if (call === "SSM.SendCommand" && !input.Parameters) one.replace(1);
    };
    const result = await one.rotate(NEW);
    expect(result).toMatchObject({ outcome: "rotated", failure: undefined });
    expect(result.steps.map(({ end }) => end)).toEqual(["up", "gone", "up"]);
    expect(one.nodes.filter(({ lifecycle }) => lifecycle === "InService").map(({ value }) => value)).toEqual([
      NEW,
      NEW,
      NEW,
    ]);
    expectSettled(one);
  });

  test.each([
    ["the canary", 0],
    ["a wave", 1],
  ])("asks %s again when its command expires that had begun: it may have run", async (_, index) => {
    const one = await world();
    one.node(index).lostRuns = 1;
    const result = await one.rotate(NEW);
    expect(result).toMatchObject({ outcome: "rotated", failure: undefined });
    expect(result.steps.map(({ node, end }) => [node, end])).toEqual(one.nodes.map(({ id }) => [id, "up"]));
    expect(one.nodes.map(({ restarts }) => restarts)).toEqual([1, 1]);
  });

  test.each([
    ["the canary", 0],
    ["a wave", 1],
  ])(
    "looks at %s when its answer is lost again and again: what runs with the token is up",
    async (_, index) => {
      const one = await world();
      one.node(index).lostRuns = 2;
      const result = await one.rotate(NEW);
      expect(result).toMatchObject({ outcome: "rotated", failure: undefined });
      expect(one.nodes.map(({ restarts }) => restarts)).toEqual([1, 1]);
    },
  );

  test("leaves to the reconciler what an error stopped while Run Command may still restart a node", async () => {
    const one = await world();
    one.node(0).lostRuns = 1;
    one.before = ({ call, input }) => {
      if (call === "SSM.ListCommandInvocations" && input.CommandId === "command-2")
        throw awsError("AccessDeniedException", "no", 403);
    };
    await expect(one.rotate(NEW)).rejects.toMatchObject({ name: "AccessDeniedException" });
    // What it had sent has not ended: the lock tells what is suspended, and is dead.
    expect([...one.suspended].sort()).toEqual(["HealthCheck", "ReplaceUnhealthy"]);
    expect(one.lock).toMatchObject({ leaseUntil: 0, suspended: ["HealthCheck", "ReplaceUnhealthy"] });
  });

  test("tries another canary when the first ends", async () => {
    const one = await world(3);
    one.before = ({ call, input }) => {
      if (call === "SSM.SendCommand" && /pending/.test(input.Parameters?.mode?.[0])) one.replace(0);
    };
    const result = await one.rotate(NEW);
    expect(result.steps.map(({ action, end }) => `${action} ${end}`)).toEqual([
      "canary gone",
      "canary up",
      "wave up",
      "wave up",
    ]);
  });

  test.each(["DeliveryTimedOut", "AccessDenied", "InvalidPlatform", "RateExceeded"])(
    "brings all it can reach, and names the node that it cannot: %s",
    async (status) => {
      const one = await world(3);
      one.undelivered = status;
      one.node(1).isDeaf = true;
      const result = await one.rotate(NEW);
      expect(result.failure).toMatchObject({
        code: "rotation.wave-failed",
        message: expect.stringContaining(one.node(1).id),
      });
      expect(one.running).toEqual([NEW, OLD, NEW]);
      expect(one.labels).toEqual({ current: 2, previous: 1 });
    },
  );

  test("hides every token that the store holds", async () => {
    const one = await world();
    await one.rotate(NEW);
    expect([...one.hidden].sort()).toEqual([OLD, NEW].sort());
    expect(one.log.join()).not.toMatch(new RegExp(`${OLD}|${NEW}`));
  });
});

describe("a fleet in which nothing may be restarted", () => {
  test("is not touched when too few serve", async () => {
    const one = await world();
    one.node(1).listen(false);
    one.suspended.add("HealthCheck");
    await one.clock.pass(10_000);
    await expect(one.rotate(NEW, { floor: 2 })).rejects.toMatchObject({
      code: "rotation.below-floor",
      message: expect.stringContaining("1 of 2 nodes of stack x serve and the floor is 2"),
    });
    expect(one.parameters.all(`/railgun-ha/${STACK}/activation-token`)).toHaveLength(1);
    expect(one.nodes.map(({ restarts }) => restarts)).toEqual([0, 0]);
    expect(one.lock.held).toBe(false);
  });

  test("is not touched when the floor is the whole fleet", async () => {
    const one = await world();
    await expect(one.rotate(NEW, { floor: 2 })).rejects.toMatchObject({ code: "rotation.below-floor" });
    expect(one.nodes.map(({ restarts }) => restarts)).toEqual([0, 0]);
    expectSettled(one);
  });

  test("may be rotated all the same with floor 0, for a token that was revoked", async () => {
    const one = await world();
    one.allowed.delete(OLD);
    for (const node of one.nodes) node.listen(false);
    one.suspended.add("HealthCheck");
    await one.clock.pass(10_000);
    expect(await one.rotate(NEW, { floor: 0 })).toMatchObject({ outcome: "rotated", failure: undefined });
    expect(one.running).toEqual([NEW, NEW]);
  });

  test("without any node in service is missing", async () => {
    const one = await world();
    for (const node of one.nodes) node.lifecycle = "Pending:Wait";
    await expect(one.rotate(NEW)).rejects.toMatchObject({ code: "fleet.missing" });
  });
});
