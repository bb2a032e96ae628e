import { describe, expect, test } from "vitest";
import { GATE_RUN, HOOK_TIMEOUT_SECONDS, PROBE_SLICE } from "../../../contract/numbers.ts";
import type { Properties } from "../../../src/stack/types.ts";
import { assets, render } from "./support/configurations.ts";
import { at, idsOf } from "./support/graph.ts";

const template = render();
const FUNCTION = "AWS::Lambda::Function";
const environment = (id: string) => (at(template, id).Properties["Environment"] as Properties)["Variables"];

describe("the functions", () => {
  test("run on Node 24 and arm64 from the artifacts bucket, without reserved concurrency", () => {
    const keys = Object.values(assets.lambdaKeys);
    const ids = idsOf(template, FUNCTION);
    expect(ids).toHaveLength(4);
    const seen = ids.map((id) => at(template, id).Properties);
    for (const properties of seen) {
      expect(properties).toMatchObject({
        Runtime: "nodejs24.x",
        Architectures: ["arm64"],
        Handler: "index.handler",
        Code: { S3Bucket: { Ref: "ArtifactsBucket" } },
      });
      expect(properties).not.toHaveProperty("ReservedConcurrentExecutions");
      expect(properties).not.toHaveProperty("FunctionName");
    }
    expect(seen.map(({ Code }) => (Code as Properties)["S3Key"]).toSorted()).toEqual(keys.toSorted());
  });

  test("get the names that they read, each only its own", () => {
    expect(Object.fromEntries(idsOf(template, FUNCTION).map((id) => [id, environment(id)]))).toEqual({
      LaunchGate: {
        STACK_NAME: "railgun-ha",
        GROUP_NAME: "railgun-ha-listeners",
        HOOK_NAME: "railgun-ha-launch",
        PORT_PROBE_FUNCTION: { Ref: "PortProbe" },
      },
      PortProbe: { VPC_CIDR: { "Fn::GetAtt": ["Vpc", "CidrBlock"] } },
      EndpointSync: {
        STACK_NAME: "railgun-ha",
        CACHE_TOPIC_ARN: { Ref: "CacheTopic" },
        CONVERGE_DOCUMENT: { Ref: "ConvergeDocument" },
      },
      Reconciler: {
        STACK_NAME: "railgun-ha",
        GROUP_NAME: "railgun-ha-listeners",
        HOOK_NAME: "railgun-ha-launch",
        PORT_PROBE_FUNCTION: { Ref: "PortProbe" },
        LAUNCH_GATE_FUNCTION: { Ref: "LaunchGate" },
        ENDPOINT_SYNC_FUNCTION: { Ref: "EndpointSync" },
        CONVERGE_DOCUMENT: { Ref: "ConvergeDocument" },
      },
    });
  });

  test("have time for their longest run", () => {
    const timeout = (id: string) => Number(at(template, id).Properties["Timeout"]) * 1000;
    expect(timeout("LaunchGate")).toBeGreaterThan(GATE_RUN);
    expect(timeout("PortProbe")).toBeGreaterThan(PROBE_SLICE);
    // A repair: a restart that fails and is undone. Less than five minutes, the time between two checks.
    expect(timeout("Reconciler")).toBeGreaterThanOrEqual(180_000);
    expect(timeout("Reconciler")).toBeLessThan(300_000);
  });

  test("stand outside the VPC, but for port-probe in the private subnets", () => {
    const inside = idsOf(template, FUNCTION).filter((id) => "VpcConfig" in at(template, id).Properties);
    expect(inside).toEqual(["PortProbe"]);
    expect(at(template, "PortProbe").Properties["VpcConfig"]).toEqual({
      SubnetIds: [{ Ref: "PrivateSubnet0" }, { Ref: "PrivateSubnet1" }],
      SecurityGroupIds: [{ Ref: "PortProbeSecurityGroup" }],
    });
  });

  test("write to declared groups that forget after 30 days and go with the stack", () => {
    for (const id of idsOf(template, "AWS::Logs::LogGroup")) {
      expect(at(template, id)).toMatchObject({
        DeletionPolicy: "Delete",
        Properties: { RetentionInDays: 30 },
      });
    }
    expect(idsOf(template, "AWS::Logs::LogGroup")).toHaveLength(5);
  });
});

