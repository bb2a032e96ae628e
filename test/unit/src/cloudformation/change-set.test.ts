import { describe, expect, test } from "vitest";
import { applyChange, type ChangeRequest } from "../../../../src/cloudformation/change.ts";
import { deleteChangeSets, unexecutedChangeSets } from "../../../../src/cloudformation/change-set.ts";
import { StackStatus } from "../../../../src/cloudformation/status.ts";
import { hurriedClock } from "../action.ts";
import { awsError, fakeAws, type Handlers, type Sent } from "../fake-aws.ts";
import { FakeCloudFormation } from "./fake.ts";

const ADD = (id: string) => ({
  ResourceChange: { Action: "Add" as const, LogicalResourceId: id, ResourceType: "T" },
});

function scene(more: Partial<ChangeRequest> = {}, bent: Handlers = {}) {
  const clock = hurriedClock();
  const fake = new FakeCloudFormation(clock, { pageSize: 3 });
  const sent: Sent[] = [];
  const run = async () =>
    applyChange({
      client: await fakeAws({ ...fake.handlers, ...bent }, sent).cloudFormation(),
      clock,
      stackName: "x",
      isNew: true,
      changeSetName: "c",
      template: { TemplateBody: "{}" },
      parameters: [],
      tags: {},
      timeout: 600_000,
      review: async () => undefined,
      onEvent: () => undefined,
      ...more,
    });
  const calls = () => sent.map(({ call }) => call.replace("CloudFormation.", ""));
  return { fake, run, calls, sent, clock };
}

describe("a stack's status", () => {
  test("says what can be done with the stack", () => {
    const facts = (name: string) => {
      const { isInProgress, isSuccess, isUpdatable, neverLived } = new StackStatus(name);
      return [isInProgress, isSuccess, isUpdatable, neverLived];
    };
    expect(facts("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS")).toEqual([true, false, false, false]);
    expect(facts("REVIEW_IN_PROGRESS")).toEqual([false, false, false, false]);
    expect(facts("CREATE_COMPLETE")).toEqual([false, true, true, false]);
    expect(facts("UPDATE_ROLLBACK_COMPLETE")).toEqual([false, false, true, false]);
    expect(facts("ROLLBACK_COMPLETE")).toEqual([false, false, false, true]);
    expect(facts("UPDATE_ROLLBACK_FAILED")).toEqual([false, false, false, false]);
  });
});

