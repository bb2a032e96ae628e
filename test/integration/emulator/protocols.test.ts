import { readFileSync, rmSync } from "node:fs";
import {
  AutoScalingClient,
  CompleteLifecycleActionCommand,
  DescribeAutoScalingGroupsCommand,
  StartInstanceRefreshCommand,
} from "@aws-sdk/client-auto-scaling";
import { DescribeInstancesCommand, EC2Client, TerminateInstancesCommand } from "@aws-sdk/client-ec2";
import {
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import {
  CacheClusterNotFoundFault,
  DescribeCacheClustersCommand,
  ElastiCacheClient,
} from "@aws-sdk/client-elasticache";
import {
  DeleteParameterCommand,
  GetCommandInvocationCommand,
  GetParameterCommand,
  GetParameterHistoryCommand,
  InvocationDoesNotExist,
  LabelParameterVersionCommand,
  PutParameterCommand,
  SendCommandCommand,
  SSMClient,
  UnlabelParameterVersionCommand,
} from "@aws-sdk/client-ssm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { awsCli, eventually, type Harness, startHarness } from "./harness.ts";
import { CREATED } from "./stub-models.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  await harness.stop();
  rmSync(harness.folder, { recursive: true });
});

describe("the JavaScript SDK reads what the models answer", () => {
  test("Auto Scaling: lists, numbers, booleans, dates, escaped text", async () => {
    const client = new AutoScalingClient(harness.settings);
    const { AutoScalingGroups } = await client.send(
      new DescribeAutoScalingGroupsCommand({
        AutoScalingGroupNames: ["a", "b"],
        Filters: [{ Name: "tag:x", Values: ["1", "2"] }],
        MaxRecords: 50,
      }),
    );
    expect(AutoScalingGroups?.[0]).toMatchObject({
      AutoScalingGroupName: "listeners & <more>",
      MinSize: 2,
      CreatedTime: CREATED,
      NewInstancesProtectedFromScaleIn: false,
      AvailabilityZones: ["us-east-1a", "us-east-1b"],
      Instances: [{ InstanceId: "i-0123456789abcdef0", LaunchTemplate: { Version: "3" } }],
    });
    expect(harness.stub.inputs.get("autoscaling.DescribeAutoScalingGroups")).toEqual({
      AutoScalingGroupNames: ["a", "b"],
      Filters: [{ Name: "tag:x", Values: ["1", "2"] }],
      MaxRecords: 50,
    });
  });

  test("Auto Scaling: a fault with AWS's code and text", async () => {
    const call = new AutoScalingClient(harness.settings).send(
      new CompleteLifecycleActionCommand({
        AutoScalingGroupName: "g",
        LifecycleHookName: "h",
        LifecycleActionResult: "CONTINUE",
      }),
    );
    await expect(call).rejects.toMatchObject({
      name: "ValidationError",
      message: "No active Lifecycle Action found with instance ID i-1",
    });
  });

  test("what no model does is refused, not answered by the emulator's mocks", async () => {
    const call = new AutoScalingClient(harness.settings).send(
      new StartInstanceRefreshCommand({ AutoScalingGroupName: "g" }),
    );
    await expect(call).rejects.toMatchObject({ name: "InvalidAction" });
  });

  test("EC2: reservations, states, tags, filters", async () => {
    const { Reservations } = await new EC2Client(harness.settings).send(
      new DescribeInstancesCommand({
        InstanceIds: ["i-1"],
        Filters: [{ Name: "instance-state-name", Values: ["running"] }],
      }),
    );
    expect(Reservations?.[0]?.Instances?.[0]).toMatchObject({
      LaunchTime: CREATED,
      State: { Code: 16, Name: "running" },
      Tags: [{ Key: "Name", Value: "listener" }],
    });
    expect(harness.stub.inputs.get("ec2.DescribeInstances")).toEqual({
      InstanceIds: ["i-1"],
      Filters: [{ Name: "instance-state-name", Values: ["running"] }],
    });
    const call = new EC2Client(harness.settings).send(
      new TerminateInstancesCommand({ InstanceIds: ["i-9"] }),
    );
    await expect(call).rejects.toMatchObject({ name: "InvalidInstanceID.NotFound" });
  });

  test("target health, cache nodes and their fault class", async () => {
    const { TargetHealthDescriptions } = await new ElasticLoadBalancingV2Client(harness.settings).send(
      new DescribeTargetHealthCommand({ TargetGroupArn: "arn" }),
    );
    expect(TargetHealthDescriptions?.[0]).toMatchObject({
      Target: { Port: 2408 },
      TargetHealth: { State: "unhealthy" },
    });
    const cache = new ElastiCacheClient(harness.settings);
    const { CacheClusters } = await cache.send(new DescribeCacheClustersCommand({ ShowCacheNodeInfo: true }));
    expect(CacheClusters?.[0]?.CacheNodes?.[0]?.Endpoint).toEqual({ Address: "127.9.1.1", Port: 11211 });
    expect(harness.stub.inputs.get("elasticache.DescribeCacheClusters")).toEqual({ ShowCacheNodeInfo: true });
    const gone = cache.send(new DescribeCacheClustersCommand({ CacheClusterId: "gone" }));
    await expect(gone).rejects.toBeInstanceOf(CacheClusterNotFoundFault);
  });

  test("Systems Manager: maps, dates as seconds, faults", async () => {
    const client = new SSMClient(harness.settings);
    const { Command } = await client.send(
      new SendCommandCommand({
        DocumentName: "doc",
        InstanceIds: ["i-1"],
        Parameters: { mode: ["full"] },
        TimeoutSeconds: 60,
      }),
    );
    expect(Command).toMatchObject({ Parameters: { mode: ["full"] }, RequestedDateTime: CREATED });
    const call = client.send(
      new GetCommandInvocationCommand({ CommandId: "c".repeat(36), InstanceId: "i-1" }),
    );
    await expect(call).rejects.toBeInstanceOf(InvocationDoesNotExist);
  });
});

