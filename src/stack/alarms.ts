import { METRIC_DIMENSION, METRIC_NAMESPACE, METRICS } from "../../contract/metrics.ts";
import type { StackConfig } from "./config.ts";
import { accountId, getAtt, ref, regionalArn, service } from "./intrinsics.ts";
import { loadBalancerIds } from "./load-balancer.ts";
import { ID } from "./logical-ids.ts";
import { tags } from "./tags.ts";
import { type Resource, type Resources, resource, type Text, type Value } from "./types.ts";

type Statistic = "Maximum" | "Minimum" | "Sum";

interface Alarm {
  /** What is wrong, and what to do about it. Whoever reads it was woken by it. */
  readonly description: string;
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Readonly<Record<string, Text>>;
  readonly statistic: Statistic;
  readonly comparison: "GreaterThanOrEqualToThreshold" | "LessThanThreshold";
  readonly threshold: number;
  /** Seconds of one period, and periods in a row that must be wrong. */
  readonly period: number;
  readonly periods: number;
  /** Whether no data at all is as bad as wrong data. */
  readonly missingIsWrong?: boolean;
  /** Whether no data leaves the alarm as it is: what is not measured while the stack is locked has not become right. */
  readonly missingSaysNothing?: boolean;
}

const SUBSCRIPTION = "AlarmEmailSubscription";
const TOPIC_POLICY = "AlarmTopicPolicy";

/**
 * Everything that people must hear of, and the topic that tells them. Alarms come after the group, which is made last
 * of all: none is raised because a stack is not complete yet, or goes.
 */
export function alarms(config: StackConfig): Resources {
  const made = Object.entries(watched(config)).map(([id, alarm]) => [id, alarmResource(config, alarm)]);
  return { ...ownTopic(config), ...Object.fromEntries(made) };
}

/** Logical ids of all alarms, in the order in which they are told. */
export const alarmIds = (config: StackConfig): readonly string[] => Object.keys(watched(config));

/** One of the stack's own metrics, wrong as soon as it is `threshold` or more. */
function own(
  metric: keyof typeof METRICS,
  config: StackConfig,
  description: string,
  more: Partial<Alarm> = {},
): Alarm {
  return {
    description,
    namespace: METRIC_NAMESPACE,
    metric: METRICS[metric],
    dimensions: { [METRIC_DIMENSION]: config.stackName },
    statistic: "Maximum",
    comparison: "GreaterThanOrEqualToThreshold",
    threshold: 1,
    period: 300,
    periods: 1,
    ...more,
  };
}

