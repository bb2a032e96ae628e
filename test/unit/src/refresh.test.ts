import type { ScalingActivityStatusCode } from "@aws-sdk/client-auto-scaling";
import { describe, expect, test } from "vitest";
import { BREAKER_PROCESSES, stackParameters } from "../../../contract/names.ts";
import {
  changesLaunchTemplate,
  failedLaunches,
  forecast,
  type RefreshView,
  refreshNeed,
} from "../../../src/fleet/refresh-need.ts";
import { runAction } from "./action.ts";
import { calls, deployed, INPUTS, inputOf } from "./deployed.ts";
import { awsError } from "./fake-aws.ts";

const view = (changes: Partial<RefreshView> = {}): RefreshView => ({
  serving: "1",
  newest: "1",
  group: "1",
  instances: [
    { id: "i-1", version: "1" },
    { id: "i-2", version: "1" },
  ],
  active: undefined,
  suspended: [],
  ...changes,
});
const runs = (version: string) => ["i-1", "i-2"].map((id) => ({ id, version }));

describe("what a fleet needs", () => {
  const active = { id: "r", status: "InProgress", version: "2" };
  test.each([
    ["nothing when all versions are the same", {}, { kind: "nothing" }],
    [
      "a refresh of what is older",
      { newest: "2" },
      { kind: "start", version: "2", outdated: ["i-1", "i-2"] },
    ],
    [
      "a refresh after one that was rolled back, although the stack has nothing to change",
      { newest: "2", instances: [{ id: "i-1", version: "2" }, ...runs("1").slice(1)] },
      { kind: "start", version: "2", outdated: ["i-2"] },
    ],
    [
      "a refresh when only the group is older: its next launch would be",
      { newest: "2", serving: "2", instances: runs("2") },
      { kind: "start", version: "2", outdated: [] },
    ],
    [
      "the stack's parameter when only that is older",
      { newest: "2", group: "2", instances: runs("2") },
      { kind: "record", version: "2" },
    ],
    ["to follow the one that runs", { newest: "2", active }, { kind: "attach", refresh: active }],
  ] as const)("%s", (_, changes, need) => {
    expect(refreshNeed(view(changes))).toEqual(need);
  });
});

describe("failed launches", () => {
  const at = (seconds: number) => new Date(seconds * 1000);
  const launch = (StatusCode: ScalingActivityStatusCode, seconds: number, id = "i-0a") => ({
    Description: `Launching a new EC2 instance: ${id}`,
    StatusCode,
    StatusMessage: `${StatusCode} of ${id}`,
    StartTime: at(seconds),
    ActivityId: "a",
    AutoScalingGroupName: "g",
    Cause: "c",
  });

  test("count from the newest to the last success, since the refresh began", () => {
    const activities = [
      launch("MidLifecycleAction", 9),
      launch("Cancelled", 8, "i-0b"),
      { ...launch("Successful", 7), Description: "Terminating EC2 instance: i-0c" },
      launch("Failed", 6, "i-0d"),
      launch("Failed", 2, "i-0e"),
    ];
    expect(failedLaunches(activities, 5_000)).toEqual({
      count: 2,
      reason: "Cancelled of i-0b",
      instanceIds: ["i-0b", "i-0d"],
    });
    expect(failedLaunches([launch("Failed", 9), launch("Successful", 8), launch("Failed", 7)], 0).count).toBe(
      1,
    );
  });
});

