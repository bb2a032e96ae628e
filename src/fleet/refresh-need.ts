import type { Activity } from "@aws-sdk/client-auto-scaling";

/** So many launches in a row that failed during a refresh end it: all of them boot from the same version. */
export const ENOUGH_FAILURES = 2;

/** Processes without which no instance is replaced. */
export const NEEDED_PROCESSES = ["Launch", "Terminate", "AddToLoadBalancer", "InstanceRefresh"];

export interface ActiveRefresh {
  readonly id: string;
  /** `Pending`, `InProgress`, `RollbackInProgress` … */
  readonly status: string;
  /** Version that it brings; empty when it was started without one. */
  readonly version: string;
}

/** Versions of the launch template, wherever they decide which instances there should be. */
export interface RefreshView {
  /** What the stack's parameter says. */
  readonly serving: string;
  /** What the stack's output says. */
  readonly newest: string;
  /** What the group launches from. */
  readonly group: string;
  /** Of each instance that neither ends nor is taken out of service by hand; empty for one that was launched from no template. */
  readonly instances: readonly { readonly id: string; readonly version: string }[];
  readonly active: ActiveRefresh | undefined;
  /** Processes of the group that are suspended. */
  readonly suspended: readonly string[];
}

export type Need =
  | { readonly kind: "nothing" }
  /** The fleet is refreshed, and only the stack does not say so yet. */
  | { readonly kind: "record"; readonly version: string }
  /** Another run, or a person, began one that still runs. */
  | { readonly kind: "attach"; readonly refresh: ActiveRefresh }
  | { readonly kind: "start"; readonly version: string; readonly outdated: readonly string[] };

/**
 * What is to be done for the fleet to run the newest version. Decided by what the instances run, not by what a change
 * set changed: a refresh that was rolled back leaves a stack that has nothing to change and a fleet that is old.
 */
export function refreshNeed(view: RefreshView): Need {
  const { serving, newest, group, active } = view;
  if (active) return { kind: "attach", refresh: active };
  const outdated = outdatedInstances(view);
  if (outdated.length > 0 || group !== newest) return { kind: "start", version: newest, outdated };
  return serving === newest ? { kind: "nothing" } : { kind: "record", version: newest };
}

export const outdatedInstances = ({ instances, newest }: RefreshView): readonly string[] =>
  instances.filter(({ version }) => version !== newest).map(({ id }) => id);

/** The launches of a refresh that failed since the last one that came into service. */
export interface FailedLaunches {
  readonly count: number;
  /** What Auto Scaling says of the newest. */
  readonly reason: string;
  /** Newest first. */
  readonly instanceIds: readonly string[];
}

/** Read from activities as AWS lists them, newest first. `since`: milliseconds, when the refresh began. */
export function failedLaunches(activities: readonly Activity[], since: number): FailedLaunches {
  const ended = activities.filter(
    ({ Description, StatusCode, StartTime }) =>
      /^Launching a new EC2 instance/i.test(Description ?? "") &&
      ["Successful", "Failed", "Cancelled"].includes(StatusCode ?? "") &&
      (StartTime?.getTime() ?? 0) >= since,
  );
  const success = ended.findIndex(({ StatusCode }) => StatusCode === "Successful");
  const failed = success < 0 ? ended : ended.slice(0, success);
  return {
    count: failed.length,
    reason: failed[0]?.StatusMessage || failed[0]?.Cause || "Auto Scaling gives no reason",
    instanceIds: failed.flatMap(({ Description }) => /\bi-[0-9a-f]+/.exec(Description ?? "")?.[0] ?? []),
  };
}

/** What a plan says of the instances. `changesTemplate`: the change set changes what instances boot with. */
export interface Forecast {
  readonly replaced: number;
  readonly of: number;
  readonly sentence: string;
}

export function forecast(view: RefreshView, changesTemplate: boolean): Forecast {
  const of = view.instances.length;
  const replaced = changesTemplate ? of : outdatedInstances(view).length;
  const how = "by an instance refresh, each after its replacement serves";
  if (replaced === 0) return { replaced, of, sentence: "no instance is replaced" };
  return { replaced, of, sentence: `${replaced} of ${of} instances are replaced ${how}` };
}

/** Whether a change set makes another version of the launch template: tags of the template itself do not. */
export function changesLaunchTemplate(
  changes: readonly {
    readonly type: string;
    readonly properties: readonly { readonly path: string }[];
  }[],
): boolean {
  return changes.some(
    ({ type, properties }) =>
      type === "AWS::EC2::LaunchTemplate" &&
      (properties.length === 0 ||
        properties.some(({ path }) => path.startsWith("/Properties/LaunchTemplateData"))),
  );
}
