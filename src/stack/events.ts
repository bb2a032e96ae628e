import { groupName } from "../../contract/names.ts";
import { HOOK_TIMEOUT_SECONDS } from "../../contract/numbers.ts";
import type { LambdaName, StackConfig } from "./config.ts";
import { getAtt, ref, service } from "./intrinsics.ts";
import { functionIds, ID } from "./logical-ids.ts";
import { tags } from "./tags.ts";
import {
  DELETED_WITH_STACK,
  type Resource,
  type Resources,
  resource,
  type Text,
  type Value,
} from "./types.ts";

const TWO_WEEKS_SECONDS = 14 * 24 * 3600;

/** What calls the Lambdas, and the queue for what they could not deal with. */
export function events(config: StackConfig): Resources {
  return { ...failedEvents(config), ...launches(config), ...schedule(config), ...cacheEvents() };
}

/**
 * One queue for every event that came to nothing, whoever gave up on it. Encrypted with the queue's own key, which
 * needs no permission, unlike a KMS key.
 */
function failedEvents(config: StackConfig): Resources {
  return {
    [ID.failedEvents]: resource(
      "AWS::SQS::Queue",
      {
        SqsManagedSseEnabled: true,
        MessageRetentionPeriod: TWO_WEEKS_SECONDS,
        Tags: tags(config, `${config.stackName}-failed-events`),
      },
      DELETED_WITH_STACK,
    ),
    [ID.failedEventsPolicy]: resource("AWS::SQS::QueuePolicy", {
      Queues: [ref(ID.failedEvents)],
      PolicyDocument: {
        Version: "2012-10-17",
        Statement: [
          maySend("events", [getAtt(ID.launchRule, "Arn"), getAtt(ID.scheduleRule, "Arn")]),
          maySend("sns", [ref(ID.topic)]),
        ],
      },
    }),
  };
}

const maySend = (sender: string, sources: readonly Text[]): Value => ({
  Effect: "Allow",
  Principal: service(sender),
  Action: "sqs:SendMessage",
  Resource: getAtt(ID.failedEvents, "Arn"),
  Condition: { ArnEquals: { "aws:SourceArn": sources } },
});

/**
 * Launches of the group go to launch-gate. The group's name stands here literally: the rule must exist before the
 * group does, and outlive it, or the first instances would wait for nobody.
 */
function launches(config: StackConfig): Resources {
  return {
    [ID.launchRule]: resource("AWS::Events::Rule", {
      Description: `Launches of ${groupName(config.stackName)} go to launch-gate`,
      EventPattern: {
        source: ["aws.autoscaling"],
        "detail-type": ["EC2 Instance-launch Lifecycle Action"],
        detail: { AutoScalingGroupName: [groupName(config.stackName)] },
      },
      Targets: [target("launch-gate", HOOK_TIMEOUT_SECONDS)],
      Tags: tags(config),
    }),
    [ID.launchPermission]: permission("launch-gate", "events", getAtt(ID.launchRule, "Arn")),
  };
}

function schedule(config: StackConfig): Resources {
  return {
    [ID.scheduleRule]: resource("AWS::Events::Rule", {
      Description: `Every minute the reconciler looks at ${config.stackName}`,
      ScheduleExpression: "rate(1 minute)",
      // Older than a minute, a tick has been overtaken by the next one.
      Targets: [target("reconciler", 60)],
      Tags: tags(config),
    }),
    [ID.schedulePermission]: permission("reconciler", "events", getAtt(ID.scheduleRule, "Arn")),
  };
}

const target = (name: LambdaName, maxAgeSeconds: number): Value => ({
  Id: name,
  Arn: getAtt(functionIds(name).function, "Arn"),
  RetryPolicy: { MaximumEventAgeInSeconds: maxAgeSeconds, MaximumRetryAttempts: 10 },
  DeadLetterConfig: { Arn: getAtt(ID.failedEvents, "Arn") },
});

/** What ElastiCache says of the cluster goes to endpoint-sync. */
function cacheEvents(): Resources {
  return {
    [ID.topicPermission]: permission("endpoint-sync", "sns", ref(ID.topic)),
    [ID.subscription]: resource(
      "AWS::SNS::Subscription",
      {
        TopicArn: ref(ID.topic),
        Protocol: "lambda",
        Endpoint: getAtt(functionIds("endpoint-sync").function, "Arn"),
        RedrivePolicy: { deadLetterTargetArn: getAtt(ID.failedEvents, "Arn") },
      },
      // SNS drops what it may not deliver, and what it may not put aside.
      { DependsOn: [ID.topicPermission, ID.failedEventsPolicy] },
    ),
  };
}

const permission = (name: LambdaName, principal: string, source: Text): Resource =>
  resource("AWS::Lambda::Permission", {
    Action: "lambda:InvokeFunction",
    FunctionName: ref(functionIds(name).function),
    Principal: service(principal).Service,
    SourceArn: source,
  });