describe("a plan", () => {
  test("tells how many instances are replaced", () => {
    expect(forecast(view(), false)).toEqual({ replaced: 0, of: 2, sentence: "no instance is replaced" });
    expect(forecast(view(), true).sentence).toBe(
      "2 of 2 instances are replaced by an instance refresh, each after its replacement serves",
    );
    // One that was rolled back is tried again.
    expect(forecast(view({ newest: "2" }), false).replaced).toBe(2);
  });

  test("of a stack whose last refresh was rolled back says in its result that it will be tried again", async () => {
    const { account } = await deployed();
    const plan = { ...INPUTS, command: "plan" };
    expect((await runAction(plan, account.handlers)).result).toMatchObject({
      changed: false,
      instances: { replaced: 0, of: 2 },
    });
    account.bent.launchTemplateVersion = "2";
    const ran = await runAction(plan, account.handlers);
    expect(ran.log).toContain("2 of 2 instances are replaced by an instance refresh");
    expect(ran.result).toMatchObject({ instances: { replaced: 2, of: 2 } });
    expect(calls(ran, "AutoScaling.").filter((call) => !/Describe/.test(call))).toEqual([]);
  });

  test("knows a new version of the launch template from a change of its own tags", () => {
    const change = (path: string, type = "AWS::EC2::LaunchTemplate") => [{ type, properties: [{ path }] }];
    expect(changesLaunchTemplate(change("/Properties/LaunchTemplateData/UserData"))).toBe(true);
    expect(changesLaunchTemplate(change("/Properties/TagSpecifications"))).toBe(false);
    expect(changesLaunchTemplate(change("/Properties/LaunchTemplateData", "AWS::EC2::VPC"))).toBe(false);
    expect(changesLaunchTemplate([{ type: "AWS::EC2::LaunchTemplate", properties: [] }])).toBe(true);
  });
});

const LARGER = { ...INPUTS, "instance-type": "t3.large" };

