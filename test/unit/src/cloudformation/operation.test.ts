import { describe, expect, test } from "vitest";
import { deleteStack } from "../../../../src/cloudformation/delete.ts";
import { EventFollower, operationEvents } from "../../../../src/cloudformation/events.ts";
import { attach, type Operation, runOperation } from "../../../../src/cloudformation/operation.ts";
import { continueRollback } from "../../../../src/cloudformation/rollback.ts";
import { hurriedClock } from "../action.ts";
import { awsError, fakeAws, type Handlers, type Sent } from "../fake-aws.ts";
import { FakeCloudFormation, type Step } from "./fake.ts";

const isSuccess = (stack: { status: { isSuccess: boolean } } | undefined) => stack?.status.isSuccess ?? false;

/** An update that takes `seconds`. */
const lasting = (seconds: number, ...more: Step[]): readonly Step[] => [
  { at: 0, status: "UPDATE_IN_PROGRESS" },
  ...more,
  { at: seconds * 1_000, status: "UPDATE_COMPLETE" },
];

async function scene(status = "CREATE_COMPLETE", bent: Handlers = {}) {
  const clock = hurriedClock();
  const fake = new FakeCloudFormation(clock, { pageSize: 3 });
  const stack = fake.stand("x", status);
  const sent: Sent[] = [];
  const lines: string[] = [];
  const client = await fakeAws({ ...fake.handlers, ...bent }, sent).cloudFormation();
  const operation: Operation = {
    client,
    clock,
    stackId: stack.id,
    timeout: 3_600_000,
    onEvent: (line) => lines.push(line),
  };
  /** Runs an update as if it had been started by a change set. */
  const update = (steps: readonly Step[], more: Partial<Operation> = {}) =>
    runOperation(
      { ...operation, ...more },
      async (token) => fake.begin(stack, "UPDATE", token, steps),
      isSuccess,
    );
  const calls = () => sent.map(({ call }) => call);
  return { clock, fake, stack, sent, calls, lines, client, operation, update };
}

