import { Fault, type JsonObject, type Operations } from "../../ports.ts";
import { number, objects, paged, required, text, texts } from "../json.ts";
import { described as describedActivity } from "./activities.ts";
import type { Group, GroupTag, Member } from "./group.ts";
import { globalTimeout } from "./hooks.ts";
import type { Scaling } from "./scaling.ts";

const badToken = (): Fault => new Fault("InvalidNextToken", "The NextToken value is not valid.");

const templateOf = (member: Member): JsonObject => ({
  LaunchTemplateId: member.template.id,
  LaunchTemplateName: member.template.name,
  Version: String(member.template.version),
});

const describedMember = (member: Member): JsonObject => ({
  InstanceId: member.id,
  InstanceType: member.type,
  AvailabilityZone: member.zone,
  LifecycleState: member.lifecycle,
  HealthStatus: member.unhealthy ? "Unhealthy" : "Healthy",
  LaunchTemplate: templateOf(member),
  ProtectedFromScaleIn: false,
});

const describedTag = (group: Group, tag: GroupTag): JsonObject => ({
  ResourceId: group.name,
  ResourceType: "auto-scaling-group",
  Key: tag.key,
  Value: tag.value,
  PropagateAtLaunch: tag.atLaunch,
});

function describedGroup(scaling: Scaling, group: Group): JsonObject {
  const { settings } = group;
  const zones = settings.subnets.flatMap((id) => scaling.around.network.find(id)?.zone ?? []);
  return {
    AutoScalingGroupName: group.name,
    AutoScalingGroupARN: group.arn,
    LaunchTemplate: {
      LaunchTemplateId: settings.template.id,
      LaunchTemplateName: settings.template.name,
      Version: settings.template.version,
    },
    MinSize: settings.min,
    MaxSize: settings.max,
    DesiredCapacity: settings.desired,
    DefaultCooldown: 300,
    AvailabilityZones: [...new Set(zones)].sort(),
    LoadBalancerNames: [],
    TargetGroupARNs: [...settings.targetGroups],
    HealthCheckType: settings.healthCheckType,
    HealthCheckGracePeriod: settings.graceSeconds,
    Instances: [...group.members.values()].map(describedMember),
    CreatedTime: new Date(group.createdAt),
    SuspendedProcesses: [...group.suspended].map(([ProcessName, SuspensionReason]) => ({
      ProcessName,
      SuspensionReason,
    })),
    VPCZoneIdentifier: settings.subnets.join(","),
    EnabledMetrics: [],
    Status: group.deleting ? "Delete in progress" : undefined,
    Tags: settings.tags.map((tag) => describedTag(group, tag)),
    TerminationPolicies: ["Default"],
    NewInstancesProtectedFromScaleIn: false,
    InstanceMaintenancePolicy: settings.maintenance && {
      MinHealthyPercentage: settings.maintenance.min,
      MaxHealthyPercentage: settings.maintenance.max,
    },
  };
}

/** Filters of DescribeAutoScalingGroups: tag-key, tag-value, tag:KEY. */
function passesTags(group: Group, filters: readonly JsonObject[]): boolean {
  return filters.every((filter) => {
    const name = text(filter, "Name") ?? "";
    const values = texts(filter, "Values");
    const key = /^tag:(.+)$/.exec(name)?.[1];
    if (name !== "tag-key" && name !== "tag-value" && key === undefined) {
      throw new Fault(
        "ValidationError",
        `Filter type ${name} is not correct. Allowed Filter types are: tag-key, tag-value, tag:<key>`,
      );
    }
    return group.settings.tags.some((tag) => {
      if (name === "tag-key") return values.includes(tag.key);
      return (key === undefined || tag.key === key) && values.includes(tag.value);
    });
  });
}

function passesTagFilters(group: Group, tag: GroupTag, filters: readonly JsonObject[]): boolean {
  const fields: Readonly<Record<string, string>> = {
    "auto-scaling-group": group.name,
    key: tag.key,
    value: tag.value,
    "propagate-at-launch": String(tag.atLaunch),
  };
  return filters.every((filter) => {
    const field = fields[text(filter, "Name") ?? ""];
    if (field === undefined)
      throw new Fault("ValidationError", `Filter type ${text(filter, "Name")} is not correct.`);
    return texts(filter, "Values").includes(field);
  });
}

/** Operations that only read, service `autoscaling`. */
export function describeOperations(scaling: Scaling): Operations {
  return {
    "autoscaling.DescribeAutoScalingGroups": (input) => {
      const names = texts(input, "AutoScalingGroupNames");
      const chosen = scaling
        .all()
        .filter((group) => names.length === 0 || names.includes(group.name))
        .filter((group) => passesTags(group, objects(input, "Filters")));
      const page = paged(chosen, text(input, "NextToken"), number(input, "MaxRecords") ?? 50, badToken);
      return {
        AutoScalingGroups: page.items.map((group) => describedGroup(scaling, group)),
        NextToken: page.next,
      };
    },
    "autoscaling.DescribeAutoScalingInstances": (input) => {
      const ids = texts(input, "InstanceIds");
      const all = scaling
        .all()
        .flatMap((group) => [...group.members.values()].map((member) => ({ group, member })));
      const chosen = all.filter(({ member }) => ids.length === 0 || ids.includes(member.id));
      const page = paged(chosen, text(input, "NextToken"), number(input, "MaxRecords") ?? 50, badToken);
      return {
        AutoScalingInstances: page.items.map(({ group, member }) => ({
          ...describedMember(member),
          AutoScalingGroupName: group.name,
          // This operation alone writes it in capitals.
          HealthStatus: member.unhealthy ? "UNHEALTHY" : "HEALTHY",
        })),
        NextToken: page.next,
      };
    },
    "autoscaling.DescribeLifecycleHooks": (input) => {
      const group = scaling.group(required(input, "AutoScalingGroupName"));
      const names = texts(input, "LifecycleHookNames");
      const chosen = [...group.hooks.values()].filter(
        (hook) => names.length === 0 || names.includes(hook.name),
      );
      return {
        LifecycleHooks: chosen.map((hook) => ({
          LifecycleHookName: hook.name,
          AutoScalingGroupName: group.name,
          LifecycleTransition: hook.transition,
          HeartbeatTimeout: hook.timeoutSeconds,
          GlobalTimeout: globalTimeout(hook),
          DefaultResult: hook.defaultResult,
          NotificationMetadata: hook.metadata,
        })),
      };
    },
    "autoscaling.DescribeScalingActivities": (input) => {
      const name = text(input, "AutoScalingGroupName");
      const groups = name === undefined ? scaling.all() : [scaling.group(name)];
      const ids = texts(input, "ActivityIds");
      const chosen = groups
        .flatMap((group) => group.activities)
        .filter((activity) => ids.length === 0 || ids.includes(activity.id))
        .sort((a, b) => b.startedAt - a.startedAt);
      const page = paged(chosen, text(input, "NextToken"), number(input, "MaxRecords") ?? 100, badToken);
      return { Activities: page.items.map(describedActivity), NextToken: page.next };
    },
    "autoscaling.DescribeTags": (input) => {
      const filters = objects(input, "Filters");
      const chosen = scaling
        .all()
        .flatMap((group) =>
          group.settings.tags
            .filter((tag) => passesTagFilters(group, tag, filters))
            .map((tag) => describedTag(group, tag)),
        );
      const page = paged(chosen, text(input, "NextToken"), number(input, "MaxRecords") ?? 50, badToken);
      return { Tags: [...page.items], NextToken: page.next };
    },
  };
}
