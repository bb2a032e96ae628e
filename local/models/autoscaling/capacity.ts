/** What is to be launched and terminated, from what there is: a pure function of one look at a group. */
export interface MemberView {
  readonly id: string;
  readonly zone: string;
  readonly inService: boolean;
  readonly unhealthy: boolean;
  readonly templateVersion: number;
  readonly launchedAt: number;
}

export interface CapacityView {
  readonly desired: number;
  readonly maintenance: { readonly min: number; readonly max: number } | undefined;
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

  const kept = view.members.filter((one) => !unhealthy.includes(one.id));
  // An unhealthy instance that waits for its replacement is not what a scale-in takes.
  const waiting = view.may.replace ? kept.filter((one) => one.unhealthy && one.inService) : [];
  const others = kept.filter((one) => !waiting.includes(one));
  const ceiling = view.maintenance ? Math.floor((view.desired * view.maintenance.max) / 100) : view.desired;
  const wanted = Math.max(view.desired, Math.min(view.desired + waiting.length, ceiling));
  const launch = view.may.launch ? Math.max(0, wanted - kept.length) : 0;
  const excess = view.may.terminate ? Math.max(0, others.length - view.desired) : 0;
  const ahead = Math.min(launch, Math.max(0, kept.length + launch - view.desired));
  return { launch, ahead, unhealthy, surplus: victims(others, excess).map((one) => one.id) };
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