describe("events that fail", () => {
  const queue = { "Fn::GetAtt": ["FailedEvents", "Arn"] };

  test("end in the encrypted queue, after the retries that still make sense", () => {
    const configs = idsOf(template, "AWS::Lambda::EventInvokeConfig").map(
      (id) => at(template, id).Properties,
    );
    expect(
      configs.map(({ FunctionName, MaximumRetryAttempts, MaximumEventAgeInSeconds }) => [
        (FunctionName as Properties)["Ref"],
        MaximumRetryAttempts,
        MaximumEventAgeInSeconds,
      ]),
    ).toEqual([
      ["LaunchGate", 2, HOOK_TIMEOUT_SECONDS],
      ["EndpointSync", 2, 3600],
      ["Reconciler", 0, 60],
    ]);
    for (const config of configs) {
      expect(config["DestinationConfig"]).toEqual({ OnFailure: { Destination: queue } });
    }
    expect(at(template, "FailedEvents").Properties).toMatchObject({ SqsManagedSseEnabled: true });
  });

  test("that could not be delivered at all end there too", () => {
    for (const id of idsOf(template, "AWS::Events::Rule")) {
      expect(at(template, id).Properties["Targets"]).toMatchObject([{ DeadLetterConfig: { Arn: queue } }]);
    }
    expect(at(template, "CacheTopicSubscription").Properties["RedrivePolicy"]).toEqual({
      deadLetterTargetArn: queue,
    });
    const [policy = ""] = idsOf(template, "AWS::SQS::QueuePolicy");
    expect(at(template, policy).Properties["PolicyDocument"]).toMatchObject({
      Statement: [
        {
          Action: "sqs:SendMessage",
          Condition: {
            ArnEquals: {
              "aws:SourceArn": [
                { "Fn::GetAtt": ["LaunchRule", "Arn"] },
                { "Fn::GetAtt": ["ScheduleRule", "Arn"] },
              ],
            },
          },
        },
        { Action: "sqs:SendMessage", Condition: { ArnEquals: { "aws:SourceArn": [{ Ref: "CacheTopic" }] } } },
      ],
    });
  });
});

describe("the callers", () => {
  test("launches of this group go to launch-gate, by a rule that does not need the group to exist", () => {
    expect(at(template, "LaunchRule").Properties["EventPattern"]).toEqual({
      source: ["aws.autoscaling"],
      "detail-type": ["EC2 Instance-launch Lifecycle Action"],
      detail: { AutoScalingGroupName: ["railgun-ha-listeners"] },
    });
    expect(JSON.stringify(at(template, "LaunchRule"))).not.toContain('"ListenerGroup"');
  });

  test("the reconciler is called every minute", () => {
    expect(at(template, "ScheduleRule").Properties).toMatchObject({
      ScheduleExpression: "rate(1 minute)",
      Targets: [{ Arn: { "Fn::GetAtt": ["Reconciler", "Arn"] } }],
    });
  });

  test("may call one function each, and only from the one source", () => {
    const seen = idsOf(template, "AWS::Lambda::Permission").map((id) => {
      const { FunctionName, SourceArn, Action } = at(template, id).Properties;
      return [FunctionName, SourceArn, Action];
    });
    expect(seen).toEqual([
      [{ Ref: "LaunchGate" }, { "Fn::GetAtt": ["LaunchRule", "Arn"] }, "lambda:InvokeFunction"],
      [{ Ref: "Reconciler" }, { "Fn::GetAtt": ["ScheduleRule", "Arn"] }, "lambda:InvokeFunction"],
      [{ Ref: "EndpointSync" }, { Ref: "CacheTopic" }, "lambda:InvokeFunction"],
    ]);
  });
});