describe("the aws command reads them too", () => {
  test.each([
    [
      "autoscaling describe-auto-scaling-groups",
      "AutoScalingGroups[0].Instances[0].LifecycleState",
      "InService",
    ],
    ["ec2 describe-instances --instance-ids i-1", "Reservations[0].Instances[0].State.Name", "running"],
    [
      "elbv2 describe-target-health --target-group-arn a",
      "TargetHealthDescriptions[0].TargetHealth.State",
      "unhealthy",
    ],
    [
      "elasticache describe-cache-clusters --show-cache-node-info",
      "CacheClusters[0].CacheNodes[0].CacheNodeId",
      "0001",
    ],
    ["ssm send-command --document-name doc --instance-ids i-1", "Command.Status", "Pending"],
  ])("aws %s", async (words, query, expected) => {
    const { output, error } = await awsCli(harness, ...words.split(" "), "--query", query);
    expect(error).toBe("");
    expect(output).toBe(expected);
  });

  test.each([
    [
      "autoscaling complete-lifecycle-action --auto-scaling-group-name g --lifecycle-hook-name h --lifecycle-action-result CONTINUE",
      "(ValidationError)",
    ],
    ["ec2 terminate-instances --instance-ids i-9", "(InvalidInstanceID.NotFound)"],
    ["elasticache describe-cache-clusters --cache-cluster-id gone", "(CacheClusterNotFound)"],
    [
      "ssm get-command-invocation --instance-id i-1 --command-id 11111111-2222-3333-4444-555555555555",
      "(InvocationDoesNotExist)",
    ],
  ])("aws %s fails as on AWS", async (words, expected) => {
    expect((await awsCli(harness, ...words.split(" "))).error).toContain(expected);
  });
});