const plain = (lines: readonly string[]) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal
  lines.map((line) => line.replace(/\u001b\[\d+m/g, ""));

describe("the events of an operation", () => {
  test("are told once each, old to new, over pages, and not those of what was before", async () => {
    const { fake, stack, update, lines } = await scene();
    fake.begin(stack, "UPDATE", "another-token");
    const steps = ["A", "B", "C", "D"].map((logicalId, at) => ({
      at: at * 700,
      status: "UPDATE_COMPLETE",
      logicalId,
      type: "T",
    }));
    expect(await update(lasting(5, ...steps))).toMatchObject({ kind: "done" });
    expect(plain(lines).map((line) => line.split("  ").slice(1).join(" "))).toEqual([
      "UPDATE_IN_PROGRESS x (AWS::CloudFormation::Stack)",
      "UPDATE_COMPLETE A (T)",
      "UPDATE_COMPLETE B (T)",
      "UPDATE_COMPLETE C (T)",
      "UPDATE_COMPLETE D (T)",
      "UPDATE_COMPLETE x (AWS::CloudFormation::Stack)",
    ]);
  });

  test("are those with the operation's own token, whatever else happens to the stack", async () => {
    const { fake, stack, operation } = await scene();
    const outcome = await runOperation(
      operation,
      async (token) => {
        fake.begin(stack, "UPDATE", "of somebody else", [
          { at: 0, status: "UPDATE_FAILED", logicalId: "Foreign", reason: "not ours" },
        ]);
        fake.begin(stack, "UPDATE", token, [
          { at: 1, status: "UPDATE_FAILED", logicalId: "Own", reason: "ours" },
          { at: 2, status: "UPDATE_ROLLBACK_COMPLETE" },
        ]);
      },
      isSuccess,
    );
    expect(outcome).toMatchObject({ kind: "failed", root: { logicalId: "Own", reason: "ours" } });
  });

  test("have the colour of their status", async () => {
    const { update, lines } = await scene();
    await update(lasting(0, { at: 0, status: "UPDATE_FAILED", logicalId: "A", type: "T" }));
    expect(lines.map((line) => line.split("[")[1]?.split("m")[0])).toEqual(["36", "31", "32"]);
  });

  test("of the newest operation are found whether it runs or has ended", async () => {
    const { fake, stack, client, clock } = await scene();
    fake.begin(stack, "UPDATE", "one");
    fake.begin(stack, "UPDATE", "two", lasting(10, { at: 0, status: "UPDATE_FAILED", logicalId: "A" }));
    const statuses = async () =>
      (await operationEvents(client, stack.id)).map(({ ResourceStatus }) => ResourceStatus);
    expect(await statuses()).toEqual(["UPDATE_IN_PROGRESS", "UPDATE_FAILED"]);
    const followed = await EventFollower.ofRunning(client, stack.id);
    await new Promise<void>((resolve) => clock.after(10_000, resolve));
    expect(await statuses()).toEqual(["UPDATE_IN_PROGRESS", "UPDATE_FAILED", "UPDATE_COMPLETE"]);
    expect((await followed.next()).map(({ ResourceStatus }) => ResourceStatus)).toEqual([
      "UPDATE_IN_PROGRESS",
      "UPDATE_FAILED",
      "UPDATE_COMPLETE",
    ]);
  });
});

describe("waiting for an operation", () => {
  test.each([20, 47, 600])(
    "that takes %i s ends in time, at no more than one call a second",
    async (seconds) => {
      const { update, sent, clock } = await scene();
      const start = clock.now();
      expect(await update(lasting(seconds))).toMatchObject({ kind: "done" });
      const late = clock.now() - start - seconds * 1_000;
      expect(late).toBeLessThan(seconds <= 60 ? 2_000 : 6_000);
      expect(sent.length).toBeLessThanOrEqual(seconds);
    },
  );

  test("goes on through the clean-up", async () => {
    const { update, clock } = await scene();
    const start = clock.now();
    const steps = [
      { at: 0, status: "UPDATE_IN_PROGRESS" },
      { at: 1_000, status: "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" },
      { at: 40_000, status: "UPDATE_COMPLETE" },
    ];
    expect(await update(steps)).toMatchObject({ kind: "done" });
    expect(clock.now() - start).toBeGreaterThanOrEqual(40_000);
  });

  test("says after half a minute without an event what it waits for, and since when", async () => {
    const { update, lines } = await scene();
    const running = (at: number, logicalId: string) => ({ at, status: "UPDATE_IN_PROGRESS", logicalId });
    await update(lasting(200, running(0, "CacheCluster"), running(60_000, "ListenerGroup")));
    const waits = plain(lines).filter((line) => line.startsWith("still waiting"));
    expect(waits[0]).toMatch(/^still waiting for CacheCluster \(\d\d s\)$/);
    expect(waits.at(-1)).toMatch(/^still waiting for CacheCluster \(3 min\), ListenerGroup \(2 min\)$/);
    expect(waits.length).toBeLessThanOrEqual(200 / 30);
  });

  test("that did not end is no success", async () => {
    const { update } = await scene();
    expect(await update(lasting(120), { timeout: 60_000 })).toEqual({
      kind: "timed-out",
      status: "UPDATE_IN_PROGRESS",
    });
  });

  test("slows down while AWS throttles, and still sees the end", async () => {
    let refusals = 5;
    const base = await scene();
    const bent: Handlers = {
      "CloudFormation.DescribeStackEvents": (input) => {
        if (base.fake.clock.now() > begun && refusals-- > 0) throw awsError("Throttling", "Rate exceeded");
        return base.fake.handlers["CloudFormation.DescribeStackEvents"]?.(input);
      },
    };
    const sent: Sent[] = [];
    const begun = base.clock.now();
    const client = await fakeAws({ ...base.fake.handlers, ...bent }, sent, {
      repeats: false,
    }).cloudFormation();
    const outcome = await runOperation(
      { ...base.operation, client },
      async (token) => base.fake.begin(base.stack, "UPDATE", token, lasting(60)),
      isSuccess,
    );
    expect(outcome).toMatchObject({ kind: "done" });
    expect(refusals).toBeLessThanOrEqual(0);
    // At the ordinary pace it would have been some forty looks.
    expect(sent.length).toBeLessThan(20);
  });

  test("that has ended well stays so when AWS throttles the last reading of its events", async () => {
    const base = await scene();
    let isThrottled = true;
    const bent: Handlers = {
      "CloudFormation.DescribeStackEvents": (input) => {
        const looked = base.stack.status(base.clock.now()) === "UPDATE_COMPLETE" && sawEnd;
        if (looked && isThrottled) {
          isThrottled = false;
          throw awsError("Throttling", "Rate exceeded");
        }
        return base.fake.handlers["CloudFormation.DescribeStackEvents"]?.(input);
      },
      "CloudFormation.DescribeStacks": (input) => {
        sawEnd = true;
        return base.fake.handlers["CloudFormation.DescribeStacks"]?.(input);
      },
    };
    let sawEnd = false;
    const client = await fakeAws({ ...base.fake.handlers, ...bent }, [], { repeats: false }).cloudFormation();
    const outcome = await runOperation(
      { ...base.operation, client },
      async (token) => base.fake.begin(base.stack, "UPDATE", token, lasting(5)),
      isSuccess,
    );
    expect(outcome).toMatchObject({ kind: "done" });
    expect(isThrottled).toBe(false);
  });

  test("never loses the last failure, which comes with the end", async () => {
    const { update } = await scene();
    const outcome = await update([
      { at: 0, status: "UPDATE_IN_PROGRESS" },
      { at: 9_000, status: "UPDATE_FAILED", logicalId: "Last", reason: "the cause" },
      { at: 9_000, status: "UPDATE_ROLLBACK_IN_PROGRESS" },
      { at: 9_000, status: "UPDATE_ROLLBACK_COMPLETE" },
    ]);
    expect(outcome).toMatchObject({
      kind: "failed",
      cause: "Last (AWS::CloudFormation::Stack) UPDATE_FAILED: the cause",
    });
  });
});

describe("an operation of somebody else", () => {
  test("is followed from its first event to its end", async () => {
    const { fake, stack, operation, lines } = await scene();
    fake.begin(stack, "UPDATE", "theirs", lasting(60, { at: 0, status: "UPDATE_COMPLETE", logicalId: "A" }));
    expect(await attach(operation, isSuccess)).toMatchObject({ kind: "done" });
    expect(plain(lines).filter((line) => !line.startsWith("still"))).toHaveLength(3);
  });
});

describe("a deletion", () => {
  test("names what is to stay, and the role", async () => {
    const { fake, operation, sent } = await scene("DELETE_FAILED");
    const outcome = await deleteStack(operation, { retain: ["A", "B"], roleArn: "arn:role" });
    expect(outcome).toEqual({ kind: "done", stack: undefined });
    expect(sent.find(({ call }) => call.endsWith("DeleteStack"))?.input).toMatchObject({
      RetainResources: ["A", "B"],
      RoleARN: "arn:role",
      ClientRequestToken: expect.stringMatching(/^[A-Za-z0-9][-A-Za-z0-9]{1,127}$/),
    });
    expect(fake.stacks.get("x")?.status(operation.clock.now())).toBe("DELETE_COMPLETE");
  });

  test("that fails tells which resources are in its way", async () => {
    const { fake, operation } = await scene();
    fake.script = () => [
      { at: 0, status: "DELETE_IN_PROGRESS" },
      { at: 0, status: "DELETE_FAILED", logicalId: "Subnet", reason: "has dependencies" },
      { at: 0, status: "DELETE_FAILED" },
    ];
    expect(await deleteStack(operation)).toMatchObject({
      kind: "failed",
      status: "DELETE_FAILED",
      resources: ["Subnet"],
    });
  });
});

describe("a rollback that got stuck", () => {
  test("is continued, and skips only what is named", async () => {
    const { fake, stack, operation, sent } = await scene("UPDATE_ROLLBACK_FAILED");
    fake.begin(stack, "UPDATE_ROLLBACK", "theirs", [
      { at: 0, status: "UPDATE_FAILED", logicalId: "A", reason: "no capacity" },
    ]);
    expect(await continueRollback(operation, { skip: ["A"], roleArn: "arn:role" })).toMatchObject({
      kind: "done",
    });
    const { input } = sent.find(({ call }) => call.endsWith("ContinueUpdateRollback")) ?? {};
    expect(input).toMatchObject({ ResourcesToSkip: ["A"], RoleARN: "arn:role" });
    const other = await scene("UPDATE_ROLLBACK_FAILED");
    await continueRollback(other.operation);
    const plainInput = other.sent.find(({ call }) => call.endsWith("ContinueUpdateRollback"))?.input;
    expect(plainInput).not.toHaveProperty("ResourcesToSkip");
  });

  test("and that CloudFormation refuses to continue is told with its words, and no event is waited for", async () => {
    const { operation, calls } = await scene("UPDATE_ROLLBACK_FAILED");
    expect(await continueRollback(operation, { skip: ["Whole"] })).toMatchObject({
      kind: "refused",
      cause: "Resource [Whole] does not belong to stack [x] or cannot be skipped",
      root: { logicalId: "x", type: "AWS::CloudFormation::Stack", status: "refused" },
    });
    expect(calls().at(-1)).toBe("CloudFormation.ContinueUpdateRollback");
  });

  test("is no refusal when its events cannot be read", async () => {
    const { operation } = await scene("UPDATE_ROLLBACK_FAILED", {
      "CloudFormation.DescribeStackEvents": () => {
        throw awsError("ValidationError", "not now");
      },
    });
    await expect(continueRollback(operation)).rejects.toThrow("not now");
  });
});