describe("a change", () => {
  test("is reviewed with all pages of its change set before it is executed", async () => {
    const seen: string[] = [];
    const { fake, run, calls, sent } = scene({
      review: async (changes) => void seen.push(...changes.map(({ logicalId }) => logicalId)),
    });
    fake.proposal = { changes: ["A", "B", "C", "D", "E", "F", "G"].map(ADD), delay: 2_000 };
    expect(await run()).toMatchObject({ kind: "done" });
    expect(seen).toEqual(["A", "B", "C", "D", "E", "F", "G"]);
    const reads = sent.filter(({ call }) => call.endsWith("DescribeChangeSet"));
    expect(reads.every(({ input }) => input.IncludePropertyValues)).toBe(true);
    expect(reads.filter(({ input }) => input.NextToken)).toHaveLength(2);
    expect(calls().filter((call) => call === "ExecuteChangeSet")).toHaveLength(1);
  });

  test("that its review refuses leaves no change set and no shell of a stack", async () => {
    const { fake, run } = scene({ review: () => Promise.reject(new Error("refused")) });
    fake.proposal = { changes: [ADD("A")] };
    await expect(run()).rejects.toThrow("refused");
    expect(fake.stacks.size).toBe(0);
  });

  test("carries role and drift mode to CloudFormation, drift only where there is a stack", async () => {
    const wanted = { roleArn: "arn:x:role", revertsDrift: true };
    const fresh = scene(wanted);
    fresh.fake.proposal = { changes: [ADD("A")] };
    await fresh.run();
    expect(fresh.sent[0]?.input).toMatchObject({ ChangeSetType: "CREATE", RoleARN: "arn:x:role" });
    expect(fresh.sent[0]?.input).not.toHaveProperty("DeploymentMode");
    const old = scene({ ...wanted, isNew: false });
    old.fake.stand("x", "CREATE_COMPLETE");
    old.fake.proposal = { changes: [ADD("A")] };
    await old.run();
    expect(old.sent[0]?.input).toMatchObject({ ChangeSetType: "UPDATE", DeploymentMode: "REVERT_DRIFT" });
  });

  test("comes back while it is executed when nobody is to wait", async () => {
    const { fake, run, calls } = scene({ isDetached: true });
    fake.proposal = { changes: [ADD("A")] };
    expect(await run()).toMatchObject({ kind: "started" });
    expect(calls().at(-1)).toBe("ExecuteChangeSet");
  });

  test("whose change set is asked for twice, because the first answer was lost, has one, and goes on with it", async () => {
    for (const isNew of [true, false]) {
      const base = scene(
        { isNew, changeSetName: "railgun-ha-deploy-1-1-0a1b2c3d" },
        {
          "CloudFormation.CreateChangeSet": (input) => {
            // What the client's own repetition does after a lost answer.
            base.fake.handlers["CloudFormation.CreateChangeSet"]?.(input);
            return base.fake.handlers["CloudFormation.CreateChangeSet"]?.(input);
          },
        },
      );
      if (!isNew) base.fake.stand("x", "CREATE_COMPLETE");
      base.fake.proposal = { changes: [ADD("A")] };
      expect(await base.run()).toMatchObject({ kind: "done" });
      expect(base.fake.stacks.get("x")?.changeSets.size).toBe(1);
      expect(base.sent[0]?.input.ClientToken).toBe("railgun-ha-deploy-1-1-0a1b2c3d");
    }
  });

  test("whose change set AWS says there is already goes on with it when it has its own name", async () => {
    const base = scene(
      { isNew: false },
      {
        "CloudFormation.CreateChangeSet": (input) => {
          base.fake.handlers["CloudFormation.CreateChangeSet"]?.(input);
          throw awsError("AlreadyExistsException", "ChangeSet c cannot be created");
        },
      },
    );
    const stack = base.fake.stand("x", "CREATE_COMPLETE");
    base.fake.proposal = { changes: [ADD("A")], delay: 2_000 };
    expect(await base.run()).toMatchObject({ kind: "done" });
    const [id] = stack.changeSets.keys();
    const executed = base.sent.find(({ call }) => call.endsWith("ExecuteChangeSet"));
    expect(executed?.input).toMatchObject({ StackName: stack.id, ChangeSetName: id });
  });

  test("whose execution is asked for twice, because the first answer was lost, is begun once, and followed or left", async () => {
    for (const isDetached of [true, false]) {
      const begun: string[] = [];
      const { fake, run, calls, sent } = scene(
        { isDetached, isNew: false },
        {
          "CloudFormation.ExecuteChangeSet": (input) => {
            // What the client's own repetition does after a lost answer.
            fake.handlers["CloudFormation.ExecuteChangeSet"]?.(input);
            begun.push(fake.stacks.get("x")?.status(Number.MAX_VALUE) ?? "");
            return fake.handlers["CloudFormation.ExecuteChangeSet"]?.(input);
          },
        },
      );
      fake.stand("x", "CREATE_COMPLETE");
      fake.proposal = { changes: [ADD("A")] };
      expect(await run()).toMatchObject({ kind: isDetached ? "started" : "done" });
      expect(begun).toEqual(["UPDATE_COMPLETE"]);
      expect(calls().filter((call) => call === "DeleteChangeSet")).toEqual([]);
      const executed = sent.find(({ call }) => call.endsWith("ExecuteChangeSet"));
      expect(executed?.input.ClientRequestToken).toMatch(/^op-/);
    }
  });

  test("whose execution does not begin is not taken for done, because the stack is what it was before", async () => {
    const { fake, run } = scene(
      { isNew: false, timeout: 300_000 },
      { "CloudFormation.ExecuteChangeSet": () => ({}) },
    );
    fake.stand("x", "UPDATE_COMPLETE");
    fake.proposal = { changes: [ADD("A")] };
    expect(await run()).toEqual({ kind: "timed-out", status: "UPDATE_COMPLETE" });
  });

  test("that AWS says it executes already, and that is ours, has begun when nobody is to wait", async () => {
    const scripted = scene(
      { isDetached: true, isNew: false },
      {
        "CloudFormation.ExecuteChangeSet": (input) => {
          scripted.fake.handlers["CloudFormation.ExecuteChangeSet"]?.(input);
          throw awsError("InvalidChangeSetStatusException", "ChangeSet is in status EXECUTE_IN_PROGRESS");
        },
      },
    );
    const { fake, run } = scripted;
    fake.stand("x", "CREATE_COMPLETE");
    fake.script = () => [{ at: 0, status: "UPDATE_IN_PROGRESS" }];
    fake.proposal = { changes: [ADD("A")] };
    expect(await run()).toMatchObject({ kind: "started" });
  });

  test("that is empty is no change, and its change set is deleted", async () => {
    const { fake, run } = scene({ isNew: false });
    const stack = fake.stand("x", "CREATE_COMPLETE");
    expect(await run()).toEqual({ kind: "unchanged" });
    expect(stack.changeSets.size).toBe(0);
  });
});

