import { describe, expect, test } from "vitest";
import { stackParameters } from "../../../contract/names.ts";
import { Account } from "./account.ts";
import { runAction } from "./action.ts";
import { calls, deployed, inputOf } from "./deployed.ts";
import { awsError, type Handlers } from "./fake-aws.ts";

const DESTROY = { command: "destroy", "stack-name": "x", confirm: "x" };
const inputsOf = (ran: Awaited<ReturnType<typeof runAction>>, call: string) =>
  ran.sent.filter((one) => one.call === call).map(({ input }) => input);

/** Handlers of an account in which the deletion of a stack fails at these resources until they are retained. */
function stuck(
  account: Account,
  resources: readonly string[],
  reason = "has dependencies and cannot be deleted",
): Handlers {
  const events: object[] = [];
  let deletions = 0;
  const event = (LogicalResourceId: string, ResourceStatus: string, more: object) =>
    events.unshift({
      EventId: `d${events.length}`,
      StackId: "stack-id",
      LogicalResourceId,
      ResourceStatus,
      Timestamp: new Date(Date.UTC(2027, 0, 1)),
      ...more,
    });
  return {
    ...account.handlers,
    "CloudFormation.DescribeStackEvents": () => ({ StackEvents: [...events] }),
    "CloudFormation.DeleteStack": ({ RetainResources = [], ClientRequestToken }) => {
      deletions += 1;
      const own = {
        PhysicalResourceId: "stack-id",
        ResourceType: "AWS::CloudFormation::Stack",
        ClientRequestToken,
      };
      event("x", "DELETE_IN_PROGRESS", own);
      const failed = resources.filter((id) => !RetainResources.includes(id));
      for (const id of failed) {
        event(id, "DELETE_FAILED", {
          PhysicalResourceId: `${id}-1`,
          ResourceType: "AWS::EC2::Subnet",
          ResourceStatusReason: reason,
          ClientRequestToken,
        });
      }
      const stack = account.stacks.get("x");
      if (failed.length === 0) account.stacks.delete("x");
      else if (stack) stack.status = "DELETE_FAILED";
      event("x", failed.length === 0 ? "DELETE_COMPLETE" : "DELETE_FAILED", own);
      return { deletions };
    },
  };
}

/** Handlers of an account in which the deletion of a stack takes some minutes. */
function slowDeletion(account: Account): Handlers {
  let looks = 0;
  return {
    ...account.handlers,
    "CloudFormation.DeleteStack": () => {
      const stack = account.stacks.get("x");
      if (stack) stack.status = "DELETE_IN_PROGRESS";
      return {};
    },
    "CloudFormation.DescribeStacks": (input: unknown) => {
      const status = account.stacks.get("x")?.status;
      if (status === "DELETE_IN_PROGRESS" && ++looks > 60) account.stacks.delete("x");
      return account.handlers["CloudFormation.DescribeStacks"]?.(input);
    },
  };
}

