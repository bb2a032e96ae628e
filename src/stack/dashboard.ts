import { METRIC_DIMENSION, METRIC_NAMESPACE, METRICS } from "../../contract/metrics.ts";
import { alarmIds } from "./alarms.ts";
import type { StackConfig } from "./config.ts";
import { getAtt, sub } from "./intrinsics.ts";
import { loadBalancerIds } from "./load-balancer.ts";
import { ID } from "./logical-ids.ts";
import { type Resources, resource, type Text } from "./types.ts";

type Statistic = "Maximum" | "Minimum" | "Sum";
/** Namespace, name and dimensions, as the dashboard's body has them. */
type Metric = readonly string[];

const COLUMNS = 24;
const HEIGHT = 6;

/** One page on which to see how the fleet does. Only metrics that exist anyway: it makes no new ones. */
export function dashboard(config: StackConfig): Resources {
  const balancing = loadBalancerIds(config);
  const names = {
    LoadBalancerName: getAtt(balancing.loadBalancer, "LoadBalancerFullName"),
    TargetGroupName: getAtt(balancing.targetGroup, "TargetGroupFullName"),
    QueueName: getAtt(ID.failedEvents, "QueueName"),
  };
  const alarms = alarmIds(config);
  const arns = Object.fromEntries(alarms.map((id): [string, Text] => [`${id}Arn`, getAtt(id, "Arn")]));
  // Fn::Sub puts names in; none of them holds what JSON would have to escape.
  const body = JSON.stringify({ widgets: [alarmWidget(alarms), ...graphs(config)] });
  return {
    [ID.dashboard]: resource("AWS::CloudWatch::Dashboard", {
      DashboardBody: sub(body, { ...names, ...arns }),
    }),
  };
}

const alarmWidget = (ids: readonly string[]): object => ({
  type: "alarm",
  x: 0,
  y: 0,
  width: COLUMNS,
  height: 3,
  properties: { title: "Alarms", alarms: ids.map((id) => `\${${id}Arn}`) },
});

function graphs(config: StackConfig): readonly object[] {
  const own = (...keys: readonly (keyof typeof METRICS)[]): Metric[] =>
    keys.map((key) => [METRIC_NAMESPACE, METRICS[key], METRIC_DIMENSION, config.stackName]);
  const balancer = ["LoadBalancer", `\${LoadBalancerName}`];
  const targets = ["TargetGroup", `\${TargetGroupName}`, ...balancer];
  const panels: readonly (readonly [string, Statistic, readonly Metric[]])[] = [
    ["Nodes", "Minimum", own("inService", "answering", "outOfDate")],
    [
      "Targets",
      "Minimum",
      [
        ["AWS/NetworkELB", "HealthyHostCount", ...targets],
        ["AWS/NetworkELB", "UnHealthyHostCount", ...targets],
      ],
    ],
    [
      "Connections",
      "Sum",
      [
        ["AWS/NetworkELB", "NewFlowCount", ...balancer],
        ["AWS/NetworkELB", "TCP_Target_Reset_Count", ...balancer],
      ],
    ],
    ["Bytes", "Sum", [["AWS/NetworkELB", "ProcessedBytes", ...balancer]]],
    [
      "Held back",
      "Maximum",
      own("breakerOpen", "repairStopped", "suspendedProcesses", "paused", "endpointsBehind", "topicInactive"),
    ],
    [
      "Came to nothing",
      "Maximum",
      [
        ...own("gateAbandons", "invariantRefusals"),
        ["AWS/SQS", "ApproximateNumberOfMessagesVisible", "QueueName", `\${QueueName}`],
      ],
    ],
    ["Days since the last rotation", "Maximum", own("tokenAgeDays")],
    ["Looks at the fleet", "Sum", own("reconcilerRuns")],
  ];
  return panels.map(([title, stat, metrics], index) => ({
    type: "metric",
    x: (index % 2) * (COLUMNS / 2),
    y: 3 + Math.floor(index / 2) * HEIGHT,
    width: COLUMNS / 2,
    height: HEIGHT,
    properties: { title, view: "timeSeries", region: `\${AWS::Region}`, stat, period: 60, metrics },
  }));
}
