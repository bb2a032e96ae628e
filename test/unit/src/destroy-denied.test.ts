import { describe, expect, test } from "vitest";
import type { Account } from "./account.ts";
import { runAction } from "./action.ts";
import { deployed, INPUTS } from "./deployed.ts";
import { awsError, type Handlers } from "./fake-aws.ts";

const DESTROY = { command: "destroy", "stack-name": "x", confirm: "x" };

describe("destroy leaves all as it was when the deletion does not begin", () => {
  const refuse = (action: string) => () => {
    throw awsError("AccessDenied", `not authorized to perform: ${action}`, 403);
  };
  const resumes = (account: Account) => ({
    ...account.handlers,
    "AutoScaling.ResumeProcesses": ({ ScalingProcesses }: { ScalingProcesses: string[] }) => {
      account.bent.suspended = (account.bent.suspended ?? []).filter(
        (name) => !ScalingProcesses.includes(name),
      );
      return {};
    },
  });

  test.each(["CloudFormation.DeleteStack", "CloudFormation.UpdateTerminationProtection"])(
    "because %s is denied",
    async (call) => {
      const { account } = await deployed();
      let denials = 0;
      const handlers = resumes(account);
      const ran = await runAction(DESTROY, {
        ...handlers,
        [call]: (input: unknown) =>
          denials++ === 0 ? refuse(call)() : (handlers as Handlers)[call]?.(input),
      });
      expect(ran.result).toMatchObject({ error: { code: "access.denied" } });
      expect(account.stacks.get("x")?.isProtected).toBe(true);
      expect(account.bent.suspended).toEqual([]);
      expect([...account.disabledRules]).toEqual([]);
      expect(ran.log).toContain("the deletion did not begin: what it had switched off is on again");
    },
  );

  test("because CloudFormation refuses it, which is told with its words and the input to correct", async () => {
    const { account } = await deployed();
    const role = "arn:aws:iam::123456789012:role/gone";
    const ran = await runAction(
      { ...DESTROY, "service-role-arn": role },
      {
        ...resumes(account),
        "CloudFormation.DeleteStack": () => {
          throw awsError("ValidationError", `Role ${role} is invalid or cannot be assumed`);
        },
      },
    );
    expect(ran.result).toMatchObject({
      error: {
        code: "destroy.incomplete",
        message: `x (AWS::CloudFormation::Stack) refused: Role ${role} is invalid or cannot be assumed`,
        details: [expect.stringContaining(`correct service-role-arn (${role})`)],
      },
    });
    expect(ran.log).not.toContain("defect of railgun-ha");
    expect(account.stacks.get("x")?.isProtected).toBe(true);
    expect(account.bent.suspended).toEqual([]);
    expect([...account.disabledRules]).toEqual([]);
  });

  test("because its termination protection was switched on meanwhile", async () => {
    const { account } = await deployed();
    const handlers: Handlers = resumes(account);
    const ran = await runAction(DESTROY, {
      ...handlers,
      "CloudFormation.DeleteStack": (input) => {
        const stack = account.stacks.get("x");
        if (stack) stack.isProtected = true;
        return handlers["CloudFormation.DeleteStack"]?.(input);
      },
    });
    expect(ran.result).toMatchObject({
      error: {
        code: "destroy.incomplete",
        message: "x (AWS::CloudFormation::Stack) refused: TerminationProtection is enabled",
        details: [expect.stringContaining("somebody switched its termination protection on meanwhile")],
      },
    });
    expect(account.bent.suspended).toEqual([]);
  });

  test("but for the launches that were suspended before", async () => {
    const { account } = await deployed();
    account.bent.suspended = ["Launch"];
    await runAction(DESTROY, {
      ...resumes(account),
      "CloudFormation.DeleteStack": refuse("cloudformation:DeleteStack"),
    });
    expect(account.bent.suspended).toEqual(["Launch"]);
    expect([...account.disabledRules]).toEqual([]);
  });

  test("because a rule cannot be disabled", async () => {
    const { account } = await deployed();
    const handlers: Handlers = resumes(account);
    const ran = await runAction(DESTROY, {
      ...handlers,
      "EventBridge.DisableRule": (input) =>
        input.Name === "x-ScheduleRule-1"
          ? refuse("events:DisableRule")()
          : handlers["EventBridge.DisableRule"]?.(input),
    });
    expect(ran.result).toMatchObject({ error: { code: "access.denied" } });
    expect([...account.disabledRules]).toEqual([]);
    expect(account.bent.suspended).toEqual([]);
    expect(account.stacks.get("x")?.isProtected).toBe(true);
  });

  test("and lets nobody launch while a rule cannot be enabled again: by that deploy finds it disabled", async () => {
    const { account } = await deployed();
    const handlers: Handlers = resumes(account);
    const ran = await runAction(DESTROY, {
      ...handlers,
      "CloudFormation.DeleteStack": refuse("cloudformation:DeleteStack"),
      "EventBridge.EnableRule": refuse("events:EnableRule"),
    });
    expect(ran.log).toMatch(/::warning::the deletion did not begin, and .*events:EnableRule.*deploy/);
    expect(account.bent.suspended).toEqual(["Launch", "ReplaceUnhealthy"]);
    const again = await runAction(INPUTS, handlers);
    expect(again.status, again.log).toBe(0);
    expect([...account.disabledRules]).toEqual([]);
    expect(account.bent.suspended).toEqual([]);
  });

  test("because an instance that waits at the hook cannot be ended", async () => {
    const { account } = await deployed();
    account.bent.lifecycle = "Pending:Wait";
    const ran = await runAction(DESTROY, {
      ...resumes(account),
      "AutoScaling.CompleteLifecycleAction": refuse("autoscaling:CompleteLifecycleAction"),
    });
    expect(ran.result).toMatchObject({ error: { code: "access.denied" } });
    expect(account.bent.suspended).toEqual([]);
  });

  test("and names what could not be switched on again", async () => {
    const { account } = await deployed();
    const ran = await runAction(DESTROY, {
      ...resumes(account),
      "CloudFormation.DeleteStack": refuse("cloudformation:DeleteStack"),
      "AutoScaling.ResumeProcesses": refuse("autoscaling:ResumeProcesses"),
    });
    expect(ran.result).toMatchObject({
      error: { message: expect.stringContaining("cloudformation:DeleteStack") },
    });
    expect(account.stacks.get("x")?.isProtected).toBe(true);
    expect(ran.log).toMatch(
      /::warning::the deletion did not begin, and .*autoscaling:ResumeProcesses.*deploy/,
    );
  });

  test("because it is denied, also when an update has ended since the stack was looked at", async () => {
    const { account } = await deployed();
    const ran = await runAction(DESTROY, {
      ...resumes(account),
      "CloudFormation.DeleteStack": () => {
        const stack = account.stacks.get("x");
        if (stack) stack.status = "UPDATE_COMPLETE";
        return refuse("cloudformation:DeleteStack")();
      },
    });
    expect(ran.result).toMatchObject({ error: { code: "access.denied" } });
    expect(account.stacks.get("x")?.isProtected).toBe(true);
    expect(account.bent.suspended).toEqual([]);
    expect([...account.disabledRules]).toEqual([]);
  });

  test("because somebody began an update meanwhile, which is what it says to wait for", async () => {
    const { account } = await deployed();
    const ran = await runAction(DESTROY, {
      ...resumes(account),
      "CloudFormation.DeleteStack": () => {
        const stack = account.stacks.get("x");
        if (stack) stack.status = "UPDATE_IN_PROGRESS";
        throw awsError("ValidationError", "Stack [x] cannot be deleted while in status UPDATE_IN_PROGRESS");
      },
    });
    expect(ran.result).toMatchObject({
      error: {
        code: "destroy.incomplete",
        details: [
          "stack x was not deleted: CloudFormation refused to begin; another operation was begun meanwhile: wait for its end, then run destroy again",
        ],
      },
    });
    expect(account.stacks.get("x")?.isProtected).toBe(true);
    expect(account.bent.suspended).toEqual([]);
    expect([...account.disabledRules]).toEqual([]);
  });

  test("and warns when it cannot see whether the deletion began: then all stays off", async () => {
    const { account } = await deployed();
    const handlers: Handlers = resumes(account);
    let isAsked = false;
    const ran = await runAction(DESTROY, {
      ...handlers,
      "CloudFormation.DeleteStack": () => {
        isAsked = true;
        return refuse("cloudformation:DeleteStack")();
      },
      "CloudFormation.DescribeStacks": (input) =>
        isAsked
          ? refuse("cloudformation:DescribeStacks")()
          : handlers["CloudFormation.DescribeStacks"]?.(input),
    });
    expect(ran.result).toMatchObject({ error: { code: "access.denied" } });
    expect(ran.log).toMatch(/::warning::whether the deletion began .*cloudformation:DescribeStacks.*deploy/);
    expect(account.bent.suspended).toEqual(["Launch", "ReplaceUnhealthy"]);
  });

  test("but not once it has begun", async () => {
    const { account } = await deployed();
    const handlers = {
      ...resumes(account),
      "CloudFormation.DeleteStack": () => {
        const stack = account.stacks.get("x");
        if (stack) stack.status = "DELETE_IN_PROGRESS";
        throw awsError("AccessDenied", "the answer was another one", 403);
      },
    };
    await runAction(DESTROY, handlers);
    expect(account.stacks.get("x")?.isProtected).toBe(false);
    expect(account.bent.suspended).toEqual(["Launch", "ReplaceUnhealthy"]);
    expect(account.disabledRules.size).toBe(2);
  });
});
