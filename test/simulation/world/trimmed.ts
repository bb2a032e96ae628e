import type { JsonObject } from "../../../local/ports.ts";

/**
 * Members of the largest answers that the functions and the rotation read, and those that tell who is who. The rest is
 * left out before it is printed as XML and read again, which was a quarter of the time of a history.
 */
const KEPT: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  DescribeAutoScalingGroups: {
    AutoScalingGroups: [
      "AutoScalingGroupName",
      "DesiredCapacity",
      "Instances",
      "SuspendedProcesses",
      "TargetGroupARNs",
    ],
    Instances: ["InstanceId", "AvailabilityZone", "LifecycleState", "HealthStatus"],
    SuspendedProcesses: ["ProcessName"],
  },
  DescribeInstances: {
    Reservations: ["Instances"],
    Instances: ["InstanceId", "State", "PrivateIpAddress", "LaunchTime"],
  },
  DescribeScalingActivities: {
    Activities: ["Description", "StartTime", "StatusCode", "StatusMessage"],
  },
  DescribeCacheClusters: {
    CacheClusters: [
      "CacheClusterId",
      "CacheClusterStatus",
      "CacheClusterCreateTime",
      "NumCacheNodes",
      "NotificationConfiguration",
      "CacheNodes",
    ],
    CacheNodes: ["CacheNodeStatus", "Endpoint"],
  },
  DescribeTargetHealth: {
    TargetHealthDescriptions: ["Target", "TargetHealth"],
  },
};

export function trimmed(action: string, output: JsonObject): JsonObject {
  const kept = KEPT[action];
  return kept ? (pruned(output, kept) as JsonObject) : output;
}

function pruned(value: JsonObject, kept: Readonly<Record<string, readonly string[]>>): JsonObject {
  const result: JsonObject = {};
  for (const [name, member] of Object.entries(value)) {
    const allowed = kept[name];
    result[name] =
      allowed && Array.isArray(member)
        ? member.map((item) => pruned(only(item as JsonObject, allowed), kept))
        : member;
  }
  return result;
}

const only = (item: JsonObject, allowed: readonly string[]): JsonObject => {
  const chosen: JsonObject = {};
  for (const name of allowed) if (item[name] !== undefined) chosen[name] = item[name];
  return chosen;
};
