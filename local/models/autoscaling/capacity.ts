/** What is to be launched and terminated, from what there is: a pure function of one look at a group. */
export interface MemberView {
  readonly id: string;
  readonly zone: string;
  readonly inService: boolean;
  readonly unhealthy: boolean;
  readonly templateVersion: number;
  readonly launchedAt: number;
}

/** What an instance refresh wants of its group. Percentages are of the desired capacity. */
export interface RefreshView {
  readonly outdated: ReadonlySet<string>;
  /** In service, healthy and warmed up. */
  readonly ready: ReadonlySet<string>;
  readonly min: number;
  /** Undefined: an instance ends while its replacement starts. */
  readonly max: number | undefined;
}

export interface CapacityView {
  readonly desired: number;
  readonly maintenance: { readonly min: number; readonly max: number } | undefined;
  readonly refresh?: RefreshView | undefined;
  /** Without those that are terminating. */
  readonly members: readonly MemberView[];
  /** Processes that are not suspended. */
  readonly may: { readonly launch: boolean; readonly terminate: boolean; readonly replace: boolean };
}

export interface Plan {
  readonly launch: number;
  /** How many of the launches come before the termination of an unhealthy instance. */
  readonly ahead: number;
  readonly unhealthy: readonly string[];
  /** What the instance refresh takes out of service now. */
  readonly outdated: readonly string[];
  readonly surplus: readonly string[];
}

/**
 * How many unhealthy instances in service may go now. Without a maintenance policy all of them (terminate, then
 * launch); with one, as many as leave the policy's minimum in service. A policy that leaves no room above the
 * desired capacity cannot launch first, so it gives up one at a time. While launches are suspended all of them go, and
 * are replaced when they are resumed (user guide, "How suspended processes affect other processes").
 */
function removable(view: CapacityView, serving: number, sick: number): number {
  if (!view.may.replace || !view.may.terminate) return 0;
  if (!view.maintenance || !view.may.launch) return sick;
  const floor = Math.ceil((view.desired * view.maintenance.min) / 100);
  const noRoom = Math.floor((view.desired * view.maintenance.max) / 100) <= view.desired;
  const allServe = serving === view.members.length && serving >= view.desired;
  return Math.min(sick, Math.max(serving - floor, noRoom && allServe ? 1 : 0));
}

export function plan(view: CapacityView): Plan {
  const serving = view.members.filter((one) => one.inService);
  const sick = serving.filter((one) => one.unhealthy);
  const failedLaunches = view.members.filter((one) => one.unhealthy && !one.inService);
  const replaced = view.may.replace && view.may.terminate ? failedLaunches : [];
  const unhealthy = [
    ...replaced,
    ...sick.slice(0, Math.max(0, removable(view, serving.length, sick.length))),
  ].map((one) => one.id);

  const outdated = retired(
    view,
    view.members.filter((one) => !unhealthy.includes(one.id)),
  );
  const kept = view.members.filter((one) => !unhealthy.includes(one.id) && !outdated.includes(one.id));
  // An instance that waits for its replacement is not what a scale-in takes.
  const waiting = kept.filter(
    (one) =>
      one.inService && ((view.may.replace && one.unhealthy) || (view.refresh?.outdated.has(one.id) ?? false)),
  );
  const others = kept.filter((one) => !waiting.includes(one));
  const ceiling = mostAtOnce(view);
  const wanted = Math.max(view.desired, Math.min(view.desired + waiting.length, ceiling));
  const launch = view.may.launch ? Math.max(0, wanted - kept.length) : 0;
  const excess = view.may.terminate ? Math.max(0, others.length - view.desired) : 0;
  const ahead = Math.min(launch, Math.max(0, kept.length + launch - view.desired));
  return { launch, ahead, unhealthy, outdated, surplus: victims(others, excess).map((one) => one.id) };
}

/** Instances that may be there at once while some are replaced. A maximum that leaves no room still lets one start. */
function mostAtOnce({ desired, maintenance, refresh }: CapacityView): number {
  const most = (percent: number): number => Math.floor((desired * percent) / 100);
  if (refresh) return refresh.max === undefined ? desired : Math.max(desired + 1, most(refresh.max));
  return maintenance ? most(maintenance.max) : desired;
}

/**
 * What an instance refresh ends now: as many as leave the minimum ready, the oldest first. Without a maximum at least
 * one when all are ready, because its replacement starts only then (RefreshPreferences, MaxHealthyPercentage).
 */
function retired({ refresh, desired, may }: CapacityView, kept: readonly MemberView[]): readonly string[] {
  if (!refresh || !may.terminate) return [];
  const ready = kept.filter((one) => refresh.ready.has(one.id)).length;
  const least = refresh.max === undefined && ready >= desired ? 1 : 0;
  const room = Math.max(least, ready - Math.ceil((desired * refresh.min) / 100));
  return kept
    .filter((one) => one.inService && refresh.outdated.has(one.id))
    .sort((a, b) => a.launchedAt - b.launchedAt || (a.id < b.id ? -1 : 1))
    .slice(0, room)
    .map((one) => one.id);
}

/**
 * Whom a scale-in takes: unhealthy first, then what does not serve yet; among the rest the default termination
 * policy: the zone with most instances, the oldest launch template version, the oldest instance.
 */
export function victims(members: readonly MemberView[], count: number): MemberView[] {
  const left = [...members];
  const chosen: MemberView[] = [];
  while (chosen.length < count && left.length > 0) {
    const inZone = (zone: string): number => left.filter((one) => one.zone === zone).length;
    left.sort(
      (a, b) =>
        Number(b.unhealthy) - Number(a.unhealthy) ||
        Number(a.inService) - Number(b.inService) ||
        inZone(b.zone) - inZone(a.zone) ||
        a.templateVersion - b.templateVersion ||
        a.launchedAt - b.launchedAt ||
        (a.id < b.id ? -1 : 1),
    );
    chosen.push(...left.splice(0, 1));
  }
  return chosen;
}
