import { sleep } from "../../contract/clock.ts";
import { listAnswers, sendConverge } from "../shared/converge.ts";
import type { Deadline } from "../shared/deadline.ts";
import type { Group } from "../shared/group.ts";
import { COMMENTS } from "./history.ts";
import { type HeldLock, holding, takeLock } from "./lock.ts";
import { readLock } from "./lock-parameter.ts";
import { probeInstances } from "./probe-serving.ts";
import { resumeProcesses, suspendProcesses } from "./processes.ts";
import type { Reconciler } from "./reconciler.ts";
import { unhealthyTargets } from "./targets.ts";

/** A restart in place must not be taken for the death of the node. */
const DURING_REPAIR = ["HealthCheck", "ReplaceUnhealthy"];
const POLL = 2_000;
/** Milliseconds kept for what follows a repair: its processes resumed, its lock released. */
const CLEARING = 15_000;

export interface Repair {
  readonly end: "repaired" | "failed" | "unfinished" | "not begun";
  readonly reason: string;
}

/**
 * Brings one node wholly to the desired state, which may restart its listener, and waits until it serves again.
 * Under the stack's lock: nobody else may take a second node out of service meanwhile.
 */
export async function repair(
  reconciler: Reconciler,
  group: Group,
  instanceId: string,
  deadline: Deadline,
): Promise<Repair> {
  const { ssm, stackName, clock } = reconciler;
  // Read again: since the check began, a rotation may have.
  const seen = await readLock(ssm, stackName, deadline, reconciler);
  if (holding(seen, clock.now()) !== "free") return { end: "not begun", reason: "the lock is held" };
  const held = await takeLock({ ...reconciler, purpose: "repair" }, seen, deadline);
  if (!held) return { end: "not begun", reason: "another run took the lock" };
  const ours = DURING_REPAIR.filter((name) => !group.suspended.includes(name));
  try {
    // Written before it is done, so that whoever takes over a dead lock knows what to resume.
    await held.renew([...new Set([...held.suspended, ...ours])]);
    await suspendProcesses(reconciler, ours, deadline);
    return await restart(reconciler, group, instanceId, held, deadline);
  } finally {
    // Whoever took the lock over resumes them in our place, when it is time.
    await held.renew();
    await resumeProcesses(reconciler, held.suspended, deadline);
    await held.release();
  }
}

async function restart(
  reconciler: Reconciler,
  group: Group,
  instanceId: string,
  held: HeldLock,
  deadline: Deadline,
): Promise<Repair> {
  const { ssm, stackName, document, clock } = reconciler;
  const command = { stackName, document, mode: "", instanceId, comment: COMMENTS.repair } as const;
  const id = await sendConverge(ssm, command, deadline, reconciler);
  if (id === undefined) return { end: "failed", reason: "Run Command does not know the instance" };
  let reason = "the command has not ended";
  while (deadline.remaining() > CLEARING) {
    await sleep(clock, POLL);
    await held.renew();
    const [answer] = await listAnswers(ssm, id, deadline, reconciler);
    if (answer?.state === "failed") {
      const { error } = answer.report ?? {};
      return { end: "failed", reason: error ? `${error.code}: ${error.message}` : "converge did not report" };
    }
    if (answer?.state !== "success") continue;
    const missing = await notServing(reconciler, group, instanceId, deadline);
    if (missing === undefined) return { end: "repaired", reason: answer.report?.action ?? "done" };
    reason = missing;
  }
  return { end: "unfinished", reason };
}

async function notServing(
  reconciler: Reconciler,
  { targetGroups }: Group,
  instanceId: string,
  deadline: Deadline,
): Promise<string | undefined> {
  const ids = [instanceId];
  const [seen] = await probeInstances(reconciler, ids, deadline);
  if (seen?.state !== "open") return `2408 is ${seen?.state ?? "not to be found"}`;
  const sick = await unhealthyTargets(reconciler.loadBalancing, targetGroups, ids, deadline, reconciler);
  return sick.length === 0 ? undefined : "the load balancer does not find it healthy yet";
}
