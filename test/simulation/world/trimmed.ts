import type { JsonObject } from "../../../local/ports.ts";

/**
 * Members of the largest answers on which something depends that the functions or the rotation do. The rest is left out
 * before it is printed as XML and read again, which was a fifth of the time of a history and more: also `Cause`, which
 * launches that failed are told with only where they have no message.
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