describe("destroy stops what would rebuild", () => {
  test("launches, replacements, schedule and rule, a refresh and instances at the hook, before the stack goes", async () => {
    const { account } = await deployed();
    account.bent.lifecycle = "Pending:Wait";
    account.handlers["AutoScaling.StartInstanceRefresh"]?.({});
    account.bent.refresh = [{ Status: "InProgress" }];
    const handlers = {
      ...account.handlers,
      "AutoScaling.CompleteLifecycleAction": () => {
        account.bent.lifecycle = "Terminating";
        return {};
      },
      "AutoScaling.CancelInstanceRefresh": () => ({}),
    };
    const ran = await runAction(DESTROY, handlers);
    expect(ran.status, ran.log).toBe(0);
    expect(inputsOf(ran, "AutoScaling.SuspendProcesses")).toEqual([
      { AutoScalingGroupName: "x-listeners", ScalingProcesses: ["Launch", "ReplaceUnhealthy"] },
    ]);
    expect(inputsOf(ran, "AutoScaling.CancelInstanceRefresh")).toEqual([
      { AutoScalingGroupName: "x-listeners", WaitForTransitioningInstances: false },
    ]);
    expect(inputsOf(ran, "AutoScaling.CompleteLifecycleAction")).toEqual(
      ["i-1", "i-2"].map((InstanceId) => ({
        AutoScalingGroupName: "x-listeners",
        LifecycleHookName: "railgun-ha-launch",
        InstanceId,
        LifecycleActionResult: "ABANDON",
      })),
    );
    expect(inputsOf(ran, "EventBridge.DisableRule")).toEqual([
      { Name: "x-LaunchRule-1" },
      { Name: "x-ScheduleRule-1" },
    ]);
    const order = calls(ran).filter((call) => /Suspend|Rule|Cancel|Complete|DeleteStack/.test(call));
    expect(order).toEqual([
      "AutoScaling.SuspendProcesses",
      "EventBridge.DisableRule",
      "EventBridge.DisableRule",
      "AutoScaling.CancelInstanceRefresh",
      "AutoScaling.CompleteLifecycleAction",
      "AutoScaling.CompleteLifecycleAction",
      "CloudFormation.DeleteStack",
    ]);
  });

  test("and ends an instance that comes to the hook while launches are being stopped", async () => {
    const { account } = await deployed();
    account.bent.lifecycle = "Pending";
    const ran = await runAction(DESTROY, {
      ...account.handlers,
      "EventBridge.DisableRule": ({ Name }) => {
        account.bent.lifecycle = "Pending:Wait";
        return account.handlers["EventBridge.DisableRule"]?.({ Name });
      },
      "AutoScaling.CompleteLifecycleAction": () => {
        account.bent.lifecycle = "Terminating";
        return {};
      },
    });
    expect(ran.status, ran.log).toBe(0);
    expect(inputsOf(ran, "AutoScaling.CompleteLifecycleAction")).toMatchObject([
      { InstanceId: "i-1", LifecycleActionResult: "ABANDON" },
      { InstanceId: "i-2", LifecycleActionResult: "ABANDON" },
    ]);
    expect(ran.log).toContain("i-1, i-2 waited to come into service and is ended");
  });

  test("and ends an instance that comes to the hook while the stack is deleted, and looks no more when none is on its way", async () => {
    const { account } = await deployed();
    account.bent.lifecycle = "Pending";
    let looks = 0;
    const ran = await runAction(DESTROY, {
      ...slowDeletion(account),
      "AutoScaling.DescribeAutoScalingGroups": (input) => {
        if (account.stacks.get("x")?.status === "DELETE_IN_PROGRESS" && ++looks === 2)
          account.bent.lifecycle = "Pending:Wait";
        // A look that fails is not the last one.
        if (looks === 1) throw awsError("ServiceUnavailable", "not now", 400);
        return account.handlers["AutoScaling.DescribeAutoScalingGroups"]?.(input);
      },
      "AutoScaling.CompleteLifecycleAction": () => {
        account.bent.lifecycle = "Terminating";
        return {};
      },
    });
    expect(ran.status, ran.log).toBe(0);
    expect(inputsOf(ran, "AutoScaling.CompleteLifecycleAction").map(({ InstanceId }) => InstanceId)).toEqual([
      "i-1",
      "i-2",
    ]);
    expect(looks).toBe(3);
  });

  test("and goes on where a rule is gone", async () => {
    const { account } = await deployed();
    const ran = await runAction(DESTROY, {
      ...account.handlers,
      "EventBridge.DisableRule": () => {
        throw awsError(
          "ResourceNotFoundException",
          "Rule x-LaunchRule-1 does not exist on EventBus default.",
        );
      },
    });
    expect(ran.status, ran.log).toBe(0);
    expect(inputsOf(ran, "EventBridge.DisableRule")).toHaveLength(2);
  });

  test("but no rule of a stack whose version did not tell their names", async () => {
    const { account } = await deployed();
    account.bent.rules = [];
    const ran = await runAction(DESTROY, account.handlers);
    expect(ran.status, ran.log).toBe(0);
    expect(calls(ran, "EventBridge")).toEqual([]);
  });

  test("and goes on where the gate or the refresh was faster", async () => {
    const { account } = await deployed();
    account.bent.lifecycle = "Pending:Wait";
    account.handlers["AutoScaling.StartInstanceRefresh"]?.({});
    account.bent.refresh = [{ Status: "InProgress" }];
    const handlers = {
      ...account.handlers,
      "AutoScaling.CompleteLifecycleAction": () => {
        throw awsError("ValidationError", "No active Lifecycle Action found with instance ID i-1");
      },
      "AutoScaling.CancelInstanceRefresh": () => {
        throw awsError("ActiveInstanceRefreshNotFoundFault");
      },
    };
    expect((await runAction(DESTROY, handlers)).status).toBe(0);
  });

  test("leaves all as it was when it may not", async () => {
    const { account } = await deployed();
    const handlers = {
      ...account.handlers,
      "AutoScaling.SuspendProcesses": () => {
        throw awsError("AccessDenied", "not authorized to perform: autoscaling:SuspendProcesses", 403);
      },
    };
    const ran = await runAction(DESTROY, handlers);
    expect(ran.result).toMatchObject({ error: { code: "access.denied" } });
    expect(calls(ran)).not.toContain("CloudFormation.DeleteStack");
    expect(account.stacks.has("x")).toBe(true);
  });
});

