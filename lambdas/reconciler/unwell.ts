import type { Deadline } from "../shared/deadline.ts";
import type { Group } from "../shared/group.ts";
import { probeInstances } from "./probe-serving.ts";
import type { Reconciler } from "./reconciler.ts";
import { unhealthyTargets } from "./targets.ts";

/**
 * Why not all of these instances are well: 2408 answers, and the load balancer finds them healthy. Undefined when they
 * are, those left out that EC2 has ended: nothing restarts them, and their group has to replace them. Once Auto Scaling has marked an instance unhealthy it replaces it, even if it recovers (EC2 Auto Scaling,
 * "Health checks for instances"): until they are well it must not look at them.
 */
export async function unwell(
  reconciler: Reconciler,
  { targetGroups }: Group,
  instanceIds: readonly string[],
  deadline: Deadline,
): Promise<string | undefined> {
  if (instanceIds.length === 0) return undefined;
  const seen = await probeInstances(reconciler, instanceIds, deadline);
  const states = new Map(seen.map(({ instanceId, state }) => [instanceId, state]));
  const there = instanceIds.filter((id) => states.get(id) !== "gone");
  const closed = there.filter((id) => states.get(id) !== "open");
  if (closed.length > 0) {
    return closed.map((id) => `2408 of ${id} is ${states.get(id) ?? "not to be found"}`).join(", ");
  }
  const { loadBalancing } = reconciler;
  const sick = await unhealthyTargets(loadBalancing, targetGroups, there, deadline, reconciler);
  return sick.length === 0 ? undefined : `the load balancer does not find ${sick.join(", ")} healthy`;
}