describe("deploy of a new version of the launch template", () => {
  test("replaces the instances and then has the stack say which version serves", async () => {
    const { account } = await deployed();
    account.bent.launchTemplateVersion = "2";
    const changed = await runAction(LARGER, account.handlers);
    expect(inputOf(changed, "AutoScaling.StartInstanceRefresh")).toEqual({
      AutoScalingGroupName: "x-listeners",
      DesiredConfiguration: { LaunchTemplate: { LaunchTemplateId: "lt-1", Version: "2" } },
      Preferences: {
        MinHealthyPercentage: 100,
        MaxHealthyPercentage: 200,
        InstanceWarmup: 0,
        AutoRollback: true,
        SkipMatching: true,
        ScaleInProtectedInstances: "Refresh",
        StandbyInstances: "Ignore",
      },
    });
    const [update, record, ...more] = changed.sent.filter(
      ({ call }) => call === "CloudFormation.CreateChangeSet",
    );
    expect(more).toEqual([]);
    expect(update?.input.Parameters).toContainEqual({
      ParameterKey: "ServingTemplateVersion",
      UsePreviousValue: true,
    });
    // As all of this product's: the next run knows it by its name when it is left over.
    expect(record?.input).toMatchObject({
      ChangeSetName: expect.stringMatching(/^railgun-ha-deploy-/),
      UsePreviousTemplate: true,
      Parameters: expect.arrayContaining([
        { ParameterKey: "ServingTemplateVersion", ParameterValue: "2" },
        { ParameterKey: "ZoneNames", UsePreviousValue: true },
      ]),
    });
    expect(record?.input.Tags).toEqual(update?.input.Tags);
    expect(changed.status).toBe(0);
    expect(changed.result).toMatchObject({
      operation: "updated",
      changed: true,
      refresh: { outcome: "refreshed", from: "1", to: "2", instances: 2, id: "refresh-1" },
      launchTemplate: { serving: "2", newest: "2" },
    });

    const again = await runAction(LARGER, account.handlers);
    expect(again.result).toMatchObject({ changed: false, refresh: { outcome: "nothing" } });
    expect(calls(again, "CloudFormation.")).toEqual([
      "CloudFormation.DescribeStacks",
      "CloudFormation.ListChangeSets",
    ]);
    expect(calls(again, "AutoScaling.").filter((call) => /Refresh/.test(call))).toEqual([]);
  });

  test("ends the refresh when two new instances fail, tells the boot's own reason, and is not green", async () => {
    const { account } = await deployed();
    account.bent.launchTemplateVersion = "2";
    account.bent.refresh = [{ Status: "InProgress" }];
    account.bent.console = "cloud-init…\nrailgun-ha: boot failed: no package railgun-stable\n";
    account.bent.activities = ["i-0b", "i-0a"].map((id) => ({
      Description: `Launching a new EC2 instance: ${id}`,
      StatusCode: "Cancelled",
      StatusMessage: "abandoned",
      StartTime: new Date(Date.UTC(2026, 0, 2)),
    }));
    const changed = await runAction(LARGER, account.handlers);
    expect(calls(changed, "AutoScaling.Rollback")).toEqual(["AutoScaling.RollbackInstanceRefresh"]);
    expect(changed.status).toBe(1);
    expect(changed.result).toMatchObject({
      operation: "updated",
      launchTemplate: { serving: "1", newest: "2" },
      refresh: { outcome: "failed", id: "refresh-1" },
      error: {
        code: "fleet.refresh-failed",
        message:
          "the instances could not be replaced by version 2 of the launch template: boot failed: no package railgun-stable (i-0b); version 1 serves again; correct what new instances boot with and deploy again",
      },
    });

    account.bent.refresh = [{ Status: "InProgress" }];
    const again = await runAction(LARGER, account.handlers);
    expect(again.result).toMatchObject({ operation: "unchanged", error: { code: "fleet.refresh-failed" } });
    expect(calls(again, "AutoScaling.Start")).toHaveLength(1);

    account.bent.activities = [];
    account.bent.refresh = [{ Status: "InProgress" }, { Status: "Successful" }];
    const third = await runAction(LARGER, account.handlers);
    expect(third.status).toBe(0);
    expect(third.result).toMatchObject({ operation: "unchanged", refresh: { outcome: "refreshed" } });
  });

  test("rolls back once, also when what it reads afterwards is late", async () => {
    const { account } = await deployed();
    account.bent.launchTemplateVersion = "2";
    account.bent.refresh = [{ Status: "InProgress" }];
    account.bent.activities = ["i-0b", "i-0a"].map((id) => ({
      Description: `Launching a new EC2 instance: ${id}`,
      StatusCode: "Failed",
      StatusMessage: "no capacity",
      StartTime: new Date(Date.UTC(2026, 0, 2)),
    }));
    const handlers = {
      ...account.handlers,
      "AutoScaling.RollbackInstanceRefresh": () => {
        account.bent.refresh = [
          { Status: "InProgress" },
          { Status: "InProgress" },
          { Status: "RollbackSuccessful" },
        ];
        return {};
      },
    };
    const changed = await runAction(LARGER, handlers);
    expect(calls(changed, "AutoScaling.Rollback")).toHaveLength(1);
    expect(changed.result).toMatchObject({
      error: { message: expect.stringContaining("no capacity; version 1 serves again") },
    });
  });

  test("cancels a refresh that fails and cannot be rolled back, because a person began it in that moment", async () => {
    const { account } = await deployed();
    account.bent.launchTemplateVersion = "2";
    account.bent.activities = ["i-0b", "i-0a"].map((id) => ({
      Description: `Launching a new EC2 instance: ${id}`,
      StatusCode: "Failed",
      StatusMessage: "no capacity in eu-west-1a",
      StartTime: new Date(Date.UTC(2026, 0, 2)),
    }));
    const changed = await runAction(LARGER, {
      ...account.handlers,
      "AutoScaling.StartInstanceRefresh": () => {
        account.handlers["AutoScaling.StartInstanceRefresh"]?.({});
        account.bent.refresh = [{ Status: "InProgress" }];
        throw awsError("InstanceRefreshInProgressFault");
      },
      "AutoScaling.RollbackInstanceRefresh": () => {
        throw awsError(
          "IrreversibleInstanceRefreshFault",
          "The desired configuration was not specified for the instance refresh",
        );
      },
      "AutoScaling.CancelInstanceRefresh": () => {
        account.bent.refresh = [{ Status: "Cancelling" }, { Status: "Cancelled" }];
        return {};
      },
    });
    expect(calls(changed, "AutoScaling.Cancel")).toHaveLength(1);
    expect(inputOf(changed, "AutoScaling.CancelInstanceRefresh")).toEqual({
      AutoScalingGroupName: "x-listeners",
      WaitForTransitioningInstances: false,
    });
    expect(changed.result).toMatchObject({
      refresh: { outcome: "failed", id: "refresh-1" },
      error: {
        code: "fleet.refresh-failed",
        message:
          "the instances could not be replaced by version 2 of the launch template: no capacity in eu-west-1a; instance refresh refresh-1 ended as Cancelled; look at the group's activities, then deploy again",
      },
    });
  });

  test("goes on when the refresh ended by itself before it could be rolled back", async () => {
    const { account } = await deployed();
    account.bent.launchTemplateVersion = "2";
    account.bent.refresh = [{ Status: "InProgress" }, { Status: "Failed", StatusReason: "no capacity" }];
    account.bent.activities = ["i-0b", "i-0a"].map((id) => ({
      Description: `Launching a new EC2 instance: ${id}`,
      StatusCode: "Failed",
      StatusMessage: "no capacity in eu-west-1a",
      StartTime: new Date(Date.UTC(2026, 0, 2)),
    }));
    const handlers = {
      ...account.handlers,
      "AutoScaling.RollbackInstanceRefresh": () => {
        throw awsError("ActiveInstanceRefreshNotFoundFault");
      },
    };
    const changed = await runAction(LARGER, handlers);
    expect(changed.result).toMatchObject({
      error: {
        message: expect.stringContaining(
          "no capacity in eu-west-1a; instance refresh refresh-1 ended as Failed",
        ),
      },
    });
  });

  test("lifts the breaker while a refresh is rolled back, because nothing is launched without", async () => {
    const { account } = await deployed();
    account.bent.launchTemplateVersion = "2";
    account.bent.refresh = [{ Status: "RollbackInProgress" }, { Status: "RollbackSuccessful" }];
    const handlers = {
      ...account.handlers,
      "AutoScaling.DescribeInstanceRefreshes": (input: unknown) => {
        account.bent.suspended = BREAKER_PROCESSES;
        return account.handlers["AutoScaling.DescribeInstanceRefreshes"]?.(input);
      },
      "AutoScaling.ResumeProcesses": () => {
        account.bent.suspended = [];
        return {};
      },
    };
    const changed = await runAction(LARGER, handlers);
    expect(inputOf(changed, "AutoScaling.ResumeProcesses")).toMatchObject({
      ScalingProcesses: BREAKER_PROCESSES,
    });
    expect(changed.status).toBe(1);
  });

  test("begins also where the breaker opened just before, and forgives what failed until then", async () => {
    const { account } = await deployed();
    account.bent.launchTemplateVersion = "2";
    const { pause } = stackParameters(INPUTS["stack-name"]);
    const read = account.handlers["SSM.GetParameter"];
    const handlers = {
      ...account.handlers,
      "SSM.GetParameter": (input: { Name?: string }) => {
        if (input.Name === pause) account.bent.suspended = BREAKER_PROCESSES;
        return read?.(input);
      },
      "AutoScaling.ResumeProcesses": ({ ScalingProcesses }: { ScalingProcesses?: string[] }) => {
        account.bent.suspended = (account.bent.suspended ?? []).filter(
          (name) => !ScalingProcesses?.includes(name),
        );
        return {};
      },
    };
    const changed = await runAction(LARGER, handlers);
    expect(changed.status, JSON.stringify(changed.result)).toBe(0);
    const steps = changed.sent
      .filter(({ call, input }) => /Resume|StartInstance/.test(call) || input.Name === pause)
      .map(({ call }) => call);
    expect(steps).toEqual([
      "SSM.GetParameter",
      "SSM.PutParameter",
      "AutoScaling.ResumeProcesses",
      "AutoScaling.StartInstanceRefresh",
    ]);
  });

  test("refuses to begin while a process that it needs is suspended", async () => {
    const { account } = await deployed();
    account.bent.launchTemplateVersion = "2";
    account.bent.suspended = ["Terminate"];
    const changed = await runAction(LARGER, account.handlers);
    expect(calls(changed, "AutoScaling.Start")).toEqual([]);
    expect(changed.result).toMatchObject({
      error: {
        code: "fleet.refresh-failed",
        message:
          "the group's process Terminate is suspended, so no instance can be replaced; resume it in Auto Scaling, then deploy again",
      },
    });
  });
});