function watched(config: StackConfig): Readonly<Record<string, Alarm>> {
  const balancing = loadBalancerIds(config);
  const { size, tokenAgeAlarmDays: days } = config;
  return {
    AlarmReconcilerSilent: own(
      "reconcilerRuns",
      config,
      "Nobody has looked at the whole fleet for ten minutes: the reconciler was not started, or a step of it failed each time. New instances may not be let in. Look at its log, which names the step, and at the schedule's rule; deploy again when one of them is gone.",
      { statistic: "Sum", comparison: "LessThanThreshold", periods: 2, missingIsWrong: true },
    ),
    AlarmHealthyHosts: {
      description: `Fewer than ${size} listeners are healthy behind the load balancer for five minutes. Run the command status: it tells which instances, and why. The group replaces what has died by itself, unless launches are suspended.`,
      namespace: "AWS/NetworkELB",
      metric: "HealthyHostCount",
      dimensions: {
        LoadBalancer: getAtt(balancing.loadBalancer, "LoadBalancerFullName"),
        TargetGroup: getAtt(balancing.targetGroup, "TargetGroupFullName"),
      },
      // Each node of the load balancer counts for itself: the highest is what the fleet has (NLB guide, "Statistics").
      statistic: "Maximum",
      comparison: "LessThanThreshold",
      threshold: size,
      period: 60,
      periods: 5,
      // Nothing is reported of a target group without targets, as each one is at first. AlarmNodesAnswering has that.
      missingSaysNothing: true,
    },
    AlarmNodesAnswering: own(
      "answering",
      config,
      `Fewer than ${size} instances in service answer on 2408 for ten minutes. Run the command status: it tells which, and why. The group replaces what has died by itself, unless launches are suspended or fail.`,
      { comparison: "LessThanThreshold", threshold: size, period: 60, periods: 10 },
    ),
    AlarmBreakerOpen: own(
      "breakerOpen",
      config,
      "Launches are suspended, by three failed ones in a row or by a person. Running instances stay, new ones are not made. The reconciler's log and the stack's boot log say why they failed; put that right, then run deploy or resume.",
      { period: 60 },
    ),
    AlarmGateAbandons: own(
      "gateAbandons",
      config,
      "A new instance was given up: its port 2408 did not open in time, or it ended itself. The stack's boot log says why; the group tries again by itself.",
      { statistic: "Sum" },
    ),
    AlarmNodesOutOfDate: own(
      "outOfDate",
      config,
      "Nodes differ from the desired state, or cannot be asked, for a quarter of an hour. Repairs wait while the stack is paused or locked, or any node is not healthy: the reconciler's log names the nodes and the reason.",
      { statistic: "Minimum", periods: 3, missingSaysNothing: true },
    ),
    AlarmRepairStopped: own(
      "repairStopped",
      config,
      "Two repairs of nodes in a row have failed, and no more are tried. The reconciler's log names the nodes and the error; put it right, then run resume. A node that will not do can be terminated: the group replaces it.",
      { missingSaysNothing: true },
    ),
    AlarmProcessesSuspended: own(
      "suspendedProcesses",
      config,
      "Processes of the Auto Scaling group are suspended for a quarter of an hour and no run of the product says why: dead nodes may not be replaced. Resume them, unless somebody suspended them on purpose.",
      // The reconciler resumes what a dead run left, after twelve minutes at the latest.
      { statistic: "Minimum", periods: 3 },
    ),
    AlarmEndpointsBehind: own(
      "endpointsBehind",
      config,
      "The list of memcached servers that the listeners have is older than the cache cluster for five minutes. Look at the log of endpoint-sync: it could not write the list.",
      { statistic: "Minimum" },
    ),
    AlarmTopicInactive: own(
      "topicInactive",
      config,
      "ElastiCache does not publish to the stack's topic any more, so changes of the cluster are seen by the minute only, and not at all once the cluster names another topic or none. Check the topic's policy, then set the cluster's notification topic and make it active.",
    ),
    AlarmInvariantRefused: own(
      "invariantRefusals",
      config,
      "A function or a run of the Action refused what would have broken a rule of this product, and did nothing. Look for InvariantError in the logs of launch-gate, endpoint-sync and reconciler, or for invariant.broken in the workflow's log, and report it.",
    ),
    AlarmActivationAge: own(
      "tokenAgeDays",
      config,
      `The activation key of the listeners is ${days} days old or older. Rotate it.`,
      { threshold: days, period: 3600 },
    ),
    AlarmFailedEvents: {
      description:
        "Events came to nothing after all retries and lie in the queue of failed events. Each message says which function failed with what; read them, put it right, then purge the queue.",
      namespace: "AWS/SQS",
      metric: "ApproximateNumberOfMessagesVisible",
      dimensions: { QueueName: getAtt(ID.failedEvents, "QueueName") },
      statistic: "Maximum",
      comparison: "GreaterThanOrEqualToThreshold",
      threshold: 1,
      period: 300,
      periods: 1,
    },
  };
}

const missingData = ({ missingIsWrong, missingSaysNothing }: Alarm): string => {
  if (missingIsWrong === true) return "breaching";
  return missingSaysNothing === true ? "ignore" : "notBreaching";
};

function alarmResource(config: StackConfig, alarm: Alarm): Resource {
  const actions = alarmActions(config);
  return resource(
    "AWS::CloudWatch::Alarm",
    {
      AlarmDescription: alarm.description,
      Namespace: alarm.namespace,
      MetricName: alarm.metric,
      Dimensions: Object.entries(alarm.dimensions).map(([Name, Value]) => ({ Name, Value })),
      Statistic: alarm.statistic,
      ComparisonOperator: alarm.comparison,
      Threshold: alarm.threshold,
      Period: alarm.period,
      EvaluationPeriods: alarm.periods,
      TreatMissingData: missingData(alarm),
      ...(actions.length > 0 ? { AlarmActions: actions, OKActions: actions } : {}),
      Tags: tags(config),
    },
    { DependsOn: [ID.group] },
  );
}

function alarmActions({ alarmTopicArn, alarmEmail }: StackConfig): readonly Text[] {
  if (alarmTopicArn !== "") return [alarmTopicArn];
  return alarmEmail === "" ? [] : [ref(ID.alarmTopic)];
}

/** Not encrypted: CloudWatch cannot use the key that SNS has of its own. */
function ownTopic(config: StackConfig): Resources {
  if (config.alarmTopicArn !== "" || config.alarmEmail === "") return {};
  return {
    [ID.alarmTopic]: resource("AWS::SNS::Topic", { Tags: tags(config) }),
    [TOPIC_POLICY]: resource("AWS::SNS::TopicPolicy", {
      Topics: [ref(ID.alarmTopic)],
      PolicyDocument: { Version: "2012-10-17", Statement: [mayPublish()] },
    }),
    [SUBSCRIPTION]: resource("AWS::SNS::Subscription", {
      TopicArn: ref(ID.alarmTopic),
      Protocol: "email",
      Endpoint: config.alarmEmail,
    }),
  };
}

const mayPublish = (): Value => ({
  Sid: "OwnAlarmsPublish",
  Effect: "Allow",
  Principal: service("cloudwatch"),
  Action: "sns:Publish",
  Resource: ref(ID.alarmTopic),
  Condition: {
    ArnLike: { "aws:SourceArn": regionalArn("cloudwatch", "alarm:*") },
    StringEquals: { "aws:SourceAccount": accountId },
  },
});
