import { Fault, type JsonObject } from "../../ports.ts";
import { flag, number, object, objects, text, texts } from "../json.ts";
import { type Hook, LAUNCHING, type Settings, TERMINATING } from "./group.ts";

const invalid = (message: string): Fault => new Fault("ValidationError", message);

function sizes(
  properties: JsonObject,
  previous: Settings | undefined,
): Pick<Settings, "min" | "max" | "desired"> {
  const min = number(properties, "MinSize") ?? previous?.min;
  const max = number(properties, "MaxSize") ?? previous?.max;
  if (min === undefined || max === undefined) throw invalid("MinSize and MaxSize are required");
  if (min > max) throw invalid(`Max bound, ${max}, must be greater than or equal to min bound, ${min}`);
  const asked = number(properties, "DesiredCapacity");
  if (asked !== undefined && (asked < min || asked > max)) {
    throw invalid(
      `Desired capacity:${asked} must be between the specified min size:${min} and max size:${max}`,
    );
  }
  // A new bound without a new desired capacity moves the latter to the bound (UpdateAutoScalingGroup).
  const desired = asked ?? Math.min(max, Math.max(min, previous?.desired ?? min));
  return { min, max, desired };
}

function maintenance(properties: JsonObject): Settings["maintenance"] {
  const policy = object(properties, "InstanceMaintenancePolicy");
  const min = policy && number(policy, "MinHealthyPercentage");
  const max = policy && number(policy, "MaxHealthyPercentage");
  if (min === undefined || max === undefined || min < 0 || max < 0) return undefined;
  if (min > 100 || max < 100 || max > 200 || max - min > 100) {
    throw invalid(
      `InstanceMaintenancePolicy ${min}/${max} is out of range: MinHealthyPercentage 0-100, MaxHealthyPercentage 100-200, at most 100 apart`,
    );
  }
  return { min, max };
}

function template(properties: JsonObject, previous: Settings | undefined): Settings["template"] {
  const named = object(properties, "LaunchTemplate");
  if (!named) {
    if (previous) return previous.template;
    throw invalid(
      "Valid requests must contain either LaunchTemplate, LaunchConfigurationName, InstanceId or MixedInstancesPolicy parameter.",
    );
  }
  return {
    id: text(named, "LaunchTemplateId"),
    name: text(named, "LaunchTemplateName"),
    version: text(named, "Version") ?? "$Default",
  };
}

function subnets(properties: JsonObject): string[] | undefined {
  const listed = texts(properties, "VPCZoneIdentifier").flatMap((one) => one.split(","));
  const found = listed.map((one) => one.trim()).filter((one) => one !== "");
  return found.length > 0 ? found : undefined;
}

/** Settings of a group from template properties, or from an update request over the previous ones. */
export function settingsOf(properties: JsonObject, previous?: Settings): Settings {
  const chosen = subnets(properties) ?? previous?.subnets;
  if (!chosen) throw invalid("At least one Availability Zone or VPC Subnet is required.");
  const tags = properties.Tags === undefined ? previous?.tags : undefined;
  return {
    ...sizes(properties, previous),
    subnets: chosen,
    targetGroups:
      properties.TargetGroupARNs === undefined
        ? (previous?.targetGroups ?? [])
        : texts(properties, "TargetGroupARNs"),
    healthCheckType: text(properties, "HealthCheckType") ?? previous?.healthCheckType ?? "EC2",
    graceSeconds: number(properties, "HealthCheckGracePeriod") ?? previous?.graceSeconds ?? 0,
    maintenance:
      properties.InstanceMaintenancePolicy === undefined ? previous?.maintenance : maintenance(properties),
    template: template(properties, previous),
    tags:
      tags ??
      objects(properties, "Tags").map((tag) => ({
        key: text(tag, "Key") ?? "",
        value: text(tag, "Value") ?? "",
        atLaunch: flag(tag, "PropagateAtLaunch") ?? false,
      })),
  };
}

/** A hook from PutLifecycleHook's input or a LifecycleHookSpecification, which have the same names. */
export function hookOf(input: JsonObject, previous?: Hook): Hook {
  const name = text(input, "LifecycleHookName");
  if (!name) throw invalid("LifecycleHookName is required");
  const transition = text(input, "LifecycleTransition") ?? previous?.transition;
  if (transition !== LAUNCHING && transition !== TERMINATING) {
    throw invalid(`Lifecycle transition '${transition}' is invalid: use ${LAUNCHING} or ${TERMINATING}`);
  }
  const timeoutSeconds = number(input, "HeartbeatTimeout") ?? previous?.timeoutSeconds ?? 3600;
  if (timeoutSeconds < 30 || timeoutSeconds > 7200) {
    throw invalid(`HeartbeatTimeout ${timeoutSeconds} must be between 30 and 7200 seconds`);
  }
  const defaultResult = text(input, "DefaultResult") ?? previous?.defaultResult ?? "ABANDON";
  if (defaultResult !== "ABANDON" && defaultResult !== "CONTINUE") {
    throw invalid(`DefaultResult '${defaultResult}' is invalid: use CONTINUE or ABANDON`);
  }
  return {
    name,
    transition,
    timeoutSeconds,
    defaultResult,
    metadata: text(input, "NotificationMetadata") ?? previous?.metadata,
  };
}