describe("a change set that does not come to be", () => {
  test("is deleted together with the shell of the stack that it made", async () => {
    const { fake, run, calls } = scene();
    fake.proposal = { changes: [], failure: "no permission" };
    expect(await run()).toMatchObject({ kind: "refused", cause: "no permission" });
    expect(calls()).toEqual([
      "CreateChangeSet",
      "DescribeChangeSet",
      "DescribeEvents",
      "DeleteChangeSet",
      "DescribeStacks",
      "DeleteStack",
    ]);
    expect(fake.stacks.size).toBe(0);
  });

  test("names the resource and the property for which CloudFormation's validation failed it", async () => {
    const { fake, run } = scene();
    fake.proposal = {
      changes: [],
      failure: "Early validation failed: call DescribeEvents",
      events: [
        {
          EventType: "VALIDATION_ERROR",
          ValidationFailureMode: "WARN",
          ValidationStatusReason: "only a hint",
        },
        {
          EventType: "VALIDATION_ERROR",
          ValidationFailureMode: "FAIL",
          ValidationName: "NAME_CONFLICT_VALIDATION",
          LogicalResourceId: "Bucket",
          ResourceType: "AWS::S3::Bucket",
          ValidationStatusReason: "a bucket of the name x already exists",
          ValidationPath: "/Resources/Bucket/Properties/BucketName",
        },
        { EventType: "VALIDATION_ERROR", ValidationStatusReason: "a later one" },
      ],
    };
    expect(await run()).toMatchObject({
      kind: "refused",
      root: {
        logicalId: "Bucket",
        type: "AWS::S3::Bucket",
        status: "NAME_CONFLICT_VALIDATION",
        reason: "a bucket of the name x already exists (at /Resources/Bucket/Properties/BucketName)",
        remedy: expect.stringContaining("the name is taken"),
      },
    });
  });

  test("that is not ready in time is said to be so, and left to the next run, because AWS does not delete it yet", async () => {
    for (const isNew of [true, false]) {
      const { fake, run, calls } = scene({ isNew });
      if (!isNew) fake.stand("x", "CREATE_COMPLETE");
      fake.proposal = { changes: [ADD("A")], delay: 60 * 60_000 };
      expect(await run()).toMatchObject({
        kind: "refused",
        cause: "the change set was not ready after 10 minutes",
      });
      expect(calls().filter((call) => call === "DeleteChangeSet")).toHaveLength(1);
    }
  });

  test("is refused as what it is when a template cannot be found, not as a stack that is gone", async () => {
    const reason = "S3 error: The specified key does not exist.";
    const { run } = scene(
      {},
      {
        "CloudFormation.CreateChangeSet": () => {
          throw awsError("ValidationError", reason);
        },
      },
    );
    expect(await run()).toMatchObject({ kind: "refused", cause: reason });
  });

  test("is refused without a trace when CloudFormation cannot read the template", async () => {
    const { run, calls } = scene(
      {},
      {
        "CloudFormation.CreateChangeSet": () => {
          throw awsError("ValidationError", "Template format error");
        },
      },
    );
    expect(await run()).toMatchObject({ kind: "refused", cause: "Template format error" });
    expect(calls()).toEqual(["CreateChangeSet"]);
  });
});

