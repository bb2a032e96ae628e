import { describe, expect, test } from "vitest";
import { applyChange } from "../../../src/cloudformation/change-set.ts";
import { EventFollower, rootCause } from "../../../src/cloudformation/events.ts";
import { StackStatus } from "../../../src/cloudformation/status.ts";
import { hurriedClock } from "./action.ts";
import { awsError, fakeAws, type Handlers, type Sent } from "./fake-aws.ts";

describe("a stack's status", () => {
  test("says what can be done with the stack", () => {
    const facts = (name: string) => {
      const status = new StackStatus(name);
      return [status.isInProgress, status.isSuccess, status.isUpdatable, status.remedy === undefined];
    };
    expect(facts("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS")).toEqual([true, false, false, true]);
    expect(facts("REVIEW_IN_PROGRESS")).toEqual([false, false, false, true]);
    expect(facts("CREATE_COMPLETE")).toEqual([false, true, true, true]);
    expect(facts("UPDATE_ROLLBACK_COMPLETE")).toEqual([false, false, true, true]);
    expect(facts("ROLLBACK_COMPLETE")).toEqual([false, false, false, false]);
    expect(facts("UPDATE_ROLLBACK_FAILED")).toEqual([false, false, false, false]);
  });
});

describe("following events", () => {
  // Newest first and in pages of two, as CloudFormation answers.
  const log: string[] = ["old-1", "old-2", "old-3"];
  const handlers: Handlers = {
    "CloudFormation.DescribeStackEvents": ({ NextToken }) => {
      const at = Number(NextToken ?? 0);
      const newest = log.toReversed();
      const StackEvents = newest.slice(at, at + 2).map((EventId) => ({ EventId, ResourceStatus: "X" }));
      return { StackEvents, ...(at + 2 < newest.length && { NextToken: String(at + 2) }) };
    },
  };

  test("answers every event after the marker once, old to new, over pages", async () => {
    const client = await fakeAws(handlers).cloudFormation();
    const follower = await EventFollower.fromNow(client, "id");
    expect(await follower.next()).toEqual([]);
    log.push("new-1", "new-2", "new-3", "new-4", "new-5");
    expect((await follower.next()).map(({ EventId }) => EventId)).toEqual([
      "new-1",
      "new-2",
      "new-3",
      "new-4",
      "new-5",
    ]);
    log.push("new-6");
    expect((await follower.next()).map(({ EventId }) => EventId)).toEqual(["new-6"]);
    expect(follower.all.length).toBe(6);
  });

  test("the root cause is a resource's failure before the stack's own", () => {
    const event = (PhysicalResourceId: string, ResourceStatusReason: string) => ({
      StackId: "s",
      StackName: "x",
      EventId: ResourceStatusReason,
      Timestamp: new Date(0),
      LogicalResourceId: PhysicalResourceId,
      ResourceType: "T",
      PhysicalResourceId,
      ResourceStatus: "UPDATE_FAILED" as const,
      ResourceStatusReason,
    });
    expect(rootCause([event("s", "stack"), event("a", "Resource update cancelled"), event("b", "why")])).toBe(
      "b (T) UPDATE_FAILED: why",
    );
    expect(rootCause([event("s", "stack")])).toBe("s (T) UPDATE_FAILED: stack");
    expect(rootCause([])).toBeUndefined();
  });
});

describe("a change set that does not come to be", () => {
  const attempt = async (handlers: Handlers) => {
    const sent: Sent[] = [];
    const outcome = await applyChange({
      client: await fakeAws(handlers, sent).cloudFormation(),
      clock: hurriedClock(),
      stackName: "x",
      isNew: true,
      changeSetName: "c",
      template: { TemplateBody: "{}" },
      parameters: [],
      tags: {},
      timeout: 1_000,
      onEvent: () => undefined,
    });
    return { outcome, calls: sent.map(({ call }) => call.replace("CloudFormation.", "")) };
  };

  test("is deleted together with the shell of the stack that it made", async () => {
    const { outcome, calls } = await attempt({
      "CloudFormation.CreateChangeSet": () => ({ Id: "c-id", StackId: "x-id" }),
      "CloudFormation.DescribeChangeSet": () => ({ Status: "FAILED", StatusReason: "no permission" }),
      "CloudFormation.DeleteChangeSet": () => ({}),
      "CloudFormation.DescribeStacks": () => ({ Stacks: [{ StackStatus: "REVIEW_IN_PROGRESS" }] }),
      "CloudFormation.DeleteStack": () => ({}),
    });
    expect(outcome).toEqual({ kind: "refused", cause: "no permission" });
    expect(calls).toEqual([
      "CreateChangeSet",
      "DescribeChangeSet",
      "DeleteChangeSet",
      "DescribeStacks",
      "DeleteStack",
    ]);
  });

  test("is refused without a trace when CloudFormation cannot read the template", async () => {
    const { outcome, calls } = await attempt({
      "CloudFormation.CreateChangeSet": () => {
        throw awsError("ValidationError", "Template format error");
      },
    });
    expect(outcome).toEqual({ kind: "refused", cause: "Template format error" });
    expect(calls).toEqual(["CreateChangeSet"]);
  });
});