test("keep-token leaves the token alone, and nothing else", async () => {
  const { account } = await deployed();
  const ran = await runAction({ ...DESTROY, "keep-token": "true" }, account.handlers);
  expect(ran.status, ran.log).toBe(0);
  expect([...account.parameters.keys()]).toEqual(["/railgun-ha/x/activation-token"]);
  expect(account.buckets.size).toBe(0);
  expect(inputOf(ran, "SSM.DeleteParameters").Names).not.toContain("/railgun-ha/x/activation-token");
  expect(ran.result).toMatchObject({ keptToken: "/railgun-ha/x/activation-token" });
  expect(ran.log).toContain("kept /railgun-ha/x/activation-token with all its versions");
});

describe("a stack that cannot be deleted", () => {
  test("names what is left, why, and what to do; keeps token and bucket", async () => {
    const { account } = await deployed();
    const ran = await runAction(DESTROY, stuck(account, ["PrivateSubnet0", "Vpc"]));
    expect(ran.status).toBe(1);
    expect(ran.result).toMatchObject({
      error: {
        code: "destroy.incomplete",
        message: expect.stringMatching(
          /^PrivateSubnet0 \(AWS::EC2::Subnet\) DELETE_FAILED: has dependencies and cannot be deleted$/,
        ),
        details: [
          "stack x was not deleted; mend what holds it and run destroy again, or give it up with retain-resources: PrivateSubnet0,Vpc",
          "left: PrivateSubnet0 (AWS::EC2::Subnet PrivateSubnet0-1): has dependencies and cannot be deleted",
          "left: Vpc (AWS::EC2::Subnet Vpc-1): has dependencies and cannot be deleted",
        ],
      },
    });
    expect(inputsOf(ran, "CloudFormation.DeleteStack")).toHaveLength(1);
    expect(account.parameters.has("/railgun-ha/x/activation-token")).toBe(true);
    expect(account.buckets.size).toBe(1);
  });

  test("has the root cause on top of its summary, and the events behind it", async () => {
    const { account } = await deployed();
    const { summary } = await runAction(DESTROY, stuck(account, ["PrivateSubnet0"]));
    expect(summary).toContain("> **Root cause:** PrivateSubnet0 (AWS::EC2::Subnet) DELETE&#95;FAILED: ");
    expect(summary).toMatch(/<details><summary>Events of the operation: 3<\/summary>/);
  });

  test("for want of a permission says which, with the statement that grants it", async () => {
    const { account } = await deployed();
    const reason =
      "User: arn:aws:iam::1:x is not authorized to perform: ec2:DeleteSubnet on resource: arn:aws:ec2:eu-west-1:1:subnet/s because no identity-based policy allows the ec2:DeleteSubnet action";
    const ran = await runAction(DESTROY, stuck(account, ["PrivateSubnet0"], reason));
    expect(ran.result).toMatchObject({
      error: {
        code: "destroy.incomplete",
        details: expect.arrayContaining([
          expect.stringContaining("ec2:DeleteSubnet on arn:aws:ec2:eu-west-1:1:subnet/s is denied"),
        ]),
      },
    });
    expect(ran.summary).toContain("Policy that grants ec2:DeleteSubnet");
  });

  test("goes without what retain-resources names, which is named as left", async () => {
    const { account } = await deployed();
    const ran = await runAction(
      { ...DESTROY, "retain-resources": "Vpc, PrivateSubnet0, Other" },
      stuck(account, ["PrivateSubnet0", "Vpc"]),
    );
    expect(ran.status, ran.log).toBe(0);
    expect(inputsOf(ran, "CloudFormation.DeleteStack").map(({ RetainResources }) => RetainResources)).toEqual(
      [undefined, ["PrivateSubnet0", "Vpc"]],
    );
    expect(ran.result).toMatchObject({
      left: [
        { logicalId: "PrivateSubnet0", physicalId: "PrivateSubnet0-1" },
        { logicalId: "Vpc", physicalId: "Vpc-1" },
      ],
    });
    expect(ran.log).toContain(
      "::warning::left behind, delete it by hand: Vpc (AWS::EC2::Subnet Vpc-1): has dependencies and cannot be deleted",
    );
    expect(account.buckets.size).toBe(0);
  });

  test("is not deleted again when only some of what fails is named", async () => {
    const { account } = await deployed();
    const ran = await runAction(
      { ...DESTROY, "retain-resources": "Vpc" },
      stuck(account, ["PrivateSubnet0", "Vpc"]),
    );
    expect(ran.result).toMatchObject({ error: { code: "destroy.incomplete" } });
    expect(inputsOf(ran, "CloudFormation.DeleteStack")).toHaveLength(1);
  });
});