describe("a stack that somebody else changes meanwhile", () => {
  test("overtakes a change that has no change set yet", async () => {
    const { fake, run } = scene({ isNew: false });
    fake.script = () => [{ at: 0, status: "UPDATE_IN_PROGRESS" }];
    fake.begin(fake.stand("x", "CREATE_COMPLETE"), "UPDATE");
    fake.proposal = { changes: [ADD("A")] };
    expect(await run()).toEqual({ kind: "overtaken" });
  });

  test("overtakes a change whose change set is obsolete by then", async () => {
    const { fake, run } = scene({
      isNew: false,
      review: async () => fake.stacks.get("x")?.changeSets.clear(),
    });
    fake.stand("x", "CREATE_COMPLETE");
    fake.proposal = { changes: [ADD("A")] };
    expect(await run()).toEqual({ kind: "overtaken" });
  });

  test("overtakes a change whose change set goes before it can be read", async () => {
    const base = scene({ isNew: false });
    base.fake.stand("x", "CREATE_COMPLETE");
    base.fake.proposal = { changes: [ADD("A")], delay: 5_000 };
    const pending = base.run();
    base.clock.after(2_000, () => base.fake.stacks.get("x")?.changeSets.clear());
    expect(await pending).toEqual({ kind: "overtaken" });
  });

  test("overtakes a creation of the same name", async () => {
    const { fake, run } = scene();
    fake.stand("x", "CREATE_COMPLETE");
    fake.proposal = { changes: [ADD("A")] };
    expect(await run()).toEqual({ kind: "overtaken" });
    expect(fake.stacks.get("x")?.changeSets.size).toBe(0);
  });

  test("overtakes a creation whose stack is gone when its change set is looked for", async () => {
    const { run } = scene(
      {},
      {
        "CloudFormation.CreateChangeSet": () => {
          throw awsError(
            "ValidationError",
            "Stack [x] already exists and cannot be created again with the changeSet [c].",
          );
        },
      },
    );
    expect(await run()).toEqual({ kind: "overtaken" });
  });
});

test("change sets that nobody executed are found on all pages, and only those named are deleted", async () => {
  const { fake, clock } = scene();
  const stack = fake.stand("x", "CREATE_COMPLETE");
  const client = await fakeAws(fake.handlers).cloudFormation();
  fake.proposal = { changes: [ADD("A")] };
  for (const name of ["mine-1", "theirs", "mine-2", "mine-3", "mine-4"]) {
    fake.handlers["CloudFormation.CreateChangeSet"]?.({
      StackName: "x",
      ChangeSetName: name,
      ChangeSetType: "UPDATE",
    });
  }
  const found = await unexecutedChangeSets(client, "x");
  expect(found.map(({ name }) => name)).toEqual(["mine-1", "theirs", "mine-2", "mine-3", "mine-4"]);
  expect(found.every(({ createdAt }) => createdAt === clock.now())).toBe(true);
  const mine = found.filter(({ name }) => name.startsWith("mine-") && name !== "mine-2");
  expect(await deleteChangeSets(client, "x", mine)).toEqual(["mine-1", "mine-3", "mine-4"]);
  expect([...stack.changeSets.values()].map(({ name }) => name)).toEqual(["theirs", "mine-2"]);
});

test("a left-over change set that is not ready yet, or goes meanwhile, is left alone, and the others are deleted", async () => {
  const { fake } = scene();
  const stack = fake.stand("x", "CREATE_COMPLETE");
  const make = (ChangeSetName: string) =>
    fake.handlers["CloudFormation.CreateChangeSet"]?.({
      StackName: "x",
      ChangeSetName,
      ChangeSetType: "UPDATE",
    });
  fake.proposal = { changes: [ADD("A")], delay: 60_000 };
  make("unready");
  fake.proposal = { changes: [ADD("A")] };
  for (const name of ["gone", "ready"]) make(name);
  const client = await fakeAws({
    ...fake.handlers,
    "CloudFormation.DeleteChangeSet": (input: { ChangeSetName: string }) => {
      if (input.ChangeSetName === "gone") throw awsError("ChangeSetNotFoundException");
      return fake.handlers["CloudFormation.DeleteChangeSet"]?.(input);
    },
  }).cloudFormation();
  const all = await unexecutedChangeSets(client, "x");
  expect(await deleteChangeSets(client, "x", all)).toEqual(["ready"]);
  expect([...stack.changeSets.values()].map(({ name }) => name)).toEqual(["unready", "gone"]);
});