describe("Parameter Store", () => {
  const Name = "/railgun-ha/s/activation-token";
  let client: SSMClient;
  const put = (Value: string, more: object = {}) =>
    client.send(new PutParameterCommand({ Name, Value, Type: "SecureString", Overwrite: true, ...more }));

  beforeAll(async () => {
    client = new SSMClient(harness.settings);
    await put("v1");
  });

  test("lists invalid labels in a success and sets the valid ones", async () => {
    const labelled = await client.send(
      new LabelParameterVersionCommand({
        Name,
        ParameterVersion: 1,
        Labels: ["current", "1st", "awsome", "SSMx", "a b"],
      }),
    );
    expect(labelled.InvalidLabels).toEqual(["1st", "awsome", "SSMx", "a b"]);
    const { Parameter } = await client.send(
      new GetParameterCommand({ Name: `${Name}:current`, WithDecryption: true }),
    );
    expect(Parameter?.Value).toBe("v1");
  });

  test("keeps a hundred versions, and never drops the oldest while it has a label", async () => {
    for (let version = 2; version <= 100; version += 1) await put(`v${version}`);
    await expect(put("v101")).rejects.toMatchObject({ name: "ParameterMaxVersionLimitExceeded" });
    const removed = await client.send(
      new UnlabelParameterVersionCommand({ Name, ParameterVersion: 1, Labels: ["current", "none"] }),
    );
    expect(removed).toMatchObject({ RemovedLabels: ["current"], InvalidLabels: ["none"] });
    expect((await put("v101")).Version).toBe(101);
    const { Parameters } = await client.send(new GetParameterHistoryCommand({ Name, MaxResults: 1 }));
    expect(Parameters?.[0]?.Version).toBe(2);
  });

  test("refuses more than ten labels, another type and what does not fit", async () => {
    const Labels = Array.from({ length: 10 }, (_, index) => `label-${index}`);
    await client.send(new LabelParameterVersionCommand({ Name, Labels }));
    const eleventh = client.send(new LabelParameterVersionCommand({ Name, Labels: ["more"] }));
    await expect(eleventh).rejects.toMatchObject({ name: "ParameterVersionLabelLimitExceeded" });
    await expect(put("x", { Type: "String" })).rejects.toMatchObject({ name: "HierarchyTypeMismatch" });
    await expect(put("x".repeat(4097))).rejects.toMatchObject({ name: "ValidationException" });
  });

  test.each([
    ["22.04", "gp2"],
    ["24.04", "gp3"],
    ["26.04", "gp3"],
  ])("has Ubuntu %s's image for %s volumes", async (release, volume) => {
    const path = `/aws/service/canonical/ubuntu/server/${release}/stable/current/amd64/hvm/ebs-${volume}/ami-id`;
    const { Parameter } = await client.send(new GetParameterCommand({ Name: path }));
    expect(Parameter?.Value).toMatch(/^ami-[0-9a-f]{17}$/);
  });
});

describe("the gateway", () => {
  test("refuses an unknown service at once and a call without a signature", async () => {
    const { error } = await awsCli(harness, "dynamodb", "list-tables");
    expect(error).toContain("(UnknownOperationException)");
    const unsigned = await fetch(`${harness.settings.endpoint}/bucket/key`);
    expect(unsigned.status).toBe(403);
  });

  test("has private endpoints: records, controls, an error for others", async () => {
    const at = (name: string, init?: RequestInit) =>
      fetch(`${harness.settings.endpoint}/_local/${name}`, init);
    expect(await (await at("endpoints")).json()).toEqual({
      "listeners.example": [{ host: "127.9.0.4", port: 2408 }],
    });
    const allowed = await at("allow", { method: "POST", body: '{"a":1}' });
    expect(await allowed.json()).toEqual({ allowed: { a: 1 } });
    expect((await at("nothing")).status).toBe(404);
    const calls = (await (await at("calls")).json()) as { service: string; agent: string[] }[];
    expect(calls.some(({ agent }) => agent.some((token) => token.startsWith("aws-sdk-js/")))).toBe(true);
    expect(calls.some(({ agent }) => agent.some((token) => token.startsWith("aws-cli/")))).toBe(true);
  });

  test("writes no parameter value to its log", async () => {
    const Value = "0123456789abcdef0123456789abcdef";
    await new SSMClient(harness.settings).send(
      new PutParameterCommand({ Name: "/marker", Value, Type: "SecureString" }),
    );
    // Records are in the order of the calls: once the later one is there, the earlier one is.
    await new SSMClient(harness.settings).send(new DeleteParameterCommand({ Name: "/marker" }));
    const log = await eventually("the record", async () => {
      const text = readFileSync(`${harness.folder}/gateway.log`, "utf8");
      return text.includes('"action":"DeleteParameter"') ? text : undefined;
    });
    expect(log).toContain('"action":"PutParameter"');
    expect(log).not.toContain(Value);
    expect(readFileSync(`${harness.folder}/emulator.log`, "utf8")).not.toContain(Value);
  });
});