test("destroy says which network interfaces of port-probe it still waits for", async () => {
  const { account } = await deployed();
  account.bent.interfaces = ["eni-2", "eni-1"];
  const ran = await runAction(DESTROY, slowDeletion(account));
  expect(ran.status, ran.log).toBe(0);
  expect(inputOf(ran, "EC2.DescribeNetworkInterfaces")).toEqual({
    Filters: [{ Name: "description", Values: ["AWS Lambda VPC ENI-x-PortProbe*"] }],
  });
  expect(ran.log).toMatch(/min {2}2 network interfaces of x-PortProbe are left \(eni-1, eni-2\)/);
});

describe("destroy of a stack that is being made", () => {
  const token = stackParameters("x").token;
  const unborn = (): Account => {
    const account = new Account();
    const lock = { owner: "7-1-other", purpose: "deploy", held: true, leaseUntil: 0, suspended: [] };
    for (const [Name, Value] of [
      [stackParameters("x").lock, JSON.stringify(lock)],
      [token, "given"],
    ])
      account.handlers["SSM.PutParameter"]?.({ Name, Value });
    return account;
  };

  test("leaves token and lock to the run that makes it", async () => {
    const account = unborn();
    const read = account.handlers["SSM.GetParameter"];
    const handlers = {
      ...account.handlers,
      "SSM.GetParameter": (input: { Name: string }) => {
        const before = account.parameters.get(input.Name);
        const answer = read?.(input);
        // Renewed since: the run lives.
        if (before && input.Name === stackParameters("x").lock)
          account.parameters.set(input.Name, {
            ...before,
            value: before.value.replace(/"leaseUntil":\d+/, `"leaseUntil":${Date.UTC(2099, 0)}`),
            version: before.version + 1,
          });
        return answer;
      },
    };
    const ran = await runAction(DESTROY, handlers);
    expect(ran.result).toMatchObject({ error: { code: "lock.held" } });
    expect(account.parameters.has(token)).toBe(true);
    expect(calls(ran).filter((call) => /Delete/.test(call))).toEqual([]);
  });

  test("removes what a run left that died before there was a stack", async () => {
    const account = unborn();
    const ran = await runAction(DESTROY, account.handlers);
    expect(ran.status, ran.log).toBe(0);
    expect([...account.parameters.keys()]).toEqual([]);
  });
});
