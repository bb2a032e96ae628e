import { Fault, type JsonObject, type Operations } from "../../ports.ts";
import type { TemplateReference } from "../ec2/launch-templates.ts";
import { flag, number, object, paged, required, text, texts } from "../json.ts";
import type { Group } from "./group.ts";
import { activeRefresh, describedRefresh, type Preferences, type Refresh } from "./refresh.ts";
import type { Scaling } from "./scaling.ts";

const invalid = (message: string): Fault => new Fault("ValidationError", message);

const UNMODELLED = ["CheckpointPercentages", "CheckpointDelay", "AlarmSpecification", "BakeTime"] as const;

function percentage(input: JsonObject, name: string, least: number, most: number): number | undefined {
  const value = number(input, name);
  if (value !== undefined && (value < least || value > most))
    throw invalid(`${name} ${value} is out of range: ${least} to ${most}`);
  return value;
}

/** Ranges and their dependence on each other: RefreshPreferences. */
function preferencesOf(input: JsonObject): Preferences {
  const given = object(input, "Preferences") ?? {};
  const unmodelled = UNMODELLED.find((name) => given[name] !== undefined);
  if (unmodelled) throw invalid(`the local cloud does not model ${unmodelled} of an instance refresh`);
  const min = percentage(given, "MinHealthyPercentage", 0, 100);
  const max = percentage(given, "MaxHealthyPercentage", 100, 200);
  if (max !== undefined && min === undefined)
    throw invalid("MinHealthyPercentage must be specified with MaxHealthyPercentage");
  if (max !== undefined && min !== undefined && max - min > 100)
    throw invalid("The difference between MaxHealthyPercentage and MinHealthyPercentage cannot exceed 100");
  return {
    min,
    max,
    warmupSeconds: number(given, "InstanceWarmup"),
    skipMatching: flag(given, "SkipMatching") ?? false,
    autoRollback: flag(given, "AutoRollback") ?? false,
  };
}

function desiredOf(input: JsonObject): TemplateReference | undefined {
  const given = object(input, "DesiredConfiguration");
  if (!given) return undefined;
  const template = object(given, "LaunchTemplate");
  if (!template) throw invalid("the local cloud models a DesiredConfiguration with a LaunchTemplate only");
  return {
    id: text(template, "LaunchTemplateId"),
    name: text(template, "LaunchTemplateName"),
    version: text(template, "Version") ?? "$Default",
  };
}

/** Why a refresh of this group could not be rolled back (RollbackInstanceRefresh). */
function irreversible(
  scaling: Scaling,
  group: Group,
  desired: TemplateReference | undefined,
): string | undefined {
  if (!desired) return "a desired configuration was not specified";
  const { template } = group.settings;
  if (/^\$/.test(template.version)) return `the group uses the launch template version ${template.version}`;
  const image = text(scaling.around.templates.resolve(template).data, "ImageId") ?? "";
  return image.startsWith("resolve:ssm:")
    ? "the launch template uses a Systems Manager parameter"
    : undefined;
}

function requireTemplate(scaling: Scaling, desired: TemplateReference | undefined): void {
  if (!desired) return;
  try {
    scaling.around.templates.resolve(desired);
  } catch (error) {
    throw invalid(`You must use a valid fully-formed launch template. ${(error as Error).message}`);
  }
}

/** Operations on instance refreshes, service `autoscaling`. */
export function refreshOperations(scaling: Scaling): Operations {
  const groupOf = (input: JsonObject): Group => scaling.group(required(input, "AutoScalingGroupName"));
  const activeOf = (group: Group, statuses: readonly Refresh["status"][]): Refresh => {
    const active = activeRefresh(group);
    if (active && statuses.includes(active.status)) return active;
    throw new Fault(
      "ActiveInstanceRefreshNotFound",
      `No in progress or pending Instance Refresh found for Auto Scaling group ${group.name}`,
    );
  };
  return {
    "autoscaling.StartInstanceRefresh": (input) => {
      const group = groupOf(input);
      const strategy = text(input, "Strategy") ?? "Rolling";
      if (strategy !== "Rolling") throw invalid(`the local cloud does not model the strategy ${strategy}`);
      const preferences = preferencesOf(input);
      const desired = desiredOf(input);
      requireTemplate(scaling, desired);
      const why = preferences.autoRollback ? irreversible(scaling, group, desired) : undefined;
      if (why) throw invalid(`AutoRollback cannot be enabled: ${why}`);
      if (activeRefresh(group)) {
        throw new Fault(
          "InstanceRefreshInProgress",
          "An Instance Refresh is already in progress and blocks the execution of this Instance Refresh.",
        );
      }
      const { id } = scaling.refreshes.start(group, desired, preferences);
      scaling.touch(group);
      return { InstanceRefreshId: id };
    },
    "autoscaling.CancelInstanceRefresh": (input) => {
      const group = groupOf(input);
      const refresh = activeOf(group, ["Pending", "InProgress", "RollbackInProgress"]);
      scaling.refreshes.cancel(refresh);
      scaling.touch(group);
      return { InstanceRefreshId: refresh.id };
    },
    "autoscaling.RollbackInstanceRefresh": (input) => {
      const group = groupOf(input);
      const refresh = activeOf(group, ["Pending", "InProgress"]);
      const why = irreversible(scaling, group, refresh.desired);
      if (why)
        throw new Fault("IrreversibleInstanceRefresh", `The instance refresh cannot be rolled back: ${why}`);
      scaling.refreshes.rollBack(group, refresh, "Rollback was initiated by a user request.");
      scaling.touch(group);
      return { InstanceRefreshId: refresh.id };
    },
    "autoscaling.DescribeInstanceRefreshes": (input) => {
      const group = groupOf(input);
      const ids = texts(input, "InstanceRefreshIds");
      const chosen = group.refreshes.filter(({ id }) => ids.length === 0 || ids.includes(id));
      const badToken = (): Fault => new Fault("InvalidNextToken", "The NextToken value is not valid.");
      const page = paged(chosen, text(input, "NextToken"), number(input, "MaxRecords") ?? 50, badToken);
      return {
        InstanceRefreshes: page.items.map((refresh) => describedRefresh(group, refresh)),
        NextToken: page.next,
      };
    },
  };
}
