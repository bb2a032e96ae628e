import type { JsonObject } from "../../ports.ts";
import type { TemplateReference, TemplateVersion } from "../ec2/launch-templates.ts";
import type { Group, Member } from "./group.ts";

export type RefreshStatus =
  | "Pending"
  | "InProgress"
  | "Successful"
  | "Failed"
  | "Cancelling"
  | "Cancelled"
  | "RollbackInProgress"
  | "RollbackFailed"
  | "RollbackSuccessful";

/** As given; what is undefined follows the group's maintenance policy or AWS's default. */
export interface Preferences {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly warmupSeconds: number | undefined;
  readonly skipMatching: boolean;
  readonly autoRollback: boolean;
}

export interface Refresh {
  readonly id: string;
  readonly startedAt: number;
  readonly preferences: Preferences;
  /** Undefined: the group's own template, whatever it is. */
  readonly desired: TemplateReference | undefined;
  /** Instances of the beginning that are to be replaced. */
  readonly toReplace: ReadonlySet<string>;
  status: RefreshStatus;
  reason: string | undefined;
  endedAt: number | undefined;
  /** Last moment at which an instance was replaced or came into service. */
  progressAt: number;
  /** What `progressAt` was told by. */
  mark: string;
  /** Instances of the group that are still to be replaced. */
  left: number;
  rollback: { readonly reason: string; readonly startedAt: number; readonly left: number } | undefined;
}

const ACTIVE: readonly RefreshStatus[] = ["Pending", "InProgress", "Cancelling", "RollbackInProgress"];

/** The refresh or rollback that blocks another one. */
export const activeRefresh = (group: Group): Refresh | undefined =>
  group.refreshes.find(({ status }) => ACTIVE.includes(status));

/** The refresh or rollback that replaces instances now. */
export const replacingRefresh = (group: Group): Refresh | undefined =>
  group.refreshes.find(({ status }) => status === "InProgress" || status === "RollbackInProgress");

/** What the group launches from: a refresh's desired configuration comes into the group only at its success. */
export function launchReference(group: Group): TemplateReference {
  const refresh = activeRefresh(group);
  const forward = refresh?.status === "Pending" || refresh?.status === "InProgress";
  return (forward && refresh.desired) || group.settings.template;
}

export const isOf = (member: Pick<Member, "template">, { id, version }: TemplateVersion): boolean =>
  member.template.id === id && member.template.version === version;

/** What a refresh still has to replace; `target` is what it launches now. */
export function outdated(refresh: Refresh, members: readonly Member[], target: TemplateVersion): Member[] {
  const back = refresh.status === "RollbackInProgress";
  return members.filter((one) => (!back && refresh.toReplace.has(one.id)) || !isOf(one, target));
}

const share = (refresh: Refresh, left: number): number => {
  const all = refresh.toReplace.size;
  return all === 0 ? 100 : Math.floor((100 * Math.max(0, all - left)) / all);
};

/** A refresh in the API's shape. */
export function describedRefresh(group: Group, refresh: Refresh): JsonObject {
  const { preferences, desired, rollback, endedAt } = refresh;
  const pending = refresh.status === "Pending";
  return {
    InstanceRefreshId: refresh.id,
    AutoScalingGroupName: group.name,
    Status: refresh.status,
    StatusReason: refresh.reason,
    StartTime: pending ? undefined : new Date(refresh.startedAt),
    EndTime: endedAt === undefined ? undefined : new Date(endedAt),
    PercentageComplete: pending ? undefined : share(refresh, refresh.left),
    InstancesToUpdate: pending ? undefined : refresh.left,
    Strategy: "Rolling",
    Preferences: {
      MinHealthyPercentage: preferences.min,
      MaxHealthyPercentage: preferences.max,
      InstanceWarmup: preferences.warmupSeconds,
      SkipMatching: preferences.skipMatching,
      AutoRollback: preferences.autoRollback,
    },
    DesiredConfiguration: desired && {
      LaunchTemplate: {
        LaunchTemplateId: desired.id,
        LaunchTemplateName: desired.name,
        Version: desired.version,
      },
    },
    RollbackDetails: rollback && {
      RollbackReason: rollback.reason,
      RollbackStartTime: new Date(rollback.startedAt),
      PercentageCompleteOnRollback: share(refresh, rollback.left),
      InstancesToUpdateOnRollback: rollback.left,
    },
  };
}
