import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import {
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStackResourcesCommand,
  UpdateStackCommand,
} from "@aws-sdk/client-cloudformation";
import {
  DescribeLaunchTemplateVersionsCommand,
  DescribeSecurityGroupsCommand,
  EC2Client,
} from "@aws-sdk/client-ec2";
import {
  DescribeListenerAttributesCommand,
  DescribeLoadBalancersCommand,
  ElasticLoadBalancingV2Client,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { GetFunctionConfigurationCommand, InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventually, type Harness, jsonCall, settled, startHarness } from "./harness.ts";
import { template, type Variant } from "./template.ts";

const STACK = "every-type";
const BUCKET = "emulator-test-artifacts";
const HANDLER = `
export const handler = async (event) => {
  console.log("SAW " + JSON.stringify(event));
  if (event.detail?.fail) throw new Error("asked to fail");
  return { remaining: 1 };
};`;

let harness: Harness;
let outputs: Record<string, string>;

const send = (variant: Omit<Variant, "bucket">) => ({
  StackName: STACK,
  Capabilities: ["CAPABILITY_IAM" as const],
  TemplateBody: template({ bucket: BUCKET, ...variant }),
});

async function update(variant: Omit<Variant, "bucket">) {
  harness.stub.asked.length = 0;
  harness.stub.notices.length = 0;
  await harness.cloudFormation.send(new UpdateStackCommand(send(variant)));
  return settled(harness, STACK);
}

/** Log lines of the function so far. */
async function lines(): Promise<string[]> {
  const { events = [] } = await jsonCall(harness, "logs", "Logs_20140328.FilterLogEvents", {
    logGroupName: outputs["Logs"],
  });
  return (events as { message: string }[]).map(({ message }) => message);
}

const seen = (what: string, pattern: RegExp, within?: number) =>
  eventually(what, async () => (await lines()).find((line) => pattern.test(line)), within);

async function queued(): Promise<string[]> {
  const { Messages = [] } = await jsonCall(harness, "sqs", "AmazonSQS.ReceiveMessage", {
    QueueUrl: outputs["Failures"],
    MaxNumberOfMessages: 10,
  });
  return (Messages as { Body: string }[]).map(({ Body }) => Body);
}

beforeAll(async () => {
  harness = await startHarness({ rateScale: 0.01 });
  const s3 = new S3Client({ ...harness.settings, forcePathStyle: true });
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
  await s3.send(
    new PutObjectCommand({
      Bucket: BUCKET,
      Key: "handler.zip",
      Body: zipSync({ "index.mjs": strToU8(HANDLER) }),
    }),
  );
  await harness.cloudFormation.send(new CreateStackCommand(send({})));
  const stack = await settled(harness, STACK);
  expect(stack.status, await reasons()).toBe("CREATE_COMPLETE");
  outputs = stack.outputs;
});

afterAll(async () => {
  await harness?.stop();
});

async function reasons(): Promise<string> {
  const { StackEvents = [] } = await harness.cloudFormation.send(
    new DescribeStackEventsCommand({ StackName: STACK }),
  );
  return StackEvents.filter(({ ResourceStatus }) => ResourceStatus?.endsWith("FAILED"))
    .map((event) => `${event.LogicalResourceId}: ${event.ResourceStatusReason}`)
    .join("\n");
}

describe("a created stack", () => {
  test("has the ids and attributes that AWS gives", () => {
    expect(outputs).toMatchObject({
      Address: expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/),
      BalancerArn: expect.stringMatching(/:loadbalancer\/net\/[^/]+\/[0-9a-f]{16}$/),
      BalancerName: expect.stringMatching(/^[a-z0-9-]+-[0-9a-f]{16}\.elb\.us-east-1\.[a-z.]+$/),
      BalancerFullName: expect.stringMatching(/^net\//),
      ImageId: expect.stringMatching(/^ami-[0-9a-f]{17}$/),
      LaunchVersion: "1",
      ListenerArn: expect.stringMatching(/:listener\/net\/[^/]+\/[0-9a-f]{16}\/[0-9a-f]{16}$/),
      NatId: expect.stringMatching(/^nat-[0-9a-f]{17}$/),
      ProfileName: expect.stringMatching(/^every-type-Profile-[0-9A-Z]+$/),
      RuleId: expect.stringMatching(/^sgr-[0-9a-f]{17}$/),
    });
  });

  test("asks the owners once for each of their resources and takes their answers", () => {
    expect(harness.stub.asked.filter((line) => line.startsWith("create"))).toHaveLength(3);
    expect(outputs["FleetName"]).toMatch(/^group-\d$/);
    expect(outputs["CacheEndpoint"]).toBe("127.9.1.1");
    expect(outputs["Document"]).toMatch(/^document-\d$/);
  });

  test("hands over resolved properties and the stack's tags", () => {
    expect(harness.stub.properties.get("AWS::AutoScaling::AutoScalingGroup")).toMatchObject({
      LaunchTemplate: { LaunchTemplateId: outputs["LaunchId"], Version: "1" },
      TargetGroupARNs: [outputs["TargetsArn"]],
      Tags: expect.arrayContaining([
        { Key: "aws:cloudformation:stack-name", Value: STACK, PropagateAtLaunch: true },
      ]),
    });
  });

  test("gives the models notice with the attributes, and the VPC's CidrBlock is the local one", () => {
    const vpc = harness.stub.notices.find(({ type }) => type === "AWS::EC2::VPC");
    expect(vpc).toMatchObject({
      properties: { CidrBlock: "10.240.0.0/16" },
      attributes: { CidrBlock: "127.9.0.0/16" },
    });
    expect(outputs["VpcCidr"]).toBe("127.9.0.0/16");
    const balancer = harness.stub.notices.find(({ type }) => type.endsWith("::LoadBalancer"));
    expect(balancer?.attributes["DNSName"]).toBe(outputs["BalancerName"]);
  });

  test("keeps the load balancer's subnets and the listener's attributes", async () => {
    const client = new ElasticLoadBalancingV2Client(harness.settings);
    const { LoadBalancers } = await client.send(new DescribeLoadBalancersCommand({}));
    expect(LoadBalancers?.[0]).toMatchObject({
      Type: "network",
      LoadBalancerArn: outputs["BalancerArn"],
      DNSName: outputs["BalancerName"],
    });
    expect(LoadBalancers?.[0]?.AvailabilityZones).toHaveLength(2);
    const { Attributes } = await client.send(
      new DescribeListenerAttributesCommand({ ListenerArn: outputs["ListenerArn"] }),
    );
    expect(Attributes).toEqual([{ Key: "tcp.idle_timeout.seconds", Value: "6000" }]);
  });

  test("puts the rules of their own into the security group and takes allow-all out", async () => {
    const { SecurityGroups } = await new EC2Client(harness.settings).send(
      new DescribeSecurityGroupsCommand({ GroupIds: [outputs["SecurityGroup"] ?? ""] }),
    );
    expect(SecurityGroups?.[0]?.IpPermissions).toMatchObject([{ FromPort: 2408, ToPort: 2408 }]);
    expect(SecurityGroups?.[0]?.IpPermissionsEgress).toMatchObject([
      { FromPort: 2408, IpRanges: [{ CidrIp: "10.240.0.0/16" }] },
    ]);
  });
});

describe("its function", () => {
  test("keeps its VPC settings", async () => {
    const client = new LambdaClient(harness.settings);
    const config = await client.send(
      new GetFunctionConfigurationCommand({ FunctionName: outputs["Function"] ?? "" }),
    );
    expect(config.VpcConfig?.SecurityGroupIds).toEqual([outputs["SecurityGroup"]]);
    expect(config.VpcConfig?.VpcId).toMatch(/^vpc-/);
  });

  test("runs from its zip in S3 and reports in its log group", async () => {
    const answer = await new LambdaClient(harness.settings).send(
      new InvokeCommand({ FunctionName: outputs["Function"] ?? "", Payload: '{"hello":"there"}' }),
    );
    expect(answer.FunctionError).toBeUndefined();
    expect(JSON.parse(answer.Payload?.transformToString() ?? "")).toEqual({ remaining: 1 });
    await seen("the report", /^REPORT RequestId: /);
    expect(await lines()).toContain('SAW {"hello":"there"}');
  });

  test("is reached by an event of aws.autoscaling that its rule matches, and by no other", async () => {
    const detailType = "EC2 Instance-launch Lifecycle Action";
    for (const AutoScalingGroupName of ["others", "listeners"])
      harness.events.putEvent({
        source: "aws.autoscaling",
        detailType,
        resources: [],
        detail: { AutoScalingGroupName },
      });
    await seen(
      "the launch event",
      /SAW .*"source": ?"aws\.autoscaling".*"AutoScalingGroupName": ?"listeners"/,
    );
    expect((await lines()).filter((line) => line.includes('"others"'))).toEqual([]);
  });

  test("is reached by a message of its topic", async () => {
    harness.events.notify(
      outputs["Topic"] ?? "",
      "ElastiCache",
      '{"ElastiCache:CreateReplicationGroupComplete":"x"}',
    );
    expect(await seen("the notification", /SAW .*aws:sns/)).toContain('"Subject":"ElastiCache"');
  });

  test("is run by its schedule, scaled", async () => {
    await seen("a scheduled event", /SAW .*"detail-type": ?"Scheduled Event"/);
  });

  test("that fails twice sends the event to its queue, as MaximumRetryAttempts says", async () => {
    harness.events.putEvent({
      source: "aws.autoscaling",
      detailType: "EC2 Instance-launch Lifecycle Action",
      resources: [],
      detail: { AutoScalingGroupName: "listeners", fail: true },
    });
    const [body] = await eventually("the failed event", async () => {
      const bodies = await queued();
      return bodies.length > 0 ? bodies : undefined;
    });
    expect(JSON.parse(body ?? "{}")).toMatchObject({ requestPayload: { detail: { fail: true } } });
    expect((await lines()).filter((line) => /^SAW .*"fail": ?true/.test(line))).toHaveLength(2);
  });

  test("is not reached without a permission: the rule's dead letters hold the event", async () => {
    harness.events.putEvent({ source: "aws.unpermitted", detailType: "x", resources: [], detail: {} });
    await eventually("the refused event", async () =>
      (await queued()).find((body) => body.includes("aws.unpermitted")),
    );
    expect((await lines()).filter((line) => line.includes("aws.unpermitted"))).toEqual([]);
    expect(harness.failedEvents).toEqual([]);
  });
});

describe("an update", () => {
  test("of the launch template makes a new version, gives notice and reaches the group", async () => {
    const stack = await update({ image: "ami-22222222222222222", scheduleState: "DISABLED" });
    expect(stack.status).toBe("UPDATE_COMPLETE");
    expect(stack.outputs["LaunchVersion"]).toBe("2");
    expect(stack.outputs["LaunchId"]).toBe(outputs["LaunchId"]);
    expect(harness.stub.asked).toEqual([`update ${outputs["FleetName"]}`]);
    expect(harness.stub.notices).toMatchObject([
      { type: "AWS::EC2::LaunchTemplate", attributes: { LatestVersionNumber: "2" } },
    ]);
    const { LaunchTemplateVersions } = await new EC2Client(harness.settings).send(
      new DescribeLaunchTemplateVersionsCommand({ LaunchTemplateId: outputs["LaunchId"] }),
    );
    expect(LaunchTemplateVersions?.map(({ VersionNumber }) => VersionNumber).sort()).toEqual([1, 2]);
  });

  test("of the number of cache nodes is in place when the owner says so", async () => {
    const before = outputs["CacheId"];
    const stack = await update({ image: "ami-22222222222222222", scheduleState: "DISABLED", nodes: 3 });
    expect(stack.outputs["CacheId"]).toBe(before);
    expect(harness.stub.asked).toEqual([`update ${before}`]);
  });

  test("that the owner calls a replacement creates first and deletes the old one last", async () => {
    const before = outputs["CacheId"];
    const stack = await update({
      image: "ami-22222222222222222",
      scheduleState: "DISABLED",
      nodes: 2,
      spread: false,
    });
    expect(stack.status).toBe("UPDATE_COMPLETE");
    expect(stack.outputs["CacheId"]).not.toBe(before);
    expect(harness.stub.asked).toEqual(["create Cache", `delete ${before}`]);
    outputs = stack.outputs;
  });

  test("that an owner refuses is rolled back, with the owner's reason in the events", async () => {
    harness.stub.failures.set("AWS::AutoScaling::AutoScalingGroup", "no capacity of t3.medium in us-east-1a");
    const stack = await update({
      image: "ami-22222222222222222",
      scheduleState: "DISABLED",
      nodes: 2,
      spread: false,
      size: 3,
    });
    expect(stack.status).toBe("UPDATE_ROLLBACK_COMPLETE");
    expect(await reasons()).toContain("Fleet: no capacity of t3.medium in us-east-1a");
  });
});

describe("the end", () => {
  test("a stack is deleted in reverse order: the group before its load balancer and template", async () => {
    harness.stub.asked.length = 0;
    harness.stub.notices.length = 0;
    const { id = STACK } = await settled(harness, STACK);
    await harness.cloudFormation.send(new DeleteStackCommand({ StackName: STACK }));
    const stack = await settled(harness, id);
    expect(stack.status).toBe("DELETE_COMPLETE");
    expect(harness.stub.asked).toHaveLength(3);
    expect(harness.stub.asked).toContain(`delete ${outputs["FleetName"]}`);
    const deleted = harness.stub.notices.filter(({ properties }) => properties === undefined);
    expect(deleted.map(({ type }) => type).sort()).toEqual([
      "AWS::EC2::LaunchTemplate",
      "AWS::EC2::VPC",
      "AWS::ElasticLoadBalancingV2::LoadBalancer",
    ]);
    const { StackResources } = await harness.cloudFormation.send(
      new DescribeStackResourcesCommand({ StackName: id }),
    );
    expect(StackResources?.filter(({ ResourceStatus }) => ResourceStatus !== "DELETE_COMPLETE")).toEqual([]);
  });

  test("everything stops, nothing is left running, the folder can be removed", async () => {
    const { folder } = harness;
    expect(processesIn(folder).length).toBeGreaterThan(0);
    await harness.stop();
    await eventually("the end of the workers", async () =>
      processesIn(folder).length === 0 ? true : undefined,
    );
    expect(readFileSync(`${folder}/gateway.log`, "utf8")).toContain('"action":"CreateStack"');
    rmSync(folder, { recursive: true });
    await pause(200);
    expect(existsSync(folder)).toBe(false);
  });
});

/** Live processes that work in the folder. */
function processesIn(folder: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`).startsWith(folder);
      } catch {
        return false;
      }
    });
}