describe("a run that was killed", () => {
  const begun = async (script: readonly { Status: string }[]) => {
    const { account } = await deployed();
    account.bent.launchTemplateVersion = "2";
    account.handlers["AutoScaling.StartInstanceRefresh"]?.({
      DesiredConfiguration: { LaunchTemplate: { Version: "2" } },
    });
    account.bent.refresh = script;
    return account;
  };

  test("in a refresh: the next one follows it and finishes", async () => {
    const account = await begun([
      { Status: "InProgress" },
      { Status: "InProgress" },
      { Status: "Successful" },
    ]);
    const next = await runAction(INPUTS, account.handlers);
    expect(next.log).toContain("instance refresh refresh-1 runs: following it");
    expect(calls(next, "AutoScaling.Start")).toEqual([]);
    expect(next.status).toBe(0);
    expect(next.result).toMatchObject({
      launchTemplate: { serving: "2" },
      refresh: { outcome: "refreshed", id: "refresh-1" },
    });
  });

  test("before the stack was told: the next one tells it and replaces nothing", async () => {
    const { account } = await deployed();
    account.bent.launchTemplateVersion = "2";
    Object.assign(account.versions, { group: "2", instances: "2" });
    const next = await runAction(INPUTS, account.handlers);
    expect(calls(next, "AutoScaling.Start")).toEqual([]);
    expect(calls(next, "CloudFormation.ExecuteChangeSet")).toHaveLength(1);
    expect(next.result).toMatchObject({ launchTemplate: { serving: "2" }, refresh: { outcome: "recorded" } });
  });

  test("in a rollback: the next one waits for its end and tries once", async () => {
    const account = await begun([
      ...Array(3).fill({ Status: "RollbackInProgress" }),
      { Status: "RollbackSuccessful" },
      { Status: "InProgress" },
      { Status: "Successful" },
    ]);
    const next = await runAction(INPUTS, account.handlers);
    expect(calls(next, "AutoScaling.Start")).toHaveLength(1);
    expect(next.result).toMatchObject({ refresh: { outcome: "refreshed", id: "refresh-2" } });
  });

  test("with another change: the refresh ends before the stack is changed", async () => {
    const account = await begun([
      { Status: "InProgress" },
      { Status: "InProgress" },
      { Status: "Successful" },
    ]);
    const next = await runAction({ ...INPUTS, size: "3" }, account.handlers);
    const order = calls(next).filter((call) => /InstanceRefreshes|CreateChangeSet/.test(call));
    expect(order.slice(0, 4)).toEqual([
      ...Array(3).fill("AutoScaling.DescribeInstanceRefreshes"),
      "CloudFormation.CreateChangeSet",
    ]);
  });
});

test("a group that was deleted by hand does not keep the stack from being changed", async () => {
  const { account } = await deployed();
  const handlers = {
    ...account.handlers,
    "AutoScaling.DescribeInstanceRefreshes": () => {
      throw awsError(
        "ValidationError",
        "AutoScalingGroup name not found - AutoScalingGroup x-listeners not found",
      );
    },
  };
  const changed = await runAction(LARGER, handlers);
  expect(calls(changed, "CloudFormation.ExecuteChangeSet")).toHaveLength(1);
});

test("what a refresh cannot do for a missing permission is reported with the stack's outputs", async () => {
  const { account } = await deployed();
  account.bent.launchTemplateVersion = "2";
  const handlers = {
    ...account.handlers,
    "AutoScaling.StartInstanceRefresh": () => {
      throw awsError("AccessDenied", "not authorized to perform: autoscaling:StartInstanceRefresh", 403);
    },
  };
  const changed = await runAction(LARGER, handlers);
  expect(changed.result).toMatchObject({
    error: { code: "access.denied", message: expect.stringContaining("autoscaling:StartInstanceRefresh") },
  });
  expect(changed.outputs).toContain("x.elb.example");
});
